//! [`StorageError`]: what can go wrong between a handler and its data.

use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode};

use super::faults::{Displacement, KeyFault};
use crate::blocking::Full;

/// The database refused or broke. None of its texts holds a value that was stored.
#[derive(Debug)]
pub(crate) enum StorageError {
    /// The database itself.
    Database {
        error: rusqlite::Error,
        /// The file that it is in, where that is known.
        place: Option<PathBuf>,
    },
    /// JSON that was stored by this program does not read back.
    Stored(serde_json::Error),
    /// A row that was just written is not there.
    Lost,
    /// A file that holds the data of another program.
    Foreign,
    /// A file that is no longer where it was when it was opened. The log was told.
    Displaced(Displacement),
    /// The key of the secrets in it.
    Key(KeyFault),
    /// A file that another sandbox has open.
    InUse,
    /// A file of a later version of this program.
    Newer { found: usize, known: usize },
    /// Another program has had it locked for as long as a writer waits.
    Locked,
    /// The transaction takes too long for where it runs, or nobody waits for it any longer.
    Interrupted,
    /// This process may open no more files.
    OutOfDescriptors,
    /// Too many transactions that take long wait already.
    Busy(Full),
}

impl StorageError {
    /// An error of a connection, which knows its file.
    pub(super) fn of(connection: &Connection, error: rusqlite::Error) -> Self {
        match Self::from(error) {
            Self::Database { error, .. } => {
                let path = connection.path().filter(|path| !path.is_empty());
                let place = path.map(PathBuf::from);
                Self::Database { error, place }
            }
            other => other,
        }
    }

    /// The file of the database, where that is known.
    pub(crate) fn place(&self) -> Option<&Path> {
        match self {
            Self::Database { place, .. } => place.as_deref(),
            _ => None,
        }
    }

    /// Whether something outside of the sandbox is wrong, which the text of the error names with
    /// its remedy.
    pub(crate) fn is_outside(&self) -> bool {
        match self {
            Self::Database { error, .. } => trouble(error).is_some(),
            Self::Displaced(_) | Self::Locked | Self::Busy(_) | Self::OutOfDescriptors => true,
            _ => false,
        }
    }

    /// Whether there is no room for more.
    pub(crate) fn is_full(&self) -> bool {
        matches!(
            self,
            Self::Database { error, .. }
                if error.sqlite_error_code() == Some(ErrorCode::DiskFull)
        )
    }

    /// Whether the log has it already.
    pub(crate) fn is_logged(&self) -> bool {
        matches!(self, Self::Displaced(_) | Self::Interrupted)
    }

    /// Whether another program has the database locked.
    pub(super) fn is_lock(&self) -> bool {
        matches!(
            self,
            Self::Database { error, .. }
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
        )
    }

    /// Whether a row with the same key exists already.
    pub(crate) fn is_conflict(&self) -> bool {
        matches!(
            self,
            Self::Database { error: rusqlite::Error::SqliteFailure(error, _), .. }
                if error.code == rusqlite::ErrorCode::ConstraintViolation
        )
    }
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => Self::Interrupted,
            Some(ErrorCode::CannotOpen) if lacks_descriptors() => Self::OutOfDescriptors,
            _ => Self::Database { error, place: None },
        }
    }
}

impl From<Full> for StorageError {
    fn from(full: Full) -> Self {
        Self::Busy(full)
    }
}

impl From<KeyFault> for StorageError {
    fn from(fault: KeyFault) -> Self {
        Self::Key(fault)
    }
}

