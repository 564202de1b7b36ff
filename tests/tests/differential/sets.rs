//! The recorded sets: which there are, how the sandbox is set up for each, and their files.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use lzma_rust2::XzReader;
use quay_differ::json_text;
use quay_differ::scenario::Step;
use quay_sandbox::{Builder, Sandbox};
use serde_json::Value as Json;

/// A set, and how its server differed from that of `recordings.jsonl`.
pub(crate) struct Set {
    pub(crate) name: &'static str,
    setup: Setup,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Setup {
    /// Not at all.
    Recorded,
    /// It had mirrors of organizations, and deleted tags for good.
    Mirrors,
    /// It had the settings that a server is delivered with.
    Defaults,
}

/// All sets. Those that take longest come first, so that the others fill the time beside them.
pub(crate) const SETS: [Set; 12] = [
    Set::new("names", Setup::Mirrors),
    Set::new("om", Setup::Mirrors),
    Set::new("body-org", Setup::Recorded),
    Set::new("body-repo", Setup::Recorded),
    Set::new("paths-org", Setup::Recorded),
    Set::new("method", Setup::Recorded),
    Set::new("query", Setup::Recorded),
    Set::new("roles2", Setup::Mirrors),
    Set::new("def-roles-org", Setup::Defaults),
    Set::new("order0", Setup::Mirrors),
    Set::new("tokens", Setup::Mirrors),
    Set::new("nonapi", Setup::Recorded),
];

impl Set {
    const fn new(name: &'static str, setup: Setup) -> Self {
        Self { name, setup }
    }

    /// A sandbox like the recorded server.
    pub(crate) fn sandbox(&self) -> Builder {
        // The recorded server had no workers.
        let sandbox = Sandbox::builder()
            .memory()
            .fixture(data("fixture.json"))
            .config("REPO_MIRROR_INTERVAL", "0")
            .config("SANDBOX_PURGE_DELAY_SECONDS", "3600")
            .config("QUOTA_REGISTRY_SIZE_POLL_PERIOD", "3600");
        match self.setup {
            Setup::Recorded => sandbox,
            Setup::Mirrors => sandbox
                .feature("ORG_MIRROR", true)
                .config("PERMANENTLY_DELETE_TAGS", "true"),
            Setup::Defaults => sandbox
                .quay_defaults()
                .config("SUPER_USERS", r#"["devtable"]"#)
                .config(
                    "GLOBAL_READONLY_SUPER_USERS",
                    r#"["globalreadonlysuperuser"]"#,
                ),
        }
    }

    /// The steps, each with its recording.
    pub(crate) fn steps(&self) -> Vec<(Step, Json)> {
        let scenario = self.read("scenario.json");
        let steps = Step::all(&json_text::read(&scenario).expect("a scenario"));
        let recordings = self.read("jsonl");
        let recordings: Vec<Json> = recordings
            .lines()
            .map(|line| json_text::read(line).expect("a recording"))
            .collect();
        assert_eq!(steps.len(), recordings.len(), "{}", self.name);
        let pairs = steps.into_iter().zip(recordings);
        pairs
            .inspect(|(step, recording)| assert_eq!(step.name(), recording["name"]))
            .collect()
    }

    fn read(&self, kind: &str) -> String {
        let path = data("differential").join(format!("{}.{kind}.xz", self.name));
        let mut text = String::new();
        File::open(&path)
            .and_then(|file| XzReader::new(file, false).read_to_string(&mut text))
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        text
    }
}

/// A file of `tests/data`.
pub(crate) fn data(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name)
}
