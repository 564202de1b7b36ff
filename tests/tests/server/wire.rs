//! Owns the wire: the router behind axum on the loopback interface, and requests written byte by
//! byte, since client libraries mend paths before they send them.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use quay_api::server::Router;
use serde_json::Value as Json;

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

/// A request to be written as it stands.
pub(crate) struct Request {
    line: String,
    headers: Vec<(String, String)>,
    body: Option<Vec<u8>>,
}

impl Request {
    /// `METHOD /path?query`, none of which is touched.
    pub(crate) fn new(line: impl Into<String>) -> Self {
        Self {
            line: line.into(),
            headers: Vec::new(),
            body: None,
        }
    }

    /// How the request is named in messages.
    pub(crate) fn shown(&self) -> &str {
        &self.line
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn token(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    /// A body that is called JSON, whether it is or not.
    pub(crate) fn json(self, body: impl Into<Vec<u8>>) -> Self {
        self.header("content-type", "application/json").body(body)
    }

    /// A body without a content type.
    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sends the request and reads the answer to the end of the connection.
    pub(crate) fn send(self, server: &Server) -> Answer {
        let mut text = format!("{} HTTP/1.1\r\n", self.line);
        let mut headers = self.headers;
        headers.push(("host".to_owned(), server.address.to_string()));
        headers.push(("connection".to_owned(), "close".to_owned()));
        let chunked = headers.iter().any(|(name, _)| name == "transfer-encoding");
        if let (Some(body), false) = (&self.body, chunked) {
            headers.push(("content-length".to_owned(), body.len().to_string()));
        }
        for (name, value) in &headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str("\r\n");
        let mut request = text.into_bytes();
        request.extend(self.body.unwrap_or_default());
        let mut stream = TcpStream::connect(server.address).expect("the server listens");
        stream
            .write_all(&request)
            .expect("the server takes the request");
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .expect("it is a duration");
        let mut answer = Vec::new();
        stream
            .read_to_end(&mut answer)
            .unwrap_or_else(|error| panic!("{}: no answer: {error}", self.line));
        Answer::parse(&String::from_utf8_lossy(&answer))
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    fn parse(text: &str) -> Self {
        let (head, body) = text
            .split_once("\r\n\r\n")
            .unwrap_or_else(|| panic!("no answer: {text:?}"));
        let mut lines = head.lines();
        let status = lines
            .next()
            .and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(": "));
        Self {
            status: status.unwrap_or_else(|| panic!("no status: {head}")),
            headers: headers
                .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
                .collect(),
            body: body.to_owned(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(other, _)| other == name)?;
        Some(value)
    }

    /// The content type without its parameters.
    pub(crate) fn media_type(&self) -> &str {
        let content_type = self.header("content-type").unwrap_or_default();
        content_type.split(';').next().unwrap_or_default()
    }

    /// The body, which must be JSON.
    pub(crate) fn json(&self) -> Json {
        let body = serde_json::from_str(&self.body);
        body.unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// The first line of what the body says: of JSON the text of the fault, of a page `page`.
    pub(crate) fn first_line(&self) -> String {
        match serde_json::from_str(&self.body) {
            Ok(body) => crate::said(&body),
            Err(_) if self.body.starts_with("<!doctype html>") => "page".to_owned(),
            Err(_) => self.body.lines().next().unwrap_or_default().to_owned(),
        }
    }
}
