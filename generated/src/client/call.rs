//! Owns the sending of every call: what the generated calls write is only their request.
//!
//! What does not depend on the type of the answer is not generic: a future of its own in each of
//! the calls is a quarter of what the client costs to compile.

use bytes::Bytes;
use reqwest::Request;
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderValue, USER_AGENT};

use super::{Client, Error, FromAnswer, ResponseValue, Shared, retry};
use crate::Operation;

/// Sends the request of a call, and reads the body that each of the statuses
/// `successes` has.
pub(crate) async fn call<T: FromAnswer>(
    operation: &'static Operation,
    successes: &'static [u16],
    client: &Client,
    request: Result<Request, Error>,
) -> Result<ResponseValue<T>, Error> {
    let (answer, body) = traced(operation, successes, client, request, true).await?;
    answer.decode(&body).map_err(|error| error.at(operation))
}

/// Sends the request of a call whose successes have no body.
pub(crate) async fn call_without_answer(
    operation: &'static Operation,
    successes: &'static [u16],
    client: &Client,
    request: Result<Request, Error>,
) -> Result<ResponseValue<()>, Error> {
    let (answer, _) = traced(operation, successes, client, request, false).await?;
    Ok(answer)
}

/// Names the operation in an error, and in a span.
///
/// With the feature `tracing` the exchange runs in a span at level info. Its
/// fields hold the path template and not the path, so that traces group; no
/// header and no body is recorded.
async fn traced(
    operation: &'static Operation,
    successes: &'static [u16],
    client: &Client,
    request: Result<Request, Error>,
    has_body: bool,
) -> Result<(ResponseValue<()>, Bytes), Error> {
    let exchange = exchange(successes, client, request, has_body);
    #[cfg(feature = "tracing")]
    let (span, exchange) = {
        let span = tracing::info_span!(
            "quay_api.call",
            operation = operation.id,
            method = operation.method,
            path = operation.path,
            status = tracing::field::Empty,
            attempts = tracing::field::Empty,
        );
        (
            span.clone(),
            tracing::Instrument::instrument(exchange, span),
        )
    };
    let result = exchange.await.map_err(|error| error.at(operation));
    #[cfg(feature = "tracing")]
    {
        let (status, attempts) = match &result {
            Ok((answer, _)) => (Some(answer.status()), answer.attempts()),
            Err(error) => (error.status(), error.attempts()),
        };
        span.record("status", status.map(|status| status.as_u16()));
        span.record("attempts", attempts);
    }
    result
}

/// Sends the request and tells success from rejection. Every status from 400 is
/// read as a rejection, declared or not: a proxy's 502 has a text as well.
async fn exchange(
    successes: &'static [u16],
    client: &Client,
    request: Result<Request, Error>,
    has_body: bool,
) -> Result<(ResponseValue<()>, Bytes), Error> {
    let complete = |request: &mut Request| complete(&client.shared, request, has_body);
    let answered = retry::execute(&client.client, request?, client.shared.retry, complete).await?;
    match answered.response.status().as_u16() {
        status if successes.contains(&status) && has_body => ResponseValue::read(answered).await,
        status if successes.contains(&status) => {
            Ok((ResponseValue::without_body(answered), Bytes::new()))
        }
        400..=599 => Err(Error::refused(ResponseValue::rejection(answered).await?)),
        _ => Err(Error::unexpected(answered)),
    }
}

/// Adds to a request what all requests of a client have in common.
///
/// The headers are set here and not as defaults of the HTTP client, so that a
/// client given from outside carries them too, and sends the token to this
/// registry only.
fn complete(shared: &Shared, request: &mut Request, has_body: bool) {
    let headers = request.headers_mut();
    if has_body {
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    }
    headers.insert(USER_AGENT, shared.user_agent.clone());
    if let Some(authorization) = &shared.authorization {
        headers.insert(AUTHORIZATION, authorization.clone());
    }
    if let Some(timeout) = shared.timeout_to_add {
        *request.timeout_mut() = Some(timeout);
    }
}
