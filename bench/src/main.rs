//! The program that measures.

use std::process::ExitCode;

fn main() -> ExitCode {
    quay_bench::main(None)
}
