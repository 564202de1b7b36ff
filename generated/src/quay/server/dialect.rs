//! What Quay's server does in its own way: the order of its checks, its rejections, its detours.

use std::collections::BTreeSet;

use apitwin_runtime::ImpliedScopes;
use apitwin_runtime::matcher::Matcher;
use apitwin_runtime::security::Requirements;
use apitwin_runtime::server::auth::Authenticator;
use apitwin_runtime::server::python::{PythonJson, PythonQuery, is_browser};
use apitwin_runtime::server::sessions::Session;
use apitwin_runtime::server::{
    Admission, BodySyntax, Dialect, Inspection, JsonNotation, Principal, QuerySyntax, RequestHead,
    Resolution, Response, ServerQuirks, has_bearer_token, names_bearer, unverified_issuer,
};
use http::{HeaderValue, Method};
use serde::Serialize;

use super::session::{FreshLogin, NoPassword, has_csrf_token};
use super::{Rejection, RouterBuilder, routes};
use crate::quay::repository_name::FEWEST_NAMES;
use crate::{IMPLIED_SCOPES, Operation};

/// The dialect of Quay's server, with the settings of one registry.
///
/// [`RouterBuilder`] makes the settings.
#[derive(Clone, Debug, Default)]
pub struct Quay {
    /// Whether a browser may read without saying that a script asked for it.
    pub(super) allow_browsers: bool,
    pub(super) anonymous_writes: bool,
    pub(super) read_only: bool,
    pub(super) allow_when_read_only: BTreeSet<&'static str>,
    pub(super) allow_anonymous: BTreeSet<&'static str>,
    pub(super) quirks: ServerQuirks,
    pub(super) fresh_login: FreshLogin,
}

/// Whether it is a call of the API; all else are routes of the web interface.
fn is_api(request: &Admission<'_>) -> bool {
    request.operation.path.starts_with("/api/")
}

/// Whether a browser reads without saying that a script asked for it: an address in a foreign page
/// must not show the API's responses.
fn was_led_here(request: &Admission<'_>) -> bool {
    let by_script = request.headers.get("x-requested-with");
    *request.method == Method::GET
        && by_script.is_none_or(|value| value != "XMLHttpRequest")
        && is_browser(request.headers)
}

impl Quay {
    /// Whether the caller is whoever the session says: on routes of the web interface always, and in
    /// the API where there is no bearer token, good or not.
    fn looks_at_session(&self, request: &Admission<'_>) -> bool {
        let looks = !is_api(request) || !has_bearer_token(request.headers);
        looks && !self.allow_anonymous.contains(request.operation.id)
    }

    /// Whether nobody could have forged the request, or nobody minds.
    fn is_exempt_from_csrf(&self, request: &Admission<'_>, has_token: bool) -> bool {
        let id = request.operation.id;
        // Good or not: `endpoints/csrf.py:48` at ffba0c70e2d8.
        let is_renewal = id == "renewBootstrapToken"
            && names_bearer(request.headers)
            && request.session.and_then(Session::user).is_none();
        matches!(*request.method, Method::GET | Method::HEAD)
            || has_token
            || is_renewal
            || self.anonymous_writes
            || self.allow_anonymous.contains(id)
    }

    /// Where a real server fails over a body: `createInstallUser` without an object,
    /// `createGlobalMessage` without `message`, the operations on bound subscriptions without
    /// `subscriptions`.
    pub fn real_quirks() -> ServerQuirks {
        ServerQuirks::none()
            .crashes_on_non_object("createInstallUser")
            .crashes_without_property("createGlobalMessage", "message")
            .crashes_without_property("bindSkuToOrg", "subscriptions")
            .crashes_without_property("batchRemoveSku", "subscriptions")
    }

    /// A response with a JSON body, as the server's framework writes it: `{"tags": []}`.
    pub fn json(status: u16, body: &impl Serialize) -> Response {
        Response::json_in(Self::JSON, status, body)
    }
}

/// What a response varies by for which the server looked for a session.
pub(super) const COOKIE: HeaderValue = HeaderValue::from_static("Cookie");

