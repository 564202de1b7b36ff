//! Owns [`Claim`]: the mark that a file is in use, so that no second sandbox opens it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

use super::{Result, StorageError};

/// How long a sandbox that is just ending may take to let go.
const PATIENCE: Duration = Duration::from_secs(1);

/// A lock beside the database, which the operating system takes back at the latest when the
/// process ends, however it does. It locks a file of its own: the database itself stays open for
/// other programs that look into it or copy it.
pub(super) struct Claim {
    _lock: Mutex<Connection>,
}

impl Claim {
    /// Claims the database of that path.
    pub(super) fn take(database: &Path) -> Result<Self> {
        let lock = Connection::open(beside(database))?;
        lock.busy_timeout(PATIENCE)?;
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
    use super::Claim;
    use crate::storage::StorageError;

    #[test]
    fn a_file_is_claimed_once_until_it_is_let_go() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("quay.db");
        std::fs::write(&path, "").expect("a file");
        let claim = Claim::take(&path).expect("the first one");
        assert!(matches!(Claim::take(&path), Err(StorageError::InUse)));
        #[cfg(unix)]
        {
            let other = folder.path().join("other.db");
            std::os::unix::fs::symlink(&path, &other).expect("another name");
            assert!(matches!(Claim::take(&other), Err(StorageError::InUse)));
        }
        drop(claim);
        Claim::take(&path).expect("it was let go");
    }
}
