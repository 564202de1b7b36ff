//! Owns the comparison of texts in memory with files on disk, and the writing of what differs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// How the files of a folder differ from what they should be.
#[derive(Debug, Default)]
pub struct Comparison {
    root: PathBuf,
    /// Paths of files that are missing or have another text, and the text that they should have.
    pub outdated: Vec<(String, Option<Vec<u8>>, String)>,
    /// Paths of files that should not be there.
    pub orphaned: Vec<String>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

/// Compares the files of a folder with what they should be.
///
/// `owned` names the folders below it in which nothing else may stand; the empty name is the
/// folder itself.
///
/// # Errors
///
/// A file or folder that cannot be read.
pub fn compare<'a>(
    root: &Path,
    owned: &[&str],
    expected: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Comparison> {
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
                return Err(error).context(format!("cannot read {}", root.join(path).display()));
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
/// A folder that cannot be read. A folder that does not exist holds no files.
pub fn files_below(root: &Path, folder: &str) -> Result<Vec<String>> {
    let place = root.join(folder);
    let entries = match fs::read_dir(&place) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).context(format!("cannot read {}", place.display())),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot read {}", place.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() {
            name
        } else {
            format!("{folder}/{name}")
        };
        let kind = entry
            .file_type()
            .with_context(|| format!("cannot read {path}"))?;
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

    /// Makes the files what they should be. Each is replaced as a whole or not at all, and orphans
    /// go last, so that an interrupted run can simply be repeated.
    ///
    /// # Errors
    ///
    /// A file that cannot be written or removed.
    pub fn apply(&self) -> Result<()> {
        for (path, _, text) in &self.outdated {
            replace(&self.root.join(path), text)?;
        }
        for path in &self.orphaned {
            let path = self.root.join(path);
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
            remove_empty_folders(&path, &self.root);
        }
        Ok(())
    }

    /// The differences for a person to read, in at most so many lines.
    pub fn report(&self, shown_as: &str, limit: usize) -> String {
        let mut lines = Vec::new();
        for (path, found, text) in &self.outdated {
            match found {
                None => lines.push(format!("missing: {shown_as}/{path}")),
                Some(found) => {
                    lines.push(format!("outdated: {shown_as}/{path}"));
                    lines.extend(first_difference(&String::from_utf8_lossy(found), text));
                }
            }
        }
        let orphans = self
            .orphaned
            .iter()
            .map(|path| format!("orphaned: {shown_as}/{path}"));
        lines.extend(orphans);
        let left = lines.len().saturating_sub(limit);
        let mut report = lines
            .iter()
            .take(limit)
            .fold(String::new(), |mut report, line| {
                // Writing to a text does not fail.
                let _ = writeln!(report, "{line}");
                report
            });
        if left > 0 {
            report.push_str(&format!("… and {left} more lines\n"));
        }
        report
    }
}

/// The first lines in which two texts differ, as a diff shows them.
fn first_difference(found: &str, expected: &str) -> Vec<String> {
    const SHOWN: usize = 3;
    let found: Vec<&str> = found.split('\n').collect();
    let expected: Vec<&str> = expected.split('\n').collect();
    let start = found
        .iter()
        .zip(&expected)
        .take_while(|(one, other)| one == other)
        .count();
    let end = found[start..]
        .iter()
        .rev()
        .zip(expected[start..].iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    let removed = &found[start..found.len() - end];
    let added = &expected[start..expected.len() - end];
    let mut lines = vec![format!("@@ line {} @@", start + 1)];
    for (sign, side) in [('-', removed), ('+', added)] {
        lines.extend(side.iter().take(SHOWN).map(|line| format!("{sign}{line}")));
    }
    lines
}

/// Writes a file beside its place and moves it there.
fn replace(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // The name is the same for every run: one that was killed leaves at most this file, which the
    // next run writes over.
    let beside = folder.join(format!(".{name}.new"));
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let written = fs::write(&beside, text)
        .with_context(|| format!("cannot write {}", beside.display()))
        .and_then(|()| {
            fs::rename(&beside, path).with_context(|| format!("cannot write {}", path.display()))
        });
    if written.is_err() {
        // The first failure is the one to tell; the file may not even be there.
        drop(fs::remove_file(&beside));
    }
    written
}

/// Removes the folders that the removal of a file left empty.
fn remove_empty_folders(path: &Path, root: &Path) {
    let mut folder = path.parent();
    while let Some(place) = folder.filter(|place| *place != root) {
        // The removal is refused when something is left in the folder: that ends the climb.
        if fs::remove_dir(place).is_err() {
            return;
        }
        folder = place.parent();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-tree-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(folder.join("src/api/models")).unwrap();
        folder
    }

    #[test]
    fn writes_what_differs_and_removes_orphans_of_owned_folders_only() {
        let root = folder("apply");
        fs::write(root.join("src/api/same.rs"), "same\n").unwrap();
        fs::write(root.join("src/api/models/gone.rs"), "gone\n").unwrap();
        fs::write(root.join("src/lib.rs"), "by hand\n").unwrap();
        let expected = [
            ("src/api/same.rs", "same\n"),
            ("src/api/new.rs", "new\n"),
            ("openapi.json", "{}\n"),
        ];
        let comparison = compare(&root, &["src/api"], expected).unwrap();
        assert_eq!(comparison.unchanged, 1);
        assert_eq!(
            comparison.report("out", 20),
            "missing: out/openapi.json\nmissing: out/src/api/new.rs\norphaned: out/src/api/models/gone.rs\n"
        );
        comparison.apply().unwrap();
        assert!(compare(&root, &["src/api"], expected).unwrap().is_clean());
        assert!(!root.join("src/api/models").exists());
        assert!(root.join("src/lib.rs").exists());
        assert_eq!(files_below(&root, "").unwrap().len(), 4);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn shows_the_first_difference_within_the_limit() {
        let root = folder("report");
        fs::write(root.join("a"), "one\ntwo\nthree\n").unwrap();
        let comparison = compare(&root, &[], [("a", "one\n2\nthree\n"), ("b", "")]).unwrap();
        assert_eq!(
            comparison.report("out", 4),
            "outdated: out/a\n@@ line 2 @@\n-two\n+2\n… and 1 more lines\n"
        );
        fs::remove_dir_all(root).unwrap();
    }
}
