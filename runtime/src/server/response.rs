//! A response before the router completes it.

use std::fmt;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde_json::Value;

use super::JsonNotation;
use super::json_body::written;
use crate::body::{ByteStream, essence, fits};

/// The media type of JSON.
pub const JSON: HeaderValue = HeaderValue::from_static("application/json");
/// The media type of pages and of plain texts.
pub const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// A response: status, headers, body.
///
/// The generated response types become one by [`IntoResponse`]; the router adds what
/// every response has. `Debug` shows the length of the body only.
#[derive(Clone)]
pub struct Response {
    pub(super) status: StatusCode,
    pub(super) media_type: HeaderValue,
    /// Further headers.
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body that is a stream, in the place of the bytes.
    pub(super) stream: Option<SharedStream>,
    pub(super) cors: bool,
    pub(super) vary: bool,
}

impl Response {
    /// A response with a compact JSON body, which ends in a line feed as terminals like it.
    ///
    /// A status that does not exist, and a body that cannot be written as
    /// JSON, become 500: both are faults of the program.
    pub fn json(status: u16, body: &impl Serialize) -> Self {
        Self::json_in(JsonNotation::Compact, status, body)
    }

    /// The same in another notation.
    pub fn json_in(notation: JsonNotation, status: u16, body: &impl Serialize) -> Self {
        let written = written(notation, body);
        match written {
            Ok(text) => Self::new(code(status), JSON, text),
            Err(_) => Self::empty(500, "application/json"),
        }
    }

    /// A response whose JSON body is compact ASCII with the keys of its objects sorted, as Flask's
    /// `jsonify` writes it.
    pub fn sorted_json(status: u16, body: &impl Serialize) -> Self {
        match serde_json::to_value(body) {
            Ok(mut value) => {
                value.sort_all_objects();
                Self::json_in(JsonNotation::Ascii, status, &value)
            }
            Err(_) => Self::empty(500, "application/json"),
        }
    }

    /// A response without a body, and the media type that its header names.
    pub fn empty(status: u16, media_type: &'static str) -> Self {
        let media_type = match media_type {
            "application/json" => JSON,
            "text/html" => HTML,
            other => HeaderValue::from_static(other),
        };
        Self::new(code(status), media_type, Bytes::new())
    }

    /// A response that is a plain text, though it is called HTML.
    pub fn text(status: u16, text: impl Into<String>) -> Self {
        Self::new(code(status), HTML, text.into().into())
    }

    /// A response whose body is a text of this media type: what JSON would write as a string, a
    /// number, true or false.
    pub fn plain(status: u16, media_type: &'static str, body: &impl Serialize) -> Self {
        let text = match serde_json::to_value(body) {
            Ok(Value::String(text)) => text,
            Ok(value @ (Value::Number(_) | Value::Bool(_))) => value.to_string(),
            _ => return Self::empty(500, "application/json"),
        };
        Self::new(code(status), HTML, text.into()).with_media_type(media_type)
    }

    /// A response whose body is a stream of this media type. Where that is a range, the media type
    /// is that of the stream; one that names none within the range makes the response 500, for it
    /// is a fault of the program.
    pub fn stream(status: u16, media_type: &'static str, body: ByteStream) -> Self {
        let own = body.content_type().unwrap_or("application/octet-stream");
        let media_type = match media_type.ends_with("/*") {
            true if fits(&essence(own), media_type) => HeaderValue::from_str(own).ok(),
            true => None,
            false => Some(HeaderValue::from_static(media_type)),
        };
        let Some(media_type) = media_type else {
            return Self::empty(500, "application/json");
        };
        let mut response = Self::new(code(status), media_type, Bytes::new());
        response.stream = Some(SharedStream::new(body));
        response
    }

    /// Names the media type, if it is one and no range. That of a text says that it is UTF-8.
    #[must_use]
    pub fn with_media_type(mut self, media_type: &'static str) -> Self {
        if media_type.ends_with("/*") {
            return self;
        }
        let is_text = media_type.starts_with("text/") && !media_type.contains("charset");
        let text = match is_text {
            true => HeaderValue::try_from(format!("{media_type}; charset=utf-8")).ok(),
            false => Some(HeaderValue::from_static(media_type)),
        };
        self.media_type = text.unwrap_or(self.media_type);
        self
    }

    /// Makes a status beyond `range` 500: the document declares that range, so it is a fault of the
    /// program.
    #[must_use]
    pub fn within(self, range: RangeInclusive<u16>) -> Self {
        match range.contains(&self.status.as_u16()) {
            true => self,
            false => Self::empty(500, "application/json"),
        }
    }

    /// A page for people: a title for the status, and one paragraph. Other origins may not read it,
    /// and it is the same for everybody.
    pub fn page(status: StatusCode, text: &str) -> Self {
        let title = status.canonical_reason().unwrap_or("Error");
        let body = format!(
            "<!doctype html>\n<html lang=\"en\">\n<title>{} {title}</title>\n<h1>{title}</h1>\n\
             <p>{}</p>\n</html>\n",
            status.as_str(),
            escape(text),
        );
        Self::new(status, HTML, body.into())
            .without_cors()
            .without_vary()
    }

