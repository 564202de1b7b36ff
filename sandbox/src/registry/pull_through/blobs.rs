//! Blobs of a proxied registry, which are brought when they are pulled.

use quay_api::RepositoryName;

use super::{PullThrough, failed};
use crate::images::upstream_images;
use crate::op_context::Working;
use crate::registry::{RegistryCall, RegistryError};
use crate::storage::{Repository, StorageError};

impl PullThrough {
    /// Brings a blob that a manifest of the repository names, unless it is there. What no manifest
    /// names is not asked for.
    ///
    /// # Errors
    ///
    /// 400 where the upstream does not give it.
    pub(crate) async fn bring_blob(
        call: &RegistryCall,
        name: &RepositoryName,
        repository: &Repository,
        digest: &str,
    ) -> Result<(), RegistryError> {
        let reading = call.app.read(&call.context, |op| {
            op.tx.awaited_blob_fetch_size(repository.id, digest)
        });
        let Some(size_bytes) = reading.await? else {
            return Ok(());
        };
        let Some(proxied) = Self::find(call, name).await? else {
            return Ok(());
        };
        let wanted = (digest, u64::try_from(size_bytes).unwrap_or_default());
        let most = call.app.settings.maximum_layer_size.bytes;
        let working = call.context.extensions.get::<Working>();
        let progress = |bytes| {
            if let Some(working) = working {
                working.progress(bytes);
            }
        };
        let (upstream, store) = (&proxied.upstream, &call.app.blobs);
        let fetched = upstream_images::fetch_blob(upstream, store, wanted, most, progress).await;
        let blob = fetched.map_err(|error| failed(&error))?;
        let writing = call.app.write(&call.context, |op| {
            let (id, is_new) = blob.store(op.tx, op.now_ms)?;
            for manifest in op.tx.awaited_blob_list_manifests(repository.id, digest)? {
                op.tx.manifest_blob_create(manifest, id, repository.id)?;
                op.tx.awaited_blob_delete(manifest, digest)?;
            }
            // The manifest may have gone meanwhile; whoever pulls gets the blob all the same.
            let life_ms = op.settings.push_temp_tag_expiration_s.saturating_mul(1000);
            let end_ms = op.now_ms.saturating_add(life_ms);
            op.tx.uploaded_blob_set(repository.id, id, end_ms)?;
            Ok::<_, StorageError>(is_new)
        });
        if writing.await? {
            blob.claim();
        }
        Ok(())
    }
}
