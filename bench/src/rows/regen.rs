//! Owns the row of regeneration: the whole output against progenitor's client of the same document.

use std::time::Instant;

use anyhow::{Context, Result, anyhow};
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use quay_codegen::Sources;

use crate::table::Row;
use crate::{cpu, pairs};

pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let root = xtask::root();
    let sources = Sources::read(&root.join("spec"), "spec").context("cannot read spec/")?;
    let document = xtask::cost::raw::document(&root)?;
    let repetitions = if quick { 1 } else { 9 };

    let mut operations = 0;
    let mut regenerate = || {
        let output = quay_codegen::generate(&sources).map_err(|error| anyhow!("{error}"))?;
        operations = output.operations;
        Ok(())
    };
    // Wall and CPU time of each run, in the order of the runs; the first does not count.
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let wall = pairs::ratio(
        repetitions,
        || timed(&mut regenerate, &mut ours),
        || {
            let generate = || {
                let mut settings = GenerationSettings::new();
                settings.with_interface(InterfaceStyle::Positional);
                let tokens = Generator::new(&settings).generate_tokens(&document)?;
                drop(tokens);
                Ok(())
            };
            timed(generate, &mut theirs)
        },
    )?;
    let spent = ours.iter().zip(&theirs).skip(1);
    let cpu = pairs::summary(spent.map(|(our, their)| our.cpu / their.cpu).collect());
    let of_one = |seconds: fn(&Times) -> f64| {
        let median = pairs::summary(ours.iter().skip(1).map(seconds).collect()).median;
        median * 1000.0 / operations as f64
    };
    let (what, against) = (
        "regen: models, client, traits, table, laid out",
        "progenitor, tokens of its client",
    );
    Ok(vec![
        Row::ratio(&format!("{what}; time"), against, wall, Some(4.0)),
        Row::ratio(&format!("{what}; CPU"), against, cpu, Some(4.0)),
        Row::figure(
            "regen, each operation; time",
            of_one(|times| times.wall),
            "ms",
            None,
        ),
        Row::figure(
            "regen, each operation; CPU",
            of_one(|times| times.cpu),
            "ms",
            None,
        ),
    ])
}

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
