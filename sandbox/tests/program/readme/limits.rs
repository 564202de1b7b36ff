//! The table of limits: each row is tried at the numbers that the page has.
#![expect(
    clippy::print_stdout,
    reason = "times are told to whoever reads the output"
)]

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use super::rows;
use crate::running::Running;

/// A little less than a limit, since clocks are read at different places.
const MARGIN: Duration = Duration::from_millis(200);

/// What a limit of the table says.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Limit {
    pub(super) count: usize,
    pub(super) bytes: usize,
    pub(super) time: Duration,
}

fn limit(text: &str) -> Limit {
    let mut limit = Limit::default();
    for part in text.split(", ") {
        let (number, unit) = part.split_once(' ').unwrap_or((part, ""));
        let number: usize = number.parse().expect("a number");
        match unit {
            "" | "attempts" => limit.count = number,
            "KiB" => limit.bytes = number << 10,
            "MiB" => limit.bytes = number << 20,
            "bytes" => limit.bytes = number,
            "s" => limit.time = Duration::from_secs(number as u64),
            unit => panic!("the unit {unit} is not known"),
        }
    }
    limit
}

/// All rows side by side: most are waits, and the longest is that of an idle connection.
#[test]
fn every_limit_of_the_table_holds() {
    let running = Running::serve(&["--database", ":memory:"]);
    let target = Target {
        address: running.url.replace("http://", ""),
        token: running.value("token").to_owned(),
    };
    let rows: Vec<Vec<String>> = rows("Limits");
    assert!(rows.len() > 5, "the table is gone");
    thread::scope(|scope| {
        for row in &rows {
            let [what, number, beyond] = &row[..] else {
                panic!("a row has three cells");
            };
            let (limit, target) = (limit(number), &target);
            let check: Box<dyn FnOnce() + Send> = match what.as_str() {
                "connections" => Box::new(move || connections(limit)),
                "request line" => Box::new(move || target.line(limit, beyond)),
                "request head" => Box::new(move || target.head(limit, beyond)),
                "request body" => Box::new(move || target.body(limit, beyond)),
                "request body that the response does not need" => {
                    Box::new(move || target.needless_body(limit))
                }
                "reading of a response by the client" => Box::new(move || target.reading(limit)),
                "body of a request at `/v2/`, in each such time" => {
                    Box::new(move || target.push(limit, beyond))
                }
                "reading of a response of `/v2/` by the client, in each such time" => {
                    Box::new(move || target.pull(limit))
                }
                // `registry/tls.rs` and `registry/attacks.rs` try these.
                "TLS handshake" => Box::new(move || assert_eq!(limit.time.as_secs(), 10)),
                "open uploads of blobs" => {
                    Box::new(move || assert_eq!((limit.count, &beyond[..3]), (10_000, "429")))
                }
                "requests that bring parts of one upload" => {
                    Box::new(move || assert_eq!((limit.count, &beyond[..3]), (10_000, "400")))
                }
                "idle connection" => Box::new(move || target.idle(limit)),
                // Nothing in the API takes so long. The listener's own test has a handler that does.
                "handler" => {
                    Box::new(move || assert_eq!((limit.time.as_secs(), &beyond[..3]), (30, "503")))
                }
                // `overload.rs` tries these two, and tests beside the code the two after them.
                "memory for responses that clients have yet to read" => {
                    Box::new(move || assert_eq!(limit.bytes, 64 << 20))
                }
                // `uploads.rs` tries it.
                "all uploaded build archives together" => {
                    Box::new(move || assert_eq!((limit.bytes, &beyond[..3]), (64 << 20, "507")))
                }
                "wait for a lock of another program" => {
                    Box::new(move || assert_eq!(limit.time.as_secs(), 2))
                }
                "steps of SQLite for a read or write on a serving thread, some 5 ms" => {
                    Box::new(move || assert_eq!(limit.count, 300_000))
                }
                "steps of SQLite to find the rights that come before the body" => {
                    Box::new(move || assert_eq!((limit.count, &**beyond), (300_000, "503")))
                }
                "look-up of a host name" => Box::new(move || assert_eq!(limit.time.as_secs(), 2)),
                // `deliveries/` tries these, and a test beside the code the template.
                "deliveries that wait" => {
                    Box::new(move || assert_eq!((limit.count, &beyond[..3]), (10_000, "503")))
                }
                "deliveries on their way, one of each notification" => {
                    Box::new(move || assert_eq!(limit.count, 16))
                }
                "delivery" => Box::new(move || {
                    assert_eq!((limit.time.as_secs(), limit.count), (10, 5));
                }),
                "body that the template of a webhook makes" => {
                    Box::new(move || assert_eq!(limit.bytes, 4 << 20))
                }
                "mails that are kept" => Box::new(move || assert_eq!(limit.count, 1000)),
                what => panic!("the limit of {what} has to be tried"),
            };
            scope.spawn(check);
        }
    });
}

