//! Owns [`Store`]: the connections to one database, and how a transaction gets one.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};

use super::claim::Claim;
use super::{Result, StorageError, Tx, migrations};

/// How many connections read at the same time, beside the one that writes.
const READERS: usize = 4;

/// How long another program may keep the file locked. A thread that answers waits so long, so it
/// is not for long.
const PATIENCE: Duration = Duration::from_secs(2);

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
    writer: Mutex<Connection>,
    readers: Vec<Mutex<Connection>>,
    next: AtomicUsize,
    /// Dropped after the connections.
    _claim: Option<Claim>,
}

impl Store {
    /// Opens a database, new or not, and brings its schema up to date.
    pub(crate) fn open(location: &Location) -> Result<Self> {
        let mut writer = connect(location)?;
        // The file is there now, so that it has one name.
        let claim = match location {
            Location::Memory => None,
            Location::File(path) => Some(Claim::take(path)?),
        };
        prepare(&writer)?;
        migrations::migrate(&mut writer)?;
        let readers = match location {
            Location::Memory => Vec::new(),
            Location::File(_) => (0..READERS)
                .map(|_| {
                    let reader = connect(location)?;
                    prepare(&reader)?;
                    Ok(Mutex::new(reader))
                })
                .collect::<Result<_>>()?,
        };
        Ok(Self {
            writer: Mutex::new(writer),
            readers,
            next: AtomicUsize::new(0),
            _claim: claim,
        })
    }

    /// Runs `work` on one state of the data. What it writes is forgotten.
    pub(crate) fn read<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.reader();
        let transaction = connection.transaction().map_err(StorageError::from)?;
        work(&Tx {
            connection: &transaction,
        })
    }

    /// Runs `work` and keeps what it wrote where it succeeds, or where `keep`
    /// says so of its error.
    pub(crate) fn write<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
        keep: impl FnOnce() -> bool,
    ) -> Result<T, E> {
        let mut connection = lock(&self.writer);
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StorageError::from)?;
        let result = work(&Tx {
            connection: &transaction,
        });
        if result.is_ok() || keep() {
            transaction.commit().map_err(StorageError::from)?;
        }
        result
    }

    /// A reader that is free, or the one whose turn it is.
    fn reader(&self) -> MutexGuard<'_, Connection> {
        if self.readers.is_empty() {
            return lock(&self.writer);
        }
        for reader in &self.readers {
            if let Ok(free) = reader.try_lock() {
                return free;
            }
        }
        let turn = self.next.fetch_add(1, Ordering::Relaxed) % self.readers.len();
        lock(&self.readers[turn])
    }
}

/// A handler that panicked leaves its transaction rolled back, so its connection is good.
fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
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
fn prepare(connection: &Connection) -> Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Committed data survives the end of the process; that of the machine may cost the last moments.
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "normal")?;
    connection.pragma_update(None, "cache_size", -2000)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(())
}
