//! Where files may be: the base folder, and the fence around it (`-b`, `-B`, `-R`).

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Component, Path, PathBuf};

/// The folder that relative names start from.
#[derive(Clone, Debug)]
pub(super) struct Base {
    /// As answers show it.
    folder: PathBuf,
    /// Whether files outside of it are refused.
    fenced: bool,
    /// Whether CREATE makes folders.
    makes_folders: bool,
}

impl Base {
    /// A base folder, without links in its path.
    pub(super) fn new(folder: PathBuf, fenced: bool, makes_folders: bool) -> Self {
        Self { folder, fenced, makes_folders }
    }

    /// The path that a name stands for, as answers show it; nothing is looked up.
    pub(super) fn join(&self, name: &[u8]) -> PathBuf {
        if name.starts_with(b"/") {
            return PathBuf::from(OsStr::from_bytes(name));
        }
        let mut path = self.folder.as_os_str().as_bytes().to_vec();
        path.push(b'/');
        path.extend_from_slice(name);
        PathBuf::from(OsString::from_vec(path))
    }

    /// The path that a name stands for, if it is inside the fence, links followed.
    ///
    /// # Errors
    /// The original's sentence for a path outside.
    pub(super) fn admit(&self, name: &[u8]) -> Result<PathBuf, String> {
        let path = self.join(name);
        if self.holds(&path) {
            Ok(path)
        } else {
            Err(format!("{}: Permission denied", path.display()))
        }
    }

    /// Whether `path` is inside the fence, or there is no fence. `..` is refused wherever it leads,
    /// as the original does; what exists of the path has its links followed, which it does not.
    pub(super) fn holds(&self, path: &Path) -> bool {
        if !self.fenced {
            return true;
        }
        if path.components().any(|part| part == Component::ParentDir)
            || !path.starts_with(&self.folder)
        {
            return false;
        }
        path.ancestors()
            .find_map(|part| match std::fs::canonicalize(part) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    // A link to nowhere exists, and creating through it would lead outside.
                    part.is_symlink().then_some(false)
                }
                found => Some(found.is_ok_and(|found| found.starts_with(&self.folder))),
            })
            .unwrap_or(false)
    }

    /// Makes the folders above a file to be created.
    ///
    /// # Errors
    /// A sentence, when there is no `-R`, or the system refuses.
    pub(super) fn make_folders(&self, file: &Path) -> Result<(), String> {
        let Some(folder) = file.parent().filter(|folder| !folder.exists()) else { return Ok(()) };
        if !self.makes_folders {
            // One line, where the original answers with two, and clients read the second as the
            // next answer.
            let folder = folder.display();
            return Err(format!(
                "No permission to recursively create: {folder} (did you pass -R to the daemon?)"
            ));
        }
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("creating {}: {error}", folder.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fence_follows_links_and_refuses_the_way_up() {
        let outside = tempfile::tempdir().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap();
        std::fs::create_dir(top.join("in")).unwrap();
        let link =
            |to: PathBuf, name: &str| std::os::unix::fs::symlink(to, top.join(name)).unwrap();
        link(outside.path().to_owned(), "out");
        link(outside.path().join("new.rrd"), "nowhere.rrd");
        link(top.join("in"), "inner");

        let base = Base::new(top.clone(), true, false);
        let admits = |name: &str| base.admit(name.as_bytes()).is_ok();
        for name in ["a.rrd", "in/a.rrd", "inner/a.rrd", "no/such/folder/a.rrd", "."] {
            assert!(admits(name), "{name}");
        }
        for name in ["../a.rrd", "in/../a.rrd", "out/a.rrd", "out", "nowhere.rrd", "/etc/passwd"] {
            assert!(!admits(name), "{name}");
        }
        assert!(admits(top.join("a.rrd").to_str().unwrap()));
        let denied = base.admit(b"/etc/passwd").unwrap_err();
        assert_eq!(denied, "/etc/passwd: Permission denied");

        let open = Base::new(top, false, false);
        assert!(open.admit(b"/etc/passwd").is_ok());
    }
}
