//! [`Writer`]: the bytes of one request on their way into a new object.

use object_store::path::Path as ObjectPath;
use object_store::{MultipartUpload, ObjectStoreExt, PutPayload};
use tokio::task::JoinHandle;

use super::folder::Folder;
use super::{BlobStore, BlobStoreError};

/// How much is collected before it is written. One such part is on its way to the disk while the
/// next one comes in.
const PART: usize = 512 * 1024;

/// An object that is being written. Where it is dropped, nothing of it stays.
pub(crate) struct Writer {
    store: BlobStore,
    name: String,
    size_bytes: u64,
    buffer: Vec<u8>,
    /// Begun when the first part is full.
    upload: Option<Box<dyn MultipartUpload>>,
    part: Option<JoinHandle<Result<(), object_store::Error>>>,
}

/// An object that is written, and that no row names yet. Where it is dropped unclaimed, it is
/// removed.
pub(crate) struct WrittenObject {
    store: BlobStore,
    name: String,
    pub(crate) size_bytes: u64,
}

impl BlobStore {
    /// Begins a new object.
    pub(crate) fn writer(&self) -> Writer {
        let name = uuid::Uuid::new_v4().simple().to_string();
        self.unclaimed().insert(name.clone());
        Writer {
            store: self.clone(),
            name,
            size_bytes: 0,
            buffer: Vec::new(),
            upload: None,
            part: None,
        }
    }
}

impl Writer {
    /// How much was written.
    pub(crate) fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    /// Appends bytes.
    ///
    /// # Errors
    ///
    /// Where they, or those before, cannot be stored. The object is lost then.
    pub(crate) async fn write(&mut self, mut bytes: &[u8]) -> Result<(), BlobStoreError> {
        self.size_bytes = self.size_bytes.saturating_add(bytes.len() as u64);
        while !bytes.is_empty() {
            let room = PART - self.buffer.len();
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            if self.buffer.capacity() == 0 && !later.is_empty() || self.upload.is_some() {
                self.buffer.reserve_exact(room);
            }
            self.buffer.extend_from_slice(now);
            bytes = later;
            if self.buffer.len() == PART {
                self.flush().await?;
            }
        }
        Ok(())
    }

    /// Completes the object; `None` where there were no bytes.
    ///
    /// # Errors
    ///
    /// Where it cannot be stored.
    pub(crate) async fn finish(self) -> Result<Option<WrittenObject>, BlobStoreError> {
        if self.size_bytes == 0 {
            return Ok(None);
        }
        // The store goes on with what it has begun, also where nobody waits any longer: then the
        // object is complete at the end of this task, and goes with it.
        let store = self.store.clone();
        let completed = tokio::spawn(self.complete()).await;
        let completed = completed.map_err(|error| store.error(error.into()))?;
        completed.map(Some)
    }

    async fn complete(mut self) -> Result<WrittenObject, BlobStoreError> {
        if self.upload.is_some() {
            if !self.buffer.is_empty() {
                self.flush().await?;
            }
            self.wait().await?;
            let _permit = self.store.permit().await;
            if let Some(mut upload) = self.upload.take() {
                let completed = upload.complete().await;
                completed.map_err(|error| self.store.error(error))?;
            }
        } else {
            self.check()?;
            let payload = PutPayload::from(std::mem::take(&mut self.buffer));
            let _permit = self.store.permit().await;
            let path = ObjectPath::from(self.name.as_str());
            let put = self.store.0.objects.put(&path, payload).await;
            put.map_err(|error| self.store.error(error))?;
        }
        let object = WrittenObject {
            store: self.store.clone(),
            name: std::mem::take(&mut self.name),
            size_bytes: self.size_bytes,
        };
        if let Some(folder) = &self.store.0.folder {
            folder.restrict(&object.name)?;
        }
        Ok(object)
    }

    /// Sends a part on its way, when the one before it has arrived.
    async fn flush(&mut self) -> Result<(), BlobStoreError> {
        self.wait().await?;
        if self.upload.is_none() {
            self.check()?;
            let path = ObjectPath::from(self.name.as_str());
            let begun = self.store.0.objects.put_multipart(&path).await;
            self.upload = Some(begun.map_err(|error| self.store.error(error))?);
        }
        if let Some(upload) = &mut self.upload {
            let part = upload.put_part(PutPayload::from(std::mem::take(&mut self.buffer)));
            let store = self.store.clone();
            self.part = Some(tokio::spawn(async move {
                let _permit = store.permit().await;
                part.await
            }));
        }
        Ok(())
    }

    async fn wait(&mut self) -> Result<(), BlobStoreError> {
        let Some(part) = self.part.take() else {
            return Ok(());
        };
        match part.await {
            Ok(written) => written.map_err(|error| self.store.error(error)),
            // The runtime ends, and this task with it.
            Err(error) => Err(self.store.error(error.into())),
        }
    }

    fn check(&self) -> Result<(), BlobStoreError> {
        self.store.0.folder.as_ref().map_or(Ok(()), Folder::check)
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if self.name.is_empty() {
            return;
        }
        self.store.unclaimed().remove(&self.name);
        if let Some(part) = &self.part {
            part.abort();
        }
        let Some(mut upload) = self.upload.take() else {
            return;
        };
        // Without a runtime the process ends: the next one removes what is left.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let store = self.store.clone();
            runtime.spawn(async move {
                if let Err(error) = upload.abort().await {
                    let error = store.error(error);
                    tracing::warn!("{error}: an upload that was given up stays until a restart");
                }
            });
        }
    }
}

impl WrittenObject {
    /// Its name, for the row that will have it.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// A row has it now.
    pub(crate) fn claim(mut self) {
        let name = std::mem::take(&mut self.name);
        self.store.unclaimed().remove(&name);
    }
}

impl Drop for WrittenObject {
    fn drop(&mut self) {
        if self.name.is_empty() {
            return;
        }
        let (store, name) = (self.store.clone(), std::mem::take(&mut self.name));
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                store.delete([name.clone()]).await;
                store.unclaimed().remove(&name);
            });
        }
    }
}
