//! [`BlobStoreError`]: why the bytes of a blob cannot be read or written, and what helps.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What is wrong around the objects.
#[derive(Debug)]
pub(crate) struct BlobStoreError {
    place: Option<PathBuf>,
    fault: Fault,
}

#[derive(Debug)]
enum Fault {
    /// There is no room for more.
    Full,
    /// The folder is gone, or is none.
    NoFolder,
    /// There is a file in the place of the folder.
    NotAFolder,
    /// The folder may not be written, or a file not be read.
    NotPermitted,
    /// This process may open no more files.
    OutOfDescriptors,
    /// An object that a row names is not there, or is not as long as it was.
    Damaged,
    Other(String),
}

impl BlobStoreError {
    pub(super) fn of_io(place: Option<&Path>, error: &io::Error) -> Self {
        let fault = Fault::of_io(error);
        let place = place.map(Path::to_owned);
        Self { place, fault }
    }

    pub(super) fn of_store(place: Option<&Path>, error: object_store::Error) -> Self {
        let fault = match io_error(&error) {
            Some(error) => Fault::of_io(error),
            None => Fault::Other(error.to_string()),
        };
        let fault = match (error, fault) {
            (object_store::Error::NotFound { .. }, Fault::NoFolder | Fault::Other(_)) => {
                Fault::Damaged
            }
            (_, fault) => fault,
        };
        let place = place.map(Path::to_owned);
        Self { place, fault }
    }

    pub(super) fn no_folder(place: &Path) -> Self {
        let (place, fault) = (Some(place.to_owned()), Fault::NoFolder);
        Self { place, fault }
    }

    pub(super) fn not_a_folder(place: &Path) -> Self {
        let (place, fault) = (Some(place.to_owned()), Fault::NotAFolder);
        Self { place, fault }
    }

    pub(super) fn damaged(place: Option<&Path>) -> Self {
        let place = place.map(Path::to_owned);
        let fault = Fault::Damaged;
        Self { place, fault }
    }

    /// What a client is told: what and what to do, but no path of this machine.
    pub(crate) fn told(&self) -> String {
        format!("The blobs of the sandbox: {}", self.fault)
    }
}

impl Fault {
    fn of_io(error: &io::Error) -> Self {
        use io::ErrorKind::{
            FileTooLarge, NotADirectory, NotFound, PermissionDenied, QuotaExceeded,
            ReadOnlyFilesystem, StorageFull,
        };
        match error.kind() {
            StorageFull | QuotaExceeded | FileTooLarge => Self::Full,
            NotFound | NotADirectory => Self::NoFolder,
            PermissionDenied | ReadOnlyFilesystem => Self::NotPermitted,
            // EMFILE and ENFILE of all systems that have them.
            _ if matches!(error.raw_os_error(), Some(23 | 24)) => Self::OutOfDescriptors,
            _ => Self::Other(error.to_string()),
        }
    }
}

/// What the system said, beneath what the store makes of it.
fn io_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a io::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        next = error.source();
    }
    None
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "the disk is full: free some space, and go on with the upload",
            Self::NoFolder => {
                "their folder is missing: move it back beside the database, or restart the sandbox \
                 with another one"
            }
            Self::NotAFolder => {
                "there is a file in the place of their folder: move it away, or choose another \
                 database"
            }
            Self::NotPermitted => {
                "their folder is not writable: check its owner and its permissions"
            }
            Self::OutOfDescriptors => {
                "this process may open no more files: raise the limit (ulimit -n), or close \
                 connections"
            }
            Self::Damaged => {
                "an object is missing or damaged: restore the folder and the database from one copy"
            }
            Self::Other(text) => return f.write_str(text),
        })
    }
}

impl fmt::Display for BlobStoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(f, "blobs: {}: {}", place.display(), self.fault),
            None => write!(f, "blobs: {}", self.fault),
        }
    }
}

impl Error for BlobStoreError {}
