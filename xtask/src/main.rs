//! Owns the command line: which commands there are, and what they leave as exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use xtask::failure::Failure;
use xtask::{USAGE, bench, compat, cost, coverage, demo, goldens, regen};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut output = io::stdout().lock();
    let outcome = run(&arguments, &mut output).and_then(|()| Ok(output.flush()?));
    let Err(failure) = outcome else {
        return ExitCode::SUCCESS;
    };
    // Nobody reads on: that is no failure of the command, and there is nobody to tell.
    if failure.is_closed_pipe() {
        return ExitCode::SUCCESS;
    }
    let shown = match &failure {
        Failure::Usage(problem) => format!("{problem}\n\n{USAGE}"),
        failure => failure.to_string(),
    };
    // When even this cannot be written, the exit code still tells.
    drop(writeln!(io::stderr(), "{}", shown.trim_end()));
    ExitCode::from(failure.exit_code())
}

fn run(arguments: &[String], output: &mut dyn Write) -> Result<(), Failure> {
    let Some((command, options)) = arguments.split_first() else {
        return Err(Failure::Usage("no command was given".to_owned()));
    };
    match command.as_str() {
        "regen" => regen::run(&regen::Options::parse(options)?, output),
        "coverage" => {
            no_options("coverage", options)?;
            coverage::run(&xtask::root(), output)
        }
        "compat" => compat::run(&xtask::root(), &compat::Options::parse(options)?, output),
        "cost" => cost::run(&xtask::root(), cost::Work::parse(options)?, output),
        "bench" => bench::run(&xtask::root(), options, output),
        "demo" => {
            no_options("demo", options)?;
            demo::run(&xtask::root(), output)
        }
        "goldens" => goldens::run(&xtask::root(), goldens::parse(options)?, output),
        "help" | "--help" | "-h" => Ok(output.write_all(USAGE.as_bytes())?),
        unknown => Err(Failure::Usage(format!("there is no command `{unknown}`"))),
    }
}

fn no_options(command: &str, options: &[String]) -> Result<(), Failure> {
    match options.first() {
        Some(option) => Err(Failure::Usage(format!(
            "`{command}` has no option `{option}`"
        ))),
        None => Ok(()),
    }
}
