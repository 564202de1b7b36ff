//! How results are written: tables, JSON, YAML and names.

use clap::ValueEnum;

/// How results are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table with the most telling columns.
    #[default]
    Table,
    /// A table with all columns.
    Wide,
    /// JSON, as the server sent it.
    Json,
    /// YAML.
    Yaml,
    /// The names alone, one a line.
    Name,
}
