//! A regeneration of the whole output, against progenitor's client of the same document.

use std::time::Instant;

use anyhow::{Context, Result, anyhow};
use openapiv3::OpenAPI;
use quay_codegen::{Profile, Sources};

use crate::rival::{self, Style};
use crate::table::Row;
use crate::{cpu, pairs};

const WHAT: &str = "regen: models, client, traits, table, laid out";

/// Two rivals: what progenitor's manual does for a file to compile, and the part of it that is
/// progenitor's alone. Both begin with a document that is read and lowered, ours with the sources.
pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let root = quay_reference::root();
    let sources = Sources::read(&root.join("spec"), "spec").context("cannot read spec/")?;
    let document = rival::document(&root)?;
    let repetitions = if quick { 1 } else { 9 };
    let mut operations = 0;
    let mut regenerate = || {
        let output = quay_codegen::generate(&sources, Profile::STRICT)
            .map_err(|error| anyhow!("{error}"))?;
        operations = output.operations;
        Ok(())
    };
    let rivals: [(&str, Rival); 2] = [
        ("progenitor, its client laid out", |document| {
            rival::lay_out(rival::tokens(document, Style::Positional)?).map(drop)
        }),
        ("progenitor, tokens of its client", |document| {
            rival::tokens(document, Style::Positional).map(drop)
        }),
    ];
    // Wall and CPU time of each run, in the order of the runs.
    let mut all = Vec::new();
    let mut rows = Vec::new();
    for (against, generate) in rivals {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        let wall = pairs::ratio(
            repetitions,
            || timed(&mut regenerate, &mut ours),
            || timed(|| generate(&document), &mut theirs),
        )?;
        // The first run does not count.
        let spent = ours.iter().zip(&theirs).skip(1);
        let cpu = pairs::summary(spent.map(|(our, their)| our.cpu / their.cpu).collect());
        rows.push(Row::ratio(
            &format!("{WHAT}; time"),
            against,
            wall,
            Some(4.0),
        ));
        rows.push(Row::ratio(&format!("{WHAT}; CPU"), against, cpu, Some(4.0)));
        all.extend(ours.into_iter().skip(1));
    }
    let of_one = |seconds: fn(&Times) -> f64| {
        let median = pairs::summary(all.iter().map(seconds).collect()).median;
        median * 1000.0 / operations as f64
    };
    let (time, cpu) = (of_one(|times| times.wall), of_one(|times| times.cpu));
    rows.push(Row::figure("regen, each operation; time", time, "ms", None));
    rows.push(Row::figure("regen, each operation; CPU", cpu, "ms", None));
    Ok(rows)
}

/// Something that makes a client of a document.
type Rival = fn(&OpenAPI) -> Result<()>;

/// What a run took, in seconds.
struct Times {
    wall: f64,
    cpu: f64,
}

/// Runs something, notes what it took, and returns its time.
fn timed(work: impl FnOnce() -> Result<()>, runs: &mut Vec<Times>) -> Result<f64> {
    let start = Instant::now();
    let cpu = cpu::spent(work)?.as_secs_f64();
    let wall = start.elapsed().as_secs_f64();
    runs.push(Times { wall, cpu });
    Ok(wall)
}
