//! [`Begun`]: an upload that a request goes on with, and the responses that all of them share.

use http::Response;
use http::header::{CONTENT_RANGE, HeaderName, LOCATION};
use quay_api::RepositoryName;
use quay_api::server::ResponseBody;
use serde_json::json;

use super::content_range::{self, RangeError, Taken};
use crate::domain::stored_objects;
use crate::images::quota;
use crate::op_context::OpContext;
use crate::registry::error::Code;
use crate::registry::{RegistryCall, RegistryError, responses};
use crate::storage::{Repository, Upload};

/// The header that names an upload.
pub(super) const UPLOAD_UUID: HeaderName = HeaderName::from_static("docker-upload-uuid");

/// What there is of an upload when a request goes on with it.
pub(super) struct Begun {
    pub(super) upload: Upload,
}

impl Begun {
    pub(super) fn size_bytes(&self) -> u64 {
        u64::try_from(self.upload.size_bytes).unwrap_or_default()
    }
}

/// Goes on with an upload, unless the quota of its namespace is used up: that ends it.
pub(super) async fn begin(
    call: &RegistryCall,
    repository: &Repository,
    uuid: &str,
) -> Result<Begun, RegistryError> {
    let begun = call.app.write(&call.context, |op| {
        let upload = find(op, repository, uuid)?;
        let bytes = quota::uploading_bytes(op, repository)?;
        if let Err(exceeded) = quota::check_upload(op, repository, bytes)? {
            op.tx.upload_delete(upload.id)?;
            op.keep_what_was_written();
            return Err(RegistryError::from(exceeded));
        }
        Ok(Begun { upload })
    });
    let begun: Result<Begun, RegistryError> = begun.await;
    if begun.is_err() {
        stored_objects::remove_unused_soon(&call.app);
    }
    begun
}

/// Ends an upload that a request has spoilt.
pub(super) async fn cancel_upload(
    call: &RegistryCall,
    upload: &Upload,
) -> Result<(), RegistryError> {
    let ended = call.app.write(&call.context, |op| {
        op.tx.upload_delete(upload.id)?;
        Ok::<_, RegistryError>(())
    });
    ended.await?;
    stored_objects::remove_unused_soon(&call.app);
    Ok(())
}

/// The upload of a path.
pub(super) fn find(
    op: &OpContext<'_>,
    repository: &Repository,
    uuid: &str,
) -> Result<Upload, RegistryError> {
    let is_here = |upload: &Upload| {
        let mode = op.settings.registry_mode;
        !mode.has_uploads_of_repositories() || upload.repository_id == repository.id
    };
    let idle_since_ms = stored_objects::idle_since_ms(op.settings, op.now_ms);
    let upload = op.tx.upload_fetch(uuid)?.filter(is_here);
    let upload = upload.filter(|upload| upload.updated_ms > idle_since_ms);
    upload.ok_or_else(|| RegistryError::new(Code::BlobUploadUnknown))
}

pub(super) fn location(call: &RegistryCall, name: &RepositoryName, uuid: &str) -> String {
    format!("{}/v2/{name}/blobs/uploads/{uuid}", call.context.base_url)
}

/// A repository has a blob.
pub(super) fn created(
    call: &RegistryCall,
    name: &RepositoryName,
    digest: &str,
) -> Response<ResponseBody> {
    let mut response = responses::empty(201);
    responses::insert(&mut response, responses::CONTENT_DIGEST, digest);
    let location = format!("{}/v2/{name}/blobs/{digest}", call.context.base_url);
    responses::insert(&mut response, LOCATION, &location);
    response
}

/// What the request says of the bytes that it brings.
pub(super) fn content_range(call: &RegistryCall, received: u64) -> Result<Taken, RangeError> {
    let mode = call.app.settings.registry_mode;
    let header = call.context.headers.get(CONTENT_RANGE);
    // One that is no text is none of two numbers either.
    let header = header.map(|value| value.to_str().unwrap_or_default());
    content_range::read(header, received, mode)
}

/// A blob is larger than the registry takes.
pub(super) fn too_large(call: &RegistryCall, bytes: u64) -> RegistryError {
    let most = call.app.settings.maximum_layer_size.bytes;
    let reason = format!("{bytes} is greater than maximum allowed size {most}");
    let detail = json!({ "reason": reason, "max_allowed": most, "uploaded": bytes });
    let message = "Uploaded blob is larger than allowed by this registry";
    RegistryError::of(413, Code::BlobUploadInvalid.as_str(), message, detail)
}
/// Until when a repository keeps a blob that no manifest of it has.
pub(super) fn kept_until_ms(op: &OpContext<'_>) -> i64 {
    let kept_ms = op
        .settings
        .push_temp_tag_expiration_s
        .max(0)
        .saturating_mul(1000);
    op.now_ms.saturating_add(kept_ms)
}
