//! The worker that purges deleted namespaces, as one of the server does.
//!
//! It runs on the threads of its sandbox and ends with it.

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::time::MissedTickBehavior;

use crate::app::App;
use crate::domain::namespaces::{self, Purge};
use crate::storage::StorageError;

/// Somebody who waits for the end of a purge of all.
pub(super) type PurgeRequest = oneshot::Sender<Result<(), StorageError>>;

/// How often it looks for what is due, at least and at most.
const PERIOD_S: std::ops::RangeInclusive<u64> = 1..=60;

/// Purges what is due from time to time, and all when it is asked to. Never ends by itself.
pub(super) async fn run(app: App, mut requests: mpsc::Receiver<PurgeRequest>) {
    let delay = u64::try_from(app.settings.purge_delay_s).unwrap_or_default();
    let period = delay.clamp(*PERIOD_S.start(), *PERIOD_S.end());
    let mut ticks = tokio::time::interval(Duration::from_secs(period));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut moves = app.clock.moves();
    loop {
        tokio::select! {
            _ = ticks.tick() => purge_due(&app).await,
            // The clock has the sender, so that it is there as long as this is.
            _ = moves.changed() => purge_due(&app).await,
            Some(waiting) = requests.recv() => {
                let purged = namespaces::purge(&app, Purge::All).await;
                if waiting.send(purged).is_err() {
                    tracing::debug!("nobody waits for the purge any longer");
                }
            }
        }
    }
}

async fn purge_due(app: &App) {
    if let Err(error) = namespaces::purge(app, Purge::Due).await {
        tracing::warn!(%error, "deleted namespaces were not purged");
    }
}
