//! A manifest is pulled.

use http::header::{ACCEPT, HeaderValue};
use quay_api::RepositoryName;
use serde_json::{Map, Value};

use super::config;
use super::negotiation::{self, Served};
use super::reference::Reference;
use crate::crypto::digest::sha256_of_bytes;
use crate::images::log::{self, Pull};
use crate::images::manifest::{ManifestKind, ParsedManifest};
use crate::registry::error::Code;
use crate::registry::pull_through::PullThrough;
use crate::registry::responses::{self, CONTENT_DIGEST};
use crate::registry::{Handled, RegistryCall, RegistryError};
use crate::storage::{Repository, StorageError};

/// What is sent.
struct Sent {
    content: Vec<u8>,
    digest: String,
    media_type: String,
}

/// Sends a manifest: by its digest as it was pushed, by a tag as the client accepts it.
pub(crate) async fn get(mut call: RegistryCall, name: &RepositoryName, reference: &str) -> Handled {
    let mode = call.app.settings.registry_mode;
    let reference = Reference::read(mode, reference)?;
    let access = call.authenticate().await?;
    let proxied = PullThrough::find(&call, name).await?;
    let repository = match &proxied {
        Some(proxied) => {
            proxied
                .bring_manifest(&call, &access, name, reference)
                .await?
        }
        None => access.require_pull(&call, name).await?,
    };
    let sent = match reference {
        Reference::Digest(digest) => by_digest(&call, &repository, digest).await?,
        Reference::Tag(tag) => by_tag(&call, &repository, tag, proxied.is_some()).await?,
    };
    let tag = match reference {
        Reference::Tag(tag) => Some(tag),
        Reference::Digest(_) => None,
    };
    tell(
        &call,
        &repository,
        (tag, &sent),
        &access.log_metadata(&call),
    )
    .await?;
    let media_type = HeaderValue::from_str(&sent.media_type);
    let media_type = media_type.unwrap_or(HeaderValue::from_static("application/json"));
    let mut response = responses::with_body(200, media_type, sent.content);
    responses::insert(&mut response, CONTENT_DIGEST, &sent.digest);
    Ok(response)
}

async fn by_digest(
    call: &RegistryCall,
    repository: &Repository,
    digest: &str,
) -> Result<Sent, RegistryError> {
    let holders = call.app.settings.registry_mode.holders();
    let reading = call.app.read(&call.context, |op| {
        let found = op
            .tx
            .manifest_fetch_held(repository.id, digest, holders, op.now_ms)?;
        let found = found.ok_or_else(|| RegistryError::new(Code::ManifestUnknown))?;
        let content = op.tx.manifest_fetch_content(found.id)?;
        Ok::<_, RegistryError>(Sent {
            content: content.unwrap_or_default(),
            digest: found.digest,
            media_type: found.media_type,
        })
    });
    reading.await
}

/// The manifest of a tag. One that is proxied comes as it is, or not at all.
async fn by_tag(
    call: &RegistryCall,
    repository: &Repository,
    tag: &str,
    is_proxied: bool,
) -> Result<Sent, RegistryError> {
    let accept = call.context.headers.get_all(ACCEPT).iter();
    let accept: Vec<&str> = accept.filter_map(|line| line.to_str().ok()).collect();
    let accepted: Vec<&str> = accept
        .iter()
        .flat_map(|line| negotiation::media_types(line))
        .collect();
    let reading = call.app.read(&call.context, |op| {
        let Some(found) = op.tx.tag_fetch(repository.id, tag, op.now_ms)? else {
            let is_told = op.settings.registry_mode.tells_ended_tags()
                && op.tx.tag_exists_ended(repository.id, tag, op.now_ms)?;
            return Err(match is_told {
                true => ended(tag),
                false => RegistryError::new(Code::ManifestUnknown),
            });
        };
        Ok(negotiation::serve(
            op,
            repository,
            found.manifest,
            &accepted,
        )?)
    });
    match reading.await? {
        Served::Stored { manifest, content } => Ok(Sent {
            content,
            digest: manifest.digest,
            media_type: manifest.media_type,
        }),
        _ if is_proxied => {
            let text = "manifest is not acceptable by the client";
            Err(RegistryError::with_message(Code::ManifestUnknown, text))
        }
        Served::Converted { image } => converted(call, repository, tag, &image).await,
        Served::Nothing => Err(RegistryError::new(Code::ManifestUnknown)),
    }
}

/// There was such a tag.
fn ended(tag: &str) -> RegistryError {
    let text = format!("Tag {tag} was deleted or has expired. To pull, revive via time machine");
    RegistryError::with_message(Code::TagExpired, &text)
}

async fn converted(
    call: &RegistryCall,
    repository: &Repository,
    tag: &str,
    image: &ParsedManifest,
) -> Result<Sent, RegistryError> {
    let unknown = || RegistryError::new(Code::ManifestUnknown);
    let config = config::of_image(call, repository, image).await?;
    let config = config.ok().flatten().ok_or_else(unknown)?;
    let name = format!("{}/{}", repository.namespace, repository.name);
    let schema1 = image.to_schema1(&config, &name, tag);
    let content = schema1.map_err(|_| unknown())?.into_bytes();
    Ok(Sent {
        digest: format!("sha256:{}", sha256_of_bytes(&content)),
        media_type: ManifestKind::DockerSchema1.media_type().to_owned(),
        content,
    })
}

/// Writes down that something was pulled.
async fn tell(
    call: &RegistryCall,
    repository: &Repository,
    (tag, sent): (Option<&str>, &Sent),
    caller: &Map<String, Value>,
) -> Result<(), RegistryError> {
    let pull = Pull {
        tag,
        digest: &sent.digest,
        media_type: &sent.media_type,
    };
    let writing = call.app.write(&call.context, |op| {
        log::record_pull(op, repository, caller, pull)
    });
    Ok::<(), StorageError>(writing.await?).map_err(RegistryError::from)
}