impl From<serde_json::Error> for StorageError {
    fn from(error: serde_json::Error) -> Self {
        Self::Stored(error)
    }
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database { error, .. } => match trouble(error) {
                Some(trouble) => f.write_str(trouble),
                None => write!(f, "the database failed: {error}"),
            },
            Self::Stored(error) => write!(f, "stored JSON does not read back: {error}"),
            Self::Displaced(displacement) => write!(f, "{displacement}"),
            Self::Locked => f.write_str(LOCKED),
            Self::Interrupted => f.write_str("nobody waited for it any longer"),
            Self::Busy(full) => write!(f, "{full}"),
            Self::Key(fault) => write!(f, "{fault}"),
            Self::OutOfDescriptors => f.write_str(
                "this process may open no more files: raise the limit (ulimit -n), or close \
                 connections",
            ),
            Self::Lost => f.write_str("a row that was just written is not there"),
            Self::InUse => f.write_str(
                "another sandbox has it open: stop that sandbox, or choose another file",
            ),
            Self::Foreign => f.write_str("it belongs to another program: choose another file"),
            Self::Newer { found, known } => write!(
                f,
                "its schema has version {found}, this program knows versions up to {known}: use a \
                 newer program, or another file"
            ),
        }
    }
}

impl std::error::Error for StorageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Database { error, .. } => Some(error),
            Self::Stored(error) => Some(error),
            Self::Busy(full) => Some(full),
            Self::Lost
            | Self::InUse
            | Self::Displaced(_)
            | Self::Key(_)
            | Self::OutOfDescriptors
            | Self::Foreign
            | Self::Newer { .. }
            | Self::Locked
            | Self::Interrupted => None,
        }
    }
}

/// What holds a writer up that is none of ours.
const LOCKED: &str = "another program has locked it: wait for that program, or stop it";

/// What is wrong around the database, and what helps; `None` for what is wrong within.
fn trouble(error: &rusqlite::Error) -> Option<&'static str> {
    Some(match error.sqlite_error_code()? {
        ErrorCode::CannotOpen => {
            "it cannot be opened: check that its directory exists and is writable, and that the \
             path is not a directory"
        }
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => {
            "it is not writable: check the permissions of the file and of its directory"
        }
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => LOCKED,
        ErrorCode::DiskFull => "the disk is full: free some space, and the sandbox goes on",
        ErrorCode::SystemIoFailure => {
            "the file system reports an error: check whether the disk is full or gone"
        }
        ErrorCode::NotADatabase => "it is not an SQLite database: choose another file",
        ErrorCode::DatabaseCorrupt => "it is damaged: restore a copy of it, or choose another file",
        _ => return None,
    })
}

/// Whether the process has about as many files open as it may: SQLite does not tell.
fn lacks_descriptors() -> bool {
    // As many as a connection has.
    let files: Vec<_> = (0..4).map(|_| File::open(".")).collect();
    // EMFILE and ENFILE of all systems that have them.
    let is_lack = |error: &std::io::Error| matches!(error.raw_os_error(), Some(23 | 24));
    files.iter().any(|file| file.as_ref().is_err_and(is_lack))
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::StorageError;

    fn check(code: i32, text: &str, outside: bool) {
        let inner = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
        let error = StorageError::from(inner);
        assert!(error.to_string().starts_with(text), "{error}");
        assert_eq!(error.is_outside(), outside);
    }

    #[test]
    fn trouble_outside_is_told_with_its_remedy() {
        check(
            ffi::SQLITE_CANTOPEN,
            "it cannot be opened: check that",
            true,
        );
        check(ffi::SQLITE_READONLY, "it is not writable: check the", true);
        check(ffi::SQLITE_PERM, "it is not writable: check the", true);
        check(
            ffi::SQLITE_BUSY,
            "another program has locked it: wait",
            true,
        );
        check(
            ffi::SQLITE_LOCKED,
            "another program has locked it: wait",
            true,
        );
        check(ffi::SQLITE_FULL, "the disk is full: free some", true);
        check(
            ffi::SQLITE_IOERR,
            "the file system reports an error: check",
            true,
        );
        check(
            ffi::SQLITE_NOTADB,
            "it is not an SQLite database: choose",
            true,
        );
        check(
            ffi::SQLITE_CORRUPT,
            "it is damaged: restore a copy of it, or choose another file",
            true,
        );
        check(ffi::SQLITE_CONSTRAINT, "the database failed: ", false);
    }
}
