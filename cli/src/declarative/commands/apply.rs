//! `quay apply`: makes organizations as files say.

use std::future::Future;
use std::io;
use std::path::PathBuf;

use apitwin_cli::{Failure, FailureKind};
use clap::{Arg, ArgAction, ArgMatches, Command};
use quay_api::Client;

use super::super::execute::{Summary, execute};
use super::super::rejection::ends_a_run;
use super::progress::Bar;
use super::{Io, concurrency, lines, plan_files, refuse, refuse_unread, with_files};

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
    let asks = !arguments.get_flag("yes");
    if asks && !io.input_is_terminal {
        let text = "cannot ask for confirmation: standard input is not a terminal";
        let next = "Look at the plan with `quay diff`, then add `--yes`.";
        return Err(Failure::usage(text).next(next));
    }
    let mut files = arguments.get_many::<PathBuf>("file").into_iter().flatten();
    if asks && files.any(|file| file.as_os_str() == "-") {
        let text = "cannot ask for confirmation: standard input is the file";
        let next = "Save it as a file, or look at the plan with `quay diff` and add `--yes`.";
        return Err(Failure::usage(text).next(next));
    }
    let plan = plan_files(client, arguments, io).await?;
    io.say(&plan.render())?;
    // Without a server or a token there is nothing to begin with.
    if let Some(failure) = refuse_unread(io, &plan).filter(|failure| ends_a_run(failure.kind())) {
        return Err(failure);
    }
    if !plan.problems.is_empty() {
        return Err(refuse(&plan.problems));
    }
    if asks && plan.has_work() && !io.confirm("Do this?")? {
        let failure = Failure::new(FailureKind::No, "nothing was changed");
        return Err(failure.next("Type `y` to go on."));
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
