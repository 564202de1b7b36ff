//! Start of the command line `quay`, beside a clap program of five commands: time to a help page, and size.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use apitwin_cli::tree::{self, Built};
use quay_cli::Quay;

use crate::pairs;
use crate::table::Row;

/// What it is compared with.
const RIVAL: &str = "a clap program of five commands";

/// How many starts are measured.
const STARTS: usize = 200;

/// The help pages that are asked for.
const PAGES: [&[&str]; 2] = [&["--help"], &["org", "member", "list", "--help"]];

pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let (quay, rival) = (program("quay")?, program("quay-bench-five-commands")?);
    let starts = if quick { 3 } else { STARTS };
    let mut rows = Vec::new();
    for words in PAGES {
        let line = format!("start: `quay {}`", words.join(" "));
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        let ratio = pairs::ratio(
            starts,
            || start(&quay, words, &mut ours),
            || start(&rival, &["--help"], &mut theirs),
        )?;
        // Unoptimised code tells nothing of the target.
        let target = (!quick).then_some(20.0);
        rows.push(Row::figure(&line, mean(&ours), "ms", target));
        rows.push(Row::figure(
            &format!("start: {RIVAL}"),
            mean(&theirs),
            "ms",
            None,
        ));
        rows.push(Row::ratio(&line, RIVAL, ratio, None));
    }
    let words = ["org", "member", "list"].map(str::to_owned);
    for (what, built) in [
        (
            "commands built for `quay org member list --help`",
            Built::Mentioned(&words),
        ),
        ("commands built for all help pages", Built::All),
    ] {
        let root = tree::root(&Quay, &built);
        rows.push(Row::figure(what, commands(&root) as f64, "commands", None));
    }
    rows.push(Row::figure(
        "size of `quay`",
        mebibytes(&quay)?,
        "MiB",
        None,
    ));
    rows.push(Row::figure(
        &format!("size of {RIVAL}"),
        mebibytes(&rival)?,
        "MiB",
        None,
    ));
    Ok(rows)
}

/// A program beside this one.
fn program(name: &str) -> Result<PathBuf> {
    let own = std::env::current_exe().context("the benchmark does not find itself")?;
    let path = own.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    ensure!(path.exists(), "{} is not built", path.display());
    Ok(path)
}

/// Milliseconds from the start of a program to its end. They are kept, too.
fn start(program: &Path, arguments: &[&str], kept: &mut Vec<f64>) -> Result<f64> {
    let begun = Instant::now();
    let status = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .with_context(|| format!("{} does not start", program.display()))?;
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    ensure!(status.success(), "{} failed: {status}", program.display());
    kept.push(took);
    Ok(took)
}

/// The mean, without the first start, which finds nothing in the caches of the disk.
fn mean(values: &[f64]) -> f64 {
    let measured = values.get(1..).unwrap_or_default();
    measured.iter().sum::<f64>() / measured.len() as f64
}

/// How many commands a tree has, itself among them.
fn commands(command: &clap::Command) -> usize {
    1 + command.get_subcommands().map(commands).sum::<usize>()
}

fn mebibytes(path: &Path) -> Result<f64> {
    Ok(path.metadata()?.len() as f64 / f64::from(1 << 20))
}
