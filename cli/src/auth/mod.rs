//! `quay auth can-i`: whether the server would allow a command.

mod request;
mod verdict;

use apitwin_cli::connection::TokenSource;
use apitwin_cli::output::Format;
use apitwin_cli::{CustomCommand, CustomFuture, Failure, FailureKind, Invocation, ResultFlag};
use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use self::request::Request;
use self::verdict::{Verdict, judge};
use crate::Quay;

/// The command `auth`.
pub(crate) const COMMAND: CustomCommand<Quay> = CustomCommand {
    command,
    flags: &[ResultFlag::Output],
    run,
};

fn command() -> Command {
    Command::new("auth")
        .about("Ask what you may do")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("can-i")
                .about("Tell whether the server would allow a command")
                .long_about(
                    "Tell whether the server would allow a command: `quay auth can-i org delete acme`.\n\n\
                     The command is not run. What your user may do with the organization or repository is \
                     asked from the server, which counts the scopes of the token in. It writes `yes`, `no` \
                     or `unknown`, and ends with 0 for yes and 1 otherwise. Flags such as --context stand \
                     before the words of the command.",
                )
                .arg(
                    Arg::new("words")
                        .value_name("COMMAND")
                        .help("The words of the command and its arguments")
                        .required(true)
                        .num_args(1..)
                        .trailing_var_arg(true)
                        .allow_hyphen_values(true),
                ),
        )
}

fn run<'a>(invocation: &'a mut Invocation<'_, Quay>, matches: &'a ArgMatches) -> CustomFuture<'a> {
    Box::pin(can_i(invocation, matches))
}

async fn can_i(invocation: &mut Invocation<'_, Quay>, matches: &ArgMatches) -> Result<(), Failure> {
    let words = matches
        .subcommand_matches("can-i")
        .and_then(|matches| matches.get_many::<String>("words"));
    let words: Vec<&str> = words.into_iter().flatten().map(String::as_str).collect();
    let request = Request::parse(&quay_api::commands::COMMAND_LINE, &words)?;
    let connection = invocation.connection()?;
    let verdict = match connection.token() {
        TokenSource::None if !request.command.operation.public => {
            Verdict::No("there is no token".to_owned())
        }
        _ => judge(invocation, &connection, &request).await?,
    };
    write(invocation, &verdict)?;
    match verdict {
        Verdict::Yes => Ok(()),
        Verdict::No(reason) | Verdict::Unknown(reason) => {
            writeln!(invocation.err, "{reason}").map_err(Failure::output)?;
            // All is said.
            Err(Failure::new(FailureKind::No, ""))
        }
    }
}

fn write(invocation: &mut Invocation<'_, Quay>, verdict: &Verdict) -> Result<(), Failure> {
    let (word, allowed, reason) = match verdict {
        Verdict::Yes => ("yes", Some(true), None),
        Verdict::No(reason) => ("no", Some(false), Some(reason)),
        Verdict::Unknown(reason) => ("unknown", None, Some(reason)),
    };
    let text = match invocation.globals.output {
        Some(Format::Json | Format::Yaml) => {
            format!("{:#}\n", json!({ "allowed": allowed, "reason": reason }))
        }
        _ => format!("{word}\n"),
    };
    let written = invocation.out.write_all(text.as_bytes());
    written.map_err(Failure::output)
}
