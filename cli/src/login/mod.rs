//! `quay login`: checks a token, or gets one with a password, and keeps it in a context.

mod account;
mod password;
mod token;

use std::path::PathBuf;

use apitwin_cli::connection::{Connection, TokenSource, normalize_url};
use apitwin_cli::contexts::Context;
use apitwin_cli::{CustomCommand, CustomFuture, Failure, FailureKind, Invocation};
use clap::{ArgMatches, Args, Command, FromArgMatches};

pub(crate) use self::account::{Account, account};
pub(crate) use self::password::APPLICATION;
use crate::Quay;

/// The command `login`.
pub(crate) const COMMAND: CustomCommand<Quay> = CustomCommand {
    command,
    flags: &[],
    run,
};

/// Log in to a server, and make it the current one.
///
/// With a token: `quay login URL --token-file FILE` keeps the path of the file, which is read
/// before each call. `--token-file -` and QUAY_TOKEN give a token that is kept in
/// contexts.json. On a terminal it is asked for. A token is never an argument, because others
/// can read those.
///
/// With a password: `quay login URL --username NAME` signs in and has a token issued by an
/// OAuth application. Name the application by --client-id; any one will do whose organization
/// you administer. Where there is none, --org makes one in an organization of yours.
#[derive(Args, Debug)]
struct Login {
    /// The server, such as https://quay.example.com; that of the context if it is left out.
    #[arg(value_name = "URL")]
    server: Option<String>,
    /// What to call the context; the host of the server unless given.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Sign in as this user, with a password.
    #[arg(long, short, value_name = "NAME")]
    username: Option<String>,
    /// A file with the password, or `-` for standard input; on a terminal it is asked for.
    #[arg(long, value_name = "FILE", requires = "username")]
    password_file: Option<PathBuf>,
    /// The client id of the OAuth application that issues the token.
    #[arg(long, value_name = "ID", requires = "username")]
    client_id: Option<String>,
    /// Take the application `quay-cli` of this organization, and create it where it is missing.
    #[arg(
        long,
        value_name = "ORG",
        requires = "username",
        conflicts_with = "client_id"
    )]
    org: Option<String>,
    /// What the token shall be good for; repeatable. With a token, what it is good for: the server does
    /// not tell.
    #[arg(long, value_name = "SCOPE")]
    scope: Vec<String>,
}

fn command() -> Command {
    Login::augment_args(Command::new("login"))
}

fn run<'a>(invocation: &'a mut Invocation<'_, Quay>, matches: &'a ArgMatches) -> CustomFuture<'a> {
    Box::pin(login(invocation, matches))
}

async fn login(invocation: &mut Invocation<'_, Quay>, matches: &ArgMatches) -> Result<(), Failure> {
    let login =
        Login::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    check_scopes(&login.scope)?;
    let named = login.name.clone().or(invocation.globals.context.clone());
    let connection = connection(invocation, &login)?;
    let url = connection.url().to_owned();
    let mut context = Context {
        url: url.clone(),
        ca: connection.ca().map(absolute).transpose()?,
        insecure: connection.insecure(),
        proxy: connection.proxy().cloned(),
        ..Context::default()
    };
    if let Some(name) = &named {
        // A name that cannot be had is refused before the server makes anything.
        let mut contexts = invocation.contexts()?.load()?;
        contexts.add(Some(name), context.clone())?;
    }
    match &login.username {
        Some(user) => {
            let issued = password::token(invocation, &connection, &login, user).await?;
            context.token = Some(issued.token);
            context.scopes = Some(issued.scopes);
        }
        None => {
            match token::given(invocation, &connection)? {
                TokenSource::File(path) => context.token_file = Some(absolute(&path)?),
                TokenSource::Text(token) => context.token = Some(token),
                TokenSource::Input | TokenSource::None => {
                    return Err(Failure::usage("there is no token"));
                }
            }
            context.scopes = (!login.scope.is_empty()).then(|| login.scope.clone());
        }
    }
    let token = match (&context.token, &context.token_file) {
        (Some(token), _) => TokenSource::Text(token.clone()),
        (None, Some(path)) => TokenSource::File(path.clone()),
        (None, None) => TokenSource::None,
    };
    let connection = connection.with_token(token);
    let client = invocation.client_of(&connection)?;
    let account = account(invocation, &connection, &client).await;
    let account = account.map_err(|failure| match failure.kind() {
        FailureKind::TokenRefused => failure.next(format!(
            "Check that the token is whole, has not expired, and is one of {url}."
        )),
        _ => failure,
    })?;
    context.user = account.as_ref().map(|account| account.name.clone());
    let place = match &context.token_file {
        Some(path) => format!("The token stays in {}.", path.display()),
        None => format!(
            "The token is kept in {}.",
            invocation.contexts()?.path().display()
        ),
    };
    let user = match &context.user {
        Some(user) => format!(" as {user}"),
        None => {
            " (the token has neither user:read nor user:admin, so its user is not known)".into()
        }
    };
    let name = invocation
        .contexts()?
        .change(|contexts| contexts.add(named.as_deref(), context))?;
    let told = format!("Logged in to {url}{user}. The current context is `{name}`.\n{place}\n");
    invocation
        .err
        .write_all(told.as_bytes())
        .map_err(Failure::output)
}

/// The connection to the server that is named, or to that of the context.
fn connection(invocation: &mut Invocation<'_, Quay>, login: &Login) -> Result<Connection, Failure> {
    let globals = &invocation.globals;
    if login.server.is_none() {
        if globals.url.is_none() && globals.context.is_none() {
            return invocation.connection();
        }
        if globals.url.is_none()
            && let Some(name) = &globals.context
        {
            let contexts = invocation.contexts()?.load()?;
            invocation.globals.url = Some(contexts.get(name)?.url.clone());
        }
    } else {
        invocation.globals.url = login.server.as_deref().map(normalize_url);
    }
    // From here on the context is the one to write, not the one to read.
    invocation.globals.context = None;
    invocation.connection()
}

fn check_scopes(scopes: &[String]) -> Result<(), Failure> {
    let known = quay_api::commands::COMMAND_LINE.scopes;
    let unknown = scopes
        .iter()
        .find(|scope| !known.iter().any(|(name, _)| name == scope));
    match unknown {
        None => Ok(()),
        Some(scope) => {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            Err(
                Failure::usage(format!("--scope: there is no scope {scope:?}"))
                    .next(format!("The scopes are {}.", names.join(", "))),
            )
        }
    }
}

/// A path that holds whatever the current folder is.
fn absolute(path: &PathBuf) -> Result<PathBuf, Failure> {
    std::path::absolute(path)
        .map_err(|error| Failure::new(FailureKind::File, format!("{}: {error}", path.display())))
}
