//! The document that the command line names.

use std::io;
use std::path::Path;

use quay_codegen::Sources;

/// Reads a file, a folder, or standard input for `-`.
///
/// # Errors
///
/// It cannot be read; the text names it.
pub(crate) fn read(path: &Path) -> io::Result<Sources> {
    match path == Path::new("-") {
        true => Sources::from_reader(io::stdin().lock()),
        false => Sources::open(path),
    }
}
