//! The cases of `codegen/testdata/`: small documents, each with the output or the problems that it
//! should give.
//!
//! A case is held to the strict profile, unless a file `profile.txt` in its folder names another.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::comparison::{Comparison, Ownership, compare};
use super::disk::with_path;
use super::target::GenerateError;
use crate::{Command, Output, Profile, Settings, Sources, generate_as, report};

/// The documents that are accepted, below the root of the checkout.
pub const ACCEPT: &str = "codegen/testdata/accept";

/// The case whose expected files have the table of commands.
const COMMANDS: &str = "commands";

/// The documents that are rejected, below the root of the checkout.
pub const REJECT: &str = "codegen/testdata/reject";

/// A document with the files that it should give.
#[derive(Clone, Debug)]
pub struct AcceptCase {
    /// The name of its folder.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
}

impl AcceptCase {
    /// Finds every case of a checkout.
    ///
    /// # Errors
    ///
    /// A folder cannot be read.
    pub fn all(root: &Path) -> io::Result<Vec<Self>> {
        let folders = folders(&root.join(ACCEPT))?.into_iter();
        Ok(folders
            .map(|(name, folder)| Self { name, folder })
            .collect())
    }

    /// Where its expected files are.
    pub fn golden(&self) -> PathBuf {
        self.folder.join("golden")
    }

    /// How its expected files are named to a person.
    pub fn shown_as(&self) -> String {
        format!("{ACCEPT}/{}/golden", self.name)
    }

    /// The profile that its document is held to.
    ///
    /// # Errors
    ///
    /// The file that names it cannot be read, or names none.
    pub fn profile(&self) -> io::Result<Profile> {
        profile(&self.folder)
    }

    /// Makes its files in memory. The table of commands is part of one case; those of the others are
    /// compiled and tried, which tells more than their text.
    ///
    /// # Errors
    ///
    /// The document cannot be read, or has problems.
    pub fn generate(&self) -> Result<Output, GenerateError> {
        self.generate_as(&Settings {
            commands: self.name == COMMANDS,
            ..Settings::of_checkout()
        })
    }

    /// Makes other files of it in memory, under its own profile.
    ///
    /// # Errors
    ///
    /// As for [`generate`](Self::generate).
    pub fn generate_as(&self, settings: &Settings) -> Result<Output, GenerateError> {
        let sources = Sources::read(&self.folder, &format!("{ACCEPT}/{}", self.name))?;
        let settings = Settings {
            profile: self.profile()?,
            ..settings.clone()
        };
        Ok(generate_as(&sources, &settings, &mut |_| ())?)
    }

    /// Compares its files with the expected ones; no other file may be there.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn compare(&self, output: &Output) -> io::Result<Comparison> {
        compare(
            &self.golden(),
            Ownership::Listed {
                command: Command::Regen,
                folders: &[""],
            },
            output.files.iter(),
        )
    }
}

/// A document with the problems that it should give.
#[derive(Clone, Debug)]
pub struct RejectCase {
    /// The name of its folder.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
}

/// The file of a case that holds its problems, one a line.
const EXPECTED: &str = "expected.txt";

impl RejectCase {
    /// Finds every case of a checkout.
    ///
    /// # Errors
    ///
    /// A folder cannot be read.
    pub fn all(root: &Path) -> io::Result<Vec<Self>> {
        let folders = folders(&root.join(REJECT))?.into_iter();
        Ok(folders
            .map(|(name, folder)| Self { name, folder })
            .collect())
    }

    /// How the case is named to a person.
    pub fn shown_as(&self) -> String {
        format!("{REJECT}/{}", self.name)
    }

    /// Reads the problems that the document should give.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn expected(&self) -> io::Result<String> {
        let path = self.folder.join(EXPECTED);
        fs::read_to_string(&path).map_err(|error| with_path("read", &path, &error))
    }

    /// Finds the problems of the document.
    ///
    /// # Errors
    ///
    /// A file of the document cannot be read.
    pub fn problems(&self) -> io::Result<String> {
        let sources = Sources::read(&self.folder, "spec")?;
        Ok(report(&sources, profile(&self.folder)?))
    }

    /// Compares the problems with the expected ones.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn compare(&self, problems: &str) -> io::Result<Comparison> {
        let expected = [(EXPECTED, problems)];
        compare(&self.folder, Ownership::Expected, expected)
    }
}

/// The profile that a case is held to.
fn profile(folder: &Path) -> io::Result<Profile> {
    let path = folder.join("profile.txt");
    let name = match fs::read_to_string(&path) {
        Ok(name) => name,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Profile::STRICT),
        Err(error) => return Err(with_path("read", &path, &error)),
    };
    let unknown = |error| io::Error::new(io::ErrorKind::InvalidData, error);
    let profile = name.trim().parse().map_err(unknown);
    profile.map_err(|error| with_path("read", &path, &error))
}

/// The folders of a folder that hold a document, sorted by name.
fn folders(place: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let unreadable = |error: io::Error| with_path("read", place, &error);
    let mut folders = Vec::new();
    for entry in fs::read_dir(place).map_err(unreadable)? {
        let folder = entry.map_err(unreadable)?.path();
        let Some(name) = folder.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if folder.is_dir() {
            folders.push((name.to_owned(), folder.clone()));
        }
    }
    folders.sort();
    Ok(folders)
}
