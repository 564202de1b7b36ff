//! `apitwin generate`: a crate in a folder, made or brought up to date.

use std::io::{self, IsTerminal as _, Write};

use quay_codegen::output::{Folder, Package};
use quay_codegen::{Settings, Stage, generate_as};

use crate::cli::Generate;
use crate::document;
use crate::failure::Failure;
use crate::runtime;

/// Writes the files, or compares them only.
///
/// # Errors
///
/// The document cannot be read or has problems, the folder is out of date, or something is in the way.
pub(crate) fn run(options: &Generate, output: &mut dyn Write) -> Result<(), Failure> {
    let settings = settings(options)?;
    let sources = document::read(&options.document)?;
    let made = generate_as(&sources, &settings, &mut progress()).map_err(Failure::Refused)?;
    // If this cannot be printed, the files still can be written.
    drop(write!(io::stderr(), "{}", made.warnings));
    for left_out in &made.left_out {
        drop(writeln!(io::stderr(), "not in the self-test: {left_out}"));
    }
    let package = Package {
        out: Folder::from(options.out.clone()),
    };
    let comparison = package.compare(&made)?;
    if options.check {
        if let Some(complaint) = package.complaint(&comparison) {
            return Err(Failure::Stale(complaint));
        }
    } else {
        if let Some(obstacles) = package.obstacles(&comparison) {
            return Err(Failure::of_files(obstacles));
        }
        comparison.files.apply()?;
    }
    for path in &comparison.kept {
        let shown_as = &package.out.shown_as;
        writeln!(
            output,
            "{shown_as}/{path} was changed by hand and is left as it is"
        )?;
    }
    writeln!(
        output,
        "{}: {} operations, {} schemas; {} files: {} written, {} unchanged, {} removed",
        options.name,
        made.operations,
        made.schemas,
        made.files.len(),
        comparison.files.outdated.len(),
        comparison.files.unchanged,
        comparison.files.orphaned.len(),
    )?;
    Ok(())
}

fn settings(options: &Generate) -> Result<Settings, Failure> {
    let runtime = runtime::find(runtime::RUNTIME, &options.runtime, &options.out)?;
    let mut settings = Settings::of_package(&options.name, runtime)
        .map_err(|error| Failure::of_files(error.to_string()))?;
    settings.profile = options.profile;
    settings.profile.dates = options.dates;
    if options.client != options.server {
        settings.client = options.client;
        settings.server = options.server;
    }
    if options.cli {
        let cli = match &options.cli_runtime {
            Some(text) => runtime::find(runtime::CLI, text, &options.out)?,
            None => runtime::find_cli(&options.runtime, &options.out)?,
        };
        let with_cli = settings.with_cli(cli);
        settings = with_cli.map_err(|error| Failure::Usage(error.to_string()))?;
    }
    Ok(settings)
}

/// Tells a person who waits how far the run has come.
fn progress() -> impl FnMut(Stage) {
    let is_terminal = io::stderr().is_terminal();
    move |stage| {
        if is_terminal {
            // Whoever cannot read this still gets the files.
            drop(writeln!(io::stderr(), "{stage} …"));
        }
    }
}
