//! Owns the wire: the router behind axum on the loopback interface, and what an answer says.

use std::net::SocketAddr;
use std::sync::mpsc;
use std::thread;

use quay_api::server::Router;
pub(crate) use quay_api_tests::wire::{Answer, Request};

/// A router that is served. Its thread ends with the process.
pub(crate) struct Server {
    address: SocketAddr,
}

impl Server {
    /// Serves a router on a free port.
    pub(crate) fn start(router: Router) -> Self {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            crate::runtime().block_on(async {
                let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await;
                let listener = listener.expect("the loopback interface is there");
                let address = listener.local_addr().expect("it is bound");
                sender.send(address).expect("somebody waits for it");
                let app = axum::Router::new().fallback_service(router);
                axum::serve(listener, app).await
            })
        });
        Self {
            address: receiver.recv().expect("the server starts"),
        }
    }

    /// Where the server listens.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl From<&Server> for SocketAddr {
    fn from(server: &Server) -> Self {
        server.address
    }
}

/// The first line of what the body says: of JSON the text of the fault, of a page `page`.
pub(crate) fn first_line(answer: &Answer) -> String {
    match serde_json::from_str(&answer.body) {
        Ok(body) => crate::said(&body),
        Err(_) if answer.body.starts_with("<!doctype html>") => "page".to_owned(),
        Err(_) => answer.body.lines().next().unwrap_or_default().to_owned(),
    }
}
