//! The accept cases of the generator: each small document gives its golden files. That they compile is tried
//! in `codegen/tests/round_trip/`.

use quay_codegen::output::cases::{ACCEPT, AcceptCase};

fn cases() -> Vec<AcceptCase> {
    let cases = AcceptCase::all(&quay_reference::root()).expect("the cases can be read");
    assert!(!cases.is_empty(), "there is no case below {ACCEPT}");
    cases
}

#[test]
fn every_case_gives_its_golden_files() {
    let mut problems = String::new();
    for case in cases() {
        match case.generate() {
            Ok(output) => {
                let comparison = case.compare(&output).expect("the golden files can be read");
                problems.push_str(&comparison.report(&case.shown_as(), 12));
            }
            Err(failure) => problems.push_str(&format!("{}: {failure}\n", case.name)),
        }
    }
    assert!(
        problems.is_empty(),
        "\n{problems}run `cargo xtask goldens` and read the difference"
    );
}
