//! How the calls write bodies that are no plain JSON.

use reqwest::RequestBuilder;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::Error;
use crate::body::{ByteStream, MultipartBody, MultipartWriter, essence, fits, object_fields};

/// Writes JSON under a media type of its own, such as `application/merge-patch+json`.
///
/// # Errors
///
/// When the value cannot be written as JSON.
pub fn json_body<T: Serialize>(
    request: RequestBuilder,
    media_type: &'static str,
    body: &T,
) -> Result<RequestBuilder, Error> {
    let bytes = serde_json::to_vec(body).map_err(unwritable)?;
    Ok(typed(request, media_type).body(bytes))
}

/// Writes a text: what JSON would write as a string, a number, true or false.
///
/// # Errors
///
/// When the value is anything else.
pub fn text_body<T: Serialize>(
    request: RequestBuilder,
    media_type: &'static str,
    body: &T,
) -> Result<RequestBuilder, Error> {
    let text = match serde_json::to_value(body).map_err(unwritable)? {
        Value::String(text) => text,
        value @ (Value::Number(_) | Value::Bool(_)) => value.to_string(),
        _ => return Err(Error::invalid_request("the body is no text".to_owned())),
    };
    let request = match media_type.contains("charset") || !media_type.starts_with("text/") {
        true => typed(request, media_type),
        false => request.header(CONTENT_TYPE, format!("{media_type}; charset=utf-8")),
    };
    Ok(request.body(text))
}

/// Writes the properties of an object as the fields of a form.
///
/// # Errors
///
/// When the value is no object.
pub fn form_body<T: Serialize>(
    request: RequestBuilder,
    media_type: &'static str,
    body: &T,
) -> Result<RequestBuilder, Error> {
    let fields = object_fields(body).map_err(unwritable)?;
    let mut text = form_urlencoded::Serializer::new(String::new());
    for field in &fields {
        text.append_pair(&field.name, &field.text);
    }
    Ok(typed(request, media_type).body(text.finish()))
}

/// Writes a multipart form.
///
/// # Errors
///
/// When a part cannot be written.
pub fn multipart_body<T: MultipartBody>(
    request: RequestBuilder,
    body: &T,
) -> Result<RequestBuilder, Error> {
    multipart_parts(request, |writer| body.write(writer))
}

/// Writes the parts of a multipart form.
pub(super) fn multipart_parts(
    request: RequestBuilder,
    write: impl FnOnce(&mut MultipartWriter),
) -> Result<RequestBuilder, Error> {
    let mut writer = MultipartWriter::new();
    write(&mut writer);
    let (media_type, bytes) = writer
        .finish()
        .map_err(|fault| Error::invalid_request(fault.to_string()))?;
    Ok(request.header(CONTENT_TYPE, media_type).body(bytes))
}

/// Sends a stream. Where the document declares a range of media types, the stream names its own.
///
/// # Errors
///
/// When the stream names no media type within the range.
pub fn stream_body(
    request: RequestBuilder,
    media_type: &'static str,
    body: ByteStream,
) -> Result<RequestBuilder, Error> {
    let own = body.content_type().unwrap_or("application/octet-stream");
    let request = match media_type.ends_with("/*") {
        false => typed(request, media_type),
        true => {
            let value = HeaderValue::from_str(own).ok();
            let value = value.filter(|_| fits(&essence(own), media_type));
            let value = value.ok_or_else(|| {
                Error::invalid_request(format!(
                    "the body must be of type {media_type}; name one by `with_content_type`"
                ))
            })?;
            request.header(CONTENT_TYPE, value)
        }
    };
    // What is known as a whole can be sent again.
    Ok(match body.whole() {
        Some(bytes) => request.body(bytes.clone()),
        None => request.body(reqwest::Body::wrap(body)),
    })
}

/// The request with its media type; that of a range is JSON.
fn typed(request: RequestBuilder, media_type: &'static str) -> RequestBuilder {
    let media_type = match media_type.ends_with("/*") {
        true => "application/json",
        false => media_type,
    };
    request.header(CONTENT_TYPE, HeaderValue::from_static(media_type))
}

fn unwritable(error: serde_json::Error) -> Error {
    // Its text may quote a value, which may be secret.
    drop(error);
    Error::invalid_request("the body cannot be written".to_owned())
}
