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
    write!(output, "{}", made.warnings)?;
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

    #[test]
    fn files_of_others_stop_it_before_it_writes() {
        let root = quay_reference::root();
        let folder = tempfile::tempdir().unwrap();
        let mut options = Regen {
            check: false,
            spec: Some(root.join("codegen/testdata/accept/minimal")),
            out: Some(folder.path().to_owned()),
        };
        let mine = folder.path().join("src/api/mine.rs");
        std::fs::create_dir_all(folder.path().join("src/api")).unwrap();
        std::fs::write(&mine, "mine\n").unwrap();
        let told = format!("{} was not written by the generator\n", mine.display());
        for (check, code) in [(false, 3), (true, 1)] {
            options.check = check;
            let failure = run(&root, &options, &mut Vec::new()).unwrap_err();
            assert_eq!(failure.exit_code(), code);
            assert!(failure.to_string().starts_with(&told), "{failure}");
            assert!(!folder.path().join("openapi.json").exists());
        }
        std::fs::rename(&mine, folder.path().join("src/mine.rs")).unwrap();
        for (check, expected) in [
            (false, " 0 unchanged, 0 removed"),
            (true, " 0 written"),
            (false, " 0 written"),
        ] {
            options.check = check;
            let mut output = Vec::new();
            run(&root, &options, &mut output).unwrap();
            let output = String::from_utf8(output).unwrap();
            assert!(output.contains(expected), "{output}");
        }
    }
}
