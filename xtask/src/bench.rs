//! Owns the command `bench`: it builds the benchmark and the sandbox, and runs the one with the
//! other.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::Context;

use crate::failure::Failure;

/// Builds and measures. With `--quick` nothing is optimised: that shows that each row runs.
///
/// # Errors
///
/// A program that does not build, an option that the benchmark does not know, a row that fails.
pub fn run(root: &Path, options: &[String], output: &mut dyn Write) -> Result<(), Failure> {
    let quick = options.iter().any(|option| option == "--quick");
    let profile = if quick { "dev" } else { "release" };
    output.flush()?;
    cargo(
        root,
        profile,
        &[
            "build",
            "--package",
            "quay-sandbox",
            "--package",
            "quay-bench",
        ],
        &[],
    )?;
    cargo(root, profile, &["run", "--package", "quay-bench"], options)
}

fn cargo(root: &Path, profile: &str, command: &[&str], options: &[String]) -> Result<(), Failure> {
    let mut cargo = Command::new("cargo");
    cargo.args(command).args(["--quiet", "--profile", profile]);
    if !options.is_empty() {
        cargo.arg("--").args(options);
    }
    let status = cargo
        .current_dir(root)
        .status()
        .context("cargo cannot be run")?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Stale(
        "the benchmark failed; what is printed above says why".to_owned(),
    ))
}
