//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand};
use quay_codegen::{Dates, Profile};

/// Generates a crate from an OpenAPI document: a client, server traits and models.
#[derive(Debug, Parser)]
#[command(name = "apitwin", version, after_help = EXIT_CODES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXIT_CODES: &str = "Exit codes: 0 done; 1 --check found stale files; 2 the document is refused; 3 a file \
                          cannot be read or written, or is in the way; 4 check found warnings alone; 64 the command \
                          line cannot be read.";

/// The exit code for a command line that cannot be read, as `sysexits.h` has it.
pub(crate) const USAGE: u8 = 64;

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write a crate that compiles as it is.
    Generate(Generate),
    /// Print problems and warnings of a document, and write nothing.
    Check(Check),
}

#[derive(Args, Debug)]
pub(crate) struct Generate {
    /// The document: a file in YAML or JSON, a folder with `openapi.yaml`, or `-` for standard input.
    #[arg(value_name = "DOCUMENT")]
    pub(crate) document: PathBuf,
    /// The folder of the crate. Only files that an earlier run wrote there are replaced or removed.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// The name of the crate.
    #[arg(long, value_name = "CRATE")]
    pub(crate) name: String,
    /// Generate the client; without --client and --server, both.
    #[arg(long)]
    pub(crate) client: bool,
    /// Generate the server; without --client and --server, both.
    #[arg(long)]
    pub(crate) server: bool,
    /// Generate a program as well, whose commands are the operations.
    #[arg(long)]
    pub(crate) cli: bool,
    /// The folder of the crate apitwin-runtime, or the version to take from the registry.
    #[arg(long, value_name = "PATH|VERSION", default_value = env!("CARGO_PKG_VERSION"))]
    pub(crate) runtime: String,
    /// The folder of the crate apitwin-cli, or its version; the version of --runtime or the folder
    /// `cli-runtime` beside it unless given.
    #[arg(long, value_name = "PATH|VERSION", requires = "cli")]
    pub(crate) cli_runtime: Option<String>,
    /// The rules that the document is held to: `default` or `strict`.
    #[arg(long, value_name = "PROFILE", default_value_t = Profile::DEFAULT)]
    pub(crate) profile: Profile,
    /// What dates and times are in Rust: `text`, or types of the crate `jiff` or `chrono`.
    #[arg(long, value_name = "DATES", default_value = "text")]
    pub(crate) dates: Dates,
    /// Write nothing, and fail if the folder is out of date.
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Check {
    /// The document: a file in YAML or JSON, a folder with `openapi.yaml`, or `-` for standard input.
    #[arg(value_name = "DOCUMENT")]
    pub(crate) document: PathBuf,
    /// The rules that the document is held to: `default` or `strict`.
    #[arg(long, value_name = "PROFILE", default_value_t = Profile::DEFAULT)]
    pub(crate) profile: Profile,
}

/// Reads the command line of this process, or prints why it cannot be.
pub(crate) fn parse() -> Result<Command, ExitCode> {
    Cli::try_parse().map(|cli| cli.command).map_err(|error| {
        // If even this cannot be printed, the exit code still tells.
        drop(error.print());
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => ExitCode::SUCCESS,
            _ => ExitCode::from(USAGE),
        }
    })
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::Cli;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn options_are_read_and_unknown_ones_rejected() {
        let check = |line: &str, accepted: bool| {
            let words = line.split_whitespace();
            assert_eq!(Cli::try_parse_from(words).is_ok(), accepted, "{line}");
        };
        check("apitwin generate a.yaml --out b --name c", true);
        check(
            "apitwin generate - --out b --name c --client --runtime ../r --check",
            true,
        );
        check("apitwin generate a.yaml --out b", false);
        check("apitwin generate a.yaml --name c", false);
        check("apitwin generate --out b --name c", false);
        check("apitwin generate a.yaml b.yaml --out b --name c", false);
        check(
            "apitwin generate a.yaml --out b --name c --profile none",
            false,
        );
        check(
            "apitwin generate a.yaml --out b --name c --dates jiff",
            true,
        );
        check("apitwin generate a.yaml --out b --name c --dates 1", false);
        check("apitwin generate a.yaml --out b --name c --cli", true);
        check(
            "apitwin generate a.yaml --out b --name c --cli --cli-runtime d",
            true,
        );
        check(
            "apitwin generate a.yaml --out b --name c --cli-runtime d",
            false,
        );
        check("apitwin check a.yaml --profile strict", true);
        check("apitwin check", false);
        check("apitwin check a.yaml --out b", false);
        check("apitwin", false);
    }
}
