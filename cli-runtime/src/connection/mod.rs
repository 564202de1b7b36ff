//! Which server a command calls, with which token, and how it is reached.

mod credentials;
mod log;
mod resolve;
mod settings;

use std::path::PathBuf;
use std::time::Duration;

use apitwin_runtime::client::reqwest::Url;
use apitwin_runtime::client::{ClientBuilder, EnvironmentVariables, Error};
use apitwin_runtime::{Operation, Secret};

use self::credentials::Credential;
pub(crate) use self::credentials::{
    schemes as credential_schemes, variable as credential_variable,
};
use crate::call::Hidden;
use crate::contexts::{ContextStore, exposure};
use crate::{Failure, FailureKind, Invocation, Program};

/// Which server a command calls, with which token, and how it is reached. `Debug` shows no secret.
#[derive(Clone, Debug)]
pub struct Connection {
    url: String,
    token: TokenSource,
    is_token_of_context: bool,
    credentials: Vec<Credential>,
    context: Option<String>,
    user: Option<String>,
    scopes: Option<Vec<String>>,
    ca: Option<PathBuf>,
    insecure: bool,
    proxy: Option<Secret>,
    /// What the file of authorities and the proxy are called in messages.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    ca_name: &'static str,
    proxy_name: &'static str,
    timeout: Option<Duration>,
    retries: Option<u32>,
    /// What the settings are called in messages.
    names: EnvironmentVariables,
    user_agent: String,
    warning: Option<String>,
}

/// Where the token is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TokenSource {
    /// There is none.
    #[default]
    None,
    /// In the environment or in the file of contexts.
    Text(Secret),
    /// In a file.
    File(PathBuf),
    /// On standard input.
    Input,
}

impl Connection {
    /// The URL of the server, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where the token is.
    pub fn token(&self) -> &TokenSource {
        &self.token
    }

    /// What the token is called in messages: where it comes from.
    pub(crate) fn token_name(&self) -> &'static str {
        match self.token {
            TokenSource::None | TokenSource::Text(_) => self.names.token,
            TokenSource::File(_) | TokenSource::Input => self.names.token_file,
        }
    }

    /// Whether the token is that of the context, and not one of flags or environment.
    pub fn is_token_of_context(&self) -> bool {
        self.is_token_of_context && self.token != TokenSource::None
    }

    /// Whether there is nothing that tells the server who calls.
    pub(crate) fn is_anonymous(&self) -> bool {
        self.token == TokenSource::None && self.credentials.is_empty()
    }

    /// What a call sends to tell who calls, for a person who looks at it before.
    pub(crate) fn hidden<P: Program>(
        &self,
        program: &P,
        operation: Option<&Operation>,
    ) -> Vec<Hidden> {
        let variables = program.variables();
        let has_token = self.token != TokenSource::None;
        let Some(schemes) = credentials::sent::<P>(operation, &self.credentials, has_token) else {
            // The client sends it to public operations as well: with it they may respond with more.
            let token = has_token.then(|| Hidden::token(&variables));
            return token.into_iter().collect();
        };
        let prefix = program.prefix();
        let is_own = |name: &str| self.credentials.iter().any(|it| it.scheme.name == name);
        let schemes = schemes.into_iter();
        let hidden = schemes.map(|it| Hidden::scheme(it, is_own(it.name), &prefix, &variables));
        hidden.collect()
    }

    /// The same connection with another token, and without credentials of security schemes.
    #[must_use]
    pub fn with_token(mut self, token: TokenSource) -> Self {
        self.token = token;
        self.credentials = Vec::new();
        self.is_token_of_context = false;
        self.scopes = None;
        self.user = None;
        self
    }

    /// The context whose server it is, if there is one.
    pub fn context(&self) -> Option<&str> {
        self.context.as_deref()
    }

    /// The user whom the token is of, as `login` found out.
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The scopes of the token, where `login` was told them.
    pub fn scopes(&self) -> Option<&[String]> {
        self.scopes.as_deref()
    }

    /// The PEM file of certificate authorities to trust as well.
    pub fn ca(&self) -> Option<&PathBuf> {
        self.ca.as_ref()
    }

    /// Whether any certificate is accepted.
    pub fn insecure(&self) -> bool {
        self.insecure
    }

    /// After how long an attempt is given up, where that is set.
    pub fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// The proxy. Its URL may hold a password.
    pub fn proxy(&self) -> Option<&Secret> {
        self.proxy.as_ref()
    }

    /// The proxy without user and password, for messages.
    pub(crate) fn shown_proxy(&self) -> Option<String> {
        self.proxy.as_ref().and_then(settings::shown_proxy)
    }
}

