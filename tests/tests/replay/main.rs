//! Replays the recorded scenario against the sandbox. Each response must be as recorded: in status,
//! headers, values, forms of numbers and bytes, except for the deviations that `data/deviations.tsv`
//! lists with their reasons.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use quay_api_tests::known_differences::KnownDifferences;
use quay_api_tests::upstream_registries;
use quay_api_tests::wire::Server;
use quay_differ::comparison::{CapturedValues, Difference, StepResponse};
use quay_differ::json_text;
use quay_differ::scenario::{Runner, Step, Values};
use quay_sandbox::Sandbox;
use serde_json::Value as Json;

/// The groups of steps that are compared.
const GROUPS: [&str; 17] = [
    "apptoken",
    "application",
    "auth",
    "bodies",
    "logs",
    "misc",
    "organization",
    "permission",
    "prototype",
    "proxycache",
    "quota",
    "repository",
    "robot",
    "slashes",
    "superuser",
    "team",
    "user",
];

/// The most deviations that may be listed.
const MAX_DEVIATIONS: usize = 15;

/// A step with its recorded and its received response.
struct Exchange {
    name: String,
    group: String,
    recorded: StepResponse,
    /// `None` where the step needs a value that no earlier step captured.
    received: Option<StepResponse>,
}

impl Exchange {
    fn differences(&self, captured: [&CapturedValues; 2]) -> Vec<Difference> {
        match &self.received {
            Some(received) => self.recorded.differences(received, captured),
            None => vec![Difference::new(
                "step",
                "needs a value that no step captured",
            )],
        }
    }
}

#[test]
fn the_sandbox_responds_like_the_recorded_server() {
    let (exchanges, captured) = replay();
    let captured = [&captured[0], &captured[1]];
    let mut known = KnownDifferences::read("deviations.tsv", MAX_DEVIATIONS);
    let mut counts = Counts::default();
    let mut problems = Vec::new();
    for exchange in &exchanges {
        let Exchange { name, group, .. } = exchange;
        let differences = exchange.differences(captured);
        counts.count(group, differences.is_empty());
        for difference in differences {
            let text = difference.at(name);
            if !known.covers(&text) {
                problems.push(text);
            }
        }
    }
    problems.splice(0..0, known.wrong_counts());
    println!("the same in all\n{counts}");
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// Sends every step of the scenario and returns the recorded ones of the compared groups.
fn replay() -> (Vec<Exchange>, [CapturedValues; 2]) {
    let scenario = read("scenario-main.json");
    let recordings = recordings();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    // As long as the worker of the server may take, which the recordings look into.
    let sandbox = Sandbox::builder()
        .memory()
        .fixture(data("fixture.json"))
        .config("REPO_MIRROR_INTERVAL", "0")
        .config("SANDBOX_PURGE_DELAY_SECONDS", "3600")
        .config("QUOTA_REGISTRY_SIZE_POLL_PERIOD", "3600");
    let sandbox = runtime
        .block_on(sandbox.start())
        .expect("the sandbox starts");
    let values = Values::new(&read("actors.json"), Some(upstream_registries::start()));
    let mut runner = Runner::new(Server::from(sandbox.address()), values);
    let mut recorded = CapturedValues::default();
    let mut exchanges = Vec::new();
    for step in Step::all(&scenario) {
        let recording = recordings.get(step.name());
        for (name, value) in recording
            .and_then(|one| one["captures"].as_object())
            .into_iter()
            .flatten()
        {
            recorded.add(name, value);
        }
        let sent = runner.send(&step).expect("the sandbox responds");
        if recording.is_none() {
            runner.leave_out(&step);
        }
        let Some(recording) = recording.filter(|_| GROUPS.contains(&step.group())) else {
            continue;
        };
        exchanges.push(Exchange {
            name: step.name().to_owned(),
            group: step.group().to_owned(),
            recorded: StepResponse::from_recording(recording).expect("a response"),
            received: sent.map(|sent| StepResponse::from_wire(&sent.response)),
        });
    }
    runtime.block_on(sandbox.stop());
    (exchanges, [recorded, runner.into_captured()])
}

/// The recorded exchanges of the scenario, by the names of their steps.
fn recordings() -> BTreeMap<String, Json> {
    let text = fs::read_to_string(data("recordings.jsonl")).expect("the recordings");
    let all = text
        .lines()
        .map(|line| json_text::read(line).expect("JSON"));
    let of_the_scenario = all.filter(|one| one["scenario"] == "main");
    of_the_scenario
        .map(|one| (one["name"].as_str().expect("a name").to_owned(), one))
        .collect()
}

fn read(name: &str) -> Json {
    let text = fs::read_to_string(data(name)).expect("a file of tests/data");
    json_text::read(&text).expect("JSON")
}

fn data(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name)
}

/// The number of steps that are the same, by group.
#[derive(Default)]
struct Counts(BTreeMap<String, (usize, usize)>);

impl Counts {
    fn count(&mut self, group: &str, same: bool) {
        let (good, all) = self.0.entry(group.to_owned()).or_default();
        *good += usize::from(same);
        *all += 1;
    }

    fn sum(&self) -> (usize, usize) {
        self.0
            .values()
            .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (group, (same, all)) in &self.0 {
            writeln!(f, "  {group:<14} {same}/{all}")?;
        }
        let (same, all) = self.sum();
        write!(f, "  {:<14} {same}/{all}", "all")
    }
}
