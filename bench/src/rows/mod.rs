//! The rows of the table, a file each.

mod cli;
pub(crate) mod client;
mod compile;
mod dependencies;
pub(crate) mod growth;
mod images;
mod models;
mod regen;
pub(crate) mod router;
mod sample;
mod sandbox;

use anyhow::Result;

use crate::table::Row;

/// Measures some figures; with `true` only as far as shows that it runs.
type Measure = fn(bool) -> Result<Vec<Row>>;

/// The rows by the names that the command line knows, in the order of the table.
pub(crate) const ALL: [(&str, Measure); 10] = [
    ("regen", regen::measure),
    ("growth", growth::measure),
    ("client", client::measure),
    ("router", router::measure),
    ("models", models::measure),
    ("sandbox", sandbox::measure),
    ("images", images::measure),
    ("cli", cli::measure),
    ("compile", compile::measure),
    ("dependencies", dependencies::measure),
];
