//! [`Store`]: the connections to one database, and how a transaction gets one.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::MutexGuard;
use tokio::time::{Instant, timeout_at};

use super::connection::{Location, MeteredConnection, Open, Outcome, READER_CACHE, WRITER_CACHE};
use super::foreign_lock::ForeignLock;
use super::identity::Identity;
use super::lock::DatabaseLock;
use super::{Result, StorageError, Tx, installation_key, integrity, migrations};
use crate::blocking::{LONG_READ_THREADS, LONG_READS, Place, move_to_pool, move_to_thread};
use crate::crypto::vault::Vault;

/// How many connections read at the same time, beside the one that writes.
const READERS: usize = 4;

/// How long another program may keep the database locked while it is opened.
const OPEN_TIMEOUT: Duration = Duration::from_secs(2);

/// How long a reader waits for another program that repairs the database; it is not held up
/// otherwise.
const BUSY_TIMEOUT: Duration = Duration::from_millis(100);

/// How long a writer that was held up by another program waits before it tries again.
const RETRY: Duration = Duration::from_millis(5);

/// The data of one sandbox.
///
/// A query takes microseconds, less than it takes to hand it to another thread; so transactions
/// run where they are asked for. One that takes longer is interrupted there, and begins anew on a
/// thread of its own.
///
/// One connection writes, the others read what was last committed. A database in memory has but
/// the one: what takes long there works on a copy.
pub(crate) struct Store {
    /// `None` for a database in memory.
    identity: Option<Identity>,
    /// Held by who writes. Writers wait for it in the order of their arrival, and keep no thread
    /// meanwhile.
    turn: tokio::sync::Mutex<()>,
    foreign_lock: ForeignLock,
    writer: Mutex<MeteredConnection>,
    /// Each is taken for a few milliseconds at most.
    readers: Vec<Mutex<MeteredConnection>>,
    /// For reads that take long.
    long_readers: Vec<Mutex<MeteredConnection>>,
    next: AtomicUsize,
    vault: Arc<Vault>,
    /// Dropped after the connections.
    _lock: Option<DatabaseLock>,
}

/// What became of an attempt to write.
enum Written<T, E> {
    Done(Result<T, E>),
    /// Another program has the database locked.
    Locked,
    Interrupted,
}

impl Store {
    /// Opens a database, new or not, and brings its schema up to date.
    pub(crate) fn open(location: &Location) -> Result<Self> {
        let lock = match location {
            Location::Memory => None,
            Location::File(path) => Some(DatabaseLock::acquire(path)?),
        };
        let mut writer = MeteredConnection::open(location)?;
        writer.connection.busy_timeout(OPEN_TIMEOUT)?;
        // Nothing is written into what belongs to somebody else.
        migrations::inspect(&writer.connection)?;
        let vault = match location {
            Location::Memory => installation_key::random()?,
            Location::File(path) => {
                integrity::check(path, &writer.connection)?;
                installation_key::of_file(path, &writer.connection)?
            }
        };
        writer.prepare(WRITER_CACHE, &vault)?;
        migrations::migrate(&mut writer.connection)?;
        installation_key::scrub(&writer.connection)?;
        // From now on who writes waits without a thread.
        writer.connection.busy_timeout(Duration::ZERO)?;
        let (readers, long_readers) = match location {
            Location::Memory => (0, 0),
            Location::File(_) => (READERS, *LONG_READ_THREADS),
        };
        let open_readers = |count: usize| -> Result<Vec<_>> {
            let readers = (0..count).map(|_| {
                let mut reader = MeteredConnection::open(location)?;
                reader.connection.busy_timeout(BUSY_TIMEOUT)?;
                reader.prepare(READER_CACHE, &vault)?;
                Ok(Mutex::new(reader))
            });
            readers.collect()
        };
        let (readers, long_readers) = (open_readers(readers)?, open_readers(long_readers)?);
        let identity = match (location, &lock) {
            (Location::File(path), Some(lock)) => Some(Identity::new(path, lock.file())?),
            _ => None,
        };
        Ok(Self {
            identity,
            turn: tokio::sync::Mutex::new(()),
            foreign_lock: ForeignLock::default(),
            writer: Mutex::new(writer),
            readers,
            long_readers,
            next: AtomicUsize::new(0),
            vault,
            _lock: lock,
        })
    }

