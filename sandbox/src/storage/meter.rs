//! [`Meter`]: how much a transaction may take of the thread that it runs on, and whether that is
//! over.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::ffi;

use crate::blocking::{Place, Stop, thread_time};

/// How long a transaction may work on a serving thread. Most take microseconds; one that takes
/// longer is rolled back and begins anew on a thread of its own. What counts is the time of the
/// thread: where the machine is busy, a short one is still short.
const SERVING_TIME: Duration = Duration::from_millis(5);

/// How many bytes of text it may search there, where SQLite takes no step meanwhile.
const SERVING_BYTES: usize = 128 << 10;

/// After how many statements a transaction looks at the clock.
const STATEMENTS: usize = 16;

/// What the transaction of a connection takes. SQLite asks while it runs, and so do the loops and
/// functions that it does not step through.
pub(super) struct Meter {
    on_serving_thread: AtomicBool,
    /// When the thread was first asked, in nanoseconds of its time; 0 before.
    first_asked: AtomicU64,
    statements: AtomicUsize,
    /// How many bytes of text were searched.
    searched: AtomicUsize,
    stop: Mutex<Option<Stop>>,
    /// Stays until the next transaction, whatever became of the error.
    over: AtomicBool,
}

impl Meter {
    pub(super) fn new() -> Self {
        Self {
            on_serving_thread: AtomicBool::new(false),
            first_asked: AtomicU64::new(0),
            statements: AtomicUsize::new(0),
            searched: AtomicUsize::new(0),
            stop: Mutex::default(),
            over: AtomicBool::new(false),
        }
    }

    /// Begins to measure a transaction.
    pub(super) fn start(&self, place: &Place) {
        let serving = matches!(place, Place::Serving);
        self.on_serving_thread.store(serving, Ordering::Relaxed);
        self.first_asked.store(0, Ordering::Relaxed);
        self.statements.store(0, Ordering::Relaxed);
        self.searched.store(0, Ordering::Relaxed);
        self.over.store(false, Ordering::Relaxed);
        if let Place::OwnThread(stop) = place {
            self.set_stop(Some(stop.clone()));
        }
    }

    /// Ends to measure, so that a transaction can be ended in any case; tells whether it was found
    /// to take too long.
    pub(super) fn finish(&self) -> bool {
        if !self.on_serving_thread.swap(false, Ordering::Relaxed) {
            self.set_stop(None);
        }
        self.over.swap(false, Ordering::Relaxed)
    }

    /// Whether the transaction takes too long, or nobody waits for it any longer.
    pub(super) fn is_over(&self) -> bool {
        if self.over.load(Ordering::Relaxed) {
            return true;
        }
        let over = if self.on_serving_thread.load(Ordering::Relaxed) {
            self.exceeds_serving_time()
        } else {
            let stop = self.stop.lock().unwrap_or_else(PoisonError::into_inner);
            stop.as_ref().is_some_and(Stop::is_set)
        };
        if over {
            self.over.store(true, Ordering::Relaxed);
        }
        over
    }

    /// Counts bytes of text that are to be searched; tells whether that takes too long.
    pub(super) fn spend(&self, bytes: usize) -> bool {
        let searched = self.searched.fetch_add(bytes, Ordering::Relaxed) + bytes;
        if searched > SERVING_BYTES && self.on_serving_thread.load(Ordering::Relaxed) {
            self.over.store(true, Ordering::Relaxed);
        }
        self.is_over()
    }

    /// Ends a transaction before a statement. Those of most requests are too few for a look at the
    /// clock.
    pub(super) fn check_statement(&self) -> rusqlite::Result<()> {
        let statements = self.statements.fetch_add(1, Ordering::Relaxed);
        if statements % STATEMENTS == STATEMENTS - 1 || self.over.load(Ordering::Relaxed) {
            return self.check();
        }
        Ok(())
    }

    /// Ends work that takes too long, with the error of a query that does.
    pub(super) fn check(&self) -> rusqlite::Result<()> {
        if self.is_over() {
            let interrupted = ffi::Error::new(ffi::SQLITE_INTERRUPT);
            return Err(rusqlite::Error::SqliteFailure(interrupted, None));
        }
        Ok(())
    }

    /// The time counts from when it is first asked for, so that short transactions need no clock.
    fn exceeds_serving_time(&self) -> bool {
        let now = u64::try_from(thread_time().as_nanos()).unwrap_or(u64::MAX);
        let first = self.first_asked.load(Ordering::Relaxed);
        if first == 0 {
            self.first_asked.store(now, Ordering::Relaxed);
            return false;
        }
        Duration::from_nanos(now.saturating_sub(first)) >= SERVING_TIME
    }

    fn set_stop(&self, stop: Option<Stop>) {
        *self.stop.lock().unwrap_or_else(PoisonError::into_inner) = stop;
    }
}
