//! [`MeteredConnection`]: a connection whose transactions have a time limit.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;
use rusqlite::functions::FunctionFlags;

use super::meter::{Meter, STEPS};
use super::{Result, StorageError, Tx, installation_key, substring};
use crate::blocking::Place;
use crate::crypto::vault::Vault;

/// How much of the file the one that writes keeps in memory: it fills up with entries of the log,
/// which nobody asks for again. SQLite takes a negative number for KiB.
pub(super) const WRITER_CACHE: i64 = -2_000;

/// The same for each that reads; so much holds what 100,000 organizations are read from. What it
/// holds is dropped when somebody writes. A mapping of the file would be thrown away then as well,
/// and costs more to make anew.
pub(super) const READER_CACHE: i64 = -16_000;

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

/// A connection and the time of its transaction.
pub(super) struct MeteredConnection {
    pub(super) connection: Connection,
    meter: Arc<Meter>,
    /// Known once it is prepared.
    vault: Option<Arc<Vault>>,
}

/// What became of a transaction.
pub(super) enum Outcome<T> {
    Done(T),
    /// It took too long for where it ran, or nobody waits for it any longer. It left nothing.
    Interrupted,
}

impl MeteredConnection {
    /// Opens a connection; the file is not read yet.
    pub(super) fn open(location: &Location) -> Result<Self> {
        let connection = match location {
            Location::Memory => Connection::open_in_memory()?,
            Location::File(path) => Connection::open(path)?,
        };
        let meter = Arc::new(Meter::new());
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
        let asked = Arc::clone(&meter);
        // A search of a megabyte is interrupted before that is read, not after.
        connection.create_scalar_function("affords_text", 1, flags, move |context| {
            let bytes = context.get::<Option<i64>>(0)?.unwrap_or_default();
            Ok(asked.affords(usize::try_from(bytes).unwrap_or_default()))
        })?;
        let asked = Arc::clone(&meter);
        connection.create_scalar_function(
            "has_text",
            2,
            flags | FunctionFlags::SQLITE_DETERMINISTIC,
            move |context| {
                let (text, wanted) = (context.get_raw(0), context.get_raw(1));
                let (text, wanted) = (text.as_str_or_null()?, wanted.as_str_or_null()?);
                let (Some(text), Some(wanted)) = (text, wanted) else {
                    return Ok(None);
                };
                if wanted.len() > text.len() {
                    return Ok(Some(false));
                }
                if asked.spend(text.len() + wanted.len()) {
                    // What comes out of it is thrown away.
                    return Ok(None);
                }
                Ok(Some(substring::is_in(text, wanted)))
            },
        )?;
        Ok(Self {
            connection,
            meter,
            vault: None,
        })
    }

    /// Sets what a connection forgets when it is closed.
    pub(super) fn prepare(&mut self, cache: i64, vault: &Arc<Vault>) -> Result<()> {
        self.vault = Some(Arc::clone(vault));
        let asked = Arc::clone(&self.meter);
        self.connection
            .progress_handler(STEPS, Some(move || asked.is_over()));
        let connection = &self.connection;
        installation_key::add_functions(connection, vault)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        // Committed data survives the end of the process; that of the machine may cost the last
        // moments.
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "normal")?;
        connection.pragma_update(None, "cache_size", cache)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(())
    }

    /// A copy of a database in memory, with all that is in it now.
    pub(super) fn copy(&self) -> Result<Self> {
        let mut copy = Self::open(&Location::Memory)?;
        let backup = Backup::new(&self.connection, &mut copy.connection)?;
        backup.run_to_completion(i32::MAX, Duration::ZERO, None)?;
        drop(backup);
        if let Some(vault) = &self.vault {
            copy.prepare(WRITER_CACHE, vault)?;
        }
        Ok(copy)
    }

    /// Runs `work` on one state of the data. What it writes is forgotten.
    pub(super) fn read<T>(
        &self,
        place: &Place,
        work: impl FnOnce(&Tx<'_>) -> T,
    ) -> Result<Outcome<T>> {
        let _open = Open::begin(&self.connection, "BEGIN")?;
        Ok(self.measure(place, work))
    }

    /// Runs `work` in a transaction that has begun, within the time that it may take.
    pub(super) fn measure<T>(&self, place: &Place, work: impl FnOnce(&Tx<'_>) -> T) -> Outcome<T> {
        self.meter.start(place);
        let measured = Measured(&self.meter);
        let result = work(&Tx {
            connection: &self.connection,
            meter: &self.meter,
        });
        if measured.end() {
            Outcome::Interrupted
        } else {
            Outcome::Done(result)
        }
    }
}

/// A transaction that is measured, also where it ends in a panic: its end takes the time that it
/// takes.
struct Measured<'a>(&'a Meter);

impl Measured<'_> {
    fn end(self) -> bool {
        let over = self.0.finish();
        std::mem::forget(self);
        over
    }
}

impl Drop for Measured<'_> {
    fn drop(&mut self) {
        self.0.finish();
    }
}

/// A transaction under way, which is rolled back unless it is committed. Those of the library
/// compile their statements anew each time, which made up a twelfth of a read.
pub(super) struct Open<'a>(&'a Connection);

impl<'a> Open<'a> {
    pub(super) fn begin(connection: &'a Connection, sql: &str) -> Result<Self> {
        run(connection, sql)?;
        Ok(Self(connection))
    }

    pub(super) fn commit(self) -> Result<()> {
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
    let prepared = connection.prepare_cached(sql);
    let done = prepared.and_then(|mut statement| statement.execute([]));
    done.map(|_| ())
        .map_err(|error| StorageError::of(connection, error))
}
