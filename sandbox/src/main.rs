//! Owns the program `quay-sandbox`: its arguments, and the time between start and signal.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use quay_sandbox::Sandbox;

/// A stand-in for Project Quay: its API over embedded SQLite.
#[derive(Parser)]
#[command(name = "quay-sandbox")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve until SIGINT or SIGTERM.
    Serve(Serve),
}

#[derive(clap::Args)]
struct Serve {
    /// Where to listen.
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// A file of SQLite, or `:memory:`.
    #[arg(long)]
    database: Option<PathBuf>,
    /// The state to start with, as JSON.
    #[arg(long)]
    fixture: Option<PathBuf>,
}

fn main() -> ExitCode {
    let Arguments {
        command: Command::Serve(serve),
    } = Arguments::parse();
    let mut builder = Sandbox::builder().listen(serve.listen);
    if let Some(path) = serve.database.filter(|path| path.as_os_str() != ":memory:") {
        builder = builder.database(path);
    }
    if let Some(path) = serve.fixture {
        builder = builder.fixture(path);
    }
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    runtime.block_on(async {
        match builder.start().await {
            Ok(sandbox) => {
                println!("{}", sandbox.url());
                let _ = tokio::signal::ctrl_c().await;
                sandbox.stop().await;
                ExitCode::SUCCESS
            }
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        }
    })
}
