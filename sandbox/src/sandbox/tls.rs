//! TLS: the certificate and the key that a sandbox is given.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{Error, ServerConfig};

use super::error::StartError;

/// Where certificate and key are. The key itself is in no text.
#[derive(Clone, Debug)]
pub(super) struct TlsFiles {
    pub(super) certificate: PathBuf,
    pub(super) key: PathBuf,
}

/// What connections are made safe with, and what a client has to trust for that.
pub(super) struct Tls {
    pub(super) acceptor: TlsAcceptor,
    pub(super) certificates: Vec<CertificateDer<'static>>,
}

impl TlsFiles {
    /// Reads both files.
    ///
    /// # Errors
    ///
    /// A file that is missing or holds something else, and a key that is not that of the
    /// certificate.
    pub(super) fn load(&self) -> Result<Tls, StartError> {
        let certificates = CertificateDer::pem_file_iter(&self.certificate)
            .and_then(|found| found.collect::<Result<Vec<_>, _>>())
            .map_err(|error| unreadable(&self.certificate, "certificate", &error))?;
        if certificates.is_empty() {
            return Err(unreadable(
                &self.certificate,
                "certificate",
                &pem::Error::NoItemsFound,
            ));
        }
        let key = PrivateKeyDer::from_pem_file(&self.key)
            .map_err(|error| unreadable(&self.key, "unencrypted private key", &error))?;
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .map(|builder| builder.with_no_client_auth())
            .and_then(|builder| builder.with_single_cert(certificates.clone(), key));
        let mut config = config.map_err(|error| self.unfit(&error))?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Tls {
            acceptor: TlsAcceptor::from(Arc::new(config)),
            certificates,
        })
    }

    fn unfit(&self, error: &Error) -> StartError {
        let (certificate, key) = (self.certificate.display(), self.key.display());
        StartError::setting(match error {
            Error::InconsistentKeys(_) => format!(
                "tls: {key}: it is not the key of the certificate in {certificate}: choose the one \
                 that the certificate was made for"
            ),
            Error::InvalidCertificate(why) => format!(
                "tls: {certificate}: the certificate cannot be used: {why:?}; make a new one"
            ),
            error => format!(
                "tls: {key}: the key cannot be used: {error}; choose an RSA, ECDSA or Ed25519 key"
            ),
        })
    }
}

/// What is wrong with a file, without a byte of it.
fn unreadable(path: &Path, what: &str, error: &pem::Error) -> StartError {
    let path = path.display();
    StartError::setting(match error {
        pem::Error::Io(error) => {
            format!("tls: {path}: {error}; check the path and the permissions of the file")
        }
        pem::Error::NoItemsFound => {
            format!("tls: {path}: there is no {what} in it: choose a file in the PEM format")
        }
        _ => format!("tls: {path}: it is not in the PEM format: choose a file that is"),
    })
}

impl Tls {
    /// What a client has to trust.
    pub(super) fn trusted(&self) -> Vec<Vec<u8>> {
        self.certificates.iter().map(|it| it.to_vec()).collect()
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls").finish_non_exhaustive()
    }
}
