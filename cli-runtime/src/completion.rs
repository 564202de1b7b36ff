//! Completion of command lines in shells.

use std::process::ExitCode;

use crate::{CustomCommand, Environment, Failure, Program};

/// Answers a shell that asks how a command line goes on; none where this process is no such question.
pub(crate) fn answer<P: Program>(_program: &P, _environment: &Environment) -> Option<ExitCode> {
    None
}

/// The command `completion`.
pub(crate) fn command<P: Program>() -> CustomCommand<P> {
    CustomCommand {
        command: || {
            clap::Command::new("completion").about("Print the completion script of a shell")
        },
        run: |_, _| Box::pin(async { Err(Failure::usage("not there yet")) }),
    }
}