impl<P: Program> Invocation<'_, P> {
    /// Where contexts are kept.
    ///
    /// # Errors
    ///
    /// When no folder is known.
    pub fn contexts(&self) -> Result<ContextStore, Failure> {
        let folder = self.environment.config_dir.as_deref().ok_or_else(|| {
            Failure::new(FailureKind::File, "no folder is known to keep contexts in").next(format!(
                "Set HOME, or {}_CONFIG_DIR to a folder.",
                self.program.prefix()
            ))
        })?;
        Ok(ContextStore::new(folder))
    }

    /// Which server a command calls, from flags, environment and contexts. Nothing is sent.
    ///
    /// # Errors
    ///
    /// When no server is set, or what is set contradicts itself.
    pub fn connection(&self) -> Result<Connection, Failure> {
        resolve::connection(self)
    }

    /// A client of that server.
    ///
    /// # Errors
    ///
    /// When no server is set, or a setting cannot be used.
    pub fn client(&mut self) -> Result<P::Client, Failure> {
        let connection = self.connection()?;
        self.client_of(&connection)
    }

    /// A client of a connection.
    ///
    /// # Errors
    ///
    /// When a setting cannot be used.
    pub fn client_of(&mut self, connection: &Connection) -> Result<P::Client, Failure> {
        let builder = self.client_builder(connection)?;
        let built = builder.build();
        built.map_err(|error| self.failure_at(Some(connection), error))
    }

    /// The settings of a client of a connection. A token on standard input is read here.
    ///
    /// # Errors
    ///
    /// When a setting cannot be used.
    pub fn client_builder(
        &mut self,
        connection: &Connection,
    ) -> Result<ClientBuilder<P::Client>, Failure> {
        if let Some(warning) = &connection.warning {
            // A warning that nobody can read keeps no command from running.
            let _ = writeln!(self.err, "warning: {warning}");
        }
        if let TokenSource::File(path) = &connection.token
            && let Some(warning) = exposure(path)
        {
            let _ = writeln!(self.err, "warning: {warning}");
        }
        let mut builder = connection.builder()?;
        for credential in &connection.credentials {
            builder = credential.add_to(builder, &mut self.input)?;
        }
        if self.globals.debug {
            builder = builder.layer(tower::layer::layer_fn(log::logged));
        }
        Ok(match &connection.token {
            TokenSource::None => builder,
            TokenSource::Text(token) => builder.token(token.clone()),
            TokenSource::File(path) => {
                std::fs::File::open(path).map_err(|error| {
                    Failure::new(
                        FailureKind::File,
                        format!("the token file {} cannot be read: {error}", path.display()),
                    )
                    .next("Write the token there, and nothing else.")
                })?;
                builder.token_file(path)
            }
            TokenSource::Input => {
                let token = self.input.token()?;
                builder.token(token)
            }
        })
    }

    /// The files that `--credential` names, by security scheme.
    pub(crate) fn credential_files(&self) -> Result<Vec<(String, PathBuf)>, Failure> {
        let given = credentials::of_flags(self)?.into_iter();
        let files = given.map(|credential| {
            let path = match credential.source {
                TokenSource::File(path) => path,
                _ => PathBuf::from("-"),
            };
            (credential.scheme.name.to_owned(), path)
        });
        Ok(files.collect())
    }

    /// Why a call failed, with what to do next.
    pub fn failure(&self, error: impl Into<Error>) -> Failure {
        let connection = self.connection().ok();
        self.failure_at(connection.as_ref(), error)
    }

    /// Why a call over a connection failed, with what to do next.
    pub fn failure_at(&self, connection: Option<&Connection>, error: impl Into<Error>) -> Failure {
        Failure::of(self.program, connection, &error.into())
    }
}

/// The URL of a server as it is kept and compared: whole, and without a slash at the end. Without a
/// scheme it is one of `https`. A text that is no URL stays as it is, for the client to complain of.
pub fn normalize_url(text: &str) -> String {
    let text = text.trim();
    let whole = match text.contains("://") {
        true => text.to_owned(),
        false => format!("https://{text}"),
    };
    match Url::parse(&whole) {
        Ok(url) => url.as_str().trim_end_matches('/').to_owned(),
        Err(_) => text.to_owned(),
    }
}

/// Whether two URLs are those of one server.
pub(crate) fn same_server(a: &str, b: &str) -> bool {
    normalize_url(a) == normalize_url(b)
}
