//! How many requests a client sends in a second, and how many calls it has under way.
//!
//! A semaphore and one instant do it. The limits of tower need a queue and a task of their own for a
//! client that is cloned, and the governor crate brings eight further ones.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until};

/// The limits that all clones of a client share. Both are off unless they are set.
#[derive(Default)]
pub(super) struct Limits {
    calls: Option<Semaphore>,
    pace: Option<Pace>,
}

impl Limits {
    pub(super) fn new(calls: Option<usize>, requests_per_second: Option<u32>) -> Self {
        Self {
            calls: calls.map(|calls| Semaphore::new(calls.min(Semaphore::MAX_PERMITS))),
            pace: requests_per_second.map(Pace::new),
        }
    }

    /// Waits until a call may begin, in the order of arrival. The call is under way as long as the
    /// permit lives.
    pub(super) async fn begin_call(&self) -> Option<SemaphorePermit<'_>> {
        // The semaphore is never closed.
        self.calls.as_ref()?.acquire().await.ok()
    }

    /// Waits until a request may be sent, in the order of arrival.
    pub(super) async fn before_request(&self) {
        if let Some(pace) = &self.pace {
            sleep_until(pace.next(Instant::now())).await;
        }
    }
}

/// Requests at even distances. There are no bursts: no second holds more than the limit.
struct Pace {
    distance: Duration,
    /// When the next request may be sent.
    free: Mutex<Option<Instant>>,
}

impl Pace {
    fn new(requests_per_second: u32) -> Self {
        Self {
            distance: Duration::from_secs(1) / requests_per_second.max(1),
            free: Mutex::default(),
        }
    }

    /// Takes the next moment at which a request may be sent.
    fn next(&self, now: Instant) -> Instant {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let moment = free.map_or(now, |free| free.max(now));
        *free = Some(moment + self.distance);
        moment
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::Instant;

    use super::Pace;

    #[tokio::test]
    async fn requests_keep_their_distance() {
        let (pace, start) = (Pace::new(4), Instant::now());
        let check = |now: u64, expect: u64| {
            let moment = pace.next(start + Duration::from_millis(now));
            assert_eq!(moment - start, Duration::from_millis(expect));
        };
        check(0, 0);
        check(0, 250);
        check(100, 500);
        // Time that was not used is not saved up.
        check(10_000, 10_000);
        check(10_000, 10_250);
    }
}
