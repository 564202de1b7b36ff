//! The settings of credentials: one token for all, or credentials for each security scheme.

use std::path::PathBuf;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::HeaderValue;

use super::{ClientBuilder, EnvironmentVariables};
use crate::Secret;
use crate::client::authorization::{
    self, Authorization, DynTokenProvider, TokenFile, TokenProvider,
};
use crate::client::credentials::{ApiKey, Credentials};
#[cfg(feature = "sessions")]
use crate::client::session::Session;
use crate::client::{ApiClient, Error};
use crate::security::{SchemeKind, Security, SecurityScheme};

/// The credentials as they were given.
#[derive(Clone, Default)]
pub(super) struct GivenCredentials {
    token: TokenSource,
    tokens: Vec<(String, Secret)>,
    basic: Option<(String, Secret)>,
    keys: Vec<(String, Secret)>,
    allow_missing: bool,
}

#[derive(Clone, Default)]
pub(super) enum TokenSource {
    #[default]
    None,
    Token(Secret),
    File(PathBuf),
    Provider(Arc<dyn DynTokenProvider>),
    #[cfg(feature = "sessions")]
    Session(Arc<Session>),
}

impl<C: ApiClient> ClientBuilder<C> {
    /// The access token, without the word `Bearer`. Without one, only public
    /// operations and public data can be reached.
    ///
    /// It is the token of every security scheme that sends one (bearer, OAuth 2, OpenID Connect) and
    /// has none [of its own](Self::bearer_token).
    ///
    /// A token can also come from a [file](Self::token_file) or a
    /// [provider](Self::token_provider); the last of the three holds.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.settings.credentials.token = TokenSource::Token(token.into());
        self
    }

    /// A file that holds the access token, and nothing else but white space around it.
    ///
    /// It is read before each call, so that a token that is replaced there is taken up. If the
    /// server does not accept the token and the file has another one by then, the call is sent once
    /// more with that.
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.credentials.token = TokenSource::File(path.into());
        self
    }

    /// Where to get the access token of each call.
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.settings.credentials.token = TokenSource::Provider(Arc::new(provider));
        self
    }

    /// The token of one security scheme of the document, where another one has another token.
    /// `scheme` is its name in the document; [`build`](Self::build) checks it.
    ///
    /// Credentials of a scheme are sent with the calls whose operation names the scheme, and with no
    /// others. Of several alternatives, a call takes the first for which the client has all
    /// credentials. A call fails with
    /// [`ErrorKind::MissingCredentials`](crate::client::ErrorKind::MissingCredentials) before it is
    /// sent if there is none, unless its operation needs none, or missing credentials are
    /// [allowed](Self::allow_missing_credentials).
    pub fn bearer_token(mut self, scheme: impl Into<String>, token: impl Into<Secret>) -> Self {
        let given = &mut self.settings.credentials;
        set(&mut given.tokens, scheme.into(), token.into());
        self
    }

    /// User and password of the security schemes with HTTP's basic authentication.
    pub fn basic_auth(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.settings.credentials.basic = Some((user.into(), password.into()));
        self
    }

    /// The key of a security scheme that sends one in a header, in the query or in a cookie.
    /// `scheme` is its name in the document, which need not be that of the header;
    /// [`build`](Self::build) checks it.
    pub fn api_key(mut self, scheme: impl Into<String>, key: impl Into<Secret>) -> Self {
        let given = &mut self.settings.credentials;
        set(&mut given.keys, scheme.into(), key.into());
        self
    }

    /// Whether calls are sent whose operation requires credentials that the client lacks: for a
    /// [layer](Self::layer) or a proxy that adds them, or a server that does not ask for them. By
    /// default they fail and nothing is sent.
    pub fn allow_missing_credentials(mut self, allow: bool) -> Self {
        self.settings.credentials.allow_missing = allow;
        self
    }
}

impl From<TokenSource> for GivenCredentials {
    fn from(token: TokenSource) -> Self {
        Self {
            token,
            ..Self::default()
        }
    }
}

/// Sets the credential of a scheme, in the place of an earlier one.
fn set(credentials: &mut Vec<(String, Secret)>, scheme: String, secret: Secret) {
    credentials.retain(|(other, _)| *other != scheme);
    credentials.push((scheme, secret));
}

impl GivenCredentials {
    pub(super) fn has_token(&self) -> bool {
        !matches!(self.token, TokenSource::None) || !self.tokens.is_empty()
    }

    /// Whether nothing was given.
    #[cfg(feature = "sessions")]
    pub(super) fn is_empty(&self) -> bool {
        !self.has_token() && self.basic.is_none() && self.keys.is_empty()
    }

