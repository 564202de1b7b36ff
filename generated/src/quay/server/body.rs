//! Owns the reading of request bodies: media type, size, JSON, schema.

use std::pin::pin;

use bytes::{Buf, Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body::Body;
use http_body_util::BodyExt;

use super::check::Check;
use super::tree::Tree;
use super::{Rejection, surrogate};

/// Refuses a request that does not call its body JSON, or has none.
pub(super) fn check_media_type(headers: &HeaderMap) -> Result<(), Rejection> {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let media_type = value.map(|text| text.split(';').next().unwrap_or(text).trim());
    if media_type.is_some_and(is_json) {
        return Ok(());
    }
    let text = "Did not attempt to load JSON data because the request Content-Type was not \
                'application/json'.";
    Err(Rejection::message(415, text))
}

fn is_json(media_type: &str) -> bool {
    if media_type == "application/json" {
        return true;
    }
    let lower = media_type.to_ascii_lowercase();
    lower == "application/json" || (lower.starts_with("application/") && lower.ends_with("+json"))
}

/// Reads a body of at most `limit` bytes. One that says beforehand that it is
/// larger is not read.
pub(super) async fn read<B: Body>(body: B, limit: usize) -> Result<Bytes, Rejection> {
    let too_large = || {
        let detail = format!("The request body is larger than {limit} bytes");
        Rejection::api_error(413, "invalid_request", detail)
    };
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    if body.size_hint().lower() > most {
        return Err(too_large());
    }
    let mut body = pin!(body);
    // Most bodies come in one piece, which is then passed on as it is.
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    while let Some(frame) = body.as_mut().frame().await {
        let frame = frame.map_err(|_| malformed())?;
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        let length = data.remaining();
        if first.len().max(all.len()).saturating_add(length) > limit {
            return Err(too_large());
        }
        let piece = data.copy_to_bytes(length);
        if first.is_empty() && all.is_empty() {
            first = piece;
        } else {
            if all.is_empty() {
                all.extend_from_slice(&first);
                first = Bytes::new();
            }
            all.extend_from_slice(&piece);
        }
    }
    Ok(if all.is_empty() { first } else { all.freeze() })
}

/// Refuses a body that is not JSON or does not fit.
pub(super) fn check(bytes: &[u8], check: &Check) -> Result<(), Rejection> {
    let text = std::str::from_utf8(bytes).map_err(|_| malformed())?;
    let tree: Tree<'_> = serde_json::from_str(text).map_err(|_| unread(text))?;
    if tree == Tree::Null {
        return Err(Rejection::invalid_request("Missing JSON body"));
    }
    match check.fault(&tree) {
        Some(fault) => Err(Rejection::invalid_request(fault)),
        None => Ok(()),
    }
}

/// Fails over a body that is JSON, but neither an object nor null, which is refused in other words.
pub(super) fn fail_without_object(bytes: &[u8]) -> Result<(), Rejection> {
    match serde_json::from_slice(bytes) {
        Ok(Tree::Object(_) | Tree::Null) | Err(_) => Ok(()),
        Ok(_) => Err(Rejection::page(500, "Internal Server Error")),
    }
}

/// Whether a body is an object that lacks a property.
pub(super) fn is_object_without(bytes: &[u8], property: &str) -> bool {
    let tree = serde_json::from_slice::<Tree<'_>>(bytes);
    tree.is_ok_and(|tree| matches!(tree, Tree::Object(_)) && tree.get(property).is_none())
}

/// The answer to what is no JSON. The server reads half of a surrogate pair as a character, and
/// fails where the text goes into its database.
fn unread(text: &str) -> Rejection {
    let mended = surrogate::mended(text);
    match mended.map(|text| serde_json::from_str::<serde::de::IgnoredAny>(&text)) {
        Some(Ok(_)) => Rejection::page(500, "Internal Server Error"),
        _ => malformed(),
    }
}

fn malformed() -> Rejection {
    let text = "The browser (or proxy) sent a request that this server could not understand.";
    Rejection::message(400, text)
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use super::check_media_type;

    fn check(media_type: Option<&'static str>, accepted: bool) {
        let mut headers = HeaderMap::new();
        if let Some(text) = media_type {
            headers.insert("content-type", HeaderValue::from_static(text));
        }
        assert_eq!(
            check_media_type(&headers).is_ok(),
            accepted,
            "{media_type:?}"
        );
    }

    #[test]
    fn json_is_called_by_several_names() {
        check(Some("application/json"), true);
        check(Some("application/json; charset=utf-8"), true);
        check(Some("Application/JSON"), true);
        check(Some("application/vnd.api+json"), true);
        check(None, false);
        check(Some(""), false);
        check(Some("text/json"), false);
        check(Some("application/jsonp"), false);
        check(Some("application/x-www-form-urlencoded"), false);
    }
}
