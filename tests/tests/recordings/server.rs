//! Owns a server on the loopback interface that gives one prepared answer and keeps what was asked.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A request, as it came in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Request {
    /// The method.
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    /// The body.
    pub(crate) body: Vec<u8>,
}

/// An answer to give.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// The content type; none when empty.
    pub(crate) content_type: String,
    /// The body.
    pub(crate) body: Vec<u8>,
}

#[derive(Debug, Default)]
struct Scene {
    answer: Answer,
    requests: Vec<Request>,
}

/// The server. Its thread ends with the process.
pub(crate) struct Server {
    address: SocketAddr,
    scene: Arc<Mutex<Scene>>,
}

impl Server {
    /// Starts a server on a free port.
    pub(crate) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let server = Self {
            address: listener.local_addr()?,
            scene: Arc::default(),
        };
        let scene = Arc::clone(&server.scene);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A client that hangs up early shows in its own result.
                drop(serve(&stream, &scene));
            }
        });
        Ok(server)
    }

    /// Where the server listens.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Prepares the answer to all requests that follow.
    pub(crate) fn prepare(&self, answer: Answer) {
        let mut scene = self.scene.lock().unwrap_or_else(PoisonError::into_inner);
        *scene = Scene {
            answer,
            requests: Vec::new(),
        };
    }

    /// The requests since the answer was prepared.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.scene
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .requests
            .clone()
    }
}

/// Reads one request and gives the prepared answer; the connection ends with it.
fn serve(stream: &TcpStream, scene: &Mutex<Scene>) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let Some((name, value)) = header.split_once(':') else {
            break;
        };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let answer = {
        let mut scene = scene.lock().unwrap_or_else(PoisonError::into_inner);
        scene.requests.push(Request {
            method,
            target,
            body,
        });
        scene.answer.clone()
    };
    let mut head = format!(
        "HTTP/1.1 {} Recorded\r\nconnection: close\r\n",
        answer.status
    );
    if !answer.content_type.is_empty() {
        head.push_str(&format!("content-type: {}\r\n", answer.content_type));
    }
    if answer.status != 204 {
        head.push_str(&format!("content-length: {}\r\n", answer.body.len()));
    }
    head.push_str("\r\n");
    let mut stream = stream;
    stream.write_all(head.as_bytes())?;
    stream.write_all(&answer.body)
}
