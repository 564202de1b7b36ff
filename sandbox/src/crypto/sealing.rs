//! [`Seal`]: passwords in the encrypted form that users may write down for the command line.

use aes::Aes256;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockDecryptMut, BlockEncryptMut, KeyIvInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quay_api::Secret;
use rand::RngExt;
use serde_json::Value;

/// Encrypts passwords. The key is of this process: nothing that was sealed is opened by another.
pub(crate) struct Seal {
    key: [u8; 32],
}

impl Seal {
    pub(crate) fn new() -> Self {
        let mut key = [0; 32];
        rand::rng().fill(&mut key[..]);
        Self { key }
    }

    /// A password, encrypted under a new vector: vector and AES-256-CBC in Base64.
    pub(crate) fn seal_password(&self, password: &str) -> String {
        let mut vector = [0; 16];
        rand::rng().fill(&mut vector[..]);
        let message = serde_json::json!({ "password": password }).to_string();
        let cipher = cbc::Encryptor::<Aes256>::new(&self.key.into(), &vector.into());
        let mut sealed = vector.to_vec();
        sealed.extend(cipher.encrypt_padded_vec_mut::<Pkcs7>(message.as_bytes()));
        STANDARD.encode(sealed)
    }

    /// The password that was encrypted; `None` for what is none.
    pub(crate) fn open_password(&self, text: &str) -> Option<Secret> {
        let sealed = STANDARD.decode(text).ok()?;
        let (vector, sealed) = sealed.split_first_chunk::<16>()?;
        let cipher = cbc::Decryptor::<Aes256>::new(&self.key.into(), vector.into());
        let message = cipher.decrypt_padded_vec_mut::<Pkcs7>(sealed).ok()?;
        let message: Value = serde_json::from_slice(&message).ok()?;
        Some(Secret::from(message.get("password")?.as_str()?))
    }
}

#[cfg(test)]
mod tests {
    use super::Seal;

    #[test]
    fn a_sealed_password_opens_with_the_same_key() {
        let seal = Seal::new();
        let sealed = seal.seal_password("password");
        let opened = seal.open_password(&sealed).expect("a password");
        assert_eq!(opened.expose(), "password");
        assert!(Seal::new().open_password(&sealed).is_none());
        for text in ["", "password", "AAAA"] {
            assert!(seal.open_password(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_sealed_password_is_hidden_and_never_the_same() {
        let seal = Seal::new();
        let one = seal.seal_password("password");
        assert_eq!(one.len(), 64);
        assert!(!one.contains("password"));
        assert_ne!(one, seal.seal_password("password"));
        assert_ne!(one, Seal::new().seal_password("password"));
    }
}
