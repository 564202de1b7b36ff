//! `quay export`: organizations as a file that `quay apply` takes.

use apitwin_cli::Failure;
use clap::{Arg, ArgAction, ArgMatches, Command};
use quay_api::Client;

use super::super::export::export;
use super::super::model::NameKind;
use super::{Io, concurrency, lines, with_concurrency};

/// Its name, help and arguments.
pub fn command() -> Command {
    let command = Command::new("export")
        .about("Write organizations as a file that `apply` takes")
        .long_about(
            "Write organizations as a file that `apply` takes, to standard output. Secrets are left \
             out; comments say which.",
        )
        .after_help("Example: quay export acme > acme.yaml")
        .arg(
            Arg::new("organization")
                .value_name("ORG")
                .help("The names of organizations")
                .required(true)
                .num_args(1..)
                .action(ArgAction::Append),
        );
    with_concurrency(command)
}

/// Does it.
///
/// # Errors
///
/// An organization is not there or cannot be read.
pub async fn run(client: &Client, arguments: &ArgMatches, io: &mut Io<'_>) -> Result<(), Failure> {
    let names: Vec<String> = arguments
        .get_many("organization")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let problems = names.iter();
    let problems: Vec<_> = problems
        .filter_map(|name| NameKind::Organization.problem(name))
        .collect();
    if !problems.is_empty() {
        return Err(Failure::usage(lines(&problems)));
    }
    let text = export(client, io.connection, &names, concurrency(arguments)).await?;
    io.say(&text)
}
