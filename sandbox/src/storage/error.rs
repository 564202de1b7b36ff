//! [`StorageError`]: what can go wrong between a handler and its data.

use std::fmt;

use quay_api::server::Rejection;
use rusqlite::ErrorCode;

/// The database refused or broke. None of its texts holds a value that was stored.
#[derive(Debug)]
pub(crate) enum StorageError {
    /// The database itself.
    Database(rusqlite::Error),
    /// JSON that was stored by this program does not read back.
    Stored(serde_json::Error),
    /// A row that was just written is not there.
    Lost,
    /// A file that holds the data of another program.
    Foreign,
    /// A file that another sandbox has open.
    InUse,
    /// A file of a later version of this program.
    Newer { found: usize, known: usize },
}

impl StorageError {
    /// Whether a row with the same key exists already.
    pub(crate) fn is_conflict(&self) -> bool {
        matches!(
            self,
            Self::Database(rusqlite::Error::SqliteFailure(error, _))
                if error.code == rusqlite::ErrorCode::ConstraintViolation
        )
    }
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
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
            Self::Database(error) => match trouble(error) {
                Some(trouble) => f.write_str(trouble),
                None => write!(f, "the database failed: {error}"),
            },
            Self::Stored(error) => write!(f, "stored JSON does not read back: {error}"),
            Self::Lost => f.write_str("a row that was just written is not there"),
            Self::InUse => {
                f.write_str("another sandbox has it open: stop that one, or name another file")
            }
            Self::Foreign => {
                f.write_str("it holds the tables of another program: name another file")
            }
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
            Self::Database(error) => Some(error),
            Self::Stored(error) => Some(error),
            Self::Lost | Self::InUse | Self::Foreign | Self::Newer { .. } => None,
        }
    }
}

/// What is wrong around the database, and what helps; `None` for what is wrong within.
fn trouble(error: &rusqlite::Error) -> Option<&'static str> {
    Some(match error.sqlite_error_code()? {
        ErrorCode::CannotOpen => {
            "it cannot be opened: see that its folder is there, that it is no folder itself, and \
             that both may be written"
        }
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => {
            "it may not be written: see to the rights of the file and of its folder"
        }
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => {
            "another program keeps it locked: end what that program does with it"
        }
        ErrorCode::DiskFull => "there is no room left where it is: free some, and it goes on",
        ErrorCode::SystemIoFailure => "the file system fails: see whether the disk is full or gone",
        ErrorCode::NotADatabase => "it is no database of SQLite: name another file",
        ErrorCode::DatabaseCorrupt => "it is damaged: name another file",
        _ => return None,
    })
}

/// What the caller sees is the page of a crash, as of the server, unless something outside of the
/// sandbox is wrong; the log has the reason of both.
impl From<StorageError> for Rejection {
    fn from(error: StorageError) -> Self {
        tracing::error!(%error, "storage failed");
        match &error {
            StorageError::Database(inner) if trouble(inner).is_some() => {
                Self::message(503, format!("The database of the sandbox: {error}"))
            }
            _ => crate::responses::crash(),
        }
    }
}

#[cfg(test)]
mod tests {
    use quay_api::server::Rejection;
    use rusqlite::ffi;

    use super::StorageError;

    fn check(code: i32, text: &str, status: u16) {
        let inner = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
        let error = StorageError::from(inner);
        assert!(error.to_string().starts_with(text), "{error}");
        assert_eq!(Rejection::from(error).status().as_u16(), status);
    }

    #[test]
    fn trouble_outside_is_told_with_its_remedy() {
        check(
            ffi::SQLITE_CANTOPEN,
            "it cannot be opened: see that its",
            503,
        );
        check(
            ffi::SQLITE_READONLY,
            "it may not be written: see to the",
            503,
        );
        check(ffi::SQLITE_PERM, "it may not be written: see to the", 503);
        check(
            ffi::SQLITE_BUSY,
            "another program keeps it locked: end",
            503,
        );
        check(
            ffi::SQLITE_LOCKED,
            "another program keeps it locked: end",
            503,
        );
        check(
            ffi::SQLITE_FULL,
            "there is no room left where it is: free",
            503,
        );
        check(ffi::SQLITE_IOERR, "the file system fails: see whether", 503);
        check(ffi::SQLITE_NOTADB, "it is no database of SQLite: name", 503);
        check(ffi::SQLITE_CORRUPT, "it is damaged: name another file", 503);
        check(ffi::SQLITE_CONSTRAINT, "the database failed: ", 500);
    }
}
