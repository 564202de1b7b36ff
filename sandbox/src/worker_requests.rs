//! [`WorkerRequests`]: how whoever holds an [`App`](crate::app::App) has a worker run at once.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use tokio::sync::{mpsc, oneshot};

use crate::storage::StorageError;

/// A worker, which does by itself what nobody asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum WorkerName {
    /// Purges what was deleted: namespaces and repositories.
    Purge,
    /// Collects the history of tags that is over, and manifests and blobs that nothing refers to.
    GarbageCollection,
    /// Ends tags as policies say.
    AutoPrune,
    /// Counts pulls.
    PullStatistics,
    /// Counts what was done in repositories on the day before.
    ActionCount,
    /// Calculates the size of the registry.
    RegistrySize,
    /// Counts namespaces that were not counted, and looks after the notifications of quotas.
    QuotaTotal,
    /// Tells of tags that expire soon.
    ImageExpiry,
    /// Copies what mirrors mirror, as far as they are due.
    RepositoryMirror,
}

impl WorkerName {
    pub(crate) const ALL: [Self; 9] = [
        Self::Purge,
        Self::GarbageCollection,
        Self::AutoPrune,
        Self::PullStatistics,
        Self::ActionCount,
        Self::RegistrySize,
        Self::QuotaTotal,
        Self::ImageExpiry,
        Self::RepositoryMirror,
    ];

    /// The worker of that name, if there is one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.as_str() == text)
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Purge => "purge",
            Self::GarbageCollection => "gc",
            Self::AutoPrune => "autoprune",
            Self::PullStatistics => "pullstats",
            Self::ActionCount => "actioncount",
            Self::RegistrySize => "quotaregistrysize",
            Self::QuotaTotal => "quotatotal",
            Self::ImageExpiry => "imageexpiry",
            Self::RepositoryMirror => "repomirror",
        }
    }
}

/// Somebody who waits for the end of a run.
pub(crate) struct WorkerRequest {
    pub(crate) worker: WorkerName,
    pub(crate) waiting: oneshot::Sender<Result<(), StorageError>>,
}

/// Where workers are asked.
pub(crate) struct WorkerRequests {
    sender: mpsc::Sender<WorkerRequest>,
    /// Until the workers begin.
    receiver: Mutex<Option<mpsc::Receiver<WorkerRequest>>>,
}

impl WorkerRequests {
    pub(crate) fn new() -> Self {
        let (sender, receiver) = mpsc::channel(1);
        Self {
            sender,
            receiver: Mutex::new(Some(receiver)),
        }
    }

    /// The end for the workers, which is there once.
    pub(crate) fn take(&self) -> Option<mpsc::Receiver<WorkerRequest>> {
        let receiver = self.receiver.lock();
        receiver.unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The end for those who ask.
    pub(crate) fn sender(&self) -> mpsc::Sender<WorkerRequest> {
        self.sender.clone()
    }
}

/// Why nobody did what was asked.
#[derive(Debug)]
pub(crate) enum AskError {
    /// The sandbox ends.
    Ended,
    Storage(StorageError),
}

impl fmt::Display for AskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ended => f.write_str("the sandbox has ended; start another one"),
            Self::Storage(error) => write!(f, "database: {error}"),
        }
    }
}

/// Asks for something, and waits for it.
pub(crate) async fn ask<R, T>(
    requests: &mpsc::Sender<R>,
    request: impl FnOnce(oneshot::Sender<Result<T, StorageError>>) -> R,
) -> Result<T, AskError> {
    let (sender, receiver) = oneshot::channel();
    let sent = requests.send(request(sender)).await;
    sent.map_err(|_| AskError::Ended)?;
    let result = receiver.await.map_err(|_| AskError::Ended)?;
    result.map_err(AskError::Storage)
}

/// Has a worker run at once, and waits for its end.
pub(crate) async fn run_worker(
    requests: &mpsc::Sender<WorkerRequest>,
    worker: WorkerName,
) -> Result<(), AskError> {
    ask(requests, |waiting| WorkerRequest { worker, waiting }).await
}
