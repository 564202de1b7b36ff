//! Checks of prose, names, manifests and sources. They read files and build nothing.

mod anchors;
mod banned_words;
mod code_map;
mod commands;
mod guides;
mod manifests;
mod open_objects;
mod runtime;
mod sources;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

fn root() -> PathBuf {
    quay_reference::root()
}

fn read(path: &str) -> String {
    // The generator has to reject what is no text, so a case of it is none.
    let may_be_bytes = path.starts_with("codegen/testdata/reject/");
    let path = root().join(path);
    let text = match may_be_bytes {
        true => fs::read(&path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        false => fs::read_to_string(&path),
    };
    text.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files of the repository, new ones included, with `/` between folders.
fn files() -> Vec<String> {
    let output = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root())
        .output()
        .expect("git can be run");
    assert!(output.status.success(), "git cannot list the files");
    let text = String::from_utf8(output.stdout).expect("paths are UTF-8");
    let mut files: Vec<String> = text
        .split_terminator('\0')
        .map(str::to_owned)
        // A file that was removed is listed until the removal is staged.
        .filter(|path| root().join(path).is_file())
        .collect();
    files.sort();
    files.dedup();
    assert!(files.len() > 100, "only {} files were found", files.len());
    files
}

/// The folders of the crates.
fn crates() -> Vec<String> {
    let manifests = files().into_iter();
    let folders = manifests.filter_map(|path| Some(path.strip_suffix("/Cargo.toml")?.to_owned()));
    // A golden case below codegen/testdata/ is a package, and no member of the workspace.
    let crates: Vec<String> = folders.filter(|folder| !folder.contains('/')).collect();
    assert!(crates.len() > 5, "only {crates:?} were found");
    crates
}

/// Fails with all problems.
fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}
