//! [`Pool`]: how much work of one kind runs on blocking threads, and how much waits for that.

use std::fmt;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Slots for one kind of work, given away in the order of arrival.
pub(crate) struct Pool {
    slots: Arc<Semaphore>,
    /// Those that have a slot, and those that wait for one.
    places: Arc<Semaphore>,
}

/// The right to a thread, given back when it is dropped.
pub(crate) struct Slot {
    _slot: OwnedSemaphorePermit,
    _place: OwnedSemaphorePermit,
}

/// Too much of a kind waits already, or its thread is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Full;

impl fmt::Display for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("too many requests that take long wait already: try again later")
    }
}

impl std::error::Error for Full {}

impl Pool {
    pub(super) fn new(slots: usize, queue: usize) -> Self {
        Self {
            slots: Arc::new(Semaphore::new(slots)),
            places: Arc::new(Semaphore::new(slots + queue)),
        }
    }

    /// Waits for a slot.
    ///
    /// # Errors
    ///
    /// Where too many wait already.
    pub(super) async fn slot(&self) -> Result<Slot, Full> {
        let place = Arc::clone(&self.places).try_acquire_owned();
        let place = place.map_err(|_| Full)?;
        let slot = Arc::clone(&self.slots).acquire_owned().await;
        Ok(Slot {
            _slot: slot.map_err(|_| Full)?,
            _place: place,
        })
    }

    /// Runs `work` in a slot, which it keeps until its end even where nobody waits for it any
    /// longer.
    ///
    /// # Errors
    ///
    /// Where too much waits already.
    ///
    /// # Panics
    ///
    /// Where `work` does.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Full> {
        let slot = self.slot().await?;
        let working = tokio::task::spawn_blocking(move || {
            let result = work();
            drop(slot);
            result
        });
        match working.await {
            Ok(result) => Ok(result),
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                // The runtime ends.
                Err(_) => Err(Full),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::channel;

    use super::{Full, Pool};

    #[tokio::test]
    async fn work_waits_for_a_slot_and_the_queue_has_an_end() {
        let pool = Arc::new(Pool::new(1, 1));
        let (release, released) = channel::<()>();
        let spawn = |work: Box<dyn FnOnce() -> u8 + Send>| {
            let pool = Arc::clone(&pool);
            tokio::spawn(async move { pool.run(work).await })
        };
        let first = spawn(Box::new(move || {
            released.recv().expect("released");
            1
        }));
        let second = spawn(Box::new(|| 2));
        while pool.places.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(pool.run(|| 3).await, Err(Full));
        assert!(!second.is_finished());
        release.send(()).expect("it waits");
        assert_eq!(first.await.expect("no panic"), Ok(1));
        assert_eq!(second.await.expect("no panic"), Ok(2));
        assert_eq!(pool.run(|| 3).await, Ok(3));
    }

    #[tokio::test]
    async fn a_slot_stays_taken_where_nobody_waits_for_its_work() {
        let pool = Pool::new(1, 1);
        let (release, released) = channel::<()>();
        let waited = std::time::Duration::from_millis(20);
        let work = pool.run(move || released.recv().is_ok());
        assert!(tokio::time::timeout(waited, work).await.is_err());
        assert!(
            tokio::time::timeout(waited, pool.run(|| 2)).await.is_err(),
            "the first one still runs"
        );
        release.send(()).expect("it waits");
        assert_eq!(pool.run(|| 3).await, Ok(3));
    }
}
