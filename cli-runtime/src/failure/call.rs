//! Why a call failed, as a failure of the command: its kind, and what to do next.

use std::time::Duration;

use apitwin_runtime::Operation;
use apitwin_runtime::client::{ApiClient as _, Error, ErrorKind};

use super::{Failure, FailureKind, network};
use crate::Program;
use crate::connection::{Connection, TokenSource, credential_schemes, credential_variable};

impl Failure {
    /// Why a call failed, and what to do next. The connection tells what the token may do, where that
    /// is known.
    pub fn of<P: Program>(program: &P, connection: Option<&Connection>, error: &Error) -> Self {
        let kind = program.kind_of(error).unwrap_or_else(|| kind(error));
        let call = Call {
            program,
            connection,
            error,
            operation: operation(program, error),
        };
        let failure = Self::new(kind, call.message(kind));
        let next = program.next_step(error).or_else(|| call.next(kind));
        match next {
            Some(next) => failure.next(next),
            None => failure,
        }
    }
}

/// The kind of a failure, as far as its status tells.
fn kind(error: &Error) -> FailureKind {
    match error.kind() {
        ErrorKind::InvalidConfiguration | ErrorKind::InvalidRequest => FailureKind::Usage,
        ErrorKind::Token => FailureKind::File,
        ErrorKind::MissingCredentials => FailureKind::TokenRefused,
        ErrorKind::Layer | ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => {
            FailureKind::Network
        }
        ErrorKind::Status if error.is_unauthenticated() => FailureKind::TokenRefused,
        ErrorKind::Status => match error.status().map(|status| status.as_u16()) {
            Some(403) => FailureKind::Forbidden,
            Some(404 | 410) => FailureKind::NotFound,
            Some(409) => FailureKind::Exists,
            Some(400..=499) => FailureKind::Rejected,
            _ => FailureKind::Server,
        },
        _ => FailureKind::Server,
    }
}

/// The operation that failed, in the table of the program.
fn operation<P: Program>(program: &P, error: &Error) -> Option<&'static Operation> {
    let id = error.operation()?;
    let commands = program.table().commands.iter();
    let mut operations = commands.map(|command| command.operation);
    operations.find(|operation| operation.id == id)
}

fn is_redirect(error: &Error) -> bool {
    let status = error.status();
    status.is_some_and(|status| status.is_redirection())
}

/// When to try again.
fn again(wait: Duration) -> String {
    match wait.as_secs() {
        0 | 1 => "Try again in 1 second.".to_owned(),
        seconds => format!("Try again in {seconds} seconds."),
    }
}

/// A call that failed.
struct Call<'a, P> {
    program: &'a P,
    connection: Option<&'a Connection>,
    error: &'a Error,
    operation: Option<&'static Operation>,
}

