//! [`Queue`]: what is under way, what becomes of it, and what comes next.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::task::{Id, JoinSet};

use super::outgoing::Outgoing;
use super::preparation::{Prepared, prepare};
use crate::app::App;
use crate::storage::{Delivery, DeliverySubject, StorageError, Tx};

/// How many deliveries are under way at the same time.
const MAX_UNDER_WAY: usize = 16;

/// How often one is tried, as on the server.
const MAX_ATTEMPTS: u32 = 5;

/// How many of those without a receiver are done in one transaction.
const BATCH: usize = 64;

/// The longest time between two attempts.
const MAX_DELAY_MS: i64 = 60 * 60 * 1000;

/// A delivery, and what became of it.
struct Landed {
    delivery: Delivery,
    result: Result<(), String>,
}

/// Somebody who waits until all that was in the queue has been tried.
struct Waiting {
    ids: BTreeSet<i64>,
    reply: oneshot::Sender<Result<(), StorageError>>,
}

/// The queue, as the worker goes through it.
pub(super) struct Queue {
    app: App,
    outgoing: Arc<Outgoing>,
    under_way: JoinSet<Result<(), String>>,
    deliveries: HashMap<Id, Delivery>,
    /// What still has to be noted.
    landed: Vec<Landed>,
    waiting: Vec<Waiting>,
}

impl Queue {
    pub(super) fn new(app: App, outgoing: Outgoing) -> Self {
        Self {
            app,
            outgoing: Arc::new(outgoing),
            under_way: JoinSet::new(),
            deliveries: HashMap::new(),
            landed: Vec::new(),
            waiting: Vec::new(),
        }
    }

    /// Notes what became of the last deliveries, and begins those that are due. Tells when the next
    /// one is due; `None` where none waits.
    pub(super) async fn advance(&mut self) -> Result<Option<Duration>, StorageError> {
        self.note_landed().await?;
        while self.begin_due().await? {
            tokio::task::yield_now().await;
        }
        if self.under_way.is_empty() {
            // What is gone with its notification is waited for no longer.
            for waiting in std::mem::take(&mut self.waiting) {
                waiting.tell(Ok(()));
            }
        }
        let now_ms = self.app.clock.now_ms();
        let next = self
            .app
            .store
            .read(|tx| tx.delivery_fetch_next_due_ms(now_ms));
        let next: Option<i64> = next.await?;
        let until = next.map(|due_ms| due_ms.saturating_sub(self.app.clock.now_ms()).max(0));
        Ok(until.map(|ms| Duration::from_millis(ms.unsigned_abs())))
    }

    /// Waits until a delivery is over; for ever where none is under way.
    pub(super) async fn land(&mut self) {
        let Some(joined) = self.under_way.join_next_with_id().await else {
            return std::future::pending().await;
        };
        let (id, result) = match joined {
            Ok((id, result)) => (id, result),
            Err(error) => {
                tracing::error!(%error, "a delivery ended in a panic");
                (error.id(), Err("the sandbox broke over it".to_owned()))
            }
        };
        if let Some(delivery) = self.deliveries.remove(&id) {
            self.landed.push(Landed { delivery, result });
        }
    }

    /// Makes all that waits due; tells when each has been tried.
    pub(super) async fn deliver_all(&mut self, reply: oneshot::Sender<Result<(), StorageError>>) {
        let now_ms = self.app.clock.now_ms();
        let listed = self.app.store.write(|tx, _| {
            tx.delivery_update_all_due(now_ms)?;
            tx.delivery_list_ids()
        });
        match listed.await {
            Ok(ids) => self.waiting.push(Waiting {
                ids: ids.into_iter().collect(),
                reply,
            }),
            Err(error) => Waiting::reply(reply, Err(error)),
        }
    }

    async fn note_landed(&mut self) -> Result<(), StorageError> {
        let base_ms = self.app.settings.retry_delay_s.max(0).saturating_mul(1000);
        let times = (base_ms, self.app.clock.now_ms());
        while let Some(landed) = self.landed.last() {
            let noting = self
                .app
                .store
                .write(|tx, _| note(tx, &landed.delivery, landed.result.is_ok(), times));
            let over = noting.await?;
            if let Err(reason) = &landed.result {
                let attempt = landed.delivery.attempts + 1;
                let kind = kind(landed.delivery.subject);
                tracing::warn!(kind, attempt, over, "not delivered: {reason}");
            }
            let id = landed.delivery.id;
            self.landed.pop();
            self.forget(id);
        }
        Ok(())
    }

