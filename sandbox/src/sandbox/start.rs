//! The start of a sandbox, step by step.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use quay_api::Secret;
use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, oneshot};
use tokio_rustls::TlsAcceptor;

use super::error::StartError;
use super::image_requests::{self, ImageRequest};
use super::tls::Tls;
use super::{Builder, Sandbox, Superuser};
use crate::app::{App, Mounted};
use crate::blob_store::BlobStore;
use crate::blocking::{self, Relocatable};
use crate::clock::Clock;
use crate::deliveries::{self, Outgoing, OutgoingError};
use crate::domain::registry_size;
use crate::domain::stored_objects::{self, SweepError};
use crate::fixture::{Fixture, first_superuser, planting};
use crate::images::planting::PlantingError;
use crate::journal::Journal;
use crate::listener::{self, Services, Stop};
use crate::mirroring;
use crate::registry::{self, Registry};
use crate::routes;
use crate::settings::{Settings, UrlScheme};
use crate::storage::{Location, StorageError, Store, SuperuserList};
use crate::web_ui::WebUi;
use crate::worker_requests::WorkerRequest;
use crate::workers;

/// How long work on other threads is waited for at the end, such as the making of a key.
const LAST_WORK: Duration = Duration::from_millis(200);

/// What helps where threads cannot be started.
const THREADS: &str = "raise the limits of threads and of open files (ulimit -u, ulimit -n)";

/// All that serving takes.
struct Prepared {
    listener: TcpListener,
    app: App,
    outgoing: Outgoing,
    tls: Option<TlsAcceptor>,
    started: Started,
}

/// What is told to whoever started it.
struct Started {
    address: SocketAddr,
    certificates: Option<Vec<Vec<u8>>>,
    superuser: Option<Superuser>,
    tokens: BTreeMap<String, Secret>,
    journal: Option<Journal>,
    workers: mpsc::Sender<WorkerRequest>,
}

impl Builder {
    /// Starts it, on a thread of its own.
    ///
    /// # Errors
    ///
    /// A setting or a fixture that is wrong, a database that cannot be opened, an address that is
    /// taken. Then nothing was written, but perhaps an empty database made.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        start(self).await
    }
}

/// Starts a sandbox on a thread of its own.
async fn start(builder: Builder) -> Result<Sandbox, StartError> {
    let (sender, receiver) = oneshot::channel();
    let (stop, stops) = mpsc::unbounded_channel();
    let (end, ended) = oneshot::channel::<()>();
    let (deliveries, delivery_requests) = mpsc::channel(1);
    let (images, image_requests) = mpsc::channel(1);
    let clock = if builder.stopped_clock {
        Clock::stopped()
    } else {
        Clock::default()
    };
    let own = clock.clone();
    let thread = std::thread::Builder::new().name("quay-sandbox".to_owned());
    let thread = thread
        .spawn(move || {
            run(
                builder,
                own,
                sender,
                stops,
                (delivery_requests, image_requests),
            );
            drop(end);
        })
        .map_err(|error| StartError::other(format!("cannot start a thread: {error}; {THREADS}")))?;
    let gone = || StartError::other("the sandbox stopped before it was ready".to_owned());
    let started = receiver.await.map_err(|_| gone())??;
    Ok(Sandbox {
        address: started.address,
        certificates: started.certificates,
        superuser: started.superuser,
        tokens: started.tokens,
        clock,
        journal: started.journal,
        stop,
        workers: started.workers,
        deliveries,
        images,
        ended,
        thread: Some(thread),
    })
}

