//! Requests that bring bytes of a blob, and the last of which brings its digest.

use http::Response;
use http::header::{LOCATION, RANGE};
use http_body_util::BodyExt;
use quay_api::RepositoryName;
use quay_api::server::ResponseBody;
use serde_json::json;

use super::begun::{
    Begun, UPLOAD_UUID, begin, cancel_upload, content_range, created, find, location,
};
use super::body;
use super::completion::{self, Blob};
use super::content_range::{RangeError, Taken};
use crate::blob_store::{Turn, WrittenObject};
use crate::crypto::content_digest::{Algorithm, RunningDigest};
use crate::op_context::Working;
use crate::registry::error::Code;
use crate::registry::{Handled, RegistryCall, RegistryError, responses};
use crate::storage::Repository;

/// How many requests may bring bytes of one upload, each of which is an object.
const MAX_CHUNKS: i64 = 10_000;

/// Why the last request of an upload does not make it a blob.
enum Refused {
    Range(RangeError),
    /// The body, or the store.
    Body(RegistryError),
    /// The digest is another one, or somebody ended the upload.
    Digest(RegistryError),
}

/// Stores a blob that comes with its digest in one request.
pub(super) async fn post(
    mut call: RegistryCall,
    repository: &Repository,
    name: &RepositoryName,
) -> Handled {
    let digest = call.parameter("digest").unwrap_or_default().to_owned();
    let mut running = RunningDigest::new(algorithm(&call, &digest)?);
    let taken = content_range(&call, 0).map_err(|error| match error {
        RangeError::Malformed => malformed_range(),
        RangeError::OutOfOrder => RegistryError::page(416, "There is no upload to go on with."),
    })?;
    let object = body::store(&mut call, taken, &mut running).await?;
    let size_bytes = running.size_bytes();
    check_digest(&call, running, &digest)?;
    let blob = Blob {
        digest: &digest,
        size_bytes,
        object,
    };
    completion::complete(&call, repository, blob, None).await?;
    Ok(created(&call, name, &digest))
}

/// Appends a chunk to an upload.
pub(crate) async fn patch(mut call: RegistryCall, name: &RepositoryName, uuid: &str) -> Handled {
    let access = call.authenticate().await?;
    let repository = access.require_push(&call, name).await?;
    let turn = call.app.upload_digests.begin(uuid);
    let begun = begin(&call, &repository, uuid).await?;
    let taken = match &turn {
        Some(_) => content_range(&call, begun.size_bytes()),
        None => Err(RangeError::OutOfOrder),
    };
    let (turn, taken) = match (turn, taken) {
        (Some(turn), Ok(taken)) => (turn, taken),
        (_, Err(RangeError::Malformed)) => return Err(malformed_range()),
        _ => return Ok(out_of_order(&call, name, &begun)),
    };
    let (running, object) = receive(&mut call, &begun, &turn, taken, Algorithm::Sha256).await?;
    if let Some(object) = object {
        append(&call, &repository, &begun, object).await?;
    }
    let range = call
        .app
        .settings
        .registry_mode
        .chunk_range(running.size_bytes());
    turn.keep(running);
    let mut response = responses::empty(202);
    responses::insert(&mut response, UPLOAD_UUID, uuid);
    responses::insert(&mut response, RANGE, &range);
    responses::insert(&mut response, LOCATION, &location(&call, name, uuid));
    Ok(response)
}

/// Gives an upload another object.
async fn append(
    call: &RegistryCall,
    repository: &Repository,
    begun: &Begun,
    object: WrittenObject,
) -> Result<(), RegistryError> {
    if begun.upload.part_count >= MAX_CHUNKS {
        let text = format!("an upload has {MAX_CHUNKS} chunks at most: send larger ones");
        return Err(RegistryError::with_message(Code::BlobUploadInvalid, &text));
    }
    let part = completion::next_part(Some(begun), &object);
    let appended = call.app.write(&call.context, |op| {
        // Somebody may have ended it meanwhile.
        let upload = find(op, repository, &begun.upload.uuid)?;
        op.tx.upload_part_create(upload.id, &part, op.now_ms)?;
        Ok::<_, RegistryError>(())
    });
    appended.await?;
    object.claim();
    Ok(())
}

