//! A package that is compiled, and the CPU time that this takes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

/// How a package is compiled.
#[derive(Clone, Copy)]
pub(super) enum Work {
    /// `cargo check`.
    Check,
    /// `cargo build --release`.
    Release,
}

impl Work {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// A package with some of its features.
pub(super) struct Subject<'a> {
    /// The folder of its manifest.
    pub(super) folder: PathBuf,
    /// The folders of the packages under it that are measured as well.
    pub(super) parts: Vec<PathBuf>,
    /// The features, separated by commas; `None` for those that are on by default.
    pub(super) features: Option<&'a str>,
    /// How it is compiled.
    pub(super) work: Work,
}

impl Subject<'_> {
    /// Measures the CPU seconds of one run. Its dependencies must be compiled already.
    ///
    /// # Errors
    ///
    /// The package does not compile, or the machine does not report CPU times.
    pub(super) fn measure(&self) -> Result<f64> {
        self.touch()?;
        let before = children()?;
        self.compile()?;
        Ok((children()? - before) as f64 / TICKS)
    }

    /// Compiles the package and its dependencies.
    ///
    /// # Errors
    ///
    /// The package does not compile.
    pub(super) fn compile(&self) -> Result<()> {
        let mut cargo = Command::new("cargo");
        cargo.args(self.work.arguments()).arg("--quiet");
        if let Some(features) = self.features {
            cargo.args(["--no-default-features", "--features", features]);
        }
        let output = cargo
            // Otherwise the compiler would reuse its last run.
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", target())
            .current_dir(&self.folder)
            .stderr(Stdio::piped())
            .output()
            .context("cargo cannot be run")?;
        if !output.status.success() {
            let text = String::from_utf8_lossy(&output.stderr).into_owned();
            let folder = self.folder.display();
            bail!(
                "{folder} does not compile with {:?}:\n{text}",
                self.features
            );
        }
        Ok(())
    }

    /// Makes cargo compile the package and its parts again, and nothing else.
    fn touch(&self) -> Result<()> {
        let parts = self.parts.iter();
        parts
            .chain([&self.folder])
            .try_for_each(|folder| touch(folder))
    }
}

/// Makes a package look changed.
fn touch(folder: &Path) -> Result<()> {
    let path = folder.join("src/lib.rs");
    let file = fs::File::options()
        .append(true)
        .open(&path)
        .with_context(|| format!("cannot open {}", path.display()))?;
    file.set_modified(SystemTime::now())
        .with_context(|| format!("cannot touch {}", path.display()))?;
    Ok(())
}

/// Cargo's own target folder, so that what is built there is not built again.
fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => quay_reference::root().join(folder),
        None => quay_reference::root().join("target"),
    }
}

/// How many ticks of `/proc` a second has, on every Linux of today.
const TICKS: f64 = 100.0;

/// The CPU time of all processes that this one has waited for, in ticks.
fn children() -> Result<u64> {
    let text = fs::read_to_string("/proc/self/stat")
        .context("CPU times are read from /proc, which this machine does not have")?;
    children_of(&text).context("/proc/self/stat has another form than expected")
}

/// User and system time of waited-for children: the 16th and 17th field of `stat`. The second field
/// is a name in parentheses that may hold blanks.
fn children_of(stat: &str) -> Option<u64> {
    let (_, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_whitespace().skip(13);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

#[cfg(test)]
mod tests {
    #[test]
    fn times_of_children_are_found_behind_any_name() {
        let stat = "7 (a ) b) S 1 7 7 0 -1 4194304 100 200 0 0 1 2 30 12 20 0 1 0 5 6 7";
        assert_eq!(super::children_of(stat), Some(42));
        assert_eq!(super::children_of("7 (a) S 1"), None);
    }
}
