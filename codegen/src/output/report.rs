//! The differences between files and what they should be, for a person to read.

use std::fmt::Write as _;

use super::comparison::Comparison;
use super::manifest;

impl Comparison {
    /// Names what the generator did not write and finds in its way, and says what to do; `None` if there
    /// is nothing of the kind.
    pub fn obstacles(&self, shown_as: &str) -> Option<String> {
        if self.foreign.is_empty() {
            return None;
        }
        let lines = self.foreign.iter().map(|(path, why)| {
            let place = format!("{shown_as}/{path}");
            format!("{} {why}\n", place.trim_end_matches('/'))
        });
        let lines: String = lines.collect();
        Some(format!(
            "{lines}move what is yours elsewhere and delete the rest, then run the command again; it \
             follows no links, and replaces or deletes only what {} lists",
            manifest::NAME
        ))
    }

    /// Shows the differences in at most `limit` lines.
    pub fn report(&self, shown_as: &str, limit: usize) -> String {
        let mut lines = Vec::new();
        for (path, why) in &self.foreign {
            let place = format!("{shown_as}/{path}");
            lines.push(format!("{} {why}", place.trim_end_matches('/')));
        }
        for (path, found, text) in &self.outdated {
            match found {
                None => lines.push(format!("missing: {shown_as}/{path}")),
                Some(found) => {
                    lines.push(format!("outdated: {shown_as}/{path}"));
                    lines.extend(first_difference(&String::from_utf8_lossy(found), text));
                }
            }
        }
        let orphans = self
            .orphaned
            .iter()
            .map(|path| format!("orphaned: {shown_as}/{path}"));
        lines.extend(orphans);
        let leftovers = self.leftovers.iter();
        lines
            .extend(leftovers.map(|path| format!("left by an interrupted run: {shown_as}/{path}")));
        let left = lines.len().saturating_sub(limit);
        let mut report = lines
            .iter()
            .take(limit)
            .fold(String::new(), |mut report, line| {
                // Writing to a text does not fail.
                let _ = writeln!(report, "{line}");
                report
            });
        if left > 0 {
            report.push_str(&format!("… and {left} more lines\n"));
        }
        report
    }
}

/// Shows the first lines in which two texts differ, as a diff does.
fn first_difference(found: &str, expected: &str) -> Vec<String> {
    const SHOWN: usize = 3;
    let found: Vec<&str> = found.split('\n').collect();
    let expected: Vec<&str> = expected.split('\n').collect();
    let start = found
        .iter()
        .zip(&expected)
        .take_while(|(one, other)| one == other)
        .count();
    let end = found[start..]
        .iter()
        .rev()
        .zip(expected[start..].iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    let removed = &found[start..found.len() - end];
    let added = &expected[start..expected.len() - end];
    let mut lines = vec![format!("@@ line {} @@", start + 1)];
    for (sign, side) in [('-', removed), ('+', added)] {
        lines.extend(side.iter().take(SHOWN).map(|line| format!("{sign}{line}")));
    }
    lines
}
