//! The reading of request bodies: media type, size, JSON, schema.

use std::pin::pin;

use bytes::{Buf, Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body::Body;
use http_body_util::BodyExt;

use serde::de::DeserializeOwned;

use super::validation::{Check, Schema, Tree, TreeDeserializer};
use super::{Dialect, RequestFault};
use crate::values::choice::{Unread, read_checked};

/// Rejects a request that does not call its body JSON, or has none.
pub(super) fn check_media_type(headers: &HeaderMap) -> Result<(), RequestFault<'static>> {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let media_type = value.map(|text| text.split(';').next().unwrap_or(text).trim());
    if media_type.is_some_and(is_json) {
        return Ok(());
    }
    Err(RequestFault::UnsupportedMediaType)
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
pub(super) async fn read<B: Body>(body: B, limit: usize) -> Result<Bytes, RequestFault<'static>> {
    let too_large = || RequestFault::BodyTooLarge { limit };
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    if body.size_hint().lower() > most {
        return Err(too_large());
    }
    let mut body = pin!(body);
    // Most bodies come in one piece, which is then passed on as it is.
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    while let Some(frame) = body.as_mut().frame().await {
        let frame = frame.map_err(|_| RequestFault::BodyInterrupted)?;
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

/// How a server reads the bytes of bodies.
pub trait BodySyntax: Send + Sync {
    /// The value that a body stands for; `None` for what is no JSON.
    fn read<'a>(&self, body: &'a [u8]) -> Option<Tree<'a>>;

    /// Whether an integer beyond the range of its type counts as the furthest in it. Otherwise it
    /// is rejected.
    fn saturates(&self) -> bool {
        false
    }
}

/// Reads what RFC 8259 calls JSON, and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub struct StrictJson;

impl BodySyntax for StrictJson {
    fn read<'a>(&self, body: &'a [u8]) -> Option<Tree<'a>> {
        serde_json::from_str(std::str::from_utf8(body).ok()?).ok()
    }
}

/// Rejects a body that is not JSON or does not fit.
pub(super) fn check<D: Dialect>(body: &[u8], check: &Check) -> Result<(), D::Rejection> {
    match D::BODY_SYNTAX.read(body) {
        None => Err(RequestFault::NotJson { body }.into()),
        // Null is a body like any other where the document allows it, and else has words of its own.
        Some(Tree::Null) if !check.violations(&Tree::Null).is_empty() => {
            Err(RequestFault::NullBody.into())
        }
        Some(tree) => check_tree::<D>(&tree, check),
    }
}

/// Rejects a body that does not fit, and says whether there is one: what is no JSON, and null,
/// count as none.
pub(super) fn check_silently<D: Dialect>(body: &[u8], check: &Check) -> Result<bool, D::Rejection> {
    match D::BODY_SYNTAX.read(body) {
        None | Some(Tree::Null) => Ok(false),
        Some(tree) => check_tree::<D>(&tree, check).map(|()| true),
    }
}

fn check_tree<D: Dialect>(tree: &Tree<'_>, check: &Check) -> Result<(), D::Rejection> {
    let violations = check.violations(tree);
    if violations.is_empty() {
        Ok(())
    } else {
        Err(RequestFault::UnfitBody(violations).into())
    }
}

/// Reads a body that was found to fit its schema.
pub(super) fn decode<T: DeserializeOwned>(
    body: &[u8],
    schema: &'static Schema,
    syntax: &dyn BodySyntax,
) -> Result<T, RequestFault<'static>> {
    // The check found most bodies to be UTF-8; to say so again is cheaper than to let serde look
    // at every text.
    if let Ok(text) = std::str::from_utf8(body)
        && let Ok(value) = read_checked(|| serde_json::from_str(text))
    {
        return Ok(value);
    }
    // Serde rejects some bodies that fit: those with a key twice, with `5.0` for an integer or an
    // integer beyond its type, and what is JSON to this syntax alone.
    let mut tree = syntax.read(body).ok_or(RequestFault::Internal)?;
    schema.settle(&mut tree, syntax.saturates());
    let deserializer = TreeDeserializer::new(tree, syntax.saturates());
    read_checked(|| T::deserialize(deserializer)).map_err(|unread| match unread {
        Unread::Unfit => RequestFault::NumberOutOfRange,
        Unread::Undecided => RequestFault::UndecidedBody,
        Unread::TooDeep => RequestFault::DeepBody,
    })
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
