//! The existing program's command line, which is Go's: `-config-file F`, `--config-file=F`, `version`.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::PathBuf;

/// What a command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To serve, with this file if one is named.
    Serve(Option<PathBuf>),
    /// To say the version.
    Version,
    /// To explain itself: it was asked to.
    Help,
    /// To explain itself: this word it does not know.
    Usage(String),
}

/// Reads the words behind the program's name.
#[must_use]
pub fn wanted(words: &[OsString]) -> Wanted {
    let mut file = None;
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let Some((name, value)) = option(word) else {
            return match word.to_str() {
                Some("version") if words.next().is_none() => Wanted::Version,
                _ => Wanted::Usage(word.display().to_string()),
            };
        };
        match name {
            b"config-file" => match value.or_else(|| words.next().cloned()) {
                Some(value) => file = Some(PathBuf::from(value)),
                None => return Wanted::Usage(word.display().to_string()),
            },
            // Files with what the existing program measures of itself: taken, and left alone.
            b"cpuprofile" | b"memprofile" => {
                if value.or_else(|| words.next().cloned()).is_none() {
                    return Wanted::Usage(word.display().to_string());
                }
            }
            b"h" | b"help" => return Wanted::Help,
            _ => return Wanted::Usage(word.display().to_string()),
        }
    }
    Wanted::Serve(file)
}

/// The name of an option and the value behind its `=`: one dash or two, as Go takes both.
fn option(word: &OsStr) -> Option<(&[u8], Option<OsString>)> {
    let word = word.as_bytes();
    let word = word.strip_prefix(b"--").or_else(|| word.strip_prefix(b"-"))?;
    if word.is_empty() {
        return None;
    }
    let mut parts = word.splitn(2, |&byte| byte == b'=');
    let name = parts.next()?;
    Some((name, parts.next().map(|value| OsString::from_vec(value.to_owned()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_go_reads_them() {
        let serve = |file: &str| Wanted::Serve(Some(file.into()));
        let usage = |word: &str| Wanted::Usage(word.to_owned());
        for (line, asked) in [
            ("", Wanted::Serve(None)),
            ("-config-file a.yml", serve("a.yml")),
            ("--config-file a.yml", serve("a.yml")),
            ("-config-file=a=b.yml", serve("a=b.yml")),
            ("-cpuprofile x -config-file a -memprofile=y", serve("a")),
            ("version", Wanted::Version),
            ("-config-file a version", Wanted::Version),
            ("-help", Wanted::Help),
            ("-h", Wanted::Help),
            ("version x", usage("version")),
            ("serve", usage("serve")),
            ("-config-file", usage("-config-file")),
            ("-memprofile", usage("-memprofile")),
            ("-loud", usage("-loud")),
            ("-", usage("-")),
            ("--", usage("--")),
        ] {
            let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
            assert_eq!(wanted(&words), asked, "{line}");
        }
    }
}
