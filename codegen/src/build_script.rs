//! Generation from a build script, into the folder that Cargo gives it.

use std::error::Error;
use std::path::{Path, PathBuf};

use crate::emit::feature;
use crate::ir::Api;
use crate::output::{Ownership, compare};
use crate::{Command, Settings, Sources, generate_as};

/// Generates client and server of a document into `OUT_DIR`, and tells Cargo what they depend on.
///
/// The crate includes the result as its root, in a line of its `src/lib.rs`:
///
/// ```text
/// include!(concat!(env!("OUT_DIR"), "/api/src/lib.rs"));
/// ```
///
/// Halves and tags are features in generated code. A crate that generates itself has no use for them, so
/// this turns all of them on. Warnings of the document become warnings of Cargo.
///
/// # Errors
///
/// The document cannot be read or has problems, or a file cannot be written. A build script returns the
/// error from `main`, so that Cargo shows it.
pub fn generate(document: impl AsRef<Path>, name: &str) -> Result<(), Box<dyn Error>> {
    let document = document.as_ref();
    tell(&format!("cargo::rerun-if-changed={}", document.display()));
    let settings = Settings::of_build_script(name)?;
    let sources = Sources::open(document)?;
    let output = generate_as(&sources, &settings, &mut |_| ())
        .map_err(|problems| format!("{} is refused:\n{problems}", document.display()))?;
    for warning in output.warnings.iter() {
        tell(&format!("cargo::warning={warning}"));
    }
    let folder = out_dir()?.join("api");
    let ownership = Ownership::Listed {
        command: Command::Generate,
        folders: &[],
    };
    compare(&folder, ownership, output.files.iter())?.apply()?;
    let on = features(&output.api, &settings);
    for feature in &on {
        tell(&format!("cargo::rustc-cfg=feature={feature:?}"));
    }
    let known: Vec<String> = on
        .iter()
        .map(String::as_str)
        .chain(["tracing"])
        .map(|feature| format!("{feature:?}"))
        .collect();
    tell(&format!(
        "cargo::rustc-check-cfg=cfg(feature, values({}))",
        known.join(", ")
    ));
    Ok(())
}

/// The features that generated code asks for, but `tracing`.
fn features(api: &Api, settings: &Settings) -> Vec<String> {
    let mut features = Vec::new();
    features.extend(settings.client.then(|| "client".to_owned()));
    features.extend(settings.server.then(|| "server".to_owned()));
    features.push("all-tags".to_owned());
    features.extend(api.tags.iter().map(|tag| feature(&tag.name)));
    features
}

#[expect(
    clippy::disallowed_methods,
    reason = "Cargo tells a build script by this variable where to write"
)]
fn out_dir() -> Result<PathBuf, Box<dyn Error>> {
    let folder = std::env::var_os("OUT_DIR");
    let folder = folder.ok_or("OUT_DIR is not set; call this from a build script")?;
    Ok(PathBuf::from(folder))
}

#[expect(
    clippy::print_stdout,
    reason = "a build script talks to Cargo this way"
)]
fn tell(line: &str) {
    println!("{line}");
}
