//! [`DatabaseLock`], which keeps a second sandbox from opening the same file under any name.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, ffi};

use super::identity::{FileId, with_suffix};
use super::{Result, StorageError, file_modes};

/// How long a sandbox that is just ending may take to let go.
const BUSY_TIMEOUT: Duration = Duration::from_secs(1);

/// The databases that this process has open. A second descriptor of one of them must not even be
/// opened: closing it would take from SQLite the locks that it holds for the first.
static OPEN: Mutex<BTreeSet<FileId>> = Mutex::new(BTreeSet::new());

/// Two locks, which the operating system takes back at the latest when the process ends, however
/// it does.
///
/// One is on a file beside the database, `FILE.lock`, and stands for its path: it holds where the
/// database was replaced. The other is on the database itself and stands for its content: it holds
/// for all hard links, and where `FILE.lock` was removed. It is `flock`, which Linux keeps apart
/// from the locks of SQLite, so that the database stays open for other programs that look into it
/// or copy it. Systems where the two exclude each other do without.
pub(super) struct DatabaseLock {
    file_id: FileId,
    _beside: Mutex<Connection>,
    file: Arc<File>,
}

impl DatabaseLock {
    /// Locks the database of that path, and makes the file where there is none.
    pub(super) fn acquire(database: &Path) -> Result<Self> {
        let mut open = open_files();
        // A file that is new has nobody who could have it open, and needs a name before the lock.
        let new = match std::fs::metadata(database) {
            Err(error) if error.kind() == ErrorKind::NotFound => Some(open_file(database)?),
            _ => None,
        };
        let path = std::fs::canonicalize(database).unwrap_or_else(|_| database.to_owned());
        let beside = lock_beside(&path)?;
        let known = FileId::of(&path).map_err(|_| cannot_open())?;
        if open.contains(&known) {
            return Err(StorageError::InUse);
        }
        let file = new.map_or_else(|| open_file(&path), Ok)?;
        lock_file(&file)?;
        let file_id = FileId::from(&file.metadata().map_err(|_| cannot_open())?);
        file_modes::restrict(&path);
        open.insert(file_id);
        Ok(Self {
            file_id,
            _beside: Mutex::new(beside),
            file: Arc::new(file),
        })
    }

    /// The file that is locked. Nobody may hold it for longer than the lock itself: closing it
    /// takes the locks of SQLite along.
    pub(super) fn file(&self) -> &Arc<File> {
        &self.file
    }
}

impl Drop for DatabaseLock {
    fn drop(&mut self) {
        open_files().remove(&self.file_id);
    }
}

fn open_files() -> MutexGuard<'static, BTreeSet<FileId>> {
    // A set of numbers is whole whatever panicked.
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Locks the file beside the database: the same for all symbolic links to it.
fn lock_beside(database: &Path) -> Result<Connection> {
    let path = with_suffix(database, ".lock");
    let lock = Connection::open(&path)?;
    lock.busy_timeout(BUSY_TIMEOUT)?;
    match lock.execute_batch("BEGIN EXCLUSIVE") {
        Ok(()) => {
            // SQLite has a journal beside it.
            file_modes::restrict(&path);
            Ok(lock)
        }
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
            Err(StorageError::InUse)
        }
        Err(error) => Err(error.into()),
    }
}

/// Opens the database to lock it. What cannot be written can be locked all the same, and SQLite
/// says later what is wrong with it.
fn open_file(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(file_modes::FILE);
    }
    let opened = options.open(path).or_else(|error| match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => File::open(path),
        _ => Err(error),
    });
    opened.map_err(|_| cannot_open())
}

/// What SQLite would say.
fn cannot_open() -> StorageError {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_CANTOPEN), None).into()
}

#[cfg(target_os = "linux")]
fn lock_file(file: &File) -> Result<()> {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;

    let begun = Instant::now();
    loop {
        match flock(file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => return Ok(()),
            Err(Errno::WOULDBLOCK) if begun.elapsed() < BUSY_TIMEOUT => {
                std::thread::sleep(Duration::from_millis(20));
            }
            Err(Errno::WOULDBLOCK) => return Err(StorageError::InUse),
            Err(Errno::INTR) => {}
            Err(error) => {
                // Some network file systems have no such locks; the one beside it holds.
                tracing::warn!(%error, "the database itself cannot be locked");
                return Ok(());
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn lock_file(_: &File) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::DatabaseLock;
    use crate::storage::StorageError;

    #[test]
    fn a_file_is_locked_once_until_it_is_released() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("quay.db");
        let first = DatabaseLock::acquire(&path).expect("the first one");
        assert!(matches!(
            DatabaseLock::acquire(&path),
            Err(StorageError::InUse)
        ));
        #[cfg(unix)]
        {
            let link = folder.path().join("link.db");
            std::os::unix::fs::symlink(&path, &link).expect("another name");
            let hard = folder.path().join("hard.db");
            std::fs::hard_link(&path, &hard).expect("another name");
            for other in [link, hard] {
                assert!(matches!(
                    DatabaseLock::acquire(&other),
                    Err(StorageError::InUse)
                ));
            }
        }
        drop(first);
        DatabaseLock::acquire(&path).expect("it was released");
    }
}
