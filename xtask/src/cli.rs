//! The command line of `cargo xtask`, which both programs read.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand};

const EXIT_CODES: &str = "\
Exit codes:
  0   done
  1   something checked in is out of date, or differs from what is known of the server; or two
      servers differ
  2   the document has problems
  3   a file or program cannot be read, written or started, or a server does not respond
  4   the benchmark failed
  64  the command line was not understood
  101 cargo could not build what the command runs";

/// The exit code for a command line that was not understood, as in `sysexits.h`.
const USAGE: u8 = 64;

/// The rows of the benchmark, which would reject others only after it is built.
const ROWS: [&str; 10] = [
    "regen",
    "growth",
    "client",
    "router",
    "models",
    "sandbox",
    "images",
    "cli",
    "compile",
    "dependencies",
];

/// The commands of this repository.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run the procedures of Quay's guide through the client, against a sandbox.
    Demo(Demo),
    /// Measure speed, cost and scale, each beside what it is compared with. A full run writes
    /// bench/RESULTS.md and its plots.
    Bench(Bench),
    /// Send the same requests to a real Quay and a sandbox, and print where they differ.
    ///
    /// The requests are made from the document: valid ones, each field broken, each role, query
    /// parameters, methods, the order of checks, and walks over several operations. Both servers are
    /// changed: use test servers, with the same accounts and settings.
    Differ(Differ),
    /// Generate, compile and try a crate for every OpenAPI document of a folder, and print a table.
    ///
    /// Exit codes: 0 all went well; 1 a crate that was generated does not compile or loses values, or the
    /// generator crashed; 2 a document was refused.
    Documents(Documents),
    #[command(flatten)]
    Document(Document),
}

/// The commands that read the document.
#[derive(Debug, Subcommand)]
pub(crate) enum Document {
    /// Make generated/ from spec/.
    Regen(Regen),
    /// Make the expected files of the cases in codegen/testdata/.
    Goldens(Goldens),
    /// Compare the document with the table of operations, the recordings and the discovery document.
    Coverage,
    /// Compare generated/openapi.json with an earlier one, and fail on a change that breaks callers.
    Compat(Compat),
}

#[derive(Args, Debug)]
pub(crate) struct Demo {
    /// Print the steps as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Bench {
    /// Only show that each row runs, without optimisation.
    #[arg(long)]
    pub(crate) quick: bool,
    /// Also write the figures as JSON.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Write RESULTS.md and its plots to this folder, also after a run of some rows.
    #[arg(long, value_name = "DIR")]
    pub(crate) results: Option<PathBuf>,
    /// Measure nothing, and take the figures from an earlier --json.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
    /// Measure no row, but generate and compile every OpenAPI document of a folder, by progenitor and by
    /// this generator. With --results, the table goes into RESULTS.md.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) documents: Option<PathBuf>,
    /// The rows to measure; without any, all of them.
    #[arg(value_name = "ROW", value_parser = ROWS)]
    pub(crate) rows: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct Differ {
    /// The address of the real server, whose responses are expected.
    #[arg(long, value_name = "URL")]
    pub(crate) real: String,
    /// The address of the sandbox.
    #[arg(long, value_name = "URL")]
    pub(crate) sandbox: String,
    /// What the choice of requests and their order depend on; 1 unless given.
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
    /// How many requests to send at most; 3000 unless given.
    #[arg(long, value_name = "N")]
    pub(crate) requests: Option<u64>,
    /// The actors and their tokens on both servers, in the form of tests/data/actors.json, which is used
    /// without it.
    #[arg(long, value_name = "FILE")]
    pub(crate) actors: Option<PathBuf>,
    /// The actors and their tokens on the sandbox, if they are others.
    #[arg(long, value_name = "FILE")]
    pub(crate) sandbox_actors: Option<PathBuf>,
    /// Send only the requests whose names hold this text, such as createRepo/ or walk-3/.
    #[arg(long, value_name = "TEXT")]
    pub(crate) only: Option<String>,
}

#[derive(Args, Debug)]
pub(crate) struct Documents {
    /// The folder: its files in YAML and JSON, and its folders with an `openapi.yaml`.
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
    /// Try only the documents whose names hold this text.
    #[arg(long, value_name = "TEXT")]
    pub(crate) only: Option<String>,
    /// Generate only.
    #[arg(long)]
    pub(crate) no_compile: bool,
    /// Build the generator with optimisation, which takes minutes and shows how fast it is.
    #[arg(long)]
    pub(crate) release: bool,
    /// Where to put the crates and the output of each step; below target/ unless given.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct Regen {
    /// Write nothing, and fail if generated/ is out of date.
    #[arg(long)]
    pub(crate) check: bool,
    /// The folder of the document.
    #[arg(long, value_name = "DIR")]
    pub(crate) spec: Option<PathBuf>,
    /// The folder of the crate.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct Goldens {
    /// Write nothing, and fail if an expected file is out of date.
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Compat {
    /// The earlier document, as one JSON file.
    #[arg(value_name = "BASE.json")]
    pub(crate) base: PathBuf,
    /// Print the changes as JSON.
    #[arg(long)]
    pub(crate) json: bool,
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
    use std::fs;
    use std::path::Path;

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
        check("xtask regen --check --spec a --out b", true);
        check("xtask regen --chekc", false);
        check("xtask regen --out", false);
        check("xtask compat a.json --json", true);
        check("xtask compat", false);
        check("xtask compat a b", false);
        check("xtask compat --yaml", false);
        check("xtask bench --quick regen growth", true);
        check("xtask bench nosuch", false);
        check("xtask demo --slow", false);
        check(
            "xtask differ --real http://a --sandbox http://b --seed 3",
            true,
        );
        check("xtask differ --real http://a", false);
        check(
            "xtask documents a --only b --no-compile --release --out c",
            true,
        );
        check("xtask documents", false);
        check("xtask", false);
    }

    #[test]
    fn commands_in_guides_exist() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut problems = String::new();
        let mut count = 0;
        for guide in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
            let text = fs::read_to_string(root.join(guide)).expect("a guide can be read");
            for command in commands(&text) {
                count += 1;
                if let Err(error) = Cli::try_parse_from(words(command)) {
                    problems += &format!("{guide}: `{command}`: {error}\n");
                }
            }
        }
        assert!(count > 5, "only {count} commands were found");
        assert!(problems.is_empty(), "\n{problems}");
    }

    /// The commands on lines of their own and between backticks.
    fn commands(text: &str) -> impl Iterator<Item = &str> {
        let pieces = text
            .lines()
            .flat_map(|line| line.split('`').skip(1).step_by(2).chain([line]));
        pieces
            .map(str::trim)
            .filter(|piece| piece.starts_with("cargo xtask "))
    }

    /// The arguments as clap reads them: without a comment, and without what stands for any.
    fn words(command: &str) -> impl Iterator<Item = &str> {
        let command = command.split('#').next().unwrap_or_default();
        let given = command.split_whitespace().filter(|word| *word != "...");
        given.skip(1)
    }
}
