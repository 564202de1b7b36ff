//! Owns what the commands of this repository do, apart from the command line, so that the tests
//! of the repository use the very same comparison and the very same lists.

pub mod bench;
pub mod compat;
pub mod cost;
pub mod coverage;
pub mod demo;
pub mod exchanges;
pub mod failure;
pub mod goldens;
pub mod left_out;
pub mod published;
pub mod reference;
pub mod regen;
pub mod tree;

use std::path::PathBuf;

/// What the command line takes; a test holds the guides against it.
pub const USAGE: &str = "\
usage: cargo xtask <command>

  regen [--check] [--spec DIR] [--out DIR]
      Makes generated/ from spec/. With --check nothing is written; exit code 1 tells that
      generated/ is out of date.
  coverage
      Compares the document with the list of operations, the recordings and the surface that
      the server publishes. Exit code 1 tells of a gap.
  compat BASE.json [--json]
      Compares generated/openapi.json with an earlier one. Exit code 1 tells of a change that
      breaks callers.
  cost [--release]
      Measures what it takes to check the crate with some of its features, or to build it.
  bench [--quick] [--json FILE] [ROW ...]
      Measures speed, cost and scale beside what they are compared with. With --quick each row
      only shows that it runs.
  demo
      Runs the procedures of Quay's documentation through the client against a sandbox.
      Exit code 1 tells of an answer that is not as documented.
  goldens [--check]
      Makes codegen/testdata/accept/*/golden/ from the documents beside them.
  help
      Shows this text.

exit codes: 0 done, 1 out of date or a gap, 2 the document is broken, 3 reading or writing failed,
64 the command line was not understood
";

/// The root of the checkout.
pub fn root() -> PathBuf {
    // Cargo sets the variable for `cargo run` and `cargo test`, also after the checkout was moved.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or(package.clone(), PathBuf::from)
}
