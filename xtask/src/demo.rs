//! `cargo xtask demo`: the procedures of Quay's guide, through the client against a sandbox.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::cargo;
use crate::cli::Demo;

const NOTICE: &str = "\
Building the sandbox and the demonstration. In a fresh clone this compiles some 200 crates, which
takes about two minutes on two cores. The demonstration itself runs for three seconds.";

/// Builds and runs the demonstration.
pub(crate) fn run(options: &Demo) -> ExitCode {
    // The notice is no part of the output, which a program may read.
    drop(writeln!(io::stderr(), "{NOTICE}"));
    let json = options.json.then(|| "--json".into());
    cargo::run(&["--package", "quay-sandbox", "--example", "demo"], json)
}
