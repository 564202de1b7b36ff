//! The manifests that refer to another one.

use std::collections::BTreeSet;

use http::HeaderName;
use http::header::{HeaderValue, LINK};
use quay_api::RepositoryName;
use serde_json::{Map, Value, json};

use super::access::abort;
use super::error::Code;
use super::manifests::is_valid_digest;
use super::{Handled, RegistryCall, RegistryError, responses};
use crate::images::manifest::{ManifestKind, ParsedManifest};
use crate::op_context::OpContext;
use crate::python::json::dumps_indented;
use crate::responses::NO_SUCH_URL;
use crate::storage::{Manifest, ReferrerFilter, Repository, StorageError};

/// How many referrers a page may have, and how many bytes. A real Quay has no pages here.
const MAX_PAGE: u16 = 1000;
const MAX_PAGE_BYTES: usize = 4 << 20;

const FILTERS_APPLIED: HeaderName = HeaderName::from_static("oci-filters-applied");

/// Lists the referrers of a digest, as an index.
pub(super) async fn list(mut call: RegistryCall, name: &RepositoryName, digest: &str) -> Handled {
    let mode = call.app.settings.registry_mode;
    if !call.app.settings.features.referrers_api {
        return Err(abort(404, "Not Found"));
    }
    if !is_valid_digest(mode, digest) {
        return Err(match mode.names_bad_references() {
            true => RegistryError::new(Code::DigestInvalid),
            false => RegistryError::page(404, NO_SUCH_URL),
        });
    }
    let access = call.authenticate().await?;
    let repository = access.require_pull_right(&call, name).await?;
    let query = Query {
        digest,
        artifact_type: call.parameter("artifactType"),
        last: call.parameter("last"),
    };
    let page = match &repository {
        Some(repository) => {
            let reading = call
                .app
                .read(&call.context, |op| read(op, repository, &query));
            reading.await?
        }
        // What may be pushed to and has no content yet has no referrers either.
        None if mode.lists_referrers_of_unknown() => Page {
            index: Entries::default().into_index(false),
            next: None,
        },
        None => return Err(RegistryError::new(Code::NameUnknown)),
    };
    let index = HeaderValue::from_static(ManifestKind::OciIndex.media_type());
    let mut response = responses::with_body(200, index, dumps_indented(&page.index));
    if query.artifact_type.is_some() {
        responses::insert(&mut response, FILTERS_APPLIED, "artifactType");
    }
    if let Some(last) = page.next {
        let mut next = form_urlencoded::Serializer::new(String::new());
        if let Some(artifact_type) = query.artifact_type {
            next.append_pair("artifactType", artifact_type);
        }
        let next = next.append_pair("last", &last).finish();
        let link = format!(
            "</v2/{}/referrers/{digest}?{next}>; rel=\"next\"",
            name.as_str()
        );
        responses::insert(&mut response, LINK, &link);
    }
    Ok(response)
}

/// What is asked for.
struct Query<'a> {
    digest: &'a str,
    artifact_type: Option<&'a str>,
    /// The digest of the last one of the page before.
    last: Option<&'a str>,
}

struct Page {
    index: Value,
    /// The digest behind which the next page begins.
    next: Option<String>,
}

