//! [`Reason`]: why a worker runs.

/// Why a worker runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// It is time.
    Due,
    /// Somebody asked for it, and it does all that it can.
    Requested,
}
