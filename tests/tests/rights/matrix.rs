//! The expected statuses, `data/rights/matrix.tsv`, and the rights behind them, `data/rights/rights.tsv`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use quay_api::operations;
use serde_json::Value as Json;

/// How many columns stand before those of the actors.
const HEAD: usize = 4;

/// Where an expected status comes from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    Recording,
    /// The server's own table of rights, `endpoints/api/test/test_security.py`.
    Table,
    /// Our reading of the server's source.
    Code,
}

impl Source {
    fn read(letter: &str) -> Self {
        match letter {
            "r" => Self::Recording,
            "m" => Self::Table,
            "s" => Self::Code,
            other => panic!("{other} is no source; write r, m or s"),
        }
    }

    pub(crate) fn describe(self) -> &'static str {
        match self {
            Self::Recording => "recorded",
            Self::Table => "in the server's table of rights",
            Self::Code => "read in the server's source",
        }
    }
}

/// The status that one actor gets.
#[derive(Clone, Copy)]
pub(crate) struct Expected {
    pub(crate) status: u16,
    pub(crate) source: Source,
}

impl Expected {
    fn read(cell: &str) -> Self {
        let (status, source) = cell.split_at(cell.len() - 1);
        Self {
            status: status.parse().unwrap_or_else(|_| panic!("{cell}")),
            source: Source::read(source),
        }
    }

    fn is_refusal(self) -> bool {
        matches!(self.status, 401 | 403)
    }
}

/// One operation.
struct Row {
    right: String,
    /// The lines of the server's table that tell something of it.
    table: String,
    /// In the order of the actors.
    expected: Vec<Expected>,
}

/// A right.
struct Right {
    /// Who has it.
    actors: BTreeSet<String>,
    /// Whether superusers have it by their full access alone.
    by_full_access: bool,
}

/// Operation × actor.
pub(crate) struct Matrix {
    actors: Vec<String>,
    rows: BTreeMap<String, Row>,
    rights: BTreeMap<String, Right>,
}

impl Matrix {
    /// Reads both files.
    pub(crate) fn read() -> Self {
        let mut lines = table("matrix.tsv").into_iter();
        let actors = lines.next().expect("a head").split_off(HEAD);
        let rows = lines.map(|cells| {
            assert_eq!(cells.len(), HEAD + actors.len(), "matrix.tsv: {}", cells[0]);
            let row = Row {
                right: cells[1].clone(),
                table: cells[3].clone(),
                expected: cells[HEAD..].iter().map(|it| Expected::read(it)).collect(),
            };
            (cells[0].clone(), row)
        });
        let rows = rows.collect();
        let rights = table("rights.tsv").into_iter().skip(1).map(|cells| {
            let actors = cells[1].split(' ').filter(|actor| *actor != "-");
            let right = Right {
                actors: actors.map(str::to_owned).collect(),
                by_full_access: cells[2] == "only",
            };
            (cells[0].clone(), right)
        });
        Self {
            actors,
            rows,
            rights: rights.collect(),
        }
    }

    pub(crate) fn actors(&self) -> &[String] {
        &self.actors
    }

    /// The actors with what each of them gets.
    pub(crate) fn row(&self, operation: &str) -> impl Iterator<Item = (&str, Expected)> {
        let expected = self.rows[operation].expected.iter().copied();
        self.actors.iter().map(String::as_str).zip(expected)
    }

    /// The operations and actors without an expectation, and the expectations of none.
    pub(crate) fn gaps(&self) -> Vec<String> {
        let rows = self.rows.keys().map(String::as_str).collect();
        let mut gaps = differences("matrix.tsv: operation", &rows, &operation_ids());
        let actors: Json =
            serde_json::from_str(&fs::read_to_string(data("actors.json")).expect("the actors"))
                .expect("JSON");
        let mut roles: BTreeSet<&str> = BTreeSet::from(["anonymous"]);
        roles.extend(
            actors
                .as_object()
                .expect("roles")
                .keys()
                .map(String::as_str),
        );
        let columns = self.actors.iter().map(String::as_str).collect();
        gaps.extend(differences("matrix.tsv: actor", &columns, &roles));
        gaps
    }

    /// The rows that refuse others than those who lack the right, and those with a wrong source.
    pub(crate) fn contradictions(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for (operation, row) in &self.rows {
            let Some(right) = self.rights.get(&row.right) else {
                problems.push(format!("{operation}: rights.tsv lacks {}", row.right));
                continue;
            };
            for (actor, expected) in self.row(operation) {
                if expected.is_refusal() == right.actors.contains(actor) {
                    problems.push(format!(
                        "{operation}: {actor} gets {} against the right {}",
                        expected.status, row.right
                    ));
                }
                if expected.source == Source::Table && row.table == "-" {
                    problems.push(format!("{operation}: {actor}: name the line of the table"));
                }
            }
        }
        problems
    }

    /// The superusers, and whether each may call an operation while they have no full access.
    pub(crate) fn without_full_access(
        &self,
        operation: &str,
    ) -> impl Iterator<Item = (&'static str, bool)> {
        let right = &self.rights[&self.rows[operation].right];
        let superusers = [
            "superuser",
            "superuser_noscope",
            "superuser_superonly",
            "global_readonly",
        ];
        superusers.into_iter().map(|actor| {
            let loses = right.by_full_access && actor != "global_readonly";
            (actor, right.actors.contains(actor) && !loses)
        })
    }

    /// How many expectations come from where.
    pub(crate) fn counts(&self) -> BTreeMap<Source, usize> {
        let mut counts = BTreeMap::new();
        for expected in self.rows.values().flat_map(|row| &row.expected) {
            *counts.entry(expected.source).or_default() += 1;
        }
        counts
    }
}

/// The operations of the document.
pub(crate) fn operation_ids() -> BTreeSet<&'static str> {
    operations::ALL
        .iter()
        .map(|operation| operation.id)
        .collect()
}

/// What one set has more or less than the other.
pub(crate) fn differences(
    place: &str,
    found: &BTreeSet<&str>,
    expected: &BTreeSet<&str>,
) -> Vec<String> {
    let missing = expected.difference(found);
    let missing = missing.map(|name| format!("{place} {name} is missing"));
    let needless = found.difference(expected);
    missing
        .chain(needless.map(|name| format!("{place} {name} does not exist")))
        .collect()
}

/// A file of `tests/data`.
pub(crate) fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name)
}

/// The cells of a file of tab-separated values, its head first.
pub(crate) fn table(name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(data("rights").join(name)).expect(name);
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect()
}
