//! The sending of every call; the generated calls write only their request.
//!
//! What does not depend on the type of the response is not generic: a future of its own in each of
//! the calls is a quarter of what a client costs to compile.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderValue, USER_AGENT};
use reqwest::{Method, Request};

use super::authorization::{Authorization, send_with};
use super::core::Shared;
use super::credentials::{ApiKey, Sent};
#[cfg(feature = "tracing")]
use super::dialect::CallName;
use super::receive::{Body, Receive, Received, ResponseCase, choose};
#[cfg(feature = "sessions")]
use super::session::SessionCall;
use super::{ApiClient, Core, Error, FromResponse, ResponseValue, retry};
use crate::Operation;

/// What an exchange yields before its body is decoded.
pub(super) type Exchanged = Result<(ResponseValue<()>, Received), Error>;

/// A call that is being sent. It holds all that it needs, so it can be spawned.
///
/// The exchange is boxed: its type is the same for all calls, it is compiled once, and futures
/// around a call stay small. The box is one allocation among the hundred or so of an exchange.
#[must_use = "futures do nothing unless they are awaited"]
pub struct ResponseFuture<T, E> {
    operation: &'static Operation,
    exchange: Pin<Box<dyn Future<Output = Exchanged> + Send>>,
    decode: fn(ResponseValue<()>, Received) -> Result<ResponseValue<T>, Error>,
    error: fn(Error) -> E,
    hides_path: bool,
}

impl<T, E> ResponseFuture<T, E> {
    /// Lets an error name the path by its template, since a parameter of it is a secret.
    #[inline]
    pub fn hide_path(mut self) -> Self {
        self.hides_path = true;
        self
    }
}

impl<T, E> Future for ResponseFuture<T, E> {
    type Output = Result<ResponseValue<T>, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let exchanged = self.exchange.as_mut().poll(context);
        exchanged.map(|exchanged| {
            let decoded = exchanged.and_then(|(response, body)| {
                (self.decode)(response, body).map_err(|error| error.at(self.operation))
            });
            decoded.map_err(|error| {
                (self.error)(match self.hides_path {
                    true => error.without_path(self.operation),
                    false => error,
                })
            })
        })
    }
}

impl<T, E> fmt::Debug for ResponseFuture<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

/// Sends the request of a call, and reads the body of the response.
///
/// # Errors
///
/// Whatever goes wrong, from a parameter that does not convert to a body that does not fit.
#[inline]
pub fn call<T: FromResponse, C: ApiClient>(
    operation: &'static Operation,
    client: C,
    request: Result<Request, C::Error>,
) -> ResponseFuture<T, C::Error> {
    let request = request.map_err(Into::into);
    ResponseFuture {
        operation,
        exchange: start(
            Called::Operation(operation),
            client.into_core(),
            request,
            Expected::Json,
        ),
        decode: |response, body| response.decode(C::DIALECT, body.into_bytes()),
        error: Into::into,
        hides_path: false,
    }
}

/// Sends the request of a call whose successes are not all plain JSON of one type, and reads the
/// response as `R` says.
///
/// # Errors
///
/// As [`call`].
#[inline]
pub fn receive<R: Receive, C: ApiClient>(
    operation: &'static Operation,
    client: C,
    request: Result<Request, C::Error>,
) -> ResponseFuture<R::Value, C::Error> {
    let request = request.map_err(Into::into);
    ResponseFuture {
        operation,
        exchange: start(
            Called::Operation(operation),
            client.into_core(),
            request,
            Expected::OneOf {
                accept: R::ACCEPT,
                cases: R::CASES,
            },
        ),
        decode: |response, body| response.receive::<R>(C::DIALECT, body),
        error: Into::into,
        hides_path: false,
    }
}

/// Sends the request of a call, and leaves it to the caller to read the body of the response.
///
/// # Errors
///
/// As [`call`].
#[cfg(feature = "command")]
pub(super) fn call_for_received<C: ApiClient>(
    operation: &'static Operation,
    client: C,
    request: Result<Request, C::Error>,
    accept: &'static str,
    cases: &'static [ResponseCase],
) -> ResponseFuture<Received, C::Error> {
    let request = request.map_err(Into::into);
    ResponseFuture {
        operation,
        exchange: start(
            Called::Operation(operation),
            client.into_core(),
            request,
            Expected::OneOf { accept, cases },
        ),
        decode: |response, body| Ok(response.map(|()| body)),
        error: Into::into,
        hides_path: false,
    }
}

/// What the successes of a call have for a body.
#[derive(Clone, Copy)]
pub(super) enum Expected {
    Nothing,
    Json,
    OneOf {
        accept: &'static str,
        cases: &'static [ResponseCase],
    },
}

/// Sends the request of a call whose successes have no body.
///
/// # Errors
///
/// Whatever goes wrong, from a parameter that does not convert to a rejection.
#[inline]
pub fn call_without_body<C: ApiClient>(
    operation: &'static Operation,
    client: C,
    request: Result<Request, C::Error>,
) -> ResponseFuture<(), C::Error> {
    let request = request.map_err(Into::into);
    ResponseFuture {
        operation,
        exchange: start(
            Called::Operation(operation),
            client.into_core(),
            request,
            Expected::Nothing,
        ),
        decode: |response, _| Ok(response),
        error: Into::into,
        hides_path: false,
    }
}

/// The exchange of a call, boxed here so that no other crate compiles it.
pub(super) fn start(
    called: Called,
    client: Core,
    request: Result<Request, Error>,
    expected: Expected,
) -> Pin<Box<dyn Future<Output = Exchanged> + Send>> {
    Box::pin(traced(called, client, request, expected))
}

