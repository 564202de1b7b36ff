//! The boundary to the bytes of blobs: objects of random names, written once and read as streams.
//!
//! Nothing above it knows files. An object is a folder's file here, or is kept in memory; each is an
//! [`ObjectStore`], as the stores of S3, GCS and Azure are. Which object holds what is in the
//! database: an object that no row names is rubbish, which [`BlobStore::sweep`] removes.

mod error;
mod folder;
mod reader;
#[cfg(test)]
mod tests;
mod upload_digests;
mod writer;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::TryStreamExt;
use object_store::memory::InMemory;
use object_store::path::Path as ObjectPath;
use object_store::{ObjectStore, ObjectStoreExt};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

pub(crate) use self::error::BlobStoreError;
pub(crate) use self::upload_digests::{Turn, UploadDigests};
pub(crate) use self::writer::{Writer, WrittenObject};

use self::folder::{Folder, is_own_name};
use crate::blocking::BLOB_THREADS;
use crate::storage::Location;

/// How many names of objects are compared with the database at once.
const SWEEP: usize = 1000;

/// The objects of one sandbox: cheap to clone, all clones are one.
#[derive(Clone)]
pub(crate) struct BlobStore(Arc<Shared>);

struct Shared {
    objects: Arc<dyn ObjectStore>,
    /// Where the objects are files.
    folder: Option<Folder>,
    threads: Arc<Semaphore>,
    /// Objects that are written, and that no row names yet.
    unclaimed: Mutex<BTreeSet<String>>,
}

impl BlobStore {
    /// Opens the objects that belong to a database: a folder beside it, which is made where it is
    /// missing, or memory. What uploads left there half-written goes.
    ///
    /// # Errors
    ///
    /// A folder that cannot be made or written.
    pub(crate) fn open(location: &Location) -> Result<Self, BlobStoreError> {
        let (objects, folder): (Arc<dyn ObjectStore>, _) = match location {
            Location::Memory => (Arc::new(InMemory::new()), None),
            Location::File(database) => {
                let (folder, files) = Folder::open(database)?;
                (Arc::new(files), Some(folder))
            }
        };
        Ok(Self(Arc::new(Shared {
            objects,
            folder,
            threads: Arc::new(Semaphore::new(BLOB_THREADS)),
            unclaimed: Mutex::default(),
        })))
    }

    /// The folder of a database, where it is not there.
    pub(crate) fn missing_folder(location: &Location) -> Option<PathBuf> {
        match location {
            Location::Memory => None,
            Location::File(database) => {
                Some(folder::beside(database)).filter(|path| !path.exists())
            }
        }
    }

    /// Removes objects that nobody reads any more; tells which are gone. One that cannot be removed
    /// is told to the log.
    pub(crate) async fn delete(&self, names: impl IntoIterator<Item = String>) -> Vec<String> {
        let mut gone = Vec::new();
        for name in names {
            let _permit = self.permit().await;
            match self
                .0
                .objects
                .delete(&ObjectPath::from(name.as_str()))
                .await
            {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => gone.push(name),
                Err(error) => {
                    let error = self.error(error);
                    tracing::warn!("{error}: an object that is no longer needed stays behind");
                }
            }
        }
        gone
    }

    /// Removes all objects that nobody knows, but those that are being written; tells how many.
    /// `unknown` picks from names those that no row has.
    ///
    /// # Errors
    ///
    /// What `unknown` fails with, or a folder that cannot be read.
    pub(crate) async fn sweep<E: From<BlobStoreError>>(
        &self,
        unknown: impl AsyncFn(Vec<String>) -> Result<Vec<String>, E>,
    ) -> Result<usize, E> {
        let mut listed = self.0.objects.list(None).try_chunks(SWEEP);
        let mut count = 0;
        loop {
            let next = listed.try_next().await;
            let Some(objects) = next.map_err(|error| self.error(error.1))? else {
                return Ok(count);
            };
            let names = objects
                .into_iter()
                .map(|object| object.location.to_string());
            // Those that are claimed after this have a row by the time that `unknown` looks.
            let unclaimed = self.unclaimed().clone();
            let names = names.filter(|name| is_own_name(name) && !unclaimed.contains(name));
            let rubbish = unknown(names.collect()).await?;
            count += self.delete(rubbish).await.len();
        }
    }

    /// The right to work on an object.
    async fn permit(&self) -> Option<OwnedSemaphorePermit> {
        // It is never closed.
        Arc::clone(&self.0.threads).acquire_owned().await.ok()
    }

    fn unclaimed(&self) -> MutexGuard<'_, BTreeSet<String>> {
        // A set of names is whole whatever panicked.
        self.0
            .unclaimed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn error(&self, error: object_store::Error) -> BlobStoreError {
        let path = self.0.folder.as_ref().map(Folder::path);
        BlobStoreError::of_store(path, error)
    }
}
