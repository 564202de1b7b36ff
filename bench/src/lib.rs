//! The benchmark behind `cargo xtask bench`: it measures the toolkit beside what it is compared with.
//!
//! Two programs are made of it. One measures, and the other counts allocations for it.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program that reports prints"
)]

mod allocations;
mod arguments;
mod counted;
mod cpu;
mod documents;
mod images;
mod load;
mod pairs;
mod process;
mod results;
mod rival;
mod rows;
mod table;

use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;

use crate::arguments::Arguments;
use crate::results::Results;
use crate::table::Table;

pub use crate::counted::Counter;

/// The exit code if a row fails; 1 would tell that something checked in is out of date.
const FAILED: u8 = 4;

/// The exit code for a command line that was not understood, as in `sysexits.h`.
const USAGE: u8 = 64;

/// Does what the command line asks for. Only the program that counts allocations has a counter.
pub fn main(counter: Option<Counter>) -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // If even this cannot be printed, the exit code still tells.
            drop(error.print());
            let is_help = error.exit_code() == 0;
            return if is_help {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(USAGE)
            };
        }
    };
    match run(&arguments, counter) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(FAILED)
        }
    }
}

fn run(arguments: &Arguments, counter: Option<Counter>) -> Result<()> {
    let job = &arguments.job;
    if let Some(row) = &job.allocations {
        let counter = counter.context("this program counts no allocations")?;
        return allocations::print(row, arguments.quick, counter);
    }
    if job.serve_canned {
        return rows::client::serve_canned();
    }
    if let Some(folder) = &job.serve_files {
        return images::serve(folder);
    }
    if let Some(operations) = job.regen {
        return rows::growth::regen(operations);
    }
    if let (Some(document), Some(folder), Some(number)) =
        (&job.document, &job.document_crates, job.document_number)
    {
        return documents::try_one(document, folder, number);
    }
    if let Some(folder) = &arguments.documents {
        let table = documents::compare(folder)?;
        print!("{table}");
        return match &arguments.results {
            Some(results) => results::write_documents(&table, results),
            None => Ok(()),
        };
    }
    let results = match &arguments.from {
        Some(path) => Results::read_json(path)?,
        None => Results::new(arguments.command_line(), measure(arguments)?),
    };
    print!("{}", results.table);
    if let Some(path) = &arguments.json {
        results.write_json(path)?;
    }
    match &arguments.results {
        Some(folder) => results::write(&results, folder),
        None if arguments.is_full() => {
            results::write(&results, &quay_reference::root().join("bench"))
        }
        None => Ok(()),
    }
}

/// Measures the rows that the command line names.
fn measure(arguments: &Arguments) -> Result<Table> {
    let mut table = Table::default();
    for (name, row) in rows::ALL {
        if arguments.rows.is_empty() || arguments.rows.iter().any(|wanted| wanted == name) {
            eprintln!("measuring: {name}");
            table.extend(row(arguments.quick)?);
        }
    }
    Ok(table)
}
