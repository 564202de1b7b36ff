//! Owns the way to the figures of allocations: another program counts them and prints a line for each.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::rows::{client, router};
use crate::table::Row;

/// How often this process has allocated so far.
pub type Counter = fn() -> usize;

/// The figures of a row, from the program that counts.
pub(crate) fn rows(row: &str, quick: bool) -> Result<Vec<Row>> {
    let program = std::env::current_exe().context("the benchmark does not find itself")?;
    let program = program.with_file_name("quay-bench-allocations");
    ensure!(program.exists(), "{} is not built", program.display());
    let output = Command::new(program)
        .args(["--allocations", row])
        .args(quick.then_some("--quick"))
        .stderr(Stdio::inherit())
        .output()
        .context("the program that counts allocations does not start")?;
    ensure!(
        output.status.success(),
        "allocations of {row} were not counted"
    );
    let text = String::from_utf8(output.stdout)?;
    text.lines()
        .map(|line| {
            let (what, count) = line.split_once('\t').context("a line without a figure")?;
            Ok(Row::figure(what, count.parse()?, "", None))
        })
        .collect()
}

/// Counts for a row, and prints what [`rows`] reads.
pub(crate) fn print(row: &str, quick: bool, counter: Counter) -> Result<()> {
    let figures = match row {
        "client" => client::allocations(quick, counter)?,
        "router" => router::allocations(quick, counter)?,
        other => bail!("no allocations of `{other}` are counted"),
    };
    for (what, count) in figures {
        println!("{what}\t{count}");
    }
    Ok(())
}
