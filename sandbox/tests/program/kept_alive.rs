//! Test of kept-alive connections: whatever the response, the next request on the connection is
//! not lost, though the body of the first came in packets of its own, or after the response.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::running::Running;

/// A request.
struct Kind {
    name: &'static str,
    method: &'static str,
    path: &'static str,
    authorized: bool,
    content_type: &'static str,
}

const JSON: &str = "application/json";

/// Every kind of response: those that wait for the body stand last.
#[rustfmt::skip]
const KINDS: [Kind; 13] = [
    Kind { name: "read with a body", method: "GET", path: "/api/v1/organization/sandbox", authorized: true, content_type: JSON },
    Kind { name: "unknown token", method: "POST", path: "/api/v1/organization/", authorized: false, content_type: JSON },
    Kind { name: "unknown token, PUT", method: "PUT", path: "/api/v1/organization/sandbox", authorized: false, content_type: JSON },
    Kind { name: "unknown path", method: "POST", path: "/api/v1/nosuch", authorized: true, content_type: JSON },
    Kind { name: "path beside the API", method: "GET", path: "/nosuch", authorized: true, content_type: JSON },
    Kind { name: "unknown method", method: "DELETE", path: "/api/v1/organization/", authorized: true, content_type: JSON },
    Kind { name: "wrong type", method: "POST", path: "/api/v1/organization/", authorized: true, content_type: "text/plain" },
    Kind { name: "redirect", method: "GET", path: "/api/v1/organization", authorized: true, content_type: JSON },
    Kind { name: "deletion with a body", method: "DELETE", path: "/api/v1/organization/nosuch", authorized: true, content_type: JSON },
    Kind { name: "web route", method: "GET", path: "/oauth/authorizeapp", authorized: true, content_type: JSON },
    Kind { name: "options", method: "OPTIONS", path: "/api/v1/organization/", authorized: false, content_type: JSON },
    Kind { name: "web route with a body", method: "POST", path: "/api/v1/user/initialize", authorized: true, content_type: JSON },
    Kind { name: "body that does not fit", method: "POST", path: "/api/v1/organization/", authorized: true, content_type: JSON },
];

/// Those whose response needs the body.
const WAITING: [&str; 2] = ["web route with a body", "body that does not fit"];

/// How a body is sent.
#[derive(Clone, Copy, Debug)]
enum Sent {
    /// In the packet of the head.
    AtOnce,
    /// In the next packet, as Python's clients do.
    Next,
    /// A moment later.
    Late,
    /// After the response was read.
    AfterResponse,
}

struct Connection {
    stream: TcpStream,
    token: String,
}

/// The head of a response; its body was read as well.
struct Response {
    status: u16,
    closes: bool,
}

impl Connection {
    fn open(running: &Running) -> Self {
        let address = running.url.replace("http://", "");
        let stream = TcpStream::connect(address).expect("connected");
        stream.set_nodelay(true).expect("an option");
        let timeout = Some(Duration::from_secs(10));
        stream.set_read_timeout(timeout).expect("an option");
        Self {
            stream,
            token: running.value("token").to_owned(),
        }
    }

    /// Sends a request and reads its response; `None` where the connection ended before.
    fn call(&mut self, kind: &Kind, body: &[u8], chunked: bool, sent: Sent) -> Option<Response> {
        let token = if kind.authorized {
            &self.token
        } else {
            "nobody"
        };
        let length = if chunked {
            "transfer-encoding: chunked".to_owned()
        } else {
            format!("content-length: {}", body.len())
        };
        let head = format!(
            "{} {} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {token}\r\n\
             content-type: {}\r\n{length}\r\n\r\n",
            kind.method, kind.path, kind.content_type
        );
        let body = if chunked {
            let mut chunks = format!("{:x}\r\n", body.len()).into_bytes();
            chunks.extend(body);
            chunks.extend(b"\r\n0\r\n\r\n");
            chunks
        } else {
            body.to_vec()
        };
        match sent {
            Sent::AtOnce => {
                let whole = [head.as_bytes(), &body].concat();
                self.stream.write_all(&whole).ok()?;
                self.response(kind.method)
            }
            Sent::Next | Sent::Late => {
                self.stream.write_all(head.as_bytes()).ok()?;
                if matches!(sent, Sent::Late) {
                    std::thread::sleep(Duration::from_millis(20));
                }
                // It may be refused by now, which a client does not look at.
                let _ = self.stream.write_all(&body);
                self.response(kind.method)
            }
            Sent::AfterResponse => {
                self.stream.write_all(head.as_bytes()).ok()?;
                let response = self.response(kind.method);
                let _ = self.stream.write_all(&body);
                response
            }
        }
    }

