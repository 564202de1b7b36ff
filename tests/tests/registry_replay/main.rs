//! Replays the recorded scenarios of a registry against the sandbox: `/v2`, and the API on what was
//! pushed. Each response must be as recorded: in status, headers, tokens, values and bytes, except for
//! the deviations that `data/registry/deviations.tsv` lists with their reasons.
//!
//! `GROUP=blob` tells of one group alone, and `STEP=blob/patch` shows the exchanges whose name holds
//! that text, in full.

mod client;
mod comparison;
mod masks;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use lzma_rust2::XzReader;
use quay_api_tests::known_differences::KnownDifferences;
use quay_api_tests::wire::{Response, Server};
use quay_differ::comparison::Difference;
use quay_differ::json_text;
use quay_sandbox::{Builder, Sandbox};
use serde_json::Value as Json;

use crate::client::RegistryClient;
use crate::comparison::RegistryResponse;
use crate::masks::Masks;

/// The recorded sets, each with settings of its own.
const SETS: [&str; 2] = ["registry", "registry-flags"];

/// The most deviations that may be listed.
const MAX_DEVIATIONS: usize = 15;

/// How much time passes with each step.
const STEP: Duration = Duration::from_millis(40);

/// How long the recorded server took to start a worker.
const WORKER: Duration = Duration::from_secs(4);

/// A compared step: its name, its group, and where it differs.
type Compared = (String, String, Vec<Difference>);

