//! `cargo xtask bench`: the benchmark, built and run together with the sandbox that it measures.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::cargo;
use crate::cli::Bench;

/// Builds and measures. With `--quick` nothing is optimised: that shows that each row runs.
pub(crate) fn run(options: &Bench) -> ExitCode {
    let profile = if options.quick { "dev" } else { "release" };
    let packages = match options.documents {
        // No row that needs a sandbox.
        Some(_) => &["--package", "quay-bench"][..],
        None => &[
            "--package",
            "quay-sandbox",
            "--package",
            "quay-cli",
            "--package",
            "quay-bench",
        ],
    };
    let built = cargo::build(&[&["--profile", profile], packages].concat());
    match built {
        Ok(()) => cargo::run(
            &["--profile", profile, "--package", "quay-bench"],
            arguments(options),
        ),
        Err(code) => code,
    }
}

fn arguments(options: &Bench) -> Vec<OsString> {
    let mut arguments = Vec::new();
    if options.quick {
        arguments.push("--quick".into());
    }
    for (name, path) in [
        ("--json", &options.json),
        ("--results", &options.results),
        ("--from", &options.from),
        ("--documents", &options.documents),
    ] {
        if let Some(path) = path {
            arguments.extend([name.into(), path.clone().into()]);
        }
    }
    arguments.extend(options.rows.iter().map(OsString::from));
    arguments
}
