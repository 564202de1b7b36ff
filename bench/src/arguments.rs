//! Owns the command line of the benchmark.

use std::path::PathBuf;

use crate::rows;

/// What the command line takes.
pub(crate) const USAGE: &str = "\
usage: cargo xtask bench [--quick] [--json FILE] [ROW ...]

  --quick      A few repetitions of each row: shows that it runs, not how fast.
  --json FILE  Writes the table to a file as well.
  ROW          Only these rows: client, compile, dependencies, growth, models, regen, router,
               sandbox.";

/// What the process is for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Job {
    Measure,
    Help,
    ServeCanned,
    Allocations(String),
    Regen(usize),
}

/// The command line, understood.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Arguments {
    pub(crate) job: Job,
    pub(crate) quick: bool,
    pub(crate) json: Option<PathBuf>,
    pub(crate) rows: Vec<String>,
}

impl Arguments {
    pub(crate) fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut parsed = Self {
            job: Job::Measure,
            quick: false,
            json: None,
            rows: Vec::new(),
        };
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--quick" => parsed.quick = true,
                "--json" => {
                    let path = arguments.next().ok_or("--json takes the name of a file")?;
                    parsed.json = Some(path.into());
                }
                "--help" | "-h" => parsed.job = Job::Help,
                "--serve-canned" => parsed.job = Job::ServeCanned,
                "--allocations" => {
                    let row = arguments.next().ok_or("--allocations takes a row")?;
                    parsed.job = Job::Allocations(row);
                }
                "--regen" => {
                    let count = arguments.next().and_then(|count| count.parse().ok());
                    parsed.job = Job::Regen(count.ok_or("--regen takes a number of operations")?);
                }
                name if rows::ALL.iter().any(|(row, _)| *row == name) => {
                    parsed.rows.push(argument);
                }
                unknown => return Err(format!("there is no option and no row `{unknown}`")),
            }
        }
        Ok(parsed)
    }
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Job};

    fn parse(text: &str) -> Result<Arguments, String> {
        Arguments::parse(text.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_and_rows_are_told_apart() {
        let parsed = parse("--quick models --json t.json").expect("understood");
        assert_eq!(parsed.job, Job::Measure);
        assert!(parsed.quick);
        assert_eq!(parsed.rows, ["models"]);
        assert_eq!(parsed.json.as_deref(), Some(std::path::Path::new("t.json")));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(
            parse("--slow"),
            Err("there is no option and no row `--slow`".to_owned())
        );
        assert_eq!(
            parse("--json"),
            Err("--json takes the name of a file".to_owned())
        );
    }
}
