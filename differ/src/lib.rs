//! Compares what servers of the API respond: two that run, or one with recordings.
//!
//! `cargo xtask differ` sends requests that it makes from the document to two servers. Tests replay
//! recorded requests against the sandbox.

mod arguments;
pub mod comparison;
mod curl;
mod generation;
pub mod groups;
pub mod json_text;
mod report;
pub mod scenario;
mod session;
pub mod wire;

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use clap::Parser;
use serde_json::Value as Json;

pub use crate::arguments::Arguments;
use crate::generation::{Plan, World};
use crate::scenario::{Runner, Values};
pub use crate::session::Findings;
use crate::session::Session;
use crate::wire::Server;

/// The exit code if the servers differ.
const DIFFERENT: u8 = 1;

/// The exit code if a file cannot be read, or a server does not respond.
const FAILED: u8 = 3;

/// The exit code for a command line that was not understood, as in `sysexits.h`.
const USAGE: u8 = 64;

/// Does what the command line asks for.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // If even this cannot be printed, the exit code still tells.
            drop(error.print());
            let is_help = error.exit_code() == 0;
            return ExitCode::from(if is_help { 0 } else { USAGE });
        }
    };
    let outcome = run(&arguments).and_then(|findings| {
        let is_different = !findings.groups.is_empty();
        match report::print(findings, &arguments, &mut io::stdout().lock()) {
            // The reader went away, and there is nobody to tell.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            other => other?,
        }
        Ok(is_different)
    });
    match outcome {
        Ok(false) => ExitCode::SUCCESS,
        Ok(true) => ExitCode::from(DIFFERENT),
        Err(error) => {
            drop(writeln!(io::stderr(), "error: {error:#}"));
            ExitCode::from(FAILED)
        }
    }
}

/// Sends the requests to both servers and compares.
///
/// # Errors
///
/// A file cannot be read, or a server does not respond.
pub fn run(arguments: &Arguments) -> Result<Findings> {
    let root = quay_reference::root();
    let default = root.join("tests/data/actors.json");
    let actors = read_actors(arguments.actors.as_deref().unwrap_or(&default))?;
    let others = match &arguments.sandbox_actors {
        Some(path) => read_actors(path)?,
        None => actors.clone(),
    };
    let servers = [
        Server::parse(&arguments.real).context("--real")?,
        Server::parse(&arguments.sandbox).context("--sandbox")?,
    ];
    let mut roles: Vec<String> = actors
        .as_object()
        .into_iter()
        .flatten()
        .map(|(role, _)| role.clone())
        .collect();
    roles.push("anonymous".to_owned());
    let world = World::read()?;
    let plan = Plan::new(
        &root,
        &world,
        &roles,
        arguments.random_seed,
        arguments.requests,
        arguments.only.as_deref(),
    )?;
    // Names that an earlier run did not use, the same on both sides.
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let run = format!("r{:x}", now.as_millis() & 0xfff_ffff_ffff);
    let runner = |server: Server, actors: &Json| {
        let mut values = Values::new(actors, None);
        values.set("run", run.as_str().into());
        let mut runner = Runner::new(server, values);
        for (role, actor) in actors.as_object().into_iter().flatten() {
            runner.hide(&format!("token of {role}"), &actor["token"]);
        }
        runner
    };
    let [real, sandbox] = servers;
    let session = Session::new(&world, runner(real, &actors), runner(sandbox, &others));
    session.run(&plan)
}

/// Reads a file of actors: an object of roles, each with `user` and `token`.
fn read_actors(path: &Path) -> Result<Json> {
    let name = path.display();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    let actors: Json = serde_json::from_str(&text).with_context(|| format!("{name} is no JSON"))?;
    for role in ["superuser", "owner", "member", "reader", "outsider"] {
        if !actors[role]["user"].is_string() || !actors[role]["token"].is_string() {
            bail!(
                "{name} has no user and token of the role {role}; tests/data/actors.json is an example"
            );
        }
    }
    Ok(actors)
}
