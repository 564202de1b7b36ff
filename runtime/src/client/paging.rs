//! The walk over pages: one item after another, each page fetched when it is needed.

use std::future::Future;
use std::vec;

use futures_util::stream;
pub use futures_util::stream::Stream;

use super::Error;

/// A call whose response is one of several pages. The generated builders implement it.
pub trait Paged: Sized + Clone + Send {
    /// What one response holds.
    type Page: Send;
    /// What a page lists.
    type Item: Send;
    /// The error of the call.
    type Error: From<Error> + Send;

    /// The same call for the page that `token` stands for.
    fn resume(self, token: String) -> Self;

    /// Sends the call.
    fn fetch(self) -> impl Future<Output = Result<Self::Page, Self::Error>> + Send;

    /// The items of a page, and the token of the next page if there is one.
    fn split(page: Self::Page) -> (Vec<Self::Item>, Option<String>);
}

/// Where a walk stands.
struct Walk<P: Paged> {
    /// The call that every further page is asked for with.
    template: P,
    items: vec::IntoIter<P::Item>,
    /// The token that the page at hand was asked for with.
    token: Option<String>,
    next: Next<P, P::Error>,
}

/// What comes after the items at hand.
enum Next<P, E> {
    Fetch(P),
    Fail(E),
    End,
}

/// All items from the page of `first` on.
///
/// Nothing is sent before the stream is polled, and a page only when the items
/// before it are consumed. An error ends the stream. The same token twice in a
/// row is an error too: it would lead to the same page for ever.
pub fn stream<'a, P: Paged + 'a>(
    first: P,
) -> impl Stream<Item = Result<P::Item, P::Error>> + Send + 'a {
    let walk = Walk {
        template: first.clone(),
        items: Vec::new().into_iter(),
        token: None,
        next: Next::Fetch(first),
    };
    stream::unfold(walk, |mut walk| async move {
        let item = walk.advance().await?;
        Some((item, walk))
    })
}

impl<P: Paged> Walk<P> {
    async fn advance(&mut self) -> Option<Result<P::Item, P::Error>> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(Ok(item));
            }
            // Taken out, so that the walk has ended when the call fails.
            let request = match std::mem::replace(&mut self.next, Next::End) {
                Next::Fetch(request) => request,
                Next::Fail(error) => return Some(Err(error)),
                Next::End => return None,
            };
            match request.fetch().await {
                Ok(page) => self.turn(page),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// Takes the items of a page and decides what follows them.
    fn turn(&mut self, page: P::Page) {
        let (items, token) = P::split(page);
        self.items = items.into_iter();
        // An empty token would ask for the first page.
        let token = token.filter(|token| !token.is_empty());
        self.next = match &token {
            None => Next::End,
            Some(_) if token == self.token => Next::Fail(P::Error::from(Error::paging(
                "the server handed out the same page token twice; the list is not complete",
            ))),
            Some(token) => Next::Fetch(self.template.clone().resume(token.clone())),
        };
        self.token = token;
    }
}
