//! The files of a folder compared with texts in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Found, Obstacle, files_below, look, plain};
use super::manifest::{self, Manifest, begins_as_manifest};
use super::write::TEMPORARY;
use crate::settings::Command;

/// How the files of a folder differ from what they should be.
#[derive(Debug)]
pub struct Comparison {
    pub(super) root: PathBuf,
    pub(super) command: Command,
    /// The files before the run and after it, where a manifest lists them.
    pub(super) manifests: Option<(Manifest, Manifest)>,
    /// Temporary files of a run that was interrupted.
    pub(super) leftovers: BTreeSet<String>,
    /// Paths of files that are missing or have another text, and the text that they should have.
    pub outdated: Vec<(String, Option<Vec<u8>>, String)>,
    /// Paths of files that were generated earlier, and should no longer be there.
    pub orphaned: Vec<String>,
    /// Generated files that were changed by hand, and would be replaced.
    pub edited: Vec<String>,
    /// What the generator did not write and finds in its way, with what it is. Nothing is written then.
    pub foreign: BTreeMap<String, String>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

/// Which files of a folder belong to the generator.
#[derive(Clone, Copy, Debug)]
pub enum Ownership<'a> {
    /// Those that a manifest in the folder lists.
    Listed {
        /// The command that writes the manifest.
        command: Command,
        /// The folders below that may hold no others; the empty name is the folder itself.
        folders: &'a [&'a str],
    },
    /// Those with the expected paths, whoever wrote them.
    Expected,
}

/// Compares the files of a folder with what they should be.
///
/// # Errors
///
/// A file or folder cannot be read.
pub fn compare<'a>(
    root: &Path,
    ownership: Ownership<'_>,
    expected: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> io::Result<Comparison> {
    let expected: BTreeMap<&str, &str> = expected.into_iter().collect();
    let mut comparison = Comparison {
        root: plain(root),
        command: match ownership {
            Ownership::Listed { command, .. } => command,
            Ownership::Expected => Command::Regen,
        },
        manifests: None,
        leftovers: BTreeSet::new(),
        outdated: Vec::new(),
        orphaned: Vec::new(),
        edited: Vec::new(),
        foreign: BTreeMap::new(),
        unchanged: 0,
    };
    match ownership {
        Ownership::Expected => {
            for (path, text) in &expected {
                comparison.compare_text(path, text, None)?;
            }
        }
        Ownership::Listed { folders, .. } => {
            let Some(before) = comparison.read_manifest()? else {
                // Without it, everything would be told as foreign.
                return Ok(comparison);
            };
            let after = Manifest::of(expected.iter().map(|(path, text)| (*path, *text)));
            comparison.find_leftovers(&before, &after)?;
            for (path, text) in &expected {
                comparison.compare_text(path, text, Some(&before))?;
            }
            comparison.compare_text(manifest::NAME, &after.render(comparison.command), None)?;
            comparison.compare_others(folders, &before, &after)?;
            comparison.manifests = Some((before, after));
        }
    }
    Ok(comparison)
}

impl Comparison {
    /// Leaves a file as it is that was changed by hand, and returns whether it was.
    pub fn keep_if_edited(&mut self, path: &str) -> bool {
        let before = self.edited.len();
        self.edited.retain(|edited| edited != path);
        let was_edited = self.edited.len() < before;
        if was_edited {
            self.outdated.retain(|(outdated, ..)| outdated != path);
        }
        was_edited
    }

    /// Whether every file is as it should be.
    pub fn is_clean(&self) -> bool {
        let differences = self.outdated.len() + self.orphaned.len() + self.leftovers.len();
        differences == 0 && self.foreign.is_empty()
    }

    /// Reads the manifest; an empty one if there is none. `None` if something else is in its place.
    fn read_manifest(&mut self) -> io::Result<Option<Manifest>> {
        let bytes = match look(&self.root, manifest::NAME)? {
            Found::File(bytes) => bytes,
            Found::Nothing => return Ok(Some(Manifest::default())),
            Found::Obstacle(obstacle) => {
                self.refuse(obstacle);
                return Ok(None);
            }
        };
        let parsed = if begins_as_manifest(&bytes, self.command) {
            Manifest::parse(&String::from_utf8_lossy(&bytes))
        } else {
            Err("it has another first line".to_owned())
        };
        if let Err(why) = &parsed {
            let text = format!("is no list of generated files: {why}");
            self.foreign.insert(manifest::NAME.to_owned(), text);
        }
        Ok(parsed.ok())
    }

