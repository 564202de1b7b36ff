//! `quay whoami`: whose token a command sends, to which server, and what it may do.

use apitwin_cli::connection::TokenSource;
use apitwin_cli::output::{OutputOptions, write_value};
use apitwin_cli::{CustomCommand, CustomFuture, Failure, FailureKind, Invocation, ResultFlag};
use apitwin_runtime::command::{Column, ColumnKind, CommandResponse, Rows};
use clap::{ArgMatches, Command};
use serde_json::json;

use crate::Quay;
use crate::login::account;

/// The command `whoami`.
pub(crate) const COMMAND: CustomCommand<Quay> = CustomCommand {
    command,
    flags: ResultFlag::WRITTEN,
    run,
};

static RESPONSE: CommandResponse = CommandResponse {
    accept: "",
    cases: &[],
    rows: Rows::Single,
    columns: &COLUMNS,
    pages: None,
};

static COLUMNS: [Column; 7] = [
    column(&["user"], ColumnKind::Text),
    column(&["url"], ColumnKind::Text),
    column(&["context"], ColumnKind::Text),
    column(&["token"], ColumnKind::Text),
    column(&["scopes"], ColumnKind::List),
    column(&["scopes_known_from"], ColumnKind::Text),
    column(&["superuser"], ColumnKind::Boolean),
];

const fn column(path: &'static [&'static str], kind: ColumnKind) -> Column {
    Column {
        path,
        kind,
        wide: false,
    }
}

fn command() -> Command {
    Command::new("whoami")
        .about("Show whose token is sent, where to, and what it may do")
        .long_about(
            "Show whose token is sent, where to, and what it may do.\n\nThe server does not tell the \
             scopes of a token. `scopes` holds those that `login` was given or told; where it was not, \
             those that show in what the server tells of the account, and there may be more.",
        )
}

fn run<'a>(invocation: &'a mut Invocation<'_, Quay>, _: &'a ArgMatches) -> CustomFuture<'a> {
    Box::pin(whoami(invocation))
}

async fn whoami(invocation: &mut Invocation<'_, Quay>) -> Result<(), Failure> {
    let connection = invocation.connection()?;
    let token = match connection.token() {
        TokenSource::None => {
            return Err(Failure::new(
                FailureKind::TokenRefused,
                format!("there is no token for {}", connection.url()),
            )
            .next(format!("Run `quay login {}`.", connection.url())));
        }
        TokenSource::Text(_) if connection.is_token_of_context() => "stored",
        TokenSource::Text(_) => "environment",
        TokenSource::File(_) => "file",
        TokenSource::Input => "standard input",
    };
    let client = invocation.client_of(&connection)?;
    let account = account(invocation, &connection, &client).await?;
    let (scopes, known_from) = match (connection.scopes(), &account) {
        (Some(scopes), _) => (scopes.to_vec(), "login"),
        (None, None) => (Vec::new(), "nothing"),
        (None, Some(account)) => {
            let user = match account.has_user_admin {
                true => "user:admin",
                false => "user:read",
            };
            let superuser = account.is_superuser.then_some("super:user");
            let shown = [Some(user), superuser].into_iter().flatten();
            (
                shown.map(str::to_owned).collect(),
                "the account, which may not show all",
            )
        }
    };
    let value = json!({
        "user": account.as_ref().map(|account| account.name.as_str()),
        "url": connection.url(),
        "context": connection.context(),
        "token": token,
        "scopes": scopes,
        "scopes_known_from": known_from,
        "superuser": account.as_ref().map(|account| account.is_superuser),
    });
    let options = OutputOptions::of(&invocation.globals, &invocation.environment, &RESPONSE)?;
    write_value(&value, &RESPONSE, &options, invocation.out)
}
