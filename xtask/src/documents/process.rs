//! A process that must end in time, with what it prints in a file.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// How a process ended.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ended {
    /// Its exit code; `None` after a signal.
    pub(super) code: Option<i32>,
    /// Whether it was killed because it took too long.
    pub(super) timed_out: bool,
    /// What it printed on both streams.
    pub(super) output: String,
    /// How long it ran.
    pub(super) took: Duration,
}

/// How often a process is asked whether it has ended.
const PAUSE: Duration = Duration::from_millis(20);

/// Runs a process, and kills it after a while.
///
/// # Errors
///
/// It cannot be started, or the file cannot be written or read.
pub(super) fn run(command: &mut Command, log: &Path, limit: Duration) -> Result<Ended> {
    let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let start = Instant::now();
    let mut child = command
        .stdout(file.try_clone()?)
        .stderr(file)
        .spawn()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    let mut timed_out = false;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > limit {
            timed_out = true;
            child.kill()?;
        }
        thread::sleep(PAUSE);
    };
    let bytes = fs::read(log).with_context(|| format!("cannot read {}", log.display()))?;
    Ok(Ended {
        code: status.code(),
        timed_out,
        output: String::from_utf8_lossy(&bytes).into_owned(),
        took: start.elapsed(),
    })
}

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::time::Duration;

    use super::run;

    #[test]
    #[cfg(unix)]
    fn a_process_that_hangs_is_killed() {
        let folder = tempfile::tempdir().expect("a folder");
        let log = folder.path().join("log");
        let shell = |script: &str, limit| {
            let mut command = Command::new("sh");
            run(command.args(["-c", script]), &log, limit).expect("the shell runs")
        };
        let ended = shell("echo one; echo two >&2; exit 7", Duration::from_secs(60));
        assert_eq!((ended.code, ended.timed_out), (Some(7), false));
        assert_eq!(ended.output, "one\ntwo\n");
        let ended = shell("exec sleep 600", Duration::ZERO);
        assert_eq!((ended.code, ended.timed_out), (None, true));
    }
}
