//! Names of metrics and hosts as names of files and folders.
//!
//! Plain names stay as they are, so that trees of the existing daemon fit. What a file name cannot
//! hold, or what would lead out of its folder, becomes `%XX`: `/`, control characters, a leading
//! dot, and `%` itself, so that every name can be had back.

use percent_encoding::percent_decode_str;
use std::borrow::Cow;
use std::fmt::Write;

/// Longest escaped name of a metric in bytes: 255 is the file systems' limit, less `.rrd`.
pub const NAME_BYTES_MAX: usize = 251;

/// The folder of a cluster's summaries, beside those of its hosts.
pub(super) const SUMMARIES: &str = "__SummaryInfo__";

/// What metrics' files end in.
pub(super) const EXTENSION: &str = ".rrd";

fn must_escape(at: usize, byte: u8) -> bool {
    matches!(byte, b'/' | b'%' | 0..0x20 | 0x7f) || (at == 0 && byte == b'.')
}

/// The name of the file or folder for `name`, without extension.
#[must_use]
pub(super) fn escape(name: &str) -> Cow<'_, str> {
    if !name.bytes().enumerate().any(|(at, byte)| must_escape(at, byte)) {
        return Cow::Borrowed(name);
    }
    let mut escaped = String::with_capacity(name.len() + 8);
    for (at, c) in name.char_indices() {
        match u8::try_from(c) {
            Ok(byte) if c.is_ascii() && must_escape(at, byte) => {
                let _ = write!(escaped, "%{byte:02X}"); // writing to a String cannot fail
            }
            _ => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}

/// How many bytes [`escape`] would answer.
#[must_use]
pub(super) fn escaped_length(name: &str) -> usize {
    let escapes = name.bytes().enumerate().filter(|&(at, byte)| must_escape(at, byte)).count();
    name.len() + 2 * escapes
}

/// The folder of a host: its escaped name, and never that of the summaries.
#[must_use]
pub(super) fn host_folder(host: &str) -> Cow<'_, str> {
    match host {
        SUMMARIES => Cow::Borrowed("%5F_SummaryInfo__"),
        host => escape(host),
    }
}

/// The metric whose file is called `file`; `None` for files that are no metric's.
#[must_use]
pub(super) fn metric_of_file(file: &str) -> Option<String> {
    let name = file.strip_suffix(EXTENSION).filter(|name| !name.is_empty())?;
    Some(percent_decode_str(name).decode_utf8_lossy().into_owned())
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
            ("-rf", "-rf"),
        ] {
            assert_eq!(escape(name), file);
            assert_eq!(escaped_length(name), file.len());
            assert_eq!(metric_of_file(&format!("{file}.rrd")).as_deref(), Some(name));
        }
    }

    #[test]
    fn a_host_cannot_take_the_summaries_folder() {
        assert_eq!(host_folder(SUMMARIES), "%5F_SummaryInfo__");
        assert_eq!(host_folder("device:1"), "device:1");
    }

    #[test]
    fn other_files_are_no_metrics() {
        assert_eq!(metric_of_file("a.txt"), None);
        assert_eq!(metric_of_file(".rrd"), None);
        assert_eq!(metric_of_file("50%.rrd").as_deref(), Some("50%"));
    }
}
