//! A workspace with a package for each golden case, and one that makes all their round trips.

use std::fs;
use std::path::{Path, PathBuf};

use quay_codegen::output::cases::AcceptCase;
use quay_codegen::output::files_below;

/// Lays out a workspace with one package for each case: the hand-written part of the crate, and the
/// golden files in place of the generated ones.
pub(crate) fn prepare(root: &Path, workspace: &Path, cases: &[AcceptCase]) {
    if workspace.exists() {
        fs::remove_dir_all(workspace).expect("the last run can be removed");
    }
    let manifest = fs::read_to_string(root.join("generated/Cargo.toml")).expect("it is there");
    let sources = files_below(root, "generated/src").expect("the crate can be read");
    let written: Vec<&str> = sources
        .iter()
        .filter_map(|path| path.strip_prefix("generated/"))
        .filter(|path| !path.starts_with("src/api/"))
        .collect();
    for case in cases {
        let package = workspace.join(&case.name);
        for path in &written {
            copy(&root.join("generated").join(path), &package.join(path));
        }
        // The pages that the crate's documentation includes.
        for page in ["README.md", "server-behaviour.md"] {
            copy(&root.join("generated").join(page), &package.join(page));
        }
        let golden = case.golden();
        for path in files_below(&golden, "").expect("the golden files can be read") {
            copy(&golden.join(&path), &package.join(&path));
        }
        fs::write(
            package.join("Cargo.toml"),
            package_manifest(&manifest, &case.name, &tags(&golden)),
        )
        .expect("the manifest can be written");
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("it is there");
    fs::write(
        workspace.join("Cargo.toml"),
        workspace_manifest(root, &manifest, cases),
    )
    .expect("the manifest can be written");
    copy(&root.join("Cargo.lock"), &workspace.join("Cargo.lock"));
}

fn copy(from: &Path, to: &Path) {
    let folder = to.parent().map(PathBuf::from).unwrap_or_default();
    fs::create_dir_all(folder).expect("a folder can be made");
    fs::copy(from, to).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
}

/// The features of a case: each tag has a trait in a file of its own.
fn tags(golden: &Path) -> Vec<String> {
    let files = files_below(golden, "src/api/server").expect("the traits can be read");
    let stems = files.iter().filter_map(|path| {
        let stem = path.strip_prefix("src/api/server/")?.strip_suffix(".rs")?;
        (!["mod", "schemas"].contains(&stem)).then(|| stem.replace('_', "-"))
    });
    stems.collect()
}

/// The crate's manifest under another name, without examples and tests, which are not copied.
fn package_manifest(manifest: &str, case: &str, tags: &[String]) -> String {
    let mut kept = String::new();
    let mut keep = true;
    for line in manifest.lines() {
        if line.starts_with('[') {
            keep = !["[[example]]", "[[test]]", "[dev-dependencies]"].contains(&line);
        }
        if line.starts_with("all-tags = ") {
            // A `cfg` of any other tag would be an unknown feature, which is a warning and fails.
            kept.push_str(&format!("all-tags = {tags:?}\n"));
            kept.extend(tags.iter().map(|tag| format!("{tag} = []\n")));
        } else if line == "name = \"quay-api\"" {
            kept.push_str(&format!("name = \"golden-{case}\"\n"));
        } else if keep && !line.starts_with("readme") {
            kept.push_str(&format!("{line}\n"));
        }
    }
    kept
}

/// The workspace's manifest with the cases as members and every warning an error.
fn workspace_manifest(root: &Path, manifest: &str, cases: &[AcceptCase]) -> String {
    let members: Vec<String> = cases
        .iter()
        .map(|case| format!("{:?}", case.name))
        .collect();
    let members = format!("members = [{}, \"round-trips\"]", members.join(", "));
    let mut changed = String::new();
    for line in manifest.lines() {
        match line {
            line if line.starts_with("members = ") => changed.push_str(&members),
            // A small document leaves parts of the hand-written code unused.
            "[workspace.lints.rust]" => {
                let lints =
                    "warnings = \"deny\"\ndead_code = \"allow\"\nunused_imports = \"allow\"";
                changed.push_str(&format!("{line}\n{lints}"));
            }
            // The runtime is no copy.
            line if line.starts_with("apitwin-runtime = ") => {
                let path = format!("path = {:?}", root.join("runtime"));
                changed.push_str(&line.replace("path = \"runtime\"", &path));
            }
            line => changed.push_str(line),
        }
        changed.push('\n');
    }
    changed
}

/// Adds a package with the self-test of each case. One program tries all of them, since each would be
/// linked by itself otherwise.
pub(crate) fn add_round_trips(workspace: &Path, cases: &[AcceptCase]) {
    let package = workspace.join("round-trips");
    let (mut modules, mut dependencies) = (String::new(), String::new());
    for case in cases {
        let library = format!("golden_{}", case.name.replace('-', "_"));
        let api = case.generate().expect("it is accepted").api;
        let made = quay_codegen::round_trip(&api, &library);
        assert_eq!(made.left_out, [], "{}", case.name);
        for (path, text) in made.files.iter() {
            let path = path.replacen("tests/", &format!("tests/{library}/"), 1);
            write(&package.join(path), text);
        }
        modules.push_str(&format!(
            "#[path = \"{library}/round_trip.rs\"]\nmod {library};\n"
        ));
        let name = &case.name;
        dependencies.push_str(&format!("golden-{name} = {{ path = \"../{name}\" }}\n"));
    }
    let manifest = format!(
        "[package]\nname = \"round-trips\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dev-dependencies]\n\
         apitwin-runtime = {{ workspace = true, features = [\"round-trip\"] }}\n{dependencies}"
    );
    write(&package.join("Cargo.toml"), &manifest);
    write(&package.join("src/lib.rs"), "");
    write(&package.join("tests/round_trips.rs"), &modules);
}

fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("it lies in a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
