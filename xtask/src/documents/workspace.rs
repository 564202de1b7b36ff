//! The workspace in which the crates of all documents are compiled, so that what they share is compiled once.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use super::process;
use super::row::{Row, outcome};
use crate::cli::Documents;

/// How long the generator may take for one document.
const GENERATION: Duration = Duration::from_secs(120);

/// How long a crate may take to compile, or to run its test.
const COMPILATION: Duration = Duration::from_secs(900);

/// Both halves and the program, without TLS, which takes a minute to compile and has no part in this.
const FEATURES: [&str; 3] = [
    "--no-default-features",
    "--features",
    "client,server,all-tags,cli",
];

/// What errors of the compiler begin with, and failures of tests.
const ERRORS: [&str; 2] = ["error[", "error: "];
const FAILURES: [&str; 4] = ["error[", "error: ", "panicked at", "FAILED"];

/// The test of a crate that sends values through client and server.
const ROUND_TRIP: &str = "round_trip";

/// The folder of all crates.
pub(super) struct Workspace {
    root: PathBuf,
    folder: PathBuf,
    generator: PathBuf,
    target: PathBuf,
    packages: BTreeSet<String>,
}

impl Workspace {
    /// Lays out an empty workspace, in the place of that of an earlier run.
    ///
    /// # Errors
    ///
    /// A folder cannot be made or removed, or the program does not find itself.
    pub(super) fn new(options: &Documents) -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = root.canonicalize().context("the checkout is gone")?;
        let program = std::env::current_exe().context("the program does not find itself")?;
        let built = program.parent().and_then(Path::parent);
        let built = built
            .context("the program is not in a target folder")?
            .to_owned();
        let generator = built
            .join(if options.release { "release" } else { "debug" })
            .join("apitwin");
        let folder = options
            .out
            .clone()
            .unwrap_or_else(|| built.join("documents"));
        let logs = folder.join("logs");
        for name in ["crates", "logs"] {
            let old = folder.join(name);
            if old.exists() {
                fs::remove_dir_all(&old)
                    .with_context(|| format!("cannot remove {}", old.display()))?;
            }
        }
        fs::create_dir_all(&logs).with_context(|| format!("cannot make {}", logs.display()))?;
        Ok(Self {
            root,
            folder,
            generator,
            target: built,
            packages: BTreeSet::new(),
        })
    }

    /// Generates the crate of a document.
    ///
    /// # Errors
    ///
    /// The generator cannot be started.
    pub(super) fn generate(&mut self, name: &str, path: &Path) -> Result<Row> {
        let package = self.package_name(name);
        let arguments: [OsString; 9] = [
            "generate".into(),
            "--cli".into(),
            path.into(),
            "--name".into(),
            package.clone().into(),
            "--runtime".into(),
            self.root.join("runtime").into(),
            "--out".into(),
            self.folder.join("crates").join(&package).into(),
        ];
        let log = self.folder.join(format!("logs/{package}.generate"));
        let mut command = Command::new(&self.generator);
        let ended = process::run(command.args(arguments), &log, GENERATION)?;
        Ok(Row::read(name, &package, &ended))
    }

    /// Writes the manifest over all crates that were made.
    ///
    /// # Errors
    ///
    /// A file cannot be written.
    pub(super) fn finish(&self, rows: &[Row]) -> Result<()> {
        let members: Vec<&str> = rows
            .iter()
            .filter(|row| row.is_accepted())
            .map(|row| row.package.as_str())
            .collect();
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = \
             \"line-tables-only\"\n"
        );
        let crates = self.folder.join("crates");
        fs::create_dir_all(&crates)?;
        fs::write(crates.join("Cargo.toml"), manifest).context("cannot write the workspace")?;
        // The versions that are tested here.
        fs::copy(self.root.join("Cargo.lock"), crates.join("Cargo.lock"))
            .context("cannot copy Cargo.lock")?;
        Ok(())
    }

    /// Compiles the crate of a document and its program, and runs its round trip if it has one.
    ///
    /// # Errors
    ///
    /// Cargo cannot be started.
    pub(super) fn compile(&self, row: &mut Row) -> Result<()> {
        let run = |step: &str, arguments: &[&str]| {
            let log = self.folder.join(format!("logs/{}.{step}", row.package));
            let mut cargo =
                Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
            cargo
                .args(arguments)
                .args(["--quiet", "--package", &row.package])
                .args(FEATURES)
                .current_dir(self.folder.join("crates"))
                .env("CARGO_TARGET_DIR", &self.target)
                .env("CARGO_INCREMENTAL", "0")
                .env("CARGO_TERM_COLOR", "never");
            process::run(&mut cargo, &log, COMPILATION)
        };
        let compiled = outcome(&run("check", &["check"])?, &ERRORS);
        let test = format!("crates/{}/tests/{ROUND_TRIP}.rs", row.package);
        let round_trip = match compiled.is_ok() && self.folder.join(test).is_file() {
            true => Some(outcome(
                &run("test", &["test", "--test", ROUND_TRIP])?,
                &FAILURES,
            )),
            false => None,
        };
        row.compiled = Some(compiled);
        row.round_trip = round_trip;
        Ok(())
    }

    /// A name that a crate can have, and no other has.
    fn package_name(&mut self, document: &str) -> String {
        let stem = document.rsplit_once('.').map_or(document, |(stem, _)| stem);
        let plain = |it: char| {
            if it.is_ascii_alphanumeric() {
                it.to_ascii_lowercase()
            } else {
                '-'
            }
        };
        let stem: String = stem.chars().map(plain).collect();
        let mut name = format!("document-{stem}");
        while !self.packages.insert(name.clone()) {
            name.push_str("-2");
        }
        name
    }
}
