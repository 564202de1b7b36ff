//! The value of a response, with its status and headers.

use std::fmt;
use std::ops::Deref;

use bytes::{Bytes, BytesMut};
use futures_util::stream::unfold;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Response, StatusCode};

use super::error::Error;
use super::receive::{Body, Receive, Received, choose};
use super::retry::Arrived;
use super::{Dialect, FromResponse};
use crate::body::{ByteStream, essence, is_json};

/// The response to a call: its value, status and headers.
///
/// It dereferences to the value; [`into_inner`](Self::into_inner) gives it
/// away.
#[derive(Clone)]
pub struct ResponseValue<T> {
    inner: T,
    status: StatusCode,
    headers: HeaderMap,
    /// The path that responded; empty for a value made by [`new`](Self::new).
    path: String,
    attempts: u32,
}

impl<T> ResponseValue<T> {
    /// Makes a response, for tests of code that takes one.
    pub fn new(value: T, status: StatusCode, headers: HeaderMap) -> Self {
        Self {
            inner: value,
            status,
            headers,
            path: String::new(),
            attempts: 1,
        }
    }

    /// The value by move; status and headers are dropped.
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How often the request was sent: 1 when the first attempt succeeded.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Changes the value and keeps status and headers.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue {
            inner: change(self.inner),
            status: self.status,
            headers: self.headers,
            path: self.path,
            attempts: self.attempts,
        }
    }
}

impl ResponseValue<()> {
    /// Takes everything from a response but the body, which is left.
    fn split(arrived: Arrived) -> (Self, Response) {
        let Arrived {
            mut response,
            path,
            attempts,
        } = arrived;
        let value = Self {
            inner: (),
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            path,
            attempts,
        };
        (value, response)
    }

    /// Takes a response and leaves its body unread.
    pub(super) fn without_body(arrived: Arrived) -> Self {
        Self::split(arrived).0
    }

    /// Path and headers, by move.
    pub(super) fn into_path_and_headers(self) -> (Option<String>, HeaderMap) {
        (Some(self.path), self.headers)
    }

    /// Takes a response and its body, which is not decoded yet and may have `limit` bytes.
    pub(super) async fn read(arrived: Arrived, limit: usize) -> Result<(Self, Bytes), Error> {
        let (value, mut response) = Self::split(arrived);
        let announced = response.content_length().unwrap_or_default();
        if usize::try_from(announced).unwrap_or(usize::MAX) > limit {
            return Err(Error::too_large(limit, value));
        }
        // Most bodies come in one piece, which is then passed on as it is.
        let mut first = Bytes::new();
        let mut all = BytesMut::new();
        loop {
            let piece = match response.chunk().await {
                Ok(Some(piece)) => piece,
                Ok(None) => break,
                Err(error) => return Err(Error::interrupted(error, value)),
            };
            if first.len().max(all.len()).saturating_add(piece.len()) > limit {
                return Err(Error::too_large(limit, value));
            }
            if first.is_empty() && all.is_empty() {
                first = piece;
                continue;
            }
            if all.is_empty() {
                all.extend_from_slice(&first);
            }
            all.extend_from_slice(&piece);
        }
        let body = if all.is_empty() { first } else { all.freeze() };
        Ok((value, body))
    }

    /// Takes a response whose body is left to the caller as a stream.
    pub(super) fn stream(arrived: Arrived) -> (Self, Received) {
        let (value, response) = Self::split(arrived);
        let length = response.content_length();
        let pieces = unfold(response, |mut response| async move {
            let piece = response.chunk().await.map_err(reqwest::Error::without_url);
            piece.transpose().map(|piece| (piece, response))
        });
        let mut stream = ByteStream::new(pieces);
        if let Some(length) = length {
            stream = stream.with_length(length);
        }
        let media_type = value.content_type();
        if !media_type.is_empty() {
            stream = stream.with_content_type(media_type);
        }
        let received = Received::new(Body::Stream(stream), media_type);
        (value, received)
    }

    /// The media type of the body; empty where the response names none.
    pub(super) fn content_type(&self) -> &str {
        content_type(&self.headers)
    }

    /// Reads the body as one of the declared successes.
    pub(super) fn receive<R: Receive>(
        self,
        dialect: &dyn Dialect,
        body: Received,
    ) -> Result<ResponseValue<R::Value>, Error> {
        let media_type = self.content_type().to_owned();
        let chosen = choose(R::CASES, self.status.as_u16(), &media_type).unwrap_or_default();
        let bytes = match &body.body {
            Body::Bytes(bytes) => bytes.clone(),
            Body::Stream(_) => Bytes::new(),
        };
        match R::receive(chosen, self.status, body) {
            Ok(value) => Ok(self.map(|()| value)),
            Err(error) if is_json(&essence(&media_type)) || media_type.is_empty() => Err(
                Error::undecodable(dialect, &error, self, bytes, &media_type),
            ),
            Err(_) => Err(Error::unfit_text(self, bytes)),
        }
    }

    /// Counts the attempts of an earlier exchange of the same call.
    pub(super) fn after(mut self, attempts: u32) -> Self {
        self.attempts += attempts;
        self
    }

    /// Adds the value that the body holds.
    pub(super) fn decode<T: FromResponse>(
        self,
        dialect: &dyn Dialect,
        body: Bytes,
    ) -> Result<ResponseValue<T>, Error> {
        match T::from_response(self.status, &body) {
            Ok(value) => Ok(self.map(|()| value)),
            Err(error) => {
                let content_type = content_type(&self.headers).to_owned();
                Err(Error::undecodable(
                    dialect,
                    &error,
                    self,
                    body,
                    &content_type,
                ))
            }
        }
    }
}

pub(super) fn content_type(headers: &HeaderMap) -> &str {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("")
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.inner
    }
}

impl<T> AsRef<T> for ResponseValue<T> {
    fn as_ref(&self) -> &T {
        &self.inner
    }
}

/// Shows status and value. The headers are left out: a proxy may set cookies.
impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue")
            .field("status", &self.status)
            .field("value", &self.inner)
            .finish_non_exhaustive()
    }
}
