//! The session of a browser, in the names of Quay's server.

use std::time::Duration;

use apitwin_runtime::server::Context;
use apitwin_runtime::server::sessions::{Session, Sessions, SigningKey};
use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::Rejection;

const CSRF: &str = "_csrf_token";

/// Sessions with the names of Quay: the cookie is `_csrf_token`.
pub fn sessions(key: SigningKey) -> Sessions {
    Sessions::new(key).cookie_name(CSRF).csrf_name(CSRF)
}

/// How long ago somebody may have signed in whose session is fresh.
#[derive(Clone, Copy, Debug)]
pub(super) struct FreshLogin(pub(super) Duration);

impl Default for FreshLogin {
    fn default() -> Self {
        Self(Duration::from_secs(10 * 60))
    }
}

/// In the extensions of a [`Principal`](super::Principal): the user has no password that could be
/// asked for again.
#[derive(Clone, Copy, Debug)]
pub struct NoPassword;

/// Signs a user in, by the UUID of the account. The response tells the next token against forged
/// requests in `X-Next-CSRF-Token`. A permanent session outlives the browser.
pub fn sign_in(session: &Session, user_id: &str, headers: &HeaderMap, permanent: bool) {
    session.sign_in(user_id, headers);
    session.set_permanent(permanent);
    if let Ok(mut token) = HeaderValue::from_str(session.csrf_token().expose()) {
        token.set_sensitive(true);
        let name = const { HeaderName::from_static("x-next-csrf-token") };
        session.set_response_header(name, token);
    }
}

/// Rejects a call that does not show the token against forged requests of its session. `field` is the
/// one named `_csrf_token` of query or form; it comes before the header `X-CSRF-Token`.
///
/// # Errors
///
/// 403, in the words of the server.
pub fn verify_csrf(context: &Context, field: Option<&str>) -> Result<(), Rejection> {
    match has_csrf_token(context.session(), field, &context.headers) {
        true => Ok(()),
        false => Err(Rejection::csrf(context.principal.as_ref())),
    }
}

pub(super) fn has_csrf_token(
    session: Option<&Session>,
    field: Option<&str>,
    headers: &HeaderMap,
) -> bool {
    let header = || headers.get("x-csrf-token")?.to_str().ok();
    let sent = field.filter(|it| !it.is_empty()).or_else(header);
    session.is_some_and(|session| session.has_csrf_token(sent.unwrap_or_default()))
}
