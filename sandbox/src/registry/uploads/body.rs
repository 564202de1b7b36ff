//! The body of a request on its way into an object, and its digest on the way.

use http_body_util::BodyExt;

use super::begun::too_large;
use super::content_range::Taken;
use crate::blob_store::WrittenObject;
use crate::crypto::content_digest::RunningDigest;
use crate::registry::error::Code;
use crate::registry::{RegistryCall, RegistryError};

/// Reads the body to its end, or as far as it is taken. `digest` is that of what the upload has, and
/// of the whole afterwards. `None` where nothing came.
///
/// # Errors
///
/// A body that breaks off, that is not as long as it was announced, or with which the blob would be
/// larger than a blob may be; an object that cannot be written. Nothing of it stays.
pub(super) async fn store(
    call: &mut RegistryCall,
    taken: Taken,
    digest: &mut RunningDigest,
) -> Result<Option<WrittenObject>, RegistryError> {
    let most = call.app.settings.maximum_layer_size.bytes;
    check_announced(call, taken, digest, most)?;
    let mut writer = call.app.blobs.writer();
    let (mut skipped, mut left) = (taken.skipped, taken.most.unwrap_or(u64::MAX));
    // The server reads no further than the range goes.
    while left > 0 || taken.is_exact {
        let Some(frame) = call.body.frame().await else {
            break;
        };
        let frame = frame.map_err(|error| {
            tracing::debug!(error, "the body of an upload breaks off");
            RegistryError::new(Code::BlobUploadInvalid)
        })?;
        let Some(bytes) = frame.data_ref() else {
            continue;
        };
        let (passed, bytes) = split(bytes, skipped);
        skipped -= passed;
        let (_, rest) = split(bytes, left);
        let bytes = &bytes[..bytes.len() - rest.len()];
        if taken.is_exact && !rest.is_empty() {
            return Err(not_as_announced());
        }
        left -= bytes.len() as u64;
        digest.update(bytes);
        if digest.size_bytes() > most {
            return Err(too_large(call, digest.size_bytes()));
        }
        writer.write(bytes).await?;
    }
    if taken.is_exact && left > 0 {
        return Err(not_as_announced());
    }
    Ok(writer.finish().await?)
}

/// Refuses what is too large before it comes.
fn check_announced(
    call: &RegistryCall,
    taken: Taken,
    digest: &RunningDigest,
    most: u64,
) -> Result<(), RegistryError> {
    let body = http_body::Body::size_hint(&call.body).exact();
    let coming = match (body, taken.most) {
        (Some(body), Some(range)) => body.saturating_sub(taken.skipped).min(range),
        (Some(body), None) => body,
        (None, Some(range)) if range < u64::MAX => range,
        (None, _) => 0,
    };
    let bytes = digest.size_bytes().saturating_add(coming);
    match bytes > most {
        true => Err(too_large(call, bytes)),
        false => Ok(()),
    }
}

fn not_as_announced() -> RegistryError {
    let text = "the body is not as long as its Content-Range says";
    RegistryError::with_message(Code::SizeInvalid, text)
}

/// So many bytes, or all, and the rest: how many the former are.
fn split(bytes: &[u8], at: u64) -> (u64, &[u8]) {
    let at = usize::try_from(at).unwrap_or(usize::MAX).min(bytes.len());
    (at as u64, &bytes[at..])
}
