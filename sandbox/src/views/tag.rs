//! Tags, as they are and as they were.

use quay_api::models;

use crate::images::manifest::ManifestKind;
use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::{StorageError, Tag};

/// An entry in the history of the tags of a repository.
pub(crate) fn tag(op: &OpContext<'_>, tag: &Tag) -> Result<models::Tag, StorageError> {
    let kind = ManifestKind::of_media_type(&tag.manifest.media_type);
    let is_manifest_list = kind.is_some_and(ManifestKind::is_index);
    let mut view = models::Tag::new(
        tag.name.clone(),
        tag.is_reversion,
        tag.manifest.digest.clone(),
        is_manifest_list,
        tag.manifest.layers_size_bytes,
    );
    view.immutable = op
        .settings
        .features
        .immutable_tags
        .then_some(tag.is_immutable);
    view.start_ts = Some(tag.start_ms.div_euclid(1000));
    view.last_modified = Some(dates::rfc2822(tag.start_ms));
    view.end_ts = tag.end_ms.map(|end_ms| end_ms.div_euclid(1000));
    view.expiration = tag.end_ms.map(dates::rfc2822);
    if is_manifest_list {
        let children = op.tx.manifest_child_list_presence(tag.manifest.id)?;
        let present = children.iter().filter(|child| child.is_present).count();
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        view.is_sparse = Some(present < children.len());
        view.child_manifest_count = Some(number(children.len()));
        view.present_child_count = Some(number(present));
        let children = children.into_iter();
        view.child_manifests_presence = Some(
            children
                .map(|child| (child.digest, child.is_present))
                .collect(),
        );
    }
    Ok(view)
}
