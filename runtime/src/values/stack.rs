//! How much of its stack a thread uses to read a value.
//!
//! A text may be nested 127 deep, and each level of a large object takes room on the stack. A value that
//! takes more than a thread has is an error, and not the end of the program.

use std::cell::Cell;
use std::hint::black_box;

use serde::de::Error;

thread_local! {
    /// Where the stack was when the outermost object began; none outside of one.
    static START: Cell<Option<usize>> = const { Cell::new(None) };
    /// How large the stack is.
    static SIZE: Cell<usize> = const { Cell::new(DEFAULT_SIZE) };
    /// Whether the outermost object is nested too deep.
    static IS_SPENT: Cell<bool> = const { Cell::new(false) };
}

/// The stack of the threads of Rust and of tokio.
const DEFAULT_SIZE: usize = 2 << 20;

/// How many times as large as the type the next level may be, which is there before it is looked at.
const MAX_COPIES: usize = 8;

const TOO_DEEP: &str = "the value is nested too deep to be read";

/// One level of the value that is being read.
#[doc(hidden)]
#[derive(Debug)]
pub struct Level {
    is_outermost: bool,
}

impl Level {
    /// Begins a level of a type of `size` bytes.
    ///
    /// # Errors
    ///
    /// When the stack may not suffice for the next one.
    #[inline(never)]
    pub fn enter<E: Error>(size: usize) -> Result<Self, E> {
        let level = Self::begin();
        let start = START.get().unwrap_or_default();
        // The rest is for what called the reader, and for what it calls.
        let most = SIZE.get() / 10 * 7;
        // An object by itself is read, however large it is.
        let next = (MAX_COPIES * size).min(most / 2);
        if start.abs_diff(here()) + next > most {
            IS_SPENT.set(true);
        }
        // Once that is so, no other form of a choice is tried.
        match IS_SPENT.get() {
            true => Err(E::custom(TOO_DEEP)),
            false => Ok(level),
        }
    }

    /// Begins a level that takes little room.
    pub(crate) fn begin() -> Self {
        let is_outermost = START.get().is_none();
        if is_outermost {
            START.set(Some(here()));
            IS_SPENT.set(false);
        }
        Self { is_outermost }
    }
}

/// Says how large the stack of this thread is, which is 2 MiB otherwise. Values may be nested so much deeper.
pub fn set_stack_size(bytes: usize) {
    SIZE.set(bytes);
}

/// Where the stack is.
#[inline(never)]
fn here() -> usize {
    let marker = 0_u8;
    std::ptr::from_ref(black_box(&marker)).addr()
}

impl Drop for Level {
    fn drop(&mut self) {
        if self.is_outermost {
            START.set(None);
        }
    }
}

/// Whether the value that is being read, or was read last, is nested too deep.
pub(crate) fn is_spent() -> bool {
    IS_SPENT.get()
}

/// Forgets the value that was read last.
#[cfg(feature = "server")]
pub(crate) fn forget() {
    IS_SPENT.set(false);
}