pub(super) struct Target {
    pub(super) address: String,
    pub(super) token: String,
}

impl Target {
    pub(super) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("connected");
        let patience = Some(Duration::from_secs(300));
        stream.set_read_timeout(patience).expect("set");
        stream
    }

    /// The head of a request, without the empty line at its end.
    fn request(&self, line: &str) -> String {
        let token = &self.token;
        format!("{line} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {token}\r\n")
    }

    fn post(&self, length: usize) -> String {
        let head = self.request("POST /api/v1/organization/");
        format!("{head}content-type: application/json\r\ncontent-length: {length}\r\n\r\n")
    }

    /// What is too long is rejected whatever it asks for, and the connection ends.
    fn line(&self, limit: Limit, beyond: &str) {
        let (status, page) = beyond.split_once(", ").expect("a status and a page");
        assert_eq!(page, "the page of the server's gunicorn");
        let shortest = "GET /api/v1/find/repositories?query= HTTP/1.1".len();
        for (bytes, expected) in [(limit.bytes, "200"), (limit.bytes + 1, status)] {
            let query = "a".repeat(bytes - shortest);
            let line = format!("GET /api/v1/find/repositories?query={query}");
            let mut stream = self.connect();
            send(&mut stream, &format!("{}\r\n", self.request(&line)));
            if expected == "200" {
                let last = self.request("GET /api/v1/organization/sandbox");
                send(&mut stream, &format!("{last}connection: close\r\n\r\n"));
            }
            let responses = read_to_end(&mut stream);
            assert_status(&responses, expected);
            let text = format!("Request Line is too large ({bytes} &gt; {})", limit.bytes);
            assert_eq!(responses.contains(&text), expected == status);
        }
    }

    fn head(&self, limit: Limit, beyond: &str) {
        let (too_large, too_late) = beyond.split_once(", ").expect("two statuses");
        for (bytes, expected) in [(limit.bytes - 2048, "200"), (limit.bytes + 1, too_large)] {
            let mut stream = self.connect();
            let head = self.request("GET /api/v1/organization/sandbox");
            let filler = "x".repeat(bytes - head.len());
            send(
                &mut stream,
                &format!("{head}connection: close\r\nx: {filler}\r\n\r\n"),
            );
            assert_status(&read_to_end(&mut stream), expected);
        }
        let mut stream = self.connect();
        send(
            &mut stream,
            &self.request("GET /api/v1/organization/sandbox"),
        );
        self.assert_late("request head", &mut stream, limit, too_late);
    }

    fn body(&self, limit: Limit, beyond: &str) {
        let (too_large, too_late) = beyond.split_once(", ").expect("two statuses");
        for (bytes, expected) in [(limit.bytes, "400"), (limit.bytes + 1, too_large)] {
            let mut stream = self.connect();
            let head = self
                .post(bytes)
                .replacen("host:", "connection: close\r\nhost:", 1);
            send(&mut stream, &head);
            send(&mut stream, &" ".repeat(bytes));
            assert_status(&read_to_end(&mut stream), expected);
        }
        let mut stream = self.connect();
        send(&mut stream, &self.post(100));
        send(&mut stream, "{");
        self.assert_late("request body", &mut stream, limit, too_late);
    }

    pub(super) fn assert_late(
        &self,
        what: &str,
        stream: &mut TcpStream,
        limit: Limit,
        expected: &str,
    ) {
        let begun = Instant::now();
        let response = read_to_end(stream);
        let waited = begun.elapsed();
        println!("{what}: {waited:?}");
        assert_status(&response, expected);
        assert!(waited + MARGIN >= limit.time, "{what}: {waited:?}");
    }

    /// Without a token nobody needs the body.
    fn needless_body(&self, limit: Limit) {
        for (bytes, closes) in [(limit.bytes / 2, false), (limit.bytes * 2, true)] {
            let mut stream = self.connect();
            let head = self.post(bytes).replace(&self.token, "nosuch");
            send(&mut stream, &head);
            send(&mut stream, &" ".repeat(bytes));
            if !closes {
                let next = self.request("GET /api/v1/organization/sandbox");
                send(&mut stream, &format!("{next}connection: close\r\n\r\n"));
            }
            let responses = read_to_end(&mut stream);
            assert_status(&responses, "403");
            let (first, _) = responses.split_once("\r\n\r\n").expect("a head");
            let says_so = first.to_lowercase().contains("connection: close");
            assert_eq!(says_so, closes, "{first}");
            assert_eq!(responses.contains("HTTP/1.1 200 "), !closes);
        }
    }

    /// Asks for more than the buffers of both systems hold, and reads none of it for a while.
    fn reading(&self, limit: Limit) {
        const ASKED: usize = 40;
        let mut stream = self.connect();
        let request = self.request("GET /api/v1/discovery");
        let mut control = self.connect();
        send(&mut control, &format!("{request}\r\n").repeat(ASKED - 1));
        send(&mut control, &format!("{request}connection: close\r\n\r\n"));
        let answered = read_to_end(&mut control).matches("HTTP/1.1 200 ").count();
        assert_eq!(answered, ASKED, "of a client that reads");
        let mut sender = stream.try_clone().expect("a clone");
        let writer = thread::spawn(move || {
            // The rest cannot be sent where the connection is closed meanwhile.
            let requests = format!("{request}\r\n").repeat(ASKED);
            drop(sender.write_all(requests.as_bytes()));
        });
        thread::sleep(limit.time * 2);
        let answered = read_to_end(&mut stream).matches("HTTP/1.1 200 ").count();
        drop(writer.join());
        println!("reading: {answered} of {ASKED} responses were sent");
        assert!((1..ASKED).contains(&answered), "{answered}");
    }

    fn idle(&self, limit: Limit) {
        let mut stream = self.connect();
        let request = self.request("GET /api/v1/organization/sandbox");
        send(&mut stream, &format!("{request}\r\n"));
        let begun = Instant::now();
        let responses = read_to_end(&mut stream);
        let waited = begun.elapsed();
        println!("idle connection: {waited:?}");
        assert_status(&responses, "200");
        assert!(waited + MARGIN >= limit.time, "{waited:?}");
    }
}

