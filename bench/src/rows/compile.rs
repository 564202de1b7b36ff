//! Owns the rows of compilation: what the crate costs to compile, against progenitor's own output
//! for the same document.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow};
use xtask::cost::raw::{self, Style};
use xtask::cost::{Subject, Work};

use crate::pairs;
use crate::table::Row;

/// How often each package is compiled for the figures.
const ROUNDS: usize = 3;

/// The features of the rows.
const EVERYTHING: &str = "client,rustls,server,all-tags";
const CLIENT: &str = "client,rustls,all-tags";
const ONE_TAG: &str = "client,rustls,prototype";
const MODELS: &str = "all-tags";
const MODELS_OF_ONE_TAG: &str = "prototype";

/// Compiles for release, or with `quick` checks the models alone: without a client nothing but
/// serde has to be built before.
pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    if quick { models() } else { release() }
}

fn models() -> Result<Vec<Row>> {
    let subject = |features| (features, ours(features, Work::Check));
    let seconds = by_turns(&[subject(MODELS), subject(MODELS_OF_ONE_TAG)].into(), 1)?;
    Ok(vec![ratio(
        "check: models of `prototype`",
        "models of all tags",
        (&seconds, MODELS_OF_ONE_TAG, MODELS),
        None,
    )?])
}

fn release() -> Result<Vec<Row>> {
    let theirs = |style| -> Result<Subject<'static>> {
        Ok(Subject {
            folder: raw::prepare(&xtask::root(), style)?,
            features: None,
            work: Work::Release,
        })
    };
    let (positional, builder) = ("progenitor, Positional", "progenitor, Builder");
    let mut subjects = BTreeMap::from([
        (positional, theirs(Style::Positional)?),
        (builder, theirs(Style::Builder)?),
    ]);
    for features in [EVERYTHING, CLIENT, ONE_TAG] {
        subjects.insert(features, ours(features, Work::Release));
    }
    let seconds = by_turns(&subjects, ROUNDS)?;
    let mut rows = Vec::new();
    for (what, one, other, against, at_most) in [
        ("client", CLIENT, positional, positional, Some(1.15)),
        ("client", CLIENT, builder, builder, None),
        (
            "client and server",
            EVERYTHING,
            positional,
            positional,
            None,
        ),
        (
            "client of `prototype`",
            ONE_TAG,
            EVERYTHING,
            "client and server",
            Some(0.3),
        ),
    ] {
        rows.push(ratio(
            &format!("compile for release: {what}, CPU"),
            against,
            (&seconds, one, other),
            at_most,
        )?);
    }
    for (what, subject) in [
        ("client", CLIENT),
        (positional, positional),
        (builder, builder),
    ] {
        let median = pairs::summary(of(&seconds, subject)?.clone()).median;
        rows.push(Row::figure(
            &format!("compile for release: {what}"),
            median,
            "s of CPU",
            None,
        ));
    }
    Ok(rows)
}

fn ours(features: &'static str, work: Work) -> Subject<'static> {
    Subject {
        folder: xtask::root().join("generated"),
        features: Some(features),
        work,
    }
}

/// The CPU seconds of each subject in each round.
type Seconds<'a> = BTreeMap<&'a str, Vec<f64>>;

/// Makes all subjects once, which does not count, and then `rounds` times, all of them in each
/// round: what else the machine does then falls on all of them.
fn by_turns<'a>(subjects: &BTreeMap<&'a str, Subject<'_>>, rounds: usize) -> Result<Seconds<'a>> {
    for subject in subjects.values() {
        subject.make().map_err(|failure| anyhow!("{failure}"))?;
    }
    let mut seconds = Seconds::new();
    for _ in 0..rounds {
        for (name, subject) in subjects {
            let spent = subject.round().map_err(|failure| anyhow!("{failure}"))?;
            seconds.entry(*name).or_default().push(spent);
        }
    }
    Ok(seconds)
}

fn ratio(
    what: &str,
    against: &str,
    (seconds, one, other): (&Seconds<'_>, &str, &str),
    at_most: Option<f64>,
) -> Result<Row> {
    let (ours, theirs) = (of(seconds, one)?, of(seconds, other)?);
    let ratios = ours.iter().zip(theirs).map(|(one, other)| one / other);
    Ok(Row::ratio(
        what,
        against,
        pairs::summary(ratios.collect()),
        at_most,
    ))
}

fn of<'a>(seconds: &'a Seconds<'_>, subject: &str) -> Result<&'a Vec<f64>> {
    let found = seconds.get(subject);
    found.with_context(|| format!("{subject} was not measured"))
}

#[cfg(test)]
mod tests {
    use super::{Seconds, ratio};

    #[test]
    fn ratios_are_of_the_same_round() {
        let seconds = Seconds::from([("a", vec![2.0, 6.0, 3.0]), ("b", vec![1.0, 2.0, 1.0])]);
        let row = ratio("", "", (&seconds, "a", "b"), None).expect("both were measured");
        assert_eq!((row.value, row.spread), (3.0, Some((2.0, 3.0))));
        assert!(ratio("", "", (&seconds, "a", "c"), None).is_err());
    }
}
