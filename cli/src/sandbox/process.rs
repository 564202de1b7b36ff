//! The process of `quay-sandbox`, which never outlives the command.
//!
//! Its standard input is a pipe from here, and it ends when that is closed: also when this program is
//! killed.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use apitwin_cli::{Failure, FailureKind};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use super::announcement::Announcement;

/// How long a sandbox may take until it is ready.
const START_TIMEOUT: Duration = Duration::from_secs(60);
/// How much a sandbox may print before it is ready.
const MAX_ANNOUNCEMENT: u64 = 64 << 10;

/// A sandbox that runs.
pub(super) struct Process {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<tokio::io::Take<ChildStdout>>,
}

impl Process {
    /// Starts the program.
    pub(super) fn start(
        path: Option<&str>,
        data: Option<&Path>,
        port: u16,
    ) -> Result<Self, Failure> {
        let program = find(path)?;
        let database = match data {
            Some(folder) => create(folder)?.join("quay.db").into_os_string(),
            None => OsString::from(":memory:"),
        };
        let mut command = Command::new(&program);
        command
            .args(["serve", "--until-input-ends", "--listen"])
            .arg(format!("127.0.0.1:{port}"))
            .arg("--database")
            .arg(database)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true);
        // Ctrl-C is for this program, which ends the other in its own time.
        #[cfg(unix)]
        command.process_group(0);
        let failure = |what: &str| {
            Failure::new(
                FailureKind::File,
                format!("{}: cannot be started: {what}", program.display()),
            )
        };
        let mut child = command
            .spawn()
            .map_err(|error| failure(&error.to_string()))?;
        let input = child.stdin.take();
        let output = child.stdout.take();
        let output = output.ok_or_else(|| failure("it has no standard output"))?;
        Ok(Self {
            child,
            input,
            output: BufReader::new(output.take(MAX_ANNOUNCEMENT)),
        })
    }

    /// Waits until the sandbox is ready.
    pub(super) async fn announcement(&mut self) -> Result<Announcement, Failure> {
        let reading = async {
            let mut announced = Announcement::default();
            let mut line = String::new();
            loop {
                line.clear();
                match self.output.read_line(&mut line).await {
                    Ok(0) | Err(_) => return None,
                    Ok(_) if announced.read(&line) => return Some(announced),
                    Ok(_) => {}
                }
            }
        };
        match tokio::time::timeout(START_TIMEOUT, reading).await {
            Ok(Some(announced)) => Ok(announced),
            // Why it ended stands on standard error.
            Ok(None) => Err(Failure::new(
                FailureKind::Server,
                "quay-sandbox ended before it was ready",
            )
            .next(
                "Its own message says why: the port may be taken, or the folder not be writable. It \
                 must be as new as this program.",
            )),
            Err(_) => Err(Failure::new(
                FailureKind::Server,
                format!(
                    "quay-sandbox was not ready after {} s",
                    START_TIMEOUT.as_secs()
                ),
            )),
        }
    }

    /// Waits until the sandbox ends by itself.
    pub(super) async fn wait(&mut self) -> std::io::Result<ExitStatus> {
        // The child keeps no standard input to close: it was taken.
        self.child.wait().await
    }

    /// Lets the sandbox finish the requests in progress, and kills it if that takes too long.
    pub(super) async fn stop(&mut self, timeout: Duration) {
        drop(self.input.take());
        if tokio::time::timeout(timeout, self.child.wait())
            .await
            .is_err()
        {
            // It may have ended in between.
            let _ = self.child.kill().await;
        }
    }
}

/// The program: beside this one, else on the path.
fn find(path: Option<&str>) -> Result<PathBuf, Failure> {
    let name = format!("quay-sandbox{EXE_SUFFIX}");
    let beside = std::env::current_exe().ok();
    let beside = beside.and_then(|program| Some(program.parent()?.to_owned()));
    let folders = path.map(std::env::split_paths).into_iter().flatten();
    let mut candidates = beside
        .into_iter()
        .chain(folders)
        .map(|folder| folder.join(&name));
    candidates.find(|program| program.is_file()).ok_or_else(|| {
        Failure::new(
            FailureKind::File,
            format!("{name} is neither beside this program nor on the path"),
        )
        .next("In the repository, run: cargo install --path sandbox")
    })
}

/// The folder of the data, which only its owner may look into.
fn create(folder: &Path) -> Result<PathBuf, Failure> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    let created = builder
        .create(folder)
        .and_then(|()| std::path::absolute(folder));
    created.map_err(|error| {
        Failure::new(
            FailureKind::File,
            format!("{}: cannot be created: {error}", folder.display()),
        )
    })
}
