//! A loopback server that plays a script: one response for each request, in order.
#![allow(dead_code, reason = "each test binary uses its part")]

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use quay_api::{Client, ClientBuilder, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// The token of the clients. It must never be shown.
pub(crate) const TOKEN: &str = "token-that-nobody-may-see";

/// One response of the script.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: String,
    /// Accept the request and send nothing.
    silent: bool,
    /// Announce a longer body than is sent.
    cut_off: bool,
}

impl Response {
    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self::new(status, body).header("content-type", "application/json")
    }

    pub(crate) fn html(status: u16) -> Self {
        Self::new(
            status,
            "<!doctype html>\n<html>page that nobody may see</html>",
        )
        .header("content-type", "text/html; charset=utf-8")
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self::new(status, "")
    }

    pub(crate) fn silent() -> Self {
        let mut response = Self::empty(200);
        response.silent = true;
        response
    }

    pub(crate) fn cut_off(status: u16, body: &str) -> Self {
        let mut response = Self::json(status, body);
        response.cut_off = true;
        response
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    fn new(status: u16, body: &str) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.to_owned(),
            silent: false,
            cut_off: false,
        }
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut text = format!("HTTP/1.1 {} X\r\nconnection: close\r\n", self.status);
        if self.status != 204 {
            let length = self.body.len() + if self.cut_off { 10 } else { 0 };
            text += &format!("content-length: {length}\r\n");
        }
        for (name, value) in &self.headers {
            text += &format!("{name}: {value}\r\n");
        }
        text += "\r\n";
        text += &self.body;
        text.into_bytes()
    }
}

/// The server. It stops with the runtime of the test.
pub(crate) struct ScriptedServer {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl ScriptedServer {
    /// Starts a server. A request beyond the end of the script gets status 599.
    pub(crate) async fn start(script: impl IntoIterator<Item = Response>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let script: Arc<Mutex<VecDeque<Response>>> =
            Arc::new(Mutex::new(script.into_iter().collect()));
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                tokio::spawn(serve(stream, Arc::clone(&script), Arc::clone(&seen)));
            }
        });
        Self { url, requests }
    }

    /// The heads of the requests so far, headers in lower case.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no panic").clone()
    }

    /// The request lines so far, without the version.
    pub(crate) fn lines(&self) -> Vec<String> {
        let line = |head: &String| head.lines().next().unwrap_or("").replace(" HTTP/1.1", "");
        self.requests().iter().map(line).collect()
    }

    /// A client of this server that retries fast.
    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder(&self.url)
            .token(TOKEN)
            .timeout(Duration::from_secs(5))
            .retry(fast())
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().expect("a client")
    }
}

/// A base URL where connections are refused as long as the socket lives. The
/// socket holds the port and does not listen.
pub(crate) fn refusing() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().expect("a socket");
    let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
    socket.bind(any_port).expect("a port");
    let url = format!("http://{}", socket.local_addr().expect("an address"));
    (socket, url)
}

/// The default policy with short waits.
pub(crate) fn fast() -> RetryPolicy {
    RetryPolicy::default().base_delay(Duration::from_millis(2))
}

async fn serve(
    mut stream: TcpStream,
    script: Arc<Mutex<VecDeque<Response>>>,
    requests: Arc<Mutex<Vec<String>>>,
) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            // The client opened a connection and did not use it.
            Err(_) => return,
        }
    }
    let head = String::from_utf8(head).expect("an ASCII head");
    requests.lock().expect("no panic").push(head);
    let response = script.lock().expect("no panic").pop_front();
    let response = response.unwrap_or_else(|| Response::empty(599));
    if response.silent {
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
    // The client may have given up on the response.
    let _ = stream.write_all(&response.to_bytes()).await;
    let _ = stream.shutdown().await;
}

/// An organization as an outsider sees it.
pub(crate) const ORGANIZATION: &str = r##"{"name":"acme","email":"","avatar":{"name":"acme","hash":"4d422ac9aaabde4adbf99f387b90be363633fb7ce7411bea5437f95bd46f1640","color":"#f7b6d2","kind":"user"},"is_admin":false,"is_member":false}"##;

/// The error body for an object that does not exist.
pub(crate) const NOT_FOUND: &str = r#"{"detail":"Not Found","error_message":"Not Found","error_type":"not_found","title":"not_found","type":"http://localhost/api/v1/error/not_found","status":404}"#;
