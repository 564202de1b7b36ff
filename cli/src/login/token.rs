//! The token that a caller has already.

use apitwin_cli::connection::{Connection, TokenSource};
use apitwin_cli::{Failure, FailureKind, Invocation};

use crate::Quay;

/// The token of flags or environment, or one that is typed. One that a context has already is not taken:
/// who logs in again has another one.
pub(super) fn given(
    invocation: &mut Invocation<'_, Quay>,
    connection: &Connection,
) -> Result<TokenSource, Failure> {
    let token = match connection.token() {
        _ if connection.is_token_of_context() => typed(invocation, connection)?,
        TokenSource::None => typed(invocation, connection)?,
        TokenSource::Input => invocation.input.token()?,
        TokenSource::Text(token) => token.clone(),
        TokenSource::File(path) => return Ok(TokenSource::File(path.clone())),
    };
    Ok(TokenSource::Text(token.expose().trim().into()))
}

fn typed(
    invocation: &Invocation<'_, Quay>,
    connection: &Connection,
) -> Result<quay_api::Secret, Failure> {
    if !invocation.environment.input_is_terminal {
        return Err(Failure::usage("login: there is no token").next(
            "Give --token-file FILE, or `-` to read it from standard input; set QUAY_TOKEN; or give \
             --username.",
        ));
    }
    ask(&format!(
        "Token for {} (it is not shown): ",
        connection.url()
    ))
}

/// Asks for a secret on the terminal.
pub(super) fn ask(question: &str) -> Result<quay_api::Secret, Failure> {
    let typed = rpassword::prompt_password(question).map_err(|error| {
        Failure::new(
            FailureKind::File,
            format!("the terminal cannot be read: {error}"),
        )
    })?;
    match typed.as_str() {
        "" => Err(Failure::usage("nothing was typed")),
        typed => Ok(typed.into()),
    }
}
