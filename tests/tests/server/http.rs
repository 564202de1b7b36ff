//! Serves a router with axum on the loopback interface, and reads what a response says.

use std::net::SocketAddr;
use std::sync::mpsc;
use std::thread;

use quay_api::server::Router;
pub(crate) use quay_api_tests::wire::{Request, Response};

/// A router on a free port. Its thread ends with the process.
pub(crate) struct ServedRouter {
    address: SocketAddr,
}

impl ServedRouter {
    /// Serves a router on a free port.
    pub(crate) fn start(router: Router) -> Self {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            crate::runtime().block_on(async {
                let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await;
                let listener = listener.expect("the loopback interface is there");
                let address = listener.local_addr().expect("it is bound");
                sender.send(address).expect("the test waits for it");
                let app = axum::Router::new().fallback_service(router);
                axum::serve(listener, app).await
            })
        });
        Self {
            address: receiver.recv().expect("the server starts"),
        }
    }

    /// The base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl From<&ServedRouter> for SocketAddr {
    fn from(server: &ServedRouter) -> Self {
        server.address
    }
}

/// The first line of a body: the message where it is JSON, `page` where it is an HTML page.
pub(crate) fn first_line(response: &Response) -> String {
    match serde_json::from_str(&response.body) {
        Ok(body) => crate::first_message_line(&body),
        Err(_) if response.body.starts_with("<!doctype html>") => "page".to_owned(),
        Err(_) => response.body.lines().next().unwrap_or_default().to_owned(),
    }
}
