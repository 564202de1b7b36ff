//! The files of a folder compared with texts in memory.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// How the files of a folder differ from what they should be.
#[derive(Debug, Default)]
pub struct Comparison {
    pub(super) root: PathBuf,
    /// Paths of files that are missing or have another text, and the text that they should have.
    pub outdated: Vec<(String, Option<Vec<u8>>, String)>,
    /// Paths of files that should not be there.
    pub orphaned: Vec<String>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

/// Compares the files of a folder with what they should be.
///
/// `owned` names the folders below it that may hold no other files; the empty name is the folder
/// itself.
///
/// # Errors
///
/// A file or folder cannot be read.
pub fn compare<'a>(
    root: &Path,
    owned: &[&str],
    expected: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> io::Result<Comparison> {
    let expected: BTreeMap<&str, &str> = expected.into_iter().collect();
    let mut comparison = Comparison {
        root: root.to_owned(),
        ..Comparison::default()
    };
    for (path, text) in &expected {
        let found = match fs::read(root.join(path)) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => {
                return Err(with_path("read", &root.join(path), &error));
            }
        };
        if found.as_deref() == Some(text.as_bytes()) {
            comparison.unchanged += 1;
        } else {
            comparison
                .outdated
                .push(((*path).to_owned(), found, (*text).to_owned()));
        }
    }
    for folder in owned {
        for path in files_below(root, folder)? {
            if !expected.contains_key(path.as_str()) {
                comparison.orphaned.push(path);
            }
        }
    }
    Ok(comparison)
}

/// The paths of all files below a folder, relative to a root, sorted.
///
/// # Errors
///
/// A folder cannot be read. A folder that does not exist holds no files.
pub fn files_below(root: &Path, folder: &str) -> io::Result<Vec<String>> {
    let place = root.join(folder);
    let entries = match fs::read_dir(&place) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(with_path("read", &place, &error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| with_path("read", &place, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() {
            name
        } else {
            format!("{folder}/{name}")
        };
        let kind = entry
            .file_type()
            .map_err(|error| with_path("read", &root.join(&path), &error))?;
        if kind.is_dir() {
            files.extend(files_below(root, &path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

impl Comparison {
    /// Whether every file is as it should be.
    pub fn is_clean(&self) -> bool {
        self.outdated.is_empty() && self.orphaned.is_empty()
    }
}

/// Puts the path into the text of an error.
pub(super) fn with_path(action: &str, path: &Path, error: &io::Error) -> io::Error {
    let text = format!("cannot {action} {}: {error}", path.display());
    io::Error::new(error.kind(), text)
}
