//! What differs from one server to the next: its rejections, its order of checks, its detours.

use std::borrow::Cow;
use std::fmt;

use http::{HeaderMap, HeaderValue, Method, Uri};

use super::auth::{self, Authenticator, Principal};
use super::body::{BodySyntax, StrictJson};
use super::query::{QuerySyntax, StrictQuery};
use super::routing::segments;
use super::sessions::Session;
use super::{JsonNotation, RequestFault, Response};
use crate::matcher::{Found, Matcher, allow};
use crate::security::{Requirements, Security};
use crate::{ImpliedScopes, Operation};

/// What the server of one API does in its own way.
///
/// The defaults are those of a plain server: an unknown path is 404, another method 405, and
/// whoever is not known is left to [`Authorize`](super::Authorize).
pub trait Dialect: Sized + Send + Sync + 'static {
    /// The error type of the server traits.
    ///
    /// What the router finds wrong with a request becomes one as well.
    type Rejection: for<'a> From<RequestFault<'a>> + Send + 'static;

    /// What mounts the traits of this API: a type of the generated crate, whose methods are
    /// generated, or else [`RouterBuilder`](super::RouterBuilder).
    type Builder: Default;

    /// Which scopes contain others.
    const IMPLIED_SCOPES: ImpliedScopes = ImpliedScopes::NONE;

    /// The security schemes of the API, and what each operation requires.
    ///
    /// Without it an operation asks for one token, as its scopes say. It must be given where the
    /// generated crate has a `security` module.
    const SECURITY: Option<&'static Security> = None;

    /// How many names a value of several segments has at least.
    const FEWEST_NAMES: usize = 1;

    /// How the texts of query parameters are read.
    const QUERY_SYNTAX: &'static dyn QuerySyntax = &StrictQuery;

    /// How the responses of operations are written.
    const JSON: JsonNotation = JsonNotation::Compact;

    /// How the bytes of bodies are read.
    const BODY_SYNTAX: &'static dyn BodySyntax = &StrictJson;

    /// Writes a rejection down. `base_url` is where the caller reached the API, and
    /// `request_id` names the request in logs.
    fn render(&self, rejection: Self::Rejection, base_url: &str, request_id: &str) -> Response;

    /// Finds out where a request leads.
    fn resolve(&self, routes: &Matcher, request: &RequestHead<'_>) -> Resolution {
        resolve(self, routes, request)
    }

    /// Finds out who calls, and makes the checks that come before the right to call and the body.
    ///
    /// # Errors
    ///
    /// When the request may not go on.
    ///
    /// Unless it is written, credentials come before a session, and a session may change something
    /// only with its token against forged requests in the header `x-csrf-token`.
    fn admit(
        &self,
        request: &Admission<'_>,
        authenticator: &Authenticator,
    ) -> impl Future<Output = Result<Option<Principal>, Self::Rejection>> + Send {
        async { Ok(authenticator.admit(request).await?) }
    }

    /// Whether [`admit`](Self::admit) needs the fields of a form that the request sends. Then the
    /// body is read before it, up to the limit of all bodies.
    fn reads_form(&self, request: &Admission<'_>) -> bool {
        let _ = request;
        false
    }

    /// The header `WWW-Authenticate` of the responses of an operation with status 401. A response
    /// that has the header keeps its own.
    fn challenges(
        &self,
        operation: &'static Operation,
        required: Option<Requirements>,
    ) -> Option<HeaderValue> {
        auth::challenges(operation, required)
    }

    /// The header `Vary` of the responses to a request, where they depend on more than its
    /// address. A response that has the header keeps its own.
    fn vary(&self, request: &Admission<'_>) -> Option<HeaderValue> {
        let _ = request;
        None
    }

    /// Looks at the bytes of a body before they are checked against its schema.
    fn inspect_body(&self, operation: &Operation, body: &[u8]) -> Inspection<Self::Rejection> {
        let _ = (operation, body);
        Inspection::Continue
    }

    /// The response where a handler panicked. The panic hook has reported it.
    fn panicked(&self, base_url: &str, request_id: &str) -> Response {
        self.render(RequestFault::Internal.into(), base_url, request_id)
    }

    /// The span around a request; `operation` is `None` where no operation is called. `status` is
    /// recorded with the response.
    #[cfg(feature = "tracing")]
    fn request_span(
        &self,
        request: &RequestHead<'_>,
        operation: Option<&'static Operation>,
    ) -> tracing::Span {
        crate::request_span!("apitwin.request", request, operation)
    }
}