/// Completes an upload, perhaps with a last chunk, or with all of it.
pub(crate) async fn put(mut call: RegistryCall, name: &RepositoryName, uuid: &str) -> Handled {
    let access = call.authenticate().await?;
    let repository = access.require_push(&call, name).await?;
    let Some(digest) = call.parameter("digest").map(str::to_owned) else {
        let detail = json!({ "reason": "Missing digest arg on monolithic upload" });
        return Err(RegistryError::with_detail(Code::BlobUploadInvalid, detail));
    };
    let algorithm = algorithm(&call, &digest)?;
    let turn = call.app.upload_digests.begin(uuid);
    let begun = begin(&call, &repository, uuid).await?;
    // Another request goes on with it.
    let Some(turn) = turn else {
        return Ok(out_of_order(&call, name, &begun));
    };
    let put = put_last(&mut call, &begun, &turn, algorithm, &digest).await;
    let blob = match put {
        Ok(blob) => blob,
        Err(refused) => {
            let mode = call.app.settings.registry_mode;
            let ends = match &refused {
                Refused::Range(_) => mode.ends_upload_of_bad_chunk(),
                // The upload can go on when there is room again.
                Refused::Body(error) => mode.ends_upload_of_bad_chunk() && !error.is_unavailable(),
                Refused::Digest(_) => true,
            };
            if ends {
                cancel_upload(&call, &begun.upload).await?;
                turn.forget();
            }
            return match refused {
                Refused::Range(RangeError::Malformed) => Err(malformed_range()),
                Refused::Range(RangeError::OutOfOrder) => Ok(out_of_order(&call, name, &begun)),
                Refused::Body(error) | Refused::Digest(error) => Err(error),
            };
        }
    };
    completion::complete(&call, &repository, blob, Some(&begun)).await?;
    turn.forget();
    Ok(created(&call, name, &digest))
}

/// Stores what the last request brings, and looks at the digest of all.
async fn put_last<'a>(
    call: &mut RegistryCall,
    begun: &Begun,
    turn: &Turn,
    algorithm: Algorithm,
    digest: &'a str,
) -> Result<Blob<'a>, Refused> {
    let taken = content_range(call, begun.size_bytes()).map_err(Refused::Range)?;
    let received = receive(call, begun, turn, taken, algorithm).await;
    let (running, object) = received.map_err(Refused::Body)?;
    let size_bytes = running.size_bytes();
    check_digest(call, running, digest).map_err(Refused::Digest)?;
    Ok(Blob {
        digest,
        size_bytes,
        object,
    })
}

/// Stores what a request brings, behind what an upload has; tells the digest of both.
async fn receive(
    call: &mut RegistryCall,
    begun: &Begun,
    turn: &Turn,
    taken: Taken,
    algorithm: Algorithm,
) -> Result<(RunningDigest, Option<WrittenObject>), RegistryError> {
    let size_bytes = begun.size_bytes();
    let kept = turn.digest(size_bytes);
    let mut running = match kept.filter(|kept| kept.algorithm() == algorithm) {
        Some(kept) => kept,
        None => digest_stored(call, begun, algorithm).await?,
    };
    let object = body::store(call, taken, &mut running).await?;
    Ok((running, object))
}

/// The digest of what is stored: nobody has kept it, since the sandbox was restarted.
async fn digest_stored(
    call: &RegistryCall,
    begun: &Begun,
    algorithm: Algorithm,
) -> Result<RunningDigest, RegistryError> {
    let mut running = RunningDigest::new(algorithm);
    let reading = call
        .app
        .read(&call.context, |op| op.tx.upload_part_list(begun.upload.id));
    let parts = reading.await?;
    let mut stored = call.app.blobs.read(&parts, 0..begun.size_bytes()).await?;
    while let Some(frame) = stored.frame().await {
        let frame = frame.map_err(|error| {
            tracing::error!("an upload cannot be read: {error}");
            RegistryError::new(Code::BlobUploadInvalid)
        })?;
        if let Some(bytes) = frame.data_ref() {
            running.update(bytes);
            if let Some(working) = call.context.extensions.get::<Working>() {
                working.progress(bytes.len());
            }
        }
    }
    Ok(running)
}

/// How the bytes of a blob are to be counted. The server knows one way, and finds the digest of any
/// other a wrong one when it has them.
fn algorithm(call: &RegistryCall, digest: &str) -> Result<Algorithm, RegistryError> {
    let mode = call.app.settings.registry_mode;
    if !mode.has_sha512() {
        return Ok(Algorithm::Sha256);
    }
    Algorithm::of(digest).ok_or_else(|| RegistryError::new(mode.wrong_digest_code()))
}

fn check_digest(
    call: &RegistryCall,
    running: RunningDigest,
    digest: &str,
) -> Result<(), RegistryError> {
    if running.finish() == digest {
        return Ok(());
    }
    let mode = call.app.settings.registry_mode;
    Err(RegistryError::new(mode.wrong_digest_code()))
}

fn malformed_range() -> RegistryError {
    RegistryError::with_message(Code::InvalidRequest, "Invalid range header")
}

/// A chunk does not begin where the upload is, or another request goes on with it.
fn out_of_order(
    call: &RegistryCall,
    name: &RepositoryName,
    begun: &Begun,
) -> Response<ResponseBody> {
    let uuid = &begun.upload.uuid;
    let mut response = responses::empty(416);
    responses::insert(&mut response, UPLOAD_UUID, uuid);
    let range = call
        .app
        .settings
        .registry_mode
        .refused_range(begun.size_bytes());
    responses::insert(&mut response, RANGE, &range);
    responses::insert(&mut response, LOCATION, &location(call, name, uuid));
    response
}
