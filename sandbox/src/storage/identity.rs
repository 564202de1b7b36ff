//! [`Identity`]: which file was opened, and whether the path still leads to it.
//!
//! A file that is deleted stays open, and SQLite goes on to write to it: what it keeps is gone when
//! the process ends. So the path is looked up before a transaction begins and before it commits.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;

use super::faults::Displacement;
use super::{Result, StorageError};

/// What tells one file from another, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FileId {
    device: u64,
    number: u64,
}

impl FileId {
    /// That of the file at a path.
    pub(super) fn of(path: &Path) -> std::io::Result<Self> {
        Ok(Self::from(&std::fs::metadata(path)?))
    }
}

impl From<&std::fs::Metadata> for FileId {
    #[cfg(unix)]
    fn from(metadata: &std::fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self {
            device: metadata.dev(),
            number: metadata.ino(),
        }
    }

    /// Elsewhere a file that is open can be neither deleted nor replaced.
    #[cfg(not(unix))]
    fn from(_: &std::fs::Metadata) -> Self {
        Self {
            device: 0,
            number: 0,
        }
    }
}

/// The file of an open database.
pub(super) struct Identity {
    path: PathBuf,
    file: FileId,
    log_path: PathBuf,
    log: Option<FileId>,
    /// What the log was last told.
    told: Mutex<Option<Displacement>>,
}

impl Identity {
    /// The identity of a database whose connections are open, so that there is a log beside it.
    ///
    /// `file` is what was locked before they were opened.
    pub(super) fn new(path: &Path, file: FileId) -> Self {
        let resolved = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let log_path = with_suffix(&resolved, "-wal");
        Self {
            // The working directory may change.
            path: std::path::absolute(path).unwrap_or_else(|_| path.to_owned()),
            file,
            log: FileId::of(&log_path).ok(),
            log_path,
            told: Mutex::new(None),
        }
    }

    /// Rejects a read of what will not be there at the next start.
    pub(super) fn check_read(&self) -> Result<()> {
        self.tell(self.displacement())
    }

    /// Rejects a write that would not be there at the next start. Where only the log is gone, all
    /// that it held goes into the database first; `connection` has no transaction under way then.
    pub(super) fn check_write(&self, connection: &Connection) -> Result<()> {
        let displacement = self.displacement().or_else(|| self.log_displacement());
        if displacement == Some(Displacement::LogDeleted) && connection.is_autocommit() {
            connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        }
        self.tell(displacement)
    }

    fn displacement(&self) -> Option<Displacement> {
        match FileId::of(&self.path) {
            Ok(file) if file == self.file => None,
            Ok(_) => Some(Displacement::Replaced),
            // A part of the path may be gone, or be a file by now.
            Err(error) => match error.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => Some(Displacement::Deleted),
                _ => Some(Displacement::Unreachable),
            },
        }
    }

    fn log_displacement(&self) -> Option<Displacement> {
        let same = FileId::of(&self.log_path).ok() == self.log;
        (!same).then_some(Displacement::LogDeleted)
    }

    /// Says a change in one line of the log, and nothing as long as it stays.
    fn tell(&self, displacement: Option<Displacement>) -> Result<()> {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        // A read does not look at the log, and so has no news of it.
        let is_news = *told != displacement
            && !(displacement.is_none() && *told == Some(Displacement::LogDeleted));
        if is_news {
            *told = displacement;
            let path = self.path.display();
            match displacement {
                Some(displacement) => tracing::error!("database: {path}: {displacement}"),
                None => tracing::warn!("database: {path}: it is back, and the sandbox goes on"),
            }
        }
        displacement.map_or(Ok(()), |displacement| {
            Err(StorageError::Displaced(displacement))
        })
    }
}

/// A path whose file name has something at its end.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}