/// A sandbox of its own, since its connections are all taken. Where all are at work is a test of the
/// listener.
fn connections(limit: Limit) {
    let running = Running::serve(&["--database", ":memory:"]);
    let target = Target {
        address: running.url.replace("http://", ""),
        token: running.value("token").to_owned(),
    };
    let request = target.request("GET /api/v1/organization/sandbox");
    let mut streams = Vec::new();
    for _ in 0..=limit.count {
        let mut stream = target.connect();
        send(&mut stream, &format!("{request}\r\n"));
        let mut response = [0; 12];
        stream.read_exact(&mut response).expect("a response");
        assert_eq!(&response, b"HTTP/1.1 200");
        if streams.is_empty() {
            // It is idle only once the sandbox takes note of what it sent.
            thread::sleep(Duration::from_secs(1));
        }
        streams.push(stream);
    }
    // The one that has been idle the longest made room, and no other. Its end may take a moment;
    // without one, all of them end by this time for being idle.
    let (oldest, others) = streams.split_first_mut().expect("a connection");
    read_to_end(oldest);
    let open = others.iter_mut().filter_map(|stream| {
        stream.set_nonblocking(true).expect("set");
        let ended = stream.read_to_end(&mut Vec::new()).err()?;
        (ended.kind() == ErrorKind::WouldBlock).then_some(())
    });
    assert_eq!(open.count(), limit.count);
}

/// Sends what can be sent: a connection may be closed before everything was read.
pub(super) fn send(stream: &mut TcpStream, text: &str) {
    drop(stream.write_all(text.as_bytes()));
}

/// Everything that comes until the connection is closed, whichever way.
pub(super) fn read_to_end(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::ConnectionReset => {}
        Err(error) => panic!("{error}"),
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

pub(super) fn assert_status(response: &str, expected: &str) {
    let begin = format!("HTTP/1.1 {expected} ");
    assert!(
        response.starts_with(&begin),
        "{expected} is not {response:.300}"
    );
}
