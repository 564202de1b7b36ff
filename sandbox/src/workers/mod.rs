//! Workers: what the sandbox does by itself, each from time to time and at once when it is asked.
//!
//! They run one after the other on the threads of their sandbox, and end with it. Each goes by short
//! transactions, so that requests come between.

mod actions;
mod addresses;
mod auto_prune;
mod garbage;
mod image_expiry;
mod pull_statistics;
mod purge;
mod quota_totals;
mod reason;
mod schedule;

use crate::app::App;
use crate::domain::registry_size;
use crate::mirroring::{self, Due};
use crate::storage::StorageError;
use crate::worker_requests::WorkerName;

use self::garbage::GarbageCollector;
use self::purge::Deleted;
use self::reason::Reason;
use self::schedule::Schedule;

/// Runs the workers when they are due, and when they are asked. Never ends by itself.
pub(crate) async fn run(app: App) {
    let Some(mut requests) = app.worker_requests.take() else {
        // They run already.
        return std::future::pending().await;
    };
    let mut schedule = Schedule::new(&app);
    let mut garbage = GarbageCollector::default();
    let mut moves = app.clock.moves();
    loop {
        let due = schedule.next_due(&app);
        if let Some(worker) = due
            && let Err(error) = work(&app, &mut garbage, worker, Reason::Due).await
        {
            tracing::warn!(%error, worker = worker.as_str(), "a worker failed");
        }
        // All else on this thread comes between, and so does whoever asks.
        tokio::task::yield_now().await;
        tokio::select! {
            biased;
            Some(request) = requests.recv() => {
                let done = work(&app, &mut garbage, request.worker, Reason::Requested).await;
                if request.waiting.send(done).is_err() {
                    tracing::debug!("nobody waits for the worker any longer");
                }
            }
            () = std::future::ready(()), if due.is_some() => {}
            () = schedule.wait(&app) => {}
            // The clock has the sender, so that it is there as long as this is.
            _ = moves.changed() => {}
        }
    }
}

async fn work(
    app: &App,
    garbage: &mut GarbageCollector,
    worker: WorkerName,
    reason: Reason,
) -> Result<(), StorageError> {
    // A registry that takes no changes is left as it is, unless somebody asks.
    let waits = reason == Reason::Due && worker != WorkerName::Purge;
    if waits && app.settings.is_read_only() {
        return Ok(());
    }
    match worker {
        WorkerName::Purge => {
            let deleted = match reason {
                Reason::Due => Deleted::Due,
                Reason::Requested => Deleted::All,
            };
            let purged = purge::run(app, deleted).await;
            if purged.is_err() {
                garbage.sweep_again();
            }
            purged
        }
        WorkerName::GarbageCollection => garbage.collect(app, reason).await,
        WorkerName::AutoPrune => auto_prune::run(app).await,
        WorkerName::PullStatistics => pull_statistics::run(app).await,
        WorkerName::ActionCount => actions::run(app).await,
        WorkerName::RegistrySize => registry_size::calculate(app).await,
        WorkerName::QuotaTotal => quota_totals::run(app).await,
        WorkerName::ImageExpiry => image_expiry::run(app).await,
        WorkerName::RepositoryMirror => mirroring::run_due(app, Due::Now).await,
    }
}
