//! `cargo xtask goldens`: the expected files of the cases in `codegen/testdata/`, made from the
//! documents beside them.

use std::io::Write;
use std::path::Path;

use anyhow::anyhow;
use quay_codegen::output::Comparison;
use quay_codegen::output::cases::{AcceptCase, RejectCase};

use crate::cli::Goldens;
use crate::failure::Failure;

/// How many lines of the differences of one case a person is shown.
const MAX_LINES: usize = 6;

/// Writes the expected files, or compares them only.
///
/// # Errors
///
/// A file is out of date, a document has problems that it should not have, or a file cannot be read
/// or written.
pub(crate) fn run(root: &Path, options: &Goldens, output: &mut dyn Write) -> Result<(), Failure> {
    let compared = compare(root)?;
    if options.check {
        return check(&compared);
    }
    let obstacles = compared.iter();
    let obstacles = obstacles.filter_map(|(name, comparison)| comparison.obstacles(name));
    let obstacles: Vec<String> = obstacles.collect();
    if !obstacles.is_empty() {
        return Err(anyhow!("{}", obstacles.join("\n")).into());
    }
    let mut totals = [0; 3];
    for (name, comparison) in compared {
        comparison.apply()?;
        let counts = [
            comparison.outdated.len(),
            comparison.unchanged,
            comparison.orphaned.len(),
        ];
        for (total, count) in totals.iter_mut().zip(counts) {
            *total += count;
        }
        if !comparison.is_clean() {
            let [written, unchanged, removed] = counts;
            writeln!(
                output,
                "{name}: {written} written, {unchanged} unchanged, {removed} removed"
            )?;
        }
    }
    let [written, unchanged, removed] = totals;
    writeln!(
        output,
        "in all: {written} written, {unchanged} unchanged, {removed} removed"
    )?;
    Ok(())
}

/// Compares every case before anything is written.
fn compare(root: &Path) -> Result<Vec<(String, Comparison)>, Failure> {
    let mut compared = Vec::new();
    for case in AcceptCase::all(root)? {
        compared.push((case.shown_as(), case.compare(&case.generate()?)?));
    }
    for case in RejectCase::all(root)? {
        compared.push((case.shown_as(), case.compare(&case.problems()?)?));
    }
    Ok(compared)
}

fn check(compared: &[(String, Comparison)]) -> Result<(), Failure> {
    let complaint: String = compared
        .iter()
        .map(|(name, comparison)| match comparison.obstacles(name) {
            Some(obstacles) => format!("{obstacles}\n"),
            None => comparison.report(name, MAX_LINES),
        })
        .collect();
    if complaint.is_empty() {
        return Ok(());
    }
    Err(Failure::Stale(format!(
        "{complaint}the goldens are out of date; run `cargo xtask goldens`"
    )))
}
