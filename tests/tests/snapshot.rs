//! The files under `generated/` are those that the document gives. The test never writes.

use quay_codegen::Output;
use quay_codegen::output::Target;

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
