//! Requests that are written byte by byte, because client libraries correct paths before they send
//! them.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value as Json;

/// A request that is sent exactly as given.
pub struct Request {
    line: String,
    headers: Vec<(String, String)>,
    body: Option<Vec<u8>>,
}

impl Request {
    /// A request of the line `METHOD /path?query`, sent unchanged.
    pub fn new(line: impl Into<String>) -> Self {
        Self {
            line: line.into(),
            headers: Vec::new(),
            body: None,
        }
    }

    /// The request line, for messages.
    pub fn shown(&self) -> &str {
        &self.line
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Adds a token.
    #[must_use]
    pub fn token(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    /// Adds a body and the content type of JSON. The body need not be JSON.
    #[must_use]
    pub fn json(self, body: impl Into<Vec<u8>>) -> Self {
        self.header("content-type", "application/json").body(body)
    }

    /// Adds a body without a content type.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sends the request and reads the response to the end of the connection.
    ///
    /// # Panics
    ///
    /// If nothing listens there, or no response comes.
    pub fn send(self, server: impl Into<SocketAddr>) -> Response {
        let address = server.into();
        let mut text = format!("{} HTTP/1.1\r\n", self.line);
        let mut headers = self.headers;
        headers.push(("host".to_owned(), address.to_string()));
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
        let mut stream = TcpStream::connect(address).expect("the server listens");
        stream
            .write_all(&request)
            .expect("the server takes the request");
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .expect("it is a duration");
        let mut response = Vec::new();
        stream
            .read_to_end(&mut response)
            .unwrap_or_else(|error| panic!("{}: no response: {error}", self.line));
        Response::parse(&String::from_utf8_lossy(&response))
    }
}

/// A response as it was received.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The headers, with their names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Response {
    fn parse(text: &str) -> Self {
        let (head, body) = text
            .split_once("\r\n\r\n")
            .unwrap_or_else(|| panic!("no response: {text:?}"));
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

    /// The first header of a name, which is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(other, _)| other == name)?;
        Some(value)
    }

    /// The content type without its parameters.
    pub fn media_type(&self) -> &str {
        let content_type = self.header("content-type").unwrap_or_default();
        content_type.split(';').next().unwrap_or_default()
    }

    /// The body as JSON.
    ///
    /// # Panics
    ///
    /// If it is not JSON.
    pub fn json(&self) -> Json {
        let body = serde_json::from_str(&self.body);
        body.unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}
