//! The commands that read the document: `regen`, `goldens`, `coverage`, `compat`.

mod cli;
mod compat;
mod coverage;
mod failure;
mod goldens;
mod regen;

use std::io::{self, Write};
use std::process::ExitCode;

use crate::cli::{Command, Document};
use crate::failure::Failure;

fn main() -> ExitCode {
    let command = match cli::parse() {
        Ok(Command::Document(command)) => command,
        // `xtask` runs these itself.
        Ok(Command::Demo(_) | Command::Bench(_) | Command::Differ(_) | Command::Documents(_)) => {
            return ExitCode::SUCCESS;
        }
        Err(code) => return code,
    };
    let mut output = io::stdout().lock();
    let outcome = run(&command, &mut output).and_then(|()| Ok(output.flush()?));
    let Err(failure) = outcome else {
        return ExitCode::SUCCESS;
    };
    // The reader went away, which is no failure of the command, and there is nobody to tell.
    if failure.is_closed_pipe() {
        return ExitCode::SUCCESS;
    }
    // If even this cannot be written, the exit code still tells.
    drop(writeln!(io::stderr(), "{}", failure.to_string().trim_end()));
    ExitCode::from(failure.exit_code())
}

fn run(command: &Document, output: &mut dyn Write) -> Result<(), Failure> {
    let root = quay_reference::root();
    match command {
        Document::Regen(options) => regen::run(&root, options, output),
        Document::Goldens(options) => goldens::run(&root, options, output),
        Document::Coverage => coverage::run(&root, output),
        Document::Compat(options) => compat::run(&root, options, output),
    }
}
