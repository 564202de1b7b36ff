//! A body that comes piece by piece.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use futures_util::stream::poll_fn;
use http_body::{Body, Frame, SizeHint};

/// What goes wrong inside of a stream.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The pieces of a stream.
type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// The bytes of a body, piece by piece: an upload, or a download.
///
/// It is made from bytes or a text by `From`, or from a stream by [`new`](Self::new), and read as a
/// `Stream`, by [`next_piece`](Self::next_piece), or at once by [`read_to_end`](Self::read_to_end).
/// Nothing holds all of it but what is made from bytes. How much is read is up to whoever reads.
///
/// A call whose body is made from bytes can be repeated. One whose body is made from a stream is
/// sent once, whatever the retries of the client.
pub struct ByteStream {
    content_type: Option<String>,
    length: Option<u64>,
    state: State,
}

enum State {
    /// Known as a whole; `None` once it was given away.
    Whole(Option<Bytes>),
    /// In a mutex, so that what holds a stream can be shared between threads. It is never locked
    /// for longer than a piece takes.
    Pieces(Mutex<Pieces>),
}

impl ByteStream {
    /// A stream of what `stream` yields.
    pub fn new<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        let mut stream = Box::pin(stream);
        let pieces = poll_fn(move |context| {
            let next = stream.as_mut().poll_next(context);
            next.map(|piece| piece.map(|piece| piece.map(Into::into).map_err(Into::into)))
        });
        Self {
            content_type: None,
            length: None,
            state: State::Pieces(Mutex::new(Box::pin(pieces))),
        }
    }

    /// Names the media type of the bytes, such as `image/png`. It counts where the document
    /// declares a range of media types, such as `image/*`; elsewhere that of the document does.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Tells how many bytes there are, where that is known before.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// The media type, as its sender names it.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// How many bytes there are, where that is known before.
    pub fn length(&self) -> Option<u64> {
        match &self.state {
            State::Whole(Some(bytes)) => u64::try_from(bytes.len()).ok(),
            State::Whole(None) => Some(0),
            State::Pieces(_) => self.length,
        }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// When the stream breaks off. It is over then.
    pub async fn next_piece(&mut self) -> Option<Result<Bytes, StreamError>> {
        std::future::poll_fn(|context| self.poll_piece(context)).await
    }

    /// All that is left, of at most `limit` bytes.
    ///
    /// # Errors
    ///
    /// When the stream breaks off, and when it is longer.
    pub async fn read_to_end(mut self, limit: usize) -> Result<Bytes, StreamError> {
        if let State::Whole(bytes) = &mut self.state {
            let bytes = bytes.take().unwrap_or_default();
            return match bytes.len() > limit {
                true => Err(StreamError::TooLong { limit }),
                false => Ok(bytes),
            };
        }
        let mut all = BytesMut::new();
        while let Some(piece) = self.next_piece().await {
            let piece = piece?;
            if all.len().saturating_add(piece.len()) > limit {
                return Err(StreamError::TooLong { limit });
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    /// All bytes, if they are known already.
    pub(crate) fn whole(&self) -> Option<&Bytes> {
        match &self.state {
            State::Whole(bytes) => bytes.as_ref(),
            State::Pieces(_) => None,
        }
    }

    fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        match &mut self.state {
            State::Whole(bytes) => {
                let bytes = bytes.take().filter(|bytes| !bytes.is_empty());
                Poll::Ready(bytes.map(Ok))
            }
            State::Pieces(pieces) => {
                let pieces = pieces.get_mut().unwrap_or_else(PoisonError::into_inner);
                let piece = pieces.as_mut().poll_next(context);
                piece.map(|piece| piece.map(|piece| piece.map_err(StreamError::Interrupted)))
            }
        }
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}

impl Body for ByteStream {
    type Data = Bytes;
    type Error = StreamError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, StreamError>>> {
        let piece = self.poll_piece(context);
        piece.map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.whole().is_some_and(Bytes::is_empty) || matches!(self.state, State::Whole(None))
    }

    fn size_hint(&self) -> SizeHint {
        self.length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

macro_rules! from_bytes {
    ($($source:ty),*) => {
        $(impl From<$source> for ByteStream {
            fn from(bytes: $source) -> Self {
                Self {
                    content_type: None,
                    length: None,
                    state: State::Whole(Some(Bytes::from(bytes))),
                }
            }
        })*
    };
}

from_bytes!(Bytes, Vec<u8>, String, &'static [u8], &'static str);

/// Shows none of the bytes, which may be secret.
impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("content_type", &self.content_type)
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

/// Why a stream could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamError {
    /// It broke off.
    Interrupted(BoxError),
    /// It has more bytes than its reader takes.
    TooLong {
        /// How many those are.
        limit: usize,
    },
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interrupted(_) => f.write_str("the stream broke off"),
            Self::TooLong { limit } => write!(f, "the stream has more than {limit} bytes"),
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Interrupted(source) => Some(&**source),
            Self::TooLong { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use bytes::Bytes;
    use futures_util::FutureExt;
    use futures_util::stream::iter;

    use super::{ByteStream, StreamError};

    fn pieces(last: Result<&'static str, io::Error>) -> ByteStream {
        ByteStream::new(iter([Ok("one "), last]))
    }

    fn read(stream: ByteStream, limit: usize) -> Result<Bytes, StreamError> {
        let read = stream.read_to_end(limit).now_or_never();
        read.expect("nothing is waited for")
    }

    #[test]
    fn a_stream_is_read_up_to_the_limit_of_its_reader() {
        assert_eq!(read(pieces(Ok("two")), 7).expect("it fits"), "one two");
        assert_eq!(read("one".into(), 3).expect("it fits"), "one");
        for stream in [pieces(Ok("two")), "one two".into()] {
            let error = read(stream, 6).expect_err("it is longer");
            assert_eq!(error.to_string(), "the stream has more than 6 bytes");
        }
    }

    #[test]
    fn a_stream_that_breaks_off_is_an_error() {
        let broken = pieces(Err(io::Error::other("cut")));
        let error = read(broken, 100).expect_err("it broke off");
        assert_eq!(error.to_string(), "the stream broke off");
    }
}
