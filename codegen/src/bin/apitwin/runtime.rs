//! Where the generated crate finds its runtime.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use quay_codegen::Runtime;

use crate::failure::Failure;

/// Reads `--runtime`: a version begins with a digit or an operator, all else is a folder. A relative folder is
/// written relative to the crate, so that both can be moved together.
///
/// # Errors
///
/// There is no such crate in the folder.
pub(crate) fn find(text: &str, out: &Path) -> Result<Runtime, Failure> {
    let folder = Path::new(text);
    let is_version =
        text.starts_with(|first: char| first.is_ascii_digit() || "=^~<>*".contains(first));
    if is_version && !folder.is_dir() {
        return Ok(Runtime::Version(text.to_owned()));
    }
    let manifest = folder.join("Cargo.toml");
    let found = fs::read_to_string(&manifest).map_err(|error| {
        Failure::of_files(format!(
            "cannot read {}: {error}; --runtime takes the folder of the crate apitwin-runtime, or a version",
            manifest.display()
        ))
    })?;
    if !found
        .lines()
        .any(|line| line.trim() == "name = \"apitwin-runtime\"")
    {
        return Err(Failure::of_files(format!(
            "{} is not that of apitwin-runtime; --runtime takes the folder of that crate, or a version",
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
        let check = |text: &str| find(text, Path::new("out")).map_err(|it| it.to_string());
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
}