    /// Finds the temporary files of a run that was killed. Only such a run leaves the manifest
    /// unfinished; the manifest itself is written before that, and known by how it begins.
    fn find_leftovers(&mut self, before: &Manifest, after: &Manifest) -> io::Result<()> {
        for folder in folders_of(before, after) {
            let path = format!("{folder}{TEMPORARY}");
            match look(&self.root, &path)? {
                Found::Nothing => {}
                Found::File(bytes) => {
                    let is_manifest = folder.is_empty() && begins_as_manifest(&bytes, self.command);
                    if before.unfinished || is_manifest {
                        self.leftovers.insert(path);
                    } else {
                        self.foreign.insert(path, NOT_OURS.to_owned());
                    }
                }
                Found::Obstacle(obstacle) => self.refuse(obstacle),
            }
        }
        Ok(())
    }

    /// Compares one file. With a manifest, it may only be replaced if it was generated before.
    fn compare_text(&mut self, path: &str, text: &str, known: Option<&Manifest>) -> io::Result<()> {
        let found = match look(&self.root, path)? {
            Found::Nothing => None,
            Found::File(bytes) => Some(bytes),
            Found::Obstacle(obstacle) => {
                self.refuse(obstacle);
                return Ok(());
            }
        };
        if found.as_deref() == Some(text.as_bytes()) {
            self.unchanged += 1;
            return Ok(());
        }
        if let (Some(found), Some(known)) = (&found, known) {
            // A run before there were manifests wrote files with the mark.
            if !known.lists(path) && !found.starts_with(OLDER_HEAD.as_bytes()) {
                self.foreign.insert(path.to_owned(), NOT_OURS.to_owned());
                return Ok(());
            }
            if known.lists(path) && !known.wrote(path, found) {
                self.edited.push(path.to_owned());
            }
        }
        self.outdated
            .push((path.to_owned(), found, text.to_owned()));
        Ok(())
    }

    fn refuse(&mut self, obstacle: Obstacle) {
        self.foreign
            .insert(obstacle.path, format!("is {}", obstacle.kind));
    }

    /// Judges the files that are not part of the output: those of the owned folders, and those that were
    /// part of it before.
    fn compare_others(
        &mut self,
        folders: &[&str],
        before: &Manifest,
        after: &Manifest,
    ) -> io::Result<()> {
        let mut others: BTreeSet<String> = before.paths().map(str::to_owned).collect();
        for folder in folders {
            // Nobody looks behind a link, which is told already.
            let probe = format!("{folder}/{TEMPORARY}");
            if !matches!(look(&self.root, &probe)?, Found::Obstacle(_)) {
                others.extend(files_below(&self.root, folder)?);
            }
        }
        for path in others {
            let is_known = path == manifest::NAME || after.lists(&path);
            if is_known || self.leftovers.contains(&path) {
                continue;
            }
            match look(&self.root, &path)? {
                Found::Nothing if !before.lists(&path) => {
                    self.foreign
                        .insert(path, "has a name that is not UTF-8".to_owned());
                }
                Found::Nothing => {}
                Found::File(bytes) if before.wrote(&path, &bytes) => self.orphaned.push(path),
                Found::File(bytes) if is_older_leftover(&path, &bytes, after) => {
                    self.leftovers.insert(path);
                }
                Found::File(_) => {
                    let why = if before.lists(&path) {
                        CHANGED
                    } else {
                        NOT_OURS
                    };
                    self.foreign.insert(path, why.to_owned());
                }
                Found::Obstacle(obstacle) => self.refuse(obstacle),
            }
        }
        Ok(())
    }
}

/// How the files begin that `cargo xtask regen` wrote before it kept a manifest.
const OLDER_HEAD: &str = "// @generated from spec/ by `cargo xtask regen`.";

const NOT_OURS: &str = "was not written by the generator";

const CHANGED: &str = "is no longer generated, and was changed since it was";

/// The folders in which files are written, each with a slash at its end.
fn folders_of(before: &Manifest, after: &Manifest) -> BTreeSet<String> {
    let paths = before.paths().chain(after.paths());
    let folders = paths.map(|path| match path.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/"),
        None => String::new(),
    });
    folders.chain([String::new()]).collect()
}

/// Whether a file is what a run before there were manifests left when it was killed: `.robot.rs.new`,
/// with the beginning of a generated file.
fn is_older_leftover(path: &str, bytes: &[u8], after: &Manifest) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let name = name
        .strip_prefix('.')
        .and_then(|it| it.strip_suffix(".new"));
    name.is_some_and(|name| after.lists(&format!("{folder}/{name}")))
        && (bytes.starts_with(OLDER_HEAD.as_bytes()) || OLDER_HEAD.as_bytes().starts_with(bytes))
}
