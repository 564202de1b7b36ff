//! Replays the recorded scenario against the sandbox. Each response must have the shape of the
//! recorded one, except for the deviations that `data/deviations.tsv` lists with their reasons.

mod captured_values;
mod response;
mod scenario;
mod upstream_registries;

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;

use quay_api_tests::wire::Response;
use quay_sandbox::Sandbox;
use serde_json::Value as Json;

use crate::captured_values::CapturedValues;
use crate::response::{Level, StepResponse};
use crate::scenario::{Step, Values};

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

/// The share of recorded steps whose values must be the same, in percent.
const MIN_SAME_VALUES: usize = 95;

/// A step with its recorded and its received response.
struct Exchange {
    name: String,
    group: String,
    recorded: StepResponse,
    /// `None` where the step needs a value that no earlier step captured.
    received: Option<StepResponse>,
}

impl Exchange {
    fn differences(&self, level: Level, captured: &[CapturedValues; 2]) -> Vec<String> {
        match &self.received {
            Some(received) => self.recorded.differences(received, level, captured),
            None => vec!["needs a value that no earlier step captured".to_owned()],
        }
    }
}

#[test]
fn the_sandbox_responds_like_the_recorded_server() {
    let (exchanges, captured) = replay();
    let listed = deviations();
    assert!(
        listed.len() <= MAX_DEVIATIONS,
        "{} deviations are too many",
        listed.len()
    );

    let mut shapes = Counts::default();
    let mut values = Counts::default();
    let mut problems = Vec::new();
    for exchange in &exchanges {
        let Exchange { name, group, .. } = exchange;
        let found = exchange.differences(Level::Shape, &captured);
        shapes.count(group, found.is_empty());
        values.count(
            group,
            exchange.differences(Level::Values, &captured).is_empty(),
        );
        match (found.is_empty(), listed.contains_key(name)) {
            (false, false) => problems.push(format!("{name}: {}", found.join("; "))),
            (true, true) => problems.push(format!(
                "{name}: is as recorded; remove it from tests/data/deviations.tsv"
            )),
            _ => {}
        }
    }
    for name in listed.keys() {
        if !exchanges.iter().any(|exchange| exchange.name == *name) {
            problems.push(format!(
                "{name}: is listed as a deviation and is not a recorded step"
            ));
        }
    }
    println!("shape\n{shapes}\nvalues\n{values}");
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
    let (same, all) = values.sum();
    assert!(
        same * 100 >= all * MIN_SAME_VALUES,
        "values: only {same} of {all} are the same"
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
        .config("SANDBOX_PURGE_DELAY_SECONDS", "60");
    let sandbox = runtime
        .block_on(sandbox.start())
        .expect("the sandbox starts");
    let address = sandbox.url().replace("http://", "");
    let address: SocketAddr = address.parse().expect("an address");

    let mut values = Values::new(&read("actors.json"), upstream_registries::start());
    let mut captured = [CapturedValues::default(), CapturedValues::default()];
    let mut exchanges = Vec::new();
    for step in Step::all(&scenario) {
        let recording = recordings.get(step.name());
        for (name, value) in recording
            .and_then(|one| one["captures"].as_object())
            .into_iter()
            .flatten()
        {
            captured[0].add(name, value);
        }
        let response = send(&step, &mut values, &mut captured[1], address);
        let Some(recording) = recording.filter(|_| GROUPS.contains(&step.group())) else {
            continue;
        };
        exchanges.push(Exchange {
            name: step.name().to_owned(),
            group: step.group().to_owned(),
            recorded: StepResponse::from_recording(recording),
            received: response
                .map(|response| StepResponse::from_wire(&response, step.omits_body())),
        });
    }
    runtime.block_on(sandbox.stop());
    (exchanges, captured)
}

/// Sends a step as often as it says, and captures the values that later steps need. `None` where the
/// step itself needs a value that was not captured.
fn send(
    step: &Step,
    values: &mut Values,
    captured: &mut CapturedValues,
    address: SocketAddr,
) -> Option<Response> {
    let mut last = None;
    for number in 1..=step.repeat() {
        values.set("i", number.into());
        last = Some(step.request(values)?.send(address));
    }
    let response = last?;
    let body: Json = serde_json::from_str(&response.body).unwrap_or_default();
    for (name, place) in step.captures() {
        let value = look_up(&body, place);
        captured.add(name, &value);
        values.set(name, value);
    }
    Some(response)
}

/// The value at a place such as `token.uuid` or `[0].id`.
fn look_up(body: &Json, place: &str) -> Json {
    let pointer = format!(".{place}")
        .replace(".[", "/")
        .replace(['[', '.'], "/")
        .replace(']', "");
    body.pointer(&pointer).cloned().unwrap_or_default()
}

/// The recorded exchanges of the scenario, by the names of their steps.
fn recordings() -> BTreeMap<String, Json> {
    let text = fs::read_to_string(data("recordings.jsonl")).expect("the recordings");
    let all = text
        .lines()
        .map(|line| serde_json::from_str::<Json>(line).expect("JSON"));
    let of_the_scenario = all.filter(|one| one["scenario"] == "main");
    of_the_scenario
        .map(|one| (one["name"].as_str().expect("a name").to_owned(), one))
        .collect()
}

/// The steps whose responses differ, with the reasons.
fn deviations() -> BTreeMap<String, String> {
    let text = fs::read_to_string(data("deviations.tsv")).expect("the deviations");
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let pairs = lines.map(|line| line.split_once('\t').expect("a step, a tab, a reason"));
    pairs
        .map(|(name, reason)| (name.to_owned(), reason.to_owned()))
        .collect()
}

fn read(name: &str) -> Json {
    let text = fs::read_to_string(data(name)).expect("a file of tests/data");
    serde_json::from_str(&text).expect("JSON")
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
