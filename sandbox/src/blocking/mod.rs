//! Work that would hold a serving thread: bounded pools for it, and requests that move to one.
//!
//! Serving threads are few, and everybody waits for them. What takes long runs on a thread of the
//! runtime's blocking pool, for which it needs a slot of a [`Pool`]. So a kind of work that is
//! slow, or that a stranger asks for a thousand times, waits for its own kind alone.

mod bounded_pool;
mod place;
mod relocation;

use std::sync::LazyLock;

pub(crate) use self::bounded_pool::{Full, Pool};
pub(crate) use self::place::{Place, Stop};
pub(crate) use self::relocation::{Relocatable, move_to_pool, move_to_thread};

/// How many reads that take long run at the same time: one less than the machine has cores, so
/// that one is left to serve.
pub(crate) static LONG_READ_THREADS: LazyLock<usize> = LazyLock::new(|| {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    cores.saturating_sub(1).clamp(1, 4)
});

/// How much work of one kind may wait for a slot: more than there are connections of a sandbox
/// would be of no use.
const QUEUE: usize = 512;

/// Reads that take long.
pub(crate) static LONG_READS: LazyLock<Pool> =
    LazyLock::new(|| Pool::new(*LONG_READ_THREADS, QUEUE));

/// Hashes of passwords.
pub(crate) static PASSWORDS: LazyLock<Pool> = LazyLock::new(|| Pool::new(2, QUEUE));

/// New keys, which take a hundred times as long as a hash.
pub(crate) static KEYS: LazyLock<Pool> = LazyLock::new(|| Pool::new(1, QUEUE));

/// Look-ups of names. Where no name server responds, each takes its thread for half a minute,
/// which it spends waiting.
pub(crate) static LOOK_UPS: LazyLock<Pool> = LazyLock::new(|| Pool::new(16, QUEUE));

/// Files of a build of the web interface.
pub(crate) static FILES: LazyLock<Pool> = LazyLock::new(|| Pool::new(2, QUEUE));

/// How many objects of the blob store are read or written at the same moment; more wait.
pub(crate) const BLOB_THREADS: usize = 8;

/// Threads for all of the above, for blobs, and for a write that takes long.
pub(crate) const MAX_THREADS: usize = 4 + 2 + 1 + 16 + 2 + BLOB_THREADS + 1;
