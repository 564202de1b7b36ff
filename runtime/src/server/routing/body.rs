//! The body of a response: bytes, or a stream of them.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::body::{ByteStream, StreamError};

/// The body of a response of a [`Router`](super::Router).
///
/// It never fails, except where the stream that a handler responds with does.
#[derive(Debug)]
pub struct ResponseBody(State);

#[derive(Debug)]
enum State {
    Whole(Bytes),
    Stream(ByteStream),
}

impl ResponseBody {
    /// Whether it comes piece by piece, and is not in memory as a whole.
    #[must_use]
    pub fn is_stream(&self) -> bool {
        matches!(self.0, State::Stream(_))
    }

    /// All of it, or the body itself where it is a stream.
    ///
    /// # Errors
    ///
    /// The body, which is a stream.
    pub fn into_bytes(self) -> Result<Bytes, Self> {
        match self.0 {
            State::Whole(bytes) => Ok(bytes),
            State::Stream(_) => Err(self),
        }
    }
}

impl From<Bytes> for ResponseBody {
    fn from(bytes: Bytes) -> Self {
        Self(State::Whole(bytes))
    }
}

impl From<ByteStream> for ResponseBody {
    fn from(stream: ByteStream) -> Self {
        Self(State::Stream(stream))
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = StreamError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, StreamError>>> {
        match &mut self.0 {
            State::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            State::Whole(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            State::Stream(stream) => Pin::new(stream).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            State::Whole(bytes) => bytes.is_empty(),
            State::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            State::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            State::Stream(stream) => stream.size_hint(),
        }
    }
}
