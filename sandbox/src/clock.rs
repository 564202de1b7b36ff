//! [`Clock`]: the time of a sandbox, which tests may move.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use tokio::sync::watch;

/// The time of a sandbox. All clones are one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    /// When it was stopped, in milliseconds since 1970; `None` for a clock that runs.
    stopped_ms: Option<i64>,
    /// How far it was moved.
    moved_ms: AtomicI64,
    /// Tells whoever waits for a time that it was moved.
    moves: watch::Sender<()>,
}

impl Clock {
    /// A clock that stands still unless it is moved.
    pub(crate) fn stopped() -> Self {
        Self(Arc::new(Shared {
            stopped_ms: Some(Timestamp::now().as_millisecond()),
            moved_ms: AtomicI64::default(),
            moves: watch::Sender::default(),
        }))
    }

    /// Now, in milliseconds since 1970.
    pub(crate) fn now_ms(&self) -> i64 {
        let began = self.0.stopped_ms;
        let began = began.unwrap_or_else(|| Timestamp::now().as_millisecond());
        began.saturating_add(self.0.moved_ms.load(Ordering::Relaxed))
    }

    /// The same as the standard library has it.
    pub(crate) fn now(&self) -> SystemTime {
        let since = u64::try_from(self.now_ms()).unwrap_or_default();
        UNIX_EPOCH + Duration::from_millis(since)
    }

    /// Moves it forward.
    pub(crate) fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        let moved = |moved: i64| Some(moved.saturating_add(by));
        // The function never gives up.
        let _ = self
            .0
            .moved_ms
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, moved);
        self.0.moves.send_replace(());
    }

    /// What changes each time that it is moved, for those who wait for a time.
    pub(crate) fn moves(&self) -> watch::Receiver<()> {
        self.0.moves.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::Clock;

    #[test]
    fn a_stopped_clock_moves_when_it_is_told() {
        let clock = Clock::stopped();
        let began = clock.now_ms();
        clock.clone().advance(Duration::from_millis(1500));
        assert_eq!(clock.now_ms(), began + 1500);
        let now = clock.now().duration_since(UNIX_EPOCH).expect("after 1970");
        assert_eq!(i64::try_from(now.as_millis()), Ok(began + 1500));
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now_ms(), i64::MAX);
    }

    #[test]
    fn a_clock_that_runs_can_be_moved_as_well() {
        let clock = Clock::default();
        let began = clock.now_ms();
        clock.advance(Duration::from_secs(3600));
        assert!(clock.now_ms() >= began + 3_600_000);
    }
}
