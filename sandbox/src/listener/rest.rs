//! [`Rest`]: what a client still sends of a request that has its response.
//!
//! Where a response does not depend on the body, nobody reads the body, and many clients send it in
//! a packet of its own. The connection can be used again only behind it, so it is read and
//! forgotten; where it is too long for that, the response says that the connection ends.

use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use http::header::{CONNECTION, HeaderValue};
use http::{HeaderMap, Response};
use hyper::body::{Body, Incoming};

/// How many bytes are read to keep a connection.
const MAX_BYTES: u64 = 1024 * 1024;

/// The rest of the request on one connection, which has at most one at a time.
#[derive(Default)]
pub(super) struct Rest(Mutex<State>);

#[derive(Default)]
enum State {
    /// There is none.
    #[default]
    Nothing,
    /// Nobody wants it any more, and the response is not there yet.
    Left { body: Incoming, was_read: bool },
    /// It is read, and so much of it was.
    Reading { body: Incoming, bytes: u64 },
}

impl Rest {
    /// Takes what nobody reads to its end; `was_read` says whether somebody began to.
    pub(super) fn leave(&self, body: Incoming, was_read: bool) {
        *self.state() = State::Left { body, was_read };
    }

    /// Decides, with the response, whether it will be read or the connection ends.
    pub(super) fn settle<B>(&self, response: &mut Response<B>) {
        let mut state = self.state();
        let State::Left { body, was_read } = std::mem::take(&mut *state) else {
            return;
        };
        if closes(response.headers()) {
            return;
        }
        // Whoever began to read one of unknown length and stopped found it too long.
        let too_long = body
            .size_hint()
            .upper()
            .map_or(was_read, |rest| rest > MAX_BYTES);
        if too_long {
            let headers = response.headers_mut();
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
            return;
        }
        *state = State::Reading { body, bytes: 0 };
    }

    /// Ready where there was something and it is over: whether it was read to its end.
    pub(super) fn poll_read(&self, cx: &mut Context<'_>) -> Poll<bool> {
        let mut state = self.state();
        let State::Reading { body, bytes } = &mut *state else {
            return Poll::Pending;
        };
        while !body.is_end_stream() {
            match ready!(Pin::new(&mut *body).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    let length = frame.data_ref().map_or(0, |data| data.len());
                    *bytes = bytes.saturating_add(u64::try_from(length).unwrap_or(u64::MAX));
                }
                Some(Err(_)) => break,
                None => {
                    *state = State::Nothing;
                    return Poll::Ready(true);
                }
            }
            if *bytes > MAX_BYTES {
                break;
            }
        }
        let complete = body.is_end_stream();
        // A body that is dropped before its end makes hyper end the connection.
        *state = State::Nothing;
        Poll::Ready(complete)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn closes(headers: &HeaderMap) -> bool {
    headers
        .get(CONNECTION)
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"close"))
}
