//! Owns [`ResponseValue`]: the value of an answer with its status and headers.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Response, StatusCode};

use super::FromAnswer;
use super::answer::Rejection;
use super::error::Error;
use super::retry::Answered;

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
}

impl ResponseValue<()> {
    /// Takes everything from an answer but the body, which is left.
    fn split(answered: Answered) -> (Self, Response) {
        let Answered {
            mut response,
            path,
            attempts,
        } = answered;
        let answer = Self {
            inner: (),
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            path,
            attempts,
        };
        (answer, response)
    }

    /// Takes an answer and leaves its body unread.
    pub(super) fn without_body(answered: Answered) -> Self {
        Self::split(answered).0
    }

    /// Takes an answer and its body, which is not decoded yet.
    pub(super) async fn read(answered: Answered) -> Result<(Self, Bytes), Error> {
        let (answer, response) = Self::split(answered);
        match response.bytes().await {
            Ok(body) => Ok((answer, body)),
            Err(error) => Err(Error::interrupted(error, &answer)),
        }
    }

    /// Reads an answer as a rejection.
    pub(super) async fn rejection(answered: Answered) -> Result<ResponseValue<Rejection>, Error> {
        let (answer, body) = Self::read(answered).await?;
        answer.decode(&body)
    }

    /// Adds the value that the body holds.
    pub(super) fn decode<T: FromAnswer>(self, body: &[u8]) -> Result<ResponseValue<T>, Error> {
        match T::from_answer(self.status, body) {
            Ok(value) => Ok(self.map(|()| value)),
            Err(error) => {
                let content_type = content_type(&self.headers);
                Err(Error::undecodable(&error, &self, body, content_type))
            }
        }
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
