//! The credentials of a client, by security scheme, and which of them a call sends.

use reqwest::Request;
use reqwest::header::{COOKIE, HeaderName, HeaderValue};

use super::Error;
use super::authorization::Authorization;
use crate::security::{Requirement, Requirements, SchemeKind, Security, SecurityScheme};
use crate::{Operation, Secret};

/// What a client authenticates with.
pub(super) struct Credentials {
    /// What operations require, if that is more than one token.
    pub(super) security: Option<&'static Security>,
    /// The token of every scheme that sends one and has no other.
    pub(super) token: Authorization,
    /// The tokens of single schemes, by name.
    pub(super) tokens: Vec<(&'static str, Authorization)>,
    /// User and password.
    pub(super) basic: Authorization,
    pub(super) keys: Vec<ApiKey>,
    /// Whether a call is sent although credentials are missing.
    pub(super) allow_missing: bool,
}

/// What one call sends.
pub(super) struct Sent<'a> {
    pub(super) authorization: &'a Authorization,
    pub(super) keys: Vec<&'a ApiKey>,
}

/// A key, and what carries it.
pub(super) struct ApiKey {
    /// The name of the scheme.
    pub(super) scheme: &'static str,
    pub(super) carrier: Carrier,
}

/// Where a key stands in a request.
pub(super) enum Carrier {
    /// The value is marked as sensitive.
    Header(HeaderName, HeaderValue),
    Query(&'static str, Secret),
    /// The pair of name and value.
    Cookie(&'static str, Secret),
}

static NOTHING: Authorization = Authorization::None;

impl Credentials {
    /// Whether there are any.
    pub(super) fn is_some(&self) -> bool {
        self.has_token() || self.basic.is_some() || !self.keys.is_empty()
    }

    pub(super) fn has_token(&self) -> bool {
        self.token.is_some() || !self.tokens.is_empty()
    }

    /// What a call of an operation sends: the credentials of the first alternative for which the
    /// client has all of them. Where none are required, none may be sent.
    pub(super) fn of_operation(&self, operation: &Operation) -> Result<Sent<'_>, Error> {
        #[cfg(feature = "sessions")]
        if self.token.is_session() {
            return Ok(self.of_anything());
        }
        let required = self
            .security
            .and_then(|security| security.requirements(operation.id));
        let Some(required) = required else {
            return Ok(self.of_anything());
        };
        match self.choose(required) {
            Some(sent) => Ok(sent),
            None if is_optional(required) || self.allow_missing => Ok(self.nothing()),
            None => Err(Error::missing_credentials(required)),
        }
    }

    /// What a request sends that is none of an operation: what the document requires in general, as
    /// far as the client has it.
    pub(super) fn of_request(&self) -> Sent<'_> {
        #[cfg(feature = "sessions")]
        if self.token.is_session() {
            return self.of_anything();
        }
        match self.security.and_then(Security::of_others) {
            Some(required) => self.choose(required).unwrap_or_else(|| self.nothing()),
            None => self.of_anything(),
        }
    }

    /// The token or the session, which are sent wherever the document does not say what is required.
    fn of_anything(&self) -> Sent<'_> {
        Sent {
            authorization: &self.token,
            keys: Vec::new(),
        }
    }

    fn nothing(&self) -> Sent<'_> {
        Sent {
            authorization: &NOTHING,
            keys: Vec::new(),
        }
    }

    fn choose(&self, required: Requirements) -> Option<Sent<'_>> {
        let alternatives = required.iter().filter(|it| !it.is_empty());
        alternatives
            .into_iter()
            .find_map(|alternative| self.of_alternative(alternative))
    }

    /// The credentials of all schemes of an alternative.
    fn of_alternative(&self, schemes: &[Requirement]) -> Option<Sent<'_>> {
        let mut sent = self.nothing();
        for Requirement { scheme, .. } in schemes {
            if scheme.kind.is_key() {
                let key = self.keys.iter().find(|key| key.scheme == scheme.name)?;
                sent.keys.push(key);
                continue;
            }
            let authorization = self.authorization_of(scheme);
            if !authorization.is_some() {
                return None;
            }
            // Several schemes of tokens, all of which must be satisfied, ask for one token that
            // satisfies them: there is one header.
            if !sent.authorization.is_some() {
                sent.authorization = authorization;
            }
        }
        Some(sent)
    }

    fn authorization_of(&self, scheme: &SecurityScheme) -> &Authorization {
        if scheme.kind == SchemeKind::Basic {
            return &self.basic;
        }
        let own = self.tokens.iter().find(|(name, _)| *name == scheme.name);
        own.map_or(&self.token, |(_, token)| token)
    }
}

/// Whether a call may be sent without credentials.
fn is_optional(required: Requirements) -> bool {
    required.is_empty() || required.iter().any(|alternative| alternative.is_empty())
}

