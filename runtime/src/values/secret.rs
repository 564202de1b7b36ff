//! A text that is never shown by accident.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text that is never shown: a token, a password, a private key.
///
/// `Debug` prints `Secret([redacted])` and there is no `Display`, so that a
/// secret does not reach a log through a struct that holds it. Read it with
/// [`expose`](Self::expose), which is easy to find in a review. In JSON it is
/// the plain text, since that is what the server expects.
///
/// ```
/// use apitwin_runtime::Secret;
///
/// let token = Secret::from("abc");
/// assert_eq!(format!("{token:?}"), "Secret([redacted])");
/// assert_eq!(token.expose(), "abc");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Keeps `text` as a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The plain text. Do not log it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Gives the plain text away. Do not log it.
    pub fn into_exposed(self) -> String {
        self.0
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn debug_hides_the_text_and_json_carries_it() {
        let secret = Secret::from("hunter2");
        assert_eq!(format!("{:?}", Some(&secret)), "Some(Secret([redacted]))");
        let json = serde_json::to_string(&secret).expect("a text serialises");
        assert_eq!(json, "\"hunter2\"");
        let back: Secret = serde_json::from_str(&json).expect("a text deserialises");
        assert_eq!(back, secret);
    }
}