    /// What the key for the cookies of sessions is made from. Like all keys, it is not in the
    /// database.
    pub(crate) fn session_secret(&self) -> &[u8] {
        self.vault.session_secret()
    }

    /// Runs `work` on one state of the data, again from the beginning where it takes long. What
    /// it writes is forgotten.
    pub(crate) async fn read<T, E: From<StorageError>>(
        &self,
        work: impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        loop {
            if let Outcome::Done(result) = self.attempt_read(&Place::current(), &work)? {
                return result;
            }
            if !matches!(Place::current(), Place::Serving) {
                return Err(StorageError::Interrupted.into());
            }
            move_to_pool(&LONG_READS)
                .await
                .map_err(StorageError::from)?;
        }
    }

    /// Runs `work` at once, where it cannot move to another thread; `None` where it takes longer
    /// than the thread has for it.
    pub(crate) fn read_briefly<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        match self.attempt_read(&Place::current(), work)? {
            Outcome::Done(result) => result.map(Some),
            Outcome::Interrupted => Ok(None),
        }
    }

    /// Runs `work` to its end at once. It has to be short, or nobody else be served yet.
    pub(crate) fn read_now<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        match self.attempt_read(&Place::Elsewhere, work)? {
            Outcome::Done(result) => result,
            Outcome::Interrupted => Err(StorageError::Interrupted.into()),
        }
    }

    /// Runs `work` and keeps what it wrote where it succeeds, or where it has set its cell. Where
    /// it takes long it runs again, on the state before it.
    pub(crate) async fn write<T, E: From<StorageError>>(
        &self,
        work: impl Fn(&Tx<'_>, &Cell<bool>) -> Result<T, E>,
    ) -> Result<T, E> {
        let arrival = Instant::now();
        let _turn = self.wait_for_turn(arrival).await?;
        loop {
            match self.attempt_write(&Place::current(), &work)? {
                Written::Done(result) => return result,
                Written::Locked => {
                    if self.foreign_lock.exceeds_limit(arrival, Instant::now()) {
                        return Err(StorageError::Locked.into());
                    }
                    tokio::time::sleep(RETRY).await;
                }
                Written::Interrupted => {
                    if !matches!(Place::current(), Place::Serving) {
                        return Err(StorageError::Interrupted.into());
                    }
                    move_to_thread().await;
                }
            }
        }
    }

    /// The same at once and to its end, before anybody is served.
    pub(crate) fn write_now<T, E: From<StorageError>>(
        &self,
        work: impl Fn(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let arrival = Instant::now();
        loop {
            match self.attempt_write(&Place::Elsewhere, |tx, _: &Cell<bool>| work(tx))? {
                Written::Done(result) => return result,
                Written::Locked if !self.foreign_lock.exceeds_limit(arrival, Instant::now()) => {
                    std::thread::sleep(RETRY);
                }
                Written::Locked => return Err(StorageError::Locked.into()),
                Written::Interrupted => return Err(StorageError::Interrupted.into()),
            }
        }
    }

    /// Writes if that can be done at once and quickly; tells whether it was.
    pub(crate) fn try_write<E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Tx<'_>) -> Result<(), E>,
    ) -> Result<bool, E> {
        let Ok(_turn) = self.turn.try_lock() else {
            return Ok(false);
        };
        match self.attempt_write(&Place::Serving, |tx, _: &Cell<bool>| work(tx))? {
            Written::Done(result) => result.map(|()| true),
            Written::Locked | Written::Interrupted => Ok(false),
        }
    }

    /// Waits until all who came before have written.
    async fn wait_for_turn(&self, arrival: Instant) -> Result<MutexGuard<'_, ()>> {
        if let Ok(turn) = self.turn.try_lock() {
            return Ok(turn);
        }
        let mut turn = std::pin::pin!(self.turn.lock());
        let mut look = ForeignLock::first_look(arrival);
        loop {
            match timeout_at(look, turn.as_mut()).await {
                Ok(turn) => return Ok(turn),
                Err(_) if self.foreign_lock.exceeds_limit(arrival, Instant::now()) => {
                    return Err(StorageError::Locked);
                }
                // The one whose turn it is takes long by itself.
                Err(_) => look = Instant::now() + 10 * RETRY,
            }
        }
    }

    fn attempt_read<T>(
        &self,
        place: &Place,
        work: impl FnOnce(&Tx<'_>) -> T,
    ) -> Result<Outcome<T>> {
        if let Some(identity) = &self.identity {
            identity.check_read()?;
        }
        let is_long = matches!(place, Place::OwnThread(_));
        let readers = if is_long {
            &self.long_readers
        } else {
            &self.readers
        };
        if !readers.is_empty() {
            return self.reader(readers).read(place, work);
        }
        let connection = lock(&self.writer);
        if !is_long {
            return connection.read(place, work);
        }
        let copy = connection.copy()?;
        drop(connection);
        copy.read(place, work)
    }

    fn attempt_write<T, E>(
        &self,
        place: &Place,
        work: impl FnOnce(&Tx<'_>, &Cell<bool>) -> Result<T, E>,
    ) -> Result<Written<T, E>> {
        let connection = lock(&self.writer);
        if self.identity.is_some() || !matches!(place, Place::OwnThread(_)) {
            return self.write_on(&connection, place, work);
        }
        // Readers of a database in memory have but this connection: they keep it, and then the
        // copy takes its place. Nobody else writes meanwhile.
        let copy = connection.copy()?;
        drop(connection);
        let written = self.write_on(&copy, place, work)?;
        if matches!(written, Written::Done(_)) {
            *lock(&self.writer) = copy;
        }
        Ok(written)
    }

    fn write_on<T, E>(
        &self,
        connection: &MeteredConnection,
        place: &Place,
        work: impl FnOnce(&Tx<'_>, &Cell<bool>) -> Result<T, E>,
    ) -> Result<Written<T, E>> {
        let check = || match &self.identity {
            Some(identity) => identity.check_write(&connection.connection),
            None => Ok(()),
        };
        check()?;
        let open = match Open::begin(&connection.connection, "BEGIN IMMEDIATE") {
            Ok(open) => open,
            Err(error) if error.is_lock() => {
                self.foreign_lock.see(Instant::now());
                return Ok(Written::Locked);
            }
            Err(error) => return Err(error),
        };
        self.foreign_lock.clear();
        let keep = Cell::new(false);
        let result = match connection.measure(place, |tx| work(tx, &keep)) {
            Outcome::Done(result) => result,
            Outcome::Interrupted => return Ok(Written::Interrupted),
        };
        if result.is_ok() || keep.get() {
            check()?;
            match &self.identity {
                Some(identity) => identity.write(|| open.commit())?,
                None => open.commit()?,
            }
        }
        Ok(Written::Done(result))
    }

    /// A reader that is free, or the one whose turn it is.
    fn reader<'a>(
        &self,
        readers: &'a [Mutex<MeteredConnection>],
    ) -> std::sync::MutexGuard<'a, MeteredConnection> {
        for reader in readers {
            if let Ok(free) = reader.try_lock() {
                return free;
            }
        }
        let turn = self.next.fetch_add(1, Ordering::Relaxed) % readers.len();
        lock(&readers[turn])
    }
}

/// A handler that panicked leaves its transaction rolled back, so its connection is good.
fn lock(connection: &Mutex<MeteredConnection>) -> std::sync::MutexGuard<'_, MeteredConnection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}
