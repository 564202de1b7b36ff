//! Owns `cargo xtask goldens`: the output that each small document of codegen/testdata/accept/
//! is expected to give.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use quay_codegen::{Output, Sources};

use crate::failure::Failure;
use crate::tree::{self, Comparison};

/// The command that brings the goldens up to date.
pub const COMMAND: &str = "cargo xtask goldens";

/// Where the cases stand, below the root of the checkout.
pub const FOLDER: &str = "codegen/testdata/accept";

/// A small document and what it is expected to give.
#[derive(Clone, Debug)]
pub struct Case {
    /// The name of its folder.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
}

impl Case {
    /// Makes the files in memory.
    ///
    /// # Errors
    ///
    /// A document that cannot be read, or that has problems.
    pub fn generate(&self) -> Result<Output, Failure> {
        let sources = Sources::read(&self.folder, &format!("{FOLDER}/{}", self.name))?;
        Ok(quay_codegen::generate(&sources)?)
    }

    /// Where the expected files stand.
    pub fn golden(&self) -> PathBuf {
        self.folder.join("golden")
    }

    /// Compares what was made with what is expected; no other file may stand there.
    ///
    /// # Errors
    ///
    /// A file that cannot be read.
    pub fn compare(&self, output: &Output) -> Result<Comparison, Failure> {
        Ok(tree::compare(&self.golden(), &[""], output.files.iter())?)
    }
}

/// Finds the cases: every folder with a document in it.
///
/// # Errors
///
/// A folder that cannot be read.
pub fn cases(root: &Path) -> Result<Vec<Case>, Failure> {
    let place = root.join(FOLDER);
    let unreadable = || format!("cannot read {}", place.display());
    let mut cases = Vec::new();
    for entry in fs::read_dir(&place).with_context(unreadable)? {
        let folder = entry.with_context(unreadable)?.path();
        let Some(name) = folder.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if folder.join("openapi.yaml").is_file() {
            cases.push(Case {
                name: name.to_owned(),
                folder: folder.clone(),
            });
        }
    }
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(cases)
}

/// Reads the options of the command line: whether to compare only.
///
/// # Errors
///
/// An option that is unknown.
pub fn parse(arguments: &[String]) -> Result<bool, Failure> {
    match arguments {
        [] => Ok(false),
        [check] if check == "--check" => Ok(true),
        [.., unknown] => Err(Failure::Usage(format!(
            "`goldens` has no option `{unknown}`"
        ))),
    }
}

/// Runs the command.
///
/// # Errors
///
/// Goldens out of date, a broken document, or a file that cannot be read or written.
pub fn run(root: &Path, check: bool, output: &mut dyn Write) -> Result<(), Failure> {
    let mut compared = Vec::new();
    for case in cases(root)? {
        let comparison = case.compare(&case.generate()?)?;
        compared.push((case, comparison));
    }
    let mut complaint = String::new();
    for (case, comparison) in &compared {
        if check {
            let shown_as = format!("{FOLDER}/{}/golden", case.name);
            complaint.push_str(&comparison.report(&shown_as, 6));
            continue;
        }
        comparison.apply()?;
        writeln!(
            output,
            "{}: {} written, {} unchanged, {} removed",
            case.name,
            comparison.outdated.len(),
            comparison.unchanged,
            comparison.orphaned.len()
        )?;
    }
    if complaint.is_empty() {
        return Ok(());
    }
    Err(Failure::Stale(format!(
        "{complaint}the goldens are out of date; run `{COMMAND}`"
    )))
}
