//! Owns [`ResponseValue`]: the value of an answer with its status and headers.

use std::fmt;
use std::ops::Deref;

use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Response, StatusCode};

use super::FromAnswer;
use super::error::Error;
use super::retry::attempts_of;

/// The answer to a call: its value, status and headers.
///
/// It dereferences to the value; [`into_inner`](Self::into_inner) gives it
/// away.
#[derive(Clone)]
pub struct ResponseValue<T> {
    inner: T,
    status: StatusCode,
    headers: HeaderMap,
    /// The path that answered; empty for a value made by [`new`](Self::new).
    path: String,
    attempts: u32,
}

impl<T> ResponseValue<T> {
    /// Makes an answer, for tests of code that takes one.
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

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer.
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

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Takes everything but the body from an answer.
    fn around(inner: T, response: &Response) -> Self {
        Self {
            inner,
            status: response.status(),
            headers: response.headers().clone(),
            path: response.url().path().to_owned(),
            attempts: attempts_of(response),
        }
    }
}

impl<T> ResponseValue<T> {
    /// Reads an answer that has a body.
    pub(crate) async fn from_response(response: Response) -> Result<Self, Error>
    where
        T: FromAnswer,
    {
        let empty = ResponseValue::around((), &response);
        let body = match response.bytes().await {
            Ok(body) => body,
            Err(error) => return Err(Error::interrupted(error, &empty)),
        };
        match T::from_answer(empty.status, &body) {
            Ok(value) => Ok(empty.map(|()| value)),
            Err(error) => Err(Error::undecodable(
                &error,
                &empty,
                &body,
                content_type(&empty.headers),
            )),
        }
    }
}

impl ResponseValue<()> {
    /// Takes an answer that has no body.
    pub(crate) fn empty(response: Response) -> Self {
        Self::around((), &response)
    }
}

fn content_type(headers: &HeaderMap) -> &str {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("")
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

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
