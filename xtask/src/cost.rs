//! Owns the command `cost`: what it takes to check the crate with some of its features, as CPU time
//! of one run and as a ratio to all of them.

use std::fs;
use std::io::Write;
use std::path::Path;
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

/// Measures each set of features. What the crate depends on is built before, and not counted.
///
/// # Errors
///
/// A crate that does not compile, or a machine that does not tell CPU times.
pub fn run(root: &Path, output: &mut dyn Write) -> Result<(), Failure> {
    writeln!(output, "{:<20} {:>8}  ratio", "cargo check", "CPU s")?;
    let mut whole = None;
    for (name, features) in SETS {
        check(root, features)?;
        touch(root)?;
        let before = children()?;
        check(root, features)?;
        let seconds = (children()? - before) as f64 / TICKS;
        let whole = *whole.get_or_insert(seconds);
        writeln!(output, "{name:<20} {seconds:>8.2}  {:.2}", seconds / whole)?;
    }
    Ok(())
}

fn check(root: &Path, features: &str) -> Result<(), Failure> {
    let output = Command::new("cargo")
        .args([
            "check",
            "--quiet",
            "--package",
            "quay-api",
            "--no-default-features",
        ])
        .args(["--features", features])
        // Else the compiler would take over what it knows of the last run.
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(root)
        .stderr(Stdio::piped())
        .output()
        .context("cargo cannot be run")?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(anyhow!("quay-api does not compile with {features}:\n{text}").into());
    }
    Ok(())
}

/// Makes cargo check the crate again, and nothing else.
fn touch(root: &Path) -> Result<(), Failure> {
    let path = root.join("generated/src/lib.rs");
    let file = fs::File::options()
        .append(true)
        .open(&path)
        .with_context(|| format!("cannot open {}", path.display()))?;
    file.set_modified(SystemTime::now())
        .with_context(|| format!("cannot touch {}", path.display()))?;
    Ok(())
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