fn read(
    op: &OpContext<'_>,
    repository: &Repository,
    query: &Query<'_>,
) -> Result<Page, RegistryError> {
    let mode = op.settings.registry_mode;
    let subject =
        op.tx
            .manifest_fetch_held(repository.id, query.digest, mode.holders(), op.now_ms)?;
    if subject.is_none() && !mode.lists_referrers_of_unknown() {
        return Err(RegistryError::with_detail(Code::ManifestInvalid, json!("")));
    }
    let after = match query.last {
        Some(last) => op.tx.manifest_fetch(repository.id, last)?,
        None => None,
    };
    let found = op.tx.manifest_list_referrers(&ReferrerFilter {
        repository_id: repository.id,
        subject: query.digest,
        artifact_type: query.artifact_type,
        config_is_type: mode.config_is_artifact_type(),
        held: mode
            .holders_of_referrers()
            .map(|holders| (holders, op.now_ms)),
        after: after.map_or(0, |after| after.id),
        // One more tells whether there are more.
        limit: i64::from(MAX_PAGE) + 1,
    })?;
    let mut page = Entries::default();
    let mut next = None;
    for (number, referrer) in found.iter().enumerate() {
        let is_full = page.bytes > MAX_PAGE_BYTES || page.list.len() >= usize::from(MAX_PAGE);
        if is_full {
            next = number.checked_sub(1).and_then(|before| found.get(before));
            break;
        }
        page.add(op, referrer)?;
    }
    let next = next.map(|last| last.digest.clone());
    if next.is_none() {
        add_of_tag_schema(op, repository, query, (&found, &mut page))?;
    }
    Ok(Page {
        index: page.into_index(mode.repeats_annotations()),
        next,
    })
}

/// What a page lists.
#[derive(Default)]
struct Entries {
    list: Vec<Value>,
    annotations: Map<String, Value>,
    bytes: usize,
}

impl Entries {
    fn add(&mut self, op: &OpContext<'_>, referrer: &Manifest) -> Result<(), StorageError> {
        let content = op.tx.manifest_fetch_content(referrer.id)?;
        let content = content.unwrap_or_default();
        let mut entry = json!({
            "mediaType": referrer.media_type,
            "digest": referrer.digest,
            "size": content.len(),
        });
        if let Some(artifact_type) = artifact_type(op, referrer) {
            entry["artifactType"] = artifact_type.into();
        }
        let annotations = annotations(&referrer.media_type, &content);
        if !annotations.is_empty() {
            self.annotations.extend(annotations.clone());
            self.bytes += dumps_indented(&json!(annotations)).len();
            entry["annotations"] = Value::Object(annotations);
        }
        self.bytes += 500;
        self.list.push(entry);
        Ok(())
    }

    fn into_index(self, repeats_annotations: bool) -> Value {
        let mut index = json!({
            "schemaVersion": 2,
            "mediaType": ManifestKind::OciIndex.media_type(),
            "manifests": self.list,
        });
        if repeats_annotations && !self.annotations.is_empty() {
            index["annotations"] = Value::Object(self.annotations);
        }
        index
    }
}

fn artifact_type<'a>(op: &OpContext<'_>, referrer: &'a Manifest) -> Option<&'a str> {
    let own = referrer.artifact_type.as_deref();
    let of_config = referrer.config_media_type.as_deref();
    let config_is_type = op.settings.registry_mode.config_is_artifact_type();
    own.or(of_config.filter(|_| config_is_type))
}

fn annotations(media_type: &str, content: &[u8]) -> Map<String, Value> {
    let kind = ManifestKind::of_media_type(media_type);
    let parsed = kind.and_then(|kind| ParsedManifest::parse(kind, content).ok());
    parsed.map(|parsed| parsed.annotations).unwrap_or_default()
}

/// Adds what clients listed themselves, in an index whose tag tells the subject.
fn add_of_tag_schema(
    op: &OpContext<'_>,
    repository: &Repository,
    query: &Query<'_>,
    (found, page): (&[Manifest], &mut Entries),
) -> Result<(), StorageError> {
    let tag = query.digest.replacen(':', "-", 1);
    let tag = op.tx.tag_fetch(repository.id, &tag, op.now_ms)?;
    let index = tag.filter(|tag| tag.manifest.media_type == ManifestKind::OciIndex.media_type());
    let Some(index) = index else {
        return Ok(());
    };
    let mut known: BTreeSet<String> = found.iter().map(|found| found.digest.clone()).collect();
    for child in op.tx.manifest_child_list(index.manifest.id)? {
        let fits = query
            .artifact_type
            .is_none_or(|wanted| artifact_type(op, &child) == Some(wanted));
        if fits && page.bytes <= MAX_PAGE_BYTES && known.insert(child.digest.clone()) {
            page.add(op, &child)?;
        }
    }
    Ok(())
}
