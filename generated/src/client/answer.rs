//! Owns [`FromAnswer`]: how the bytes of an answer become a value.

use reqwest::StatusCode;
use serde::de::DeserializeOwned;

use crate::models::ErrorBody;

/// A type that an answer is read into.
///
/// Everything that is read from JSON has it. An error body has it too and
/// takes any bytes, since proxies and the web server in front answer with
/// pages. The generated enums of operations with several success bodies decide
/// by the status.
pub(crate) trait FromAnswer: Sized {
    /// Reads the body of an answer with this status.
    fn from_answer(status: StatusCode, body: &[u8]) -> Result<Self, serde_json::Error>;
}

impl<T: DeserializeOwned> FromAnswer for T {
    fn from_answer(_status: StatusCode, body: &[u8]) -> Result<Self, serde_json::Error> {
        // Reading checked text costs a fifth less than reading bytes. When the
        // check fails, reading the bytes gives the error with its place.
        match std::str::from_utf8(body) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => serde_json::from_slice(body),
        }
    }
}

impl FromAnswer for ErrorBody {
    fn from_answer(_status: StatusCode, body: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(match serde_json::from_slice(body) {
            Ok(json) => Self::from_json(json),
            Err(_) => Self::Text(String::from_utf8_lossy(body).into_owned()),
        })
    }
}

#[cfg(test)]
mod tests {
    use reqwest::StatusCode;

    use super::FromAnswer;
    use crate::models::ErrorBody;

    #[test]
    fn any_bytes_are_an_error_body() {
        let read = |body: &[u8]| {
            ErrorBody::from_answer(StatusCode::BAD_GATEWAY, body).expect("it never fails")
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