impl<P: Program> Call<'_, P> {
    /// What happened: the server's own words, and the request that they respond to.
    fn message(&self, kind: FailureKind) -> String {
        let error = self.error;
        if kind == FailureKind::Network {
            let server = self.connection.map_or("the server", Connection::url);
            let proxy = match self.proxy() {
                Some(proxy) => format!(" through the proxy {proxy}"),
                None => String::new(),
            };
            return format!("{server}{proxy}: {}{}", error.message(), self.attempts());
        }
        let mut message = match error.kind() {
            // That of the library tells how it is told to a builder.
            ErrorKind::MissingCredentials => {
                "the call needs credentials that are not given".to_owned()
            }
            // The question at its end is for who writes a program.
            ErrorKind::UnexpectedStatus if is_redirect(error) => {
                let message = error.message();
                message.split(';').next().unwrap_or(message).to_owned()
            }
            _ => error.message().to_owned(),
        };
        if let (Some(status), Some(method), Some(path)) =
            (error.status(), error.method(), error.path())
        {
            message += &format!(" (HTTP {} to {method} {path})", status.as_u16());
        }
        if let Some(id) = error
            .request_id()
            .filter(|_| matches!(kind, FailureKind::Server))
        {
            let id = apitwin_runtime::client::first_line(id);
            message += &format!("; the server calls the request {id}");
        }
        message
    }

    /// The proxy that the connection goes through.
    fn proxy(&self) -> Option<String> {
        self.connection.and_then(Connection::shown_proxy)
    }

    fn attempts(&self) -> String {
        match self.error.attempts() {
            0 | 1 => String::new(),
            attempts => format!(" ({attempts} attempts)"),
        }
    }

    fn next(&self, kind: FailureKind) -> Option<String> {
        match kind {
            FailureKind::Forbidden => Some(self.missing_right()),
            FailureKind::TokenRefused => Some(self.missing_token()),
            FailureKind::Network => {
                let (text, is_timeout) = (self.error.message(), self.error.is_timeout());
                Some(network::next(text, is_timeout, self.proxy().is_some()).to_owned())
            }
            FailureKind::Server => Some(self.server_fault()),
            FailureKind::Rejected => self.error.retry_after().map(again),
            _ => None,
        }
    }

    /// Scopes that are needed beside those that there are.
    fn missing_right(&self) -> String {
        let Some(operation) = self
            .operation
            .filter(|operation| !needed_scopes(operation).is_empty())
        else {
            return "Your user may not do this. Ask somebody who administers it.".to_owned();
        };
        let needed = needed_scopes(operation);
        match self.connection.and_then(Connection::scopes) {
            Some(held) if operation.is_covered_by(held.iter().map(String::as_str)) => format!(
                "It needs a token with {needed}, which yours has; so its user lacks the right. Ask \
                 somebody who administers it."
            ),
            Some(held) => {
                let held = match held {
                    [] => "none".to_owned(),
                    held => held.join(", "),
                };
                format!("It needs a token with {needed}; yours has {held}.")
            }
            None => format!("It needs a token with {needed}, and a user who has the right."),
        }
    }

    fn missing_token(&self) -> String {
        if self.error.kind() == ErrorKind::MissingCredentials {
            return self.missing_credentials();
        }
        if !self.program.has_login() {
            return self.other_token();
        }
        let program = self.program.name();
        let token = self.program.variables().token;
        match self.connection {
            Some(connection) if *connection.token() == TokenSource::None => format!(
                "There is no token. Run `{program} login {}`, or set {token}.",
                connection.url()
            ),
            Some(connection) if !connection.is_token_of_context() => {
                let source = connection.token_name();
                let without = match source.starts_with('-') {
                    true => "leave the flag out",
                    false => "unset the variable",
                };
                format!(
                    "The token comes from {source}. Give another one there, or {without} to use that \
                     of a context."
                )
            }
            Some(connection) => format!(
                "Get another token, and run `{program} login {}` again.",
                connection.url()
            ),
            None => format!("Run `{program} login URL`, or set {token}."),
        }
    }

    /// Where the credentials come from that a call needs.
    fn missing_credentials(&self) -> String {
        let security = P::Client::DIALECT.security();
        let required = self
            .operation
            .and_then(|operation| security?.requirements(operation.id));
        let first = required.into_iter().flatten().find(|it| !it.is_empty());
        let prefix = self.program.prefix();
        let variables = self.program.variables();
        let sources = first.into_iter().copied().flatten().map(|requirement| {
            let scheme = requirement.scheme;
            match scheme.kind.is_token() {
                true => format!("--token-file FILE (or the variable {})", variables.token),
                false => format!(
                    "--credential {}=FILE (or the variable {})",
                    scheme.name,
                    credential_variable(&prefix, scheme)
                ),
            }
        });
        match sources.collect::<Vec<_>>().join(" and ") {
            none if none.is_empty() => "Give them by --credential SCHEME=FILE.".to_owned(),
            sources => format!("Give {sources}."),
        }
    }

    /// Where a program without `login` takes its token from.
    fn other_token(&self) -> String {
        let token = self.program.variables().token;
        let is_anonymous = self.connection.is_some_and(Connection::is_anonymous);
        match (is_anonymous, credential_schemes::<P>()) {
            (true, []) => format!("There is no token. Set {token}, or give --token-file FILE."),
            (true, _) => "There are no credentials. Give them by --credential SCHEME=FILE, or a \
                          token by --token-file FILE."
                .to_owned(),
            (false, []) => format!("Give another token by {token} or --token-file FILE."),
            (false, _) => "Give other credentials.".to_owned(),
        }
    }

    fn server_fault(&self) -> String {
        let error = self.error;
        if error.is_permanent() {
            return "Trying again does not help.".to_owned();
        }
        match error.kind() {
            ErrorKind::BodyTooLarge => {
                "Ask for less. `--curl` prints a command that takes a body of any size.".to_owned()
            }
            ErrorKind::UnexpectedStatus if is_redirect(error) => {
                "If that is the server, give its URL with --url.".to_owned()
            }
            ErrorKind::UnexpectedStatus | ErrorKind::Decode => {
                "Check the URL of the server. `--curl` prints a command that shows the response."
                    .to_owned()
            }
            _ if error.is_retryable() => match error.retry_after() {
                Some(wait) => again(wait),
                None => "Try again later.".to_owned(),
            },
            _ => match error.request_id() {
                Some(_) => "Whoever runs the server finds the request in its log.".to_owned(),
                None => "Whoever runs the server finds the reason in its log.".to_owned(),
            },
        }
    }
}

/// The scopes that let a token pass, as a text: `org:admin`, or `repo:read and user:read`, or …
pub fn needed_scopes(operation: &Operation) -> String {
    let sets = operation.scopes.iter().filter(|set| !set.is_empty());
    let alternatives = sets.map(|set| set.join(" and "));
    alternatives.collect::<Vec<_>>().join(", or ")
}
