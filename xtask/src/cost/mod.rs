//! Owns the command `cost`: what it takes to check the crate with some of its features, as CPU time
//! of one run, as a ratio to all of them and to progenitor's own client of the same document. With
//! `--release`, what it takes to build it so.

pub mod raw;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use anyhow::{Context, anyhow};

use crate::failure::Failure;

/// What is measured: a name, and the features; the first is what the others are compared with.
const SETS: [(&str, &str); 6] = [
    ("everything", "client,rustls,server,all-tags"),
    ("client alone", "client,rustls,all-tags"),
    ("server alone", "server,all-tags"),
    ("client, one tag", "client,prototype"),
    ("server, one tag", "server,prototype"),
    ("models of one tag", "prototype"),
];

/// What is asked of cargo.
#[derive(Clone, Copy)]
pub enum Work {
    /// `cargo check`.
    Check,
    /// `cargo build --release`.
    Release,
}

impl Work {
    /// Reads the options of the command.
    ///
    /// # Errors
    ///
    /// Any option but `--release`.
    pub fn parse(options: &[String]) -> Result<Self, Failure> {
        match options {
            [] => Ok(Self::Check),
            [option] if option == "--release" => Ok(Self::Release),
            [.., unknown] => Err(Failure::Usage(format!("`cost` has no option `{unknown}`"))),
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// Measures each set of features. What the crate depends on is built before, and not counted.
///
/// # Errors
///
/// A crate that does not compile, or a machine that does not tell CPU times.
pub fn run(root: &Path, work: Work, output: &mut dyn Write) -> Result<(), Failure> {
    let raw = raw::prepare(root, raw::Style::Positional)?;
    let plain = Subject {
        folder: raw,
        features: None,
        work,
    };
    let raw_seconds = plain.measure()?;
    writeln!(
        output,
        "{:<20} {:>8}  of all  of raw",
        format!("cargo {}", work.arguments().join(" ")),
        "CPU s"
    )?;
    let mut whole = None;
    for (name, features) in SETS {
        let seconds = Subject {
            folder: root.join("generated"),
            features: Some(features),
            work,
        }
        .measure()?;
        let whole = *whole.get_or_insert(seconds);
        let (of_all, of_raw) = (seconds / whole, seconds / raw_seconds);
        writeln!(
            output,
            "{name:<20} {seconds:>8.2}  {of_all:>6.2}  {of_raw:>6.2}"
        )?;
    }
    writeln!(output, "{:<20} {raw_seconds:>8.2}", "progenitor, raw")?;
    Ok(())
}

/// A package that is made: with some of its features, or as it is.
pub struct Subject<'a> {
    /// Where its manifest is.
    pub folder: PathBuf,
    /// The features, parted by commas; `None` for those that are on by default.
    pub features: Option<&'a str>,
    /// What is asked of cargo.
    pub work: Work,
}

impl Subject<'_> {
    /// The CPU seconds of one run, the least of three runs: the machine has other things to do.
    fn measure(&self) -> Result<f64, Failure> {
        self.make()?;
        let mut least = f64::INFINITY;
        for _ in 0..3 {
            least = least.min(self.round()?);
        }
        Ok(least)
    }

    /// The CPU seconds of one run. What the package depends on has to be made before.
    ///
    /// # Errors
    ///
    /// A package that does not compile, or a machine that does not tell CPU times.
    pub fn round(&self) -> Result<f64, Failure> {
        self.touch()?;
        let before = children()?;
        self.make()?;
        Ok((children()? - before) as f64 / TICKS)
    }

    /// Makes the package, and what it depends on.
    ///
    /// # Errors
    ///
    /// A package that does not compile.
    pub fn make(&self) -> Result<(), Failure> {
        let mut cargo = Command::new("cargo");
        cargo.args(self.work.arguments()).arg("--quiet");
        if let Some(features) = self.features {
            cargo.args(["--no-default-features", "--features", features]);
        }
        let output = cargo
            // Else the compiler would take over what it knows of the last run.
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", target())
            .current_dir(&self.folder)
            .stderr(Stdio::piped())
            .output()
            .context("cargo cannot be run")?;
        if !output.status.success() {
            let text = String::from_utf8_lossy(&output.stderr).into_owned();
            let folder = self.folder.display();
            return Err(anyhow!(
                "{folder} does not compile with {:?}:\n{text}",
                self.features
            )
            .into());
        }
        Ok(())
    }

    /// Makes cargo check the package again, and nothing else.
    fn touch(&self) -> Result<(), Failure> {
        let path = self.folder.join("src/lib.rs");
        let file = fs::File::options()
            .append(true)
            .open(&path)
            .with_context(|| format!("cannot open {}", path.display()))?;
        file.set_modified(SystemTime::now())
            .with_context(|| format!("cannot touch {}", path.display()))?;
        Ok(())
    }
}

/// The target folder: that of cargo, so that what is built there is not built again.
fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => crate::root().join(folder),
        None => crate::root().join("target"),
    }
}

/// How many ticks of `/proc` a second has, on every Linux of today.
const TICKS: f64 = 100.0;

/// The CPU time of all processes that this one has waited for, in ticks.
fn children() -> Result<u64, Failure> {
    let text = fs::read_to_string("/proc/self/stat")
        .context("CPU times are read from /proc, which this machine does not have")?;
    let ticks = children_of(&text).context("/proc/self/stat has another form than expected")?;
    Ok(ticks)
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
