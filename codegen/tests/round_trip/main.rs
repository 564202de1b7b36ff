//! The round trips of the golden cases: each small document gives a crate that compiles without a
//! warning, and whose client and server understand each other.
#![expect(
    clippy::disallowed_methods,
    reason = "a test lays out packages that are compiled"
)]

mod workspace;

use std::path::Path;
use std::process::Command;

use quay_codegen::output::cases::AcceptCase;

#[test]
fn every_golden_compiles_and_makes_the_round_trip() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = root.canonicalize().expect("the checkout is there");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("goldens");
    let cases = AcceptCase::all(&root).expect("the cases can be read");
    workspace::prepare(&root, &folder, &cases);
    // The dependencies are compiled once, because the tests use the same target directory.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let target = target.expect("it lies in a folder");
    let output = Command::new(env!("CARGO"))
        .args(["test", "--package", "round-trips", "--offline", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo runs");
    let warnings = String::from_utf8_lossy(&output.stderr).contains("warning");
    assert!(
        output.status.success() && !warnings,
        "\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
