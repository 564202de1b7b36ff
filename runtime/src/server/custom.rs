//! A call of an operation that the document does not describe.

use std::fmt;

use bytes::Bytes;
use http::Uri;
use serde_json::Value;

use super::validation::Check;
use super::{Call, Context, Dialect, Kind, Response, Route, Schema};
use crate::Operation;

static ANY: Schema = Schema {
    kind: Kind::Any,
    nullable: false,
    null_apart: false,
    secret: true,
};

/// A call of an operation that was mounted by
/// [`RouterBuilder::custom_operation`](super::RouterBuilder::custom_operation).
///
/// `Debug` shows nothing of query and body, which may hold a password.
#[non_exhaustive]
pub struct CustomCall {
    /// The call beside what follows.
    pub context: Context,
    /// The values of the path parameters, in the order of the path.
    pub path: Vec<String>,
    /// The query as it came, without the question mark; empty where there is none.
    pub query: String,
    /// The body; `None` where the operation takes none.
    pub body: Option<Value>,
}

/// A call of an operation that was mounted by
/// [`RouterBuilder::upload_operation`](super::RouterBuilder::upload_operation).
///
/// `Debug` shows nothing of the query, and of the body only its length.
#[non_exhaustive]
pub struct UploadCall {
    /// The call beside what follows.
    pub context: Context,
    /// The values of the path parameters, in the order of the path.
    pub path: Vec<String>,
    /// The query as it came, without the question mark; empty where there is none.
    pub query: String,
    /// The body, as it came.
    pub body: Bytes,
}

/// The response to a request that leads to no operation, for the handler of
/// [`RouterBuilder::fallback`](super::RouterBuilder::fallback), which may have a better one. What it
/// has changed in the session is undone.
#[derive(Clone, Debug)]
pub struct Unrouted(pub Response);

impl fmt::Debug for CustomCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomCall")
            .field("context", &self.context)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for UploadCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadCall")
            .field("context", &self.context)
            .field("path", &self.path)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl<D: Dialect> Route<D> {
    /// A route for an operation that the document does not describe.
    pub(super) fn custom<F, Fut>(operation: &'static Operation, handler: F) -> Self
    where
        F: Fn(CustomCall) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, D::Rejection>> + Send + 'static,
    {
        let mut route = Self::new(operation, &[], None, move |call: Call<D>| {
            let body = match &call.body {
                Some(_) => call.body().map(Some),
                None => Ok(None),
            };
            let query = query(&call);
            let custom = body.map(|body| CustomCall {
                context: call.context,
                path: call.path,
                query,
                body,
            });
            let handling = custom.map(&handler);
            async move { handling?.await }
        });
        route.reads_query = true;
        if operation.permission_before_body.is_some() {
            route.body = Some(Check::new(&ANY));
        }
        route
    }

    /// A route for an operation that takes any bytes.
    pub(super) fn upload<F, Fut>(operation: &'static Operation, handler: F) -> Self
    where
        F: Fn(UploadCall) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Response, D::Rejection>> + Send + 'static,
    {
        let mut route = Self::new(operation, &[], Some(&ANY), move |call: Call<D>| {
            handler(UploadCall {
                query: query(&call),
                context: call.context,
                path: call.path,
                body: call.body.map(|(bytes, _)| bytes).unwrap_or_default(),
            })
        });
        route.reads_query = true;
        route.body_is_raw = true;
        route
    }
}

fn query<D>(call: &Call<D>) -> String {
    let uri = call.uri.as_deref();
    uri.and_then(Uri::query).unwrap_or_default().to_owned()
}
