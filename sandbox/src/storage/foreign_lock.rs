//! [`ForeignLock`]: since when another program has the database locked.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How long a writer waits for another program.
const TIME_LIMIT: Duration = Duration::from_secs(2);

/// After how long without news the lock that was seen last counts as another one.
const STALE: Duration = Duration::from_millis(500);

/// What writers saw of the lock of another program.
#[derive(Default)]
pub(super) struct ForeignLock(Mutex<Option<Sightings>>);

#[derive(Clone, Copy)]
struct Sightings {
    first: Instant,
    last: Instant,
}

impl ForeignLock {
    /// Notes that it stands in the way.
    pub(super) fn see(&self, now: Instant) {
        let mut seen = self.seen();
        let first = seen.filter(|seen| now - seen.last < STALE);
        *seen = Some(Sightings {
            first: first.map_or(now, |seen| seen.first),
            last: now,
        });
    }

    /// Notes that it is gone.
    pub(super) fn clear(&self) {
        *self.seen() = None;
    }

    /// Whether it has stood in the way of a writer for too long, who came at `arrival`. Writers
    /// that wait for others of this sandbox are not held up by it.
    pub(super) fn exceeds_limit(&self, arrival: Instant, now: Instant) -> bool {
        let seen = self.seen().filter(|seen| now - seen.last < STALE);
        seen.is_some_and(|seen| now - seen.first.max(arrival) >= TIME_LIMIT)
    }

    /// When a writer who came at `arrival` should look again.
    pub(super) fn first_look(arrival: Instant) -> Instant {
        arrival + TIME_LIMIT
    }

    fn seen(&self) -> MutexGuard<'_, Option<Sightings>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::Instant;

    use super::ForeignLock;

    #[test]
    fn each_writer_waits_for_its_own_time() {
        let lock = ForeignLock::default();
        let first = Instant::now();
        let at = |tenths: u32| first + tenths * Duration::from_millis(100);
        assert!(!lock.exceeds_limit(first, at(30)), "nobody saw it");
        for tenths in 0..=20 {
            lock.see(at(tenths));
        }
        let second = at(10);
        assert!(!lock.exceeds_limit(first, at(19)));
        assert!(lock.exceeds_limit(first, at(20)));
        assert!(!lock.exceeds_limit(second, at(20)));
        // It was not seen for a while: this is another one.
        assert!(!lock.exceeds_limit(second, at(30)));
        lock.see(at(40));
        assert!(!lock.exceeds_limit(second, at(41)));
        lock.clear();
        assert!(!lock.exceeds_limit(first, at(42)));
    }
}
