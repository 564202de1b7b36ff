//! A router in front of another service, which gets the requests that do not concern the API.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use http_body_util::Either;
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::arrival::Arrival;
use super::{ResponseBody, ResponseFuture, Router};
use crate::server::Dialect;

/// A [`Router`] in front of another service: what the layer [`Router`] makes.
pub struct RouterService<S, D: Dialect> {
    router: Router<D>,
    inner: S,
}

impl<S, D: Dialect> Layer<S> for Router<D> {
    type Service = RouterService<S, D>;

    fn layer(&self, inner: S) -> RouterService<S, D> {
        let router = self.clone();
        RouterService { router, inner }
    }
}

impl<S: Clone, D: Dialect> Clone for RouterService<S, D> {
    fn clone(&self) -> Self {
        Self {
            router: self.router.clone(),
            inner: self.inner.clone(),
        }
    }
}

impl<S, D, B, R> Service<Request<B>> for RouterService<S, D>
where
    S: Service<Request<B>, Response = Response<R>>,
    D: Dialect,
    B: Body + Send + 'static,
    B::Data: Send,
    R: Body<Data = Bytes>,
{
    type Response = Response<Either<ResponseBody, R>>;
    type Error = S::Error;
    type Future = RouterServiceFuture<S::Future, D>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let shared = &self.router.shared;
        let arrival = Arrival::of(shared, request);
        let serving = if arrival.leads_nowhere() && shared.fallback.is_none() {
            let inner = self.inner.call(arrival.into_request());
            Serving::Inner { inner }
        } else {
            let router = arrival.respond(shared);
            Serving::Router { router }
        };
        RouterServiceFuture { serving }
    }
}

pin_project! {
    /// A response under way, of a [`Router`] or of the service behind it.
    pub struct RouterServiceFuture<F, D: Dialect> {
        #[pin]
        serving: Serving<F, D>,
    }
}

pin_project! {
    #[project = Projected]
    enum Serving<F, D: Dialect> {
        Router { #[pin] router: ResponseFuture<D> },
        Inner { #[pin] inner: F },
    }
}

impl<F, D, R, E> Future for RouterServiceFuture<F, D>
where
    F: Future<Output = Result<Response<R>, E>>,
    D: Dialect,
{
    type Output = Result<Response<Either<ResponseBody, R>>, E>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = match self.project().serving.project() {
            Projected::Router { router } => match ready!(router.poll(context)) {
                Ok(response) => response.map(Either::Left),
                Err(never) => match never {},
            },
            Projected::Inner { inner } => ready!(inner.poll(context))?.map(Either::Right),
        };
        Poll::Ready(Ok(response))
    }
}

impl<S, D: Dialect> fmt::Debug for RouterService<S, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RouterService")
            .field("router", &self.router)
            .finish_non_exhaustive()
    }
}

impl<F, D: Dialect> fmt::Debug for RouterServiceFuture<F, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RouterServiceFuture")
            .finish_non_exhaustive()
    }
}
