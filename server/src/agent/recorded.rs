//! A recorded tree of kernel files in a temporary folder, for the tests of the sources.

use std::path::Path;
use std::time::{Duration, Instant};

use super::machine::Source;
use super::measurement::{Measurement, Value};
use super::root::Root;

/// The tree, and a clock that stands still until told.
#[derive(Debug)]
pub(super) struct Tree {
    folder: tempfile::TempDir,
    start: Instant,
}

impl Tree {
    /// A tree of files with their texts.
    pub(super) fn new(files: &[(&str, &str)]) -> Self {
        let tree = Self { folder: tempfile::tempdir().unwrap(), start: now() };
        for (file, text) in files {
            tree.write(file, text);
        }
        tree
    }

    /// Writes a file, with its folders.
    pub(super) fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        #[expect(clippy::disallowed_methods, reason = "a test's recorded text needs no sync")]
        std::fs::write(path, text).unwrap();
    }

    /// Makes an empty folder.
    pub(super) fn folder(&self, folder: &str) {
        std::fs::create_dir_all(self.path().join(folder)).unwrap();
    }

    /// The tree's place.
    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The tree as the sources take it.
    pub(super) fn root(&self) -> Root {
        Root::new(self.path())
    }

    /// What a source sees so many seconds after the start.
    pub(super) fn look(&self, source: &mut dyn Source, seconds: u64) -> Vec<Measurement> {
        let mut out = Vec::new();
        source.look(&self.root(), self.start + Duration::from_secs(seconds), &mut out);
        out
    }
}

/// The value under a name.
pub(super) fn value(seen: &[Measurement], name: &str) -> Option<Value> {
    seen.iter().find(|found| found.name == name).map(|found| found.value)
}

/// Reads the clock.
#[expect(clippy::disallowed_methods, reason = "a test is its own binary")]
pub(super) fn now() -> Instant {
    Instant::now()
}
