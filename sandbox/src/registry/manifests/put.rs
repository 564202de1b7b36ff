//! A manifest is pushed.

use http::header::{ACCEPT, CONTENT_TYPE, LOCATION};
use quay_api::RepositoryName;
use serde_json::json;

use super::push::{self, Push};
use super::reference::{Reference, digest_like};
use super::{body, config, negotiation};
use crate::images::manifest::{ManifestKind, ParsedManifest};
use crate::registry::error::Code;
use crate::registry::names::LIBRARY;
use crate::registry::responses::{self, CONTENT_DIGEST, HTML};
use crate::registry::{Handled, RegistryCall, RegistryError};
use crate::storage::Repository;

/// The header that tells the subject of what was pushed.
const OCI_SUBJECT: http::HeaderName = http::HeaderName::from_static("oci-subject");

/// Stores a manifest, under a tag or for a while under its digest. Who may not is refused before
/// the body is read, but after a look at its type.
pub(crate) async fn put(mut call: RegistryCall, name: &RepositoryName, reference: &str) -> Handled {
    let mode = call.app.settings.registry_mode;
    let reference = Reference::read(mode, reference)?;
    let kind = pushed_kind(&call, name.namespace())?;
    let access = call.authenticate().await?;
    let repository = access.require_push(&call, name).await?;
    let content = body::read(&mut call).await?;
    let manifest = ParsedManifest::parse(kind, &content);
    let manifest = manifest.map_err(|error| {
        RegistryError::invalid_manifest(&format!("failed to parse manifest: {error}"))
    })?;
    let asked = match reference {
        Reference::Digest(digest) => Some(digest),
        Reference::Tag(_) => None,
    };
    let digest = digest_like(mode, asked, &content);
    if asked.is_some_and(|asked| asked != digest) {
        return Err(match mode.names_bad_references() {
            true => RegistryError::new(Code::DigestInvalid),
            false => RegistryError::invalid_manifest("manifest digest mismatch"),
        });
    }
    let tag = match (&manifest.schema1, reference) {
        // One of schema 1 has its tag within, and is pushed by it whatever the path says.
        (Some(schema1), Reference::Digest(_)) => Some(schema1.tag.clone()),
        (_, Reference::Digest(_)) => None,
        (_, Reference::Tag(tag)) => Some(tag.to_owned()),
    };
    check_names(&call, &repository, &manifest)?;
    let push = Push {
        repository,
        manifest,
        content,
        digest,
        tag,
        log: access.log_metadata(&call),
    };
    let config = config::for_push(&call, &push).await?;
    let writing = call
        .app
        .write(&call.context, |op| push::store(op, &push, config.as_ref()));
    writing.await?;
    Ok(created(&call, name, &push))
}

fn created(
    call: &RegistryCall,
    name: &RepositoryName,
    push: &Push,
) -> http::Response<quay_api::server::ResponseBody> {
    let mut response = responses::with_body(201, HTML, "OK");
    let location = format!("/v2/{}/manifests/{}", name.as_str(), push.digest);
    responses::insert(&mut response, LOCATION, &location);
    responses::insert(&mut response, CONTENT_DIGEST, &push.digest);
    if let Some(subject) = &push.manifest.subject
        && call.app.settings.registry_mode.tells_subject()
    {
        responses::insert(&mut response, OCI_SUBJECT, &subject.digest);
    }
    response
}

/// The kind of what is pushed, by its media type. Without one it is of schema 1.
fn pushed_kind(call: &RegistryCall, namespace: &str) -> Result<ManifestKind, RegistryError> {
    let settings = &call.app.settings;
    let not_supported = || {
        let detail = json!({ "message": "manifest schema version not supported" });
        let code = Code::ManifestInvalid;
        RegistryError::of(415, code.as_str(), "manifest invalid", detail)
    };
    let given = call.header(CONTENT_TYPE).unwrap_or_default();
    let media_type = match settings.registry_mode.ignores_parameters() {
        true => given.split(';').next().unwrap_or_default().trim(),
        false => given,
    };
    let kind = match media_type {
        "" | "application/json" => ManifestKind::DockerSchema1,
        _ => ManifestKind::of_media_type(media_type).ok_or_else(not_supported)?,
    };
    let is_listed = |list: &[String]| list.iter().any(|listed| listed == namespace);
    if is_listed(&settings.v22_namespace_blacklist) {
        let accept = call.header(ACCEPT).unwrap_or_default();
        let accepted = negotiation::media_types(accept);
        let schema1 = ManifestKind::DockerSchema1.media_type();
        let refuses_schema1 = !accepted.is_empty()
            && !accepted
                .iter()
                .any(|accepted| negotiation::covers(accepted, schema1));
        if refuses_schema1 || !kind.is_schema1() {
            return Err(not_supported());
        }
    } else if kind.is_oci()
        && !settings.features.general_oci_support
        && !is_listed(&settings.oci_namespace_whitelist)
    {
        return Err(not_supported());
    }
    Ok(kind)
}

/// A manifest of schema 1 names its repository.
fn check_names(
    call: &RegistryCall,
    repository: &Repository,
    manifest: &ParsedManifest,
) -> Result<(), RegistryError> {
    let Some(schema1) = &manifest.schema1 else {
        return Ok(());
    };
    let (namespace, name) = schema1.repository();
    let mismatch = |what: &str, place: &str, named: &str| {
        let text = format!("{what} name `{place}` does not match `{named}` in manifest");
        let message = format!("{what} name does not match manifest");
        let code = Code::NameInvalid.as_str();
        RegistryError::of(400, code, &message, json!({ "message": text }))
    };
    let is_library = namespace.is_empty()
        && call.app.settings.features.library_support
        && repository.namespace == LIBRARY;
    if !is_library && namespace != repository.namespace {
        return Err(mismatch("namespace", &repository.namespace, namespace));
    }
    if name != repository.name {
        return Err(mismatch("repository", &repository.name, name));
    }
    schema1
        .check()
        .map_err(|error| RegistryError::invalid_manifest(&error.to_string()))
}
