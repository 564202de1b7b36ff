//! Follows three chapters of Quay's guide, call by call, with the generated client against a
//! sandbox, and then pushes an image.
//!
//! `cargo xtask demo` runs it. Each step prints its request and its response; a table closes the
//! run. It fails if a response differs from the guide, except where the document under `spec/`
//! already records the difference.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a demonstration prints"
)]

mod comparison;
mod folding;
mod guide;
mod push;
mod recorded;
mod report;
mod step;
mod table;
mod terminal;
mod upstream_registry;
mod walkthrough;

use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;
use quay_sandbox::Sandbox;

use crate::guide::ADMIN;
use crate::push::Pushed;
use crate::report::Output;
use crate::walkthrough::Walkthrough;

/// Follows three chapters of Quay's guide, call by call, against a sandbox.
#[derive(Parser)]
#[command(name = "demo")]
struct Options {
    /// Print one JSON document instead of text.
    #[arg(long)]
    json: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = Options::parse();
    let output = if options.json {
        Output::Json
    } else {
        Output::text()
    };
    match demonstrate(output).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs all steps and prints the summary. Tells whether no step failed.
async fn demonstrate(output: Output) -> Result<bool> {
    let folder = tempfile::tempdir().context("cannot create a directory for the database")?;
    let sandbox = Sandbox::builder()
        .database(folder.path().join("quay.db"))
        .config("SUPER_USERS", ADMIN)
        .start()
        .await?;
    let upstream =
        upstream_registry::start().context("cannot start the registry behind the proxy cache")?;
    output.begin(&sandbox.url().to_string());
    let mut walkthrough = Walkthrough::new(sandbox.client()?, output)?;
    let followed = guide::follow(&mut walkthrough, &upstream).await;
    let pushed = match followed {
        Ok(()) => Some(push_image(&sandbox, &walkthrough).await),
        Err(_) => None,
    };
    sandbox.stop().await;

    // A step that fails ends the walkthrough; what came before it is reported all the same.
    let pushed = pushed.transpose();
    let has_passed = walkthrough.finish(pushed.as_ref().ok().and_then(Option::as_ref));
    followed?;
    pushed?;
    Ok(has_passed)
}

/// Pushes an image, and shows how.
async fn push_image(sandbox: &Sandbox, walkthrough: &Walkthrough) -> Result<Pushed> {
    walkthrough.chapter("An image is pushed");
    let pushed = push::run(sandbox)
        .await
        .context("the image was not pushed")?;
    walkthrough.show_push(&pushed);
    Ok(pushed)
}