impl Dialect for Quay {
    type Rejection = Rejection;
    type Builder = RouterBuilder;

    const IMPLIED_SCOPES: ImpliedScopes = IMPLIED_SCOPES;
    const FEWEST_NAMES: usize = FEWEST_NAMES;
    const JSON: JsonNotation = JsonNotation::Spaced;
    const QUERY_SYNTAX: &'static dyn QuerySyntax = &PythonQuery;

    const BODY_SYNTAX: &'static dyn BodySyntax = &PythonJson;

    fn render(&self, rejection: Rejection, base_url: &str, request_id: &str) -> Response {
        rejection.into_response(base_url, request_id)
    }

    fn resolve(&self, routes: &Matcher, request: &RequestHead<'_>) -> Resolution {
        routes::find(routes, request)
    }

    /// The server sends no such header.
    fn challenges(
        &self,
        _operation: &'static Operation,
        _required: Option<Requirements>,
    ) -> Option<HeaderValue> {
        None
    }

    async fn admit(
        &self,
        request: &Admission<'_>,
        authenticator: &Authenticator,
    ) -> Result<Option<Principal>, Rejection> {
        let id = request.operation.id;
        let is_api = is_api(request);
        if is_api && !self.allow_browsers && was_led_here(request) {
            let text = "API calls must be invoked with an X-Requested-With header if called from a \
                        browser";
            return Err(Rejection::web_before_session(400, text));
        }
        let session = request.session.filter(|_| self.looks_at_session(request));
        let principal = match session {
            Some(session) => {
                session.note_browser(request.headers);
                authenticator.authenticate_session(session).await?
            }
            None if is_api => {
                let caller = authenticator.authenticate(request.headers).await?;
                if let (None, Some(issuer)) = (&caller, unverified_issuer(request.headers)) {
                    let text = format!("Issuer {issuer} not configured");
                    return Err(Rejection::web_before_session(401, text));
                }
                caller
            }
            None => None,
        };
        if is_api && !self.is_exempt_from_csrf(request, principal.is_some() && session.is_none()) {
            let field = request.field("_csrf_token");
            if !has_csrf_token(request.session, field.as_deref(), request.headers) {
                return Err(Rejection::csrf(principal.as_ref()));
            }
        }
        // Of its API the server lets nothing but GET pass here, not even HEAD.
        let open = *request.method == Method::GET
            || (!is_api && request.method.is_safe())
            || self.allow_when_read_only.contains(id);
        if self.read_only && !open {
            let text = "System is currently read-only. Pulls will succeed but all write \
                        operations are currently suspended.";
            return Err(Rejection::read_only(text));
        }
        if request.operation.fresh_login
            && let (Some(session), Some(principal)) = (session, &principal)
            && principal.extensions.get::<NoPassword>().is_none()
            && !session.is_fresh(self.fresh_login.0)
        {
            return Err(Rejection::fresh_login_required());
        }
        Ok(principal)
    }

    /// The server looks for a session where there is no bearer token, and `Vary` tells that. The
    /// routes that anybody may call are those of the web interface, which look for none.
    fn vary(&self, request: &Admission<'_>) -> Option<HeaderValue> {
        self.looks_at_session(request).then_some(COOKIE)
    }

    /// The token against forged requests may be among the fields.
    fn reads_form(&self, request: &Admission<'_>) -> bool {
        is_api(request)
    }

    fn inspect_body(&self, operation: &Operation, body: &[u8]) -> Inspection<Rejection> {
        let read = || PythonJson.read(body);
        self.quirks.inspect(operation.id, read, Rejection::failed)
    }

    fn panicked(&self, base_url: &str, request_id: &str) -> Response {
        let text = "The server failed on this request.";
        self.render(Rejection::page(500, text), base_url, request_id)
    }

    #[cfg(feature = "tracing")]
    fn request_span(
        &self,
        request: &RequestHead<'_>,
        operation: Option<&'static Operation>,
    ) -> apitwin_runtime::tracing::Span {
        apitwin_runtime::request_span!("quay_api.request", request, operation)
    }
}
