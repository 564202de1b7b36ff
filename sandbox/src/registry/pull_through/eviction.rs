//! The quota of an organization that proxies another registry: tags that end soon make room for
//! others.

use crate::op_context::OpContext;
use crate::registry::RegistryError;
use crate::registry::error::Code;
use crate::storage::Repository;

/// Sees that an image fits into the quota of its organization, if that has one. The tags that would
/// end first end now, and beyond the time machine, until enough will be free. An index has no size.
///
/// # Errors
///
/// 403 where the image is larger than the quota, or than what can be freed.
pub(super) fn make_room(
    op: &OpContext<'_>,
    repository: &Repository,
    size_bytes: Option<i64>,
) -> Result<(), RegistryError> {
    let namespace = repository.namespace_id;
    let quota = op.tx.quota_fetch_by_namespace(namespace)?;
    let (Some(quota), Some(size_bytes)) = (quota, size_bytes) else {
        return Ok(());
    };
    if size_bytes > quota.limit_bytes {
        return Err(exceeded());
    }
    let held = op.tx.image_size_fetch_by_namespace(namespace)?;
    if held.unwrap_or_default().saturating_add(size_bytes) <= quota.limit_bytes {
        return Ok(());
    }
    let window_ms = repository.tag_expiration_s.saturating_mul(1000);
    let mut free_bytes: i64 = 0;
    for tag in op.tx.tag_list_ending_in_namespace(namespace, op.now_ms)? {
        if op.settings.features.immutable_tags && tag.is_immutable {
            continue;
        }
        let freed = op
            .tx
            .image_size_fetch_held_by_tag_alone(namespace, &tag, op.now_ms)?;
        free_bytes = free_bytes.saturating_add(freed);
        let end_ms = op.now_ms.saturating_sub(window_ms);
        op.tx.tag_update_end(tag.id, Some(end_ms))?;
        if free_bytes > size_bytes {
            return Ok(());
        }
    }
    Err(exceeded())
}

fn exceeded() -> RegistryError {
    let text = "Quota has been exceeded on namespace";
    RegistryError::with_message(Code::Denied, text)
}
