//! The program behind `cargo xtask differ`.

use std::process::ExitCode;

fn main() -> ExitCode {
    quay_differ::main()
}
