//! Owns [`StorageError`]: what can go wrong between a handler and its data.

use std::fmt;

use quay_api::server::Refusal;

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
            Self::Database(error) => write!(f, "the database failed: {error}"),
            Self::Stored(error) => write!(f, "stored JSON does not read back: {error}"),
            Self::Lost => f.write_str("a row that was just written is not there"),
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
            Self::Lost | Self::Foreign | Self::Newer { .. } => None,
        }
    }
}

/// What the caller sees is the page of a crash; the log has the reason.
impl From<StorageError> for Refusal {
    fn from(error: StorageError) -> Self {
        tracing::error!(%error, "storage failed");
        crate::crash()
    }
}
