//! The accept cases of the generator: each small document gives its golden files, and a crate that compiles.

use std::fs;
use std::path::Path;
use std::process::Command;

use quay_codegen::output::cases::{ACCEPT, AcceptCase};
use quay_codegen::{Runtime, Settings};

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

#[test]
fn every_case_compiles_as_a_crate_without_a_warning() {
    let root = quay_reference::root();
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("goldens");
    let cases = cases();
    prepare(&root, &workspace, &cases);
    // The dependencies are checked once, because the tests use the same target directory.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("it lies in a folder");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--workspace", "--offline", "--quiet"])
        .current_dir(&workspace)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.is_empty(), "\n{text}");
}

/// Lays out a workspace with one package for each case, as the program `apitwin` writes it.
fn prepare(root: &Path, workspace: &Path, cases: &[AcceptCase]) {
    if workspace.exists() {
        fs::remove_dir_all(workspace).expect("the last run can be removed");
    }
    let runtime = root.join("runtime").to_str().map(str::to_owned);
    let runtime = Runtime::Path(runtime.expect("the checkout has a name in UTF-8"));
    for case in cases {
        let name = format!("golden-{}", case.name);
        let settings = Settings::of_package(&name, runtime.clone()).expect("it is a name");
        let output = case.generate_as(&settings).expect("it is accepted");
        for (path, text) in output.files.iter() {
            let path = workspace.join(&case.name).join(path);
            let folder = path.parent().expect("it lies in a folder");
            fs::create_dir_all(folder).expect("a folder can be made");
            fs::write(path, text).expect("a file can be written");
        }
    }
    let members: Vec<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = \"line-tables-only\"\n"
    );
    fs::write(workspace.join("Cargo.toml"), manifest).expect("the manifest can be written");
    fs::copy(root.join("Cargo.lock"), workspace.join("Cargo.lock")).expect("it can be copied");
}
