//! [`Server`]: where requests go, with or without TLS.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, StreamOwned};
use rustls_platform_verifier::ConfigVerifierExt;

/// How long a server may take to accept a connection, and between two pieces of a response.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A server and the path that its API is below.
#[derive(Clone)]
pub struct Server {
    host: String,
    port: u16,
    /// The value of the header `host`.
    pub(super) authority: String,
    pub(super) prefix: String,
    tls: Option<Arc<ClientConfig>>,
}

impl From<SocketAddr> for Server {
    fn from(address: SocketAddr) -> Self {
        Self {
            host: address.ip().to_string(),
            port: address.port(),
            authority: address.to_string(),
            prefix: String::new(),
            tls: None,
        }
    }
}

impl Server {
    /// Reads an address such as `https://quay.example.com`.
    ///
    /// # Errors
    ///
    /// The text is no such address, or the certificates of this machine cannot be read.
    pub fn parse(url: &str) -> anyhow::Result<Self> {
        let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
        let (port, tls) = match scheme {
            "http" => (80, None),
            "https" => {
                let config = ClientConfig::with_platform_verifier();
                let config = config.context("cannot read the certificates of this machine")?;
                (443, Some(Arc::new(config)))
            }
            _ => bail!("{url} is no address: it must begin with http:// or https://"),
        };
        let (authority, prefix) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        if authority.contains('@') {
            bail!("{url} holds a password; tokens belong into the file of actors");
        }
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, given)) if !given.contains(']') => {
                let port = given.parse();
                (host, port.with_context(|| format!("{given} is no port"))?)
            }
            _ => (authority, port),
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        if host.is_empty() || prefix.contains(['?', '#']) {
            bail!("{url} is no address; an example is http://127.0.0.1:8080");
        }
        Ok(Self {
            host: host.to_owned(),
            port,
            authority: authority.to_owned(),
            prefix: prefix.trim_end_matches('/').to_owned(),
            tls,
        })
    }

    pub(super) fn connect(&self) -> io::Result<Box<dyn Stream>> {
        let addresses = (self.host.as_str(), self.port).to_socket_addrs()?;
        let mut last = None;
        for address in addresses {
            match TcpStream::connect_timeout(&address, TIMEOUT) {
                Ok(stream) => return self.secure(stream),
                Err(error) => last = Some(error),
            }
        }
        Err(last.unwrap_or_else(|| io::Error::other("the name has no address")))
    }

    fn secure(&self, stream: TcpStream) -> io::Result<Box<dyn Stream>> {
        stream.set_read_timeout(Some(TIMEOUT))?;
        stream.set_write_timeout(Some(TIMEOUT))?;
        let Some(config) = &self.tls else {
            return Ok(Box::new(stream));
        };
        let name = ServerName::try_from(self.host.clone()).map_err(io::Error::other)?;
        let connection = ClientConnection::new(config.clone(), name).map_err(io::Error::other)?;
        Ok(Box::new(StreamOwned::new(connection, stream)))
    }
}

impl fmt::Display for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        write!(formatter, "{scheme}://{}{}", self.authority, self.prefix)
    }
}

/// A connection, with or without TLS.
pub(super) trait Stream: Read + Write {}

impl<S: Read + Write> Stream for S {}

#[cfg(test)]
mod tests {
    use super::Server;

    #[test]
    fn addresses_are_read() {
        let check = |url: &str, host: &str, port: u16, prefix: &str| {
            let server = Server::parse(url).expect(url);
            assert_eq!((server.host.as_str(), server.port), (host, port), "{url}");
            assert_eq!(server.prefix, prefix, "{url}");
        };
        check("http://127.0.0.1:8080", "127.0.0.1", 8080, "");
        check("http://quay.example.com/", "quay.example.com", 80, "");
        check("http://[::1]:8080/quay/", "::1", 8080, "/quay");
    }

    #[test]
    fn other_texts_are_told() {
        for url in [
            "",
            "quay.io",
            "ftp://a",
            "http://",
            "http://a:b",
            "http://u:p@a",
            "http:///x",
        ] {
            assert!(Server::parse(url).is_err(), "{url}");
        }
    }
}
