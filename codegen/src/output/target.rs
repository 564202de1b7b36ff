//! The folder of a document and the folder of the crate that is made from it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::comparison::{Comparison, Ownership, compare};
use super::disk::with_path;
use crate::{Command, Diagnostics, Output, Profile, Sources, generate};

/// The folders of the crate that hold only machine-written files.
const OWNED: [&str; 1] = ["src/api"];

/// How many lines of differences a person is shown.
const MAX_LINES: usize = 18;

/// A folder, and how it is named to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// Its name in messages: `spec`.
    pub shown_as: String,
}

impl Folder {
    /// A folder below the root of the checkout, named relative to it.
    fn below(root: &Path, name: &str) -> Self {
        Self {
            path: root.join(name),
            shown_as: name.to_owned(),
        }
    }
}

impl From<PathBuf> for Folder {
    fn from(path: PathBuf) -> Self {
        let shown_as = path.display().to_string();
        Self { path, shown_as }
    }
}

/// Where to read the document and where to write the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The folder of the document.
    pub spec: Folder,
    /// The page that describes how a real server behaves. The crate carries a copy.
    pub behaviour: PathBuf,
    /// The folder of the crate.
    pub out: Folder,
}

/// Why nothing was generated.
#[derive(Debug, Error)]
pub enum GenerateError {
    /// A file cannot be read.
    #[error(transparent)]
    Read(#[from] io::Error),
    /// The document has problems.
    #[error(transparent)]
    Document(#[from] Diagnostics),
}

impl Target {
    /// The document and the crate of a checkout.
    pub fn of_checkout(root: &Path) -> Self {
        Self {
            spec: Folder::below(root, "spec"),
            behaviour: root.join("docs/server-behaviour.md"),
            out: Folder::below(root, "generated"),
        }
    }

    /// Makes the files in memory.
    ///
    /// # Errors
    ///
    /// The document cannot be read, or has problems.
    pub fn generate(&self) -> Result<Output, GenerateError> {
        let Folder { path, shown_as } = &self.spec;
        let sources = Sources::read(path, shown_as)?;
        // A folder without the root file is most likely mistyped, not a broken document.
        if !sources.has_root() {
            let place = path.join(&sources.root);
            let text = format!("cannot read {}: there is no such file", place.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, text).into());
        }
        let mut output = generate(&sources, Profile::STRICT)?;
        let behaviour = fs::read_to_string(&self.behaviour)
            .map_err(|error| with_path("read", &self.behaviour, &error))?;
        output.files.add("server-behaviour.md", behaviour);
        Ok(output)
    }

    /// Compares the files in memory with those on disk.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn compare(&self, output: &Output) -> io::Result<Comparison> {
        compare(
            &self.out.path,
            Ownership::Listed {
                command: Command::Regen,
                folders: &OWNED,
            },
            output.files.iter(),
        )
    }

    /// Explains how the files differ and which command brings them up to date; `None` if they are
    /// current.
    pub fn complaint(&self, comparison: &Comparison) -> Option<String> {
        let shown_as = &self.out.shown_as;
        if let Some(obstacles) = comparison.obstacles(shown_as) {
            return Some(obstacles);
        }
        (!comparison.is_clean()).then(|| {
            format!(
                "{}{shown_as}/ does not fit the document; run `cargo xtask regen` and commit the \
                 result",
                comparison.report(shown_as, MAX_LINES)
            )
        })
    }
}
