//! [`OpContext`]: one request inside a handler, with its caller, its transaction and its time.

use std::cell::Cell;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use quay_api::server::{Context, Principal, Rejection};
use serde_json::{Map, Value};
use tokio::sync::Notify;

use crate::app::App;
use crate::auth::caller::Caller;
use crate::settings::Settings;
use crate::storage::{Account, DeliverySubject, LogRow, StorageError, Tx};

/// The address that a request came from, as the listener saw it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// Lets a request of the registry take as long as the bytes come that its response waits for.
#[derive(Clone)]
pub(crate) struct Working(Arc<dyn Fn(usize) + Send + Sync>);

impl Working {
    pub(crate) fn new(progress: impl Fn(usize) + Send + Sync + 'static) -> Self {
        Self(Arc::new(progress))
    }

    /// Notes bytes that came.
    pub(crate) fn progress(&self, bytes: usize) {
        (self.0)(bytes);
    }
}

/// How much may wait to be delivered.
const MAX_DELIVERIES: i64 = 10_000;

/// A request in its transaction.
pub(crate) struct OpContext<'a> {
    pub(crate) tx: &'a Tx<'a>,
    pub(crate) settings: &'a Settings,
    /// Milliseconds since 1970, the same for all that the request does.
    pub(crate) now_ms: i64,
    pub(super) principal: Option<&'a Principal>,
    /// What addresses of this registry begin with, without a slash at the end.
    pub(crate) base_url: &'a str,
    keep: &'a Cell<bool>,
    queued: &'a Notify,
    ip: Option<IpAddr>,
}

impl App {
    /// Runs a handler that only reads. It may run more than once, each time from the beginning.
    pub(crate) async fn read<T, E: From<StorageError>>(
        &self,
        context: &Context,
        work: impl Fn(&OpContext<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let reading = self.store.read(|tx| {
            let keep = Cell::new(false);
            work(&self.op(context, tx, &keep))
        });
        reading.await
    }

    /// Runs a handler that writes. What it wrote is kept where it succeeds, and where it is
    /// refused after [`OpContext::keep_what_was_written`]. It may run more than once, each time on
    /// the state before it.
    pub(crate) async fn write<T, E: From<StorageError>>(
        &self,
        context: &Context,
        work: impl Fn(&OpContext<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let writing = self
            .store
            .write(|tx, keep| work(&self.op(context, tx, keep)));
        writing.await
    }

    fn op<'a>(
        &'a self,
        context: &'a Context,
        tx: &'a Tx<'a>,
        keep: &'a Cell<bool>,
    ) -> OpContext<'a> {
        OpContext {
            tx,
            settings: &self.settings,
            now_ms: self.clock.now_ms(),
            principal: context.principal.as_ref(),
            base_url: &context.base_url,
            keep,
            queued: &self.queued,
            ip: context.extensions.get::<Peer>().map(|peer| peer.0.ip()),
        }
    }
}

impl<'a> OpContext<'a> {
    /// A session outside of a handler, for the checks before one.
    pub(crate) fn before_handler(
        app: &'a App,
        tx: &'a Tx<'a>,
        principal: Option<&'a Principal>,
        keep: &'a Cell<bool>,
    ) -> Self {
        Self {
            tx,
            settings: &app.settings,
            now_ms: app.clock.now_ms(),
            principal,
            base_url: "",
            keep,
            queued: &app.queued,
            ip: None,
        }
    }

    /// What a worker does, in the name of nobody. `base_url` is what addresses of this registry begin
    /// with.
    pub(crate) fn of_worker(
        app: &'a App,
        tx: &'a Tx<'a>,
        base_url: &'a str,
        keep: &'a Cell<bool>,
    ) -> Self {
        Self {
            base_url,
            ..Self::before_handler(app, tx, None, keep)
        }
    }

