//! A server on the loopback interface that gives one prepared response and records the requests.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A request that was received.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Request {
    /// The method.
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    /// The body.
    pub(crate) body: Vec<u8>,
}

/// A response to return.
#[derive(Clone, Debug, Default)]
pub(crate) struct Response {
    /// The status.
    pub(crate) status: u16,
    /// The content type; no header where it is empty.
    pub(crate) content_type: String,
    /// The body.
    pub(crate) body: Vec<u8>,
}

#[derive(Debug, Default)]
struct State {
    response: Response,
    requests: Vec<Request>,
}

/// The server. Its thread ends with the process.
pub(crate) struct PreparedServer {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

impl PreparedServer {
    /// Starts a server on a free port.
    pub(crate) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let server = Self {
            address: listener.local_addr()?,
            state: Arc::default(),
        };
        let state = Arc::clone(&server.state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A client that hangs up early shows in its own result.
                drop(serve(&stream, &state));
            }
        });
        Ok(server)
    }

    /// The base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Sets the response to all requests that follow, and forgets earlier requests.
    pub(crate) fn prepare(&self, response: Response) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = State {
            response,
            requests: Vec::new(),
        };
    }

    /// The requests since the response was prepared.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .requests
            .clone()
    }
}

/// Reads one request, writes the prepared response, and closes the connection.
fn serve(stream: &TcpStream, state: &Mutex<State>) -> io::Result<()> {
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
    let response = {
        let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
        state.requests.push(Request {
            method,
            target,
            body,
        });
        state.response.clone()
    };
    let mut head = format!(
        "HTTP/1.1 {} Recorded\r\nconnection: close\r\n",
        response.status
    );
    if !response.content_type.is_empty() {
        head.push_str(&format!("content-type: {}\r\n", response.content_type));
    }
    if response.status != 204 {
        head.push_str(&format!("content-length: {}\r\n", response.body.len()));
    }
    head.push_str("\r\n");
    let mut stream = stream;
    stream.write_all(head.as_bytes())?;
    stream.write_all(&response.body)
}
