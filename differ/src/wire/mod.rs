//! Requests that are written byte by byte, because client libraries correct paths before they send
//! them.

mod server;

use std::io::{self, ErrorKind, Read, Write};
use std::net::SocketAddr;

use serde_json::Value as Json;

pub use self::server::Server;

/// A request that is sent exactly as given.
#[derive(Clone)]
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

    /// The headers that were added.
    pub(crate) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The body.
    pub(crate) fn body_bytes(&self) -> Option<&[u8]> {
        self.body.as_deref()
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
        let line = self.line.clone();
        let sent = self.send_to(&Server::from(server.into()));
        sent.unwrap_or_else(|error| panic!("{line}: no response: {error}"))
    }

    /// Sends the request and reads the response to the end of the connection.
    ///
    /// # Errors
    ///
    /// Nothing listens there, or no response comes.
    pub fn send_to(&self, server: &Server) -> io::Result<Response> {
        let (method, path) = self.line.split_once(' ').unwrap_or((&self.line, ""));
        let mut text = format!("{method} {}{path} HTTP/1.1\r\n", server.prefix);
        let mut has_host = false;
        let mut is_chunked = false;
        for (name, value) in &self.headers {
            has_host |= name.eq_ignore_ascii_case("host");
            is_chunked |= name.eq_ignore_ascii_case("transfer-encoding");
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        if !has_host {
            text.push_str(&format!("host: {}\r\n", server.authority));
        }
        text.push_str("connection: close\r\n");
        if let (Some(body), false) = (&self.body, is_chunked) {
            text.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        text.push_str("\r\n");
        let mut request = text.into_bytes();
        request.extend(self.body.iter().flatten());
        let mut stream = server.connect()?;
        match stream.write_all(&request).and_then(|()| stream.flush()) {
            // A server that wants no more of a long body has responded already.
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::BrokenPipe | ErrorKind::ConnectionReset
                ) => {}
            other => other?,
        }
        let mut response = Vec::new();
        match stream.read_to_end(&mut response) {
            // A server that closes without TLS's own farewell has still responded.
            Err(error) if error.kind() != ErrorKind::UnexpectedEof || response.is_empty() => {
                Err(error)
            }
            _ => Response::parse(&response),
        }
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
    /// The body as it was sent, which need not be text.
    pub bytes: Vec<u8>,
}

impl Response {
    pub(crate) fn parse(bytes: &[u8]) -> io::Result<Self> {
        let broken = |what: &str| {
            let begin = String::from_utf8_lossy(&bytes[..bytes.len().min(80)]);
            io::Error::new(ErrorKind::InvalidData, format!("{what}: {begin:?}"))
        };
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let end = end.ok_or_else(|| broken("no response"))?;
        let head = String::from_utf8_lossy(&bytes[..end]);
        let mut lines = head.lines();
        let status = lines
            .next()
            .and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(':'));
        let headers: Vec<(String, String)> = headers
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let body = &bytes[end + 4..];
        let is_chunked = headers
            .iter()
            .any(|(name, value)| name == "transfer-encoding" && value.contains("chunked"));
        let body = if is_chunked {
            joined_chunks(body).ok_or_else(|| broken("a chunk is cut"))?
        } else {
            body.to_vec()
        };
        Ok(Self {
            status: status.ok_or_else(|| broken("no status"))?,
            headers,
            body: String::from_utf8_lossy(&body).into_owned(),
            bytes: body,
        })
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

/// The body behind `transfer-encoding: chunked`; `None` where it is cut.
fn joined_chunks(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(&rest[..end]).ok()?;
        let size = usize::from_str_radix(size.split(';').next()?.trim(), 16).ok()?;
        rest = &rest[end + 2..];
        if size == 0 {
            return Some(body);
        }
        body.extend(rest.get(..size)?);
        rest = rest.get(size + 2..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_are_joined_and_cut_ones_noticed() {
        let check = |body: &str| {
            let text = format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{body}");
            Response::parse(text.as_bytes()).map(|response| response.body)
        };
        assert_eq!(
            check("3\r\nabc\r\n1;x=y\r\nd\r\n0\r\n\r\n").expect("whole"),
            "abcd"
        );
        assert!(check("3\r\nab").is_err());
        assert!(check("ffffffffffffffff\r\nab").is_err());
    }
}
