//! Mirroring: repositories that copy what another registry has, tag by tag.
//!
//! A run begins soon after `sync-now`, and by itself where a mirror is enabled and due. Runs follow one
//! another, as in a worker of the server (`workers/repomirrorworker/` at ffba0c70e2d8).

mod checks;
mod copy;
mod events;
mod patterns;
mod run;
mod source;

use std::time::Duration;

use tokio::time::MissedTickBehavior;

use crate::app::App;
use crate::storage::StorageError;

/// Whether runs wait for their time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    /// Those that somebody asked for long enough ago, and those whose time has come.
    Now,
    /// Those that somebody asked for as well, however long ago.
    Requested,
}

/// Runs mirrors when they are due. Never ends by itself.
pub(crate) async fn run(app: App) {
    // What a process that ended had begun is begun again when it is due.
    let interrupted = app
        .store
        .write(|tx, _| tx.repository_mirror_release_interrupted());
    if let Err(error) = interrupted.await {
        tracing::warn!(%error, "mirrors that were interrupted stay as they are");
    }
    let period = u64::try_from(app.settings.repo_mirror_interval_s).unwrap_or_default();
    let mut ticks = tokio::time::interval(Duration::from_secs(period.max(1)));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut moves = app.clock.moves();
    loop {
        tokio::select! {
            _ = ticks.tick(), if period > 0 => {}
            // The clock has the sender, so that it is there as long as this is.
            _ = moves.changed() => {}
            () = asked(&app) => {}
        }
        let due = if period > 0 { Due::Now } else { Due::Requested };
        if let Err(error) = run_due(&app, due).await {
            tracing::warn!(%error, "mirrors were not run");
        }
    }
}

/// Waits until somebody has asked for a run, and a little longer: who asks may call it off.
async fn asked(app: &App) {
    app.mirrors_asked.notified().await;
    let delay = u64::try_from(app.settings.mirror_delay_s).unwrap_or_default();
    tokio::time::sleep(Duration::from_secs(delay)).await;
}

/// Runs all mirrors that are due, one after the other, when no others run. How each ended is in its status and its
/// repository's action log.
///
/// # Errors
///
/// A database that fails.
pub(crate) async fn run_due(app: &App, due: Due) -> Result<(), StorageError> {
    if !app.settings.features.repo_mirror || app.settings.is_read_only() {
        return Ok(());
    }
    let _turn = app.mirrors_turn.lock().await;
    let now_ms = app.clock.now_ms();
    let listing = app
        .store
        .read(|tx| tx.repository_mirror_list_due(now_ms, due == Due::Now));
    for (namespace, name) in listing.await? {
        run::run(app, &namespace, &name).await?;
    }
    Ok(())
}
