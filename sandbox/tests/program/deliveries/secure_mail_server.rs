//! [`SecureMailServer`]: a server of SMTP that wants TLS and a password, and keeps what it was told.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rcgen::{CertificateParams, KeyPair};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufStream};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// The name and the password that it takes, as `AUTH PLAIN` sends them.
pub(super) const CREDENTIALS: (&str, &str) = ("quay", "password-of-the-mail-server");

/// A line that came, by TLS or in clear.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    Sealed(String),
    Clear(String),
}

pub(super) struct SecureMailServer {
    pub(super) port: u16,
    /// The certificate that its own is, for those who trust it.
    pub(super) certificate: PathBuf,
    lines: UnboundedReceiver<Line>,
}

impl SecureMailServer {
    /// A server for `localhost`, which may lack TLS. It stops with the runtime of the test.
    pub(super) async fn start(folder: &Path, has_tls: bool) -> Self {
        let key = KeyPair::generate().expect("a key");
        let own = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
        let own = own.self_signed(&key).expect("a certificate");
        let certificate = folder.join("certificate.pem");
        let text = STANDARD.encode(own.der());
        let text = format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n");
        std::fs::write(&certificate, text).expect("a file");
        let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![own.der().clone()], key)
            .expect("a certificate and its key");
        let acceptor = has_tls.then(|| TlsAcceptor::from(Arc::new(config)));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (sender, lines) = unbounded_channel();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                let mut stream = BufStream::new(stream);
                // Each conversation ends where the other side goes.
                let _ = stream.write_all(b"220 test\r\n").await;
                let offer = acceptor.as_ref().map(|_| "STARTTLS");
                if talk(&mut stream, offer, &sender, Line::Clear).await
                    && let Some(acceptor) = &acceptor
                    && let Ok(stream) = acceptor.accept(stream.into_inner()).await
                {
                    talk(
                        &mut BufStream::new(stream),
                        Some("AUTH PLAIN"),
                        &sender,
                        Line::Sealed,
                    )
                    .await;
                }
            }
        });
        Self {
            port,
            certificate,
            lines,
        }
    }

    /// The next line, which has to come.
    pub(super) async fn next(&mut self) -> Line {
        self.lines.recv().await.expect("a line")
    }
}

/// Talks until the other side goes, or wants to go on by TLS.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut BufStream<S>,
    offer: Option<&str>,
    lines: &UnboundedSender<Line>,
    kind: fn(String) -> Line,
) -> bool {
    let (name, password) = CREDENTIALS;
    let expected = STANDARD.encode(format!("\0{name}\0{password}"));
    let (mut is_mail, mut is_known) = (false, false);
    loop {
        if stream.flush().await.is_err() {
            return false;
        }
        let mut line = String::new();
        if !matches!(stream.read_line(&mut line).await, Ok(read) if read > 0) {
            return false;
        }
        let line = line.trim_end().to_owned();
        // The test may have ended.
        let _ = lines.send(kind(line.clone()));
        let reply = match line.split_at(line.len().min(4)).0 {
            "." if is_mail => {
                is_mail = false;
                "250 taken\r\n".to_owned()
            }
            _ if is_mail => continue,
            "EHLO" => offer.map_or("250 test\r\n".to_owned(), |it| {
                format!("250-test\r\n250 {it}\r\n")
            }),
            "STAR" => "220 go\r\n".to_owned(),
            "AUTH" => {
                is_known = line.split_whitespace().nth(2) == Some(&expected);
                if is_known { "235 ok\r\n" } else { "535 no\r\n" }.to_owned()
            }
            "MAIL" if !is_known => "530 who\r\n".to_owned(),
            "MAIL" | "RCPT" => "250 ok\r\n".to_owned(),
            "DATA" => {
                is_mail = true;
                "354 go\r\n".to_owned()
            }
            "QUIT" => "221 bye\r\n".to_owned(),
            _ => "502 what\r\n".to_owned(),
        };
        let sent = stream.write_all(reply.as_bytes()).await;
        if sent.is_err() || stream.flush().await.is_err() {
            return false;
        }
        if line == "STARTTLS" {
            return true;
        }
    }
}
