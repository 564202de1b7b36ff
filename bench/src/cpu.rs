//! CPU times and memory, of this process and of others.

use std::time::Duration;

use anyhow::{Context, Result};
use cpu_time::ProcessTime;

/// The CPU time that this process spends on `work`.
pub(crate) fn spent(work: impl FnOnce() -> Result<()>) -> Result<Duration> {
    let start = ProcessTime::try_now().context("this machine tells no CPU times")?;
    work()?;
    start
        .try_elapsed()
        .context("this machine tells no CPU times")
}

/// How many ticks of `/proc` a second has, on every Linux of today.
const TICKS: f64 = 100.0;

/// The CPU seconds that another process has spent so far.
pub(crate) fn of_process(id: u32) -> Result<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat"))
        .context("CPU times of other processes are read from /proc")?;
    let ticks = ticks(&stat).context("/proc has another form than expected")?;
    Ok(ticks as f64 / TICKS)
}

/// User and system time: the 14th and 15th field. The second is a name in parentheses.
fn ticks(stat: &str) -> Option<u64> {
    let (_, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

/// A line of `/proc/<id>/status` in KiB, such as `VmRSS`.
pub(crate) fn memory_kib(id: u32, line: &str) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status"))
        .context("memory of processes is read from /proc")?;
    let value = status
        .lines()
        .find_map(|text| text.strip_prefix(line)?.strip_prefix(':'));
    let number = value.and_then(|text| text.split_whitespace().next()?.parse().ok());
    number.with_context(|| format!("/proc tells no {line}"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn times_are_found_behind_any_name() {
        let stat = "7 (a ) b) S 1 7 7 0 -1 4194304 100 200 0 0 30 12 1 2 20 0 1 0 5 6 7";
        assert_eq!(super::ticks(stat), Some(42));
    }
}
