//! [`KeyPair`]: a new RSA key in the forms in which the server gives it away.

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{self, KeySize};
use aws_lc_rs::signature::KeyPair as _;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use pkcs1::RsaPublicKey;
use pkcs8::der::pem::LineEnding;
use pkcs8::{Document, PrivateKeyInfo, SecretDocument};
use quay_api::Secret;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::blocking::KEYS;

/// A new key. The private half of the one that this installation signs with is stored sealed, that of
/// all others never.
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
        let generated = KEYS.run(Self::new).await.ok()?;
        let no_key = |error| tracing::error!(%error, "no key was made");
        generated.map_err(no_key).ok()
    }

    pub(super) fn new() -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let pair = rsa::KeyPair::generate(KeySize::Rsa2048)?;
        let public: PublicKeyX509Der<'_> = pair.public_key().as_der()?;
        let public = Document::try_from(public.as_ref())?;
        let private: Pkcs8V1Der<'_> = pair.as_der()?;
        let private = PrivateKeyInfo::try_from(private.as_ref())?;
        let private = SecretDocument::try_from(private.private_key)?;
        let halves = RsaPublicKey::try_from(pair.public_key().as_ref())?;
        let n = URL_SAFE_NO_PAD.encode(halves.modulus.as_bytes());
        let e = URL_SAFE_NO_PAD.encode(halves.public_exponent.as_bytes());
        // The thumbprint is that of the necessary members, in the order of the alphabet.
        let members = format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#);
        let kid = URL_SAFE_NO_PAD.encode(Sha256::digest(members.as_bytes()));
        let jwk = json!({ "n": n, "e": e, "kty": "RSA", "kid": kid });
        Ok(Self {
            kid,
            jwk,
            public: public.to_pem("PUBLIC KEY", LineEnding::LF)?,
            private: Secret::from(private.to_pem("RSA PRIVATE KEY", LineEnding::LF)?.as_str()),
        })
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::rsa::KeyPair as Rsa;
    use aws_lc_rs::signature::KeyPair as _;
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use pkcs8::der::Decode;
    use pkcs8::{Document, SecretDocument, SubjectPublicKeyInfoRef};
    use sha2::{Digest, Sha256};

    use super::KeyPair;

    /// The forms are those of the server's service keys: PKCS #1 and `SubjectPublicKeyInfo`
    /// (endpoints/api/superuser.py:735-780 and util/security/jwtutil.py at ffba0c70e2d8).
    #[test]
    fn both_halves_belong_together() {
        let pair = KeyPair::new().expect("a key");
        assert_eq!(pair.jwk["kid"], pair.kid.as_str());
        assert_eq!(pair.jwk["kty"], "RSA");
        assert_eq!(pair.jwk["e"], "AQAB");
        let (label, private) = SecretDocument::from_pem(pair.private.expose()).expect("PEM");
        assert_eq!(label, "RSA PRIVATE KEY");
        assert!(
            pair.private
                .expose()
                .ends_with("-----END RSA PRIVATE KEY-----\n")
        );
        // What it takes is PKCS #1.
        let private = Rsa::from_der(private.as_bytes()).expect("a private key");
        assert_eq!(private.public_modulus_len(), 256);
        let (label, public) = Document::from_pem(&pair.public).expect("PEM");
        assert_eq!(label, "PUBLIC KEY");
        assert!(pair.public.ends_with("-----END PUBLIC KEY-----\n"));
        let public = SubjectPublicKeyInfoRef::from_der(public.as_bytes()).expect("a public key");
        assert_eq!(public.algorithm.oid, pkcs1::ALGORITHM_OID);
        let bits = public.subject_public_key.as_bytes().expect("whole bytes");
        assert_eq!(bits, private.public_key().as_ref());
        // RFC 7638: the necessary members in the order of the alphabet.
        let n = pair.jwk["n"].as_str().expect("a modulus");
        assert_eq!(URL_SAFE_NO_PAD.decode(n).expect("base64").len(), 256);
        let members = format!(r#"{{"e":"AQAB","kty":"RSA","n":"{n}"}}"#);
        let thumbprint = URL_SAFE_NO_PAD.encode(Sha256::digest(members.as_bytes()));
        assert_eq!(pair.kid, thumbprint);
    }
}
