//! The document that the command line names.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use quay_codegen::Sources;

/// Reads a file, a folder, or standard input for `-`.
///
/// # Errors
///
/// It cannot be read; the text names it.
pub(crate) fn read(path: &Path) -> io::Result<Sources> {
    let named = |error: io::Error| {
        let text = format!("cannot read {}: {error}", path.display());
        io::Error::new(error.kind(), text)
    };
    if path == Path::new("-") {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text).map_err(named)?;
        return Ok(Sources::from_texts("", [("openapi.yaml", text.as_str())]));
    }
    if fs::metadata(path).map_err(named)?.is_dir() {
        return Sources::read(path, &path.display().to_string());
    }
    let text = fs::read_to_string(path).map_err(named)?;
    Ok(Sources::from_texts("", [("openapi.yaml", text.as_str())]))
}
