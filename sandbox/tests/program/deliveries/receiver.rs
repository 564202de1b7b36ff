//! [`Receiver`]: a receiver of webhooks in this process, which keeps what came.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// A request that came.
#[derive(Debug)]
pub(super) struct Post {
    /// Method and path.
    pub(super) line: String,
    /// With small letters in their names.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Post {
    pub(super) fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// What a receiver does with a request.
pub(super) enum Reaction {
    Status(u16),
    Redirect(u16, String),
    /// It keeps the connection and says nothing.
    Silence,
}

pub(super) struct Receiver {
    pub(super) port: u16,
    posts: UnboundedReceiver<Post>,
    count: Arc<AtomicUsize>,
}

impl Receiver {
    /// Reacts to each request by its number, from 0 on.
    pub(super) fn new(answer: impl Fn(usize) -> Reaction + Send + Sync + 'static) -> Self {
        Self::at("127.0.0.1", answer)
    }

    pub(super) fn at(
        host: &str,
        answer: impl Fn(usize) -> Reaction + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind((host, 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (sender, posts) = unbounded_channel();
        let count = Arc::new(AtomicUsize::new(0));
        let (counter, answer) = (Arc::clone(&count), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let stream = stream.expect("a connection");
                let (sender, counter) = (sender.clone(), Arc::clone(&counter));
                let answer = Arc::clone(&answer);
                std::thread::spawn(move || {
                    let mut stream = stream;
                    let Some(post) = read(&stream) else {
                        return;
                    };
                    let number = counter.fetch_add(1, Ordering::SeqCst);
                    let answer = answer(number);
                    // The test may have ended.
                    let _ = sender.send(post);
                    reply(&mut stream, &answer);
                });
            }
        });
        Self { port, posts, count }
    }

    /// One that takes everything.
    pub(super) fn willing() -> Self {
        Self::new(|_| Reaction::Status(200))
    }

    pub(super) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The next request, which has to come.
    pub(super) async fn next(&mut self) -> Post {
        self.posts.recv().await.expect("a request")
    }

    /// How many requests came.
    pub(super) fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }
}

fn read(stream: &TcpStream) -> Option<Post> {
    let mut reader = BufReader::new(stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        lines.push(line);
    }
    let headers: Vec<(String, String)> = lines[1..]
        .iter()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.map_or(0, |(_, value)| value.parse().expect("a length"));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Post {
        line: lines[0].trim_end_matches(" HTTP/1.1").to_owned(),
        headers,
        body: String::from_utf8(body).expect("text"),
    })
}

fn reply(stream: &mut TcpStream, answer: &Reaction) {
    let (status, header) = match answer {
        Reaction::Status(status) => (status, String::new()),
        Reaction::Redirect(status, location) => (status, format!("location: {location}\r\n")),
        Reaction::Silence => {
            // Until the other side gives up.
            let _ = stream.read(&mut [0]);
            return;
        }
    };
    let head =
        format!("HTTP/1.1 {status} x\r\n{header}content-length: 0\r\nconnection: close\r\n\r\n");
    let _ = stream.write_all(head.as_bytes());
}
