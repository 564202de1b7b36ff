//! [`Place`]: where the thread that runs stands, and so how long it may take.

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::bounded_pool::Slot;

/// Tells work on another thread to end: nobody waits for it any longer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stop(Arc<AtomicBool>);

impl Stop {
    pub(super) fn set(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Where a request is worked on.
#[derive(Clone, Debug, Default)]
pub(crate) enum Place {
    /// Nowhere that others wait for: before the sandbox serves, in a background task or a test.
    #[default]
    Elsewhere,
    /// On a serving thread, where everybody waits for the end.
    Serving,
    /// On a thread of its own, until it is done or told to stop.
    OwnThread(Stop),
}

/// A request on its way to a thread of its own, with the slot that it has there.
pub(super) struct Ticket {
    pub(super) _slot: Option<Slot>,
}

thread_local! {
    static PLACE: RefCell<Place> = const { RefCell::new(Place::Elsewhere) };
    static TICKET: Cell<Option<Ticket>> = const { Cell::new(None) };
}

impl Place {
    /// That of this thread.
    pub(crate) fn current() -> Self {
        PLACE.with_borrow(Self::clone)
    }

    /// Makes this the place of the thread until what it returns is dropped.
    pub(super) fn enter(self) -> Entered {
        Entered(PLACE.replace(self))
    }
}

/// Restores the place that a thread had before.
pub(super) struct Entered(Place);

impl Drop for Entered {
    fn drop(&mut self) {
        PLACE.set(std::mem::take(&mut self.0));
    }
}

/// Asks whoever polls on this thread to go on elsewhere.
pub(super) fn leave_ticket(ticket: Ticket) {
    TICKET.set(Some(ticket));
}

/// What the last poll on this thread asked for.
pub(super) fn take_ticket() -> Option<Ticket> {
    TICKET.take()
}
