//! Where /proc and /sys are: the machine's own tree, or a recorded one in tests.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The longest kernel file read. /proc/stat of a machine with a thousand processors and as many
/// interrupt lines is some hundred kilobytes; nothing honest is larger than this.
const TEXT_MAX: u64 = 4 * 1024 * 1024;

/// The most entries looked at in one folder of /sys: far above the sensors of any machine.
const ENTRIES_MAX: usize = 4096;

/// The folder that holds `proc` and `sys`.
#[derive(Debug, Clone)]
pub(super) struct Root(PathBuf);

impl Root {
    /// A tree below `path`; `/` for the machine itself.
    pub(super) fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The place of a path that is given as seen from the root.
    pub(super) fn path(&self, inside: &str) -> PathBuf {
        self.0.join(inside.trim_start_matches('/'))
    }

    /// The text of a file; bytes that are not UTF-8 become replacement characters.
    pub(super) fn read(&self, inside: &str) -> io::Result<String> {
        let mut bytes = Vec::new();
        File::open(self.path(inside))?.take(TEXT_MAX).read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The names in a folder, sorted so that a number at the end counts as a number; empty when
    /// there is no such folder.
    pub(super) fn list(&self, inside: &str) -> Vec<String> {
        let Ok(entries) = self.path(inside).read_dir() else { return Vec::new() };
        let mut names: Vec<String> = entries
            .take(ENTRIES_MAX)
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .collect();
        names.sort_by_cached_key(|name| by_number(name));
        names
    }

    /// Whether something is at a path.
    pub(super) fn has(&self, inside: &str) -> bool {
        Path::exists(&self.path(inside))
    }
}

/// A sort key: the name without its last number, then that number.
fn by_number(name: &str) -> (String, u64, String) {
    let stem = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let number = name.get(stem.len()..).and_then(|digits| digits.parse().ok()).unwrap_or(0);
    (stem.to_owned(), number, name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::recorded::Tree;

    #[test]
    fn lists_in_the_order_of_numbers() {
        let tree = Tree::new(&[]);
        for name in ["hwmon10", "hwmon2", "hwmon1"] {
            tree.folder(&format!("sys/{name}"));
        }
        let root = tree.root();
        assert_eq!(root.list("sys"), ["hwmon1", "hwmon2", "hwmon10"]);
        assert_eq!(root.list("/sys/none"), Vec::<String>::new());
        assert!(root.has("/sys/hwmon2"));
        assert!(root.read("/sys/hwmon2/name").is_err());
    }
}
