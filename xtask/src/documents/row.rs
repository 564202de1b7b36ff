//! What became of one document, and the table of all.

use std::fmt::Write as _;
use std::time::Duration;

use super::process::Ended;

/// What became of a document.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Its name.
    pub(super) name: String,
    /// The name of its crate.
    pub(super) package: String,
    /// How the generator ended.
    pub(super) generated: Generated,
    /// How long the generator took.
    pub(super) took: Duration,
    /// How many operations were generated.
    pub(super) operations: Option<usize>,
    /// How many warnings there are.
    pub(super) warnings: usize,
    /// Whether client and server compile; `None` if that was not tried.
    pub(super) compiled: Option<Outcome>,
    /// Whether the values of every operation arrive; `None` if that was not tried.
    pub(super) round_trip: Option<Outcome>,
}

/// How the generator ended.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Generated {
    /// It wrote a crate.
    Accepted,
    /// It found problems: how many, and the first of them with its place.
    Refused(usize, String),
    /// It ended in another way, which is told.
    Crashed(String),
}

/// Whether something went well; if not, how often it did not, and the first time.
pub(super) type Outcome = Result<(), (usize, String)>;

impl Row {
    /// Reads what the generator printed.
    pub(super) fn read(name: &str, package: &str, ended: &Ended) -> Self {
        let lines: Vec<&str> = ended.output.lines().collect();
        let is_warning = |line: &&&str| line.contains(": warning: ");
        let generated = match ended.code {
            _ if ended.timed_out => {
                Generated::Crashed(format!("no end after {} s", ended.took.as_secs()))
            }
            Some(0) => Generated::Accepted,
            Some(2) => {
                let problems = lines.iter().filter(|line| !is_warning(line));
                let count = lines
                    .last()
                    .and_then(|line| line.split(' ').next()?.parse().ok());
                let first = problems.clone().next().copied().unwrap_or_default();
                Generated::Refused(count.unwrap_or(1), first.to_owned())
            }
            code => {
                let text = lines
                    .iter()
                    .find(|line| !line.is_empty() && !is_warning(line));
                let text = text.copied().unwrap_or("it says nothing");
                match code {
                    Some(code) => Generated::Crashed(format!("exit code {code}: {text}")),
                    None => Generated::Crashed(format!("killed by a signal: {text}")),
                }
            }
        };
        let operations = lines.iter().find_map(|line| {
            let rest = line.strip_prefix(package)?.strip_prefix(": ")?;
            rest.split_once(" operations")?.0.parse().ok()
        });
        Self {
            name: name.to_owned(),
            package: package.to_owned(),
            generated,
            took: ended.took,
            operations,
            warnings: lines.iter().filter(is_warning).count(),
            compiled: None,
            round_trip: None,
        }
    }

    /// Whether a crate was written.
    pub(super) fn is_accepted(&self) -> bool {
        self.generated == Generated::Accepted
    }

    /// Whether a promise was broken.
    pub(super) fn is_broken(&self) -> bool {
        let outcomes = [&self.compiled, &self.round_trip];
        matches!(self.generated, Generated::Crashed(_))
            || outcomes.iter().any(|it| matches!(it, Some(Err(_))))
    }

    /// The first thing that went wrong.
    fn fault(&self) -> Option<String> {
        match &self.generated {
            Generated::Refused(_, first) => return Some(format!("refused: {first}")),
            Generated::Crashed(how) => return Some(format!("the generator failed: {how}")),
            Generated::Accepted => {}
        }
        let failed = |what: &str, outcome: &Option<Outcome>| match outcome {
            Some(Err((_, first))) => Some(format!("{what}: {first}")),
            _ => None,
        };
        failed("does not compile", &self.compiled)
            .or_else(|| failed("round trip", &self.round_trip))
    }
}

fn counted(count: usize, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}

/// The outcome of cargo: how many errors there are, and the first.
pub(super) fn outcome(ended: &Ended, marks: &[&str]) -> Outcome {
    if ended.code == Some(0) {
        return Ok(());
    }
    if ended.timed_out {
        return Err((1, format!("no end after {} s", ended.took.as_secs())));
    }
    let lines: Vec<&str> = ended.output.lines().collect();
    let is_error = |line: &&str| {
        marks.iter().any(|mark| line.contains(mark)) && !line.contains("could not compile")
    };
    let count = lines.iter().copied().filter(|line| is_error(line)).count();
    let first = lines.iter().position(is_error).unwrap_or(0);
    // The place of an error stands in its second line.
    let text: Vec<&str> = lines
        .iter()
        .skip(first)
        .take(2)
        .map(|line| line.trim())
        .collect();
    Err((count.max(1), text.join(" ")))
}

