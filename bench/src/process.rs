//! The sandbox as a process of its own, with as many organizations as a row needs.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::cpu;

/// The token of the superuser.
pub(crate) const TOKEN: &str = "SUPERUSERTOKEN00000000000000000000000000";

/// The superuser, and the password with which images are pushed.
pub(crate) const USER: &str = "devtable";
pub(crate) const PASSWORD: &str = "password";

/// A sandbox that runs until it is dropped.
pub(crate) struct Sandbox {
    child: Child,
    pub(crate) url: String,
}

impl Sandbox {
    /// Starts it on a new database file, with the organizations `org0`, `org1` and so on, and waits
    /// until it says where it listens.
    pub(crate) fn start(database: &Path, organizations: usize) -> Result<Self> {
        let program = std::env::current_exe().context("the benchmark does not find itself")?;
        let program = program.with_file_name("quay-sandbox");
        ensure!(program.exists(), "{} is not built", program.display());
        let fixture = database.with_extension("json");
        std::fs::write(&fixture, content(organizations).to_string())?;
        let mut child = Command::new(program)
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--config",
                "SUPER_USERS=devtable",
            ])
            .arg("--database")
            .arg(database)
            .arg("--fixture")
            .arg(fixture)
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .context("the sandbox does not start")?;
        let output = child.stdout.take().context("the sandbox has no output")?;
        let mut url = None;
        for line in BufReader::new(output).lines() {
            let line = line?;
            let found = line
                .split_whitespace()
                .find(|word| word.starts_with("http://127.0.0.1:"));
            if let Some(found) = found {
                url = Some(found.trim_end_matches('/').to_owned());
                break;
            }
        }
        let url = url.context("the sandbox does not say where it listens")?;
        Ok(Self { child, url })
    }

    /// The CPU seconds that it has spent so far.
    pub(crate) fn cpu_seconds(&self) -> Result<f64> {
        cpu::of_process(self.child.id())
    }

    /// The most that it has held in memory so far.
    pub(crate) fn most_memory_mib(&self) -> Result<f64> {
        Ok(cpu::memory_kib(self.child.id(), "VmHWM")? as f64 / 1024.0)
    }

    /// What it holds in memory now.
    pub(crate) fn memory_mib(&self) -> Result<f64> {
        Ok(cpu::memory_kib(self.child.id(), "VmRSS")? as f64 / 1024.0)
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // A sandbox that has ended by itself needs no end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The fixture.
fn content(organizations: usize) -> serde_json::Value {
    let mut all = vec![json!({
        "name": "tokens", "owner": "devtable",
        "applications": [{ "name": "bench", "client_id": "bench" }],
    })];
    all.extend(
        (0..organizations)
            .map(|number| json!({ "name": format!("org{number}"), "owner": "devtable" })),
    );
    json!({
        "users": [{
            "username": USER, "password": PASSWORD, "email": "devtable@example.com",
            "superuser": true,
        }],
        "organizations": all,
        "tokens": [{
            "role": "superuser", "user": "devtable", "token": TOKEN, "application": "bench",
            "expires_in_s": 86400,
            "scopes": ["repo:read", "repo:write", "repo:admin", "repo:create", "user:read",
                       "user:admin", "org:admin", "super:user"],
        }],
    })
}
