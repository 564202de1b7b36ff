//! How a caller is known, and two simple ways to do it.

use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::{Credentials, Principal};
use crate::server::sessions::Session;
use crate::server::{Admission, RequestFault};

/// Finds out who calls.
///
/// A token that is unknown, expired or revoked is no error of its own: the
/// caller is then nobody, and the router rejects what nobody may do.
///
/// An API of one token needs [`authenticate`](Self::authenticate) alone. Where the document requires
/// other credentials (a password, a key, several together), write [`verify`](Self::verify).
///
/// ```
/// use apitwin_runtime::server::{Authenticate, Credentials, Principal, Unavailable};
///
/// struct Staff;
///
/// impl Authenticate for Staff {
///     async fn verify(
///         &self,
///         credentials: &Credentials<'_>,
///     ) -> Result<Option<Principal>, Unavailable> {
///         let found = match (credentials.api_key("appKey"), credentials.basic()) {
///             (Some("open sesame"), None) => Some("the app"),
///             (_, Some(("alice", password))) if password.expose() == "wonderland" => Some("alice"),
///             _ => None,
///         };
///         Ok(found.map(|name| Principal::new(name, ["things:read"])))
///     }
/// }
/// ```
pub trait Authenticate: Send + Sync + 'static {
    /// Who sent a request with these headers; `None` for nobody.
    ///
    /// It may be written as `async fn`. Unless it is written, nobody is known by a token.
    fn authenticate(&self, headers: &HeaderMap) -> impl Future<Output = Option<Principal>> + Send {
        let _ = headers;
        std::future::ready(None)
    }

    /// The same, for those who may be unable to tell: a database that does not answer knows
    /// nobody, and that is no reason to tell a caller that the token is wrong.
    ///
    /// The router calls this one. Unless it is written, it calls the other.
    fn try_authenticate(
        &self,
        headers: &HeaderMap,
    ) -> impl Future<Output = Result<Option<Principal>, Unavailable>> + Send {
        async { Ok(self.authenticate(headers).await) }
    }

    /// Whose session it is; `None` for a session of nobody. It need not be one that was ever signed in,
    /// and its user may be gone meanwhile.
    ///
    /// Unless it is written, nobody is known by a session.
    fn authenticate_session(
        &self,
        session: &Session,
    ) -> impl Future<Output = Result<Option<Principal>, Unavailable>> + Send {
        let _ = session;
        std::future::ready(Ok(None))
    }

    /// Who shows these credentials, all of which must be good; `None` if one is not.
    ///
    /// The router calls it where the document names security schemes: once for each alternative of
    /// which the request shows all credentials, in the order of the document, until one is good and
    /// has the scopes that are required. The scopes of the principal are compared by the router.
    ///
    /// Unless it is written, a lone token is judged by [`authenticate`](Self::authenticate), and
    /// other credentials are not accepted.
    fn verify(
        &self,
        credentials: &Credentials<'_>,
    ) -> impl Future<Output = Result<Option<Principal>, Unavailable>> + Send {
        async {
            match credentials.is_token() {
                true => self.try_authenticate(credentials.headers()).await,
                false => Ok(None),
            }
        }
    }
}

/// Why nobody can tell who calls: the text goes to the caller, with status 503.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unavailable {
    /// What is wrong and what helps.
    pub reason: String,
}

impl From<Unavailable> for RequestFault<'static> {
    fn from(unavailable: Unavailable) -> Self {
        Self::Unavailable {
            reason: unavailable.reason,
        }
    }
}

/// Shows the token of a session against forged requests.
const CSRF_HEADER: &str = "x-csrf-token";

/// The token of `Authorization: Bearer …`.
///
/// The header must be exactly two words, the first of them `Bearer` in
/// whatever case; anything else counts as no token.
///
/// ```
/// use apitwin_runtime::server::{bearer_token, http};
///
/// let mut headers = http::HeaderMap::new();
/// assert_eq!(bearer_token(&headers), None);
/// headers.insert("authorization", http::HeaderValue::from_static("bearer abc"));
/// assert_eq!(bearer_token(&headers), Some("abc"));
/// ```
pub fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    let text = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let text = text.trim_matches(' ');
    let (scheme, token) = text.split_at(text.bytes().position(|byte| byte == b' ')?);
    let token = token.trim_start_matches(' ');
    let fits = scheme.eq_ignore_ascii_case("bearer") && !token.as_bytes().contains(&b' ');
    fits.then_some(token)
}