/// What is called, for errors and spans.
pub(super) enum Called {
    Operation(&'static Operation),
    /// A request of this method that is none of an operation.
    Request(Method),
}

impl Called {
    fn name(&self, error: Error, path: Option<&str>) -> Error {
        match self {
            Self::Operation(operation) => error.at(operation),
            Self::Request(method) => error.requested(method, path),
        }
    }

    #[cfg(feature = "tracing")]
    fn span(&self, dialect: &dyn super::Dialect, path: Option<&str>) -> tracing::Span {
        dialect.call_span(match self {
            Self::Operation(operation) => CallName::from(*operation),
            Self::Request(method) => CallName {
                id: "",
                method: method.as_str(),
                path: path.unwrap_or_default(),
            },
        })
    }
}

/// Names the operation or the request in an error, and in a span.
///
/// With the feature `tracing` the exchange runs in the span of the dialect; no header and no body
/// is recorded.
async fn traced(
    called: Called,
    client: Core,
    request: Result<Request, Error>,
    expected: Expected,
) -> Exchanged {
    let path = match (&called, &request) {
        (Called::Request(_), Ok(request)) => Some(request.url().path().to_owned()),
        _ => None,
    };
    let exchange = exchange(&called, &client, request, expected);
    #[cfg(feature = "tracing")]
    let (span, exchange) = {
        let span = called.span(client.shared.dialect, path.as_deref());
        (
            span.clone(),
            tracing::Instrument::instrument(exchange, span),
        )
    };
    let result = exchange
        .await
        .map_err(|error| called.name(error, path.as_deref()));
    #[cfg(feature = "tracing")]
    {
        let (status, attempts) = match &result {
            Ok((response, _)) => (Some(response.status()), response.attempts()),
            Err(error) => (error.status(), error.attempts()),
        };
        span.record("status", status.map(|status| status.as_u16()));
        span.record("attempts", attempts);
    }
    result
}

/// Sends the request with the credentials that it needs, within the limits of the client.
async fn exchange(
    called: &Called,
    client: &Core,
    request: Result<Request, Error>,
    expected: Expected,
) -> Exchanged {
    let request = request?;
    let _permit = client.shared.limits.begin_call().await;
    let credentials = &client.shared.credentials;
    let Sent {
        authorization,
        keys,
    } = match called {
        Called::Operation(operation) => credentials.of_operation(operation)?,
        Called::Request(_) => credentials.of_request(),
    };
    match authorization {
        Authorization::None => send(client, request, expected, None, &keys).await,
        Authorization::Fixed(header) => send(client, request, expected, Some(header), &keys).await,
        Authorization::Provided(provider) => {
            // Boxed, so that the others do not carry its state.
            Box::pin(send_with(&**provider, client, request, expected, &keys)).await
        }
        #[cfg(feature = "sessions")]
        Authorization::Session(session) => {
            let call = SessionCall {
                called,
                client,
                expected,
                keys: &keys,
                may_confirm: true,
            };
            session.send(call, request).await
        }
    }
}

/// Sends the request and tells success from rejection. Every status from 200 on is read as a success
/// and every one from 400 on as a rejection, declared or not: a server may say another 2xx than it
/// said before, and a proxy's 502 has a text as well.
pub(super) async fn send(
    client: &Core,
    request: Request,
    expected: Expected,
    authorization: Option<&HeaderValue>,
    keys: &[&ApiKey],
) -> Exchanged {
    let complete = |request: &mut Request| {
        complete(&client.shared, request, expected, authorization);
        keys.iter().for_each(|key| key.add_to(request));
    };
    let arrived = retry::execute(client, request, complete).await?;
    let limit = client.shared.body_limit;
    match arrived.response.status().as_u16() {
        status @ 200..=399 => {
            let (reads, streams) = match expected {
                Expected::Nothing => (false, false),
                Expected::Json => (true, false),
                Expected::OneOf { cases, .. } => {
                    let chosen = choose(cases, status, arrived.content_type());
                    match chosen.map(|index| &cases[index]) {
                        Some(case) => (case.media_type.is_some(), case.is_stream),
                        None => return Err(Error::unexpected(arrived)),
                    }
                }
            };
            if status >= 300 && !matches!(expected, Expected::OneOf { .. }) {
                return Err(Error::unexpected(arrived));
            }
            if streams {
                return Ok(ResponseValue::stream(arrived));
            }
            if !reads {
                let nothing = Received::new(Body::Bytes(Bytes::new()), "");
                return Ok((ResponseValue::without_body(arrived), nothing));
            }
            let (response, body) = ResponseValue::read(arrived, limit).await?;
            let media_type = response.content_type();
            let received = Received::new(Body::Bytes(body), media_type);
            Ok((response, received))
        }
        400..=599 => {
            let (response, body) = ResponseValue::read(arrived, limit).await?;
            Err(Error::rejected(&client.shared, response, body))
        }
        _ => Err(Error::unexpected(arrived)),
    }
}

/// Adds to a request what all requests of a client have in common.
///
/// The headers are set here and not as defaults of the HTTP client, so that a
/// client given from outside carries them too, and sends the token to this
/// server only.
fn complete(
    shared: &Shared,
    request: &mut Request,
    expected: Expected,
    authorization: Option<&HeaderValue>,
) {
    let headers = request.headers_mut();
    let accept = match expected {
        Expected::Nothing => "",
        Expected::Json => "application/json",
        Expected::OneOf { accept, .. } => accept,
    };
    if !accept.is_empty() {
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static(accept));
    }
    headers.insert(USER_AGENT, shared.user_agent.clone());
    if let Some(authorization) = authorization {
        headers.insert(AUTHORIZATION, authorization.clone());
    }
    if let Some(timeout) = shared.timeout_to_add {
        *request.timeout_mut() = Some(timeout);
    }
}
