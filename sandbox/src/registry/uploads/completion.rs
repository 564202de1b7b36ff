//! The end of an upload: its objects are those of a blob, which a repository has.

use super::begun::{Begun, kept_until_ms};
use crate::blob_store::WrittenObject;
use crate::domain::stored_objects;
use crate::registry::error::Code;
use crate::registry::{RegistryCall, RegistryError};
use crate::storage::{Repository, StoredPart};

/// Bytes whose digest was found right.
pub(super) struct Blob<'a> {
    pub(super) digest: &'a str,
    pub(super) size_bytes: u64,
    /// What the last request brought.
    pub(super) object: Option<WrittenObject>,
}

/// Makes the blob visible in a repository, in one transaction. Where the registry has such a blob
/// already, that one is taken, and the new objects go.
///
/// # Errors
///
/// 404 for an upload that somebody ended meanwhile.
pub(super) async fn complete(
    call: &RegistryCall,
    repository: &Repository,
    blob: Blob<'_>,
    begun: Option<&Begun>,
) -> Result<(), RegistryError> {
    let size_bytes = i64::try_from(blob.size_bytes).unwrap_or(i64::MAX);
    let last = blob.object.as_ref().map(|object| next_part(begun, object));
    let completed = call.app.write(&call.context, |op| {
        if let Some(begun) = begun {
            let upload = op.tx.upload_fetch(&begun.upload.uuid)?;
            let is_same = |size: i64| size == begun.upload.size_bytes;
            if !upload.is_some_and(|upload| is_same(upload.size_bytes)) {
                return Err(RegistryError::new(Code::BlobUploadUnknown));
            }
        }
        let known = op.tx.blob_fetch(blob.digest)?;
        let (id, is_new) = match known {
            Some(known) => (known.id, false),
            None => {
                let mut parts = match begun {
                    Some(begun) => op.tx.upload_part_list(begun.upload.id)?,
                    None => Vec::new(),
                };
                parts.extend(last.clone());
                let id = op
                    .tx
                    .blob_create(blob.digest, size_bytes, &parts, op.now_ms)?;
                (id, true)
            }
        };
        if let Some(begun) = begun {
            op.tx.upload_delete(begun.upload.id)?;
        }
        op.tx
            .uploaded_blob_set(repository.id, id, kept_until_ms(op))?;
        Ok(is_new)
    });
    if completed.await? {
        if let Some(object) = blob.object {
            object.claim();
        }
    } else if begun.is_some_and(|begun| begun.upload.part_count > 0) {
        stored_objects::remove_unused_soon(&call.app);
    }
    Ok(())
}

/// The part that an object is behind those that an upload has.
pub(super) fn next_part(begun: Option<&Begun>, object: &WrittenObject) -> StoredPart {
    StoredPart {
        offset_bytes: begun.map_or(0, |begun| begun.upload.size_bytes),
        size_bytes: i64::try_from(object.size_bytes).unwrap_or(i64::MAX),
        object: object.name().to_owned(),
    }
}