#[test]
fn the_sandbox_responds_like_the_recorded_registry() {
    let outcomes: Vec<Vec<Compared>> = thread::scope(|scope| {
        let running = SETS.map(|set| scope.spawn(move || replay(set)));
        let outcomes = running.into_iter().map(|running| running.join());
        outcomes.map(|outcome| outcome.expect("a replay")).collect()
    });
    let only = std::env::var("GROUP").ok();
    if let Some(only) = &only {
        let is_there = outcomes.iter().flatten().any(|(_, group, _)| group == only);
        assert!(is_there, "GROUP={only}: there is no such group");
    }
    let mut known = KnownDifferences::read("registry/deviations.tsv", MAX_DEVIATIONS);
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut problems = Vec::new();
    for (set, outcome) in SETS.iter().zip(&outcomes) {
        for (name, group, differences) in outcome {
            let (same, all) = counts.entry(format!("{set} {group}")).or_default();
            *same += usize::from(differences.is_empty());
            *all += 1;
            for difference in differences {
                let text = difference.at(name);
                let is_told = only.as_ref().is_none_or(|only| only == group);
                if !known.covers(&text) && is_told {
                    problems.push(text);
                }
            }
        }
    }
    let sum = |sum: (usize, usize), one: &(usize, usize)| (sum.0 + one.0, sum.1 + one.1);
    let (same, all) = counts.values().fold((0, 0), sum);
    for (group, (same, all)) in &counts {
        println!("  {group:<32} {same}/{all}");
    }
    println!("the same in all: {same}/{all}");
    problems.splice(0..0, known.wrong_counts());
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// Sends every step of a set to a sandbox of its own, and compares those that were recorded.
fn replay(set: &str) -> Vec<Compared> {
    let text = read_data(&format!("{set}.jsonl"));
    let recordings = text
        .lines()
        .map(|line| json_text::read(line).expect("a recording"));
    let recordings: BTreeMap<String, Json> = recordings
        .map(|one| (one["name"].as_str().expect("a name").to_owned(), one))
        .collect();
    let scenario = json_text::read(&read_data(&format!("{set}.scenario.json")));
    let scenario = scenario.expect("a scenario");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let sandbox = match runtime.block_on(sandbox(set).start()) {
        Ok(sandbox) => sandbox,
        Err(error) => {
            let difference = Difference::new("start", error.to_string());
            return vec![(set.to_owned(), "start".to_owned(), vec![difference])];
        }
    };
    let mut client = RegistryClient::new(Server::from(sandbox.address()), &scenario);
    let (mut exchanges, mut workers) = (Vec::new(), Vec::new());
    for step in scenario["steps"].as_array().expect("steps") {
        let name = step["name"].as_str().expect("a name");
        let sleep = Duration::from_secs_f64(step["sleep"].as_f64().unwrap_or_default());
        sandbox.advance(STEP + sleep);
        if let Some(worker) = step["control"].as_str() {
            sandbox.advance(WORKER);
            let response = client.run_worker(worker);
            if !(200..300).contains(&response.status) {
                let text = format!("{} {}", response.status, response.body);
                let difference = Difference::new("worker", text);
                workers.push((name.to_owned(), "workers".to_owned(), vec![difference]));
            }
            continue;
        }
        let recording = recordings.get(name);
        let received = client.send(step, recording.is_some());
        show(name, recording.unwrap_or(step), received.as_ref());
        if let Some(recording) = recording {
            let method = step["method"].as_str().unwrap_or_default();
            let received = received.map(|it| RegistryResponse::from_wire(&it, method));
            exchanges.push((recording, received));
        }
    }
    runtime.block_on(sandbox.stop());
    let mut recorded = Masks::default();
    for recording in recordings.values() {
        for (name, value) in recording["captures"].as_object().into_iter().flatten() {
            if !name.starts_with("pub_") {
                recorded.add(name, value);
            }
        }
    }
    let masks = [&recorded, &client.masks];
    let compared = exchanges.into_iter().map(|(recording, received)| {
        let text = |key: &str| recording[key].as_str().unwrap_or_default().to_owned();
        let expected = RegistryResponse::from_recording(recording);
        let differences = match (expected, received) {
            (Some(expected), Some(received)) => expected.differences(&received, masks),
            (None, None) => Vec::new(),
            (Some(_), None) => vec![Difference::new("step", "lacks a captured value or a token")],
            (None, Some(_)) => vec![Difference::new("step", "has a token that nobody gave")],
        };
        (text("name"), text("group"), differences)
    });
    workers.into_iter().chain(compared).collect()
}

/// A sandbox with the settings of a set. Its time passes with the steps, so that the replay waits for
/// nothing, and no worker runs but when a step says so.
fn sandbox(set: &str) -> Builder {
    let sandbox = Sandbox::builder()
        .memory()
        .stopped_clock()
        // Without it workers run by their clock alone.
        .journal()
        .fixture(data("fixture.json"))
        .config("REPO_MIRROR_INTERVAL", "0")
        // No worker runs by itself.
        .feature("REPOSITORY_GARBAGE_COLLECTION", false)
        .config("SANDBOX_GARBAGE_COLLECTION_SECONDS", "0")
        .config("SANDBOX_AUTO_PRUNE_SECONDS", "0")
        .config("SANDBOX_PULL_STATISTICS_SECONDS", "0")
        .config("SANDBOX_ACTION_COUNT_SECONDS", "0")
        .config("SANDBOX_PURGE_DELAY_SECONDS", "3600")
        .config("QUOTA_REGISTRY_SIZE_POLL_PERIOD", "3600");
    if set == "registry" {
        return sandbox;
    }
    let features = [
        ("IMAGE_PULL_STATS", true),
        ("SECURITY_SCANNER", true),
        ("PUBLIC_CATALOG", true),
        ("SPARSE_INDEX", true),
        ("IMMUTABLE_TAGS_CAN_EXPIRE", true),
        ("EXTENDED_REPOSITORY_NAMES", false),
        ("EXTENDED_ACTION_LOGGING", true),
    ];
    let settings = [
        ("PERMANENTLY_DELETE_TAGS", "true"),
        ("CREATE_NAMESPACE_ON_PUSH", "true"),
        ("CREATE_PRIVATE_REPO_ON_PUSH", "false"),
        ("ACTION_LOG_AUDIT_LOGIN_FAILURES", "true"),
        ("ACTION_LOG_AUDIT_PULL_FAILURES", "true"),
        ("ACTION_LOG_AUDIT_PUSH_FAILURES", "true"),
        ("ACTION_LOG_AUDIT_DELETE_FAILURES", "true"),
    ];
    let sandbox = features
        .into_iter()
        .fold(sandbox, |sandbox, (name, on)| sandbox.feature(name, on));
    settings
        .into_iter()
        .fold(sandbox, |sandbox, (key, value)| sandbox.config(key, value))
}

/// Prints an exchange that the variable `STEP` asks for.
#[expect(clippy::print_stdout, reason = "a person asked for it")]
fn show(name: &str, recording: &Json, received: Option<&Response>) {
    let wanted = std::env::var("STEP").unwrap_or_default();
    if wanted.is_empty() || !name.contains(&wanted) {
        return;
    }
    println!(
        "== {name}: {} {} as {}\n   {} {}\n-- recorded: {} {}\n   {}",
        recording["method"],
        recording["path"],
        recording["as"],
        recording["request_headers"],
        recording["request_body"],
        recording["status"],
        recording["response_headers"],
        recording["response_body"],
    );
    match received {
        Some(received) => println!(
            "-- received: {} {:?}\n   {}",
            received.status, received.headers, received.body
        ),
        None => println!("-- received: nothing, a value or a token is missing"),
    }
}

fn read_data(name: &str) -> String {
    let path = data("registry").join(format!("{name}.xz"));
    let mut text = String::new();
    File::open(&path)
        .and_then(|file| XzReader::new(file, false).read_to_string(&mut text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text
}

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name)
}