/// Whether a request shows a bearer token in the form that [`bearer_token`] reads, even one that could
/// not exist.
pub fn has_bearer_token(headers: &HeaderMap) -> bool {
    let Some(value) = headers.get(AUTHORIZATION) else {
        return false;
    };
    let value = trim_spaces(value.as_bytes());
    let end = value.iter().position(|byte| *byte == b' ');
    end.is_some_and(|end| {
        let (scheme, token) = value.split_at(end);
        scheme.eq_ignore_ascii_case(b"bearer") && !trim_spaces(token).contains(&b' ')
    })
}

/// Whether the first word of the authorization is `Bearer`, whatever follows.
pub fn names_bearer(headers: &HeaderMap) -> bool {
    let text = headers.get(AUTHORIZATION).and_then(|it| it.to_str().ok());
    let scheme = text.and_then(|text| text.split(' ').next());
    scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("bearer"))
}

fn trim_spaces(mut bytes: &[u8]) -> &[u8] {
    while let [b' ', rest @ ..] | [rest @ .., b' '] = bytes {
        bytes = rest;
    }
    bytes
}

/// Knows nobody: every caller is anonymous.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anonymous;

impl Authenticate for Anonymous {
    async fn authenticate(&self, _headers: &HeaderMap) -> Option<Principal> {
        None
    }
}

/// Knows the tokens that it was given, for tests and small stand-ins.
///
/// `Debug` shows the names and not the tokens.
#[derive(Clone, Default)]
pub struct StaticTokens(HashMap<String, Principal>);

impl StaticTokens {
    /// No tokens yet.
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn find(&self, token: &str) -> Option<&Principal> {
        self.0.get(token)
    }

    /// Adds a token and whose it is.
    #[must_use]
    pub fn with(mut self, token: impl Into<String>, principal: Principal) -> Self {
        self.0.insert(token.into(), principal);
        self
    }
}

impl Authenticate for StaticTokens {
    async fn authenticate(&self, headers: &HeaderMap) -> Option<Principal> {
        self.0.get(bearer_token(headers)?).cloned()
    }
}

impl fmt::Debug for StaticTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names: Vec<&str> = self.0.values().map(|one| one.name.as_str()).collect();
        names.sort_unstable();
        f.debug_tuple("StaticTokens").field(&names).finish()
    }
}

/// What `authenticate` returns when its type is not known.
type Known<'a> = Pin<Box<dyn Future<Output = Result<Option<Principal>, Unavailable>> + Send + 'a>>;

/// [`Authenticate`] without its type, so that the router has no parameter for it.
pub(in crate::server) trait AnyAuthenticate: Send + Sync {
    fn authenticate<'a>(&'a self, headers: &'a HeaderMap) -> Known<'a>;
    fn verify<'a>(&'a self, credentials: &'a Credentials<'a>) -> Known<'a>;
    fn authenticate_session<'a>(&'a self, session: &'a Session) -> Known<'a>;
}

impl<T: Authenticate> AnyAuthenticate for T {
    fn authenticate<'a>(&'a self, headers: &'a HeaderMap) -> Known<'a> {
        Box::pin(Authenticate::try_authenticate(self, headers))
    }

    fn verify<'a>(&'a self, credentials: &'a Credentials<'a>) -> Known<'a> {
        Box::pin(Authenticate::verify(self, credentials))
    }

    fn authenticate_session<'a>(&'a self, session: &'a Session) -> Known<'a> {
        Box::pin(Authenticate::authenticate_session(self, session))
    }
}

/// Asks whoever was set to know the callers, if anybody was.
pub struct Authenticator(pub(in crate::server) Option<Arc<dyn AnyAuthenticate>>);

