//! Every constraint in every place of a request: each is violated once, by the values of this table and by
//! those of the self-test, and the router rejects it and tells place and rule.
//!
//! One crate of some 700 operations is compiled and tried, which takes two minutes of CPU.

mod limits;
mod operations;
mod places;
mod ways;

use quay_codegen::{Dates, Output, Sources, generate_as};
use serde_json::{Map, Value, json};

use self::limits::with;
use self::operations::{Cell, Operation};
use crate::workspace::Workspace;

const PACKAGE: &str = "constraints";

/// What only this table violates: no list of texts that chance makes can be a segment of a path.
const BY_THIS_TABLE: [&str; 2] = ["path-choice: maxItems", "path-choice: uniqueItems"];

fn document(operations: &[Operation], components: &Map<String, Value>) -> Value {
    let mut paths = Map::new();
    for operation in operations {
        let mut written = json!({
            "operationId": operation.id,
            "parameters": operation.parameters,
            "responses": {"204": {"description": "It fits."}},
        });
        if let Some(body) = &operation.body {
            written["requestBody"] = json!({"required": true, "content": body});
        }
        paths.insert(operation.path.clone(), json!({ "put": written }));
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Constraints", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    })
}

/// Generates a package.
fn generate(workspace: &Workspace, document: &Value) -> Result<Output, String> {
    let text = document.to_string();
    let sources = Sources::from_texts("", [("openapi.yaml", text.as_str())]);
    let mut settings = workspace.settings(PACKAGE);
    settings.profile.dates = Dates::Jiff;
    generate_as(&sources, &settings, &mut |_| ()).map_err(|problems| problems.to_string())
}

/// The cases of the self-test.
fn cases(output: &Output) -> Vec<Value> {
    let mut files = output.files.iter();
    let (_, text) = files
        .find(|(path, _)| *path == "tests/round_trip.json")
        .expect("there is a self-test");
    serde_json::from_str(text).expect("it is a list")
}

/// Whether the self-test violates a constraint in its place.
fn is_violated(case: &Value, cell: &Cell) -> bool {
    let violations = case["violations"].as_array().into_iter().flatten();
    let mut violations = violations.filter(|it| it["key"] == *cell.key);
    violations.any(|violation| {
        let at = violation["at"].as_str().unwrap_or_default();
        violation["rule"] == cell.rule && (at.is_empty() || at.starts_with(&cell.at))
    })
}

/// The case of an operation with the violations of this table.
fn own_case(case: &Value, operation: &Operation) -> Value {
    let written = |cell: &Cell| {
        json!({
            "key": cell.key,
            "rule": cell.limit,
            "at": "",
            "value": cell.broken,
            "tells": cell.tells,
        })
    };
    let mut violations: Vec<Value> = operation.cells.iter().map(written).collect();
    violations.extend(operation.five_at_once());
    let keys = json!({
        "whole": operation.good,
        "violations": violations,
        "trips": [case["trips"][0]],
    });
    with(case.clone(), keys)
}

/// The constraints that no value of a way can have are refused or warned of, each at its place.
fn count_refused(workspace: &Workspace) -> usize {
    let mut accepted = Vec::new();
    let mut count = 0;
    for (name, operation, components) in operations::left_out() {
        match generate(workspace, &document(&[operation], &components)) {
            // Each problem has its place first.
            Err(problems) if problems.starts_with("openapi.yaml:1:") => count += 1,
            Err(problems) => panic!("{name}: {problems}"),
            Ok(output) if output.warnings.to_string().starts_with("openapi.yaml:1:") => count += 1,
            Ok(_) => accepted.push(name),
        }
    }
    assert_eq!(accepted, [""; 0], "these are accepted, and can be tried");
    count
}

#[test]
fn every_constraint_holds_in_every_place() {
    let mut workspace = Workspace::new(PACKAGE);
    let refused = count_refused(&workspace);
    let (operations, components) = operations::all();
    let document = document(&operations, &components);
    let output = generate(&workspace, &document).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(output.warnings.to_string(), "");
    assert_eq!(output.left_out, []);
    let cases = cases(&output);
    let (mut missing, mut own) = (Vec::new(), Vec::new());
    let mut count = 0;
    for operation in &operations {
        let path = operation.path.as_str();
        let case = cases.iter().find(|case| case["path"] == path);
        let case = case.unwrap_or_else(|| panic!("{path} is tried"));
        for cell in &operation.cells {
            count += 1;
            // The self-test has no values beyond the range of a Rust type.
            if cell.rule != "range" && !is_violated(case, cell) {
                missing.push(format!("{}: {}", operation.id, cell.limit));
            }
        }
        own.push(own_case(case, operation));
    }
    eprintln!("{count} constraints in their places are tried, {refused} others are refused");
    assert!(count > 2_500, "only {count} constraints are violated");
    missing.retain(|cell| !BY_THIS_TABLE.contains(&cell.as_str()));
    assert_eq!(missing, [""; 0], "the self-test does not violate these");
    workspace.add(PACKAGE, &output);
    let all: Vec<Value> = cases.into_iter().chain(own).collect();
    workspace.replace_cases(PACKAGE, &json!(all).to_string());
    if let Err(text) = workspace.run() {
        panic!("\n{text}");
    }
}
