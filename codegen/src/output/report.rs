//! The differences between files and what they should be, for a person to read.

use std::fmt::Write as _;

use super::comparison::Comparison;

impl Comparison {
    /// Shows the differences in at most `limit` lines.
    pub fn report(&self, shown_as: &str, limit: usize) -> String {
        let mut lines = Vec::new();
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
