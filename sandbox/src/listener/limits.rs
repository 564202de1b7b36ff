//! [`Limits`]: how much time and memory one client may take.

use std::time::Duration;

/// How much and how long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Connections at the same time. Where a new one comes, the one that has been idle or slow for
    /// the longest time makes room; where all are at work, the new one gets a 503.
    pub(crate) connections: usize,
    /// Bytes of a request's head; more get a 431.
    pub(crate) head_bytes: usize,
    /// The time that the head of a request may take from its first byte; then 408.
    pub(crate) head: Duration,
    /// The time that body and handler may take; then 408 or 503. For the registry the time of the
    /// handler begins when the body is there.
    pub(crate) request: Duration,
    /// The time that the client may take to read a response.
    pub(crate) response: Duration,
    /// Bytes that a request of the registry, or its response, has to bring within each such time:
    /// blobs are as long as they are.
    pub(crate) progress_bytes: u64,
    /// Bytes of all responses that clients have yet to read, those of 64 KiB or less aside. A
    /// response beyond that is made when there is room for it; 503 where its time is over by then.
    pub(crate) response_bytes: usize,
    /// The time between two requests on a connection.
    pub(crate) idle: Duration,
    /// The time that requests under way get when the sandbox is told to stop.
    pub(crate) drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // Half of the files that a process may usually open.
            connections: 512,
            head_bytes: 32 * 1024,
            head: Duration::from_secs(10),
            request: Duration::from_secs(30),
            response: Duration::from_secs(30),
            progress_bytes: 16 * 1024,
            response_bytes: 64 * 1024 * 1024,
            idle: Duration::from_secs(75),
            drain: Duration::from_secs(10),
        }
    }
}
