//! Owns the command `demo`: it checks that the output is current, and runs the procedures of Quay's
//! documentation through the generated client against a sandbox.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::Context;

use crate::failure::Failure;
use crate::regen;

/// Checks, builds, demonstrates.
///
/// # Errors
///
/// Output that is not current, a sandbox that does not build, a step that is not answered as
/// documented.
pub fn run(root: &Path, output: &mut dyn Write) -> Result<(), Failure> {
    regen::run(&regen::Options::parse(&["--check".to_owned()])?, output)?;
    // What the demonstration prints comes after what was printed so far.
    output.flush()?;
    let status = Command::new("cargo")
        .args([
            "run",
            "--quiet",
            "--package",
            "quay-sandbox",
            "--example",
            "demo",
        ])
        .current_dir(root)
        .status()
        .context("cargo cannot be run")?;
    if status.success() {
        return Ok(());
    }
    let text = "the demonstration did not end as documented; what is printed above says where";
    Err(Failure::Stale(text.to_owned()))
}
