//! The key of an installation: a file beside the database, and the functions of SQL that use it.
//!
//! SQL seals and opens secrets where it writes and reads them: `seal(text, place)`,
//! `unseal(sealed, place)`, `lookup_hash(text)` and `key_fingerprint()`. `place` is table and
//! column.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};

use super::faults::KeyFault;
use super::identity::with_suffix;
use super::{Result, file_modes};
use crate::crypto::vault::{KEY_BYTES, Vault, read_key, write_key};

/// A vault that nobody else has, for a database in memory.
pub(super) fn random() -> Result<Arc<Vault>> {
    vault(&Vault::random_key())
}

/// The vault of a database in a file, which `connection` has open. The key is made where there
/// is none and nothing is sealed yet.
pub(super) fn of_file(database: &Path, connection: &Connection) -> Result<Arc<Vault>> {
    let database = std::fs::canonicalize(database).unwrap_or_else(|_| database.to_owned());
    let path = with_suffix(&database, ".key");
    let expected = fingerprint_of(connection)?;
    let key = match std::fs::read_to_string(&path) {
        Ok(text) => match read_key(&text) {
            Some(key) => {
                file_modes::restrict_one(&path);
                key
            }
            None => return Err(KeyFault::Malformed(path).into()),
        },
        Err(error) if error.kind() == ErrorKind::InvalidData => {
            return Err(KeyFault::Malformed(path).into());
        }
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(KeyFault::Unusable(path, error).into());
        }
        Err(_) if expected.is_some() => return Err(KeyFault::Missing(path).into()),
        Err(_) => {
            let key = Vault::random_key();
            create(&path, &key).map_err(|error| KeyFault::Unusable(path.clone(), error))?;
            key
        }
    };
    let vault = vault(&key)?;
    if expected.is_some_and(|expected| expected != vault.fingerprint()) {
        return Err(KeyFault::Other(path).into());
    }
    Ok(vault)
}

fn vault(key: &[u8; KEY_BYTES]) -> Result<Arc<Vault>> {
    let vault = Vault::new(key).ok_or(KeyFault::Rejected)?;
    Ok(Arc::new(vault))
}

/// What the key of a database is known by; `None` where nothing is sealed in it yet.
fn fingerprint_of(connection: &Connection) -> Result<Option<String>> {
    if !connection.table_exists(None, "installation_key")? {
        return Ok(None);
    }
    let sql = "SELECT fingerprint FROM installation_key";
    Ok(Some(connection.query_row(sql, [], |row| row.get(0))?))
}

/// Writes a key for its owner alone, completely or not at all.
fn create(path: &Path, key: &[u8; KEY_BYTES]) -> std::io::Result<()> {
    let new = with_suffix(path, ".new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(file_modes::FILE);
    }
    let mut file = options.open(&new)?;
    file_modes::restrict_one(&new);
    file.write_all(write_key(key).as_bytes())?;
    // What is sealed must never outlive its key.
    file.sync_all()?;
    std::fs::rename(&new, path)?;
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// Gives a connection the functions that seal and open.
pub(super) fn add_functions(connection: &Connection, vault: &Arc<Vault>) -> Result<()> {
    // Neither views nor triggers nor a schema that somebody changed may call them.
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
    let same = flags | FunctionFlags::SQLITE_DETERMINISTIC;
    let own = Arc::clone(vault);
    connection.create_scalar_function("seal", 2, flags, move |context| {
        convert(context, |text, place| own.seal(text, place))
    })?;
    let own = Arc::clone(vault);
    connection.create_scalar_function("unseal", 2, same, move |context| {
        convert(context, |sealed, place| own.open(sealed, place))
    })?;
    let own = Arc::clone(vault);
    connection.create_scalar_function("lookup_hash", 1, same, move |context| {
        Ok(own.lookup(&context.get::<String>(0)?))
    })?;
    let own = Arc::clone(vault);
    connection.create_scalar_function("key_fingerprint", 0, same, move |_| {
        Ok(own.fingerprint().to_owned())
    })?;
    Ok(())
}

/// What is not there stays so.
fn convert(
    context: &Context<'_>,
    change: impl FnOnce(&str, &str) -> Option<String>,
) -> rusqlite::Result<Option<String>> {
    let Some(text) = context.get::<Option<String>>(0)? else {
        return Ok(None);
    };
    let changed = change(&text, context.get_raw(1).as_str()?);
    // The text itself is a secret, or was one before it was damaged.
    let fault = || rusqlite::Error::UserFunctionError("a secret does not open".into());
    changed.ok_or_else(fault).map(Some)
}

/// Overwrites what an earlier version left of secrets that are sealed now: SQLite keeps old rows in
/// pages that are free, and in the log.
pub(super) fn scrub(connection: &Connection) -> Result<()> {
    let sql = "SELECT is_scrubbed FROM installation_key";
    if connection.query_row(sql, [], |row| row.get(0))? {
        return Ok(());
    }
    connection.execute_batch("VACUUM")?;
    let busy: bool =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy {
        tracing::warn!("database: another program reads it: old secrets are overwritten later");
        return Ok(());
    }
    connection.execute_batch("UPDATE installation_key SET is_scrubbed = 1")?;
    Ok(())
}
