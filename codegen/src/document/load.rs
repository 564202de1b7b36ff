//! Reads the files of the document. Nothing else here but `output` touches the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::reference::relative_to;

/// The texts of the document's files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// What the folder is called in messages: `spec`.
    pub folder: String,
    /// The path of the root file within the folder, from which all others are reached.
    pub root: String,
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

/// The names that the root file of a folder can have; the first one there is it.
const ROOTS: [&str; 3] = ["openapi.yaml", "openapi.yml", "openapi.json"];

/// What a text without a file is called.
const STANDARD_INPUT: &str = "standard input";

/// How deep folders may be nested, and how many files and folders a document may have in all. A link
/// could lead to all of a disk.
const MAX_DEPTH: usize = 32;
const MAX_ENTRIES: usize = 20_000;

/// How long a document may be. The longest documents that are published have some 40 MB.
const MAX_BYTES: u64 = 256 << 20;

impl Sources {
    /// Reads a document from its root file, with the files that it refers to, or from its folder.
    ///
    /// # Errors
    ///
    /// What [`Sources::read`] tells of.
    pub fn open(path: &Path) -> io::Result<Self> {
        let metadata = fs::metadata(path).map_err(|error| named(path, &error))?;
        if metadata.is_dir() {
            let shown = path.components().as_path().display().to_string();
            return Self::read(path, &shown);
        }
        if !metadata.is_file() {
            return Err(unfit(path, "it is neither a file nor a folder"));
        }
        let Some(root) = path.file_name().and_then(OsStr::to_str) else {
            return Err(unfit(path, "its name is not UTF-8; rename it"));
        };
        let folder = path.parent().unwrap_or(Path::new(""));
        let mut walk = Walk::default();
        walk.read_file(path, root)?;
        walk.read_references(folder)?;
        Ok(walk.sources(&folder.display().to_string(), root))
    }

    /// Reads a document that is one text, such as standard input.
    ///
    /// # Errors
    ///
    /// The text cannot be read to its end, or is too long.
    pub fn from_reader(reader: impl io::Read) -> io::Result<Self> {
        let path = Path::new(STANDARD_INPUT);
        let mut walk = Walk::default();
        walk.keep(STANDARD_INPUT, read_text(reader, path)?);
        Ok(walk.sources("", STANDARD_INPUT))
    }

    /// Reads every `.yaml` and `.yml` file below a folder, and what these refer to. Links are
    /// followed, but no folder is read twice.
    ///
    /// # Errors
    ///
    /// A folder or file that cannot be read, with its path in the text; a link to a folder that is read
    /// already; a name that is not UTF-8; more than a document has. A text that is not UTF-8 is a
    /// problem of the document.
    pub fn read(folder: &Path, shown_as: &str) -> io::Result<Self> {
        let mut walk = Walk::default();
        walk.read_folder(folder, "", 0)?;
        let is_there = |root: &&&str| folder.join(root).is_file();
        let root = ROOTS.iter().find(is_there).unwrap_or(&ROOTS[0]);
        if root.ends_with(".json") {
            walk.read_file(&folder.join(root), root)?;
        }
        walk.read_references(folder)?;
        Ok(walk.sources(shown_as, root))
    }

    /// Makes sources from texts in memory.
    pub fn from_texts<'a>(
        folder: &str,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let files = files.into_iter();
        let files: BTreeMap<String, String> = files
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .collect();
        let root = ROOTS.into_iter().find(|root| files.contains_key(*root));
        let only = files.keys().next().filter(|_| files.len() == 1);
        Self {
            folder: folder.to_owned(),
            root: root
                .or(only.map(String::as_str))
                .unwrap_or(ROOTS[0])
                .to_owned(),
            files,
            unreadable: BTreeMap::new(),
        }
    }

    /// Whether the root file is among the files.
    pub fn has_root(&self) -> bool {
        self.files.contains_key(&self.root) || self.unreadable.contains_key(&self.root)
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
    /// How long the texts are in all.
    bytes: u64,
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
        let ending = path.extension().and_then(OsStr::to_str);
        let is_yaml = matches!(ending, Some("yaml" | "yml"));
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
        self.read_file(path, &format!("{prefix}{name}"))
    }

    fn read_file(&mut self, path: &Path, name: &str) -> io::Result<()> {
        let file = File::open(path).map_err(|error| named(path, &error))?;
        let text = read_text(file, path)?;
        self.bytes += text.as_ref().map_or(0, |text| text.len() as u64);
        if self.bytes > MAX_BYTES {
            let text = format!(
                "the document is longer than {} MiB with it",
                MAX_BYTES >> 20
            );
            return Err(unfit(path, &text));
        }
        self.keep(name, text);
        Ok(())
    }

    fn keep(&mut self, name: &str, text: Result<String, NotUtf8>) {
        match text {
            Ok(text) => drop(self.files.insert(name.to_owned(), text)),
            Err(why) => drop(self.unreadable.insert(name.to_owned(), why)),
        }
    }

    /// Reads the files that those read so far refer to. One that is not there is told by the
    /// reference that leads to it.
    fn read_references(&mut self, folder: &Path) -> io::Result<()> {
        let mut waiting: Vec<String> = self.files.keys().cloned().collect();
        while let Some(name) = waiting.pop() {
            let text = self.files.get(&name).map_or("", String::as_str);
            for reference in references(text) {
                let target = relative_to(&name, &reference);
                let is_known =
                    self.files.contains_key(&target) || self.unreadable.contains_key(&target);
                let path = folder.join(&target);
                if is_known || !path.is_file() {
                    continue;
                }
                self.entries += 1;
                if self.entries > MAX_ENTRIES {
                    let text = format!("the document has more than {MAX_ENTRIES} files");
                    return Err(unfit(&path, &text));
                }
                self.read_file(&path, &target)?;
                waiting.push(target);
            }
        }
        Ok(())
    }

    fn sources(self, folder: &str, root: &str) -> Sources {
        Sources {
            folder: folder.to_owned(),
            root: root.to_owned(),
            files: self.files,
            unreadable: self.unreadable,
        }
    }
}

/// The files that a text seems to refer to. What is no reference leads to no file.
fn references(text: &str) -> BTreeSet<String> {
    let ends = ['"', '\'', '#', '\n', '\r', ',', '}', ' '];
    let targets = text.split("$ref").skip(1).filter_map(|rest| {
        let rest = rest.trim_start_matches(['"', '\'', ':', ' ', '\n', '\r', '\t']);
        let target = rest.split(ends).next()?;
        (!target.is_empty() && !target.contains("://")).then(|| target.to_owned())
    });
    targets.collect()
}

fn read_text(reader: impl io::Read, path: &Path) -> io::Result<Result<String, NotUtf8>> {
    let mut bytes = Vec::new();
    // A file may grow while it is read.
    reader
        .take(MAX_BYTES + 1)
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
