//! The registries behind the proxy cache of the steps: one needs no login, the other one does.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Starts both and returns their ports. Their threads end with the process.
///
/// # Panics
///
/// If the loopback interface has no free port.
pub fn start() -> [u16; 2] {
    [200, 401].map(|status| {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("the loopback interface");
        let port = listener.local_addr().expect("it is bound").port();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A caller that hangs up early shows in its own result.
                let _ = respond(&stream, status, port);
            }
        });
        port
    })
}

fn respond(mut stream: &TcpStream, status: u16, port: u16) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let is_token = request
        .split(' ')
        .nth(1)
        .is_some_and(|path| path.starts_with("/token"));
    let (status, body) = if is_token {
        (200, r#"{"token": "t"}"#)
    } else {
        (status, "{}")
    };
    let login = if status == 401 {
        format!(
            "WWW-Authenticate: Bearer realm=\"http://localhost:{port}/token\",service=\"fake\"\r\n"
        )
    } else {
        String::new()
    };
    write!(
        stream,
        "HTTP/1.1 {status} X\r\n{login}Content-Type: application/json\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{body}",
        body.len()
    )
}
