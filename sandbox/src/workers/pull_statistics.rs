//! The count of pulls that were noted.

use crate::app::App;
use crate::storage::StorageError;

/// How many notes one step counts.
const NOTES_AT_ONCE: usize = 100;

/// Counts all pulls that were noted.
pub(super) async fn run(app: &App) -> Result<(), StorageError> {
    loop {
        let counting = app
            .store
            .write(|tx, _| tx.pull_statistic_apply(NOTES_AT_ONCE));
        let counted: usize = counting.await?;
        if counted < NOTES_AT_ONCE {
            return Ok(());
        }
        tokio::task::yield_now().await;
    }
}
