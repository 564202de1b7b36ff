//! Programs of this repository, built and run by cargo.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::{Command, ExitCode, ExitStatus};

/// The exit code if a program cannot be started, or is ended by a signal.
const NOT_RUN: u8 = 3;

/// Builds and runs a program, and returns its exit code, or that of cargo if it does not build.
pub(crate) fn run(program: &[&str], arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let status = cargo()
        .arg("run")
        .args(program)
        .arg("--")
        .args(arguments)
        .status();
    exit_code(status)
}

/// Builds packages.
///
/// # Errors
///
/// The exit code of cargo if it fails.
pub(crate) fn build(arguments: &[&str]) -> Result<(), ExitCode> {
    let status = cargo().arg("build").args(arguments).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        other => Err(exit_code(other)),
    }
}

fn cargo() -> Command {
    // The cargo that runs this program, whichever toolchain it belongs to.
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

fn exit_code(status: io::Result<ExitStatus>) -> ExitCode {
    match status {
        Ok(status) => {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            ExitCode::from(code.unwrap_or(NOT_RUN))
        }
        Err(error) => {
            // If even this cannot be printed, the exit code still tells.
            drop(writeln!(io::stderr(), "cannot run cargo: {error}"));
            ExitCode::from(NOT_RUN)
        }
    }
}