    /// Checks that each can be sent, and that the document has a scheme for it.
    pub(super) fn build(
        self,
        names: &EnvironmentVariables,
        security: Option<&'static Security>,
    ) -> Result<Credentials, Error> {
        let find = |setting, name: &str, fits: fn(SchemeKind) -> bool| {
            let scheme = security.and_then(|security| security.scheme(name));
            scheme
                .filter(|scheme| fits(scheme.kind))
                .ok_or_else(|| no_scheme(setting, &format!("`{name}`"), security, fits))
        };
        let mut tokens = Vec::new();
        for (name, token) in &self.tokens {
            let scheme = find("bearer_token", name, SchemeKind::is_token)?;
            let header = authorization::header(token)
                .map_err(|problem| Error::configuration(format!("bearer_token: {problem}")))?;
            tokens.push((scheme.name, Authorization::Fixed(header)));
        }
        let mut keys = Vec::new();
        for (name, key) in &self.keys {
            let scheme = find("api_key", name, SchemeKind::is_key)?;
            let key = ApiKey::new(scheme, key)
                .map_err(|problem| Error::configuration(format!("api_key: {problem}")))?;
            keys.push(key);
        }
        let has = |fits: fn(SchemeKind) -> bool| {
            let schemes = security.map_or(&[][..], Security::schemes);
            schemes.iter().any(|scheme| fits(scheme.kind))
        };
        let basic = match &self.basic {
            None => Authorization::None,
            Some(_) if !has(is_basic) => {
                return Err(no_scheme(
                    "basic_auth",
                    "of basic authentication",
                    security,
                    is_basic,
                ));
            }
            Some((user, password)) => Authorization::Fixed(
                basic_header(user, password)
                    .map_err(|problem| Error::configuration(format!("basic_auth: {problem}")))?,
            ),
        };
        let has_schemes = security.is_some_and(|security| !security.schemes().is_empty());
        if has_schemes && !has(SchemeKind::is_token) && self.token.is_token() {
            let what = "that sends a token";
            return Err(no_scheme(names.token, what, security, SchemeKind::is_token));
        }
        Ok(Credentials {
            security,
            token: self.token.build(names)?,
            tokens,
            basic,
            keys,
            allow_missing: self.allow_missing,
        })
    }
}

impl TokenSource {
    /// Whether it is one, and not a session in its place.
    fn is_token(&self) -> bool {
        match self {
            Self::None => false,
            #[cfg(feature = "sessions")]
            Self::Session(_) => false,
            Self::Token(_) | Self::File(_) | Self::Provider(_) => true,
        }
    }

    fn build(self, names: &EnvironmentVariables) -> Result<Authorization, Error> {
        Ok(match self {
            Self::None => Authorization::None,
            Self::Token(token) => {
                let header = authorization::header(&token).map_err(|problem| {
                    Error::configuration(format!("{}: {problem}", names.token))
                })?;
                Authorization::Fixed(header)
            }
            Self::File(path) => {
                let file = TokenFile::new(path, names.token_file);
                // A file that is missing is told of at once and not with the first call.
                file.read().map_err(Error::configuration)?;
                Authorization::Provided(Arc::new(file))
            }
            Self::Provider(provider) => Authorization::Provided(provider),
            #[cfg(feature = "sessions")]
            Self::Session(session) => Authorization::Session(session),
        })
    }
}

fn is_basic(kind: SchemeKind) -> bool {
    kind == SchemeKind::Basic
}

/// A setting for which the document has no scheme.
fn no_scheme(
    setting: &str,
    wanted: &str,
    security: Option<&'static Security>,
    fits: fn(SchemeKind) -> bool,
) -> Error {
    let schemes = security.map_or(&[][..], Security::schemes);
    let list = |schemes: &mut dyn Iterator<Item = &SecurityScheme>| {
        let names: Vec<String> = schemes
            .map(|scheme| format!("`{}` (`{}`)", scheme.name, setter(scheme.kind)))
            .collect();
        names.join(", ")
    };
    let fitting = list(&mut schemes.iter().filter(|scheme| fits(scheme.kind)));
    let remedy = match (fitting.is_empty(), security) {
        (false, _) => format!("write one of {fitting}"),
        (true, Some(_)) if !schemes.is_empty() => {
            format!("its schemes are {}", list(&mut schemes.iter()))
        }
        (true, Some(_)) => "it declares none; leave the setting out".to_owned(),
        (true, None) => "its calls send one token; set it by `token`".to_owned(),
    };
    Error::configuration(format!(
        "{setting}: the API has no security scheme {wanted}; {remedy}"
    ))
}

/// The setting of the builder that gives a scheme its credentials.
pub(in crate::client) fn setter(kind: SchemeKind) -> &'static str {
    match kind {
        SchemeKind::Basic => "basic_auth",
        kind if kind.is_key() => "api_key",
        _ => "token",
    }
}

/// The header of basic authentication (RFC 7617), or what is wrong with user or password, which are
/// not quoted.
fn basic_header(user: &str, password: &Secret) -> Result<HeaderValue, &'static str> {
    if user.contains(':') {
        return Err("the user holds a colon, which separates it from the password");
    }
    let has_control = |text: &str| text.contains(char::is_control);
    if has_control(user) || has_control(password.expose()) {
        return Err(
            "user or password holds a control character; is there a line break at its end?",
        );
    }
    let pair = STANDARD.encode(format!("{user}:{}", password.expose()));
    let value = HeaderValue::from_str(&format!("Basic {pair}"));
    let mut value = value.map_err(|_| "it cannot be written")?;
    value.set_sensitive(true);
    Ok(value)
}
