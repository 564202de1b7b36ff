//! A manifest is deleted, or a tag.

use quay_api::RepositoryName;
use serde_json::{Map, Value};

use super::reference::Reference;
use crate::images::log;
use crate::images::tags::Tags;
use crate::op_context::OpContext;
use crate::registry::error::Code;
use crate::registry::{Handled, RegistryCall, RegistryError, responses};
use crate::storage::{Holders, Repository};

/// Ends a tag, or all tags of a manifest.
pub(crate) async fn delete(
    mut call: RegistryCall,
    name: &RepositoryName,
    reference: &str,
) -> Handled {
    let mode = call.app.settings.registry_mode;
    let reference = Reference::read(mode, reference)?;
    let access = call.authenticate().await?;
    let repository = access.require_push(&call, name).await?;
    let caller = access.log_metadata(&call);
    let writing = call.app.write(&call.context, |op| match reference {
        Reference::Tag(tag) => end_tag(op, &repository, tag, &caller),
        Reference::Digest(digest) => end_manifest(op, &repository, digest, &caller),
    });
    writing.await?;
    Ok(responses::empty(202))
}

fn end_tag(
    op: &OpContext<'_>,
    repository: &Repository,
    name: &str,
    caller: &Map<String, Value>,
) -> Result<(), RegistryError> {
    let ended = Tags::of(op).delete(repository, name)?;
    ended.ok_or_else(|| RegistryError::new(Code::ManifestUnknown))?;
    Ok(log::record_deletion(op, repository, caller, name, name)?)
}

/// Ends the tags of a manifest. A real Quay leaves the hidden ones, and knows only manifests that
/// others hold.
fn end_manifest(
    op: &OpContext<'_>,
    repository: &Repository,
    digest: &str,
    caller: &Map<String, Value>,
) -> Result<(), RegistryError> {
    let unknown = || RegistryError::new(Code::ManifestUnknown);
    let deletes_at_once = op.settings.registry_mode.deletes_at_once();
    let holders = match deletes_at_once {
        true => op.settings.registry_mode.holders(),
        false => Holders::Visible,
    };
    let found = op
        .tx
        .manifest_fetch_held(repository.id, digest, holders, op.now_ms)?;
    let manifest = found.ok_or_else(unknown)?;
    let ended = Tags::of(op).delete_on(&manifest)?;
    if ended.is_empty() && !deletes_at_once {
        return Err(unknown());
    }
    if deletes_at_once {
        op.tx.tag_update_end_of_hidden(manifest.id, op.now_ms)?;
        Tags::of(op).leave_indexes(&manifest)?;
    }
    for tag in &ended {
        log::record_deletion(op, repository, caller, &tag.name, digest)?;
    }
    Ok(())
}
