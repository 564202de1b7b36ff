//! Whether a database is whole, as far as that can be told before it is served.

use std::path::Path;

use rusqlite::{Connection, ffi};

use super::Result;

/// Up to this size a file is read whole, in some hundredths of a second at most. What a larger one
/// has wrong shows when it is read.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Rejects a database whose pages do not fit each other. An index without its rows would know no
/// token, and a caller would be told that the token is wrong.
pub(super) fn check(path: &Path, connection: &Connection) -> Result<()> {
    if std::fs::metadata(path).is_ok_and(|file| file.len() > MAX_BYTES) {
        return Ok(());
    }
    let found: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if found == "ok" {
        return Ok(());
    }
    Err(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_CORRUPT), None).into())
}
