//! The walk over pages: one page or one item after another, each fetched when it is needed.

mod stream;
mod trail;

use std::future::Future;
use std::vec;

pub use self::stream::PaginationStream;
pub use self::trail::{Trail, Turn};
use super::{Error, ResponseValue};
use crate::Operation;

/// A call whose response is one of several pages. The generated builders implement it.
pub trait Paged: Sized + Clone + Send + 'static {
    /// What one response holds.
    type Page: Send;
    /// What a page lists.
    type Item: Send;
    /// The error of the call.
    type Error: From<Error> + Send;

    /// What is called, for messages.
    const OPERATION: &'static Operation;

    /// The number of the first page, where pages are counted.
    const FIRST: i64 = 1;

    /// The page that the call asks for, unless it leaves that to the server.
    fn asked(&self) -> Option<Mark>;

    /// The same call for another page.
    fn resume(self, mark: Mark) -> Self;

    /// Sends the call.
    fn fetch(self) -> impl Future<Output = Result<ResponseValue<Self::Page>, Self::Error>> + Send;

    /// What a page says of itself.
    fn describe(page: &Self::Page) -> PageInfo;

    /// The items of a page.
    fn items(page: Self::Page) -> Vec<Self::Item>;
}

/// What stands for a page in a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A token that the page before handed out.
    Token(String),
    /// The number of the page.
    Number(i64),
}

/// What a page says of itself.
#[derive(Clone, Debug)]
pub struct PageInfo {
    /// How many items it has.
    pub length: usize,
    /// What follows it.
    pub next: Next,
}

/// What follows a page.
#[derive(Clone, Debug)]
pub enum Next {
    /// The page that the token stands for, or none.
    Token(Option<String>),
    /// The page with the next number, if there are more.
    Counted {
        /// Whether there are more pages.
        more: bool,
        /// The number of this page, where the server tells it.
        number: Option<i64>,
    },
}

/// All items from the page on that the call asks for.
///
/// Nothing is sent before the stream is polled, and a page only when the items before it are
/// consumed. An error ends the stream. Pages that do not come to an end are an error too.
pub fn stream<P: Paged>(call: P) -> PaginationStream<P::Item, P::Error> {
    let walk = (Walk::new(call), Vec::new().into_iter());
    PaginationStream::unfold(walk, |(mut walk, mut items): (_, vec::IntoIter<_>)| async {
        loop {
            if let Some(item) = items.next() {
                return Some((Ok(item), (walk, items)));
            }
            match walk.advance().await? {
                Ok(page) => items = P::items(page.into_inner()).into_iter(),
                Err(error) => return Some((Err(error), (walk, items))),
            }
        }
    })
}

/// The page that the call asks for, and all that follow. See [`stream`].
pub fn pages<P: Paged>(call: P) -> PaginationStream<ResponseValue<P::Page>, P::Error> {
    PaginationStream::unfold(Walk::new(call), |mut walk| async {
        let page = walk.advance().await?;
        Some((page, walk))
    })
}

/// Where a walk stands.
struct Walk<P> {
    /// The call that every further page is asked for with.
    template: P,
    next: Step<P>,
    trail: Trail,
}

enum Step<P> {
    Fetch(P),
    Fail(Error),
    End,
}

impl<P: Paged> Walk<P> {
    fn new(call: P) -> Self {
        Self {
            template: call.clone(),
            trail: Trail::new(call.asked(), P::FIRST),
            next: Step::Fetch(call),
        }
    }

    async fn advance(&mut self) -> Option<Result<ResponseValue<P::Page>, P::Error>> {
        let fail = |error: Error| Some(Err(error.at(P::OPERATION).into()));
        // Taken out, so that the walk has ended when the call fails.
        let request = match std::mem::replace(&mut self.next, Step::End) {
            Step::Fetch(request) => request,
            Step::Fail(error) => return fail(error),
            Step::End => return None,
        };
        let page = match request.fetch().await {
            Ok(page) => page,
            Err(error) => return Some(Err(error)),
        };
        self.next = match self.trail.turn(P::describe(&page)) {
            Turn::To(mark) => Step::Fetch(self.template.clone().resume(mark)),
            Turn::End => Step::End,
            Turn::Fail(message) => Step::Fail(Error::paging(message)),
            Turn::AnotherPage(message) => return fail(Error::paging(message)),
        };
        Some(Ok(page))
    }
}
