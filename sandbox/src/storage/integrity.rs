//! Whether a database is whole, as far as that can be told before it is served.

use std::path::Path;

use rusqlite::{Connection, ErrorCode, ffi};

use super::Result;
use super::meter::STEPS;

/// Up to this size a file is read whole, in some hundredths of a second at most.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// How often SQLite may ask whether it goes on while a larger file is looked at, which is about a
/// second. What it did not come to shows when it is read.
const QUESTIONS: u32 = 50_000;

/// Whose damage would tell a caller something wrong instead of failing: an index without its rows
/// knows no token, and no role. They are looked at first.
const FIRST: [&str; 6] = [
    "access_token",
    "account",
    "team_member",
    "team",
    "repository_permission",
    "repository",
];

/// Rejects a database whose pages do not fit each other. It takes the progress handler of the
/// connection.
pub(super) fn check(path: &Path, connection: &Connection) -> Result<()> {
    check_within(path, connection, QUESTIONS)
}

fn check_within(path: &Path, connection: &Connection, questions: u32) -> Result<()> {
    let is_large = std::fs::metadata(path).is_ok_and(|file| file.len() > MAX_BYTES);
    if !is_large {
        let sql = "PRAGMA integrity_check(1)";
        return require_ok(connection.query_row(sql, [], |row| row.get(0))?);
    }
    let mut left = questions;
    connection.progress_handler(
        STEPS,
        Some(move || {
            left = left.saturating_sub(1);
            left == 0
        }),
    );
    for table in tables(connection)? {
        let sql = format!("PRAGMA integrity_check('{}')", table.replace('\'', "''"));
        match connection.query_row(&sql, [], |row| row.get(0)) {
            Ok(found) => require_ok(found)?,
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) => {
                tracing::debug!(table, "the rest of the database is not looked at");
                break;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// All tables, in the order in which they are looked at.
fn tables(connection: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rootpage";
    let mut statement = connection.prepare(sql)?;
    let names = statement.query_map([], |row| row.get(0))?;
    let mut names: Vec<String> = names.collect::<rusqlite::Result<_>>()?;
    let place = |name: &str| FIRST.iter().position(|first| *first == name);
    names.sort_by_key(|name| place(name).unwrap_or(FIRST.len()));
    Ok(names)
}

fn require_ok(found: String) -> Result<()> {
    if found == "ok" {
        return Ok(());
    }
    Err(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_CORRUPT), None).into())
}

#[cfg(test)]
mod tests {
    use std::io::{Seek, SeekFrom, Write};
    use std::path::Path;

    use rusqlite::Connection;

    use super::{MAX_BYTES, QUESTIONS, check_within};

    /// A database with so many bytes, whose last table has an index that knows no rows.
    fn damaged(path: &Path, bytes: u64) -> Connection {
        let new = Connection::open(path).expect("a database");
        new.execute_batch(
            "CREATE TABLE filling (content BLOB); \
             CREATE TABLE access_token (number INTEGER); \
             WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number \
             WHERE n < 5000) INSERT INTO access_token SELECT n FROM number; \
             CREATE TABLE star (name TEXT UNIQUE); \
             INSERT INTO star VALUES ('a'), ('b');",
        )
        .expect("rows");
        let sql = "INSERT INTO filling VALUES (zeroblob(?1))";
        new.execute(sql, [bytes]).expect("a row");
        let sql = "SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'star' \
                   AND type = 'index'";
        let page: u64 = new.query_row(sql, [], |row| row.get(0)).expect("an index");
        drop(new);
        let mut file = std::fs::OpenOptions::new()
            .write(true)
            .open(path)
            .expect("a file");
        // The number of its entries.
        file.seek(SeekFrom::Start((page - 1) * 4096 + 3))
            .expect("a place");
        file.write_all(&[0, 0]).expect("written");
        Connection::open(path).expect("a database")
    }

    #[test]
    fn an_index_without_its_rows_is_found_in_files_of_any_size() {
        let folder = tempfile::tempdir().expect("a folder");
        for (bytes, questions, is_found) in [
            (100, QUESTIONS, true),
            (MAX_BYTES + 1, QUESTIONS, true),
            // The look ends where it takes too long.
            (MAX_BYTES + 1, 1, false),
        ] {
            let path = folder.path().join(format!("{bytes}-{questions}.db"));
            let connection = damaged(&path, bytes);
            let checked = check_within(&path, &connection, questions);
            assert_eq!(checked.is_err(), is_found, "{bytes} {questions}");
        }
    }
}
