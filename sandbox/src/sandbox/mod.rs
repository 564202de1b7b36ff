//! [`Sandbox`]: a sandbox that runs in this process.

mod builder;
mod error;
mod image_requests;
mod mail;
mod push_image;
mod start;
mod tls;
mod vulnerabilities;

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::thread::JoinHandle;
use std::time::Duration;

use quay_api::{Client, Secret};
use reqwest::StatusCode;
use reqwest::redirect::Policy;
use tokio::sync::{mpsc, oneshot};

use self::image_requests::ImageRequest;
use crate::clock::Clock;
use crate::deliveries;
use crate::journal::Journal;
use crate::listener::Stop;
use crate::storage::StorageError;
use crate::worker_requests::{self, WorkerName, WorkerRequest};

pub use self::builder::Builder;
pub use self::error::{StartError, WorkerError};
pub use self::mail::Mail;
pub use self::push_image::{PushImage, PushImageError};
pub use self::vulnerabilities::PlantReportError;

/// A stand-in that runs in this process, until it is dropped or [stopped](Self::stop).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use quay_sandbox::Sandbox;
///
/// let sandbox = Sandbox::builder().memory().start().await?;
/// let client = sandbox.client()?;
/// let organization = client.get_organization("sandbox").await?;
/// assert_eq!(organization.name, "sandbox");
/// sandbox.stop().await;
/// # Ok(())
/// # }
/// ```
///
/// It serves from a thread of its own, so that it works in every runtime and beside others of its
/// kind. Dropping it cuts its connections and returns when its port and its database are free.
/// The file of a database stays: it is the caller's.
pub struct Sandbox {
    address: SocketAddr,
    /// With TLS, what its clients have to trust.
    certificates: Option<Vec<Vec<u8>>>,
    superuser: Option<Superuser>,
    tokens: BTreeMap<String, Secret>,
    clock: Clock,
    journal: Option<Journal>,
    stop: mpsc::UnboundedSender<Stop>,
    workers: mpsc::Sender<WorkerRequest>,
    deliveries: mpsc::Sender<deliveries::Request>,
    images: mpsc::Sender<ImageRequest>,
    /// Closed by the thread at its end.
    ended: oneshot::Receiver<()>,
    thread: Option<JoinHandle<()>>,
}

/// A superuser and a token of theirs.
struct Superuser {
    name: String,
    token: Secret,
    /// The role of the token in the fixture; `None` for a token that was made at the start.
    role: Option<String>,
}

impl Sandbox {
    /// Begins a sandbox.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it can be reached, such as `http://127.0.0.1:34567`, without a slash at the end; with
    /// [`Builder::tls`] it begins with `https`.
    pub fn url(&self) -> String {
        let mut address = self.address;
        // A server that listens everywhere is reached here.
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        let scheme = match self.certificates {
            Some(_) => "https",
            None => "http",
        };
        format!("{scheme}://{address}")
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The name of the superuser whose token [`token`](Self::token) is.
    pub fn superuser(&self) -> Option<&str> {
        self.superuser
            .as_ref()
            .map(|superuser| superuser.name.as_str())
    }

    /// A token of a superuser: one of the fixture, or without a fixture one with all scopes that
    /// was made at the start. `None` where the fixture has none that is good.
    pub fn token(&self) -> Option<&Secret> {
        self.superuser.as_ref().map(|superuser| &superuser.token)
    }

    /// The role in the fixture of the token that [`token`](Self::token) is.
    pub fn role(&self) -> Option<&str> {
        self.superuser.as_ref()?.role.as_deref()
    }

    /// The tokens of the fixture, by their role.
    pub fn tokens(&self) -> &BTreeMap<String, Secret> {
        &self.tokens
    }

    /// The journal of requests; `None` unless [`Builder::journal`] asked for it.
    pub fn journal(&self) -> Option<&Journal> {
        self.journal.as_ref()
    }

    /// A client that calls with [`token`](Self::token); without one it calls as nobody.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn client(&self) -> Result<Client, quay_api::Error> {
        self.client_with(self.token().cloned())
    }

