//! The table of figures, each beside what it is compared with and the target.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::pairs::Ratio;

/// One figure.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Row {
    pub(crate) what: String,
    pub(crate) against: String,
    pub(crate) value: f64,
    /// The least and the largest of the repetitions, where there were some.
    pub(crate) spread: Option<(f64, f64)>,
    pub(crate) unit: String,
    /// The target, which the value should not exceed.
    pub(crate) at_most: Option<f64>,
    /// Its place on a plot of growth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) point: Option<Point>,
}

/// A place on a plot of growth.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Point {
    pub(crate) curve: Curve,
    pub(crate) size: f64,
}

/// What grows.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Curve {
    Regeneration,
    RegenerationMemory,
    Reads,
    Writes,
}

impl Curve {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regeneration => "CPU of a regeneration",
            Self::RegenerationMemory => "memory of a regeneration",
            Self::Reads => "GET organization",
            Self::Writes => "PUT organization",
        }
    }
}

impl Row {
    /// A ratio of two costs.
    pub(crate) fn ratio(what: &str, against: &str, ratio: Ratio, at_most: Option<f64>) -> Self {
        Self {
            what: what.to_owned(),
            against: against.to_owned(),
            value: ratio.median,
            spread: Some((ratio.least, ratio.most)),
            unit: "×".to_owned(),
            at_most,
            point: None,
        }
    }

    /// A figure by itself.
    pub(crate) fn figure(what: &str, value: f64, unit: &str, at_most: Option<f64>) -> Self {
        Self {
            what: what.to_owned(),
            against: String::new(),
            value,
            spread: None,
            unit: unit.to_owned(),
            at_most,
            point: None,
        }
    }

    /// The same, as a point on a plot of growth.
    pub(crate) fn at(mut self, curve: Curve, size: usize) -> Self {
        let size = size as f64;
        self.point = Some(Point { curve, size });
        self
    }

    /// Whether it compares two costs.
    pub(crate) fn is_ratio(&self) -> bool {
        self.unit == "×"
    }
}

/// All figures of one run.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Table {
    rows: Vec<Row>,
}

impl Table {
    pub(crate) fn extend(&mut self, rows: Vec<Row>) {
        self.rows.extend(rows);
    }

    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| what | against | figure | spread | target |")?;
        writeln!(f, "| --- | --- | --- | --- | --- |")?;
        for row in &self.rows {
            let Row {
                what,
                against,
                value,
                spread,
                unit,
                at_most,
                point: _,
            } = row;
            let spread = spread.map(|(least, most)| format!("{}–{}", short(least), short(most)));
            let target = at_most.map(|most| {
                let met = if *value <= most { "" } else { ", **missed**" };
                format!("≤ {}{met}", short(most))
            });
            writeln!(
                f,
                "| {what} | {against} | {} {unit} | {} | {} |",
                short(*value),
                spread.unwrap_or_default(),
                target.unwrap_or_default()
            )?;
        }
        Ok(())
    }
}

/// Three significant digits, or all those before the point.
fn short(value: f64) -> String {
    if value.abs() >= 100.0 {
        format!("{value:.0}")
    } else if value.abs() >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}
