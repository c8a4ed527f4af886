//! `ETag` and `If-None-Match`: an answer that the client has already is 304.

use super::answer::Answer;
use super::body::Body;
use super::coding::{BROTLI, Coding};
use bytes::Bytes;
use hyper::StatusCode;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Bytes of a hash that are in a tag: 16, so that two answers with one tag are not to be expected
/// while anybody counts.
const HASH_BYTES: usize = 16;

/// The tag of what `parts` hold together.
#[must_use]
pub fn tag(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    parts.iter().for_each(|part| hash.update(part));
    let mut tag = String::with_capacity(2 * HASH_BYTES);
    for byte in hash.finalize().iter().take(HASH_BYTES) {
        let _ = write!(tag, "{byte:02x}"); // writing to a String cannot fail
    }
    tag
}

/// The answer with the tag of its body; 304 when `headers` say that the client has it. Answers that
/// are no 200, or not whole, stay as they are.
#[must_use]
pub fn tagged(answer: Answer, headers: &HeaderMap) -> Answer {
    match answer.body().whole() {
        Some(body) if answer.status() == StatusCode::OK => {
            let tag = tag(&[body]);
            tagged_as(&tag, answer, headers)
        }
        _ => answer,
    }
}

/// The answer with this tag; 304 when `headers` say that the client has it.
#[must_use]
pub fn tagged_as(tag: &str, mut answer: Answer, headers: &HeaderMap) -> Answer {
    let known = named(headers, &header::IF_NONE_MATCH, tag);
    if known.is_some() {
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
        *answer.body_mut() = Body::from(Bytes::new());
    }
    let quoted = || HeaderValue::try_from(format!("\"{tag}\"")).ok();
    if let Some(tag) = known.or_else(quoted) {
        answer.headers_mut().insert(header::ETAG, tag);
    }
    // May be kept by who asked, who has to ask again each time.
    let control = HeaderValue::from_static("private, no-cache");
    answer.headers_mut().insert(header::CACHE_CONTROL, control);
    answer
}

/// The tag of the same answer in a coding: other bytes, so another tag.
pub(super) fn of_coded(tag: &HeaderValue, coding: &str) -> Option<HeaderValue> {
    let plain = tag.to_str().ok()?.strip_suffix('"')?;
    HeaderValue::try_from(format!("{plain}-{coding}\"")).ok()
}

/// Whether what has this tag is what the client wants to change: it says so with `If-Match`, in
/// whichever coding it read it, or does not say.
#[must_use]
pub fn expected(headers: &HeaderMap, tag: &str) -> bool {
    let header = header::IF_MATCH;
    !headers.contains_key(&header) || named(headers, &header, tag).is_some()
}

/// What the client calls the answer with this tag in `header`, if it does, in whichever coding.
fn named(headers: &HeaderMap, header: &HeaderName, tag: &str) -> Option<HeaderValue> {
    let lists = headers.get_all(header).iter();
    let mut named = lists.filter_map(|list| list.to_str().ok()).flat_map(|list| list.split(','));
    named.find_map(|named| {
        let named = named.trim();
        if named == "*" {
            return HeaderValue::try_from(format!("\"{tag}\"")).ok();
        }
        let quoted = named.strip_prefix("W/").unwrap_or(named);
        let text = quoted.strip_prefix('"')?.strip_suffix('"')?;
        let coded = || {
            let (plain, coding) = text.rsplit_once('-')?;
            let mut known = Coding::ALL.iter().map(|known| known.name()).chain([BROTLI]);
            known.any(|known| known == coding).then_some(plain)
        };
        (text == tag || coded() == Some(tag)).then(|| HeaderValue::try_from(quoted).ok())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_known_in_every_coding() {
        let check = |lines: &[&'static str], known_as: Option<&str>| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(header::IF_NONE_MATCH, HeaderValue::from_static(line));
            }
            let found = named(&headers, &header::IF_NONE_MATCH, "ab");
            assert_eq!(found.as_ref().map(|tag| tag.to_str().unwrap()), known_as, "{lines:?}");
        };
        check(&[], None);
        check(&["\"ab\""], Some("\"ab\""));
        check(&["W/\"ab\""], Some("\"ab\""));
        check(&["\"x\", \"ab-gzip\""], Some("\"ab-gzip\""));
        check(&["\"x\"", "\"ab-zstd\""], Some("\"ab-zstd\""));
        check(&["*"], Some("\"ab\""));
        check(&["\"ab-br\""], Some("\"ab-br\""));
        check(&["\"ab-deflate\""], None);
        check(&["\"abc\"", "ab", "\"ab", "\""], None);
    }
}
