//! Owns [`Route`]: an operation, what its input must be like, and who answers it.

use std::pin::Pin;

use super::check::Check;
use super::{Call, QueryParameter, Rejection, Response, Schema};
use crate::Operation;

/// What a handler is doing.
pub(super) type Handling = Pin<Box<dyn Future<Output = Result<Response, Rejection>> + Send>>;

/// One operation and its handler.
pub(crate) struct Route {
    pub(super) operation: &'static Operation,
    pub(super) query: &'static [QueryParameter],
    pub(super) body: Option<Check>,
    /// Whether the body may be left out.
    pub(super) body_is_optional: bool,
    pub(super) handler: Box<dyn Fn(Call) -> Handling + Send + Sync>,
}

impl Route {
    /// A route that `handler` answers.
    pub(crate) fn new<F, Fut>(
        operation: &'static Operation,
        query: &'static [QueryParameter],
        body: Option<&'static Schema>,
        handler: F,
    ) -> Self
    where
        F: Fn(Call) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, Rejection>> + Send + 'static,
    {
        Self {
            operation,
            query,
            body: body.map(Check::new),
            body_is_optional: false,
            handler: Box::new(move |call| Box::pin(handler(call))),
        }
    }

    /// The same route for a body that may be left out: without a media type
    /// there is none.
    #[allow(dead_code)] // Few tags have such an operation.
    pub(crate) fn with_optional_body(mut self) -> Self {
        self.body_is_optional = true;
        self
    }

    /// The route of an operation that nobody mounted.
    pub(super) fn missing(operation: &'static Operation) -> Self {
        Self::new(operation, &[], None, |call| async move {
            Err(Rejection::not_implemented(call.context.operation))
        })
    }
}
