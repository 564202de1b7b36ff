//! Owns `cargo xtask regen`: the document in, the machine-written files of the crate out.

use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, anyhow};
use quay_codegen::{Output, Sources};

use crate::failure::Failure;
use crate::tree::{self, Comparison};

/// The command that brings the machine-written files up to date.
pub const COMMAND: &str = "cargo xtask regen";

/// The folders of the crate in which nothing but machine-written files may stand.
const OWNED: [&str; 1] = ["src/api"];

/// How many lines of differences a person is shown.
const SHOWN: usize = 18;

/// Where from and where to.
#[derive(Debug)]
pub struct Options {
    /// Whether to compare only.
    pub check: bool,
    /// The folder of the document, and how it is named to a person.
    pub spec: (PathBuf, String),
    /// The page that describes how a real server behaves; the crate carries a copy.
    pub behaviour: PathBuf,
    /// The folder of the crate, and how it is named to a person.
    pub out: (PathBuf, String),
}

impl Default for Options {
    fn default() -> Self {
        let root = crate::root();
        Self {
            check: false,
            spec: (root.join("spec"), "spec".to_owned()),
            behaviour: root.join("docs/server-behaviour.md"),
            out: (root.join("generated"), "generated".to_owned()),
        }
    }
}

impl Options {
    /// Reads the options of the command line.
    ///
    /// # Errors
    ///
    /// An option that is unknown or lacks its value.
    pub fn parse(arguments: &[String]) -> Result<Self, Failure> {
        let mut options = Self::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let target = match argument.as_str() {
                "--check" => {
                    options.check = true;
                    continue;
                }
                "--spec" => &mut options.spec,
                "--out" => &mut options.out,
                unknown => {
                    return Err(Failure::Usage(format!("`regen` has no option `{unknown}`")));
                }
            };
            let folder = arguments
                .next()
                .ok_or_else(|| Failure::Usage(format!("`{argument}` lacks the folder")))?;
            *target = (PathBuf::from(folder), folder.clone());
        }
        Ok(options)
    }
}

/// Makes the files in memory.
///
/// # Errors
///
/// A document that cannot be read, or that has problems.
pub fn generate(options: &Options) -> Result<Output, Failure> {
    let (folder, shown_as) = &options.spec;
    let sources = Sources::read(folder, shown_as)?;
    // A folder without the root file is most likely a slip of the pen, not a broken document.
    if !sources.files.contains_key("openapi.yaml") {
        let place = folder.join("openapi.yaml");
        return Err(anyhow!("cannot read {}: there is no such file", place.display()).into());
    }
    let mut output = quay_codegen::generate(&sources)?;
    let place = &options.behaviour;
    let behaviour = std::fs::read_to_string(place)
        .with_context(|| format!("cannot read {}", place.display()))?;
    output.files.add("server-behaviour.md", behaviour);
    Ok(output)
}

/// Compares what was made with what is checked in.
///
/// # Errors
///
/// A file that cannot be read.
pub fn compare(options: &Options, output: &Output) -> Result<Comparison, Failure> {
    Ok(tree::compare(&options.out.0, &OWNED, output.files.iter())?)
}

/// The text that tells a person how the files differ and what to do; none when they do not.
pub fn complaint(options: &Options, comparison: &Comparison) -> Option<String> {
    let shown_as = &options.out.1;
    (!comparison.is_clean()).then(|| {
        format!(
            "{}{shown_as}/ does not fit the document; run `{COMMAND}` and commit the result",
            comparison.report(shown_as, SHOWN)
        )
    })
}

/// Runs the command.
///
/// # Errors
///
/// Files out of date, a broken document, or a file that cannot be read or written.
pub fn run(options: &Options, output: &mut dyn Write) -> Result<(), Failure> {
    let start = Instant::now();
    let made = generate(options)?;
    let time = start.elapsed();
    let comparison = compare(options, &made)?;
    if options.check {
        if let Some(complaint) = complaint(options, &comparison) {
            return Err(Failure::Stale(complaint));
        }
    } else {
        comparison.apply()?;
    }
    let lines: usize = made
        .files
        .iter()
        .map(|(_, text)| text.lines().count())
        .sum();
    writeln!(
        output,
        "{} operations, {} schemas; {} files with {lines} lines: {} written, {} unchanged, \
         {} removed; generated in {} ms",
        made.operations,
        made.schemas,
        made.files.len(),
        comparison.outdated.len(),
        comparison.unchanged,
        comparison.orphaned.len(),
        time.as_millis()
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_and_unknown_ones_refused() {
        let check = |arguments: &[&str]| {
            let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
            Options::parse(&arguments)
        };
        let options = check(&["--check", "--spec", "a", "--out", "b"]).unwrap();
        assert!(options.check);
        assert_eq!(
            (options.spec.1.as_str(), options.out.1.as_str()),
            ("a", "b")
        );
        assert_eq!(
            check(&["--chekc"]).unwrap_err().to_string(),
            "`regen` has no option `--chekc`"
        );
        assert_eq!(check(&["--out"]).unwrap_err().exit_code(), 64);
    }

    #[test]
    fn a_folder_without_a_document_is_no_broken_document() {
        let options = Options {
            spec: (
                std::env::temp_dir().join("no-such-folder"),
                "none".to_owned(),
            ),
            ..Options::default()
        };
        let failure = run(&options, &mut Vec::new()).unwrap_err();
        assert_eq!(failure.exit_code(), 3);
        assert!(failure.to_string().contains("no-such-folder"));
    }
}
