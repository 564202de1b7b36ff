//! The files under `generated/` are those that the document gives. The test never writes.

use xtask::regen::{self, Options};

#[test]
fn generated_files_fit_the_document() {
    let options = Options::default();
    let output = regen::generate(&options).unwrap_or_else(|failure| panic!("\n{failure}"));
    assert!(
        output.operations > 0 && output.schemas > 0,
        "nothing was generated"
    );
    let comparison = regen::compare(&options, &output).expect("generated/ can be read");
    if let Some(complaint) = regen::complaint(&options, &comparison) {
        panic!("\n{complaint}");
    }
}

#[test]
fn a_second_run_gives_the_same_bytes() {
    let options = Options::default();
    let run = || {
        regen::generate(&options)
            .unwrap_or_else(|failure| panic!("\n{failure}"))
            .files
    };
    assert!(run() == run(), "two runs over the same document differ");
}
