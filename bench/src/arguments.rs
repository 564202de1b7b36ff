//! The command line of the benchmark.

use std::path::PathBuf;

use clap::Parser;
use clap::builder::PossibleValuesParser;

use crate::rows;

/// Measures speed, cost and scale of the toolkit, each beside what it is compared with.
///
/// A full run writes bench/RESULTS.md and its plots.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench")]
pub(crate) struct Arguments {
    /// Only show that each row runs, with few repetitions.
    #[arg(long)]
    pub(crate) quick: bool,
    /// Also write the figures as JSON.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Write RESULTS.md and its plots to this folder, also after a run of some rows.
    #[arg(long, value_name = "DIR")]
    pub(crate) results: Option<PathBuf>,
    /// Measure nothing, and take the figures from an earlier --json.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
    /// Measure no row, but generate and compile every OpenAPI document of a folder, by progenitor and by
    /// this generator. With --results, the table goes into RESULTS.md.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["rows", "from", "json"])]
    pub(crate) documents: Option<PathBuf>,
    /// The rows to measure; without any, all of them.
    #[arg(value_name = "ROW", value_parser = PossibleValuesParser::new(rows::ALL.map(|(name, _)| name)))]
    pub(crate) rows: Vec<String>,
    #[command(flatten)]
    pub(crate) job: Job,
}

/// The jobs of processes that the benchmark starts itself.
#[derive(clap::Args, Debug)]
pub(crate) struct Job {
    #[arg(long, hide = true)]
    pub(crate) serve_canned: bool,
    #[arg(long, hide = true, value_name = "DIR")]
    pub(crate) serve_files: Option<PathBuf>,
    #[arg(long, hide = true, value_name = "ROW")]
    pub(crate) allocations: Option<String>,
    #[arg(long, hide = true, value_name = "OPERATIONS")]
    pub(crate) regen: Option<usize>,
    #[arg(long, hide = true, value_name = "FILE")]
    pub(crate) document: Option<PathBuf>,
    #[arg(long, hide = true, value_name = "DIR")]
    pub(crate) document_crates: Option<PathBuf>,
    #[arg(long, hide = true, value_name = "N")]
    pub(crate) document_number: Option<usize>,
}

impl Arguments {
    /// Whether everything is measured, as bench/RESULTS.md tells it.
    pub(crate) fn is_full(&self) -> bool {
        !self.quick && self.rows.is_empty()
    }

    /// The command, as a person would repeat it.
    pub(crate) fn command_line(&self) -> String {
        let mut words = vec!["cargo xtask bench"];
        if self.quick {
            words.push("--quick");
        }
        words.extend(self.rows.iter().map(String::as_str));
        words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::{CommandFactory, Parser};

    use super::Arguments;

    fn parse(text: &str) -> Result<Arguments, clap::Error> {
        Arguments::try_parse_from(["bench"].into_iter().chain(text.split_whitespace()))
    }

    #[test]
    fn options_and_rows_are_told_apart() {
        Arguments::command().debug_assert();
        let parsed = parse("--quick models --json t.json").expect("understood");
        assert!(parsed.quick && !parsed.is_full());
        assert_eq!(parsed.rows, ["models"]);
        assert_eq!(parsed.json.as_deref(), Some(Path::new("t.json")));
        assert_eq!(parsed.command_line(), "cargo xtask bench --quick models");
    }

    #[test]
    fn unknown_options_and_rows_are_rejected() {
        assert!(parse("--slow").is_err());
        assert!(parse("--json").is_err());
        assert!(parse("nosuch").is_err());
    }
}
