//! [`LoginTurns`]: lets attempts to sign in as the same account wait for each other.

use tokio::sync::{Mutex, MutexGuard};

/// How many accounts can be tried at the same time. Accounts share turns, which costs time and
/// nothing else.
const TURNS: usize = 64;

/// Who waits for whom: without it, somebody could try a thousand passwords at once before the first
/// wrong one counts.
pub(crate) struct LoginTurns([Mutex<()>; TURNS]);

impl LoginTurns {
    pub(crate) fn new() -> Self {
        Self(std::array::from_fn(|_| Mutex::new(())))
    }

    /// Waits until nobody else tries this account; until the turn is dropped nobody does.
    pub(crate) async fn take(&self, account: i64) -> MutexGuard<'_, ()> {
        let number = account.unsigned_abs() % TURNS as u64;
        let number = usize::try_from(number).unwrap_or_default();
        self.0[number].lock().await
    }
}
