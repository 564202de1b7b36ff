//! The program `quay-sandbox`, from its start to the signal that ends it.

mod cli;

use std::io::Write;
use std::process::ExitCode;

use cli::arguments::{self, Serve};
use cli::{Complaint, announcement, folder, log, signals};
use quay_sandbox::Sandbox;

fn main() -> ExitCode {
    match arguments::read(std::env::args_os()).and_then(serve) {
        Ok(code) => code,
        Err(complaint) => complaint.tell(),
    }
}

fn serve(serve: Serve) -> Result<ExitCode, Complaint> {
    log::start(serve.log)?;
    // Signals and the start itself; requests are served on the threads of the sandbox.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| {
            Complaint::failure(format!(
                "cannot start a thread: {error}; raise the limits of threads and of open files \
                 (ulimit -u, ulimit -n)"
            ))
        })?;
    runtime.block_on(run(serve))
}

async fn run(serve: Serve) -> Result<ExitCode, Complaint> {
    let mut signals = signals::Signals::new()?;
    if serve.until_input_ends {
        signals.add_end_of_input()?;
    }
    let database = folder::Database::of(serve.database.as_deref())?;
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let builder = serve.set_up(Sandbox::builder().threads(threads), &database);
    let started = tokio::select! {
        started = builder.start() => started,
        signal = signals.next() => {
            database.remove_own();
            return Err(Complaint::failure(format!("received {signal} before the sandbox was ready")));
        }
    };
    let sandbox = match started {
        Ok(sandbox) => sandbox,
        Err(error) => {
            database.remove_own();
            return Err(Complaint::of_start(&error));
        }
    };
    let text = announcement::text(&sandbox, &database);
    let mut out = std::io::stdout().lock();
    if let Err(error) = out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Whoever started it may have read all that it wanted.
        tracing::warn!(%error, "standard output is closed");
    }
    drop(out);
    let signal = signals.next().await;
    tracing::info!("received {signal}: finishing the requests in progress");
    // It outlives the `select!`: to drop it is to wait for its threads.
    let mut stopping = std::pin::pin!(sandbox.stop());
    tokio::select! {
        () = &mut stopping => {
            database.remove_own();
            Ok(ExitCode::SUCCESS)
        }
        signal = signals.next() => {
            // At once: no thread is waited for.
            tracing::warn!("received {signal} again: stopping at once");
            database.remove_own();
            std::process::exit(1);
        }
    }
}
