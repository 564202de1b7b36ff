//! `cargo xtask differ`: two servers beside each other, by a program that is built first.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::cargo;
use crate::cli::Differ;

/// Builds and runs the comparison.
pub(crate) fn run(options: &Differ) -> ExitCode {
    cargo::run(&["--package", "quay-differ"], arguments(options))
}

fn arguments(options: &Differ) -> Vec<OsString> {
    let number = |number: Option<u64>| number.map(|number| number.to_string().into());
    let path = |path: &Option<PathBuf>| path.clone().map(OsString::from);
    let given: [(&str, Option<OsString>); 7] = [
        ("--real", Some(options.real.clone().into())),
        ("--sandbox", Some(options.sandbox.clone().into())),
        ("--seed", number(options.seed)),
        ("--requests", number(options.requests)),
        ("--actors", path(&options.actors)),
        ("--sandbox-actors", path(&options.sandbox_actors)),
        ("--only", options.only.clone().map(OsString::from)),
    ];
    let given = given
        .into_iter()
        .filter_map(|(name, value)| Some([name.into(), value?]));
    given.flatten().collect()
}
