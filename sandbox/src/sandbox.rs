//! Owns [`Sandbox`] and its builder: a stand-in that runs in this process.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::thread::JoinHandle;

use quay_api::{Client, Secret};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use crate::fixture::Fixture;
use crate::settings::Settings;
use crate::state::Quay;
use crate::storage::{Location, Store};
use crate::{seed, server, service};

/// Why a sandbox did not start: what, where, and what to do about it.
#[derive(Debug)]
pub struct StartError(String);

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StartError {}

/// A stand-in that runs in this process, until it is dropped or
/// [stopped](Self::stop).
pub struct Sandbox {
    address: SocketAddr,
    superuser: Option<(String, Secret)>,
    tokens: BTreeMap<String, Secret>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Begins a sandbox.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it listens, such as `http://127.0.0.1:34567`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The name of the superuser whose token [`token`](Self::token) is.
    pub fn superuser(&self) -> Option<&str> {
        self.superuser.as_ref().map(|(name, _)| name.as_str())
    }

    /// A token of a superuser with all scopes; `None` where the fixture has no superuser.
    pub fn token(&self) -> Option<&Secret> {
        self.superuser.as_ref().map(|(_, token)| token)
    }

    /// The tokens of the fixture, by their role.
    pub fn tokens(&self) -> &BTreeMap<String, Secret> {
        &self.tokens
    }

    /// A client that calls as the superuser.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    pub fn client(&self) -> Result<Client, quay_api::Error> {
        let mut builder = Client::builder(self.url());
        if let Some((_, token)) = &self.superuser {
            builder = builder.token(token.clone());
        }
        builder.build()
    }

    /// Stops it; requests under way are answered first.
    pub async fn stop(mut self) {
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            let joined = tokio::task::spawn_blocking(move || thread.join()).await;
            if !matches!(joined, Ok(Ok(()))) {
                tracing::error!("the sandbox ended in a panic");
            }
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}

/// How a sandbox is set up.
#[derive(Clone, Debug)]
pub struct Builder {
    location: Location,
    listen: SocketAddr,
    fixture: Option<PathBuf>,
    settings: Settings,
    problems: Vec<String>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            location: Location::Memory,
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            fixture: None,
            settings: Settings::of_recordings(),
            problems: Vec::new(),
        }
    }
}

impl Builder {
    /// Keeps the data in memory, which is the default.
    #[must_use]
    pub fn memory(mut self) -> Self {
        self.location = Location::Memory;
        self
    }

    /// Keeps the data in a file of SQLite, which is made where it is missing.
    #[must_use]
    pub fn database(mut self, path: impl Into<PathBuf>) -> Self {
        self.location = Location::File(path.into());
        self
    }

    /// Where to listen; a free port of the loopback interface unless set.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// The state to start with, in place of a lone superuser.
    #[must_use]
    pub fn fixture(mut self, path: impl Into<PathBuf>) -> Self {
        self.fixture = Some(path.into());
        self
    }

    /// Begins with the server's own defaults instead of the recorded server's settings. What was
    /// set before is forgotten.
    #[must_use]
    pub fn quay_defaults(mut self) -> Self {
        self.settings = Settings::of_server();
        self
    }

    /// Switches a feature such as `QUOTA_MANAGEMENT`.
    #[must_use]
    pub fn feature(mut self, name: &str, on: bool) -> Self {
        let set = self.settings.set_feature(name, on);
        self.problems.extend(set.err());
        self
    }

    /// Sets a value of the server's configuration, such as `SUPER_USERS` to `["admin"]`.
    #[must_use]
    pub fn config(mut self, key: &str, value: &str) -> Self {
        let set = self.settings.set(key, value);
        self.problems.extend(set.err());
        self
    }

    /// Lets `validateproxycache` reach a host though it is private.
    #[must_use]
    pub fn ssrf_allow(mut self, host: impl Into<String>) -> Self {
        self.settings.ssrf_allowed_hosts.push(host.into());
        self
    }

    /// Starts it, on threads of its own.
    ///
    /// # Errors
    ///
    /// A setting or a fixture that is wrong, a database that cannot be opened, an address that is
    /// taken.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let (sender, receiver) = oneshot::channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::Builder::new()
            .name("quay-sandbox".to_owned())
            .spawn(move || {
                let started = Runtime::new()
                    .map_err(|error| StartError(format!("no threads can be started: {error}")));
                let runtime = match started {
                    Ok(runtime) => runtime,
                    Err(error) => {
                        let _ = sender.send(Err(error));
                        return;
                    }
                };
                runtime.block_on(async move {
                    let prepared = match self.prepare().await {
                        Ok(prepared) => prepared,
                        Err(error) => {
                            let _ = sender.send(Err(error));
                            return;
                        }
                    };
                    let Prepared {
                        listener,
                        quay,
                        superuser,
                        tokens,
                        address,
                    } = prepared;
                    if sender.send(Ok((address, superuser, tokens))).is_err() {
                        return;
                    }
                    let stop = async {
                        let _ = stopped.await;
                    };
                    server::serve(listener, service::router(&quay), stop).await;
                });
            });
        let thread =
            thread.map_err(|error| StartError(format!("no thread can be started: {error}")))?;
        let gone = || StartError("the sandbox ended before it had started".to_owned());
        let (address, superuser, tokens) = receiver.await.map_err(|_| gone())??;
        Ok(Sandbox {
            address,
            superuser,
            tokens,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    async fn prepare(mut self) -> Result<Prepared, StartError> {
        if !self.problems.is_empty() {
            return Err(StartError(self.problems.join("\n")));
        }
        let store = Store::open(&self.location).map_err(|error| {
            let shown = match &self.location {
                Location::Memory => ":memory:".to_owned(),
                Location::File(path) => path.display().to_string(),
            };
            StartError(format!("{shown}: {error}"))
        })?;
        let mut tokens = BTreeMap::new();
        if let Some(path) = &self.fixture {
            let fixture = Fixture::load(path).map_err(StartError)?;
            seed::plant(&store, &self.settings, &fixture).map_err(StartError)?;
            for token in fixture.tokens {
                tokens.insert(token.role, Secret::from(token.token));
            }
        }
        let failed = |error: crate::storage::StorageError| StartError(error.to_string());
        let superuser = if self.fixture.is_some() {
            None
        } else {
            seed::superuser_token(&store, &self.settings).map_err(failed)?
        };
        store
            .read(|tx| self.settings.add_listed(tx))
            .map_err(failed)?;
        let listener = TcpListener::bind(self.listen).await.map_err(|error| {
            let address = self.listen;
            StartError(format!(
                "{address}: {error}; choose another address with --listen"
            ))
        })?;
        let address = listener
            .local_addr()
            .map_err(|error| StartError(format!("the listener has no address: {error}")))?;
        let superuser = superuser.map(|(name, token)| (name, Secret::from(token)));
        let quay = Quay::new(store, self.settings);
        quay.resume_registry_size().map_err(failed)?;
        Ok(Prepared {
            listener,
            quay,
            superuser,
            tokens,
            address,
        })
    }
}

/// All that serving takes.
struct Prepared {
    listener: TcpListener,
    quay: Quay,
    superuser: Option<(String, Secret)>,
    tokens: BTreeMap<String, Secret>,
    address: SocketAddr,
}
