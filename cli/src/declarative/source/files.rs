//! The files behind `-f`: single ones, those of a folder, and standard input.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use apitwin_cli::{Failure, FailureKind};

/// The most bytes that all files may have together.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The most files.
const MAX_FILES: usize = 10_000;

/// The text of a file, and what it is called in messages.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// What it is called.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Reads files, the YAML and JSON files of folders, and standard input for `-`.
///
/// # Errors
///
/// One cannot be read, or they are too large.
pub fn read_files(paths: &[PathBuf], input: &mut dyn Read) -> Result<Vec<SourceFile>, Failure> {
    let mut files = Vec::new();
    let mut left = MAX_BYTES;
    for path in paths {
        if path.as_os_str() == "-" {
            files.push(read("standard input", input, &mut left)?);
            continue;
        }
        for path in expand(path)? {
            let mut file = File::open(&path).map_err(|error| unreadable(&path, &error))?;
            let name = path.display().to_string();
            files.push(read(&name, &mut file, &mut left)?);
            if files.len() > MAX_FILES {
                let text = format!("there are more than {MAX_FILES} files");
                return Err(Failure::usage(text).next("Give fewer with `-f`."));
            }
        }
    }
    Ok(files)
}

/// The files that a path stands for.
fn expand(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(|error| unreadable(path, &error))? {
        let entry = entry.map_err(|error| unreadable(path, &error))?.path();
        let extension = entry.extension().and_then(|it| it.to_str());
        if matches!(extension, Some("yaml" | "yml" | "json")) && entry.is_file() {
            files.push(entry);
        }
    }
    if files.is_empty() {
        let text = format!(
            "{} has no file that ends in .yaml, .yml or .json",
            path.display()
        );
        return Err(Failure::new(FailureKind::File, text).next("Give a file or another folder."));
    }
    files.sort();
    Ok(files)
}

fn read(name: &str, from: &mut dyn Read, left: &mut usize) -> Result<SourceFile, Failure> {
    let mut bytes = Vec::new();
    from.take(*left as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(Path::new(name), &error))?;
    let Some(rest) = left.checked_sub(bytes.len()) else {
        let text = format!("{name}: the files have more than {MAX_BYTES} bytes together");
        return Err(Failure::new(FailureKind::File, text).next("Apply them in parts."));
    };
    *left = rest;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let text = format!("{name}: the file is not UTF-8, at byte {valid}");
        Failure::new(FailureKind::File, text).next("Save it as UTF-8.")
    })?;
    Ok(SourceFile {
        name: name.to_owned(),
        text,
    })
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    let text = format!("{} cannot be read: {error}", path.display());
    Failure::new(FailureKind::File, text).next("Look at its name and who may read it.")
}
