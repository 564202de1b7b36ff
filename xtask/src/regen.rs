//! `cargo xtask regen`: the machine-written files of the crate, made from the document.

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use anyhow::anyhow;
use quay_codegen::output::Target;

use crate::cli::Regen;
use crate::failure::Failure;

/// Writes the files, or compares them only.
///
/// # Errors
///
/// A file is out of date, the document has problems, or a file cannot be read or written.
pub(crate) fn run(root: &Path, options: &Regen, output: &mut dyn Write) -> Result<(), Failure> {
    let target = target(root, options);
    let start = Instant::now();
    let made = target.generate()?;
    let time = start.elapsed();
    let comparison = target.compare(&made)?;
    if options.check {
        if let Some(complaint) = target.complaint(&comparison) {
            return Err(Failure::Stale(complaint));
        }
    } else {
        if let Some(obstacles) = comparison.obstacles(&target.out.shown_as) {
            return Err(anyhow!("{obstacles}").into());
        }
        for path in &comparison.edited {
            let place = format!("{}/{path}", target.out.shown_as);
            writeln!(
                output,
                "{place} was changed since it was generated; it is replaced"
            )?;
        }
        comparison.apply()?;
    }
    let texts = made.files.iter();
    let lines: usize = texts.map(|(_, text)| text.lines().count()).sum();
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

/// The folders of the checkout, unless the command line names others.
fn target(root: &Path, options: &Regen) -> Target {
    let mut target = Target::of_checkout(root);
    if let Some(folder) = &options.spec {
        target.spec = folder.clone().into();
    }
    if let Some(folder) = &options.out {
        target.out = folder.clone().into();
    }
    target
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_a_document_is_not_a_broken_document() {
        let options = Regen {
            check: false,
            spec: Some(std::env::temp_dir().join("no-such-folder")),
            out: None,
        };
        let root = quay_reference::root();
        let failure = run(&root, &options, &mut Vec::new()).unwrap_err();
        assert_eq!(failure.exit_code(), 3);
        assert!(failure.to_string().contains("no-such-folder"));
    }
}
