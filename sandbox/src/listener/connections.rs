//! [`Connections`]: the open connections, and which of them makes room for a new one.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;

use super::Limits;
use super::activity::{Activity, Phase};
use super::stream::Stream;
use super::wire::Wire;

/// How many refused clients are waited for at the same time; others are cut off.
const FAREWELLS: usize = 64;

/// What a client is told while all connections are at work.
const BUSY: &str = "HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\nretry-after: 1\r\n\
                    content-length: 0\r\n\r\n";

/// The open connections of one listener.
pub(super) struct Connections {
    limit: usize,
    open: Mutex<Open>,
    farewells: Arc<Semaphore>,
}

#[derive(Default)]
struct Open {
    next: u64,
    activities: BTreeMap<u64, Arc<Activity>>,
}

/// A place among the open connections, given back when it is dropped.
pub(super) struct Admission {
    number: u64,
    pub(super) activity: Arc<Activity>,
    connections: Arc<Connections>,
}

impl Connections {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            open: Mutex::default(),
            farewells: Arc::new(Semaphore::new(FAREWELLS)),
        }
    }

    /// A place for a new connection; `None` where all are at work.
    pub(super) fn admit(self: &Arc<Self>) -> Option<Admission> {
        let mut open = self.open();
        if open.activities.len() >= self.limit && !open.make_room() {
            return None;
        }
        let number = open.next;
        let activity = Arc::new(Activity::new());
        open.next += 1;
        open.activities.insert(number, Arc::clone(&activity));
        Some(Admission {
            number,
            activity,
            connections: Arc::clone(self),
        })
    }

    /// Ends the connection that can be spared best.
    pub(super) fn make_room(&self) {
        self.open().make_room();
    }

    /// Tells a client that there is no place, and waits a moment for it to read that.
    pub(super) fn refuse(&self, stream: TcpStream) {
        let Ok(permit) = Arc::clone(&self.farewells).try_acquire_owned() else {
            return;
        };
        let activity = Arc::new(Activity::new());
        activity.enter(Phase::Head);
        let mut wire = Wire::new(Stream::Plain(stream), activity, Limits::default());
        tokio::spawn(async move {
            let told = async {
                wire.write_all(BUSY.as_bytes()).await?;
                wire.shutdown().await
            };
            if let Err(error) = told.await {
                tracing::debug!(%error, "a client was not told that there is no place");
            }
            drop(permit);
        });
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        // A map of numbers is whole whatever panicked.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    /// Ends the connection that can be spared best; tells whether there was one.
    fn make_room(&self) -> bool {
        let spared = self.activities.values();
        let spared = spared.filter(|activity| activity.can_be_spared());
        match spared.min_by_key(|activity| activity.phase()) {
            Some(activity) => {
                activity.evict();
                true
            }
            None => false,
        }
    }
}

impl Drop for Admission {
    fn drop(&mut self) {
        self.connections.open().activities.remove(&self.number);
    }
}
