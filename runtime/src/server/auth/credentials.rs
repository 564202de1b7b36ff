//! The credentials that a request shows, as far as its operation requires them.

use std::borrow::Cow;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE};

use super::authenticate::bearer_token;
use crate::Secret;
use crate::security::{Requirement, SchemeKind, SecurityScheme};

/// The credentials of one alternative of what an operation requires. All of them must be good.
///
/// `Debug` shows the names of their schemes alone.
pub struct Credentials<'a> {
    headers: &'a HeaderMap,
    required: &'static [Requirement],
    shown: Vec<Credential<'a>>,
}

/// What a request shows for one security scheme. `Debug` does not show it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Credential<'a> {
    /// A token of any kind, without the word `Bearer`.
    Token(SecretText<'a>),
    /// User and password.
    Basic {
        /// The user.
        user: String,
        /// The password.
        password: Secret,
    },
    /// A key.
    ApiKey(SecretText<'a>),
}

/// A secret of a request, which is read and never shown.
pub struct SecretText<'a>(Cow<'a, str>);

impl SecretText<'_> {
    /// The plain text. Do not log it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

impl<'a> Credentials<'a> {
    /// What a request shows for all schemes of an alternative; `None` if one is missing, broken or
    /// there twice.
    pub(super) fn of(
        required: &'static [Requirement],
        headers: &'a HeaderMap,
        query: &'a str,
    ) -> Option<Self> {
        let shown: Option<Vec<_>> = required
            .iter()
            .map(|requirement| Credential::of(requirement.scheme.kind, headers, query))
            .collect();
        Some(Self {
            headers,
            required,
            shown: shown?,
        })
    }

    /// The headers of the request.
    pub fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// The schemes with what is shown for each, in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = (&'static SecurityScheme, &Credential<'a>)> {
        let schemes = self.required.iter().map(|requirement| requirement.scheme);
        schemes.zip(&self.shown)
    }

    /// What is shown for the scheme of a name.
    pub fn get(&self, scheme: &str) -> Option<&Credential<'a>> {
        let mut all = self.iter();
        all.find_map(|(known, shown)| (known.name == scheme).then_some(shown))
    }

    /// The token.
    pub fn token(&self) -> Option<&str> {
        self.shown.iter().find_map(|shown| match shown {
            Credential::Token(token) => Some(token.expose()),
            _ => None,
        })
    }

    /// User and password.
    pub fn basic(&self) -> Option<(&str, &Secret)> {
        self.shown.iter().find_map(|shown| match shown {
            Credential::Basic { user, password } => Some((user.as_str(), password)),
            _ => None,
        })
    }

    /// The key of a scheme.
    pub fn api_key(&self, scheme: &str) -> Option<&str> {
        match self.get(scheme) {
            Some(Credential::ApiKey(key)) => Some(key.expose()),
            _ => None,
        }
    }

    /// Whether nothing but a token is required.
    pub(super) fn is_token(&self) -> bool {
        self.required.iter().all(|it| it.scheme.kind.is_token())
    }
}

impl fmt::Debug for Credentials<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes: Vec<&str> = self.iter().map(|(scheme, _)| scheme.name).collect();
        f.debug_tuple("Credentials").field(&schemes).finish()
    }
}

