//! What a push writes, in one transaction.

use serde_json::{Map, Value, json};

use crate::images::manifest::{
    Child, EMPTY_LAYER_DIGEST, ImageConfig, ManifestError, ManifestKind, ParsedManifest,
};
use crate::images::new_manifest::ManifestToStore;
use crate::images::tags::Tags;
use crate::images::{log, quota};
use crate::op_context::OpContext;
use crate::registry::RegistryError;
use crate::registry::error::Code;
use crate::settings::RegistryMode;
use crate::storage::{Manifest, Repository, StorageError};

/// How long a manifest that exists is held while it is pushed again, and those that an index lists.
const HOLD_SECONDS: i64 = 300;

/// A manifest that was read, and may be stored.
pub(crate) struct Push {
    pub(crate) repository: Repository,
    pub(crate) manifest: ParsedManifest,
    pub(crate) content: Vec<u8>,
    pub(crate) digest: String,
    /// `None` for one that is pushed by its digest.
    pub(crate) tag: Option<String>,
    /// What the action log says about the caller.
    pub(crate) log: Map<String, Value>,
}

/// Why a manifest is not stored.
pub(super) enum PushError {
    /// It names what the repository does not have.
    UnknownBlob(String),
    Manifest(ManifestError),
    /// Anything else.
    Other(RegistryError),
}

impl From<StorageError> for PushError {
    fn from(error: StorageError) -> Self {
        Self::Other(error.into())
    }
}

impl From<ManifestError> for PushError {
    fn from(error: ManifestError) -> Self {
        Self::Manifest(error)
    }
}

impl Push {
    /// The error for a client. Where the manifest is pushed by its digest, a real Quay does not say
    /// what is wrong.
    pub(super) fn error(&self, mode: RegistryMode, error: PushError) -> RegistryError {
        let text = match error {
            PushError::Other(error) => return error,
            PushError::UnknownBlob(digest) if mode.has_own_code_for_unknown_blobs() => {
                return RegistryError::with_detail(
                    Code::ManifestBlobUnknown,
                    json!({ "digest": digest }),
                );
            }
            PushError::UnknownBlob(digest) => format!("Unknown blob `{digest}`"),
            PushError::Manifest(error) => error.to_string(),
        };
        match self.tag.is_none() && !mode.explains_pushes_by_digest() {
            true => RegistryError::new(Code::ManifestInvalid),
            false => RegistryError::invalid_manifest(&text),
        }
    }
}

/// Stores a manifest with all that it names, and sets its tag.
pub(crate) fn store(
    op: &OpContext<'_>,
    push: &Push,
    config: Option<&ImageConfig>,
) -> Result<(), RegistryError> {
    let mode = op.settings.registry_mode;
    let stored = find_or_create(op, push, config);
    let (manifest, is_new) = stored.map_err(|error| push.error(mode, error))?;
    let Some(tag) = &push.tag else {
        return Ok(());
    };
    let repository = &push.repository;
    if let Err(exceeded) = quota::check_manifest(op, repository)? {
        // It was stored, and counts, until garbage is collected.
        op.keep_what_was_written();
        if is_new {
            Tags::of(op).keep(&manifest, Some(0))?;
        }
        return Err(exceeded.into());
    }
    if push
        .manifest
        .schema1
        .as_ref()
        .is_some_and(|schema1| schema1.tag != *tag)
    {
        return Err(RegistryError::new(Code::ManifestInvalid));
    }
    Tags::of(op).put(repository, tag, &manifest)?;
    let media_type = push.manifest.kind.media_type();
    log::record_push(op, repository, &push.log, tag, media_type)?;
    Ok(())
}

/// The manifest in its repository, and whether it is new there. One that exists is not looked at
/// again, even where no tag holds it.
fn find_or_create(
    op: &OpContext<'_>,
    push: &Push,
    config: Option<&ImageConfig>,
) -> Result<(Manifest, bool), PushError> {
    let hold_s = match push.tag {
        Some(_) => HOLD_SECONDS,
        None => op.settings.push_temp_tag_expiration_s,
    };
    if let Some(manifest) = op.tx.manifest_fetch(push.repository.id, &push.digest)? {
        hold(op, &manifest, hold_s)?;
        return Ok((manifest, false));
    }
    if let Some(schema1) = &push.manifest.schema1 {
        schema1.check_parents()?;
    }
    let children = children(op, push)?;
    let mut blobs = blobs(op, push)?;
    if config.is_some_and(ImageConfig::has_empty_layer) {
        // The image counts it though it does not name it.
        blobs.push(empty_layer(op)?);
    }
    let mut steps = config.map(ImageConfig::history).into_iter().flatten();
    if steps.any(|step| step.is_empty) {
        empty_layer(op)?;
    }
    let new = ManifestToStore {
        repository_id: push.repository.id,
        digest: &push.digest,
        content: &push.content,
        parsed: &push.manifest,
        config,
        blobs: &blobs,
        children: &children,
    };
    let manifest = new.store(op.tx, op.now_ms)?;
    if push.tag.is_none() || op.settings.registry_mode.keeps_untagged() {
        match push.manifest.subject {
            // What refers to another one stays as long as that.
            Some(_) => Tags::of(op).keep(&manifest, None)?,
            None => hold(op, &manifest, hold_s)?,
        }
    }
    Ok((manifest, true))
}

