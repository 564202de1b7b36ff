//! Files brought up to date: each is replaced as a whole, and orphans are removed last.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use super::comparison::Comparison;
use super::disk::{Found, look, with_path};
use super::manifest::{self, Manifest};

/// The name of the file that is written before it takes the place of another in the same folder.
pub(super) const TEMPORARY: &str = ".generated-files.new";

/// One change of the folder.
#[derive(Debug)]
pub(super) enum Step<'a> {
    /// Removes a temporary file of an interrupted run.
    Remove(&'a str),
    /// Replaces a file by one with this text.
    Write(&'a str, Cow<'a, str>),
    /// Removes a file that is no longer generated.
    RemoveOrphan(&'a str),
}

impl Comparison {
    /// Writes outdated files and removes orphaned ones.
    ///
    /// Before anything else changes, the manifest lists the files before and after the run. Each file is
    /// replaced as a whole or not at all, and orphans go last. So a run that was interrupted anywhere
    /// can be repeated.
    ///
    /// # Errors
    ///
    /// Something is in the way that the generator did not write, or a file cannot be written or removed.
    pub fn apply(&self) -> io::Result<()> {
        if let Some((path, why)) = self.foreign.iter().next() {
            let place = self.root.join(path);
            let text = format!("{} {why}; nothing was written", place.display());
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, text));
        }
        self.steps().iter().try_for_each(|step| self.take(step))
    }

    /// What brings the folder up to date, in this order.
    pub(super) fn steps(&self) -> Vec<Step<'_>> {
        let mut steps: Vec<Step<'_>> = self.leftovers.iter().map(|it| Step::Remove(it)).collect();
        let files = self.outdated.iter();
        let files = files.filter(|(path, ..)| self.manifests.is_none() || path != manifest::NAME);
        let mut changes: Vec<Step<'_>> = files
            .map(|(path, _, text)| Step::Write(path, Cow::Borrowed(text)))
            .collect();
        changes.extend(self.orphaned.iter().map(|path| Step::RemoveOrphan(path)));
        let Some((before, after)) = &self.manifests else {
            steps.extend(changes);
            return steps;
        };
        let write = |manifest: &Manifest| {
            let text = manifest.render(self.command);
            Step::Write(manifest::NAME, text.into())
        };
        if !changes.is_empty() {
            steps.push(write(&before.under_way(after)));
        }
        if !changes.is_empty() || before != after {
            changes.push(write(after));
        }
        steps.extend(changes);
        steps
    }

    pub(super) fn take(&self, step: &Step<'_>) -> io::Result<()> {
        match step {
            Step::Remove(path) => remove(&self.root.join(path)),
            Step::Write(path, text) => self.replace(path, text),
            Step::RemoveOrphan(path) => self.remove_orphan(path),
        }
    }

    /// Writes a file beside its place and moves it there.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place of this crate that writes"
    )]
    fn replace(&self, path: &str, text: &str) -> io::Result<()> {
        let place = self.root.join(path);
        self.refuse_obstacles(path)?;
        let folder = place.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(|error| with_path("create", folder, &error))?;
        let beside = folder.join(TEMPORARY);
        // Nothing is followed or truncated: whatever has this name now is not of this run.
        let mut file =
            File::create_new(&beside).map_err(|error| with_path("create", &beside, &error))?;
        let written = file
            .write_all(text.as_bytes())
            .and_then(|()| match path {
                // After a power failure, the next run mends what the manifest lists.
                manifest::NAME => file.sync_data(),
                _ => Ok(()),
            })
            .map_err(|error| with_path("write", &beside, &error))
            .and_then(|()| {
                fs::rename(&beside, &place).map_err(|error| with_path("write", &place, &error))
            });
        if written.is_err() {
            // The first failure is the one to report; the file may not even exist.
            drop(fs::remove_file(&beside));
        }
        written
    }

    /// Removes a file, if it is still what was generated, and the folders that it leaves empty.
    fn remove_orphan(&self, path: &str) -> io::Result<()> {
        let known = self.manifests.as_ref().map(|(before, _)| before);
        match look(&self.root, path)? {
            Found::File(bytes) if known.is_some_and(|known| known.wrote(path, &bytes)) => {
                let place = self.root.join(path);
                remove(&place)?;
                remove_empty_folders(&place, &self.root);
                Ok(())
            }
            Found::Nothing => Ok(()),
            Found::File(_) | Found::Obstacle(_) => {
                let text = format!("{} has just been changed", self.root.join(path).display());
                Err(io::Error::new(io::ErrorKind::ResourceBusy, text))
            }
        }
    }

    /// Looks once more before a file is written, since a link may have been made meanwhile.
    fn refuse_obstacles(&self, path: &str) -> io::Result<()> {
        let Found::Obstacle(obstacle) = look(&self.root, path)? else {
            return Ok(());
        };
        let place = self.root.join(&obstacle.path);
        let text = format!("cannot write {}: it is {}", place.display(), obstacle.kind);
        Err(io::Error::new(io::ErrorKind::AlreadyExists, text))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place of this crate that removes"
)]
fn remove(path: &Path) -> io::Result<()> {
    fs::remove_file(path).map_err(|error| with_path("remove", path, &error))
}

/// Removes the folders that the removal of a file left empty.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place of this crate that removes"
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
