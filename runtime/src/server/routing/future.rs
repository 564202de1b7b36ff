//! A response under way, which a panic does not take away.

use std::convert::Infallible;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::ResponseBody;
use super::exchange::Exchange;
use super::router::Shared;
use crate::server::{Dialect, Response};

/// What the router responds with.
pub(super) type HttpResponse = http::Response<ResponseBody>;

/// A response under way.
pub struct ResponseFuture<D: Dialect>(State<D>);

enum State<D: Dialect> {
    /// Known already; `None` once it has been given away.
    Ready(Option<HttpResponse>),
    Running(Running<D>),
}

/// What a request is doing.
type Handling<R> = Pin<Box<dyn Future<Output = Result<Response, R>> + Send>>;

struct Running<D: Dialect> {
    handling: Handling<D::Rejection>,
    exchange: Exchange,
    shared: Arc<Shared<D>>,
}

impl<D: Dialect> ResponseFuture<D> {
    pub(super) fn ready(response: HttpResponse) -> Self {
        Self(State::Ready(Some(response)))
    }

    pub(super) fn running(
        handling: impl Future<Output = Result<Response, D::Rejection>> + Send + 'static,
        exchange: Exchange,
        shared: Arc<Shared<D>>,
    ) -> Self {
        Self(State::Running(Running {
            handling: Box::pin(handling),
            exchange,
            shared,
        }))
    }
}

impl<D: Dialect> Running<D> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<HttpResponse> {
        #[cfg(feature = "tracing")]
        let span = self.exchange.span.clone();
        #[cfg(feature = "tracing")]
        let _entered = span.enter();
        // After a panic this future is dropped and not polled again, so no
        // half-changed state of it is seen. What handlers share is theirs to
        // guard; a mutex of the standard library does by being poisoned.
        let polled = catch_unwind(AssertUnwindSafe(|| self.handling.as_mut().poll(context)));
        let (shared, exchange) = (&self.shared, &mut self.exchange);
        let response = match polled {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(Ok(response))) => response,
            Ok(Poll::Ready(Err(rejection))) => {
                let base_url = exchange.base_url(&shared.common);
                let request_id = exchange.request_id();
                shared.dialect.render(rejection, &base_url, request_id)
            }
            // The panic hook has reported it; its text may hold secrets.
            Err(_) => {
                let base_url = exchange.base_url(&shared.common);
                shared.dialect.panicked(&base_url, exchange.request_id())
            }
        };
        Poll::Ready(exchange.finish(&shared.common, response))
    }
}

impl<D: Dialect> Future for ResponseFuture<D> {
    type Output = Result<HttpResponse, Infallible>;

    /// # Panics
    ///
    /// When it is polled after it was ready.
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = match &mut self.0 {
            State::Ready(response) => response.take(),
            State::Running(running) => match running.poll(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(response) => Some(response),
            },
        };
        self.0 = State::Ready(None);
        match response {
            Some(response) => Poll::Ready(Ok(response)),
            None => panic!("a response is polled after it was given"),
        }
    }
}

impl<D: Dialect> fmt::Debug for ResponseFuture<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