    /// A response of any media type.
    #[inline]
    pub fn new(status: StatusCode, media_type: HeaderValue, body: Bytes) -> Self {
        Self {
            status,
            media_type,
            headers: HeaderMap::new(),
            body,
            stream: None,
            cors: true,
            vary: true,
        }
    }

    /// Sets a header, in the place of one of the same name that the response has
    /// or the router would give it.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if name == CONTENT_TYPE {
            self.media_type = value;
        } else {
            self.headers.insert(name, value);
        }
        self
    }

    /// Sets a header that the document declares. Without a value it stays away; a value that no
    /// header can hold makes the response 500, for it is a fault of the program.
    #[must_use]
    pub fn with_declared_header(self, name: &'static str, value: Option<&str>) -> Self {
        let Some(value) = value else { return self };
        match (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => self.with_header(name, value),
            _ => Self::empty(500, "application/json"),
        }
    }

    /// Sets the header `Allow`.
    #[must_use]
    pub fn with_allow(self, methods: &str) -> Self {
        match HeaderValue::from_str(methods) {
            Ok(methods) => self.with_header(ALLOW, methods),
            Err(_) => self,
        }
    }

    /// Leaves out the headers that let other origins read it, as for a page.
    #[must_use]
    pub fn without_cors(mut self) -> Self {
        self.cors = false;
        self
    }

    /// Leaves out the header `Vary` that the [dialect](super::Dialect::vary) gives a response.
    #[must_use]
    pub fn without_vary(mut self) -> Self {
        self.vary = false;
        self
    }

    /// The status.
    #[inline]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The media type, which becomes the header `content-type`.
    pub fn media_type(&self) -> &HeaderValue {
        &self.media_type
    }

    /// The headers that were set beside it.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body; empty where it is a stream.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The body of a response that is a stream. Copies of the response share it: whichever is sent first
/// has it, and the others are empty.
#[derive(Clone)]
pub(super) struct SharedStream(Arc<Mutex<Option<ByteStream>>>);

impl SharedStream {
    fn new(stream: ByteStream) -> Self {
        Self(Arc::new(Mutex::new(Some(stream))))
    }

    pub(super) fn take(self) -> ByteStream {
        let mut stream = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        stream.take().unwrap_or_else(|| Bytes::new().into())
    }
}

/// What becomes a response: the generated response types.
pub trait IntoResponse {
    /// The response.
    fn into_response(self) -> Response;
}

impl IntoResponse for Response {
    #[inline]
    fn into_response(self) -> Response {
        self
    }
}

/// The status of that number, or 500 for a number that is none.
#[inline]
fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The text without what a browser would take for markup.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::Response;

    #[test]
    fn json_ends_in_a_line_feed() {
        let response = Response::json(201, &"Created");
        assert_eq!(response.status(), StatusCode::CREATED);
        assert_eq!(response.body().as_ref(), b"\"Created\"\n");
        assert_eq!(response.media_type(), "application/json");
        assert!(!format!("{response:?}").contains("Created"));
    }

    #[test]
    fn sorted_json_is_that_of_jsonify() {
        #[derive(serde::Serialize)]
        struct Key {
            name: &'static str,
            kid: Option<u8>,
        }
        let key = Key {
            name: "ü",
            kid: None,
        };
        let response = Response::sorted_json(200, &[key]);
        assert_eq!(
            response.body().as_ref(),
            b"[{\"kid\":null,\"name\":\"\\u00fc\"}]\n"
        );
    }

    #[test]
    fn a_response_holds_nothing_of_the_last_one() {
        struct Unwritable;
        impl serde::Serialize for Unwritable {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut list = serializer.serialize_seq(None)?;
                serde::ser::SerializeSeq::serialize_element(&mut list, "begun")?;
                Err(serde::ser::Error::custom("and not ended"))
            }
        }
        assert_eq!(
            Response::json(200, &"x".repeat(100_000)).body().len(),
            100_003
        );
        assert_eq!(Response::json(200, &"long").body().as_ref(), b"\"long\"\n");
        assert_eq!(Response::json(200, &Unwritable).status(), 500);
        assert_eq!(Response::json(200, &1).body().as_ref(), b"1\n");
    }

    #[test]
    fn a_status_that_does_not_exist_is_a_fault() {
        assert_eq!(Response::json(20, &1).status(), 500);
        assert_eq!(Response::empty(204, "text/html").status(), 204);
    }

    #[test]
    fn declared_headers_are_set_or_the_program_is_at_fault() {
        let with = |value| Response::json(201, &1).with_declared_header("location", value);
        assert_eq!(with(Some("/builds/7")).headers()["location"], "/builds/7");
        assert!(with(None).headers().is_empty());
        let split = with(Some("/builds\r\nset-cookie: a=b"));
        assert_eq!((split.status().as_u16(), split.headers().len()), (500, 0));
    }

    #[test]
    fn a_page_shows_its_text_and_runs_nothing() {
        let response = Response::page(StatusCode::NOT_FOUND, "<script>\"'&");
        let body = String::from_utf8_lossy(response.body()).into_owned();
        assert!(
            body.contains("<p>&lt;script&gt;&quot;&#39;&amp;</p>"),
            "{body}"
        );
        assert!(body.contains("<title>404 Not Found</title>"), "{body}");
    }
}
