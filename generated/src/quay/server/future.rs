//! Owns [`ResponseFuture`]: an answer under way, which a panic does not take away.

use std::convert::Infallible;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::StatusCode;
use http_body_util::Full;

use super::exchange::Exchange;
use super::{Rejection, Response};

/// What the router answers with.
pub(super) type HttpResponse = http::Response<Full<Bytes>>;

/// An answer under way.
pub struct ResponseFuture(State);

enum State {
    /// Known already; `None` once it has been given away.
    Ready(Option<HttpResponse>),
    Running(Running),
}

struct Running {
    response: Pin<Box<dyn Future<Output = Result<Response, Rejection>> + Send>>,
    exchange: Exchange,
}

impl ResponseFuture {
    pub(super) fn ready(answer: HttpResponse) -> Self {
        Self(State::Ready(Some(answer)))
    }

    pub(super) fn running(
        response: impl Future<Output = Result<Response, Rejection>> + Send + 'static,
        exchange: Exchange,
    ) -> Self {
        let response = Box::pin(response);
        Self(State::Running(Running { response, exchange }))
    }
}

impl Running {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<HttpResponse> {
        #[cfg(feature = "tracing")]
        let span = self.exchange.span.clone();
        #[cfg(feature = "tracing")]
        let _entered = span.enter();
        // After a panic this future is dropped and not polled again, so no
        // half-changed state of it is seen. What handlers share is theirs to
        // guard; a mutex of the standard library does by being poisoned.
        let polled = catch_unwind(AssertUnwindSafe(|| self.response.as_mut().poll(context)));
        let result = match polled {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(result)) => result,
            // The panic hook has reported it; its text may hold secrets.
            Err(_) => Ok(Response::page(
                StatusCode::INTERNAL_SERVER_ERROR,
                "The server failed on this request.",
            )),
        };
        Poll::Ready(self.exchange.finish(result))
    }
}

impl Future for ResponseFuture {
    type Output = Result<HttpResponse, Infallible>;

    /// # Panics
    ///
    /// When it is polled after it was ready.
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = match &mut self.0 {
            State::Ready(answer) => answer.take(),
            State::Running(running) => match running.poll(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(answer) => Some(answer),
            },
        };
        self.0 = State::Ready(None);
        match answer {
            Some(answer) => Poll::Ready(Ok(answer)),
            None => panic!("an answer is polled after it was given"),
        }
    }
}

impl fmt::Debug for ResponseFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