impl<'a> Credential<'a> {
    /// What a request shows for a kind of scheme. What is there twice is none: nobody could tell
    /// which of the two another program on the way has judged.
    fn of(kind: SchemeKind, headers: &'a HeaderMap, query: &'a str) -> Option<Self> {
        let key = |text: Cow<'a, str>| Self::ApiKey(SecretText(text));
        match kind {
            SchemeKind::Basic => {
                let (user, password) = basic(only_header(headers, AUTHORIZATION.as_str())?)?;
                Some(Self::Basic { user, password })
            }
            SchemeKind::HeaderKey(name) => Some(key(only_header(headers, name)?.into())),
            SchemeKind::QueryKey(name) => {
                let values = form_urlencoded::parse(query.as_bytes());
                only(values.filter_map(|(other, value)| (other == name).then_some(value))).map(key)
            }
            SchemeKind::CookieKey(name) => {
                let lines = headers.get_all(COOKIE).iter();
                let pairs = lines
                    .filter_map(|line| line.to_str().ok())
                    .flat_map(|line| line.split(';'))
                    .filter_map(|pair| pair.trim().split_once('='));
                only(pairs.filter_map(|(other, value)| (other == name).then_some(value.into())))
                    .map(key)
            }
            _ => {
                only_header(headers, AUTHORIZATION.as_str())?;
                bearer_token(headers).map(|token| Self::Token(SecretText(token.into())))
            }
        }
    }
}

/// The value of a header that is there once and not empty.
fn only_header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let values = headers.get_all(name).iter();
    let text = only(values)?.to_str().ok()?;
    (!text.is_empty()).then_some(text)
}

/// The item, if there is one and no more.
fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}

/// User and password of `Basic …` (RFC 7617).
fn basic(header: &str) -> Option<(String, Secret)> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = STANDARD.decode(encoded.trim()).ok()?;
    let text = String::from_utf8(decoded).ok()?;
    let (user, password) = text.split_once(':')?;
    Some((user.to_owned(), password.into()))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, HeaderValue};

    use super::Credential;
    use crate::security::SchemeKind;

    fn check(kind: SchemeKind, header: Option<(&str, &str)>, query: &str, expect: Option<&str>) {
        let mut headers = HeaderMap::new();
        if let Some((name, value)) = header {
            for value in value.split('|') {
                let name: HeaderName = name.parse().expect("a name");
                headers.append(name, HeaderValue::from_str(value).expect("a value"));
            }
        }
        let found = Credential::of(kind, &headers, query);
        assert!(!format!("{found:?}").contains("hunter2"));
        let found = found.map(|found| match found {
            Credential::Token(text) | Credential::ApiKey(text) => text.expose().to_owned(),
            Credential::Basic { user, password } => format!("{user}:{}", password.expose()),
        });
        assert_eq!(found.as_deref(), expect, "{kind:?} {header:?} {query}");
    }

    #[test]
    fn credentials_are_read_where_their_scheme_has_them() {
        let token = |value| Some(("authorization", value));
        check(
            SchemeKind::Bearer,
            token("Bearer hunter2"),
            "",
            Some("hunter2"),
        );
        check(SchemeKind::OAuth2, token("Basic hunter2"), "", None);
        check(SchemeKind::Bearer, token("Bearer a|Bearer b"), "", None);
        check(
            SchemeKind::Basic,
            token("basic YWxpY2U6aHVudGVyOjI="),
            "",
            Some("alice:hunter:2"),
        );
        for broken in ["Basic", "Basic !", "Basic YWxpY2U=", "Bearer YWxpY2U6YQ=="] {
            check(SchemeKind::Basic, token(broken), "", None);
        }
        let header = SchemeKind::HeaderKey("X-Key");
        check(header, Some(("x-key", "hunter2")), "", Some("hunter2"));
        check(header, Some(("x-key", "")), "", None);
        check(header, Some(("x-key", "a|b")), "", None);
        check(header, None, "X-Key=a", None);
        let query = SchemeKind::QueryKey("key");
        check(query, None, "a=b&key=hunter%262", Some("hunter&2"));
        check(query, None, "key=a&key=b", None);
        check(query, Some(("key", "a")), "", None);
        let cookie = SchemeKind::CookieKey("sid");
        check(
            cookie,
            Some(("cookie", "a=b; sid=hunter2")),
            "",
            Some("hunter2"),
        );
        check(cookie, Some(("cookie", "a=b; sid=c; sid=d")), "", None);
        check(cookie, Some(("cookie", "xsid=c")), "", None);
    }
}