/// The thread of a sandbox, from its start to its end.
fn run(
    builder: Builder,
    clock: Clock,
    sender: oneshot::Sender<Result<Started, StartError>>,
    stops: mpsc::UnboundedReceiver<Stop>,
    (deliveries, images): (
        mpsc::Receiver<deliveries::Request>,
        mpsc::Receiver<ImageRequest>,
    ),
) {
    let limits = builder.limits;
    let runtime = match runtime(builder.threads) {
        Ok(runtime) => runtime,
        Err(error) => {
            let text = format!("cannot start threads: {error}; {THREADS}");
            tell(sender, Err(StartError::other(text)));
            return;
        }
    };
    runtime.block_on(async move {
        let Prepared {
            listener,
            app,
            outgoing,
            tls,
            started,
        } = match prepare(builder, clock).await {
            Ok(prepared) => prepared,
            Err(error) => return tell(sender, Err(error)),
        };
        let router = routes::router(&app);
        let journal = app.mounted.journal.clone();
        if let Some(journal) = &journal {
            let api = router.operations().map(|operation| operation.id);
            journal.name_operations(api.chain(registry::IDS.iter().copied()));
        }
        tell(sender, Ok(started));
        let services = Services {
            router,
            registry: Registry::new(app.clone()),
            journal,
            tls,
        };
        let serving = listener::serve(listener, services, limits, stops);
        let working = Relocatable::new(Box::pin(workers::run(app.clone())));
        let images = Relocatable::new(Box::pin(image_requests::run(app.clone(), images)));
        let mirroring = Relocatable::new(Box::pin(mirroring::run(app.clone())));
        let delivering = deliveries::run(app, outgoing, deliveries);
        let delivering = Relocatable::new(Box::pin(delivering));
        tokio::select! {
            () = serving => {}
            () = working => {}
            () = delivering => {}
            () = images => {}
            () = mirroring => {}
        }
    });
    runtime.shutdown_timeout(LAST_WORK);
}

/// Where nobody waits any longer, `stops` is closed as well, and the thread ends by that.
fn tell(sender: oneshot::Sender<Result<Started, StartError>>, what: Result<Started, StartError>) {
    if sender.send(what).is_err() {
        tracing::debug!("nobody waits for the sandbox to start");
    }
}

fn runtime(threads: usize) -> io::Result<Runtime> {
    let mut builder = if threads > 1 {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder.worker_threads(threads);
        builder
    } else {
        tokio::runtime::Builder::new_current_thread()
    };
    builder
        .enable_all()
        .thread_name("quay-sandbox")
        .max_blocking_threads(blocking::MAX_THREADS)
        .thread_keep_alive(Duration::from_secs(1))
        .build()
}

/// All steps before the first request. Those that cannot leave anything behind come first.
async fn prepare(builder: Builder, clock: Clock) -> Result<Prepared, StartError> {
    let mut settings = builder.settings()?;
    let outgoing = Outgoing::new(&settings).map_err(|error| match error {
        OutgoingError::Setting(problem) => StartError::setting(format!("config: {problem}")),
        OutgoingError::NoClient => StartError::other(format!(
            "the HTTP client for notifications cannot be made; {THREADS}"
        )),
    })?;
    let fixture = match &builder.fixture {
        Some(source) => Some(Fixture::load(source).map_err(StartError::other)?),
        None => None,
    };
    let mounted = Mounted {
        journal: builder.journal.then(Journal::new),
        web_ui: match &builder.web_ui {
            Some(folder) => Some(WebUi::open(folder).map_err(StartError::setting)?),
            None => None,
        },
    };
    let tls = match &builder.tls {
        Some(files) => Some(files.load()?),
        None => None,
    };
    if tls.is_some() {
        settings.preferred_url_scheme = UrlScheme::Https;
    }
    let listener = listen(builder.listen).map_err(|error| {
        let (address, remedy) = (builder.listen, remedy_of_address(&error));
        StartError::other(format!("listen: {address}: {error}; {remedy}"))
    })?;
    let address = listener.local_addr().map_err(|error| {
        StartError::other(format!("cannot read the address of the listener: {error}"))
    })?;
    let named = |error: StorageError| match &builder.location {
        Location::Memory => StartError::other(format!("database: {error}")),
        Location::File(path) => StartError::other(format!("database: {}: {error}", path.display())),
    };
    let store = Store::open(&builder.location).map_err(named)?;
    let blobs = open_blobs(&store, &builder.location).await?;
    let (mut tokens, now_ms) = (BTreeMap::new(), clock.now_ms());
    let superuser = match fixture {
        Some(fixture) => {
            let planted = planting::plant(&store, &blobs, &settings, &fixture, now_ms).await;
            let planted = planted.map_err(|error| match error {
                PlantingError::Storage(error) => named(error),
                error => StartError::other(format!("fixture: {error}")),
            })?;
            if !planted {
                return Err(StartError::other(occupied(&builder.location)));
            }
            add_listed(&store, &mut settings).map_err(named)?;
            let superuser = fixture.superuser_token(&settings).map(|token| Superuser {
                name: token.user.clone(),
                token: Secret::from(token.token.as_str()),
                role: Some(token.role.clone()),
            });
            for token in fixture.tokens {
                tokens.insert(token.role, Secret::from(token.token));
            }
            superuser
        }
        None => {
            let made =
                first_superuser::superuser_token(&store, &settings, now_ms).map_err(named)?;
            add_listed(&store, &mut settings).map_err(named)?;
            made.map(|(name, token)| Superuser {
                name,
                token: Secret::from(token),
                role: None,
            })
        }
    };
    let app = App::new((store, blobs), settings, clock, mounted);
    registry_size::resume(&app).map_err(named)?;
    let journal = app.mounted.journal.clone();
    let workers = app.worker_requests.sender();
    Ok(Prepared {
        listener,
        app,
        outgoing,
        started: Started {
            address,
            certificates: tls.as_ref().map(Tls::trusted),
            superuser,
            tokens,
            journal,
            workers,
        },
        tls: tls.map(|tls| tls.acceptor),
    })
}

