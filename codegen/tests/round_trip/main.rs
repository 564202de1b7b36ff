//! Round trips of generated crates: each compiles without a warning, and its client and server understand
//! each other. The documents are the accept cases, and others that are made up.
#![expect(
    clippy::disallowed_methods,
    reason = "a test lays out packages that are compiled, and is told how long to go on"
)]

mod constraints;
mod made_up;
mod property;
mod workspace;

use quay_codegen::output::cases::AcceptCase;
use quay_codegen::{Profile, Sources, generate, round_trip};

use crate::workspace::{Workspace, root};

#[test]
fn every_accept_case_compiles_and_makes_the_round_trip() {
    let mut workspace = Workspace::new("accept");
    for case in AcceptCase::all(&root()).expect("the cases can be read") {
        let package = format!("accept-{}", case.name);
        let output = case.generate_as(&workspace.settings(&package));
        let output = output.expect("it is accepted");
        // What is not JSON is tried by tests/tests/media_types.
        let mut left_out = output.left_out.iter();
        let unexpected = left_out.find(|it| it.what != "its bodies are not all plain JSON");
        assert_eq!(unexpected, None, "{}", case.name);
        workspace.add(&package, &output);
    }
    if let Err(text) = workspace.run() {
        panic!("\n{text}");
    }
}

/// The crate of this repository, with its own dialect.
#[test]
fn every_operation_of_quay_makes_the_round_trip() {
    let sources = Sources::read(&root().join("spec"), "spec").expect("the document can be read");
    let output = generate(&sources, Profile::STRICT).expect("it is accepted");
    let tests = round_trip(&output.api, true);
    assert_eq!(tests.left_out, []);
    let mut workspace = Workspace::new("quay");
    workspace.add_other("quay-api", root().join("generated"), &tests.files);
    if let Err(text) = workspace.run() {
        panic!("\n{text}");
    }
}
