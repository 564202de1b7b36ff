//! Knows the tokens, passwords and keys that it was given.

use std::collections::HashMap;
use std::fmt;

use http::HeaderMap;

use super::{Authenticate, Credential, Credentials, Principal, StaticTokens, Unavailable};

/// Knows the credentials that it was given, for tests and small servers.
///
/// Where an operation requires several schemes together, each credential must be known. The caller is
/// then whose the first one is, with the scopes of all.
///
/// `Debug` shows the names of the callers and not the credentials.
#[derive(Clone, Default)]
pub struct StaticCredentials {
    tokens: StaticTokens,
    passwords: HashMap<(String, String), Principal>,
    keys: HashMap<(String, String), Principal>,
}

impl StaticCredentials {
    /// No credentials yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a token and whose it is.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>, principal: Principal) -> Self {
        self.tokens = self.tokens.with(token, principal);
        self
    }

    /// Adds a user with a password.
    #[must_use]
    pub fn with_password(
        mut self,
        user: impl Into<String>,
        password: impl Into<String>,
        principal: Principal,
    ) -> Self {
        self.passwords
            .insert((user.into(), password.into()), principal);
        self
    }

    /// Adds a key of a security scheme, which the document names, and whose it is.
    #[must_use]
    pub fn with_api_key(
        mut self,
        scheme: impl Into<String>,
        key: impl Into<String>,
        principal: Principal,
    ) -> Self {
        self.keys.insert((scheme.into(), key.into()), principal);
        self
    }

    fn find(&self, scheme: &str, credential: &Credential<'_>) -> Option<&Principal> {
        match credential {
            Credential::Token(token) => self.tokens.find(token.expose()),
            Credential::Basic { user, password } => {
                let pair = (user.clone(), password.expose().to_owned());
                self.passwords.get(&pair)
            }
            Credential::ApiKey(key) => {
                let pair = (scheme.to_owned(), key.expose().to_owned());
                self.keys.get(&pair)
            }
        }
    }
}

impl Authenticate for StaticCredentials {
    async fn authenticate(&self, headers: &HeaderMap) -> Option<Principal> {
        self.tokens.authenticate(headers).await
    }

    async fn verify(
        &self,
        credentials: &Credentials<'_>,
    ) -> Result<Option<Principal>, Unavailable> {
        let mut caller: Option<Principal> = None;
        for (scheme, credential) in credentials.iter() {
            let Some(found) = self.find(scheme.name, credential) else {
                return Ok(None);
            };
            match &mut caller {
                None => caller = Some(found.clone()),
                Some(caller) => caller.scopes.extend(found.scopes.iter().cloned()),
            }
        }
        Ok(caller)
    }
}

impl fmt::Debug for StaticCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let others = self.passwords.values().chain(self.keys.values());
        let mut names: Vec<&str> = others.map(|one| one.name.as_str()).collect();
        names.sort_unstable();
        f.debug_struct("StaticCredentials")
            .field("tokens", &self.tokens)
            .field("others", &names)
            .finish()
    }
}
