//! [`Schedule`]: when each worker runs by itself.

use std::time::Duration;

use tokio::time::Instant;

use crate::app::App;
use crate::settings::Settings;
use crate::worker_requests::WorkerName;

/// A day, the longest time that the schedule waits.
const MAX_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// A worker that runs from time to time.
struct Entry {
    worker: WorkerName,
    period: Duration,
    /// By the time of the sandbox, which tests move.
    due_ms: i64,
    /// By the time of the machine, for a sandbox whose time stands still.
    due: Instant,
}

impl Entry {
    fn next(worker: WorkerName, period: Duration, now_ms: i64) -> Self {
        let period_ms = i64::try_from(period.as_millis()).unwrap_or(i64::MAX);
        Self {
            worker,
            period,
            due_ms: now_ms.saturating_add(period_ms),
            due: Instant::now() + period.min(MAX_WAIT),
        }
    }

    fn is_due(&self, now_ms: i64) -> bool {
        now_ms >= self.due_ms || Instant::now() >= self.due
    }
}

/// When each worker runs by itself.
pub(super) struct Schedule(Vec<Entry>);

impl Schedule {
    /// The workers of a sandbox, as its settings have them. What was deleted before its start is
    /// purged at once.
    pub(super) fn new(app: &App) -> Self {
        let now_ms = app.clock.now_ms();
        let entries = WorkerName::ALL.into_iter().filter_map(|worker| {
            let period = u64::try_from(period_s(&app.settings, worker)).unwrap_or_default();
            let mut entry = Entry::next(worker, Duration::from_secs(period), now_ms);
            if worker == WorkerName::Purge {
                entry.due_ms = now_ms;
            }
            (period > 0).then_some(entry)
        });
        Self(entries.collect())
    }

    /// A worker that is due, and from now on a period later.
    pub(super) fn next_due(&mut self, app: &App) -> Option<WorkerName> {
        let now_ms = app.clock.now_ms();
        let due = self.0.iter_mut().filter(|entry| entry.is_due(now_ms));
        // The one that has waited longest, so that none waits for ever.
        let entry = due.min_by_key(|entry| entry.due)?;
        let (worker, period) = (entry.worker, entry.period);
        *entry = Entry::next(worker, period, now_ms);
        Some(worker)
    }

    /// Waits until one may be due.
    pub(super) async fn wait(&self, app: &App) {
        let now_ms = app.clock.now_ms();
        let waits = self.0.iter().map(|entry| {
            let by_clock = u64::try_from(entry.due_ms - now_ms).unwrap_or_default();
            let by_machine = entry.due.saturating_duration_since(Instant::now());
            Duration::from_millis(by_clock).min(by_machine)
        });
        tokio::time::sleep(waits.min().unwrap_or(MAX_WAIT)).await;
    }
}

/// How often a worker runs by itself, in seconds; 0 for never.
fn period_s(settings: &Settings, worker: WorkerName) -> i64 {
    let features = &settings.features;
    let (is_on, seconds) = match worker {
        WorkerName::Purge => (true, settings.purge_delay_s.clamp(1, 60)),
        WorkerName::GarbageCollection => (
            features.garbage_collection,
            settings.garbage_collection_period_s,
        ),
        WorkerName::AutoPrune => (features.auto_prune, settings.auto_prune_period_s),
        WorkerName::PullStatistics => {
            (features.image_pull_stats, settings.pull_statistics_period_s)
        }
        WorkerName::ActionCount => (
            features.repository_action_counter,
            settings.action_count_period_s,
        ),
        // Each calculation is queued by itself.
        WorkerName::RegistrySize => (false, 0),
        // Runs take long, so that they have a schedule of their own.
        WorkerName::RepositoryMirror => (false, 0),
        WorkerName::QuotaTotal => (
            features.quota_management && settings.quota_backfill,
            settings.quota_total_period_s,
        ),
        WorkerName::ImageExpiry => (
            features.image_expiry_trigger,
            settings.image_expiry_period_s,
        ),
    };
    match is_on {
        true => seconds.max(0),
        false => 0,
    }
}