impl Authenticator {
    /// Who sent a request with these headers; `None` for nobody.
    ///
    /// # Errors
    ///
    /// When nobody can tell at present.
    #[inline]
    pub fn authenticate<'a>(
        &'a self,
        headers: &'a HeaderMap,
    ) -> impl Future<Output = Result<Option<Principal>, RequestFault<'static>>> + Send + 'a {
        Asked(self.0.as_ref().map(|known| known.authenticate(headers)))
    }

    /// Whose session it is; `None` for nobody.
    ///
    /// # Errors
    ///
    /// When nobody can tell at present.
    pub fn authenticate_session<'a>(
        &'a self,
        session: &'a Session,
    ) -> impl Future<Output = Result<Option<Principal>, RequestFault<'static>>> + Send + 'a {
        let known = self.0.as_ref();
        Asked(known.map(|known| known.authenticate_session(session)))
    }

    /// Who sent a request, by the credentials that its operation requires, else by its session; `None`
    /// for a request that shows none of them.
    ///
    /// Of several alternatives, the first counts that is good and has the required scopes, else the
    /// first that is good. Credentials of other schemes than the operation names are not looked at.
    ///
    /// # Errors
    ///
    /// When the request shows credentials of an alternative in full and none of them is good, even
    /// if the operation needs none; when a session may not change something for lack of its token
    /// against forged requests; and when nobody can tell at present.
    pub async fn admit(
        &self,
        request: &Admission<'_>,
    ) -> Result<Option<Principal>, RequestFault<'static>> {
        if let Some(principal) = self.admit_by_credentials(request).await? {
            return Ok(Some(principal));
        }
        let Some(session) = request.session else {
            return Ok(None);
        };
        let Some(principal) = self.authenticate_session(session).await? else {
            return Ok(None);
        };
        let sent = request.headers.get(CSRF_HEADER);
        let sent = sent.and_then(|sent| sent.to_str().ok()).unwrap_or_default();
        match request.method.is_safe() || session.has_csrf_token(sent) {
            true => Ok(Some(principal)),
            false => Err(RequestFault::CsrfMismatch),
        }
    }

    async fn admit_by_credentials(
        &self,
        request: &Admission<'_>,
    ) -> Result<Option<Principal>, RequestFault<'static>> {
        let Some(required) = request.required else {
            return self.authenticate(request.headers).await;
        };
        let Some(known) = &self.0 else {
            return Ok(None);
        };
        let (mut first, mut rejected) = (None, false);
        for alternative in required.iter().filter(|it| !it.is_empty()) {
            let shown = Credentials::of(alternative, request.headers, request.query);
            let Some(credentials) = shown else { continue };
            match known.verify(&credentials).await? {
                None => rejected = true,
                Some(mut principal) => {
                    principal.set_implied_scopes(request.operation.implied_scopes);
                    principal.set_satisfied(alternative);
                    if principal.has_required_scopes(request.operation) {
                        return Ok(Some(principal));
                    }
                    first.get_or_insert(principal);
                }
            }
        }
        match first {
            None if rejected => Err(RequestFault::Unauthenticated),
            first => Ok(first),
        }
    }
}

/// An [`Authenticator`] that was asked; a future of its own, since one of an `async fn` is polled
/// through one more call.
struct Asked<'a>(Option<Known<'a>>);

impl Future for Asked<'_> {
    type Output = Result<Option<Principal>, RequestFault<'static>>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            Some(known) => known.as_mut().poll(context).map_err(RequestFault::from),
            None => Poll::Ready(Ok(None)),
        }
    }
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Authenticator")
            .field(&self.0.is_some())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use super::{StaticTokens, bearer_token};
    use crate::server::Principal;

    fn check(header: &'static str, expect: Option<&str>) {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", HeaderValue::from_static(header));
        assert_eq!(bearer_token(&headers), expect, "{header:?}");
    }

    #[test]
    fn a_bearer_token_is_the_second_of_two_words() {
        check("Bearer abc", Some("abc"));
        check("bEARER abc", Some("abc"));
        check("Bearer  abc ", Some("abc"));
        for header in [
            "",
            "Bearer",
            "Bearer ",
            "abc",
            "Bearer a b",
            "Token abc",
            "Basic abc",
        ] {
            check(header, None);
        }
    }

    #[test]
    fn debug_shows_no_token() {
        let tokens = StaticTokens::new().with("hunter2", Principal::new("alice", ["a"]));
        assert_eq!(format!("{tokens:?}"), "StaticTokens([\"alice\"])");
    }
}