    /// A client that calls with a token of the fixture, by its role; `None` where no token has
    /// that role.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn client_as(&self, role: &str) -> Option<Result<Client, quay_api::Error>> {
        let token = self.tokens.get(role)?;
        Some(self.client_with(Some(token.clone())))
    }

    fn client_with(&self, token: Option<Secret>) -> Result<Client, quay_api::Error> {
        let mut builder = Client::builder(self.url()).http_client(http_client(
            self.certificates.as_deref().unwrap_or_default(),
        )?);
        if let Some(token) = token {
            builder = builder.token(token);
        }
        builder.build()
    }

    /// Moves the time of the sandbox forward, so that a test need not wait until a token expires or a
    /// session ends. What waits until then, such as another attempt of a delivery, is done at once. A
    /// [stopped](Builder::stopped_clock) clock moves in no other way.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use quay_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::builder().stopped_clock().start().await?;
    /// let client = sandbox.client()?;
    /// client.get_logged_in_user().await?;
    /// sandbox.advance(Duration::from_secs(100 * 365 * 24 * 60 * 60));
    /// assert!(client.get_logged_in_user().await.is_err_and(|error| error.is_unauthenticated()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }

    /// Purges all users, organizations and repositories that were deleted, so that their names are
    /// free and what they held is gone. By itself the sandbox does so after the seconds of
    /// `SANDBOX_PURGE_DELAY_SECONDS`; a test that uses a name again need not wait.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or the sandbox has ended.
    pub async fn purge_deleted_namespaces(&self) -> Result<(), WorkerError> {
        self.run_worker(WorkerName::Purge).await
    }

    /// Collects garbage: the history of tags that is older than its namespace keeps it, then
    /// manifests that no tag holds any longer, blobs that no manifest names, and uploads that
    /// nobody goes on with. By itself the sandbox does so every `SANDBOX_GARBAGE_COLLECTION_SECONDS`.
    ///
    /// # Errors
    ///
    /// When the database or the blobs cannot be written, or the sandbox has ended.
    pub async fn collect_garbage(&self) -> Result<(), WorkerError> {
        self.run_worker(WorkerName::GarbageCollection).await
    }

    /// Ends the tags that auto-prune policies no longer leave. By itself the sandbox does so every
    /// `SANDBOX_AUTO_PRUNE_SECONDS`.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or the sandbox has ended.
    pub async fn prune_tags(&self) -> Result<(), WorkerError> {
        self.run_worker(WorkerName::AutoPrune).await
    }

    /// Counts the pulls that were noted, for the statistics of tags and manifests. By itself the
    /// sandbox does so every `SANDBOX_PULL_STATISTICS_SECONDS`.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or the sandbox has ended.
    pub async fn count_pulls(&self) -> Result<(), WorkerError> {
        self.run_worker(WorkerName::PullStatistics).await
    }

    /// Counts what was done in repositories on the day before, for their popularity and their order
    /// in searches. By itself the sandbox does so every `SANDBOX_ACTION_COUNT_SECONDS`.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or the sandbox has ended.
    pub async fn count_actions(&self) -> Result<(), WorkerError> {
        self.run_worker(WorkerName::ActionCount).await
    }

    /// Tells the notifications of tags that expire soon. By itself the sandbox does so every
    /// `SANDBOX_IMAGE_EXPIRY_SECONDS`, if `FEATURE_IMAGE_EXPIRY_TRIGGER` is on.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or the sandbox has ended.
    pub async fn notify_of_expiry(&self) -> Result<(), WorkerError> {
        self.run_worker(WorkerName::ImageExpiry).await
    }

    /// Runs the mirrors of repositories that somebody asked to sync, or that are due, and returns when
    /// they have run. By itself the sandbox does so `SANDBOX_MIRROR_DELAY_SECONDS` after a `sync-now`, and
    /// looks for those that are due every `REPO_MIRROR_INTERVAL` seconds.
    ///
    /// It succeeds however the runs ended: the status of each mirror tells.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or the sandbox has ended.
    pub async fn sync_mirrors(&self) -> Result<(), WorkerError> {
        self.run_worker(WorkerName::RepositoryMirror).await
    }

    /// Calculates the size of the registry. By itself the sandbox does so for each calculation that a
    /// superuser queues.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or the sandbox has ended.
    pub async fn calculate_registry_size(&self) -> Result<(), WorkerError> {
        self.run_worker(WorkerName::RegistrySize).await
    }

    /// Counts the namespaces that were not counted, and tells notifications of the quota limits that are
    /// reached. By itself the sandbox does so every `SANDBOX_QUOTA_TOTAL_SECONDS`.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or the sandbox has ended.
    pub async fn count_quotas(&self) -> Result<(), WorkerError> {
        self.run_worker(WorkerName::QuotaTotal).await
    }

    async fn run_worker(&self, worker: WorkerName) -> Result<(), WorkerError> {
        Ok(worker_requests::run_worker(&self.workers, worker).await?)
    }

    /// Tries to deliver all that waits, whether or not it is due, and returns when each has been
    /// tried once. By itself the sandbox delivers at once, and again after the seconds of
    /// `SANDBOX_RETRY_DELAY_SECONDS` what failed; a test of a receiver need not wait for that.
    ///
    /// It succeeds whatever the receivers responded: the notifications count their failures.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or the sandbox has ended.
    pub async fn deliver(&self) -> Result<(), WorkerError> {
        self.ask(deliveries::Request::DeliverAll).await
    }

    /// The mails that were written, the oldest first: all but the latest 1000 are gone. With a mail
    /// server (`MAIL_SERVER`) these are the ones that it has not taken yet.
    ///
    /// # Errors
    ///
    /// When the database cannot be read, or the sandbox has ended.
    pub async fn mails(&self) -> Result<Vec<Mail>, WorkerError> {
        let mails = self.ask(deliveries::Request::Mails).await?;
        Ok(mails.into_iter().map(Mail::from).collect())
    }

    async fn ask<T>(
        &self,
        request: impl FnOnce(oneshot::Sender<Result<T, StorageError>>) -> deliveries::Request,
    ) -> Result<T, WorkerError> {
        Ok(worker_requests::ask(&self.deliveries, request).await?)
    }

    /// Stops it when the requests in progress are finished, for which they have ten seconds. Where
    /// this future is dropped before its end, their connections are cut.
    pub async fn stop(mut self) {
        self.tell(Stop::Drain);
        // Nothing is ever sent; what is waited for is that the other end goes.
        let _ = (&mut self.ended).await;
        self.join();
    }

    fn join(&mut self) {
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the sandbox ended in a panic");
        }
    }

    /// Whoever reads why a test failed learns what was asked.
    #[expect(
        clippy::print_stderr,
        reason = "tests show what is printed so where they fail, and only there"
    )]
    fn print_journal_in_a_panic(&self) {
        if let Some(journal) = self.journal.as_ref().filter(|_| std::thread::panicking()) {
            eprint!("the journal of {}:\n{}", self.url(), journal.all());
        }
    }

    fn tell(&self, how: Stop) {
        if self.stop.send(how).is_err() {
            tracing::debug!("the sandbox had ended before");
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.print_journal_in_a_panic();
        self.tell(Stop::AtOnce);
        self.join();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}

/// An HTTP client that reaches this machine without the proxies of the environment, and follows
/// what the client of the crate follows by itself.
fn http_client(certificates: &[Vec<u8>]) -> Result<reqwest::Client, quay_api::Error> {
    let redirects = Policy::custom(|attempt| match attempt.status() {
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT
            if attempt.previous().len() <= 5 =>
        {
            attempt.follow()
        }
        _ => attempt.stop(),
    });
    let mut builder = reqwest::Client::builder().no_proxy().redirect(redirects);
    for certificate in certificates {
        builder = builder.add_root_certificate(reqwest::Certificate::from_der(certificate)?);
    }
    builder.build().map_err(quay_api::Error::from)
}
