//! How many packages the crate depends on.

use std::collections::BTreeSet;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::table::Row;

pub(crate) fn measure(_quick: bool) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (what, features, at_most) in [
        (
            "dependencies: client with rustls",
            "client,rustls,all-tags",
            Some(110.0),
        ),
        ("dependencies: server", "server,all-tags", None),
    ] {
        let output = Command::new("cargo")
            .args([
                "tree",
                "--package",
                "quay-api",
                "--edges",
                "normal",
                "--prefix",
                "none",
            ])
            .args([
                "--no-default-features",
                "--features",
                features,
                "--format",
                "{p}",
            ])
            .current_dir(quay_reference::root())
            .output()
            .context("cargo cannot be run")?;
        ensure!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let packages: BTreeSet<&str> = text
            .lines()
            .map(|line| line.trim_end_matches(" (*)"))
            .collect();
        // The crate itself is the first line.
        rows.push(Row::figure(
            what,
            packages.len() as f64 - 1.0,
            "packages",
            at_most,
        ));
    }
    Ok(rows)
}
