//! [`Meter`]: how long the statements of a connection may run, and whether that is over.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::ffi;

use crate::blocking::{Place, Stop};

/// How long a transaction may keep a serving thread. Most take microseconds; one that takes longer
/// is rolled back and begins anew on a thread of its own.
const SERVING_TIME: Duration = Duration::from_millis(5);

/// The time of the transaction that a connection has under way. SQLite asks while it runs, and so
/// do the loops and functions that it does not step through.
pub(super) struct Meter {
    began: Instant,
    /// Nanoseconds after `began`; [`u64::MAX`] where there is no end.
    until: AtomicU64,
    stop: Mutex<Option<Stop>>,
    /// Stays until the next transaction, whatever became of the error.
    over: AtomicBool,
}

impl Meter {
    pub(super) fn new() -> Self {
        Self {
            began: Instant::now(),
            until: AtomicU64::new(u64::MAX),
            stop: Mutex::default(),
            over: AtomicBool::new(false),
        }
    }

    /// Begins to measure a transaction.
    pub(super) fn start(&self, place: &Place) {
        let (until, stop) = match place {
            Place::Elsewhere => (u64::MAX, None),
            Place::Serving => (self.elapsed() + nanoseconds(SERVING_TIME), None),
            Place::OwnThread(stop) => (u64::MAX, Some(stop.clone())),
        };
        self.until.store(until, Ordering::Relaxed);
        self.over.store(false, Ordering::Relaxed);
        if until == u64::MAX {
            self.set_stop(stop);
        }
    }

    /// Ends to measure, so that a transaction can be ended in any case; tells whether it was found
    /// to take too long.
    pub(super) fn finish(&self) -> bool {
        let until = self.until.swap(u64::MAX, Ordering::Relaxed);
        if until == u64::MAX {
            self.set_stop(None);
        }
        self.over.swap(false, Ordering::Relaxed)
    }

    /// Whether the transaction takes too long, or nobody waits for it any longer.
    pub(super) fn is_over(&self) -> bool {
        if self.over.load(Ordering::Relaxed) {
            return true;
        }
        let until = self.until.load(Ordering::Relaxed);
        let over = if until == u64::MAX {
            let stop = self.stop.lock().unwrap_or_else(PoisonError::into_inner);
            stop.as_ref().is_some_and(Stop::is_set)
        } else {
            self.elapsed() >= until
        };
        if over {
            self.over.store(true, Ordering::Relaxed);
        }
        over
    }

    /// Ends work that takes too long, with the error of a query that does.
    pub(super) fn check(&self) -> rusqlite::Result<()> {
        if self.is_over() {
            let interrupted = ffi::Error::new(ffi::SQLITE_INTERRUPT);
            return Err(rusqlite::Error::SqliteFailure(interrupted, None));
        }
        Ok(())
    }

    fn set_stop(&self, stop: Option<Stop>) {
        *self.stop.lock().unwrap_or_else(PoisonError::into_inner) = stop;
    }

    fn elapsed(&self) -> u64 {
        nanoseconds(self.began.elapsed())
    }
}

fn nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX - 1)
}
