//! Tests of the listener with clients that are slow, large, many or gone.

mod crowd;
mod ending;
mod long;
mod slow;

use std::net::SocketAddr;
use std::time::Duration;

use http::HeaderMap;
use quay_api::server::organization::OrganizationApi;
use quay_api::server::{Authenticate, Principal, Router};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{Limits, Services, Stop, serve};
use crate::app::{App, Mounted};
use crate::blob_store::BlobStore;
use crate::clock::Clock;
use crate::registry::Registry;
use crate::settings::Settings;
use crate::storage::{Location, Store};

/// A path that anybody may ask for and nothing is at.
const REQUEST: &str = "GET /nosuch/ HTTP/1.1\r\nhost: localhost\r\n\r\n";

/// The head of a request with a body.
const POST: &str = "POST /api/v1/organization/ HTTP/1.1\r\nhost: localhost\r\n\
                    authorization: Bearer t\r\ncontent-type: application/json\r\n";

/// Limits that a test can wait for; those that it is not about are the usual ones.
fn limits(change: impl FnOnce(&mut Limits)) -> Limits {
    let mut limits = Limits::default();
    change(&mut limits);
    limits
}

/// Milliseconds.
fn ms(number: u64) -> Duration {
    Duration::from_millis(number)
}

/// Knows everybody, after the given time.
struct Slowly(Duration);

impl Authenticate for Slowly {
    async fn authenticate(&self, _: &HeaderMap) -> Option<Principal> {
        tokio::time::sleep(self.0).await;
        Some(Principal::new("alice", ["org:admin", "user:admin"]))
    }
}

/// Implements nothing, so that requests are checked and then get a 501.
struct Nothing;

impl OrganizationApi for Nothing {}

/// A registry that nobody asks.
fn registry() -> Registry {
    let store = Store::open(&Location::Memory).expect("a database");
    let blobs = BlobStore::open(&Location::Memory).expect("memory");
    let settings = Settings::of_server();
    Registry::new(App::new(
        (store, blobs),
        settings,
        Clock::default(),
        Mounted::default(),
    ))
}

/// A listener under test. Its operations respond with 501, after `work`.
struct Served {
    address: SocketAddr,
    stop: mpsc::UnboundedSender<Stop>,
    task: JoinHandle<()>,
}

impl Served {
    async fn start(limits: Limits, work: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let router = Router::builder()
            .authenticate(Slowly(work))
            .organization_api(Nothing)
            .build();
        let (stop, stops) = mpsc::unbounded_channel();
        let services = Services {
            router,
            registry: registry(),
            journal: None,
            tls: None,
        };
        let task = tokio::spawn(serve(listener, services, limits, stops));
        let this = Self {
            address,
            stop,
            task,
        };
        // It serves once it has responded.
        assert_eq!(this.status(REQUEST).await, "404");
        this
    }

    /// A connection on which something was sent.
    async fn connect(&self, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.expect("connected");
        stream.write_all(text.as_bytes()).await.expect("sent");
        stream
    }

    /// The status of the response to one request on a connection of its own.
    async fn status(&self, text: &str) -> String {
        let mut stream = self.connect(text).await;
        status(&head(&mut stream).await)
    }
}

/// The head of the next response, or what came before the connection ended.
async fn head(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let read = async {
        while !bytes.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            match stream.read(&mut byte).await {
                Ok(1) => bytes.push(byte[0]),
                _ => break,
            }
        }
    };
    let in_time = tokio::time::timeout(ms(10_000), read).await;
    assert!(
        in_time.is_ok(),
        "neither a response nor an end within ten seconds"
    );
    String::from_utf8(bytes).expect("text")
}

/// Whether the other side ends the connection within ten seconds, whatever it sends before.
async fn ends(stream: &mut TcpStream) -> bool {
    let read = async {
        let mut bytes = [0; 4096];
        while matches!(stream.read(&mut bytes).await, Ok(1..)) {}
    };
    tokio::time::timeout(ms(10_000), read).await.is_ok()
}

fn status(head: &str) -> String {
    head.split(' ').nth(1).unwrap_or_default().to_owned()
}
