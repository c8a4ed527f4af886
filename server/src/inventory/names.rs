//! Names of metrics and hosts as names of files and folders, and as parts of a series' name in the
//! store, so that series and files have the same paths.
//!
//! Plain names stay as they are, so that trees of the existing daemon fit. What neither can hold,
//! or what would lead out of its folder, becomes `%XX` byte by byte: `/`, control characters, a
//! leading dot, and `%` itself, so that every name can be had back.

use percent_encoding::percent_decode_str;
use std::borrow::Cow;
use std::fmt::Write;

/// Longest escaped name in bytes: 255 is the file systems' limit, less `.rrd`; of a part of a series'
/// name the store takes no more either.
pub const NAME_BYTES_MAX: usize = 251;

/// The folder of a cluster's summaries, beside those of its hosts.
pub(crate) const SUMMARIES: &str = "__SummaryInfo__";

/// Whether a character cannot stand as it is, `at` bytes behind the name's beginning. U+0080 to
/// U+009F are control characters, too.
fn must_escape((at, c): (usize, char)) -> bool {
    matches!(c, '/' | '%') || c.is_control() || (at == 0 && c == '.')
}

/// The name of the file or folder for `name`, without extension.
#[must_use]
pub(crate) fn escape(name: &str) -> Cow<'_, str> {
    if !name.char_indices().any(must_escape) {
        return Cow::Borrowed(name);
    }
    let mut escaped = String::with_capacity(name.len() + 8);
    for (at, c) in name.char_indices() {
        if must_escape((at, c)) {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(escaped, "%{byte:02X}"); // writing to a String cannot fail
            }
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

/// How many bytes [`escape`] would answer.
#[must_use]
pub(crate) fn escaped_length(name: &str) -> usize {
    let escapes = name.char_indices().filter(|place| must_escape(*place));
    name.len() + 2 * escapes.map(|(_, c)| c.len_utf8()).sum::<usize>()
}

/// The folder of a host: its escaped name, and never that of the summaries.
#[must_use]
pub(crate) fn host_folder(host: &str) -> Cow<'_, str> {
    match host {
        SUMMARIES => Cow::Borrowed("%5F_SummaryInfo__"),
        host => escape(host),
    }
}

/// The name that [`escape`] made this of.
#[must_use]
pub(crate) fn unescape(escaped: &str) -> Cow<'_, str> {
    // Few names have any, and a read looks at all names: to decode one takes 50 ns, to look for `%` 3.
    match memchr::memchr(b'%', escaped.as_bytes()) {
        None => Cow::Borrowed(escaped),
        Some(_) => percent_decode_str(escaped).decode_utf8_lossy(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_can_be_had_back_and_none_leads_out() {
        for (name, file) in [
            ("load.one", "load.one"),
            ("a b:c@d|é", "a b:c@d|é"),
            ("..", "%2E."),
            (".", "%2E"),
            (".hidden", "%2Ehidden"),
            ("../escape", "%2E.%2Fescape"),
            ("/etc", "%2Fetc"),
            ("a/b", "a%2Fb"),
            ("100%", "100%25"),
            ("%2F", "%252F"),
            ("a\0b\n\u{7f}", "a%00b%0A%7F"),
            ("a\u{85}b", "a%C2%85b"),
            ("-rf", "-rf"),
        ] {
            assert_eq!(escape(name), file);
            assert_eq!(escaped_length(name), file.len());
            assert_eq!(unescape(file), name);
        }
    }

    #[test]
    fn a_host_cannot_take_the_summaries_folder() {
        assert_eq!(host_folder(SUMMARIES), "%5F_SummaryInfo__");
        assert_eq!(host_folder("device:1"), "device:1");
    }

    #[test]
    fn names_of_others_are_taken_as_they_are() {
        assert_eq!(unescape("50%"), "50%");
    }
}
