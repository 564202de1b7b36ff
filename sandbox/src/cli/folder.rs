//! [`Database`]: the database that the program serves, and the directory that it creates for one.

use std::fs::DirBuilder;
use std::path::{Path, PathBuf};

use super::Complaint;

/// Where the data is.
#[derive(Debug)]
pub(crate) enum Database {
    /// Nowhere but in this process.
    Memory,
    /// In a file that the caller named.
    Named(PathBuf),
    /// In a new folder of its own, which goes when the program ends: nobody could name it again.
    Own(PathBuf),
}

impl Database {
    /// The database of `--database`; without that a new one.
    pub(crate) fn of(argument: Option<&Path>) -> Result<Self, Complaint> {
        match argument {
            Some(path) if path.as_os_str() == ":memory:" => Ok(Self::Memory),
            Some(path) => Ok(Self::Named(path.to_owned())),
            None => own_folder().map(|folder| Self::Own(folder.join("quay.db"))),
        }
    }

    /// The file; `None` for a database in memory.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::Memory => None,
            Self::Named(path) | Self::Own(path) => Some(path),
        }
    }

    /// Removes the folder that was made for this run.
    pub(crate) fn remove_own(&self) {
        if let Self::Own(path) = self
            && let Some(folder) = path.parent()
            && let Err(error) = std::fs::remove_dir_all(folder)
        {
            tracing::warn!(%error, "{}: stays behind", folder.display());
        }
    }
}

/// A new folder among the temporary ones, which nobody else may look into.
fn own_folder() -> Result<PathBuf, Complaint> {
    let name = format!("quay-sandbox-{}", uuid::Uuid::new_v4().simple());
    let folder = std::env::temp_dir().join(name);
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    match builder.create(&folder) {
        Ok(()) => Ok(folder),
        Err(error) => Err(Complaint::failure(format!(
            "database: {}: cannot be created: {error}; choose a file with --database, or use :memory:",
            folder.display()
        ))),
    }
}
