//! Where the generated crate finds its runtime, and that of its program.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use quay_codegen::Runtime;

use crate::failure::Failure;

/// A crate that generated code stands on: its name, and the flag that says where it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sought {
    name: &'static str,
    flag: &'static str,
}

/// What every generated crate stands on.
pub(crate) const RUNTIME: Sought = Sought {
    name: "apitwin-runtime",
    flag: "--runtime",
};

/// What its program stands on.
pub(crate) const CLI: Sought = Sought {
    name: "apitwin-cli",
    flag: "--cli-runtime",
};

/// The folder of apitwin-cli, seen from that of apitwin-runtime, in a checkout of this repository.
const CLI_FOLDER: &str = "../cli-runtime";

/// Reads where a crate is: a version begins with a digit or an operator, all else is a folder. A relative
/// folder is written relative to the generated crate, so that both can be moved together.
///
/// # Errors
///
/// There is no such crate in the folder.
pub(crate) fn find(sought: Sought, text: &str, out: &Path) -> Result<Runtime, Failure> {
    let Sought { name, flag } = sought;
    if is_version(text) {
        return Ok(Runtime::Version(text.to_owned()));
    }
    let folder = Path::new(text);
    let manifest = folder.join("Cargo.toml");
    let found = fs::read_to_string(&manifest).map_err(|error| {
        Failure::of_files(format!(
            "cannot read {}: {error}; {flag} takes the folder of the crate {name}, or a version",
            manifest.display()
        ))
    })?;
    let is_sought = |line: &str| line.trim() == format!("name = \"{name}\"");
    if !found.lines().any(is_sought) {
        return Err(Failure::of_files(format!(
            "{} is not that of {name}; {flag} takes the folder of that crate, or a version",
            manifest.display()
        )));
    }
    let place = match folder.is_absolute() {
        true => folder.to_owned(),
        false => relative(&settled(folder)?, &settled(out)?),
    };
    match place.to_str() {
        // Cargo takes slashes everywhere.
        Some(place) => Ok(Runtime::Path(place.replace('\\', "/"))),
        None => Err(Failure::of_files(format!(
            "{} is not UTF-8",
            place.display()
        ))),
    }
}

/// Where apitwin-cli is if `--runtime` alone is given: of the same version, or in the folder beside it.
///
/// # Errors
///
/// There is no such folder.
pub(crate) fn find_cli(runtime: &str, out: &Path) -> Result<Runtime, Failure> {
    if is_version(runtime) {
        return Ok(Runtime::Version(runtime.to_owned()));
    }
    let folder = Path::new(runtime);
    // Without dots, so that the manifest of the generated crate can be read.
    let beside = match folder.file_name() {
        Some(_) => folder.with_file_name("cli-runtime"),
        None => folder.join(CLI_FOLDER),
    };
    let text = beside
        .to_str()
        .ok_or_else(|| Failure::of_files(format!("{} is not UTF-8", beside.display())))?;
    find(CLI, text, out)
}

/// Whether it is a version, and not a folder that looks like one.
fn is_version(text: &str) -> bool {
    let has_sign = |first: char| first.is_ascii_digit() || "=^~<>*".contains(first);
    text.starts_with(has_sign) && !Path::new(text).is_dir()
}

/// A path without links and dots, as far as it exists.
fn settled(path: &Path) -> io::Result<PathBuf> {
    let mut missing = Vec::new();
    let mut place = std::path::absolute(path)?;
    loop {
        match place.canonicalize() {
            Ok(place) => {
                return Ok(missing
                    .iter()
                    .rev()
                    .fold(place, |place, name| place.join(name)));
            }
            Err(error) => match (place.file_name().map(ToOwned::to_owned), place.parent()) {
                (Some(name), Some(parent)) => {
                    missing.push(name);
                    place = parent.to_owned();
                }
                _ => return Err(error),
            },
        }
    }
}

/// How one folder is reached from another.
fn relative(to: &Path, from: &Path) -> PathBuf {
    let (to, from): (Vec<_>, Vec<_>) = (to.components().collect(), from.components().collect());
    let common = to
        .iter()
        .zip(&from)
        .take_while(|(one, other)| one == other)
        .count();
    let up = from[common..].iter().map(|_| Component::ParentDir);
    up.chain(to[common..].iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_reached_from_each_other() {
        let check = |to: &str, from: &str, expect: &str| {
            assert_eq!(relative(Path::new(to), Path::new(from)), Path::new(expect));
        };
        check("/a/runtime", "/a/pets", "../runtime");
        check("/a/runtime", "/a/b/pets", "../../runtime");
        check("/a/b/runtime", "/a", "b/runtime");
    }

    #[test]
    fn versions_are_told_from_folders() {
        let check = |text: &str| find(RUNTIME, text, Path::new("out")).map_err(|it| it.to_string());
        assert_eq!(check("0.1"), Ok(Runtime::Version("0.1".to_owned())));
        assert_eq!(
            check(">=0.1, <0.3"),
            Ok(Runtime::Version(">=0.1, <0.3".to_owned()))
        );
        let text = check("no/such/folder").unwrap_err();
        assert!(
            text.starts_with("cannot read no/such/folder/Cargo.toml: "),
            "{text}"
        );
        let text = check(env!("CARGO_MANIFEST_DIR")).unwrap_err();
        assert!(text.contains("is not that of apitwin-runtime"), "{text}");
    }

    #[test]
    fn the_program_stands_on_a_crate_beside_the_runtime() {
        let check = |text: &str| find_cli(text, Path::new("out")).map_err(|it| it.to_string());
        assert_eq!(check("0.1"), Ok(Runtime::Version("0.1".to_owned())));
        let folder = |name: &str| format!("{}/../{name}", env!("CARGO_MANIFEST_DIR"));
        assert_eq!(
            check(&folder("runtime")),
            Ok(Runtime::Path(folder("cli-runtime")))
        );
        let text = check("no/such/runtime").unwrap_err();
        assert!(text.contains("no/such/cli-runtime/Cargo.toml"), "{text}");
        assert!(text.contains("--cli-runtime"), "{text}");
    }
}
