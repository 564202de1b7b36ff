//! The servers that a sandbox is compared with, as processes that run until they are dropped.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

/// A bare server of files.
pub(crate) struct FileServer {
    child: Child,
    pub(crate) url: String,
}

impl FileServer {
    /// Starts it on a folder.
    pub(crate) fn start(folder: &Path) -> Result<Self> {
        let program = std::env::current_exe().context("the benchmark does not find itself")?;
        let mut child = Command::new(program.with_file_name("quay-bench"))
            .arg("--serve-files")
            .arg(folder)
            .stdout(Stdio::piped())
            .spawn()?;
        let output = child.stdout.take().context("the server has no output")?;
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url)?;
        let url = url.trim().to_owned();
        Ok(Self { child, url })
    }
}

/// Debian's `docker-registry`, which somebody would take who has no sandbox.
pub(crate) struct DockerRegistry {
    child: Child,
    pub(crate) url: String,
}

impl DockerRegistry {
    /// Starts it with its data in a folder; `None` where it is not installed.
    pub(crate) fn start(folder: &Path) -> Result<Option<Self>> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let configuration = folder.join("docker-registry.yml");
        let data = folder.join("docker-registry");
        std::fs::write(
            &configuration,
            format!(
                "version: 0.1\nlog: {{level: error, accesslog: {{disabled: true}}}}\n\
                 storage: {{filesystem: {{rootdirectory: '{}'}}, cache: {{blobdescriptor: inmemory}}}}\n\
                 http: {{addr: '127.0.0.1:{port}'}}\n",
                data.display()
            ),
        )?;
        let started = Command::new("docker-registry")
            .arg("serve")
            .arg(&configuration)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let child = match started {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            started => started?,
        };
        let mut registry = Self {
            child,
            url: format!("http://127.0.0.1:{port}"),
        };
        let begin = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let waited = begin.elapsed() < Duration::from_secs(10);
            ensure!(waited, "docker-registry does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        // Somebody else may have taken the port.
        ensure!(
            registry.child.try_wait()?.is_none(),
            "docker-registry ended"
        );
        Ok(Some(registry))
    }
}

fn end(child: &mut Child) {
    // A server that has ended by itself needs no end.
    let _ = child.kill();
    let _ = child.wait();
}

impl Drop for FileServer {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

impl Drop for DockerRegistry {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}
