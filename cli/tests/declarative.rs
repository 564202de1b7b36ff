//! Organizations kept in files: `apply`, `diff`, `export` and `schema` against a sandbox.

#[path = "declarative/files.rs"]
mod files;
#[path = "declarative/keeping.rs"]
mod keeping;
#[path = "declarative/pruning.rs"]
mod pruning;
#[path = "declarative/scenario.rs"]
mod scenario;
#[path = "declarative/trouble.rs"]
mod trouble;
