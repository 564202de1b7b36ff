//! Prints what a run found.

use std::io::{self, Write};

use crate::arguments::Arguments;
use crate::session::Findings;

/// How many steps of a group are named.
const MAX_STEPS: usize = 3;

pub(crate) fn print(
    findings: Findings,
    arguments: &Arguments,
    output: &mut dyn Write,
) -> io::Result<()> {
    let Findings {
        requests,
        available,
        groups,
        commands,
    } = findings;
    let groups = groups.into_sorted();
    for group in &groups {
        let count = group.steps.len();
        writeln!(output, "{count} × {}", group.title)?;
        writeln!(output, "    {}", group.example)?;
        let named: Vec<&str> = group
            .steps
            .iter()
            .take(MAX_STEPS)
            .map(String::as_str)
            .collect();
        let more = if count > MAX_STEPS { ", …" } else { "" };
        writeln!(output, "    in {}{more}", named.join(", "))?;
        let first = &group.steps[0];
        let only = match first.split_once('/') {
            Some((walk, _)) if walk.starts_with("walk-") => format!("{walk}/"),
            _ => first.clone(),
        };
        writeln!(
            output,
            "    cargo xtask differ --real {} --sandbox {} --seed {} --only '{only}'",
            arguments.real, arguments.sandbox, arguments.random_seed
        )?;
        if let Some(command) = commands.get(first) {
            writeln!(output, "    {command}")?;
        }
    }
    let kinds = match groups.len() {
        0 => "no differences".to_owned(),
        1 => "1 kind of difference".to_owned(),
        count => format!("{count} kinds of differences"),
    };
    writeln!(
        output,
        "{kinds} in {requests} requests, chosen by seed {} from {available}",
        arguments.random_seed
    )?;
    output.flush()
}
