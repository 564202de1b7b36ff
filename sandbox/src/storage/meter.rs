//! [`Meter`]: how much a transaction may take of the thread that it runs on, and whether that is
//! over.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use rusqlite::ffi;

use crate::blocking::{Place, Stop};

/// After how many steps of its machine SQLite asks whether it may go on: some 15 microseconds.
pub(super) const STEPS: i32 = 1_000;

/// How often a transaction on a serving thread may ask, which is some five milliseconds. Most take
/// microseconds; one that takes longer is rolled back and begins anew on a thread of its own. It
/// is no time of a clock: where the machine is busy, a short transaction is still short.
const SERVING_QUESTIONS: usize = 300;

/// How many bytes of text it may search or read there, over which SQLite takes no steps.
const SERVING_BYTES: usize = 128 << 10;

/// How many statements count as much as the steps between two questions.
const STATEMENTS: usize = 2;

/// What the transaction of a connection takes. SQLite asks while it runs, and so do the loops and
/// functions that it does not step through.
pub(super) struct Meter {
    on_serving_thread: AtomicBool,
    /// How often it was asked.
    questions: AtomicUsize,
    statements: AtomicUsize,
    /// How many bytes of text were searched or read.
    searched: AtomicUsize,
    stop: Mutex<Option<Stop>>,
    /// Stays until the next transaction, whatever became of the error.
    over: AtomicBool,
}

impl Meter {
    pub(super) fn new() -> Self {
        Self {
            on_serving_thread: AtomicBool::new(false),
            questions: AtomicUsize::new(0),
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
        self.questions.store(0, Ordering::Relaxed);
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
            self.questions.fetch_add(1, Ordering::Relaxed) >= SERVING_QUESTIONS
        } else {
            let stop = self.stop.lock().unwrap_or_else(PoisonError::into_inner);
            stop.as_ref().is_some_and(Stop::is_set)
        };
        if over {
            self.over.store(true, Ordering::Relaxed);
        }
        over
    }

    /// Whether so many bytes of text may be read as well, before SQLite collects them from their
    /// pages. Where they may not, the transaction is over.
    pub(super) fn affords(&self, bytes: usize) -> bool {
        let searched = self.searched.load(Ordering::Relaxed).saturating_add(bytes);
        if searched > SERVING_BYTES && self.on_serving_thread.load(Ordering::Relaxed) {
            self.over.store(true, Ordering::Relaxed);
        }
        !self.over.load(Ordering::Relaxed)
    }

    /// Counts bytes of text that SQLite takes no steps over; tells whether that takes too long.
    pub(super) fn spend(&self, bytes: usize) -> bool {
        let searched = self.searched.fetch_add(bytes, Ordering::Relaxed) + bytes;
        if searched > SERVING_BYTES && self.on_serving_thread.load(Ordering::Relaxed) {
            self.over.store(true, Ordering::Relaxed);
        }
        self.is_over()
    }

    /// Ends a transaction before a statement.
    pub(super) fn check_statement(&self) -> rusqlite::Result<()> {
        let statements = self.statements.fetch_add(1, Ordering::Relaxed);
        if statements % STATEMENTS == STATEMENTS - 1 || self.over.load(Ordering::Relaxed) {
            return self.check();
        }
        Ok(())
    }

    /// Counts bytes of text that were read, and ends a transaction where that takes too long.
    pub(super) fn check_text(&self, text: &str) -> rusqlite::Result<()> {
        self.spend(text.len());
        if self.over.load(Ordering::Relaxed) {
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

    fn set_stop(&self, stop: Option<Stop>) {
        *self.stop.lock().unwrap_or_else(PoisonError::into_inner) = stop;
    }
}