    /// Who calls; `None` for nobody.
    pub(crate) fn caller(&self) -> Option<&'a Caller> {
        let caller = self.principal?.extensions.get::<Arc<Caller>>()?;
        Some(caller.as_ref())
    }

    /// The account that calls.
    ///
    /// # Errors
    ///
    /// 401 where nobody calls.
    pub(crate) fn user(&self) -> Result<&'a Account, Rejection> {
        let caller = self.caller().ok_or_else(Rejection::invalid_token)?;
        Ok(&caller.account)
    }

    /// Lets what was written so far stay, though the request will be refused: the server writes
    /// some things before it looks at the rest.
    pub(crate) fn keep_what_was_written(&self) {
        self.keep.set(true);
    }

    /// Queues something to be delivered, if the transaction is kept.
    ///
    /// # Errors
    ///
    /// 503 where the queue is full.
    pub(crate) fn queue_delivery(
        &self,
        subject: DeliverySubject,
        event: Option<&Value>,
    ) -> Result<(), Rejection> {
        if self.try_queue_delivery(subject, event)? {
            return Ok(());
        }
        let text = "The sandbox: 10000 deliveries wait already; let their receivers respond, or \
                    delete their notifications";
        Err(Rejection::message(503, text))
    }

    /// Queues something to be delivered, if the transaction is kept; tells whether there was room.
    pub(crate) fn try_queue_delivery(
        &self,
        subject: DeliverySubject,
        event: Option<&Value>,
    ) -> Result<bool, StorageError> {
        if self.tx.delivery_count()? >= MAX_DELIVERIES {
            return Ok(false);
        }
        self.tx.delivery_create(subject, event, self.now_ms)?;
        // Whoever delivers waits for the end of this transaction.
        self.queued.notify_one();
        Ok(true)
    }

    /// Where the request came from.
    pub(crate) fn ip(&self) -> Option<String> {
        self.ip.map(|ip| ip.to_string())
    }

    /// Writes an entry of the action log, performed by the caller.
    ///
    /// `namespace` is the account whose log it is; without one it is that of the oldest account.
    /// Metadata of the token is added.
    pub(crate) fn log(
        &self,
        kind: &str,
        namespace: Option<i64>,
        metadata: Value,
    ) -> Result<(), StorageError> {
        self.log_of_repository(kind, namespace, None, metadata)
    }

    /// Writes an entry of the action log that belongs to a repository as well.
    pub(crate) fn log_of_repository(
        &self,
        kind: &str,
        namespace: Option<i64>,
        repository: Option<i64>,
        metadata: Value,
    ) -> Result<(), StorageError> {
        let mut metadata = match metadata {
            Value::Object(map) => map,
            _ => Map::new(),
        };
        if let Some(token) = self.caller().and_then(|caller| caller.token.as_ref()) {
            metadata.insert("oauth_token_id".to_owned(), token.id.into());
            let client_id = token.client_id.as_str().into();
            metadata.insert("oauth_token_application_id".to_owned(), client_id);
            let name = token.application_name.as_str().into();
            metadata.insert("oauth_token_application".to_owned(), name);
        }
        let namespace_id = match namespace {
            Some(namespace) => Some(namespace),
            None => self.tx.account_fetch_oldest_id()?,
        };
        self.tx.log_create(&LogRow {
            kind: kind.to_owned(),
            namespace_id,
            repository_id: repository,
            performer_id: self.caller().map(|caller| caller.account.id),
            ip: self.ip(),
            metadata: Value::Object(metadata),
            logged_ms: self.now_ms,
        })
    }

    /// What a caller without a right is told: 401 to nobody, 403 to somebody. A user who was made
    /// an organization is nobody.
    pub(crate) fn unauthorized(&self) -> Rejection {
        let is_organization = |caller: &Caller| caller.account.is_organization();
        if self.principal.is_none() || self.caller().is_some_and(is_organization) {
            Rejection::invalid_token()
        } else {
            Rejection::insufficient_scope()
        }
    }

    /// Refuses where a right is missing.
    ///
    /// # Errors
    ///
    /// 401 or 403, as [`unauthorized`](Self::unauthorized) says.
    pub(crate) fn require(&self, right: Result<bool, StorageError>) -> Result<(), Rejection> {
        if right? {
            return Ok(());
        }
        Err(self.unauthorized())
    }
}
