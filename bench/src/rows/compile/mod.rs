//! The CPU time that the crate takes to compile, against progenitor's own client of the same document.

mod subject;

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use self::subject::{Subject, Work};
use crate::pairs;
use crate::rival::{self, Style};
use crate::table::Row;

/// How often each package is compiled for the figures.
const ROUNDS: usize = 3;

/// The sets of features.
const EVERYTHING: &str = "client,rustls,server,all-tags";
const CLIENT: &str = "client,rustls,all-tags";
const SERVER: &str = "server,all-tags";
const CLIENT_OF_ONE_TAG: &str = "client,rustls,prototype";
const SERVER_OF_ONE_TAG: &str = "server,prototype";
const MODELS: &str = "all-tags";
const MODELS_OF_ONE_TAG: &str = "prototype";

/// The rivals, by the names that the table gives them.
const POSITIONAL: &str = "progenitor, Positional";
const BUILDER: &str = "progenitor, Builder";

/// A ratio of two subjects: its name, the subject, the one that it is compared with and the name
/// of that, and the most that is aimed at.
type Ratio = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Option<f64>,
);

/// The ratios of `cargo build --release`.
const RELEASE: [Ratio; 4] = [
    ("client", CLIENT, POSITIONAL, POSITIONAL, Some(1.15)),
    ("client", CLIENT, BUILDER, BUILDER, None),
    (
        "client and server",
        EVERYTHING,
        POSITIONAL,
        POSITIONAL,
        None,
    ),
    (
        "client of `prototype`",
        CLIENT_OF_ONE_TAG,
        EVERYTHING,
        "client and server",
        Some(0.3),
    ),
];

/// The ratios of `cargo check`.
const CHECK: [Ratio; 6] = [
    (
        "client and server",
        EVERYTHING,
        POSITIONAL,
        POSITIONAL,
        None,
    ),
    ("client", CLIENT, POSITIONAL, POSITIONAL, None),
    ("server", SERVER, POSITIONAL, POSITIONAL, None),
    (
        "client of `prototype`",
        CLIENT_OF_ONE_TAG,
        POSITIONAL,
        POSITIONAL,
        None,
    ),
    (
        "server of `prototype`",
        SERVER_OF_ONE_TAG,
        POSITIONAL,
        POSITIONAL,
        None,
    ),
    (
        "models of `prototype`",
        MODELS_OF_ONE_TAG,
        POSITIONAL,
        POSITIONAL,
        None,
    ),
];

/// Builds for release and checks; with `quick` checks the models alone, which need only serde.
pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    if quick {
        return models();
    }
    let mut rows = compare("compile for release", Work::Release, &RELEASE)?;
    rows.extend(compare("check", Work::Check, &CHECK)?);
    Ok(rows)
}

fn models() -> Result<Vec<Row>> {
    let subject = |features| (features, ours(features, Work::Check));
    let seconds = alternate(&[subject(MODELS), subject(MODELS_OF_ONE_TAG)].into(), 1)?;
    Ok(vec![ratio(
        "check: models of `prototype`",
        "models of all tags",
        (&seconds, MODELS_OF_ONE_TAG, MODELS),
        None,
    )?])
}

/// Measures every subject of the ratios, and gives the ratios and what the clients cost.
fn compare(how: &str, work: Work, ratios: &[Ratio]) -> Result<Vec<Row>> {
    let mut subjects = BTreeMap::new();
    for (_, one, other, _, _) in ratios {
        for subject in [*one, *other] {
            subjects.insert(subject, subject_of(subject, work)?);
        }
    }
    let seconds = alternate(&subjects, ROUNDS)?;
    let mut rows = Vec::new();
    for (what, one, other, against, at_most) in ratios {
        let what = format!("{how}: {what}, CPU");
        rows.push(ratio(&what, against, (&seconds, one, other), *at_most)?);
    }
    for (what, subject) in [
        ("client", CLIENT),
        (POSITIONAL, POSITIONAL),
        (BUILDER, BUILDER),
    ] {
        if let Some(seconds) = seconds.get(subject) {
            let median = pairs::summary(seconds.clone()).median;
            let what = format!("{how}: {what}");
            rows.push(Row::figure(&what, median, "s of CPU", None));
        }
    }
    Ok(rows)
}

/// A rival by its name, or the crate with the features of that name.
fn subject_of(name: &'static str, work: Work) -> Result<Subject<'static>> {
    let style = match name {
        POSITIONAL => Style::Positional,
        BUILDER => Style::Builder,
        features => return Ok(ours(features, work)),
    };
    Ok(Subject {
        folder: rival::prepare(&quay_reference::root(), style)?,
        parts: Vec::new(),
        features: None,
        work,
    })
}

fn ours(features: &'static str, work: Work) -> Subject<'static> {
    Subject {
        folder: quay_reference::root().join("generated"),
        // The runtime does what a rival writes into each call.
        parts: vec![quay_reference::root().join("runtime")],
        features: Some(features),
        work,
    }
}

/// The CPU seconds of each subject in each round.
type Seconds<'a> = BTreeMap<&'a str, Vec<f64>>;

/// Compiles each subject once, which does not count, and then all of them in each round, so that
/// background load affects them equally.
fn alternate<'a>(subjects: &BTreeMap<&'a str, Subject<'_>>, rounds: usize) -> Result<Seconds<'a>> {
    for subject in subjects.values() {
        subject.compile()?;
    }
    let mut seconds = Seconds::new();
    for _ in 0..rounds {
        for (name, subject) in subjects {
            seconds.entry(*name).or_default().push(subject.measure()?);
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
