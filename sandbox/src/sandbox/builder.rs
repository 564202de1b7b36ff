//! [`Builder`]: the settings of a sandbox before it starts.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use super::error::StartError;
use super::tls::TlsFiles;
use crate::fixture::Source;
use crate::listener::Limits;
use crate::settings::{RegistryMode, Settings};
use crate::storage::Location;

/// How a sandbox is set up.
///
/// Unless it is told otherwise it keeps its data in memory, listens on a free port of the loopback
/// interface, has the settings of the recorded server, and begins with one superuser.
#[derive(Clone, Debug)]
pub struct Builder {
    pub(super) location: Location,
    pub(super) listen: SocketAddr,
    pub(super) fixture: Option<Source>,
    pub(super) threads: usize,
    pub(super) limits: Limits,
    pub(super) stopped_clock: bool,
    pub(super) journal: bool,
    pub(super) web_ui: Option<PathBuf>,
    pub(super) tls: Option<TlsFiles>,
    quay_defaults: bool,
    changes: Vec<Change>,
}

/// A change to the settings that a sandbox begins with.
#[derive(Clone, Debug)]
enum Change {
    Feature { name: String, on: bool },
    Config { key: String, value: String },
    SsrfAllow(String),
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            location: Location::Memory,
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            fixture: None,
            threads: 1,
            limits: Limits::default(),
            stopped_clock: false,
            journal: false,
            web_ui: None,
            tls: None,
            quay_defaults: false,
            changes: Vec::new(),
        }
    }
}

impl Builder {
    /// Keeps the data in memory, images too, which is the default.
    #[must_use]
    pub fn memory(mut self) -> Self {
        self.location = Location::Memory;
        self
    }

    /// Keeps the data in a file of SQLite, which is made where it is missing. What it holds is
    /// there again at the next start. One sandbox at a time can have it.
    #[must_use]
    pub fn database(mut self, path: impl Into<PathBuf>) -> Self {
        self.location = Location::File(path.into());
        self
    }

    /// Where to listen; a free port of the loopback interface unless set.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// The state to start with, in place of a lone superuser: a file of JSON, which `README.md`
    /// describes. A database that began with the same fixture goes on from where it was.
    #[must_use]
    pub fn fixture(mut self, path: impl Into<PathBuf>) -> Self {
        self.fixture = Some(Source::File(path.into()));
        self
    }

    /// The state to start with, as [`fixture`](Self::fixture), but as the JSON itself.
    #[must_use]
    pub fn fixture_json(mut self, json: impl Into<String>) -> Self {
        self.fixture = Some(Source::Text(json.into()));
        self
    }

    /// Begins with the settings that the server is delivered with, instead of those of the
    /// recorded one. Changes apply on top, whether they were made before or after.
    #[must_use]
    pub fn quay_defaults(mut self) -> Self {
        self.quay_defaults = true;
        self
    }

    /// Switches a feature such as `QUOTA_MANAGEMENT`.
    #[must_use]
    pub fn feature(mut self, name: impl Into<String>, on: bool) -> Self {
        let name = name.into();
        self.changes.push(Change::Feature { name, on });
        self
    }

    /// Sets a value of the server's configuration, such as `SUPER_USERS` to `["admin"]`. A text
    /// that is not JSON is taken as it stands.
    #[must_use]
    pub fn config(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        let (key, value) = (key.into(), value.into());
        self.changes.push(Change::Config { key, value });
        self
    }

    /// Lets proxy caches, mirrors and webhooks reach a host though its address is private. A receiver
    /// of notifications in a test is mostly `127.0.0.1`.
    #[must_use]
    pub fn ssrf_allow(mut self, host: impl Into<String>) -> Self {
        self.changes.push(Change::SsrfAllow(host.into()));
        self
    }

    /// Shows the mails that were written at `GET /_sandbox/mails`, to everybody. Their codes let a
    /// reader sign in. [`Sandbox::mails`](crate::Sandbox::mails) shows them to this process alone.
    #[must_use]
    pub fn mailbox(self) -> Self {
        self.config("SANDBOX_MAILBOX", "true")
    }

