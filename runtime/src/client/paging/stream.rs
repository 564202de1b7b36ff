//! The stream of pages or items.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{self, Stream};

/// The items of all pages of a list, or the pages themselves, each fetched when it is needed.
///
/// The methods need no other crate. It is also a `Stream` of the `futures` crates, with all that
/// these add, and can be polled without being pinned.
///
/// An error ends the stream. It also ends with an error of kind
/// [`Paging`](crate::client::ErrorKind::Paging) if the pages do not come to an end: the server hands
/// out a page token that was asked for before, sends 100 empty pages in a row, gives another page
/// than the one asked for, or does not stop after 10,000 numbered pages or 100,000 with tokens.
#[must_use = "nothing is sent before the stream is asked for an item"]
pub struct PaginationStream<T, E> {
    /// Boxed, so that it can be moved between two polls and a program compiles few types.
    inner: Pin<Box<dyn Stream<Item = Result<T, E>> + Send>>,
}

impl<T, E> PaginationStream<T, E> {
    pub(super) fn unfold<S, F, Fut>(start: S, step: F) -> Self
    where
        S: Send + 'static,
        F: FnMut(S) -> Fut + Send + 'static,
        Fut: Future<Output = Option<(Result<T, E>, S)>> + Send + 'static,
        T: 'static,
        E: 'static,
    {
        Self {
            inner: Box::pin(stream::unfold(start, step)),
        }
    }

    /// The next one; `None` at the end.
    ///
    /// # Errors
    ///
    /// When the page that it is on cannot be had. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<T>, E> {
        let next = poll_fn(|context| self.inner.as_mut().poll_next(context));
        next.await.transpose()
    }

    /// All that are left, for example in a `Vec`.
    ///
    /// # Errors
    ///
    /// When a page cannot be had. What came before is dropped; to keep it, take one after the
    /// other with [`try_next`](Self::try_next).
    pub async fn try_collect<C: Default + Extend<T>>(mut self) -> Result<C, E> {
        let mut all = C::default();
        while let Some(one) = self.try_next().await? {
            all.extend(Some(one));
        }
        Ok(all)
    }
}

impl<T, E> Stream for PaginationStream<T, E> {
    type Item = Result<T, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.inner.as_mut().poll_next(context)
    }
}

impl<T, E> fmt::Debug for PaginationStream<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaginationStream").finish_non_exhaustive()
    }
}
