//! Where the files of series are: in the store's folder, or where they have always been.

use crate::storage::Folder;
use crate::store::names::{self, FILE_END, FILES};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The files by their names in the store's folder (`rrds/...`), wherever they are.
#[derive(Clone, Debug)]
pub(super) struct Place {
    folder: Arc<dyn Folder>,
    /// What is in the place of `rrds/`; none says that it is there.
    root: Option<PathBuf>,
}

/// Which files there are.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Files that could be series', sorted.
    pub(super) files: Vec<String>,
    /// Others that look so, and why they are none.
    pub(super) refused: Vec<(String, &'static str)>,
}

impl Place {
    pub(super) fn new(folder: Arc<dyn Folder>, root: Option<PathBuf>) -> Self {
        Self { folder, root }
    }

    /// The folder of the store.
    pub(super) fn folder(&self) -> &dyn Folder {
        &*self.folder
    }

    /// Where in the file system a file is, or would be; none where there is no such place.
    pub(super) fn path(&self, file: &str) -> Option<PathBuf> {
        match &self.root {
            // The rest is a series' name, which leads nowhere else.
            Some(root) => Some(root.join(file.strip_prefix(FILES)?)),
            None => self.folder.real_path(file),
        }
    }

    /// Looks for files that could be series'.
    ///
    /// # Errors
    /// What the operating system refuses.
    pub(super) fn list(&self) -> io::Result<Found> {
        let mut found = Found::default();
        match &self.root {
            Some(root) => walk(root, &mut found)?,
            None => {
                found.files = self.folder.list()?;
                found.files.retain(|file| names::series_of_file(file).is_some());
            }
        }
        found.files.sort_unstable();
        Ok(found)
    }
}

/// Looks for files in a folder of others, which may be missing, and in those below it.
fn walk(root: &Path, found: &mut Found) -> io::Result<()> {
    let mut ahead = vec![String::new()];
    while let Some(below) = ahead.pop() {
        let entries = match fs::read_dir(root.join(&below)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) if !below.is_empty() && error.kind() == io::ErrorKind::PermissionDenied => {
                found.refused.push((format!("{FILES}{below}"), "this folder cannot be read"));
                continue;
            }
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let kind = entry.file_type()?;
            let last = entry.file_name();
            let name = format!("{FILES}{below}{}", last.display());
            let refusal = match last.to_str() {
                None => "its name is not UTF-8",
                Some(last) if kind.is_dir() => {
                    ahead.push(format!("{below}{last}/"));
                    continue;
                }
                Some(_) if kind.is_symlink() => "it is a link to another place",
                Some(_) => {
                    if kind.is_file() && name.ends_with(FILE_END) {
                        found.files.push(name);
                    }
                    continue;
                }
            };
            if kind.is_dir() || kind.is_symlink() || name.ends_with(FILE_END) {
                found.refused.push((name, refusal));
            }
        }
    }
    Ok(())
}
