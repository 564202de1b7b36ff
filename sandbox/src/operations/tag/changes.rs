//! What is done to a tag: it moves, expires, becomes immutable, goes, and comes back.

use quay_api::models::{self, TagChange, TagExpiry, TagRestoration, TagRestored};
use quay_api::server::Rejection;
use quay_api::{Field, RepositoryName};
use serde_json::json;

use crate::domain::{names, repositories};
use crate::images::tags::Tags;
use crate::op_context::OpContext;
use crate::storage::{Holders, Repository, RepositoryRole, Tag};

/// What the server says of the name of a tag that it refuses.
const INVALID_TAG: &str = "Invalid tag: must match [A-Za-z0-9_.-], NOT start with \".\" or \"-\", \
    and can contain 1-128 characters";

pub(super) fn change(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    name: &str,
    body: &TagChange,
) -> Result<(), Rejection> {
    if !names::is_tag(name) {
        return Err(Rejection::message(400, INVALID_TAG));
    }
    let repository = op.find_repository(repository)?;
    let expiration = match body.expiration {
        Field::Absent => None,
        Field::Null => Some(None),
        Field::Value(seconds) => Some(Some(seconds)),
    };
    if let Some(expiration) = expiration {
        change_expiration(op, &repository, name, expiration)?;
        // The server makes each change by itself.
        op.keep_what_was_written();
    }
    if let Some(immutable) = body
        .immutable
        .filter(|_| op.settings.features.immutable_tags)
    {
        change_immutability(op, &repository, name, immutable)?;
        op.keep_what_was_written();
    }
    match &body.manifest_digest {
        Field::Absent => Ok(()),
        Field::Null => Err(Rejection::not_found()),
        Field::Value(digest) => put(op, &repository, name, digest),
    }
}

fn change_expiration(
    op: &OpContext<'_>,
    repository: &Repository,
    name: &str,
    expiration_s: Option<f64>,
) -> Result<(), Rejection> {
    let tag = find(op, repository, name)?;
    let expiration_s = match expiration_s {
        Some(seconds) => Some(future(op, seconds)?),
        None => None,
    };
    let old_end_ms = Tags::of(op).change_end(&tag, expiration_s)?;
    if old_end_ms.is_none() && expiration_s.is_none() {
        return Ok(());
    }
    let what = json!({
        "username": op.user()?.name,
        "repo": repository.name,
        "tag": name,
        "namespace": repository.namespace,
        "expiration_date": expiration_s,
        "old_expiration_date": old_end_ms,
    });
    repositories::log(op, "change_tag_expiration", repository, what)?;
    Ok(())
}

/// A time in the future, in whole seconds.
fn future(op: &OpContext<'_>, seconds: f64) -> Result<i64, Rejection> {
    // The end of the year 9999, where the dates of the server end. It crashes over much later ones.
    const LAST_S: f64 = 253_402_300_799.0;
    #[expect(
        clippy::cast_precision_loss,
        reason = "the time is far from where it matters"
    )]
    let now_s = op.now_ms as f64 / 1000.0;
    if seconds <= now_s || seconds > LAST_S {
        let text = "The browser (or proxy) sent a request that this server could not understand.";
        return Err(Rejection::message(400, text));
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "it is within the bounds above"
    )]
    Ok(seconds.floor() as i64)
}

fn change_immutability(
    op: &OpContext<'_>,
    repository: &Repository,
    name: &str,
    immutable: bool,
) -> Result<(), Rejection> {
    let tag = find(op, repository, name)?;
    if tag.is_immutable && !immutable {
        let (namespace, name) = (&repository.namespace, &repository.name);
        op.require(op.has_repository_role(namespace, name, RepositoryRole::Admin))?;
    }
    Tags::of(op).change_immutability(&tag, immutable)?;
    let what = json!({
        "username": op.user()?.name,
        "repo": repository.name,
        "tag": name,
        "namespace": repository.namespace,
        "immutable": immutable,
        "previous_immutable": tag.is_immutable,
    });
    repositories::log(op, "change_tag_immutability", repository, what)?;
    Ok(())
}

