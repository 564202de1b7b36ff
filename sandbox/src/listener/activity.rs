//! [`Activity`]: what a connection is doing and since when.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::Limits;

/// What a connection is doing, in the order in which it can be spared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    /// It waits for a request.
    Idle,
    /// The head of a request has begun.
    Head,
    /// The response is there, and the body of its request is not, which nobody waits for.
    Rest,
    /// The head is there, and the body is not.
    Body,
    /// The request is there, and the response is not.
    Work,
    /// The response is on its way.
    Response,
}

/// The state of one connection.
pub(super) struct Activity {
    opened: Instant,
    /// Microseconds since `opened` above the lowest three bits, which are the phase.
    state: AtomicU64,
    /// Whether bytes of a request may have been left unread.
    unread: AtomicBool,
    /// Whether a phase goes on for as long as bytes come or go, and how many have since it began.
    is_long: AtomicBool,
    bytes: AtomicU64,
    evicted: AtomicBool,
    eviction: Notify,
}

impl Activity {
    pub(super) fn new() -> Self {
        Self {
            opened: Instant::now(),
            state: AtomicU64::new(0),
            unread: AtomicBool::new(false),
            is_long: AtomicBool::new(false),
            bytes: AtomicU64::new(0),
            evicted: AtomicBool::new(false),
            eviction: Notify::new(),
        }
    }

    /// The phase and when it began.
    pub(super) fn phase(&self) -> (Phase, Instant) {
        let state = self.state.load(Ordering::Relaxed);
        let phase = match state & 7 {
            0 => Phase::Idle,
            1 => Phase::Head,
            2 => Phase::Rest,
            3 => Phase::Body,
            4 => Phase::Work,
            _ => Phase::Response,
        };
        (phase, self.opened + Duration::from_micros(state >> 3))
    }

    /// Begins a phase.
    pub(super) fn enter(&self, phase: Phase) {
        let (before, _) = self.phase();
        match phase {
            Phase::Head => self.unread.store(true, Ordering::Relaxed),
            Phase::Idle | Phase::Work => self.unread.store(false, Ordering::Relaxed),
            Phase::Response => self.unread.store(before == Phase::Body, Ordering::Relaxed),
            Phase::Body | Phase::Rest => {}
        }
        self.begin(phase);
    }

    fn begin(&self, phase: Phase) {
        let micros = u64::try_from(self.opened.elapsed().as_micros()).unwrap_or_default();
        self.state
            .store((micros << 3) | phase as u64, Ordering::Relaxed);
        self.bytes.store(0, Ordering::Relaxed);
    }

    /// Says whether the request that begins, and its response, may take as long as they are.
    pub(super) fn set_long(&self, is_long: bool) {
        self.is_long.store(is_long, Ordering::Relaxed);
    }

    /// Bytes came or went in a phase: where there were enough of them, it has all its time again.
    pub(super) fn progress(&self, phase: Phase, bytes: usize, limits: &Limits) {
        if !self.is_long.load(Ordering::Relaxed) || self.phase().0 != phase {
            return;
        }
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        let before = self.bytes.fetch_add(bytes, Ordering::Relaxed);
        if before.saturating_add(bytes) >= limits.progress_bytes {
            self.begin(phase);
        }
    }

    /// Bytes came that a response waits for.
    pub(super) fn work_progress(&self, bytes: usize, limits: &Limits) {
        let (phase, _) = self.phase();
        if matches!(phase, Phase::Body | Phase::Work) {
            self.progress(phase, bytes, limits);
        }
    }

    /// Goes from one phase to another; nothing where it is in a third.
    pub(super) fn advance(&self, from: Phase, to: Phase) {
        if self.phase().0 == from {
            self.enter(to);
        }
    }

    /// The response was sent, and perhaps the request was not.
    pub(super) fn sent(&self) {
        let next = if self.has_unread() {
            Phase::Rest
        } else {
            Phase::Idle
        };
        self.advance(Phase::Response, next);
    }

    /// The rest of the request is there, before or after the response was sent.
    pub(super) fn complete(&self) {
        self.unread.store(false, Ordering::Relaxed);
        self.advance(Phase::Rest, Phase::Idle);
    }

    /// Whether bytes that the client sent may be unread when the connection ends.
    pub(super) fn has_unread(&self) -> bool {
        self.unread.load(Ordering::Relaxed)
    }

    /// When the connection has to end unless something happens.
    pub(super) fn deadline(&self, limits: &Limits) -> Instant {
        let (phase, since) = self.phase();
        since
            + match phase {
                Phase::Idle => limits.idle,
                Phase::Head => limits.head,
                // These have a time limit of their own, which responds; this one is for when
                // the response cannot be sent.
                Phase::Body | Phase::Work => limits.request + limits.response,
                Phase::Response => limits.response,
                Phase::Rest => limits.request,
            }
    }

    /// Whether the connection may be ended for the sake of another: nothing was asked in full.
    pub(super) fn can_be_spared(&self) -> bool {
        self.phase().0 < Phase::Work && !self.evicted.load(Ordering::Relaxed)
    }

    /// Ends the connection for the sake of another.
    pub(super) fn evict(&self) {
        self.evicted.store(true, Ordering::Relaxed);
        self.eviction.notify_one();
    }

    /// Ready when the connection has to make room.
    pub(super) async fn evicted(&self) {
        self.eviction.notified().await;
    }
}
