//! Bytes that JSON holds as a text in Base64 (`format: byte`).

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::text;

/// Padding is written, and may be missing in what is read.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Bytes, which are Base64 in JSON.
///
/// ```
/// use apitwin_runtime::Base64;
///
/// let key: Base64 = serde_json::from_str("\"aGVsbG8=\"")?;
/// assert_eq!(&*key, b"hello");
/// assert_eq!(serde_json::to_string(&Base64::from("hello"))?, "\"aGVsbG8=\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(Vec<u8>);

impl Base64 {
    /// The bytes, by move.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl Deref for Base64 {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl<T: Into<Vec<u8>>> From<T> for Base64 {
    fn from(bytes: T) -> Self {
        Self(bytes.into())
    }
}

impl FromStr for Base64 {
    type Err = NotBase64;

    fn from_str(text: &str) -> Result<Self, NotBase64> {
        ENGINE.decode(text).map(Self).map_err(|_| NotBase64)
    }
}

/// The text in Base64.
impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&ENGINE.encode(&self.0))
    }
}

/// Bytes may be keys, so only their number is shown.
impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} bytes)", self.0.len())
    }
}

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&ENGINE.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = text::read(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

/// A text that is no Base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotBase64;

impl fmt::Display for NotBase64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a text in Base64")
    }
}

impl std::error::Error for NotBase64 {}

#[cfg(test)]
mod tests {
    use super::Base64;

    #[test]
    fn padding_may_be_missing() {
        for text in ["\"aGk=\"", "\"aGk\""] {
            let bytes: Base64 = serde_json::from_str(text).expect(text);
            assert_eq!(&*bytes, b"hi");
            assert_eq!(serde_json::to_string(&bytes).expect("written"), "\"aGk=\"");
            assert_eq!(format!("{bytes:?}"), "Base64(2 bytes)");
        }
        let error = serde_json::from_str::<Base64>("\"a\"").expect_err("it is none");
        assert!(error.to_string().starts_with("expected a text in Base64"));
    }
}
