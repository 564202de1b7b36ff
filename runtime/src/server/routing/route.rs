//! An operation, what its input must be like, and who handles it.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use http::HeaderValue;
use http_body::Body;

use crate::Operation;
use crate::security::Requirements;
use crate::server::content::RequestContent;
use crate::server::parameters::Checked;
use crate::server::validation::{Check, Schema};
use crate::server::{
    Call, Dialect, Parameter, QueryParameter, Reading, RequestFault, Response, body,
};

/// What a handler is doing.
type Handling<R> = Pin<Box<dyn Future<Output = Result<Response, R>> + Send>>;

type Handler<D> = dyn Fn(Call<D>) -> Handling<<D as Dialect>::Rejection> + Send + Sync;

/// One operation and its handler.
pub struct Route<D: Dialect> {
    pub(super) operation: &'static Operation,
    pub(super) query: &'static [QueryParameter],
    /// Whether the handler gets the query as it came.
    pub(in crate::server) reads_query: bool,
    pub(super) declared: &'static [Parameter],
    pub(super) parameters: Vec<Checked>,
    pub(in crate::server) body: Option<Check>,
    /// Whether the body may be left out.
    pub(super) body_is_optional: bool,
    /// Whether what is no JSON counts as no body.
    pub(super) body_is_silent: bool,
    /// The most bytes of a JSON body that the operation does not fail over.
    pub(super) json_limit: Option<usize>,
    /// Whether the handler gets the body as it came, whatever its media type.
    pub(in crate::server) body_is_raw: bool,
    /// What the operation requires of its callers, if that is more than one token.
    pub(super) required: Option<Requirements>,
    /// What a response with status 401 asks for.
    pub(super) challenges: Option<HeaderValue>,
    /// The media types of a body that is not JSON alone.
    pub(super) contents: Vec<RequestContent>,
    /// Whether a feature is off that the operation needs.
    pub(super) disabled: bool,
    pub(super) handler: Box<Handler<D>>,
}

impl<D: Dialect> Route<D> {
    /// A route with its handler.
    pub fn new<F, Fut>(
        operation: &'static Operation,
        query: &'static [QueryParameter],
        body: Option<&'static Schema>,
        handler: F,
    ) -> Self
    where
        F: Fn(Call<D>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, D::Rejection>> + Send + 'static,
    {
        Self {
            operation,
            query,
            reads_query: false,
            declared: &[],
            parameters: Vec::new(),
            body: body.map(Check::new),
            body_is_optional: false,
            body_is_silent: false,
            json_limit: None,
            body_is_raw: false,
            required: None,
            challenges: None,
            contents: Vec::new(),
            disabled: false,
            handler: Box::new(move |call| Box::pin(handler(call))),
        }
    }

    /// The same route with parameters that have a style or limits of their own.
    ///
    /// # Panics
    ///
    /// When a pattern does not compile: the generator let it pass.
    #[must_use]
    pub fn with_parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.declared = parameters;
        self.parameters = Checked::all(parameters);
        self
    }

    /// The same route for a body that may be left out: without a media type
    /// there is none.
    #[must_use]
    pub fn with_optional_body(mut self) -> Self {
        self.body_is_optional = true;
        self
    }

    /// The same route for a body that is ignored unless it is JSON: whatever the media type, what is
    /// empty, broken or null counts as no body.
    #[must_use]
    pub fn with_silent_body(mut self) -> Self {
        self.body_is_silent = true;
        self
    }

    /// The same route for an operation that fails over a JSON body of more bytes.
    #[must_use]
    pub fn with_json_limit(mut self, bytes: usize) -> Self {
        self.json_limit = Some(bytes);
        self
    }

    /// The same route for a body that may have this media type, beside those that were added
    /// before.
    #[must_use]
    pub fn with_content(mut self, media_type: &'static str, reading: Reading) -> Self {
        self.contents.push(RequestContent::new(media_type, reading));
        self
    }

    /// Reads a body within the limit of the router and that of the operation.
    pub(super) async fn read<B: Body>(
        &self,
        body: B,
        limit: usize,
    ) -> Result<Bytes, RequestFault<'static>> {
        let own = self.json_limit.filter(|own| *own <= limit);
        let read = body::read(body, own.unwrap_or(limit)).await;
        read.map_err(|fault| match (own, fault) {
            (Some(limit), RequestFault::BodyTooLarge { .. }) => {
                RequestFault::JsonTooLarge { limit }
            }
            (_, fault) => fault,
        })
    }

    /// The route of an operation that nobody mounted.
    pub(super) fn missing(operation: &'static Operation) -> Self {
        Self::new(operation, &[], None, |call| async move {
            Err(RequestFault::NotImplemented(call.context.operation).into())
        })
    }
}

impl<D: Dialect> fmt::Debug for Route<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Route")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}
