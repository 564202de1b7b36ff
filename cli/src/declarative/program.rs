//! `apply`, `diff`, `export` and `schema` as commands of the program.

use std::path::PathBuf;

use apitwin_cli::connection::Connection;
use apitwin_cli::{CustomCommand, CustomFuture, Failure, Invocation, ResultFlag};
use clap::ArgMatches;

use super::commands::{Io, apply, diff, export, schema};
use crate::Quay;

/// The commands.
pub(crate) const COMMANDS: [CustomCommand<Quay>; 4] = [
    CustomCommand {
        command: apply::command,
        flags: &[ResultFlag::DryRun],
        run: run_apply,
    },
    CustomCommand {
        command: diff::command,
        flags: &[],
        run: run_diff,
    },
    CustomCommand {
        command: export::command,
        flags: &[],
        run: run_export,
    },
    CustomCommand {
        command: schema::command,
        flags: &[],
        run: run_schema,
    },
];

fn run_apply<'a>(
    invocation: &'a mut Invocation<'_, Quay>,
    matches: &'a ArgMatches,
) -> CustomFuture<'a> {
    Box::pin(async move {
        claim_input(invocation, matches)?;
        let connection = invocation.connection()?;
        let client = invocation.client_of(&connection)?;
        let connection = Some(&connection);
        match invocation.globals.dry_run {
            // The plan, without the exit code of `diff`.
            true => diff::show(&client, matches, &mut io(invocation, connection))
                .await
                .map(drop),
            false => apply::run(&client, matches, &mut io(invocation, connection)).await,
        }
    })
}

fn run_diff<'a>(
    invocation: &'a mut Invocation<'_, Quay>,
    matches: &'a ArgMatches,
) -> CustomFuture<'a> {
    Box::pin(async move {
        claim_input(invocation, matches)?;
        let connection = invocation.connection()?;
        let client = invocation.client_of(&connection)?;
        let connection = Some(&connection);
        diff::run(&client, matches, &mut io(invocation, connection)).await
    })
}

fn run_export<'a>(
    invocation: &'a mut Invocation<'_, Quay>,
    matches: &'a ArgMatches,
) -> CustomFuture<'a> {
    Box::pin(async move {
        let connection = invocation.connection()?;
        let client = invocation.client_of(&connection)?;
        let connection = Some(&connection);
        export::run(&client, matches, &mut io(invocation, connection)).await
    })
}

fn run_schema<'a>(invocation: &'a mut Invocation<'_, Quay>, _: &'a ArgMatches) -> CustomFuture<'a> {
    Box::pin(async move { schema::write(&mut io(invocation, None)) })
}

/// Keeps standard input for `--file -`, so that no other flag reads it.
fn claim_input(invocation: &mut Invocation<'_, Quay>, matches: &ArgMatches) -> Result<(), Failure> {
    let files = matches.get_many::<PathBuf>("file");
    let mut files = files.into_iter().flatten();
    match files.any(|path| path.as_os_str() == "-") {
        true => invocation.input.claim("file"),
        false => Ok(()),
    }
}

fn io<'a>(invocation: &'a mut Invocation<'_, Quay>, connection: Option<&'a Connection>) -> Io<'a> {
    Io {
        out: &mut *invocation.out,
        err: &mut *invocation.err,
        input: invocation.input.reader(),
        input_is_terminal: invocation.environment.input_is_terminal,
        err_is_terminal: invocation.environment.err_is_terminal,
        connection,
        variables: &invocation.environment.variables,
    }
}
