//! The count of what was done in repositories on the day before.

use crate::app::App;
use crate::storage::StorageError;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How many repositories one step counts.
const REPOSITORIES_AT_ONCE: usize = 50;

/// Counts yesterday in all repositories where that was not done yet.
pub(super) async fn run(app: &App) -> Result<(), StorageError> {
    let yesterday = app.clock.now_ms().div_euclid(DAY_MS) - 1;
    let mut after = 0;
    loop {
        let counting = app
            .store
            .write(|tx, _| tx.action_count_create_missing(yesterday, after, REPOSITORIES_AT_ONCE));
        let Some(last) = counting.await? else {
            return Ok(());
        };
        after = last;
        tokio::task::yield_now().await;
    }
}
