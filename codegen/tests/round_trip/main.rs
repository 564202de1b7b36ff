//! Round trips of generated crates: each compiles without a warning, and its client and server understand
//! each other. The documents are the accept cases, and others that are made up.
#![expect(
    clippy::disallowed_methods,
    reason = "a test lays out packages that are compiled, and is told how long to go on"
)]

mod made_up;
mod property;
mod workspace;

use quay_codegen::output::cases::AcceptCase;

use crate::workspace::{Workspace, root};

#[test]
fn every_accept_case_compiles_and_makes_the_round_trip() {
    let mut workspace = Workspace::new("accept");
    for case in AcceptCase::all(&root()).expect("the cases can be read") {
        let package = format!("accept-{}", case.name);
        let output = case.generate_as(&workspace.settings(&package));
        let output = output.expect("it is accepted");
        assert_eq!(output.left_out, [], "{}", case.name);
        workspace.add(&package, &output);
    }
    if let Err(text) = workspace.run() {
        panic!("\n{text}");
    }
}
