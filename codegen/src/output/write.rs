//! Files brought up to date: each is replaced as a whole, and orphans are removed last.

use std::fs;
use std::io;
use std::path::Path;

use super::comparison::{Comparison, with_path};

impl Comparison {
    /// Writes outdated files and removes orphaned ones.
    ///
    /// Each file is replaced as a whole or not at all, and orphans go last, so an interrupted run
    /// can be repeated.
    ///
    /// # Errors
    ///
    /// A file cannot be written or removed.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place of this crate that writes"
    )]
    pub fn apply(&self) -> io::Result<()> {
        for (path, _, text) in &self.outdated {
            replace(&self.root.join(path), text)?;
        }
        for path in &self.orphaned {
            let path = self.root.join(path);
            fs::remove_file(&path).map_err(|error| with_path("remove", &path, &error))?;
            remove_empty_folders(&path, &self.root);
        }
        Ok(())
    }
}

/// Writes a file beside its place and moves it there.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place of this crate that writes"
)]
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // The name is the same for every run, so the next run overwrites what a killed one left.
    let beside = folder.join(format!(".{name}.new"));
    fs::create_dir_all(folder).map_err(|error| with_path("create", folder, &error))?;
    let written = fs::write(&beside, text)
        .map_err(|error| with_path("write", &beside, &error))
        .and_then(|()| fs::rename(&beside, path).map_err(|error| with_path("write", path, &error)));
    if written.is_err() {
        // The first failure is the one to report; the file may not even exist.
        drop(fs::remove_file(&beside));
    }
    written
}

/// Removes the folders that the removal of a file left empty.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place of this crate that writes"
)]
fn remove_empty_folders(path: &Path, root: &Path) {
    let mut folder = path.parent();
    while let Some(place) = folder.filter(|place| *place != root) {
        // A folder that still holds something cannot be removed, and neither can its parents.
        if fs::remove_dir(place).is_err() {
            return;
        }
        folder = place.parent();
    }
}
