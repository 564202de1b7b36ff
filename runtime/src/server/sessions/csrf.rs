//! [`CsrfToken`]: what a page shows to prove that it may act for the session.

use std::fmt::{self, Write};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use sha2::{Digest, Sha256};

/// A token against forged requests (cross-site request forgery): 64 characters that are safe in a
/// URL, of 48 random bytes. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct CsrfToken(String);

impl CsrfToken {
    /// A new token.
    ///
    /// # Panics
    ///
    /// When the system has no random bytes, without which nothing here is safe.
    pub(super) fn random() -> Self {
        let mut bytes = [0; 48];
        if getrandom::fill(&mut bytes).is_err() {
            panic!("{}", super::NoRandomness);
        }
        Self(URL_SAFE.encode(bytes))
    }

    pub(super) fn of(text: String) -> Self {
        Self(text)
    }

    /// The text to send to the page. Do not log it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether it is what somebody sent. Both are hashed first, so that the time that the comparison
    /// takes tells nothing of the token.
    pub fn is(&self, sent: &str) -> bool {
        let hash = |text: &str| Sha256::digest(text.as_bytes());
        !self.0.is_empty() && hash(&self.0) == hash(sent)
    }
}

impl fmt::Debug for CsrfToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CsrfToken([redacted])")
    }
}

/// What tells bytes from others and does not show them: SHA-256 in hexadecimal digits.
pub(super) fn fingerprint(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // A text grows without end.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::CsrfToken;

    #[test]
    fn tokens_are_long_and_never_the_same() {
        let (one, other) = (CsrfToken::random(), CsrfToken::random());
        assert_eq!(one.expose().len(), 64);
        assert!(one.is(one.expose()) && !one.is(other.expose()) && !one.is(""));
        assert!(!CsrfToken::of(String::new()).is(""));
        assert!(!format!("{one:?}").contains(one.expose()));
    }
}
