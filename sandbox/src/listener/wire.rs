//! [`Wire`]: the socket of a connection, which notes when a request begins and a response ends.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Sleep;

use super::Limits;
use super::activity::{Activity, Phase};
use super::stream::Stream;

/// How long a client that was refused in the middle of its request may take to read why.
const LINGER: Duration = Duration::from_secs(1);

/// A socket and the activity on it.
pub(super) struct Wire {
    stream: Stream,
    activity: Arc<Activity>,
    limits: Limits,
    farewell: Option<Pin<Box<Sleep>>>,
}

impl Wire {
    pub(super) fn new(stream: Stream, activity: Arc<Activity>, limits: Limits) -> Self {
        Self {
            stream,
            activity,
            limits,
            farewell: None,
        }
    }

    /// Sends a last short response, as far as the socket takes it at once.
    pub(super) fn say(&self, text: &str) {
        if let Err(error) = self.stream.try_write(text.as_bytes()) {
            tracing::debug!(%error, "a client was not told why its connection ends");
        }
    }

    /// Reads what the client still sends, and forgets it. A socket that is closed with unread
    /// bytes takes back what it sent, so that the client would not learn why.
    fn poll_linger(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let farewell = self
            .farewell
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(LINGER)));
        if farewell.as_mut().poll(cx).is_ready() {
            return Poll::Ready(());
        }
        let mut bytes = [0; 8 * 1024];
        // A few pieces at a time: others have their turn as well.
        for _ in 0..16 {
            let mut buffer = ReadBuf::new(&mut bytes);
            let read = ready!(Pin::new(&mut self.stream).poll_read(cx, &mut buffer));
            if read.is_err() || buffer.filled().is_empty() {
                return Poll::Ready(());
            }
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
        if buffer.filled().len() > before {
            self.activity.advance(Phase::Idle, Phase::Head);
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let sent = ready!(Pin::new(&mut self.stream).poll_write(cx, bytes))?;
        self.activity.progress(Phase::Response, sent, &self.limits);
        Poll::Ready(Ok(sent))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let sent = ready!(Pin::new(&mut self.stream).poll_write_vectored(cx, pieces))?;
        self.activity.progress(Phase::Response, sent, &self.limits);
        Poll::Ready(Ok(sent))
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
        self.activity.sent();
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.farewell.is_none() {
            ready!(Pin::new(&mut self.stream).poll_shutdown(cx))?;
        }
        if self.activity.has_unread() {
            ready!(self.poll_linger(cx));
        }
        Poll::Ready(Ok(()))
    }
}
