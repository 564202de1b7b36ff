//! Who calls a route of the web interface: with a name and a password, or with a session.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use quay_api::Secret;
use quay_api::server::{Authenticate, Context, Observer, Principal, Rejection};

use super::caller::account_principal;
use crate::app::App;

/// The name with which a token of an application is sent as a password.
const TOKEN_NAME: &str = "$oauthtoken";

impl App {
    /// Finds out who calls a route of the web interface, where more than a session counts: `Basic`
    /// first, good or not, with a password or a token, else the session. Tells whether a password
    /// was good.
    ///
    /// # Errors
    ///
    /// 429 where the password was wrong too often, and too lately.
    pub(crate) async fn web_caller(&self, context: &mut Context) -> Result<bool, Rejection> {
        let Some((name, password)) = basic(&context.headers) else {
            return Ok(false);
        };
        if name == TOKEN_NAME {
            let found = self.principal_of_token(password.expose()).await;
            context.principal = found.map_err(|error| Rejection::message(503, error.reason))?;
            tell(context, context.principal.as_ref());
            return Ok(false);
        }
        let account = self.check_signin(&name, &password).await?.ok();
        context.principal = account.map(|account| account_principal(account, true));
        tell(context, context.principal.as_ref());
        Ok(context.principal.is_some())
    }

    /// Who has the session, if it is anybody's, for a route that looks for nobody before.
    pub(crate) async fn session_caller(
        &self,
        context: &Context,
    ) -> Result<Option<Principal>, Rejection> {
        let Some(session) = context.session() else {
            return Ok(None);
        };
        session.note_browser(&context.headers);
        let caller = self.authenticate_session(session).await;
        let caller = caller.map_err(|unavailable| Rejection::message(503, unavailable.reason))?;
        tell(context, caller.as_ref());
        Ok(caller)
    }
}

/// Lets the journal know who calls, which no authenticator before the route has found.
fn tell(context: &Context, caller: Option<&Principal>) {
    if let Some(observer) = context.extensions.get::<Observer>() {
        observer.tell(context.operation, caller);
    }
}

/// Name and password of `Basic …`; `None` for what is not of that form.
pub(crate) fn basic(headers: &HeaderMap) -> Option<(String, Secret)> {
    let header = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let mut words = header.split(' ').filter(|word| !word.is_empty());
    let (scheme, encoded, rest) = (words.next()?, words.next()?, words.next());
    if rest.is_some() || !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
    let (name, password) = text.split_once(':')?;
    Some((name.to_owned(), password.into()))
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use http::header::{AUTHORIZATION, HeaderValue};

    use super::basic;

    #[test]
    fn name_and_password_are_in_two_words() {
        let check = |header: &'static str, expect: Option<(&str, &str)>| {
            let mut headers = HeaderMap::new();
            headers.insert(AUTHORIZATION, HeaderValue::from_static(header));
            let found = basic(&headers);
            let found = found.as_ref();
            let found = found.map(|(name, password)| (name.as_str(), password.expose()));
            assert_eq!(found, expect, "{header}");
        };
        check("Basic YWxpY2U6aHVudGVyOjI=", Some(("alice", "hunter:2")));
        check("basic  YWxpY2U6 ", Some(("alice", "")));
        for header in [
            "",
            "Basic",
            "Basic YWxpY2U=",
            "Basic !",
            "Bearer YWxpY2U6",
            "Basic YQ== b",
        ] {
            check(header, None);
        }
    }
}
