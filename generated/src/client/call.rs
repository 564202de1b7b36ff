//! Owns [`call`]: what is the same around every operation.

use std::future::Future;

use super::{Error, ResponseValue};
use crate::Operation;

/// Runs the body of a call, and names the operation in its error.
///
/// With the feature `tracing` the body runs in a span at level info. Its
/// fields hold the path template and not the path, so that traces group; no
/// header and no body is recorded.
pub(crate) async fn call<T>(
    operation: &'static Operation,
    body: impl Future<Output = Result<ResponseValue<T>, Error>>,
) -> Result<ResponseValue<T>, Error> {
    #[cfg(feature = "tracing")]
    let (span, body) = {
        let span = tracing::info_span!(
            "quay_api.call",
            operation = operation.id,
            method = operation.method,
            path = operation.path,
            status = tracing::field::Empty,
            attempts = tracing::field::Empty,
        );
        (span.clone(), tracing::Instrument::instrument(body, span))
    };
    let result = body.await.map_err(|error| error.at(operation));
    #[cfg(feature = "tracing")]
    {
        let (status, attempts) = match &result {
            Ok(response) => (Some(response.status()), response.attempts()),
            Err(error) => (error.status(), error.attempts()),
        };
        span.record("status", status.map(|status| status.as_u16()));
        span.record("attempts", attempts);
    }
    result
}
