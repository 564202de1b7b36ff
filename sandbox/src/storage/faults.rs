//! What can be wrong with the files of a database, each with what helps.

use std::fmt;
use std::path::PathBuf;

/// What became of a database while it was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Displacement {
    /// There is nothing at its path.
    Deleted,
    /// There is another file at its path.
    Replaced,
    /// Something that is not SQLite, or no part of this sandbox, has written into it.
    Overwritten,
    /// Its path does not let us look.
    Unreachable,
    /// The file beside it, with what was last written, is not the one that is open.
    LogDeleted,
}

impl fmt::Display for Displacement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Deleted => {
                "it was deleted: move it back, or restart the sandbox, which then begins a new one"
            }
            Self::Replaced => {
                "another file has taken its place: move the first one back, or restart the \
                 sandbox, which then serves the other"
            }
            Self::Overwritten => {
                "another program has written over it: restart the sandbox, which then serves what \
                 is there"
            }
            Self::Unreachable => {
                "it cannot be looked up any more: check its directory and the permissions on it"
            }
            Self::LogDeleted => {
                "the file beside it whose name ends in -wal was deleted: restart the sandbox, \
                 which takes no writes until then; what it acknowledged is in the database"
            }
        })
    }
}

/// What is wrong with the file of a key.
#[derive(Debug)]
pub(crate) enum KeyFault {
    /// The database holds sealed secrets, and there is no key.
    Missing(PathBuf),
    /// It is the key of another database.
    Other(PathBuf),
    /// It is no key.
    Malformed(PathBuf),
    /// It cannot be read or written.
    Unusable(PathBuf, std::io::Error),
    /// The library does not take it.
    Rejected,
}

impl fmt::Display for KeyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(
                f,
                "its secrets are sealed with the key in {}, which is missing: copy the key from \
                 where the database came from, or choose another file",
                path.display()
            ),
            Self::Other(path) => write!(
                f,
                "its secrets are sealed with another key than that in {}: copy the key from where \
                 the database came from, or choose another file",
                path.display()
            ),
            Self::Malformed(path) => write!(
                f,
                "{} is not the key of a sandbox: restore it, or remove it if the database is new",
                path.display()
            ),
            Self::Unusable(path, error) => write!(
                f,
                "its key {} cannot be used: {error}; check the permissions of the file and of \
                 its directory, and the limit of open files (ulimit -n)",
                path.display()
            ),
            Self::Rejected => f.write_str("the key of its secrets does not work"),
        }
    }
}
