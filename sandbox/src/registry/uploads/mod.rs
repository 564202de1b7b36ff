//! Uploads of blobs: how they start, where they are, how they end without a blob.
//!
//! A request that brings bytes writes them into one object of the blob store ([`body`]), which gets
//! its row when they are complete. So an upload is a row with objects, and the blob that it becomes
//! has the same objects: nothing is copied, and a request that breaks off leaves nothing behind.

mod begun;
mod body;
mod chunk;
mod completion;
mod content_range;

use http::Response;
use http::header::{LOCATION, RANGE};
use quay_api::RepositoryName;
use quay_api::server::ResponseBody;

pub(super) use self::chunk::{patch, put};

use self::begun::{UPLOAD_UUID, created, find, kept_until_ms, location};

use super::error::Code;
use super::{Handled, RegistryCall, RegistryError, access::Access, responses};
use crate::domain::stored_objects;
use crate::images::quota;
use crate::op_context::OpContext;
use crate::storage::Repository;

/// How many uploads may be open in the whole registry.
pub(crate) const MAX_UPLOADS: i64 = 10_000;

/// Starts an upload, or makes a blob at once: of a body with its digest, or of one that another
/// repository has.
pub(super) async fn start(mut call: RegistryCall, name: &RepositoryName) -> Handled {
    let access = call.authenticate().await?;
    let repository = access.require_push(&call, name).await?;
    let checked = call.app.write(&call.context, |op| {
        let checked = quota::check_upload(op, &repository, 0)?;
        checked.map_err(|exceeded| {
            op.keep_what_was_written();
            RegistryError::from(exceeded)
        })
    });
    checked.await?;
    if let Some(mounted) = mount(&call, &access, &repository, name).await? {
        return Ok(mounted);
    }
    if call.parameter("digest").is_some() {
        return chunk::post(call, &repository, name).await;
    }
    let created = call.app.write(&call.context, |op| {
        if op.tx.upload_count()? >= MAX_UPLOADS && !end_idle(op)? {
            return Err(too_many(op));
        }
        Ok(op.tx.upload_create(repository.id, op.now_ms)?)
    });
    let uuid = created.await?;
    let mut response = responses::empty(202);
    responses::insert(&mut response, UPLOAD_UUID, &uuid);
    let range = call.app.settings.registry_mode.started_range();
    responses::insert(&mut response, RANGE, range);
    let location = location(&call, name, &uuid);
    responses::insert(&mut response, LOCATION, &location);
    Ok(response)
}

/// Ends uploads that nothing was added to for too long; tells whether there were any.
fn end_idle(op: &OpContext<'_>) -> Result<bool, RegistryError> {
    let idle = op
        .tx
        .upload_list_idle(stored_objects::idle_since_ms(op.settings, op.now_ms), 100)?;
    for &upload in &idle {
        op.tx.upload_delete(upload)?;
    }
    Ok(!idle.is_empty())
}

fn too_many(op: &OpContext<'_>) -> RegistryError {
    let patience_s = op.settings.upload_expiration.seconds;
    let text = format!(
        "{MAX_UPLOADS} uploads are open: complete or cancel some of them; one that nothing is added \
         to ends by itself after {patience_s} seconds"
    );
    RegistryError::with_message(Code::TooManyRequests, &text)
}

/// Takes a blob over from another repository, which the caller has to be allowed to read. `None`
/// where that does not work, whatever the reason: then an upload begins.
async fn mount(
    call: &RegistryCall,
    access: &Access,
    repository: &Repository,
    name: &RepositoryName,
) -> Result<Option<Response<ResponseBody>>, RegistryError> {
    let (Some(digest), Some(from)) = (call.parameter("mount"), call.parameter("from")) else {
        return Ok(None);
    };
    let from = match from.split_once('/') {
        Some((namespace, name)) => RepositoryName::new(namespace, name),
        None => RepositoryName::new("library", from),
    };
    let Ok(from) = from else {
        return Ok(None);
    };
    let mounted = call.app.write(&call.context, |op| {
        let Some(source) = access.readable_repository(op, &from)? else {
            return Ok::<_, RegistryError>(false);
        };
        let blob = op
            .tx
            .blob_fetch_in_repository(source.id, digest, op.now_ms)?;
        let Some(blob) = blob else {
            return Ok(false);
        };
        op.tx
            .uploaded_blob_set(repository.id, blob.id, kept_until_ms(op))?;
        Ok(true)
    });
    match mounted.await? {
        true => Ok(Some(created(call, name, digest))),
        false => Ok(None),
    }
}

/// How far an upload has come.
pub(super) async fn get(mut call: RegistryCall, name: &RepositoryName, uuid: &str) -> Handled {
    let access = call.authenticate().await?;
    let repository = access.require_push(&call, name).await?;
    let found = call
        .app
        .read(&call.context, |op| find(op, &repository, uuid));
    let upload = found.await?;
    let mode = call.app.settings.registry_mode;
    let mut response = responses::empty(204);
    responses::insert(&mut response, UPLOAD_UUID, &upload.uuid);
    let size_bytes = u64::try_from(upload.size_bytes).unwrap_or_default();
    let range = mode.status_range(size_bytes);
    responses::insert(&mut response, RANGE, &range);
    if mode.tells_location_of_status() {
        let location = location(&call, name, &upload.uuid);
        responses::insert(&mut response, LOCATION, &location);
    }
    Ok(response)
}

/// Gives an upload up.
pub(super) async fn cancel(mut call: RegistryCall, name: &RepositoryName, uuid: &str) -> Handled {
    let access = call.authenticate().await?;
    let repository = access.require_push(&call, name).await?;
    let ended = call.app.write(&call.context, |op| {
        let upload = find(op, &repository, uuid)?;
        op.tx.upload_delete(upload.id)?;
        Ok::<_, RegistryError>(())
    });
    ended.await?;
    stored_objects::remove_unused_soon(&call.app);
    Ok(responses::empty(204))
}