    /// The memory for responses that clients have yet to read, in MiB; 64 unless set. A response of
    /// more than 64 KiB is made when there is room for it.
    #[must_use]
    pub fn response_memory(mut self, mebibytes: u32) -> Self {
        let mebibytes = usize::try_from(mebibytes).unwrap_or(usize::MAX);
        self.limits.response_bytes = mebibytes.max(1).saturating_mul(1024 * 1024);
        self
    }

    /// Who is followed at `/v2/`: a real Quay unless set.
    #[must_use]
    pub fn registry_mode(self, mode: RegistryMode) -> Self {
        self.config("SANDBOX_REGISTRY_MODE", mode.as_str())
    }

    /// Keeps a journal of requests, for [`Sandbox::journal`](crate::Sandbox::journal) and at
    /// `/_sandbox/requests`, and takes faults for the next calls, at `/_sandbox/faults` as well. Runs
    /// of workers and reports of vulnerabilities are taken below `/_sandbox/` then, too. Where a test
    /// panics that has the sandbox, what the journal holds is printed.
    #[must_use]
    pub fn journal(mut self) -> Self {
        self.journal = true;
        self
    }

    /// Serves a build of the server's web interface, which is a folder with an `index.html`, in the
    /// place of the start page.
    #[must_use]
    pub fn web_ui(mut self, folder: impl Into<PathBuf>) -> Self {
        self.web_ui = Some(folder.into());
        self
    }

    /// Serves over TLS alone, with a certificate (and those that it depends on) and its private key
    /// in files of the PEM format. Addresses begin with `https` then, and cookies are for `https`.
    #[must_use]
    pub fn tls(mut self, certificate: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        let (certificate, key) = (certificate.into(), key.into());
        self.tls = Some(TlsFiles { certificate, key });
        self
    }

    /// How many threads serve; one unless set, which is enough for the tests of a process.
    #[must_use]
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = threads.max(1);
        self
    }

    /// Stops the time of the sandbox, which then goes on only where a test
    /// [advances](super::Sandbox::advance) it.
    #[must_use]
    pub fn stopped_clock(mut self) -> Self {
        self.stopped_clock = true;
        self
    }

    /// The settings with all changes.
    pub(super) fn settings(&self) -> Result<Settings, StartError> {
        let mut settings = if self.quay_defaults {
            Settings::of_server()
        } else {
            Settings::of_recordings()
        };
        let mut problems = Vec::new();
        for change in &self.changes {
            let (place, changed) = match change {
                Change::Feature { name, on } => ("feature", settings.set_feature(name, *on)),
                Change::Config { key, value } => ("config", settings.set(key, value)),
                Change::SsrfAllow(host) => {
                    settings.ssrf_allowed_hosts.push(host.clone());
                    settings.webhook_hosts.push(host.clone());
                    continue;
                }
            };
            if let Err(problem) = changed {
                problems.push(format!("{place}: {problem}"));
            }
        }
        if problems.is_empty() {
            return Ok(settings);
        }
        Err(StartError::setting(problems.join("\n")))
    }
}

#[cfg(test)]
mod tests {
    use super::Builder;

    #[test]
    fn defaults_come_first_wherever_they_are_asked_for() {
        for builder in [
            Builder::default()
                .quay_defaults()
                .feature("ORG_MIRROR", true),
            Builder::default()
                .feature("ORG_MIRROR", true)
                .quay_defaults(),
        ] {
            let settings = builder.settings().expect("settings");
            assert!(settings.features.org_mirror && !settings.features.quota_management);
        }
    }

    #[test]
    fn all_wrong_settings_are_told_at_once() {
        let builder = Builder::default()
            .feature("NOSUCH", true)
            .config("SUPER_USERS", "3")
            .ssrf_allow("registry.test");
        let error = builder.settings().expect_err("refused");
        assert!(error.is_setting());
        let text = error.to_string();
        let lines: Vec<&str> = text.lines().collect();
        let begin = "feature: NOSUCH is not a feature of the server; known features: ACTION_LOG_";
        assert!(lines[0].starts_with(begin), "{text}");
        assert_eq!(lines[1], "config: SUPER_USERS must be a string, not 3");
        assert_eq!(lines.len(), 2);
    }
}