    /// Begins deliveries while there is room; tells whether there may be more.
    async fn begin_due(&mut self) -> Result<bool, StorageError> {
        let busy: Vec<DeliverySubject> = self.busy();
        let room = MAX_UNDER_WAY.saturating_sub(self.under_way.len());
        if room == 0 {
            return Ok(false);
        }
        let now_ms = self.app.clock.now_ms();
        let settings = &self.app.settings;
        let beginning = self.app.store.write(|tx, _| {
            let due = tx.delivery_list_due(now_ms, BATCH + busy.len())?;
            let mut begun = Vec::new();
            let mut over = Vec::new();
            for delivery in due {
                if busy.contains(&delivery.subject) || begun.len() == room {
                    continue;
                }
                match prepare(tx, settings, &delivery, now_ms)? {
                    Prepared::Send(outbound) => begun.push((delivery, outbound)),
                    Prepared::Over => {
                        tx.delivery_delete(delivery.id)?;
                        over.push(delivery.id);
                    }
                }
            }
            Ok::<_, StorageError>((begun, over))
        });
        let (begun, over) = beginning.await?;
        let more = !over.is_empty() || !begun.is_empty();
        for (delivery, outbound) in begun {
            let outgoing = Arc::clone(&self.outgoing);
            let task = self
                .under_way
                .spawn(async move { outgoing.send(outbound).await });
            self.deliveries.insert(task.id(), delivery);
        }
        for id in over {
            self.forget(id);
        }
        Ok(more)
    }

    /// The notifications and mails that something is under way for.
    fn busy(&self) -> Vec<DeliverySubject> {
        let under_way = self.deliveries.values().map(|delivery| delivery.subject);
        let landed = self.landed.iter().map(|landed| landed.delivery.subject);
        under_way.chain(landed).collect()
    }

    /// Lets nobody wait for a delivery any longer.
    fn forget(&mut self, id: i64) {
        for mut waiting in std::mem::take(&mut self.waiting) {
            waiting.ids.remove(&id);
            if waiting.ids.is_empty() {
                waiting.tell(Ok(()));
            } else {
                self.waiting.push(waiting);
            }
        }
    }
}

impl Waiting {
    fn tell(self, result: Result<(), StorageError>) {
        Self::reply(self.reply, result);
    }

    fn reply(reply: oneshot::Sender<Result<(), StorageError>>, result: Result<(), StorageError>) {
        if reply.send(result).is_err() {
            tracing::debug!("nobody waits for the deliveries any longer");
        }
    }
}

/// Notes what became of an attempt, with the delay after the first failure and the time; tells whether it was the last one.
fn note(
    tx: &Tx<'_>,
    delivery: &Delivery,
    delivered: bool,
    (base_ms, now_ms): (i64, i64),
) -> Result<bool, StorageError> {
    tx.delivery_target_record(delivery.subject, delivered)?;
    if delivered || delivery.attempts + 1 >= MAX_ATTEMPTS {
        tx.delivery_delete(delivery.id)?;
        if let DeliverySubject::Mail(id) = delivery.subject {
            tx.mail_delete(id)?;
        }
        return Ok(true);
    }
    let delay_ms = base_ms
        .saturating_mul(1 << delivery.attempts.min(MAX_ATTEMPTS))
        .min(MAX_DELAY_MS);
    let due_ms = now_ms.saturating_add(delay_ms);
    tx.delivery_record_attempt(delivery.id, due_ms)?;
    Ok(false)
}

fn kind(subject: DeliverySubject) -> &'static str {
    match subject {
        DeliverySubject::RepositoryNotification(_) => "notification of a repository",
        DeliverySubject::NamespaceNotification(_) => "notification of a namespace",
        DeliverySubject::Mail(_) => "mail",
    }
}
