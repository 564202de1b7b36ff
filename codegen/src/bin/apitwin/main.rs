//! The program `apitwin`: generates a crate from an OpenAPI document, or checks the document.

mod check;
mod cli;
mod document;
mod failure;
mod generate;
mod runtime;

use std::io::{self, Write as _};
use std::process::ExitCode;

use crate::cli::Command;

fn main() -> ExitCode {
    let command = match cli::parse() {
        Ok(command) => command,
        Err(code) => return code,
    };
    let mut output = io::stdout().lock();
    let outcome = match command {
        Command::Generate(options) => generate::run(&options, &mut output),
        Command::Check(options) => check::run(&options, &mut output),
    };
    let failure = match outcome.and_then(|()| Ok(output.flush()?)) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(failure) => failure,
    };
    // The reader went away, which is no failure of the command, and there is nobody to tell.
    if failure.is_closed_pipe() {
        return ExitCode::SUCCESS;
    }
    // If even this cannot be written, the exit code still tells.
    drop(writeln!(io::stderr(), "{}", failure.to_string().trim_end()));
    ExitCode::from(failure.exit_code())
}
