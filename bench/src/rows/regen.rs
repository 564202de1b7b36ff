//! Owns the row of regeneration: the whole output against progenitor's client of the same document.

use std::time::Instant;

use anyhow::{Context, Result, anyhow};
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use quay_codegen::Sources;

use crate::pairs;
use crate::table::Row;

pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let root = xtask::root();
    let sources = Sources::read(&root.join("spec"), "spec").context("cannot read spec/")?;
    let document = xtask::cost::raw::document(&root)?;
    let repetitions = if quick { 1 } else { 9 };

    let mut operations = 0;
    let mut ours = Vec::new();
    let ratio = pairs::ratio(
        repetitions,
        || {
            let start = Instant::now();
            let output = quay_codegen::generate(&sources).map_err(|error| anyhow!("{error}"))?;
            operations = output.operations;
            let seconds = start.elapsed().as_secs_f64();
            ours.push(seconds);
            Ok(seconds)
        },
        || {
            let start = Instant::now();
            let mut settings = GenerationSettings::new();
            settings.with_interface(InterfaceStyle::Positional);
            let tokens = Generator::new(&settings).generate_tokens(&document)?;
            drop(tokens);
            Ok(start.elapsed().as_secs_f64())
        },
    )?;
    let median = pairs::summary(ours).median;
    Ok(vec![
        Row::ratio(
            "regen: models, client, traits, table, laid out",
            "progenitor, tokens of its client",
            ratio,
            Some(4.0),
        ),
        Row::figure(
            "regen, each operation",
            median * 1000.0 / operations as f64,
            "ms",
            None,
        ),
    ])
}