impl ApiKey {
    /// A key in the place where its scheme wants it, or what is wrong with the key, which is not
    /// quoted.
    pub(super) fn new(scheme: &'static SecurityScheme, key: &Secret) -> Result<Self, &'static str> {
        let text = key.expose();
        if text.is_empty() {
            return Err("it is empty; to call without a key, do not set one");
        }
        let carrier = match scheme.kind {
            SchemeKind::HeaderKey(name) => {
                let unfit = "it holds characters that a header cannot carry; is there a line break at \
                             its end?";
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| "its scheme names no header that exists")?;
                if text.trim() != text {
                    return Err("white space stands around it; leave that out");
                }
                let mut value = HeaderValue::from_str(text).map_err(|_| unfit)?;
                value.set_sensitive(true);
                Carrier::Header(name, value)
            }
            SchemeKind::QueryKey(name) => Carrier::Query(name, key.clone()),
            SchemeKind::CookieKey(name) => {
                if !text.bytes().all(is_cookie_octet) {
                    return Err("it holds characters that a cookie cannot carry");
                }
                Carrier::Cookie(name, key.clone())
            }
            _ => return Err("its scheme takes no key"),
        };
        Ok(Self {
            scheme: scheme.name,
            carrier,
        })
    }

    /// Adds the key to a request, in the place of a value of the same name.
    pub(super) fn add_to(&self, request: &mut Request) {
        match &self.carrier {
            Carrier::Header(name, value) => {
                request.headers_mut().insert(name, value.clone());
            }
            Carrier::Query(name, key) => {
                let url = request.url_mut();
                if url.query_pairs().any(|(other, _)| other == *name) {
                    let others: Vec<(String, String)> = url
                        .query_pairs()
                        .filter(|(other, _)| other != name)
                        .map(|(other, value)| (other.into_owned(), value.into_owned()))
                        .collect();
                    url.query_pairs_mut().clear().extend_pairs(others);
                }
                url.query_pairs_mut().append_pair(name, key.expose());
            }
            Carrier::Cookie(name, key) => {
                let headers = request.headers_mut();
                let others = headers.get(COOKIE).and_then(|it| it.to_str().ok());
                let pair = format!("{name}={}", key.expose());
                let cookies = others.map_or(pair.clone(), |others| format!("{others}; {pair}"));
                if let Ok(mut value) = HeaderValue::from_str(&cookies) {
                    value.set_sensitive(true);
                    headers.insert(COOKIE, value);
                }
            }
        }
    }
}

/// Whether a byte may stand in the value of a cookie: RFC 6265, section 4.1.1.
fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\",;\\".contains(&byte)
}

#[cfg(test)]
mod tests {
    use reqwest::{Method, Request};

    use super::ApiKey;
    use crate::Secret;
    use crate::security::{SchemeKind, SecurityScheme};

    static HEADER: SecurityScheme = scheme(SchemeKind::HeaderKey("X-Key"));
    static QUERY: SecurityScheme = scheme(SchemeKind::QueryKey("key"));
    static COOKIE: SecurityScheme = scheme(SchemeKind::CookieKey("session"));

    const fn scheme(kind: SchemeKind) -> SecurityScheme {
        SecurityScheme { name: "key", kind }
    }

    fn check(scheme: &'static SecurityScheme, key: &str, url: &str, expect: &str) {
        let url = url.parse().expect("a URL");
        let mut request = Request::new(Method::GET, url);
        let cookie = reqwest::header::HeaderValue::from_static("a=b");
        request.headers_mut().insert("cookie", cookie);
        let key = ApiKey::new(scheme, &Secret::from(key)).map_err(str::to_owned);
        key.expect("a key").add_to(&mut request);
        let header = |name: &str| match request.headers().get(name).map(|it| it.to_str()) {
            Some(Ok(text)) => text.to_owned(),
            _ => String::new(),
        };
        let query = request.url().query().unwrap_or_default();
        let found = format!("{}|{query}|{}", header("x-key"), header("cookie"));
        assert_eq!(found, expect);
        assert!(!format!("{:?}", request.headers()).contains("hunter"));
    }

    #[test]
    fn a_key_stands_where_its_scheme_wants_it() {
        check(&HEADER, "hunter 2", "http://host/a?b=c", "hunter 2|b=c|a=b");
        check(
            &QUERY,
            "hunter&2",
            "http://host/a?b=c",
            "|b=c&key=hunter%262|a=b",
        );
        check(
            &QUERY,
            "hunter2",
            "http://host/a?key=c&b=",
            "|b=&key=hunter2|a=b",
        );
        check(
            &COOKIE,
            "hunter2",
            "http://host/a",
            "||a=b; session=hunter2",
        );
    }

    #[test]
    fn what_cannot_be_sent_is_told_and_not_quoted() {
        let check = |scheme, key: &str, expect: &str| {
            let problem = ApiKey::new(scheme, &Secret::from(key)).err();
            let problem = problem.expect("it cannot be sent");
            assert!(problem.starts_with(expect), "{problem}");
        };
        check(&HEADER, "", "it is empty");
        check(&HEADER, "a\n", "white space");
        check(&HEADER, "a\nb", "it holds characters");
        check(&COOKIE, "a; b", "it holds characters");
    }
}
