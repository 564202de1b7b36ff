//! [`SigningKey`]: texts that nobody else can make, with the time at which they were made.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// How many bytes of the code are sent: 160 bits, as RFC 2104 allows.
const SIGNATURE_BYTES: usize = 20;

/// Signs sessions.
///
/// Keep it where the data of the sessions' users is not: whoever has it can sign in as anybody. It
/// has no `Debug` that shows it.
#[derive(Clone)]
pub struct SigningKey(Hmac<Sha256>);

/// The system has no random bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRandomness;

impl fmt::Display for NoRandomness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the operating system gives no random bytes; see that the program may call getrandom",
        )
    }
}

impl std::error::Error for NoRandomness {}

impl SigningKey {
    /// The key that a secret of at least 32 random bytes gives. The same secret may be used for
    /// other things: this key is another.
    pub fn new(secret: &[u8]) -> Self {
        let derived = mac(secret).chain_update(b"session-cookie").finalize();
        Self(mac(&derived.into_bytes()))
    }

    /// A key of this process: no session outlives it.
    ///
    /// # Errors
    ///
    /// When the system has no random bytes.
    pub fn random() -> Result<Self, NoRandomness> {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).map_err(|_| NoRandomness)?;
        Ok(Self::new(&secret))
    }

    /// The payload with a time and a signature: three texts in Base64 with points between them. It
    /// is the form of the cookies of Flask, which tools can show.
    pub(super) fn sign(&self, payload: &[u8], now: SystemTime) -> String {
        let seconds = seconds(now).to_be_bytes();
        let zeros = seconds.iter().take_while(|byte| **byte == 0).count();
        let mut text = URL_SAFE_NO_PAD.encode(payload);
        text.push('.');
        URL_SAFE_NO_PAD.encode_string(&seconds[zeros..], &mut text);
        let code = self.0.clone().chain_update(text.as_bytes()).finalize();
        text.push('.');
        URL_SAFE_NO_PAD.encode_string(&code.into_bytes()[..SIGNATURE_BYTES], &mut text);
        text
    }

    /// The payload of a text that this key signed, at most `life` ago and not after `now`.
    pub(super) fn open(&self, text: &str, now: SystemTime, life: Duration) -> Option<Vec<u8>> {
        let (signed, signature) = text.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        if signature.len() != SIGNATURE_BYTES {
            return None;
        }
        let code = self.0.clone().chain_update(signed.as_bytes());
        code.verify_truncated_left(&signature).ok()?;
        let (payload, time) = signed.rsplit_once('.')?;
        let time = URL_SAFE_NO_PAD.decode(time).ok()?;
        let mut bytes = [0; 8];
        let unused = bytes.len().checked_sub(time.len())?;
        bytes[unused..].copy_from_slice(&time);
        let age = seconds(now).checked_sub(u64::from_be_bytes(bytes))?;
        if age > life.as_secs() {
            return None;
        }
        URL_SAFE_NO_PAD.decode(payload).ok()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey([redacted])")
    }
}

/// A code under a key of any length, which all are good for.
fn mac(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).unwrap_or_else(|_| unreachable!("a key of any length is a key"))
}

fn seconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use super::SigningKey;

    const LIFE: Duration = Duration::from_secs(60);

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_signed_text_opens_with_its_key_in_its_life() {
        let key = SigningKey::new(&[7; 32]);
        let text = key.sign(b"{}", at(1_000));
        assert!(text.starts_with("e30."), "{text}");
        let check = |text: &str, now: u64, expect: bool| {
            let opened = key.open(text, at(now), LIFE);
            assert_eq!(opened.is_some(), expect, "{text} at {now}");
        };
        check(&text, 1_000, true);
        check(&text, 1_060, true);
        check(&text, 1_061, false);
        check(&text, 999, false);
        assert_eq!(SigningKey::new(&[8; 32]).open(&text, at(1_000), LIFE), None);
    }

    #[test]
    fn every_change_of_a_character_is_seen() {
        let key = SigningKey::new(&[7; 32]);
        let text = key.sign(b"{\"user\":\"alice\"}", at(1_700_000_000));
        for (place, old) in text.char_indices() {
            for new in ['A', 'B', '.', '=', '/'] {
                let mut changed = text.clone();
                changed.replace_range(place..=place, &new.to_string());
                let opened = key.open(&changed, at(1_700_000_000), LIFE);
                assert_eq!(opened.is_some(), new == old, "{changed}");
            }
            let cut = key.open(&text[..place], at(1_700_000_000), LIFE);
            assert_eq!(cut, None, "{}", &text[..place]);
        }
        for garbage in [
            "",
            ".",
            "..",
            "...",
            "e30",
            "e30.a.b",
            "\u{e9}.\u{e9}.\u{e9}",
        ] {
            assert_eq!(key.open(garbage, at(0), LIFE), None, "{garbage}");
        }
    }
}
