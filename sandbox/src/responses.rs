//! Rejections that many operations share, in the words of the server's framework.

use quay_api::server::Rejection;

use crate::blob_store::BlobStoreError;
use crate::blocking::Full;
use crate::storage::StorageError;

/// What the server says where its framework finds nothing.
pub(crate) const NO_SUCH_URL: &str = "The requested URL was not found on the server. If you \
    entered the URL manually please check your spelling and try again.";

/// What the framework of the server says to who may not.
pub(crate) const FORBIDDEN: &str = "You don't have the permission to access the requested \
    resource. It is either read-protected or not readable by the server.";

/// The same of an operation.
pub(crate) fn forbidden() -> Rejection {
    Rejection::message(403, FORBIDDEN)
}

/// The page of the server's unhandled exceptions.
pub(crate) fn crash() -> Rejection {
    Rejection::page(500, "Internal Server Error")
}

/// Where the registry takes no changes.
pub(crate) fn read_only() -> Rejection {
    let text = "System is currently read-only. Pulls will succeed but all write operations are \
                currently suspended.";
    Rejection::read_only(text)
}

/// Too much waits already that takes long.
pub(crate) fn busy(full: Full) -> Rejection {
    Rejection::message(503, format!("The sandbox: {full}"))
}

/// To find the rights of a caller takes longer than a serving thread has for it, which is where they
/// are judged: there are tens of thousands of teams.
pub(crate) fn too_long() -> Rejection {
    let text = "The sandbox: the rights of the caller take too long to find: delete some of the \
                teams of the organization, or leave some of the caller's";
    Rejection::message(503, text)
}

/// Bytes of blobs that cannot be read or written.
impl From<BlobStoreError> for Rejection {
    fn from(error: BlobStoreError) -> Self {
        tracing::error!("{error}");
        Self::message(503, error.told())
    }
}

/// A failure of the storage: the page of a crash, as of the server, unless something outside of
/// the sandbox is wrong. The log has the reason of both.
impl From<StorageError> for Rejection {
    fn from(error: StorageError) -> Self {
        let text = tell_failure(&error);
        if error.is_outside() {
            return Self::message(503, text);
        }
        crash()
    }
}

/// Writes a failure of the storage to the log, unless it is there; returns what a caller is told.
pub(crate) fn tell_failure(error: &StorageError) -> String {
    if !error.is_logged() {
        match error.place() {
            Some(place) => tracing::error!("database: {}: {error}", place.display()),
            None => tracing::error!("database: {error}"),
        }
    }
    if error.is_outside() {
        format!("The database of the sandbox: {error}")
    } else {
        "The database of the sandbox failed: the log has the reason".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use quay_api::server::Rejection;
    use rusqlite::ffi;

    use crate::storage::StorageError;

    #[test]
    fn trouble_outside_is_unavailable_and_trouble_inside_a_crash() {
        for (code, status) in [
            (ffi::SQLITE_FULL, 503),
            (ffi::SQLITE_BUSY, 503),
            (ffi::SQLITE_CONSTRAINT, 500),
        ] {
            let error = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
            let rejection = Rejection::from(StorageError::from(error));
            assert_eq!(rejection.status().as_u16(), status, "{code}");
        }
    }
}
