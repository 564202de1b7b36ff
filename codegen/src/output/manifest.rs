//! The list of files that the generator wrote into a folder, kept beside them. It deletes no others.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Component, Path};

use sha2::{Digest as _, Sha256};

use crate::settings::Command;

/// Its path below the folder.
pub(super) const NAME: &str = "generated-files.tsv";

/// The line of a manifest whose run has not come to its end.
const UNFINISHED: &str = "unfinished";

/// The paths of the files, each with the hashes of the texts that were written there.
///
/// A path has several while a run is under way, and after a merge that kept the lines of both sides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    files: BTreeMap<String, BTreeSet<String>>,
    /// Whether a run wrote it and did not come to its end. Its temporary files may still be there.
    pub(super) unfinished: bool,
}

impl Manifest {
    /// Lists texts that are written.
    pub(super) fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let hashed = |(path, text): (&str, &str)| {
            let hashes = BTreeSet::from([hash(text.as_bytes())]);
            (path.to_owned(), hashes)
        };
        Self {
            files: files.into_iter().map(hashed).collect(),
            unfinished: false,
        }
    }

    /// Reads a manifest, or says in which line it cannot be read.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut manifest = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            // The marks of a merge conflict: either side may be what is on the disk.
            let is_mark = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
                .iter()
                .any(|mark| line.starts_with(mark));
            if line.is_empty() || line.starts_with('#') || is_mark {
                continue;
            }
            if line == UNFINISHED {
                manifest.unfinished = true;
                continue;
            }
            match line.split_once('\t') {
                Some((hash, path)) if is_hash(hash) && is_below(path) => {
                    let hashes = manifest.files.entry(path.to_owned()).or_default();
                    hashes.insert(hash.to_owned());
                }
                _ => return Err(format!("line {number} is not a hash, a tab and a path")),
            }
        }
        Ok(manifest)
    }

    /// The text of the manifest.
    pub(super) fn render(&self, command: Command) -> String {
        let mut text = head(command);
        if self.unfinished {
            text.push_str(UNFINISHED);
            text.push('\n');
        }
        for (path, hashes) in &self.files {
            for hash in hashes {
                // Writing to a text does not fail.
                let _ = writeln!(text, "{hash}\t{path}");
            }
        }
        text
    }

    /// What must be known of a run before it changes anything: the files before it and after it.
    pub(super) fn under_way(&self, after: &Self) -> Self {
        let mut both = self.clone();
        for (path, hashes) in &after.files {
            let known = both.files.entry(path.clone()).or_default();
            known.extend(hashes.iter().cloned());
        }
        both.unfinished = true;
        both
    }

    /// Whether the generator wrote a file at this path.
    pub(super) fn lists(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Whether the generator wrote this very file.
    pub(super) fn wrote(&self, path: &str, bytes: &[u8]) -> bool {
        let hashes = self.files.get(path);
        hashes.is_some_and(|hashes| hashes.contains(&hash(bytes)))
    }

    /// The paths of all files.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

/// The first line, which tells a manifest from a file of the same name.
fn head(command: Command) -> String {
    format!(
        "# @generated: the files that `{command}` wrote here, with their SHA-256. It deletes no others.\n"
    )
}

/// Whether a file may be a manifest of a command: it begins as one, as far as it goes.
pub(super) fn begins_as_manifest(bytes: &[u8], command: Command) -> bool {
    let head = head(command);
    bytes.starts_with(head.as_bytes()) || head.as_bytes().starts_with(bytes)
}

fn hash(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.chars().all(|it| it.is_ascii_hexdigit())
}

/// Whether a path stays below the folder: a manifest from elsewhere could list any file of the disk.
fn is_below(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
}
