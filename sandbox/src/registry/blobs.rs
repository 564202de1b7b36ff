//! Blobs, as they are read and deleted.

use std::ops::Range;

use http::Response;
use http::header::{
    ACCEPT_RANGES, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG,
    HeaderValue, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use hyper::body::Bytes;
use quay_api::RepositoryName;
use quay_api::server::ResponseBody;

use super::byte_range::{self, RequestedRange};
use super::error::Code;
use super::pull_through::PullThrough;
use super::{Handled, RegistryCall, RegistryError, responses};
use crate::domain::stored_objects;
use crate::images::manifest::{EMPTY_LAYER, EMPTY_LAYER_DIGEST};
use crate::op_context::OpContext;
use crate::storage::{Blob, Repository, StorageError, StoredPart};

/// The type of every blob: nobody says what they are.
const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/octet-stream");

/// A blob with the objects that hold it.
struct Found {
    blob: Blob,
    parts: Vec<StoredPart>,
}

impl Found {
    fn size_bytes(&self) -> u64 {
        u64::try_from(self.blob.size_bytes).unwrap_or_default()
    }
}

/// The bytes of a blob.
pub(super) async fn get(mut call: RegistryCall, name: &RepositoryName, digest: &str) -> Handled {
    let found = look_up(&mut call, name, digest).await?;
    let size = found.size_bytes();
    let has_ranges = call.app.settings.registry_mode.has_ranges_of_blobs();
    if has_ranges
        && call
            .header(IF_NONE_MATCH)
            .is_some_and(|tags| names(tags, digest))
    {
        let mut response = responses::with_body(304, MEDIA_TYPE, Bytes::new());
        describe(&mut response, digest, "max-age=31536000");
        add_entity_tag(&mut response, digest);
        return Ok(response);
    }
    let wanted = match call.header(RANGE).filter(|_| has_ranges) {
        Some(range) if call.header(IF_RANGE).is_none_or(|tag| names(tag, digest)) => {
            byte_range::read(range, size)
        }
        _ => RequestedRange::All,
    };
    let (status, range) = match wanted {
        RequestedRange::All => (200, 0..size),
        RequestedRange::Part(part) => (206, part),
        RequestedRange::Beyond => return Ok(beyond(size)),
    };
    let body = read(&call, &found, range.clone()).await?;
    let mut response = Response::new(body);
    *response.status_mut() = responses::status(status);
    describe(&mut response, digest, "max-age=31536000");
    let headers = response.headers_mut();
    headers.insert(CONTENT_LENGTH, (range.end - range.start).into());
    if has_ranges {
        add_entity_tag(&mut response, digest);
    }
    if status == 206 {
        let text = format!("bytes {}-{}/{size}", range.start, range.end - 1);
        responses::insert(&mut response, CONTENT_RANGE, &text);
    }
    Ok(response)
}

/// What is known of a blob without its bytes.
pub(super) async fn head(mut call: RegistryCall, name: &RepositoryName, digest: &str) -> Handled {
    let found = look_up(&mut call, name, digest).await?;
    let mut response = Response::new(ResponseBody::from(Bytes::new()));
    // Not the number that GET has: a slip of the server.
    describe(&mut response, digest, "max-age=31436000");
    let headers = response.headers_mut();
    headers.insert(CONTENT_LENGTH, found.size_bytes().into());
    if call.app.settings.registry_mode.has_ranges_of_blobs() {
        add_entity_tag(&mut response, digest);
    }
    Ok(response)
}

/// Lets a repository go of a blob that no manifest of it has, where the mode knows that.
pub(super) async fn delete(mut call: RegistryCall, name: &RepositoryName, digest: &str) -> Handled {
    let access = call.authenticate().await?;
    let repository = access.require_push(&call, name).await?;
    if !call.app.settings.registry_mode.has_blob_deletion() {
        return Err(RegistryError::new(Code::Unsupported));
    }
    let deleted = call.app.write(&call.context, |op| {
        let found = op
            .tx
            .blob_fetch_in_repository(repository.id, digest, op.now_ms)?;
        let blob = found.ok_or_else(|| RegistryError::new(Code::BlobUnknown))?;
        op.tx.uploaded_blob_delete(repository.id, blob.id)?;
        let kept = op
            .tx
            .blob_fetch_in_repository(repository.id, digest, op.now_ms)?;
        match kept {
            Some(_) => {
                let text = "a manifest has this blob: delete that manifest first";
                Err(RegistryError::with_message(Code::Unsupported, text))
            }
            None => Ok(op.tx.garbage_purge_blobs(&[blob.id])?),
        }
    });
    deleted.await?;
    stored_objects::remove_unused_soon(&call.app);
    Ok(responses::empty(202))
}

/// The blob of a path, for who may read its repository.
async fn look_up(
    call: &mut RegistryCall,
    name: &RepositoryName,
    digest: &str,
) -> Result<Found, RegistryError> {
    // Another text is no digest to the router of the server: it finds the route of DELETE alone.
    if !is_routed(digest) {
        let text = "The method is not allowed for the requested URL.";
        let allowed = HeaderValue::from_static("DELETE, OPTIONS");
        return Err(RegistryError::page(405, text).with_header(ALLOW, allowed));
    }
    let access = call.authenticate().await?;
    let repository = access.require_pull(call, name).await?;
    PullThrough::bring_blob(call, name, &repository, digest).await?;
    let found = call.app.read(&call.context, |op| {
        let Some(blob) = find(op, &repository, digest)? else {
            return Err(RegistryError::new(Code::BlobUnknown));
        };
        let parts = op.tx.blob_part_list(blob.id)?;
        Ok(Found { blob, parts })
    });
    found.await
}

/// A blob of a repository. The empty layer is in every one, once an image needed it.
fn find(
    op: &OpContext<'_>,
    repository: &Repository,
    digest: &str,
) -> Result<Option<Blob>, StorageError> {
    match digest {
        EMPTY_LAYER_DIGEST => op.tx.blob_fetch(digest),
        _ => op
            .tx
            .blob_fetch_in_repository(repository.id, digest, op.now_ms),
    }
}

async fn read(
    call: &RegistryCall,
    found: &Found,
    range: Range<u64>,
) -> Result<ResponseBody, RegistryError> {
    if found.blob.digest == EMPTY_LAYER_DIGEST {
        let bound = |at: u64| {
            usize::try_from(at)
                .unwrap_or(usize::MAX)
                .min(EMPTY_LAYER.len())
        };
        let bytes = &EMPTY_LAYER[bound(range.start)..bound(range.end)];
        return Ok(ResponseBody::from(Bytes::copy_from_slice(bytes)));
    }
    Ok(call.app.blobs.read(&found.parts, range).await?)
}

fn describe(response: &mut Response<ResponseBody>, digest: &str, cache_control: &'static str) {
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, MEDIA_TYPE);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache_control));
    responses::insert(response, responses::CONTENT_DIGEST, digest);
}

