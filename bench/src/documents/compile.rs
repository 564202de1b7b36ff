//! The workspace in which the crates of all documents are checked.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use super::{Row, ours, theirs};

/// Both halves of our crate, without TLS.
pub(super) const OUR_FEATURES: [&str; 3] = [
    "--no-default-features",
    "--features",
    "client,server,all-tags",
];

pub(super) struct Workspace {
    folder: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Lays out a workspace of the crates that were made.
    pub(super) fn new(folder: PathBuf, target: &std::path::Path, rows: &[Row]) -> Result<Self> {
        let mut members = Vec::new();
        for (number, row) in rows.iter().enumerate() {
            members.extend(row.trial.ours.is_made().then(|| ours(number)));
            members.extend(row.trial.progenitor.is_made().then(|| theirs(number)));
        }
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = \
             \"line-tables-only\"\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).context("cannot write the workspace")?;
        let lock = quay_reference::root().join("Cargo.lock");
        fs::copy(lock, folder.join("Cargo.lock")).context("cannot copy Cargo.lock")?;
        Ok(Self {
            folder,
            target: target.to_owned(),
        })
    }

    /// Whether a crate compiles. What the compiler says stands beside it.
    pub(super) fn compiles(&self, package: &str, features: &[&str]) -> Result<bool> {
        let log = fs::File::create(self.folder.join(format!("{package}.log")))?;
        let status = Command::new("cargo")
            .args(["check", "--quiet", "--package", package])
            .args(features)
            .current_dir(&self.folder)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", &self.target)
            .stdout(Stdio::null())
            .stderr(log)
            .status()
            .context("cargo cannot be run")?;
        Ok(status.success())
    }
}
