//! What is at a path below the output folder. Links are seen, never followed.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What is at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// There is nothing, and the folders that lead there are folders or missing.
    Nothing,
    /// There is a file with these bytes.
    File(Vec<u8>),
    /// There is something in the way that the generator never makes.
    Obstacle(Obstacle),
}

/// Something that the generator never makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Obstacle {
    /// Where it is, relative to the folder; the empty path is the folder itself.
    pub(super) path: String,
    /// What it is: `a link`.
    pub(super) kind: &'static str,
}

/// The folder as it is named without a slash or dot at its end, with which the system would follow a
/// link.
pub(super) fn plain(root: &Path) -> PathBuf {
    root.components().collect()
}

/// Looks at a path below a folder, and at everything on the way there.
pub(super) fn look(root: &Path, path: &str) -> io::Result<Found> {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    for count in 0..=parts.len() {
        let below = parts[..count].join("/");
        // To join nothing would add a slash, behind which the system follows a link.
        let place = match below.as_str() {
            "" => root.to_owned(),
            below => root.join(below),
        };
        let is_last = count == parts.len() && !path.is_empty();
        let metadata = match fs::symlink_metadata(&place) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(error) => return Err(with_path("read", &place, &error)),
        };
        let kind = metadata.file_type();
        let obstacle = if kind.is_symlink() {
            "a link"
        } else if kind.is_dir() && is_last {
            "a folder"
        } else if kind.is_file() && !is_last {
            "a file where a folder belongs"
        } else if !kind.is_dir() && !kind.is_file() {
            "neither a file nor a folder"
        } else {
            continue;
        };
        return Ok(Found::Obstacle(Obstacle {
            path: below,
            kind: obstacle,
        }));
    }
    if path.is_empty() {
        return Ok(Found::Nothing);
    }
    let place = root.join(path);
    let bytes = fs::read(&place).map_err(|error| with_path("read", &place, &error))?;
    Ok(Found::File(bytes))
}

/// The paths of all files below a folder, relative to a root, sorted. Links and pipes are among them, and
/// not followed.
///
/// # Errors
///
/// A folder cannot be read. A folder that does not exist holds no files.
pub fn files_below(root: &Path, folder: &str) -> io::Result<Vec<String>> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        let place = root.join(&folder);
        let entries = match fs::read_dir(&place) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(with_path("read", &place, &error)),
        };
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
                waiting.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Puts the path into the text of an error.
pub(super) fn with_path(action: &str, path: &Path, error: &io::Error) -> io::Error {
    let text = format!("cannot {action} {}: {error}", path.display());
    io::Error::new(error.kind(), text)
}