fn add_entity_tag(response: &mut Response<ResponseBody>, digest: &str) {
    responses::insert(response, ETAG, &format!("\"{digest}\""));
    let bytes = HeaderValue::from_static("bytes");
    response.headers_mut().insert(ACCEPT_RANGES, bytes);
}

/// Whether a list of entity tags has that of a digest.
fn names(tags: &str, digest: &str) -> bool {
    tags.split(',').map(str::trim).any(|tag| {
        let tag = tag.strip_prefix("W/").unwrap_or(tag);
        tag == "*" || tag.trim_matches('"') == digest
    })
}

/// No byte of a blob is in the range.
fn beyond(size: u64) -> Response<ResponseBody> {
    let mut response = responses::empty(416);
    responses::insert(&mut response, CONTENT_RANGE, &format!("bytes */{size}"));
    response
}

/// Whether the server's router takes a text for a digest (`digest/digest_tools.py`:
/// `DIGEST_PATTERN`), whatever its algorithm and its length.
fn is_routed(text: &str) -> bool {
    let Some((name, hash)) = text.split_once(':') else {
        return false;
    };
    let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_+.-".contains(&byte);
    !name.is_empty()
        && name.bytes().all(is_of_name)
        && !hash.is_empty()
        && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::is_routed;

    fn check(text: &str, expect: bool) {
        assert_eq!(is_routed(text), expect, "{text}");
    }

    #[test]
    fn what_the_router_takes_for_a_digest() {
        for text in ["sha256:ab", "md5:AB", "x+y.z_-1:0"] {
            check(text, true);
        }
        for text in [
            "sha256:xyz",
            "sha256:",
            ":ab",
            "sha256:..",
            "../etc:ab",
            "latest",
            "",
        ] {
            check(text, false);
        }
    }
}
