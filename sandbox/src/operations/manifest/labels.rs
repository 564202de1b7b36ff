//! The labels of a manifest: what it says of itself, and what is added.

use quay_api::RepositoryName;
use quay_api::models::{
    self, AddedManifestLabel, LabelMediaType, ManifestLabelList, ManifestLabelSourceType,
    NewManifestLabel,
};
use quay_api::server::Rejection;
use quay_api::server::manifest::AddManifestLabelResponse;
use serde_json::json;

use super::lookup::{find, find_to_read};
use crate::domain::repositories;
use crate::images::manifest::Label;
use crate::op_context::OpContext;
use crate::storage::{LabelSource, ManifestLabel, RepositoryRole};

/// What keys of labels may not begin with.
const RESERVED: [&str; 12] = [
    "com.docker.",
    "io.docker.",
    "org.dockerproject.",
    "org.opencontainers.",
    "io.cncf.",
    "io.kubernetes.",
    "io.k8s.",
    "io.quay",
    "com.coreos",
    "com.tectonic",
    "internal",
    "quay",
];

/// What the server says of a key that it refuses.
const INVALID_KEY: &str = "Label is of an invalid format or missing please use \
    ^[a-z0-9](([a-z0-9]|[-.](?![.-]))*[a-z0-9])?$ format for labels";

/// How long a key may be.
const MAX_KEY_CHARS: usize = 255;

pub(super) fn list(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    digest: &str,
    filter: Option<&str>,
) -> Result<models::ManifestLabelList, Rejection> {
    let (_, manifest) = find_to_read(op, repository, digest)?;
    let prefix = filter.unwrap_or_default().to_ascii_lowercase();
    let labels = op.tx.manifest_label_list(manifest.id)?.into_iter();
    // The database of the server does not tell small letters from capitals.
    let matching = labels.filter(|label| label.key.to_ascii_lowercase().starts_with(&prefix));
    Ok(ManifestLabelList::new(matching.map(view).collect()))
}

pub(super) fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    digest: &str,
    uuid: &str,
) -> Result<models::ManifestLabel, Rejection> {
    let (_, manifest) = find_to_read(op, repository, digest)?;
    let label = op.tx.manifest_label_fetch(manifest.id, uuid)?;
    label.map(view).ok_or_else(Rejection::not_found)
}

pub(super) fn add(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    digest: &str,
    body: &NewManifestLabel,
) -> Result<AddManifestLabelResponse, Rejection> {
    if RESERVED.iter().any(|prefix| body.key.starts_with(prefix)) {
        return Err(Rejection::message(400, "Label has a reserved prefix"));
    }
    let (repository, manifest) = find(op, repository, digest)?;
    if !is_key(&body.key) {
        return Err(Rejection::message(400, INVALID_KEY));
    }
    let media_type = match body.media_type {
        Some(media_type) => media_type.as_str(),
        None => Label::new(body.key.clone(), body.value.clone()).media_type,
    };
    let label = op.tx.manifest_label_create(
        manifest.id,
        &body.key,
        &body.value,
        LabelSource::Api,
        media_type,
    )?;
    let what = json!({
        "id": label.uuid,
        "key": label.key,
        "value": label.value,
        "manifest_digest": digest,
        "media_type": label.media_type,
        "namespace": repository.namespace,
        "repo": repository.name,
    });
    repositories::log(op, "manifest_label_add", &repository, what)?;
    let location = format!(
        "/api/v1/repository/{}/{}/manifest/{digest}/labels/{}",
        repository.namespace, repository.name, label.uuid
    );
    Ok(AddManifestLabelResponse::Created {
        body: AddedManifestLabel::new(view(label)),
        location,
    })
}

pub(super) fn delete(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    digest: &str,
    uuid: &str,
) -> Result<(), Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_changeable_repository(namespace, name, RepositoryRole::Write)?;
    let (repository, manifest) = find(op, repository, digest)?;
    let label = op.tx.manifest_label_fetch(manifest.id, uuid)?;
    let label = label.ok_or_else(Rejection::not_found)?;
    if label.source == LabelSource::Manifest {
        return Err(Rejection::data_layer("Cannot delete immutable label"));
    }
    op.tx.manifest_label_delete(uuid)?;
    let what = json!({
        "id": uuid,
        "key": label.key,
        "value": label.value,
        "manifest_digest": digest,
        "namespace": repository.namespace,
        "repo": repository.name,
    });
    repositories::log(op, "manifest_label_delete", &repository, what)?;
    Ok(())
}

/// Small letters and digits, with single dots and hyphens between them.
fn is_key(key: &str) -> bool {
    // The pattern of the server ends before a line feed as well.
    let key = key.strip_suffix('\n').unwrap_or(key);
    let is_word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let mut words = key.split(['.', '-']);
    key.len() <= MAX_KEY_CHARS && words.all(|word| !word.is_empty() && word.bytes().all(is_word))
}

fn view(label: ManifestLabel) -> models::ManifestLabel {
    let source = match label.source {
        LabelSource::Manifest => ManifestLabelSourceType::Manifest,
        LabelSource::Api => ManifestLabelSourceType::Api,
    };
    let media_type = match label.media_type.as_str() {
        "application/json" => LabelMediaType::ApplicationJson,
        _ => LabelMediaType::TextPlain,
    };
    models::ManifestLabel::new(label.uuid, label.key, label.value, source, media_type)
}

#[cfg(test)]
mod tests {
    use super::is_key;

    #[test]
    fn keys_are_words_with_single_dots_and_hyphens_between_them() {
        let long = "a".repeat(256);
        for (key, expect) in [
            ("stage", true),
            ("com.example-1.x", true),
            ("a\n", true),
            ("", false),
            (".a", false),
            ("a-", false),
            ("a..b", false),
            ("a.-b", false),
            ("UPPER", false),
            ("Bad Key!", false),
            (&long, false),
            (&long[1..], true),
        ] {
            assert_eq!(is_key(key), expect, "{key:?}");
        }
    }
}
