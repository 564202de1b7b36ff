//! `bench/RESULTS.md` and its plots, written from the figures of a run.

mod figures;
mod markdown;
mod plots;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

pub(crate) use self::figures::Results;

/// The page in a folder of results, beside the plots.
const FILE: &str = "RESULTS.md";

/// Writes `RESULTS.md` and the plots. Text around the figures stays as it is.
pub(crate) fn write(results: &Results, folder: &Path) -> Result<()> {
    let plots = folder.join("plots");
    fs::create_dir_all(&plots).with_context(|| format!("cannot create {}", plots.display()))?;
    let drawn = plots::draw(&results.table)?;
    for plot in &drawn {
        figures::write(&plots.join(plot.file), &plot.svg)?;
    }
    let path = folder.join(FILE);
    let before = match fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(error).context(format!("cannot read {}", path.display())),
    };
    figures::write(&path, &markdown::page(results, &drawn, before.as_deref())?)
}

/// Puts the table of other people's documents into `RESULTS.md`. Everything else stays as it is.
pub(crate) fn write_documents(table: &str, folder: &Path) -> Result<()> {
    let path = folder.join(FILE);
    let before =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    figures::write(&path, &markdown::with_documents(table, &before)?)
}
