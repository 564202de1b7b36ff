//! Owns the replay of the recorded scenario against the sandbox: each answer must have the shape of
//! the recorded one, but for the deviations that `data/deviations.tsv` lists with their reasons.

mod scenario;
mod shape;
mod upstream;

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;

use quay_api_tests::wire::Answer;
use quay_sandbox::Sandbox;
use serde_json::Value as Json;

use crate::scenario::{Step, Values};
use crate::shape::{Captured, Level, Seen};

/// The groups of steps that the sandbox answers for.
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

/// How many deviations there may be.
const MOST_DEVIATIONS: usize = 15;

/// The least share of recorded steps whose values must be the same, in percent.
const LEAST_VALUES: usize = 95;

/// What the replay of one step gave.
struct Exchange {
    name: String,
    group: String,
    recorded: Seen,
    /// `None` where the step takes a value that no step before it gave.
    answered: Option<Seen>,
}

impl Exchange {
    fn differences(&self, level: Level, captured: &[Captured; 2]) -> Vec<String> {
        match &self.answered {
            Some(answered) => self.recorded.differences(answered, level, captured),
            None => vec!["takes a value that no step before it gave".to_owned()],
        }
    }
}

#[test]
fn the_sandbox_answers_as_the_recorded_server() {
    let (exchanges, captured) = replay();
    let listed = deviations();
    assert!(
        listed.len() <= MOST_DEVIATIONS,
        "{} deviations are too many",
        listed.len()
    );

    let mut shapes = Figures::default();
    let mut values = Figures::default();
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
                "{name}: is as recorded; take it out of tests/data/deviations.tsv"
            )),
            _ => {}
        }
    }
    for name in listed.keys() {
        if !exchanges.iter().any(|exchange| exchange.name == *name) {
            problems.push(format!(
                "{name}: is listed as a deviation, and is no recorded step"
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
        same * 100 >= all * LEAST_VALUES,
        "values: only {same} of {all} are the same"
    );
}

/// Sends every step of the scenario; gives those that were recorded, of the groups that count.
fn replay() -> (Vec<Exchange>, [Captured; 2]) {
    let scenario = read("scenario-main.json");
    let recordings = recordings();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let sandbox = Sandbox::builder().memory().fixture(data("fixture.json"));
    let sandbox = runtime
        .block_on(sandbox.start())
        .expect("the sandbox starts");
    let address = sandbox.url().replace("http://", "");
    let address: SocketAddr = address.parse().expect("an address");

    let mut values = Values::new(&read("actors.json"), upstream::start());
    let mut captured = [Captured::default(), Captured::default()];
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
        let answer = send(&step, &mut values, &mut captured[1], address);
        let Some(recording) = recording.filter(|_| GROUPS.contains(&step.group())) else {
            continue;
        };
        exchanges.push(Exchange {
            name: step.name().to_owned(),
            group: step.group().to_owned(),
            recorded: Seen::recorded(recording),
            answered: answer.map(|answer| Seen::answered(&answer, step.omits_body())),
        });
    }
    runtime.block_on(sandbox.stop());
    (exchanges, captured)
}

/// Sends a step as often as it asks for, and keeps what later steps take from its answer. `None`
/// where it takes a value that is not there.
fn send(
    step: &Step,
    values: &mut Values,
    captured: &mut Captured,
    address: SocketAddr,
) -> Option<Answer> {
    let mut last = None;
    for number in 1..=step.repeat() {
        values.set("i", number.into());
        last = Some(step.request(values)?.send(address));
    }
    let answer = last?;
    let body: Json = serde_json::from_str(&answer.body).unwrap_or_default();
    for (name, place) in step.captures() {
        let value = look_up(&body, place);
        captured.add(name, &value);
        values.set(name, value);
    }
    Some(answer)
}

/// The value at a place such as `token.uuid` or `[0].id`.
fn look_up(body: &Json, place: &str) -> Json {
    let pointer = format!(".{place}")
        .replace(".[", "/")
        .replace(['[', '.'], "/")
        .replace(']', "");
    body.pointer(&pointer).cloned().unwrap_or_default()
}

/// The recorded exchanges of the scenario, by the name of their step.
fn recordings() -> BTreeMap<String, Json> {
    let text = fs::read_to_string(data("recordings.jsonl")).expect("the recordings");
    let all = text
        .lines()
        .map(|line| serde_json::from_str::<Json>(line).expect("JSON"));
    let own = all.filter(|one| one["scenario"] == "main");
    own.map(|one| (one["name"].as_str().expect("a name").to_owned(), one))
        .collect()
}

/// The steps whose answers are known to differ, with the reason.
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

/// How many steps are the same, by group.
#[derive(Default)]
struct Figures(BTreeMap<String, (usize, usize)>);

impl Figures {
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

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (group, (same, all)) in &self.0 {
            writeln!(f, "  {group:<14} {same}/{all}")?;
        }
        let (same, all) = self.sum();
        write!(f, "  {:<14} {same}/{all}", "all")
    }
}