fn put(
    op: &OpContext<'_>,
    repository: &Repository,
    name: &str,
    digest: &str,
) -> Result<(), Rejection> {
    let existing = op.tx.tag_fetch(repository.id, name, op.now_ms)?;
    let manifest = op
        .tx
        .manifest_fetch_held(repository.id, digest, Holders::Visible, op.now_ms)?;
    let manifest = manifest.ok_or_else(Rejection::not_found)?;
    let tags = Tags::of(op);
    tags.keep_for_tagging(&manifest)?;
    tags.put(repository, name, &manifest)?;
    let kind = match existing {
        Some(_) => "move_tag",
        None => "create_tag",
    };
    let what = json!({
        "username": op.user()?.name,
        "repo": repository.name,
        "tag": name,
        "namespace": repository.namespace,
        "manifest_digest": digest,
        "original_manifest_digest": existing.map(|tag| tag.manifest.digest),
    });
    repositories::log(op, kind, repository, what)?;
    Ok(())
}

pub(super) fn delete(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    name: &str,
) -> Result<(), Rejection> {
    let place = (repository.namespace(), repository.name());
    op.require_changeable_repository(place.0, place.1, RepositoryRole::Write)?;
    let repository = op.find_repository(repository)?;
    let deleted = Tags::of(op).delete(&repository, name)?;
    deleted.ok_or_else(Rejection::not_found)?;
    let what = json!({
        "username": op.user()?.name,
        "repo": repository.name,
        "namespace": repository.namespace,
        "tag": name,
    });
    repositories::log(op, "delete_tag", &repository, what)?;
    Ok(())
}

pub(super) fn restore(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    name: &str,
    body: &TagRestoration,
) -> Result<models::TagRestored, Rejection> {
    let repository = op.find_repository(repository)?;
    let Some(digest) = &body.manifest_digest else {
        return Err(Rejection::invalid_request("Missing manifest_digest"));
    };
    let manifest = op.tx.manifest_fetch(repository.id, digest)?;
    let manifest = manifest.ok_or_else(Rejection::not_found)?;
    let tags = Tags::of(op);
    tags.keep_for_tagging(&manifest)?;
    tags.restore(&repository, name, &manifest)?;
    // The server leaves the namespace out.
    let what = json!({
        "username": op.user()?.name,
        "repo": repository.name,
        "tag": name,
        "manifest_digest": digest,
    });
    repositories::log(op, "revert_tag", &repository, what)?;
    Ok(TagRestored {})
}

pub(super) fn remove_for_good(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    name: &str,
    body: &TagExpiry,
) -> Result<(), Rejection> {
    let repository = op.find_repository(repository)?;
    let is_alive = body.is_alive.unwrap_or(false);
    let (tags, with_children) = (Tags::of(op), body.include_submanifests.unwrap_or(false));
    let (digest, is_removed) = if is_alive {
        let tag = find(op, &repository, name)?;
        let is_removed = tags.remove_for_good(&repository, &tag, with_children)?;
        (tag.manifest.digest, is_removed)
    } else {
        let digest = body.manifest_digest.as_ref().ok_or_else(|| {
            Rejection::invalid_request("manifest_digest required when is_alive set to false")
        })?;
        let manifest = op.tx.manifest_fetch(repository.id, digest)?;
        let manifest = manifest.ok_or_else(Rejection::not_found)?;
        let is_removed = tags.remove_ended_for_good(&repository, name, &manifest, with_children)?;
        (manifest.digest, is_removed)
    };
    if !is_removed {
        return Err(Rejection::not_found());
    }
    let what = json!({
        "username": op.user()?.name,
        "repo": repository.name,
        "namespace": repository.namespace,
        "tag": name,
        "manifest_digest": digest,
    });
    repositories::log(op, "permanently_delete_tag", &repository, what)?;
    Ok(())
}

fn find(op: &OpContext<'_>, repository: &Repository, name: &str) -> Result<Tag, Rejection> {
    let tag = op.tx.tag_fetch(repository.id, name, op.now_ms)?;
    tag.ok_or_else(Rejection::not_found)
}
