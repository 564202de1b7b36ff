//! Owns [`Table`]: what was measured, beside what it was measured against and what is aimed at.

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Serialize;

use crate::pairs::Ratio;

/// One figure.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) what: String,
    pub(crate) against: String,
    pub(crate) value: f64,
    /// The least and the largest of the repetitions, where there were some.
    pub(crate) spread: Option<(f64, f64)>,
    pub(crate) unit: &'static str,
    /// The most that is aimed at; `None` for figures without an aim.
    pub(crate) at_most: Option<f64>,
}

impl Row {
    /// A ratio of two costs.
    pub(crate) fn ratio(what: &str, against: &str, ratio: Ratio, at_most: Option<f64>) -> Self {
        Self {
            what: what.to_owned(),
            against: against.to_owned(),
            value: ratio.median,
            spread: Some((ratio.least, ratio.most)),
            unit: "×",
            at_most,
        }
    }

    /// A figure by itself.
    pub(crate) fn figure(what: &str, value: f64, unit: &'static str, at_most: Option<f64>) -> Self {
        Self {
            what: what.to_owned(),
            against: String::new(),
            value,
            spread: None,
            unit,
            at_most,
        }
    }
}

/// All figures of one run.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Table {
    rows: Vec<Row>,
}

impl Table {
    pub(crate) fn extend(&mut self, rows: Vec<Row>) {
        self.rows.extend(rows);
    }

    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| what | against | figure | spread | aim |")?;
        writeln!(f, "| --- | --- | --- | --- | --- |")?;
        for row in &self.rows {
            let Row {
                what,
                against,
                value,
                spread,
                unit,
                at_most,
            } = row;
            let spread = spread.map(|(least, most)| format!("{}–{}", short(least), short(most)));
            let aim = at_most.map(|most| {
                let met = if *value <= most { "" } else { ", missed" };
                format!("≤ {}{met}", short(most))
            });
            writeln!(
                f,
                "| {what} | {against} | {} {unit} | {} | {} |",
                short(*value),
                spread.unwrap_or_default(),
                aim.unwrap_or_default()
            )?;
        }
        Ok(())
    }
}

/// Three significant digits, or all before the point.
fn short(value: f64) -> String {
    if value.abs() >= 100.0 {
        format!("{value:.0}")
    } else if value.abs() >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}
