//! `quay sandbox`: a registry to try things on, which lasts as long as the command runs.

mod announcement;
mod context;
mod process;

use std::path::PathBuf;
use std::process::ExitStatus;
use std::time::Duration;

use apitwin_cli::{CustomCommand, CustomFuture, Failure, FailureKind, Invocation};
use clap::{ArgMatches, Args, Command, FromArgMatches};

use self::context::SavedContext;
use self::process::Process;
use crate::Quay;

/// The command `sandbox`.
pub(crate) const COMMAND: CustomCommand<Quay> = CustomCommand {
    command,
    flags: &[],
    run,
};

/// How long a sandbox may take to finish the requests in progress.
const STOP_TIMEOUT: Duration = Duration::from_secs(15);

/// Start a registry to try things on.
///
/// The program `quay-sandbox` serves Quay's API from memory, with a superuser. A context `sandbox` leads
/// to it, so that another terminal can type `quay org create acme` at once. Ctrl-C ends both.
#[derive(Args, Debug)]
struct Sandbox {
    /// Keep what is created in this folder; without it all is gone at the end.
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// The port to listen on; a free one unless given.
    #[arg(
        long,
        value_name = "PORT",
        default_value_t = 0,
        hide_default_value = true
    )]
    port: u16,
    /// What to call the context.
    #[arg(long, value_name = "NAME", default_value = "sandbox")]
    name: String,
}

fn command() -> Command {
    Sandbox::augment_args(Command::new("sandbox"))
}

fn run<'a>(invocation: &'a mut Invocation<'_, Quay>, matches: &'a ArgMatches) -> CustomFuture<'a> {
    Box::pin(sandbox(invocation, matches))
}

async fn sandbox(
    invocation: &mut Invocation<'_, Quay>,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let arguments =
        Sandbox::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let store = invocation.contexts()?;
    SavedContext::require_free(&store, &arguments.name)?;
    let mut signals = Signals::new()?;
    let path = invocation.variable("PATH").map(str::to_owned);
    let mut process = Process::start(path.as_deref(), arguments.data.as_deref(), arguments.port)?;
    let announced = tokio::select! {
        announced = process.announcement() => announced?,
        () = signals.next() => {
            process.stop(STOP_TIMEOUT).await;
            return Err(Failure::new(FailureKind::Interrupted, "the sandbox was interrupted"));
        }
    };
    // Its end leaves the contexts as they were.
    let _saved = SavedContext::save(store, &arguments.name, &announced)?;
    let told = format!(
        "The sandbox is at {url}, and the context `{name}` is the current one.\n\
         In another terminal, try:\n\n  \
         quay whoami\n  quay org create acme\n  quay org get acme\n\n\
         Its API is described at {url}/docs. Press Ctrl-C to end it.\n",
        url = announced.url,
        name = arguments.name,
    );
    let written = invocation.err.write_all(told.as_bytes());
    written.map_err(Failure::output)?;
    tokio::select! {
        status = process.wait() => Err(ended(status)),
        () = signals.next() => {
            let stopping = process.stop(STOP_TIMEOUT);
            tokio::select! {
                () = stopping => {}
                // Whoever asks twice does not want to wait.
                () = signals.next() => {}
            }
            Ok(())
        }
    }
}

fn ended(status: std::io::Result<ExitStatus>) -> Failure {
    let how = match status {
        Ok(status) => status.to_string(),
        Err(error) => error.to_string(),
    };
    Failure::new(
        FailureKind::Server,
        format!("quay-sandbox ended by itself: {how}"),
    )
}

/// The signals that ask the command to end.
struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    hang_up: tokio::signal::unix::Signal,
}

impl Signals {
    fn new() -> Result<Self, Failure> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};

            let failure = |error: std::io::Error| {
                Failure::new(
                    FailureKind::File,
                    format!("signals cannot be listened to: {error}"),
                )
            };
            Ok(Self {
                terminate: signal(SignalKind::terminate()).map_err(failure)?,
                interrupt: signal(SignalKind::interrupt()).map_err(failure)?,
                hang_up: signal(SignalKind::hangup()).map_err(failure)?,
            })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    #[cfg(unix)]
    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
            _ = self.hang_up.recv() => {}
        }
    }

    #[cfg(not(unix))]
    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