/// Holds a manifest without a tag for a while, so that one may follow.
fn hold(op: &OpContext<'_>, manifest: &Manifest, seconds: i64) -> Result<(), StorageError> {
    let end_ms = match op.settings.registry_mode.keeps_untagged() {
        true => None,
        false => Some(op.now_ms.saturating_add(seconds.saturating_mul(1000))),
    };
    Tags::of(op).keep(manifest, end_ms)
}

/// The numbers of the manifests that an index lists; the repository has to have them all, unless
/// indexes may be sparse.
fn children(op: &OpContext<'_>, push: &Push) -> Result<Vec<i64>, PushError> {
    let mut seen = std::collections::BTreeSet::new();
    let mut found = Vec::new();
    for child in &push.manifest.children {
        let descriptor = &child.descriptor;
        let is_new = seen.insert((
            &descriptor.digest,
            descriptor.size_bytes,
            &descriptor.media_type,
        ));
        if !is_new {
            continue;
        }
        if let Some(manifest) = self::child(op, push, child)? {
            hold(op, &manifest, HOLD_SECONDS)?;
            found.push(manifest.id);
        }
    }
    Ok(found)
}

fn child(op: &OpContext<'_>, push: &Push, child: &Child) -> Result<Option<Manifest>, PushError> {
    let descriptor = &child.descriptor;
    let found = op
        .tx
        .manifest_fetch(push.repository.id, &descriptor.digest)?;
    let Some(found) = found else {
        if op.settings.features.sparse_index {
            return Ok(None);
        }
        let text = format!(
            "Could not find child manifest with digest `{}`",
            descriptor.digest
        );
        return Err(ManifestError::new(text).into());
    };
    let size = op.tx.manifest_fetch_size(found.id)?.unwrap_or_default();
    if size != descriptor.size_bytes {
        let text = format!(
            "Size of manifest does not match that retrieved: {size} vs {}",
            descriptor.size_bytes
        );
        return Err(ManifestError::new(text).into());
    }
    let known = push.manifest.kind.child_kinds();
    let kind = ManifestKind::of_media_type(&descriptor.media_type);
    let Some(kind) = kind.filter(|kind| known.contains(kind)) else {
        let known: Vec<String> = known
            .iter()
            .map(|kind| format!("'{}'", kind.media_type()))
            .collect();
        let text = format!(
            "Unknown or unsupported manifest media type `{}` not found in dict_keys([{}])",
            descriptor.media_type,
            known.join(", ")
        );
        return Err(ManifestError::new(text).into());
    };
    if found.media_type != kind.media_type() {
        // It may pass for what the index takes it for.
        let content = op.tx.manifest_fetch_content(found.id)?.unwrap_or_default();
        ParsedManifest::parse(kind, &content)?;
    }
    Ok(Some(found))
}

/// The numbers of the blobs that a manifest names, all of which the repository has to have.
fn blobs(op: &OpContext<'_>, push: &Push) -> Result<Vec<i64>, PushError> {
    let mut found = Vec::new();
    for digest in push.manifest.local_blobs() {
        if digest == EMPTY_LAYER_DIGEST {
            found.push(empty_layer(op)?);
            continue;
        }
        let blob = op
            .tx
            .blob_fetch_in_repository(push.repository.id, digest, op.now_ms)?;
        let blob = blob.ok_or_else(|| PushError::UnknownBlob(digest.to_owned()))?;
        found.push(blob.id);
    }
    Ok(found)
}

/// The number of the layer without files, which every repository has once an image needs it. No
/// object holds its bytes.
fn empty_layer(op: &OpContext<'_>) -> Result<i64, StorageError> {
    if let Some(blob) = op.tx.blob_fetch(EMPTY_LAYER_DIGEST)? {
        return Ok(blob.id);
    }
    op.tx.blob_create(EMPTY_LAYER_DIGEST, 32, &[], op.now_ms)
}
