//! `quay wait`: waits until a mirror or a build has ended, or until something is gone.

mod condition;
mod poll;

use std::time::Duration;

use apitwin_cli::{CustomCommand, CustomFuture, Failure, FailureKind, Invocation, seconds};
use clap::{Arg, ArgMatches, Command};

use self::condition::Condition;
use crate::Quay;

/// The command `wait`.
pub(crate) const COMMAND: CustomCommand<Quay> = CustomCommand {
    command,
    flags: &[],
    run,
};

/// How long is waited unless the command line says otherwise.
const TIMEOUT: Duration = Duration::from_secs(600);

fn command() -> Command {
    let repository = || {
        Arg::new("repository")
            .value_name("REPOSITORY")
            .help("The full name of the repository, such as acme/app")
            .required(true)
    };
    Command::new("wait")
        .about("Wait until a mirror or a build has ended, or something is gone")
        .long_about(
            "Wait until a mirror or a build has ended, or until something is gone.\n\n\
             It ends with 0 when that is so, and with 1 when a mirror or build failed or was cancelled, or \
             when the time is over.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(
            // The same as the global flag, which is about one attempt of a request elsewhere.
            Arg::new("timeout")
                .long("timeout")
                .value_name("SECONDS")
                .help("Stop waiting after this many seconds; 600 unless given")
                .value_parser(seconds)
                .global(true),
        )
        .subcommand(
            Command::new("mirror")
                .about("Wait until the mirror of a repository has run")
                .long_about(
                    "Wait until the mirror of a repository has run: after `quay repo mirror sync acme/app` \
                     until its tags are copied. Where it has run and nothing is asked of it, its last run \
                     counts.",
                )
                .arg(repository()),
        )
        .subcommand(
            Command::new("build")
                .about("Wait until a build has ended")
                .arg(repository())
                .arg(
                    Arg::new("build-id")
                        .value_name("BUILD_ID")
                        .help("The id of the build, as `quay repo build list` shows it")
                        .required(true),
                ),
        )
        .subcommand(
            Command::new("deleted")
                .about("Wait until the server no longer finds something")
                .long_about(
                    "Wait until the server no longer finds something.\n\nThe name of a deleted organization or \
                     user stays taken until a worker of the server has purged what belonged to it, which may \
                     take a minute more. Nothing but an attempt to create it again tells when that is done.",
                )
                .arg(
                    Arg::new("kind")
                        .value_name("KIND")
                        .help("What it is")
                        .value_parser(condition::KINDS)
                        .required(true),
                )
                .arg(
                    Arg::new("name")
                        .value_name("NAME")
                        .help("Its full name: acme, acme/app, acme+ci, or acme/app:v1")
                        .required(true),
                ),
        )
}

fn run<'a>(invocation: &'a mut Invocation<'_, Quay>, matches: &'a ArgMatches) -> CustomFuture<'a> {
    Box::pin(wait(invocation, matches))
}

async fn wait(invocation: &mut Invocation<'_, Quay>, matches: &ArgMatches) -> Result<(), Failure> {
    // Here it is about all of the waiting; an attempt has the time that the client gives it.
    let timeout = invocation.globals.timeout.take().unwrap_or(TIMEOUT);
    let condition = Condition::read(matches)?;
    let client = invocation.client()?;
    let done = poll::until(invocation, &client, &condition, timeout).await?;
    match done {
        poll::Outcome::Met(state) => {
            writeln!(invocation.out, "{condition}: {state}").map_err(Failure::output)
        }
        poll::Outcome::Otherwise(state) => Err(Failure::new(
            FailureKind::No,
            format!("{condition}: {state}"),
        )
        .next(condition.next_step())),
        poll::Outcome::TimeOver(state) => Err(Failure::new(
            FailureKind::No,
            format!(
                "{condition}: {state} after {} seconds",
                timeout.as_secs_f64()
            ),
        )
        .next("Wait longer by --timeout SECONDS.")),
    }
}
