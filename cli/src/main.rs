//! The program `quay`.

use std::process::ExitCode;

use quay_cli::Quay;

fn main() -> ExitCode {
    apitwin_cli::run(&Quay)
}
