//! A workspace with a package for each golden case, and one that makes all their round trips.

use std::fs;
use std::path::Path;

use quay_codegen::output::cases::AcceptCase;
use quay_codegen::{Runtime, Settings};

/// Lays out a package for each case, as the program `apitwin` writes it, and one with all self-tests:
/// each would be linked by itself otherwise.
pub(crate) fn prepare(root: &Path, workspace: &Path, cases: &[AcceptCase]) {
    if workspace.exists() {
        fs::remove_dir_all(workspace).expect("the last run can be removed");
    }
    let path = root.join("runtime").to_str().map(str::to_owned);
    let path = path.expect("the checkout has a name in UTF-8");
    let runtime = Runtime::Path(path.clone());
    let tests = workspace.join("round-trips");
    let (mut modules, mut dependencies) = (String::new(), String::new());
    for case in cases {
        let package = format!("golden-{}", case.name);
        let settings = Settings::of_package(&package, runtime.clone()).expect("it is a name");
        let output = case.generate_as(&settings).expect("it is accepted");
        assert_eq!(output.left_out, [], "{}", case.name);
        let library = settings.library();
        for (path, text) in output.files.iter() {
            write(&workspace.join(&case.name).join(path), text);
            if let Some(name) = path.strip_prefix("tests/") {
                write(&tests.join(format!("tests/{library}/{name}")), text);
            }
        }
        modules.push_str(&format!(
            "#[path = \"{library}/round_trip.rs\"]\nmod {library};\n"
        ));
        let name = &case.name;
        dependencies.push_str(&format!("{package} = {{ path = \"../{name}\" }}\n"));
    }
    let manifest = format!(
        "[package]\nname = \"round-trips\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dev-dependencies]\n\
         apitwin-runtime = {{ path = {path:?}, features = [\"round-trip\"] }}\n{dependencies}"
    );
    write(&tests.join("Cargo.toml"), &manifest);
    write(&tests.join("src/lib.rs"), "");
    write(&tests.join("tests/round_trips.rs"), &modules);
    let mut members: Vec<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    members.push("round-trips");
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = \"line-tables-only\"\n"
    );
    write(&workspace.join("Cargo.toml"), &manifest);
    fs::copy(root.join("Cargo.lock"), workspace.join("Cargo.lock")).expect("it can be copied");
}

fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("it lies in a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
