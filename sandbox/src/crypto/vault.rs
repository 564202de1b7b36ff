//! [`Vault`]: what the key of an installation does with secrets that are stored.

use std::fmt::Write;

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rand::RngExt;

/// Begins every sealed text, so that it tells its form.
const FORM: &str = "sealed1:";

/// The key of an installation.
pub(crate) const KEY_BYTES: usize = 32;

/// Seals what is shown again, and hashes what is only looked up. It has no `Debug`: it is a key.
pub(crate) struct Vault {
    sealing: RandomizedNonceKey,
    lookup: hmac::Key,
    fingerprint: String,
    sessions: Vec<u8>,
}

impl Vault {
    /// The vault of a key; `None` where the library takes no key.
    pub(crate) fn new(key: &[u8; KEY_BYTES]) -> Option<Self> {
        let key = hmac::Key::new(hmac::HMAC_SHA256, key);
        // Each use has a key of its own.
        let of_use = |name: &[u8]| hmac::sign(&key, name);
        Some(Self {
            sealing: RandomizedNonceKey::new(&AES_256_GCM, of_use(b"sealing").as_ref()).ok()?,
            lookup: hmac::Key::new(hmac::HMAC_SHA256, of_use(b"look-up").as_ref()),
            fingerprint: hexadecimal(of_use(b"fingerprint").as_ref()),
            sessions: of_use(b"sessions").as_ref().to_vec(),
        })
    }

    /// A new key.
    pub(crate) fn random_key() -> [u8; KEY_BYTES] {
        let mut key = [0; KEY_BYTES];
        rand::rng().fill(&mut key[..]);
        key
    }

    /// A text that only this key opens, and only in the same place.
    pub(crate) fn seal(&self, text: &str, place: &str) -> Option<String> {
        let mut sealed = text.as_bytes().to_vec();
        let place = Aad::from(place.as_bytes());
        let nonce = self.sealing.seal_in_place_append_tag(place, &mut sealed);
        let mut bytes = nonce.ok()?.as_ref().to_vec();
        bytes.append(&mut sealed);
        Some(format!("{FORM}{}", STANDARD.encode(bytes)))
    }

    /// The text that was sealed; `None` where it was sealed by another key, in another place, or
    /// is damaged.
    pub(crate) fn open(&self, sealed: &str, place: &str) -> Option<String> {
        let bytes = STANDARD.decode(sealed.strip_prefix(FORM)?).ok()?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut sealed = sealed.to_vec();
        let place = Aad::from(place.as_bytes());
        let text = self.sealing.open_in_place(nonce, place, &mut sealed).ok()?;
        String::from_utf8(text.to_vec()).ok()
    }

    /// What a secret is looked up by. Nobody without the key can try secrets out on it.
    pub(crate) fn lookup(&self, text: &str) -> String {
        hexadecimal(hmac::sign(&self.lookup, text.as_bytes()).as_ref())
    }

    /// What the key for the cookies of sessions is made from.
    pub(crate) fn session_secret(&self) -> &[u8] {
        &self.sessions
    }

    /// What tells the key from others, and nothing of it.
    pub(crate) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    super::digest::hexadecimal(bytes)
}

/// A key in the form in which it is written down.
pub(crate) fn write_key(key: &[u8; KEY_BYTES]) -> String {
    let mut text = String::with_capacity(2 * KEY_BYTES + 1);
    for byte in key {
        // A text grows without end.
        let _ = write!(text, "{byte:02x}");
    }
    text.push('\n');
    text
}

/// The key that was written down.
pub(crate) fn read_key(text: &str) -> Option<[u8; KEY_BYTES]> {
    let digits = text.trim_end();
    if digits.len() != 2 * KEY_BYTES || !digits.is_ascii() {
        return None;
    }
    let mut key = [0; KEY_BYTES];
    for (number, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[2 * number..2 * number + 2], 16).ok()?;
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::{Vault, read_key, write_key};

    fn vault() -> Vault {
        Vault::new(&Vault::random_key()).expect("a vault")
    }

    #[test]
    fn a_sealed_text_opens_with_its_key_in_its_place() {
        let (vault, other) = (vault(), vault());
        let sealed = vault.seal("hunter2", "robot.token").expect("sealed");
        assert!(!sealed.contains("hunter2"));
        assert_ne!(Some(&sealed), vault.seal("hunter2", "robot.token").as_ref());
        let opened = vault.open(&sealed, "robot.token");
        assert_eq!(opened.as_deref(), Some("hunter2"));
        assert_eq!(vault.open(&sealed, "build.archive_url"), None);
        assert_eq!(other.open(&sealed, "robot.token"), None);
        assert_eq!(vault.open(&sealed[..sealed.len() - 4], "robot.token"), None);
        assert_eq!(vault.open("hunter2", "robot.token"), None);
        assert_eq!(vault.open("sealed1:", "robot.token"), None);
    }

    #[test]
    fn a_lookup_is_the_same_for_the_same_key_alone() {
        let (vault, other) = (vault(), vault());
        assert_eq!(vault.lookup("abc"), vault.lookup("abc"));
        assert_ne!(vault.lookup("abc"), vault.lookup("abd"));
        assert_ne!(vault.lookup("abc"), other.lookup("abc"));
        assert_ne!(vault.fingerprint(), other.fingerprint());
    }

    #[test]
    fn a_key_that_was_written_down_is_read_again() {
        let key = Vault::random_key();
        assert_eq!(read_key(&write_key(&key)), Some(key));
        for text in ["", "00", &"zz".repeat(32), &"0".repeat(65)] {
            assert_eq!(read_key(text), None, "{text:?}");
        }
    }
}
