//! `cargo xtask documents`: what becomes of other people's documents.
//!
//! Each is generated as a crate by a process of its own, so that one that crashes or hangs is a row of the
//! table. What was accepted is compiled in one workspace with its program. Its round trip is
//! run, by the client and by commands.

mod process;
mod row;
mod workspace;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};

use self::row::Row;
use self::workspace::Workspace;
use crate::cargo;
use crate::cli::Documents;

/// Some document was accepted and its promise broken, or a process crashed.
const BROKEN: u8 = 1;

/// Some document was refused.
const REFUSED: u8 = 2;

/// A file or program could not be read, written or started.
const FILES: u8 = 3;

/// Builds the generator, tries every document, and prints the table.
pub(crate) fn run(options: &Documents) -> ExitCode {
    let profile = if options.release { "release" } else { "dev" };
    let program = ["--package", "quay-codegen", "--bin", "apitwin"];
    if let Err(code) = cargo::build(&[&["--profile", profile], &program[..]].concat()) {
        return code;
    }
    match try_all(options) {
        Ok(rows) => ExitCode::from(exit_code(&rows)),
        Err(error) => {
            // If even this cannot be printed, the exit code still tells.
            drop(writeln!(io::stderr(), "{error:#}"));
            ExitCode::from(FILES)
        }
    }
}

fn exit_code(rows: &[Row]) -> u8 {
    if rows.iter().any(Row::is_broken) {
        BROKEN
    } else if rows.iter().any(|row| !row.is_accepted()) {
        REFUSED
    } else {
        0
    }
}

fn try_all(options: &Documents) -> Result<Vec<Row>> {
    let documents = documents(&options.folder, options.only.as_deref())?;
    let place = options.folder.display();
    ensure!(!documents.is_empty(), "{place} holds no document");
    let mut workspace = Workspace::new(options)?;
    let mut progress = io::stderr();
    let mut rows: Vec<Row> = Vec::new();
    for (index, (name, path)) in documents.iter().enumerate() {
        writeln!(
            progress,
            "{}/{} {name}: generating",
            index + 1,
            documents.len()
        )?;
        rows.push(workspace.generate(name, path)?);
    }
    if !options.no_compile {
        workspace.finish(&rows)?;
        for row in rows.iter_mut().filter(|row| row.is_accepted()) {
            writeln!(progress, "{}: compiling", row.name)?;
            workspace.compile(row)?;
        }
    }
    write!(io::stdout(), "{}", row::table(&rows))?;
    Ok(rows)
}

/// The documents of a folder, by name: its files in YAML and JSON, and its folders with a root file.
fn documents(folder: &Path, only: Option<&str>) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let ending = path.extension().and_then(|it| it.to_str());
        let is_document = if path.is_dir() {
            ["openapi.yaml", "openapi.yml", "openapi.json"]
                .iter()
                .any(|name| path.join(name).is_file())
        } else {
            ending.is_some_and(|ending| ["yaml", "yml", "json"].contains(&ending))
        };
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
        if let Some(name) =
            name.filter(|name| is_document && only.is_none_or(|only| name.contains(only)))
        {
            found.push((name, path));
        }
    }
    found.sort();
    Ok(found)
}
