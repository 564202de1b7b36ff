//! The files under `generated/` are those that the document gives. The test never writes.

use quay_codegen::document::repeated_sets;
use quay_codegen::output::Target;
use quay_codegen::{Document, Output, Profile, Sources};

fn generate(target: &Target) -> Output {
    target
        .generate()
        .unwrap_or_else(|error| panic!("\n{error}"))
}

#[test]
fn generated_files_fit_the_document() {
    let target = Target::of_checkout(&quay_reference::root());
    let output = generate(&target);
    assert!(
        output.operations > 0 && output.schemas > 0,
        "nothing was generated"
    );
    let comparison = target.compare(&output).expect("generated/ can be read");
    if let Some(complaint) = target.complaint(&comparison) {
        panic!("\n{complaint}");
    }
}

#[test]
fn a_second_run_gives_the_same_bytes() {
    let target = Target::of_checkout(&quay_reference::root());
    let [first, second] = [(), ()].map(|()| generate(&target).files);
    assert!(first == second, "two runs over the same document differ");
}

/// A set of texts is one type for users, so that what a response says can be sent again.
#[test]
fn every_set_of_values_has_one_name() {
    let target = Target::of_checkout(&quay_reference::root());
    let sources = Sources::read(&target.spec.path, &target.spec.shown_as).expect("it can be read");
    let document =
        Document::read(&sources, Profile::STRICT).unwrap_or_else(|problems| panic!("\n{problems}"));
    let problems = repeated_sets(&document);
    assert!(problems.is_empty(), "\n{problems}");
}