/// The table, the sums, and the first fault of each document that has one.
pub(super) fn table(rows: &[Row]) -> String {
    let mut cells = vec![
        [
            "document",
            "operations",
            "accepted",
            "warnings",
            "generated in",
            "compiles",
            "round trip",
        ]
        .map(str::to_owned),
    ];
    cells.extend(rows.iter().map(|row| {
        let outcome = |outcome: &Option<Outcome>| match outcome {
            None => "–".to_owned(),
            Some(Ok(())) => "yes".to_owned(),
            Some(Err((count, _))) => format!("no, {}", counted(*count, "error")),
        };
        [
            row.name.clone(),
            row.operations
                .map_or("–".to_owned(), |count| count.to_string()),
            match &row.generated {
                Generated::Accepted => "yes".to_owned(),
                Generated::Refused(count, _) => format!("no, {}", counted(*count, "problem")),
                Generated::Crashed(_) => "no, it failed".to_owned(),
            },
            row.warnings.to_string(),
            format!("{:.2} s", row.took.as_secs_f64()),
            outcome(&row.compiled),
            outcome(&row.round_trip),
        ]
    }));
    let mut text = String::new();
    for (index, line) in cells.iter().enumerate() {
        let padded = line.iter().enumerate().map(|(column, cell)| {
            let width = cells.iter().map(|line| line[column].chars().count()).max();
            format!("{cell:width$}", width = width.unwrap_or(0))
        });
        let padded: Vec<String> = padded.collect();
        // Writing to a text does not fail.
        let _ = writeln!(text, "| {} |", padded.join(" | "));
        if index == 0 {
            let rules: Vec<String> = padded
                .iter()
                .map(|cell| "-".repeat(cell.chars().count()))
                .collect();
            let _ = writeln!(text, "| {} |", rules.join(" | "));
        }
    }
    let count = |has: fn(&Row) -> bool| rows.iter().filter(|row| has(row)).count();
    let _ = writeln!(
        text,
        "\n{}: {} accepted, {} compiled, {} went round; {}",
        counted(rows.len(), "document"),
        count(Row::is_accepted),
        count(|row| matches!(row.compiled, Some(Ok(())))),
        count(|row| matches!(row.round_trip, Some(Ok(())))),
        counted(
            rows.iter().filter_map(|row| row.operations).sum(),
            "operation"
        ),
    );
    for row in rows {
        if let Some(fault) = row.fault() {
            let _ = writeln!(text, "\n{}: {fault}", row.name);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn ended(code: Option<i32>, output: &str) -> Ended {
        Ended {
            code,
            timed_out: false,
            output: output.to_owned(),
            took: Duration::from_millis(1500),
        }
    }

    #[test]
    fn what_the_generator_prints_becomes_a_row() {
        let accepted = "a.yaml:1:1: warning: b; c\ndocument-a: 3 operations, 2 schemas; 9 files\n";
        let refused = "a.yaml:1:1: warning: b; c\na.yaml:2:1: d; e\na.yaml:3:1: f; g\n\
                       2 problems in the document; nothing is generated\n";
        let check = |output: &Ended, expect: Generated, warnings: usize| {
            let row = Row::read("a.yaml", "document-a", output);
            assert_eq!((row.generated, row.warnings), (expect, warnings));
        };
        check(&ended(Some(0), accepted), Generated::Accepted, 1);
        check(
            &ended(Some(2), refused),
            Generated::Refused(2, "a.yaml:2:1: d; e".to_owned()),
            1,
        );
        let crashed = Generated::Crashed("exit code 101: \nthread".replace('\n', ""));
        check(&ended(Some(101), "\nthread\n"), crashed, 0);
        let row = Row::read("a.yaml", "document-a", &ended(Some(0), accepted));
        assert_eq!(row.operations, Some(3));
    }

    #[test]
    fn errors_of_the_compiler_are_counted() {
        let text = "error[E0433]: cannot find `a`\n --> src/lib.rs:1:1\n\nerror: b\n --> src/lib.rs:2:1\n\
                    error: could not compile `c`\n";
        let expect = "error[E0433]: cannot find `a` --> src/lib.rs:1:1";
        let marks = ["error[", "error: "];
        assert_eq!(
            outcome(&ended(Some(101), text), &marks),
            Err((2, expect.to_owned()))
        );
        assert_eq!(outcome(&ended(Some(0), ""), &marks), Ok(()));
    }

    #[test]
    fn the_table_has_a_row_for_each_document_and_the_faults_below() {
        let mut rows = vec![
            Row::read("a.yaml", "a", &ended(Some(0), "a: 3 operations, 1 schemas")),
            Row::read(
                "bb.yaml",
                "b",
                &ended(Some(2), "bb.yaml:1:1: d; e\n1 problem in the document"),
            ),
        ];
        rows[0].compiled = Some(Ok(()));
        let expect = "\
| document | operations | accepted      | warnings | generated in | compiles | round trip |
| -------- | ---------- | ------------- | -------- | ------------ | -------- | ---------- |
| a.yaml   | 3          | yes           | 0        | 1.50 s       | yes      | –          |
| bb.yaml  | –          | no, 1 problem | 0        | 1.50 s       | –        | –          |

2 documents: 1 accepted, 1 compiled, 0 went round; 3 operations

bb.yaml: refused: bb.yaml:1:1: d; e
";
        assert_eq!(table(&rows), expect);
    }
}
