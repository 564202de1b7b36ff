//! Owns the benchmark behind `cargo xtask bench`: it measures the toolkit beside what it is compared
//! with, prints one table and writes it as JSON. Two programs are made of it: one measures, the other
//! counts allocations for it.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program that reports prints"
)]

mod arguments;
mod counted;
mod cpu;
mod load;
mod pairs;
mod process;
mod rival;
mod rows;
mod table;

use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::arguments::{Arguments, Job};
use crate::table::Table;

pub use crate::counted::Counter;

/// The exit code if a row fails; 1 would tell that something checked in is out of date.
const FAILED: u8 = 4;

/// Does what the command line asks for; only the program that counts allocations has a counter.
pub fn main(counter: Option<Counter>) -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprintln!("{problem}\n\n{}", arguments::USAGE);
            return ExitCode::from(64);
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
    match &arguments.job {
        Job::Help => {
            println!("{}", arguments::USAGE);
            Ok(())
        }
        // Three jobs of processes that the benchmark starts itself.
        Job::Allocations(row) => {
            let counter = counter.context("this program counts no allocations")?;
            counted::print(row, arguments.quick, counter)
        }
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
