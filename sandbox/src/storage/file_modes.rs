//! Who may read the files of a database: their owner alone.

use std::path::Path;

use super::identity::with_suffix;

/// The permissions of a new file.
#[cfg(unix)]
pub(super) const FILE: u32 = 0o600;

/// Takes a database and what SQLite left beside it from everybody but their owner. SQLite gives
/// the files that it makes the permissions of the database.
pub(super) fn restrict(database: &Path) {
    restrict_one(database);
    for suffix in ["-wal", "-shm", "-journal"] {
        let path = with_suffix(database, suffix);
        if path.exists() {
            restrict_one(&path);
        }
    }
}

/// The same for one file.
#[cfg(unix)]
pub(super) fn restrict_one(path: &Path) {
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;

    let restricted = std::fs::metadata(path).and_then(|metadata| {
        let mode = metadata.permissions().mode() & 0o777;
        let owner = mode & 0o700;
        if mode == owner {
            return Ok(());
        }
        std::fs::set_permissions(path, Permissions::from_mode(owner))
    });
    if let Err(error) = restricted {
        tracing::warn!(
            "database: {}: others may read it, and its permissions cannot be changed: {error}; \
             give it to the user of the sandbox",
            path.display()
        );
    }
}

/// Elsewhere files have the permissions of their directory.
#[cfg(not(unix))]
pub(super) fn restrict_one(_: &Path) {}
