//! [`Store`]: the connections to one database, and how a transaction gets one.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::Connection;

use super::identity::Identity;
use super::lock::DatabaseLock;
use super::{Result, StorageError, Tx, migrations};

/// How many connections read at the same time, beside the one that writes.
const READERS: usize = 4;

/// How long another program may keep the file locked. A serving thread waits so long, so it
/// is not for long.
const BUSY_TIMEOUT: Duration = Duration::from_secs(2);

/// How much of the file the one that writes keeps in memory: it fills up with entries of the log,
/// which nobody asks for again. SQLite takes a negative number for KiB.
const WRITER_CACHE: i64 = -2_000;

/// The same for each that reads; so much holds what 100,000 organizations are read from. What it
/// holds is dropped when somebody writes. A mapping of the file would be thrown away then as well,
/// and costs more to make anew.
const READER_CACHE: i64 = -16_000;

/// How many statements a connection keeps compiled.
const STATEMENTS: usize = 256;

/// Where the data is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    /// Nowhere but in this process.
    Memory,
    /// In a file.
    File(PathBuf),
}

/// The data of one sandbox.
///
/// A query takes microseconds, less than it takes to hand it to another
/// thread; so transactions run where they are asked for. One connection
/// writes, the others read what was last committed. A database in memory has
/// but the one.
pub(crate) struct Store {
    /// `None` for a database in memory.
    identity: Option<Identity>,
    writer: Mutex<Connection>,
    readers: Vec<Mutex<Connection>>,
    next: AtomicUsize,
    /// Dropped after the connections.
    _lock: Option<DatabaseLock>,
}

impl Store {
    /// Opens a database, new or not, and brings its schema up to date.
    pub(crate) fn open(location: &Location) -> Result<Self> {
        let lock = match location {
            Location::Memory => None,
            Location::File(path) => Some(DatabaseLock::acquire(path)?),
        };
        let mut writer = connect(location)?;
        prepare(&writer, WRITER_CACHE)?;
        migrations::migrate(&mut writer)?;
        let readers = match location {
            Location::Memory => Vec::new(),
            Location::File(_) => (0..READERS)
                .map(|_| {
                    let reader = connect(location)?;
                    prepare(&reader, READER_CACHE)?;
                    Ok(Mutex::new(reader))
                })
                .collect::<Result<_>>()?,
        };
        let identity = match (location, &lock) {
            (Location::File(path), Some(lock)) => Some(Identity::new(path, lock.file_id())),
            _ => None,
        };
        Ok(Self {
            identity,
            writer: Mutex::new(writer),
            readers,
            next: AtomicUsize::new(0),
            _lock: lock,
        })
    }

    /// Runs `work` on one state of the data. What it writes is forgotten.
    pub(crate) fn read<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if let Some(identity) = &self.identity {
            identity.check_read()?;
        }
        let connection = self.reader();
        let _open = Open::begin(&connection, "BEGIN")?;
        work(&Tx {
            connection: &connection,
        })
    }

    /// Runs `work` and keeps what it wrote where it succeeds, or where `keep`
    /// says so of its error.
    pub(crate) fn write<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
        keep: impl FnOnce() -> bool,
    ) -> Result<T, E> {
        let connection = lock_connection(&self.writer);
        let check = || match &self.identity {
            Some(identity) => identity.check_write(&connection),
            None => Ok(()),
        };
        check()?;
        let open = Open::begin(&connection, "BEGIN IMMEDIATE")?;
        let result = work(&Tx {
            connection: &connection,
        });
        if result.is_ok() || keep() {
            check()?;
            open.commit()?;
        }
        result
    }

    /// A reader that is free, or the one whose turn it is.
    fn reader(&self) -> MutexGuard<'_, Connection> {
        if self.readers.is_empty() {
            return lock_connection(&self.writer);
        }
        for reader in &self.readers {
            if let Ok(free) = reader.try_lock() {
                return free;
            }
        }
        let turn = self.next.fetch_add(1, Ordering::Relaxed) % self.readers.len();
        lock_connection(&self.readers[turn])
    }
}

/// A transaction under way, which is rolled back unless it is committed. Those of the library
/// compile their statements anew each time, which made up a twelfth of a read.
struct Open<'a>(&'a Connection);

impl<'a> Open<'a> {
    fn begin(connection: &'a Connection, sql: &str) -> Result<Self> {
        run(connection, sql)?;
        Ok(Self(connection))
    }

    fn commit(self) -> Result<()> {
        run(self.0, "COMMIT")
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        // A commit that failed may or may not have ended it.
        if !self.0.is_autocommit()
            && let Err(error) = run(self.0, "ROLLBACK")
        {
            tracing::error!(%error, "a transaction cannot be rolled back");
        }
    }
}

fn run(connection: &Connection, sql: &str) -> Result<()> {
    connection.prepare_cached(sql)?.execute([])?;
    Ok(())
}

/// A handler that panicked leaves its transaction rolled back, so its connection is good.
fn lock_connection(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Opens a connection; the file is not read yet.
fn connect(location: &Location) -> Result<Connection> {
    Ok(match location {
        Location::Memory => Connection::open_in_memory()?,
        Location::File(path) => Connection::open(path)?,
    })
}

/// Sets what a connection forgets when it is closed.
fn prepare(connection: &Connection, cache: i64) -> Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Committed data survives the end of the process; that of the machine may cost the last moments.
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "normal")?;
    connection.pragma_update(None, "cache_size", cache)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(())
}