/// Opens the blobs of a database, and removes what no row of it names.
async fn open_blobs(store: &Store, location: &Location) -> Result<BlobStore, StartError> {
    let failed = |error: &dyn std::fmt::Display| StartError::other(error.to_string());
    let has_blobs = store.read_now(|tx| tx.blob_part_exists_any());
    let has_blobs = has_blobs.map_err(|error| failed(&format_args!("database: {error}")))?;
    if let Some(folder) = BlobStore::missing_folder(location).filter(|_| has_blobs) {
        return Err(StartError::other(format!(
            "blobs: {}: the database has blobs, and their folder is missing: move it back, or choose \
             another database",
            folder.display()
        )));
    }
    let blobs = BlobStore::open(location).map_err(|error| failed(&error))?;
    let swept = stored_objects::sweep(store, &blobs).await;
    let count = swept.map_err(|error| match error {
        SweepError::Blobs(error) => failed(&error),
        SweepError::Storage(error) => failed(&format_args!("database: {error}")),
    })?;
    if count > 0 {
        tracing::info!("{count} objects of unfinished uploads were removed");
    }
    Ok(blobs)
}

/// How many connections may wait to be accepted. The usual 128 are gone when a few hundred come at once,
/// and whoever comes then tries again a second later.
const BACKLOG: u32 = 1024;

/// How many bytes of a response the system may hold for a connection.
const SEND_BUFFER: u32 = 256 * 1024;

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() {
        TcpSocket::new_v4()?
    } else {
        TcpSocket::new_v6()?
    };
    // As the standard library does: another one may have ended on this port a moment ago.
    if cfg!(not(windows)) {
        socket.set_reuseaddr(true)?;
    }
    // Accepted connections have it as well: with a larger one it would not be seen for long that a slow
    // client reads.
    socket.set_send_buffer_size(SEND_BUFFER)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Adds the superusers that the database lists, from the fixture that it began with.
fn add_listed(store: &Store, settings: &mut Settings) -> Result<(), StorageError> {
    let lists = [
        (SuperuserList::SuperUsers, &mut settings.super_users),
        (
            SuperuserList::GlobalReadonlySuperUsers,
            &mut settings.global_readonly_super_users,
        ),
    ];
    store.read_now(|tx| {
        for (list, names) in lists {
            for name in tx.superuser_list(list)? {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        Ok(())
    })
}

fn remedy_of_address(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::AddrInUse => {
            "stop the program that listens there, or choose another port (0 picks a free one)"
        }
        io::ErrorKind::PermissionDenied => "choose a port above 1023 (0 picks a free one)",
        // EMFILE and ENFILE of all systems that have them.
        _ if matches!(error.raw_os_error(), Some(23 | 24)) => {
            "raise the limit of open files (ulimit -n)"
        }
        _ => "choose an address of this machine, such as 127.0.0.1:0",
    }
}

fn occupied(location: &Location) -> String {
    let path = match location {
        Location::Memory => ":memory:".to_owned(),
        Location::File(path) => path.display().to_string(),
    };
    format!(
        "database: {path}: it already has users and did not start from this fixture; leave out \
         the fixture to keep them, or choose a new file"
    )
}
