//! [`Running`]: the program as a process of its own, and what it printed.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

use reqwest::{Method, StatusCode};
use serde_json::Value;

/// The program under test.
fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quay-sandbox"));
    command.env_remove("RUST_LOG").stdin(Stdio::null());
    command
}

/// Runs the program to its end, which has to come by itself.
pub(crate) fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().expect("it runs")
}

/// The program, which may open so many files.
#[cfg(unix)]
fn limited(files: usize) -> Command {
    let mut command = Command::new("sh");
    let script = format!("ulimit -n {files} && exec \"$0\" \"$@\"");
    command.args(["-c", &script, env!("CARGO_BIN_EXE_quay-sandbox")]);
    command.env_remove("RUST_LOG").stdin(Stdio::null());
    command
}

/// Runs such a program to its end, which has to come by itself.
#[cfg(unix)]
pub(crate) fn run_limited(files: usize, arguments: &[&str]) -> Output {
    limited(files).args(arguments).output().expect("it runs")
}

/// A program that serves; it is killed where a test ends before it does.
pub(crate) struct Running {
    pub(crate) child: Child,
    /// What it printed, a line each.
    pub(crate) lines: Vec<String>,
    pub(crate) url: String,
}

impl Running {
    /// Starts `quay-sandbox serve` and waits until it is ready.
    pub(crate) fn serve(arguments: &[&str]) -> Self {
        let mut command = program();
        command.arg("serve").args(arguments);
        Self::start(&mut command)
    }

    /// Starts `quay-sandbox` alone, whose folders lie in `folder`.
    pub(crate) fn alone(folder: &Path) -> Self {
        Self::start(program().env("TMPDIR", folder))
    }

    /// The same, as a process that may open so many files.
    #[cfg(unix)]
    pub(crate) fn serve_limited(files: usize, arguments: &[&str]) -> Self {
        Self::start(limited(files).arg("serve").args(arguments))
    }

    /// The same, where it may end instead: then what it wrote.
    pub(crate) fn try_serve(arguments: &[&str]) -> Result<Self, String> {
        let mut command = program();
        command.arg("serve").args(arguments);
        Self::try_start(&mut command)
    }

    /// Starts with a variable of the environment.
    pub(crate) fn with_environment(arguments: &[&str], variable: Option<(&str, &str)>) -> Self {
        let mut command = program();
        command.arg("serve").args(arguments);
        Self::start(command.envs(variable))
    }

    /// Starts with `RUST_LOG`.
    pub(crate) fn with_log(arguments: &[&str], log: Option<&str>) -> Self {
        Self::with_environment(arguments, log.map(|log| ("RUST_LOG", log)))
    }

    /// Starts as another user, which only root may ask for. The user gets the program in a folder of its
    /// own, since it may not read the folder of the build.
    #[cfg(unix)]
    pub(crate) fn as_user(user: Option<u32>, folder: &Path, arguments: &[String]) -> Self {
        use std::os::unix::process::CommandExt as _;

        let Some(user) = user else {
            return Self::start(program().args(arguments));
        };
        let copy = folder.join("quay-sandbox");
        if !copy.exists() {
            fs::copy(env!("CARGO_BIN_EXE_quay-sandbox"), &copy).expect("a copy of the program");
        }
        let mut command = Command::new(copy);
        command.env_remove("RUST_LOG").stdin(Stdio::null());
        command.current_dir(folder).uid(user).gid(user);
        Self::start(command.args(arguments))
    }

    /// Starts by a script of the shell, which has the program as `$0` and ends by running it.
    #[cfg(unix)]
    pub(crate) fn by_script(shell: &[&str], script: &str, arguments: &[&str]) -> Self {
        let mut command = Command::new(shell[0]);
        command.args(&shell[1..]).args(["-c", script]);
        command
            .arg(env!("CARGO_BIN_EXE_quay-sandbox"))
            .args(arguments);
        Self::start(command.env_remove("RUST_LOG").stdin(Stdio::null()))
    }

    fn start(command: &mut Command) -> Self {
        Self::try_start(command).unwrap_or_else(|text| panic!("it did not start: {text}"))
    }

    fn try_start(command: &mut Command) -> Result<Self, String> {
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let out = child.stdout.take().expect("its output");
        let mut lines = Vec::new();
        for line in BufReader::new(out).lines() {
            let line = line.expect("text");
            let last = line.starts_with("try: ");
            lines.push(line);
            if last {
                break;
            }
        }
        if lines.is_empty() {
            let mut text = String::new();
            let mut errors = child.stderr.take().expect("its errors");
            errors.read_to_string(&mut text).expect("text");
            child.wait().expect("it is gone");
            return Err(text);
        }
        let url = lines[0].clone();
        Ok(Self { child, lines, url })
    }

    /// The value of a line such as `token: …`.
    pub(crate) fn value(&self, key: &str) -> &str {
        let mut lines = self.lines.iter();
        let found = lines.find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
        found.unwrap_or_else(|| panic!("no {key} in {:?}", self.lines))
    }

    /// Sends a signal by its name.
    #[cfg(unix)]
    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args(["-s", name, &self.child.id().to_string()])
            .status();
        assert!(sent.expect("kill runs").success());
    }

    /// Waits for the end. The program gives requests ten seconds; a busy machine takes longer.
    pub(crate) fn ended(&mut self) -> ExitStatus {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(120) {
            if let Some(status) = self.child.try_wait().expect("it can be waited for") {
                return status;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("it does not end");
    }

    /// What it wrote to standard error until its end.
    pub(crate) fn errors(&mut self) -> String {
        let mut text = String::new();
        let mut errors = self.child.stderr.take().expect("its errors");
        errors.read_to_string(&mut text).expect("text");
        text
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It fails where the process has ended, which is as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Calls the API as the holder of a token.
#[derive(Clone)]
pub(crate) struct Caller {
    http: reqwest::Client,
    url: String,
    token: String,
}

impl Caller {
    pub(crate) fn new(url: &str, token: &str) -> Self {
        let http = reqwest::Client::builder().no_proxy().build();
        Self {
            http: http.expect("a client"),
            url: url.to_owned(),
            token: token.to_owned(),
        }
    }

    /// The status and the body of a response that came whole.
    pub(crate) async fn call(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> Result<(StatusCode, String), reqwest::Error> {
        let mut request = self.http.request(method, format!("{}{path}", self.url));
        if !self.token.is_empty() {
            request = request.bearer_auth(&self.token);
        }
        if let Some(body) = body {
            request = request
                .header("content-type", "application/json")
                .body(body.to_string());
        }
        let response = request.send().await?;
        let status = response.status();
        Ok((status, response.text().await?))
    }

    /// The status of a GET.
    pub(crate) async fn get(&self, path: &str) -> u16 {
        let response = self.call(Method::GET, path, None).await;
        response.expect("a response").0.as_u16()
    }
}
