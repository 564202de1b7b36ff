//! [`KeyPair`]: a new RSA key in the forms in which the server gives it away.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use quay_api::Secret;
use rsa::pkcs1::EncodeRsaPrivateKey;
use rsa::pkcs8::{EncodePublicKey, LineEnding};
use rsa::traits::PublicKeyParts;
use rsa::{RsaPrivateKey, RsaPublicKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const BITS: usize = 2048;

/// A new key. Its private half is never stored.
pub(crate) struct KeyPair {
    /// The thumbprint of the public half (RFC 7638).
    pub(crate) kid: String,
    /// The public half as a JSON Web Key.
    pub(crate) jwk: Value,
    /// The public half as PEM, `SubjectPublicKeyInfo`.
    pub(crate) public: String,
    /// The private half as PEM, PKCS #1.
    pub(crate) private: Secret,
}

impl KeyPair {
    /// Makes a key, away from the threads that serve: it takes a while. `None` where no key comes
    /// out; the log has the reason.
    pub(crate) async fn generate() -> Option<Self> {
        let generated = tokio::task::spawn_blocking(Self::new).await.ok()?;
        let no_key = |error| tracing::error!(%error, "no key was made");
        generated.map_err(no_key).ok()
    }

    fn new() -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let private = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS)?;
        let public = RsaPublicKey::from(&private);
        let n = URL_SAFE_NO_PAD.encode(public.n().to_bytes_be());
        let e = URL_SAFE_NO_PAD.encode(public.e().to_bytes_be());
        // The thumbprint is that of the necessary members, in the order of the alphabet.
        let members = format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#);
        let kid = URL_SAFE_NO_PAD.encode(Sha256::digest(members.as_bytes()));
        let jwk = json!({ "n": n, "e": e, "kty": "RSA", "kid": kid });
        Ok(Self {
            kid,
            jwk,
            public: public.to_public_key_pem(LineEnding::LF)?,
            private: Secret::from(private.to_pkcs1_pem(LineEnding::LF)?.to_string()),
        })
    }
}

#[cfg(test)]
mod tests {
    use rsa::RsaPrivateKey;
    use rsa::pkcs1::DecodeRsaPrivateKey;
    use rsa::pkcs8::EncodePublicKey;
    use rsa::traits::PublicKeyParts;

    use super::KeyPair;

    #[test]
    fn both_halves_belong_together() {
        let pair = KeyPair::new().expect("a key");
        assert_eq!(pair.kid.len(), 43);
        assert_eq!(pair.jwk["kid"], pair.kid.as_str());
        assert_eq!(pair.jwk["e"], "AQAB");
        assert!(pair.public.starts_with("-----BEGIN PUBLIC KEY-----\n"));
        let private = pair.private.expose();
        assert!(private.starts_with("-----BEGIN RSA PRIVATE KEY-----\n"));
        let private = RsaPrivateKey::from_pkcs1_pem(private).expect("a private key");
        assert_eq!(private.size(), 256);
        let public = private
            .to_public_key()
            .to_public_key_pem(Default::default());
        assert_eq!(public.expect("a public key"), pair.public);
    }
}
