//! A request's path as decoded segments: `/a//b%2Fc/` is `a`, `b/c`.

use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// Why a path means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathFault {
    /// A `%` without two hexadecimal digits.
    Escape,
    /// The decoded bytes are not UTF-8, as every name is.
    NotText,
}

/// The segments of a path, percent-decoded one by one, so that an escaped `/` stays inside its
/// segment; empty segments (repeated and trailing slashes) are dropped.
#[derive(Debug, PartialEq, Eq)]
pub struct Path<'a>(Vec<Cow<'a, str>>);

impl<'a> Path<'a> {
    /// Decodes `path`.
    ///
    /// # Errors
    /// See [`PathFault`].
    pub fn decode(path: &'a str) -> Result<Self, PathFault> {
        path.split('/').filter(|segment| !segment.is_empty()).map(decode).collect()
    }

    /// The segments, ready for a slice pattern.
    #[must_use]
    pub fn segments(&self) -> Vec<&str> {
        self.0.iter().map(AsRef::as_ref).collect()
    }
}

impl<'a> FromIterator<Cow<'a, str>> for Path<'a> {
    fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(segments: I) -> Self {
        Self(segments.into_iter().collect())
    }
}

fn decode(segment: &str) -> Result<Cow<'_, str>, PathFault> {
    // As nearly all are.
    if memchr::memchr(b'%', segment.as_bytes()).is_none() {
        return Ok(Cow::Borrowed(segment));
    }
    let mut escapes = segment.split('%');
    escapes.next();
    let hexadecimal = |escape: &str| {
        let mut digits = escape.bytes().take(2).filter(u8::is_ascii_hexdigit);
        digits.next().is_some() && digits.next().is_some()
    };
    if !escapes.all(hexadecimal) {
        return Err(PathFault::Escape);
    }
    percent_decode_str(segment).decode_utf8().map_err(|_| PathFault::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, segments: &[&str]) {
        assert_eq!(Path::decode(path).unwrap().segments(), segments, "{path}");
    }

    #[test]
    fn segments_are_decoded_one_by_one() {
        check("/", &[]);
        check("/status", &["status"]);
        check("//status/", &["status"]);
        check("/metrics/a%3Ab/current", &["metrics", "a:b", "current"]);
        check("/metrics/a:b/current", &["metrics", "a:b", "current"]);
        check("/metrics/a%2Fb/current", &["metrics", "a/b", "current"]);
        check("/%31/metrics", &["1", "metrics"]);
        check("/m/%c2%b5%C2%B5%20+", &["m", "µµ +"]);
        check("/%25%32%35", &["%25"]);
        check("/..%2f../x", &["../..", "x"]);
    }

    #[test]
    fn broken_escapes_and_bytes_that_are_no_text_are_told() {
        for path in ["/%", "/a%2", "/%zz", "/%2", "/%%20", "/%+1"] {
            assert_eq!(Path::decode(path), Err(PathFault::Escape), "{path}");
        }
        assert_eq!(Path::decode("/%ff"), Err(PathFault::NotText));
    }
}
