//! Paths to names of series and back: relative to the base folder, without `.rrd`.

use std::ffi::OsStr;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::PathBuf;

/// What a file's name ends in, and a series' name does not.
const END: &[u8] = b".rrd";

/// How names are made.
#[derive(Debug)]
pub(super) struct Names {
    /// The base folder and a `/`.
    base: Vec<u8>,
    /// Whether absolute paths outside of it are refused.
    fenced: bool,
}

impl Names {
    pub(super) fn new(base: PathBuf, fenced: bool) -> Self {
        let mut base = base.into_os_string().into_vec();
        if !base.ends_with(b"/") {
            base.push(b'/');
        }
        Self { base, fenced }
    }

    /// The series' name that a path stands for; whether it is one by the rules of names is not
    /// looked at. None for a path outside of the fence.
    #[inline]
    pub(super) fn name<'a>(&self, path: &'a [u8]) -> Option<&'a [u8]> {
        let relative = match path {
            [b'/', absolute @ ..] => match path.strip_prefix(&*self.base) {
                Some(relative) => relative,
                None if self.fenced => return None,
                None => absolute,
            },
            relative => relative,
        };
        Some(relative.strip_suffix(END).unwrap_or(relative))
    }

    /// The path as answers show it.
    pub(super) fn path(&self, word: &[u8]) -> PathBuf {
        let path = if word.starts_with(b"/") { word.to_vec() } else { [&self.base, word].concat() };
        PathBuf::from(OsStr::from_bytes(&path))
    }

    /// The path of a series, as LIST shows it below a folder.
    pub(super) fn file(name: &str) -> String {
        format!("{name}.rrd")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_paths_below_the_base_without_their_end() {
        let names = Names::new("/var/lib/rrd".into(), false);
        let name = |path: &str| {
            let name = names.name(path.as_bytes()).unwrap();
            String::from_utf8(name.to_vec()).unwrap()
        };
        for (path, expected) in [
            ("a.rrd", "a"),
            ("box/load/load.rrd", "box/load/load"),
            ("a", "a"),
            ("a.rrd.rrd", "a.rrd"),
            ("/var/lib/rrd/box/load.rrd", "box/load"),
            ("/var/lib/rrdx/load.rrd", "var/lib/rrdx/load"),
            ("/etc/a.rrd", "etc/a"),
            (".rrd", ""),
            ("a/../b.rrd", "a/../b"),
        ] {
            assert_eq!(name(path), expected, "{path}");
        }
        assert_eq!(names.path(b"a.rrd"), PathBuf::from("/var/lib/rrd/a.rrd"));
        assert_eq!(names.path(b"/x/a.rrd"), PathBuf::from("/x/a.rrd"));
        let fenced = Names::new("/var/lib/rrd".into(), true);
        assert_eq!(fenced.name(b"/etc/a.rrd"), None);
        assert_eq!(fenced.name(b"/var/lib/rrd/a.rrd"), Some(&b"a"[..]));
        assert_eq!(Names::new("/".into(), true).name(b"/etc/a.rrd"), Some(&b"etc/a"[..]));
    }
}
