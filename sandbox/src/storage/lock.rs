//! [`DatabaseLock`], which keeps a second sandbox from opening the same file.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

use super::{Result, StorageError};

/// How long a sandbox that is just ending may take to let go.
const BUSY_TIMEOUT: Duration = Duration::from_secs(1);

/// A lock beside the database, which the operating system takes back at the latest when the
/// process ends, however it does. It locks a file of its own: the database itself stays open for
/// other programs that look into it or copy it.
pub(super) struct DatabaseLock {
    _lock: Mutex<Connection>,
}

impl DatabaseLock {
    /// Locks the database of that path.
    pub(super) fn acquire(database: &Path) -> Result<Self> {
        let lock = Connection::open(beside(database))?;
        lock.busy_timeout(BUSY_TIMEOUT)?;
        match lock.execute_batch("BEGIN EXCLUSIVE") {
            Ok(()) => Ok(Self {
                _lock: Mutex::new(lock),
            }),
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
                Err(StorageError::InUse)
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// The file of the lock: the same for all names of the database.
fn beside(database: &Path) -> PathBuf {
    let path = std::fs::canonicalize(database).unwrap_or_else(|_| database.to_owned());
    let mut name = OsString::from(path);
    name.push(".lock");
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::DatabaseLock;
    use crate::storage::StorageError;

    #[test]
    fn a_file_is_locked_once_until_it_is_released() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("quay.db");
        std::fs::write(&path, "").expect("a file");
        let first = DatabaseLock::acquire(&path).expect("the first one");
        assert!(matches!(
            DatabaseLock::acquire(&path),
            Err(StorageError::InUse)
        ));
        #[cfg(unix)]
        {
            let other = folder.path().join("other.db");
            std::os::unix::fs::symlink(&path, &other).expect("another name");
            assert!(matches!(
                DatabaseLock::acquire(&other),
                Err(StorageError::InUse)
            ));
        }
        drop(first);
        DatabaseLock::acquire(&path).expect("it was released");
    }
}
