//! Other people's documents, generated and compiled by progenitor and by this generator.

mod compile;
mod trial;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

pub(crate) use self::trial::run as try_one;
use self::trial::{Generated, Trial};

/// How long one document may take, with all repetitions.
const LIMIT: Duration = Duration::from_secs(300);

/// A document and what became of it.
struct Row {
    name: String,
    trial: Trial,
    ours_compiles: Option<bool>,
    progenitor_compiles: Option<bool>,
}

/// Tries every document of a folder, and makes a table.
///
/// # Errors
///
/// A file cannot be read or written, or a program cannot be started.
pub(crate) fn compare(folder: &Path) -> Result<String> {
    let target = std::env::current_exe()?;
    let target = target.parent().and_then(Path::parent);
    let target = target.context("the benchmark is in no target folder")?;
    let work = target.join("documents-side-by-side");
    if work.exists() {
        fs::remove_dir_all(&work).with_context(|| format!("cannot remove {}", work.display()))?;
    }
    fs::create_dir_all(&work)?;
    let mut rows = Vec::new();
    for (number, path) in documents(folder)?.iter().enumerate() {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        eprintln!("generating: {name}");
        rows.push(Row {
            name: name.into_owned(),
            trial: spawn(path, &work, number)?,
            ours_compiles: None,
            progenitor_compiles: None,
        });
    }
    let workspace = compile::Workspace::new(work, target, &rows)?;
    for (number, row) in rows.iter_mut().enumerate() {
        eprintln!("compiling: {}", row.name);
        if row.trial.ours.is_made() {
            row.ours_compiles = Some(workspace.compiles(&ours(number), &compile::OUR_FEATURES)?);
        }
        if row.trial.progenitor.is_made() {
            row.progenitor_compiles = Some(workspace.compiles(&theirs(number), &[])?);
        }
    }
    Ok(table(&rows))
}

/// The names of the two crates of a document.
fn ours(number: usize) -> String {
    format!("ours-{number}")
}

fn theirs(number: usize) -> String {
    format!("progenitor-{number}")
}

fn documents(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let ending = path.extension().and_then(|it| it.to_str());
        if ending.is_some_and(|ending| ["json", "yaml", "yml"].contains(&ending)) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Tries a document in a process of its own, which may crash or hang.
fn spawn(document: &Path, work: &Path, number: usize) -> Result<Trial> {
    let output = work.join(format!("trial-{number}.json"));
    let mut child = Command::new(std::env::current_exe()?)
        .arg("--document")
        .arg(document)
        .arg("--document-crates")
        .arg(work)
        .args(["--document-number", &number.to_string()])
        .stdout(fs::File::create(&output)?)
        .stderr(fs::File::create(work.join(format!("trial-{number}.log")))?)
        .spawn()?;
    let start = Instant::now();
    while child.try_wait()?.is_none() {
        if start.elapsed() > LIMIT {
            child.kill()?;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let text = fs::read_to_string(&output)?;
    // The first line is written before progenitor, the second replaces it.
    let last = text
        .lines()
        .last()
        .and_then(|line| serde_json::from_str(line).ok());
    Ok(last.unwrap_or_default())
}

fn table(rows: &[Row]) -> String {
    let mut text = "\
| document | progenitor generates | compiles | apitwin generates | compiles | time against progenitor |
| --- | --- | --- | --- | --- | --- |
"
    .to_owned();
    let made = |attempt: &Generated| match attempt {
        Generated::Made => "yes",
        Generated::Failed(_) => "no",
        Generated::Panicked => "panics",
    };
    let compiles =
        |compiles: Option<bool>| compiles.map_or("", |yes| if yes { "yes" } else { "no" });
    for row in rows {
        let ratio = row
            .trial
            .ratio
            .map(|[median, least, most]| format!("{median:.2} × ({least:.2}–{most:.2})"));
        // Writing to a text does not fail.
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} |",
            row.name,
            made(&row.trial.progenitor),
            compiles(row.progenitor_compiles),
            made(&row.trial.ours),
            compiles(row.ours_compiles),
            ratio.unwrap_or_default()
        );
    }
    let count = |has: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| has(row)).count();
    let _ = writeln!(
        text,
        "\nOf {} documents, progenitor generates {}, of which {} compile; apitwin generates {}, of which {} compile.",
        rows.len(),
        count(&|row| row.trial.progenitor.is_made()),
        count(&|row| row.progenitor_compiles == Some(true)),
        count(&|row| row.trial.ours.is_made()),
        count(&|row| row.ours_compiles == Some(true)),
    );
    text
}
