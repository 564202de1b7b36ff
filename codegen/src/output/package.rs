//! The folder of a crate that is generated as a whole.

use std::io;

use super::comparison::{Comparison, Ownership, compare};
use super::target::Folder;
use crate::{Command, Output};

/// The folders of the crate that hold only generated files.
const OWNED: [&str; 1] = ["src/api"];

/// The files that belong to whoever changes them.
const KEPT: [&str; 2] = ["Cargo.toml", "README.md"];

/// How many lines of differences a person is shown.
const MAX_LINES: usize = 18;

/// The folder of a generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The folder.
    pub out: Folder,
}

/// How the folder differs from what it should be.
#[derive(Debug)]
pub struct PackageComparison {
    /// The differences, without those of files that are kept.
    pub files: Comparison,
    /// The files that were changed by hand and are left as they are.
    pub kept: Vec<&'static str>,
}

impl Package {
    /// Compares the files in memory with those on disk.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn compare(&self, output: &Output) -> io::Result<PackageComparison> {
        let ownership = Ownership::Listed {
            command: Command::Generate,
            folders: &OWNED,
        };
        let mut files = compare(&self.out.path, ownership, output.files.iter())?;
        let mut kept = KEPT.to_vec();
        kept.retain(|path| files.keep_if_edited(path));
        Ok(PackageComparison { files, kept })
    }

    /// Says what is in the way of writing the files; `None` if there is nothing.
    pub fn obstacles(&self, comparison: &PackageComparison) -> Option<String> {
        let shown_as = &self.out.shown_as;
        if let Some(obstacles) = comparison.files.obstacles(shown_as) {
            return Some(obstacles);
        }
        let edited = &comparison.files.edited;
        if edited.is_empty() {
            return None;
        }
        let lines: String = edited
            .iter()
            .map(|path| format!("{shown_as}/{path} was changed since it was generated\n"))
            .collect();
        Some(format!(
            "{lines}move what is yours elsewhere and delete these files, then run the command again"
        ))
    }

    /// Explains how the files differ; `None` if they are current.
    pub fn complaint(&self, comparison: &PackageComparison) -> Option<String> {
        if let Some(obstacles) = self.obstacles(comparison) {
            return Some(obstacles);
        }
        let shown_as = &self.out.shown_as;
        (!comparison.files.is_clean()).then(|| {
            format!(
                "{}{shown_as} does not fit the document; run the command without --check",
                comparison.files.report(shown_as, MAX_LINES)
            )
        })
    }
}