/// The span around a request, under the name that an API gives it.
#[cfg(feature = "tracing")]
#[macro_export]
macro_rules! request_span {
    ($name:literal, $request:expr, $operation:expr) => {
        $crate::tracing::info_span!(
            $name,
            operation = $operation.map(|operation| operation.id),
            method = $request.method.as_str(),
            path = $operation.map(|operation| operation.path),
            status = $crate::tracing::field::Empty,
            request_id = $request.request_id,
        )
    };
}

/// What is known of a request before its operation is found. `Debug` shows neither query nor headers.
#[derive(Clone, Copy)]
pub struct RequestHead<'a> {
    /// The method.
    pub method: &'a Method,
    /// Path, without the prefix of the router, and query.
    pub uri: &'a Uri,
    /// The headers of the request.
    pub headers: &'a HeaderMap,
    /// Scheme, host and prefix under which the caller reached the API, without a slash at the end.
    pub base_url: &'a str,
    /// Names the request in logs.
    pub request_id: &'a str,
    /// The session, where the router has [sessions](super::sessions).
    pub session: Option<&'a Session>,
}

impl fmt::Debug for RequestHead<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestHead")
            .field("method", &self.method)
            .field("path", &self.uri.path())
            .field("base_url", &self.base_url)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

/// A request to an operation, before it is known who calls. `Debug` shows neither query nor headers.
#[derive(Clone, Copy)]
pub struct Admission<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The method, which is HEAD where the operation's may be GET.
    pub method: &'a Method,
    /// The headers of the request.
    pub headers: &'a HeaderMap,
    /// The query; empty for an operation that neither reads nor requires anything in it.
    pub query: &'a str,
    /// What the operation requires of its callers, if that is more than one token.
    pub required: Option<Requirements>,
    /// The session, where the router has [sessions](super::sessions).
    pub session: Option<&'a Session>,
    /// The body of a request that sends the fields of a form, where the dialect
    /// [asks for it](Dialect::reads_form).
    pub form: Option<&'a [u8]>,
}

impl<'a> Admission<'a> {
    /// The text of the first field of a name in the query, else in the form.
    pub fn field(&self, name: &str) -> Option<Cow<'a, str>> {
        let (query, form) = (self.query.as_bytes(), self.form.unwrap_or_default());
        let mut fields = form_urlencoded::parse(query).chain(form_urlencoded::parse(form));
        fields.find_map(|(other, value)| (other == name).then_some(value))
    }
}

impl fmt::Debug for Admission<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admission")
            .field("operation", &self.operation.id)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

/// What [`Dialect::inspect_body`] makes of a body.
#[derive(Debug)]
pub enum Inspection<R> {
    /// The body is checked against its schema.
    Continue,
    /// The request is rejected.
    Reject(R),
    /// The request is rejected as soon as the caller was found to have the right.
    RejectIfAuthorized(R),
}

/// Where a request leads.
#[derive(Debug)]
pub enum Resolution {
    /// To an operation.
    Operation(Found),
    /// To no operation, but to this, since it concerns the path of one: a redirect to it, or the
    /// rejection of a method that it does not have.
    Response(Response),
    /// To nothing of the API. Other routes of the same program may know the path; this is the
    /// response where there are none.
    Nowhere(Response),
}

/// Finds an operation as most servers do.
fn resolve<D: Dialect>(dialect: &D, routes: &Matcher, request: &RequestHead<'_>) -> Resolution {
    let reject = |fault: RequestFault<'_>| {
        dialect.render(fault.into(), request.base_url, request.request_id)
    };
    let Some(path) = segments(request.uri.path()) else {
        return Resolution::Nowhere(reject(RequestFault::NoSuchPath));
    };
    let method = request.method.as_str();
    if let Some(found) = routes.find(method, &path) {
        return Resolution::Operation(found);
    }
    let methods = routes.methods(&path);
    if methods.is_empty() {
        return Resolution::Nowhere(reject(RequestFault::NoSuchPath));
    }
    let response = if method == "OPTIONS" {
        Response::empty(204, "text/plain")
    } else {
        reject(RequestFault::MethodNotAllowed)
    };
    Resolution::Response(response.with_allow(&allow(&methods)))
}
