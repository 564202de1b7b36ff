//! Figures of allocations, from another program that counts them and prints a line for each.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::table::Row;

/// Tells how often this process has allocated so far.
pub type Counter = fn() -> usize;

/// Gets the figures of a row from the program that counts.
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
