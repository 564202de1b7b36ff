//! `quay apply`: makes organizations as files say.

use std::future::Future;
use std::io;
use std::path::PathBuf;

use apitwin_cli::{Failure, FailureKind};
use clap::{Arg, ArgAction, ArgMatches, Command};
use quay_api::Client;

use super::super::execute::{Summary, execute};
use super::progress::Bar;
use super::{Io, concurrency, lines, plan_files, refuse, with_files};

/// Its name, help and arguments.
pub fn command() -> Command {
    let command = Command::new("apply")
        .about("Make organizations as files say")
        .long_about(
            "Make organizations as files say. A plan is shown and asked about before anything is \
             changed. What a file leaves out stays as it is. Run it again after an error or an \
             interruption: it goes on with what is left.",
        )
        .after_help("Example: quay apply -f acme.yaml");
    with_files(command).arg(
        Arg::new("yes")
            .short('y')
            .long("yes")
            .help("Do not ask")
            .action(ArgAction::SetTrue),
    )
}

/// Does it, until it is done or ctrl-c is pressed.
///
/// # Errors
///
/// A file is not as it should be, nobody agreed, or something could not be done.
pub async fn run(client: &Client, arguments: &ArgMatches, io: &mut Io<'_>) -> Result<(), Failure> {
    run_until(client, arguments, io, tokio::signal::ctrl_c()).await
}

/// Does it, until it is done or interrupted.
///
/// # Errors
///
/// As those of [`run`].
pub async fn run_until(
    client: &Client,
    arguments: &ArgMatches,
    io: &mut Io<'_>,
    interrupted: impl Future<Output = io::Result<()>>,
) -> Result<(), Failure> {
    let plan = plan_files(client, arguments, io).await?;
    io.say(&plan.render())?;
    if !plan.problems.is_empty() {
        return Err(refuse(&plan.problems));
    }
    if plan.has_work() && !arguments.get_flag("yes") {
        ask(arguments, io)?;
    }
    let mut summary = Summary::default();
    let mut bar = Bar::new(io.err_is_terminal);
    let was_interrupted = {
        let work = execute(
            client,
            io.connection,
            &plan,
            concurrency(arguments),
            &mut bar,
            &mut summary,
        );
        tokio::select! {
            () = work => false,
            Ok(()) = interrupted => true,
        }
    };
    drop(bar);
    io.say(&format!("{summary}\n"))?;
    if was_interrupted {
        let failure = Failure::new(FailureKind::Interrupted, "interrupted");
        return Err(failure.next("Run the command again: it goes on with what is left."));
    }
    let Some(first) = summary.failed.first() else {
        return Ok(());
    };
    let failure = Failure::new(first.kind, lines(&summary.failed));
    Err(failure.next("Correct this and run the command again: it goes on with what is left."))
}

/// Asks whether the plan is to be done; fails if not.
fn ask(arguments: &ArgMatches, io: &mut Io<'_>) -> Result<(), Failure> {
    let mut files = arguments.get_many::<PathBuf>("file").into_iter().flatten();
    let is_input = files.any(|file| file.as_os_str() == "-");
    let obstacle = match (io.input_is_terminal, is_input) {
        (_, true) => "standard input is the file",
        (false, _) => "standard input is not a terminal",
        (true, false) if io.confirm("Do this?")? => return Ok(()),
        (true, false) => {
            io.tell("Nothing was changed.\n")?;
            return Err(Failure::new(FailureKind::No, ""));
        }
    };
    let text = format!("cannot ask for confirmation: {obstacle}");
    Err(Failure::usage(text).next("Nothing was changed. Add `--yes` to do what the plan says."))
}
