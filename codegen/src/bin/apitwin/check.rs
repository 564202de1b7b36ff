//! `apitwin check`: problems and warnings of a document.

use std::io::Write;

use quay_codegen::{Document, lower};

use crate::cli::Check;
use crate::document;
use crate::failure::{Failure, counted};

/// Prints the warnings, or fails with the problems.
///
/// # Errors
///
/// The document cannot be read, has problems, or has warnings.
pub(crate) fn run(options: &Check, output: &mut dyn Write) -> Result<(), Failure> {
    let sources = document::read(&options.document)?;
    let document = Document::read(&sources, options.profile).map_err(Failure::Refused)?;
    let api = lower::lower(&document).map_err(Failure::Refused)?;
    let warnings = document.warnings;
    write!(output, "{warnings}")?;
    match warnings.iter().count() {
        0 => {
            let operations = counted(api.operations.len(), "operation");
            let schemas = counted(api.models.len(), "schema");
            writeln!(output, "no problem was found in {operations} and {schemas}")?;
            Ok(())
        }
        count => Err(Failure::Warned(count)),
    }
}
