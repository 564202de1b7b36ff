//! Owns [`FromAnswer`]: how the bytes of an answer become a value.
//!
//! What reads is `#[inline]` or generic, so that a program compiles the reading of the answers that
//! it asks for, and this crate none.

use reqwest::StatusCode;
use serde::de::{DeserializeOwned, Error};
use serde_json::Value;

use super::message::{self, Summary};
use crate::models::ErrorBody;

/// A type that an answer is read into.
///
/// Everything that is read from JSON has it. A rejection has it too and takes
/// any bytes, since proxies and the web server in front answer with pages. The
/// generated enums of operations with several success bodies decide by the
/// status.
pub(crate) trait FromAnswer: Sized {
    /// Reads the body of an answer with this status.
    fn from_answer(status: StatusCode, body: &[u8]) -> Result<Self, serde_json::Error>;
}

impl<T: DeserializeOwned> FromAnswer for T {
    fn from_answer(_status: StatusCode, body: &[u8]) -> Result<Self, serde_json::Error> {
        read(body)
    }
}

/// Reads JSON. Reading checked text costs a fifth less than reading bytes; a
/// second reader for bytes would be compiled for each type as well.
pub(crate) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    match std::str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text),
        // `Error::undecodable` says where.
        Err(error) => Err(Error::custom(error)),
    }
}

/// The body of a rejection, and what is worth knowing of it.
pub(super) struct Rejection {
    pub(super) body: ErrorBody,
    pub(super) summary: Summary,
}

impl FromAnswer for Rejection {
    #[inline]
    fn from_answer(status: StatusCode, body: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(match read::<Value>(body) {
            Ok(json) => Self {
                summary: message::of_json(status, &json),
                body: ErrorBody::from_json(json),
            },
            Err(_) => {
                let text = String::from_utf8_lossy(body).into_owned();
                Self {
                    summary: message::of_text(status, &text),
                    body: ErrorBody::Text(text),
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use reqwest::StatusCode;

    use super::{FromAnswer, Rejection};
    use crate::models::ErrorBody;

    #[test]
    fn any_bytes_are_an_error_body() {
        let read = |body: &[u8]| {
            let read = Rejection::from_answer(StatusCode::BAD_GATEWAY, body);
            read.expect("it never fails").body
        };
        assert_eq!(read(b"<html>"), ErrorBody::Text("<html>".to_owned()));
        assert_eq!(read(b""), ErrorBody::Text(String::new()));
        assert!(matches!(read(b"\xff"), ErrorBody::Text(_)));
        assert!(matches!(read(b"[1]"), ErrorBody::Json(_)));
        assert!(matches!(
            read(br#"{"message":"no"}"#),
            ErrorBody::MessageError(_)
        ));
    }
}