    fn response(&mut self, method: &str) -> Option<Response> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            match self.stream.read(&mut byte) {
                Ok(1) => head.push(byte[0]),
                _ => return None,
            }
        }
        let head = String::from_utf8(head).expect("text").to_lowercase();
        let header = |name: &str| head.split("\r\n").find_map(|line| line.strip_prefix(name));
        let length = header("content-length: ").map_or(0, |text| text.parse().expect("a number"));
        if method != "HEAD" {
            let mut body = vec![0; length];
            self.stream.read_exact(&mut body).ok()?;
        }
        Some(Response {
            status: head[9..12].parse().expect("a status"),
            closes: header("connection: ") == Some("close"),
        })
    }

    /// The status of a request on a connection of its own.
    fn status(running: &Running, kind: &Kind) -> u16 {
        let mut connection = Self::open(running);
        let response = connection.call(kind, b"{}", false, Sent::AtOnce);
        response.expect("a response").status
    }

    /// Whether the next request on the connection gets its response.
    fn is_alive(&mut self) -> bool {
        let kind = &KINDS[0];
        let response = self.call(kind, b"", false, Sent::AtOnce);
        response.is_some_and(|response| response.status == 200)
    }
}

#[test]
fn the_next_request_is_not_lost_whatever_the_response() {
    let running = Running::serve(&["--database", ":memory:"]);
    let (mut checked, mut statuses) = (0, BTreeSet::new());
    for kind in &KINDS {
        let status = Connection::status(&running, kind);
        statuses.insert(status);
        let waits = WAITING.contains(&kind.name);
        for sent in [Sent::AtOnce, Sent::Next, Sent::Late, Sent::AfterResponse] {
            for (size, chunked) in [(2, false), (2, true), (300_000, false), (300_000, true)] {
                if waits && matches!(sent, Sent::AfterResponse) {
                    continue;
                }
                let place = format!("{}, {sent:?}, {size} bytes, chunked: {chunked}", kind.name);
                let mut connection = Connection::open(&running);
                let body = [b"{".as_slice(), &vec![b' '; size - 2], b"}"].concat();
                let response = connection.call(kind, &body, chunked, sent);
                let response = response.unwrap_or_else(|| panic!("{place}: no response"));
                assert_eq!(response.status, status, "{place}");
                assert!(
                    !response.closes,
                    "{place}: the connection could have been kept"
                );
                assert!(connection.is_alive(), "{place}: the next request is lost");
                checked += 1;
            }
        }
    }
    for status in [200, 308, 400, 403, 404, 405, 415] {
        assert!(statuses.contains(&status), "no {status} in {statuses:?}");
    }
    println!("{checked} combinations of response and body: none loses the next request");
}

#[test]
fn a_body_that_is_too_long_ends_the_connection_and_the_response_says_so() {
    let running = Running::serve(&["--database", ":memory:"]);
    for kind in &KINDS {
        let mut connection = Connection::open(&running);
        let body = vec![b' '; 3 << 20];
        let response = connection.call(kind, &body, false, Sent::AfterResponse);
        let response = response.unwrap_or_else(|| panic!("{}: no response", kind.name));
        assert!(response.closes, "{}: the client does not know", kind.name);
        assert!(!connection.is_alive(), "{}", kind.name);
    }
}

#[test]
fn of_two_thousand_requests_none_is_lost() {
    const REQUESTS: usize = 2_000;
    let running = Running::serve(&["--database", ":memory:"]);
    let statuses = KINDS.map(|kind| Connection::status(&running, &kind));
    let mut lost = 0;
    let mut connections = 1;
    let mut connection = Connection::open(&running);
    for number in 0..REQUESTS {
        let kind = &KINDS[number % KINDS.len()];
        let size = [2, 900, 5_000, 70_000][number / KINDS.len() % 4];
        let body = [b"{".as_slice(), &vec![b' '; size - 2], b"}"].concat();
        let response = connection.call(kind, &body, number % 3 == 2, Sent::Next);
        let closes = response.as_ref().is_some_and(|response| response.closes);
        let expect = statuses[number % KINDS.len()];
        if response.is_none_or(|response| response.status != expect) {
            println!("{number}, {}: lost", kind.name);
            lost += 1;
            connection = Connection::open(&running);
        } else if closes {
            println!("{number}, {}: closed", kind.name);
            connections += 1;
            connection = Connection::open(&running);
        }
    }
    println!("{lost} of {REQUESTS} requests lost, over {connections} kept-alive connections");
    assert_eq!((lost, connections), (0, 1));
}
