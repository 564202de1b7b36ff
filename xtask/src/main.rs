//! The program behind `cargo xtask`: it builds what a command needs, and runs it.

mod bench;
mod cargo;
mod cli;
mod demo;
mod differ;
mod documents;

use std::process::ExitCode;

use crate::cli::Command;

fn main() -> ExitCode {
    let command = match cli::parse() {
        Ok(command) => command,
        Err(code) => return code,
    };
    match command {
        Command::Demo(options) => demo::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::Differ(options) => differ::run(&options),
        Command::Documents(options) => documents::run(&options),
        // The other program reads the same command line.
        Command::Document(_) => cargo::run(
            &["--package", "xtask", "--bin", "xtask-document"],
            std::env::args_os().skip(1),
        ),
    }
}
