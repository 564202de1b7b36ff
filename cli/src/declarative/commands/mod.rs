//! The commands `apply`, `diff`, `export` and `schema`: their arguments, and what they do.

pub mod apply;
pub mod diff;
pub mod export;
mod io;
mod progress;
pub mod schema;

use std::path::PathBuf;

use apitwin_cli::Failure;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use quay_api::Client;

pub use self::io::Io;
use super::execute::{Failed, unread};
use super::plan::{Plan, PlanOptions, plan};
use super::rejection::ends_a_run;
use super::source::{Wanted, read_files};

/// How many problems or failures are told.
const MAX_TOLD: usize = 100;

/// How many requests run at once, if nobody says so.
const CONCURRENCY: &str = "4";

/// The arguments that say which files, and how they are compared.
fn with_files(command: Command) -> Command {
    let files = Arg::new("file")
        .short('f')
        .long("file")
        .value_name("FILE")
        .help("A file, a folder of files, or `-` for standard input. Repeatable")
        .required(true)
        .action(ArgAction::Append)
        .value_parser(value_parser!(PathBuf));
    let prune = Arg::new("prune")
        .long("prune")
        .help("Delete what a section of the file does not list")
        .long_help(
            "Delete what a section of the file does not list. Sections that the file does not have \
             are left alone; organizations, quotas, proxy caches and mirrors are never deleted.",
        )
        .action(ArgAction::SetTrue);
    with_concurrency(command.arg(files).arg(prune))
}

fn with_concurrency(command: Command) -> Command {
    command.arg(
        Arg::new("concurrency")
            .long("concurrency")
            .value_name("NUMBER")
            .help("How many requests run at once: 1 to 32")
            .default_value(CONCURRENCY)
            .value_parser(value_parser!(u8).range(1..=32)),
    )
}

fn concurrency(arguments: &ArgMatches) -> usize {
    let given = arguments.get_one::<u8>("concurrency");
    given.map_or(1, |number| usize::from(*number))
}

/// Reads the files and compares them with the server.
async fn plan_files(
    client: &Client,
    arguments: &ArgMatches,
    io: &mut Io<'_>,
) -> Result<Plan, Failure> {
    let paths: Vec<PathBuf> = arguments
        .get_many("file")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let files = read_files(&paths, io.input)?;
    let wanted = Wanted::parse(&files).map_err(|problems| refuse(&problems))?;
    let options = PlanOptions {
        prune: arguments.get_flag("prune"),
        concurrency: concurrency(arguments),
        variables: io.variables.clone(),
    };
    let plan = plan(client, &wanted, &options).await;
    // Without a server or a token there is nothing to show.
    if let Some(failure) = refuse_unread(io, &plan).filter(|_| plan.is_over()) {
        return Err(failure);
    }
    if !plan.mistakes.is_empty() {
        let mut problems = [&*plan.mistakes, &plan.problems].concat();
        problems.sort();
        return Err(refuse(&problems));
    }
    Ok(plan)
}

/// The failure for problems of files.
fn refuse(problems: &[impl std::fmt::Display]) -> Failure {
    Failure::usage(lines(problems)).next("Correct the file. Nothing was changed.")
}

/// A line for each, for as many as anybody reads.
fn lines(all: &[impl std::fmt::Display]) -> String {
    let mut lines: Vec<_> = all.iter().take(MAX_TOLD).map(ToString::to_string).collect();
    if all.len() > MAX_TOLD {
        lines.push(format!("and {} more", all.len() - MAX_TOLD));
    }
    lines.join("\n")
}

/// The failure for what could not be read, if there is something. Its kind is that of the first, unless
/// another one ended the run.
fn refuse_unread(io: &Io<'_>, plan: &Plan) -> Option<Failure> {
    let failed: Vec<Failed> = unread(io.connection, plan).collect();
    let mut ends = failed.iter().filter(|it| ends_a_run(it.kind));
    let kind = ends.next().or(failed.first())?.kind;
    Some(Failure::new(kind, lines(&failed)))
}
