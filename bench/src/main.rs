//! Owns the program behind `cargo xtask bench`: it measures the toolkit beside what it is compared
//! with, prints one table and writes it as JSON.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program that reports prints"
)]

mod arguments;
mod cpu;
mod load;
mod pairs;
mod process;
mod rows;
mod table;

use std::alloc::System;
use std::process::ExitCode;

use anyhow::Result;
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

use crate::arguments::{Arguments, Job};
use crate::table::Table;

/// Counts what is allocated.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprintln!("{problem}\n\n{}", arguments::USAGE);
            return ExitCode::from(64);
        }
    };
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    match &arguments.job {
        Job::Help => {
            println!("{}", arguments::USAGE);
            Ok(())
        }
        // Two jobs of processes that the benchmark starts itself.
        Job::ServeCanned => rows::client::serve_canned(),
        Job::Regen(operations) => rows::growth::regen(*operations),
        Job::Measure => {
            let mut table = Table::default();
            for (name, row) in rows::ALL {
                if arguments.rows.is_empty() || arguments.rows.iter().any(|wanted| wanted == name) {
                    eprintln!("measuring: {name}");
                    table.extend(row(arguments.quick)?);
                }
            }
            print!("{table}");
            if let Some(path) = &arguments.json {
                table.write(path)?;
            }
            Ok(())
        }
    }
}
