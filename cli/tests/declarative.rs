//! Organizations kept in files: `apply`, `diff`, `export` and `schema` against a sandbox.

#[path = "declarative/files.rs"]
mod files;
#[path = "declarative/keeping.rs"]
mod keeping;
#[path = "declarative/mistakes.rs"]
mod mistakes;
#[path = "declarative/program.rs"]
mod program;
#[path = "declarative/pruning.rs"]
mod pruning;
#[path = "declarative/replacing.rs"]
mod replacing;
#[path = "declarative/rights.rs"]
mod rights;
#[path = "declarative/scenario.rs"]
mod scenario;
#[path = "declarative/texts.rs"]
mod texts;
#[path = "declarative/trouble.rs"]
mod trouble;
