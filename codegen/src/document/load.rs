//! Reads the folder of the document. Nothing else here but `output` touches the disk.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// The texts of the document's files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// What the folder is called in messages: `spec`.
    pub folder: String,
    /// Path within the folder, with `/`, to text.
    pub files: BTreeMap<String, String>,
    /// The files that are no texts: their paths, and the places of the first bytes that do not fit.
    pub unreadable: BTreeMap<String, NotUtf8>,
}

/// Where a file stops being UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotUtf8 {
    /// The line of the byte, counted from one.
    pub line: usize,
    /// The column of the byte in characters, counted from one.
    pub column: usize,
    /// How many bytes stand before it.
    pub offset: usize,
    /// The byte.
    pub byte: u8,
}

/// The root file, from which all others are reached.
pub(super) const ROOT: &str = "openapi.yaml";

/// How deep folders may be nested, and how many files and folders a document may have in all. A link
/// could lead to all of a disk.
const MAX_DEPTH: usize = 32;
const MAX_ENTRIES: usize = 20_000;

/// How long a file may be. The longest documents that are published have some 40 MB.
const MAX_BYTES: u64 = 256 << 20;

impl Sources {
    /// Reads every `.yaml` file below a folder. Links are followed, but no folder is read twice.
    ///
    /// # Errors
    ///
    /// A folder or file that cannot be read, with its path in the text; a link to a folder that is read
    /// already; a name that is not UTF-8; more than a document has. A text that is not UTF-8 is a
    /// problem of the document.
    pub fn read(folder: &Path, shown_as: &str) -> io::Result<Self> {
        let mut walk = Walk::default();
        walk.read_folder(folder, "", 0)?;
        Ok(Self {
            folder: shown_as.to_owned(),
            files: walk.files,
            unreadable: walk.unreadable,
        })
    }

    /// Makes sources from texts in memory.
    pub fn from_texts<'a>(
        folder: &str,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        Self {
            folder: folder.to_owned(),
            files: files
                .into_iter()
                .map(|(path, text)| (path.to_owned(), text.to_owned()))
                .collect(),
            unreadable: BTreeMap::new(),
        }
    }

    /// The name of a file in messages.
    pub(super) fn shown(&self, file: &str) -> String {
        if self.folder.is_empty() {
            file.to_owned()
        } else {
            format!("{}/{file}", self.folder)
        }
    }
}

/// A walk through the folders of a document.
#[derive(Default)]
struct Walk {
    files: BTreeMap<String, String>,
    unreadable: BTreeMap<String, NotUtf8>,
    /// Each folder without links, and the path by which it was reached.
    folders: BTreeMap<PathBuf, PathBuf>,
    entries: usize,
}

impl Walk {
    fn read_folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> io::Result<()> {
        let place = fs::canonicalize(folder).map_err(|error| named(folder, &error))?;
        if let Some(first) = self.folders.insert(place, folder.to_owned()) {
            let text = format!(
                "it is the same folder as {}; remove the link",
                first.display()
            );
            return Err(unfit(folder, &text));
        }
        if depth > MAX_DEPTH {
            let text = format!("it is nested more than {MAX_DEPTH} folders deep");
            return Err(unfit(folder, &text));
        }
        let mut entries = Vec::new();
        for entry in fs::read_dir(folder).map_err(|error| named(folder, &error))? {
            self.entries += 1;
            if self.entries > MAX_ENTRIES {
                let text = format!(
                    "the document has more than {MAX_ENTRIES} files and folders; name the folder of \
                     the document alone, and remove links that lead out of it"
                );
                return Err(unfit(folder, &text));
            }
            let entry = entry.map_err(|error| named(folder, &error))?;
            let path = entry.path();
            let kind = entry.file_type().map_err(|error| named(&path, &error))?;
            entries.push((kind.is_symlink(), path));
        }
        // Links last, so that of a folder and a link to it the link is the one that is told.
        entries.sort();
        for (_, path) in entries {
            self.read_entry(&path, prefix, depth)?;
        }
        Ok(())
    }

    fn read_entry(&mut self, path: &Path, prefix: &str, depth: usize) -> io::Result<()> {
        let is_yaml = path.extension().is_some_and(|ending| ending == "yaml");
        let metadata = match fs::metadata(path) {
            Ok(metadata) => metadata,
            // A link to nowhere, which would matter only if it were part of the document.
            Err(_) if !is_yaml => return Ok(()),
            Err(error) => return Err(named(path, &error)),
        };
        if !metadata.is_dir() && !is_yaml {
            return Ok(());
        }
        let Some(name) = path.file_name().and_then(OsStr::to_str) else {
            return Err(unfit(path, "its name is not UTF-8; rename it"));
        };
        if metadata.is_dir() {
            return self.read_folder(path, &format!("{prefix}{name}/"), depth + 1);
        }
        // To open a pipe would wait for somebody to write into it.
        if !metadata.is_file() {
            return Err(unfit(path, "it is no file; remove or rename it"));
        }
        match read_text(path)? {
            Ok(text) => drop(self.files.insert(format!("{prefix}{name}"), text)),
            Err(why) => drop(self.unreadable.insert(format!("{prefix}{name}"), why)),
        }
        Ok(())
    }
}

fn read_text(path: &Path) -> io::Result<Result<String, NotUtf8>> {
    let file = File::open(path).map_err(|error| named(path, &error))?;
    let mut bytes = Vec::new();
    // A file may grow while it is read.
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| named(path, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        let text = format!("it is longer than {} MiB", MAX_BYTES >> 20);
        return Err(unfit(path, &text));
    }
    Ok(String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        let (before, rest) = error.as_bytes().split_at(offset);
        let before = String::from_utf8_lossy(before);
        let line = before.rsplit('\n').next().unwrap_or_default();
        NotUtf8 {
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
            offset,
            byte: rest.first().copied().unwrap_or_default(),
        }
    }))
}

/// Puts the path into the text of an error.
fn named(path: &Path, error: &io::Error) -> io::Error {
    let text = format!("cannot read {}: {error}", path.display());
    io::Error::new(error.kind(), text)
}

/// An error of a path that could be read, but is no part of a document.
fn unfit(path: &Path, why: &str) -> io::Error {
    let text = format!("cannot read {}: {why}", path.display());
    io::Error::new(io::ErrorKind::InvalidInput, text)
}
