//! The worker that delivers what the queue holds: events to the receivers of notifications, and mails.
//!
//! It runs on the threads of its sandbox and ends with it; what is not delivered by then waits for the
//! next start. A few deliveries are under way at the same time, and one of each notification, so that
//! a receiver that never responds holds up nobody else.

mod filter;
mod formats;
mod message;
mod outgoing;
mod preparation;
mod queue;

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use self::queue::Queue;
use crate::app::App;
use crate::storage::{MailRow, StorageError};

pub(crate) use self::outgoing::{Outgoing, OutgoingError};

/// What the handle of a sandbox asks of the worker.
pub(crate) enum Request {
    /// To try all that waits once, whether or not it is due.
    DeliverAll(oneshot::Sender<Result<(), StorageError>>),
    /// All mails that are kept.
    Mails(oneshot::Sender<Result<Vec<MailRow>, StorageError>>),
}

/// How long the worker waits where the database fails, at first and at most.
const TROUBLE: std::ops::RangeInclusive<Duration> =
    Duration::from_secs(1)..=Duration::from_secs(60);

/// Delivers what is due, and all when it is asked to. Never ends by itself.
pub(crate) async fn run(app: App, outgoing: Outgoing, mut requests: mpsc::Receiver<Request>) {
    let mut queue = Queue::new(app.clone(), outgoing);
    let mut trouble = *TROUBLE.start();
    let mut moves = app.clock.moves();
    loop {
        let pause = match queue.advance().await {
            Ok(pause) => {
                trouble = *TROUBLE.start();
                pause
            }
            Err(error) => {
                tracing::warn!(%error, "nothing is delivered");
                let pause = trouble;
                trouble = (trouble * 2).min(*TROUBLE.end());
                Some(pause)
            }
        };
        tokio::select! {
            () = queue.land() => {}
            () = app.queued.notified() => {}
            // The clock has the sender, so that it is there as long as this is.
            _ = moves.changed() => {}
            () = sleep(pause) => {}
            Some(request) = requests.recv() => match request {
                Request::DeliverAll(waiting) => queue.deliver_all(waiting).await,
                Request::Mails(waiting) => {
                    let mails = app.store.read(|tx| tx.mail_list()).await;
                    if waiting.send(mails).is_err() {
                        tracing::debug!("nobody waits for the mails any longer");
                    }
                }
            },
        }
    }
}

/// Waits so long, or for ever.
async fn sleep(pause: Option<Duration>) {
    match pause {
        Some(pause) => tokio::time::sleep(pause).await,
        None => std::future::pending().await,
    }
}
