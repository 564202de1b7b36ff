//! A tag is copied: its manifest, what that lists, and all their blobs.

use quay_api::server::Context;
use serde_json::{Map, Value, json};

use super::checks::{is_mirror, time_limit};
use super::events::USER_AGENT;
use crate::app::App;
use crate::images::config;
use crate::images::manifest::{Child, MAX_CONFIG_BYTES};
use crate::images::upstream_images::{self, FetchedManifest};
use crate::outbound::UpstreamRepository;
use crate::registry::{Push, RegistryError, store_push};
use crate::storage::{Repository, RepositoryMirror, StorageError};

/// How deep indexes may list indexes.
const MAX_DEPTH: usize = 4;

/// Copies tags into a repository, in the name of the mirror's robot.
pub(super) struct Copier<'a> {
    pub(super) app: &'a App,
    /// That of the robot.
    pub(super) context: &'a Context,
    pub(super) repository: &'a Repository,
    pub(super) mirror: &'a RepositoryMirror,
    pub(super) upstream: &'a UpstreamRepository,
}

impl Copier<'_> {
    /// Copies a tag, unless its image is for an architecture that the mirror leaves out.
    ///
    /// # Errors
    ///
    /// What went wrong, for the action log.
    pub(super) async fn copy(&self, tag: &str) -> Result<(), String> {
        let limit = time_limit(self.mirror);
        let copied = tokio::time::timeout(limit, self.copy_tag(tag)).await;
        copied.unwrap_or_else(|_| Err(format!("it took longer than {} s", limit.as_secs())))
    }

    async fn copy_tag(&self, tag: &str) -> Result<(), String> {
        let fetched = FetchedManifest::fetch(self.upstream, tag).await;
        let manifest = fetched.map_err(|error| error.to_string())?;
        let wanted = &self.mirror.architectures;
        if !wanted.is_empty() && !manifest.parsed.kind.is_index() {
            let architecture = self.architecture(&manifest).await?;
            if !wanted.contains(&architecture) {
                tracing::debug!(tag, architecture, "a mirror leaves a tag out");
                return Ok(());
            }
        }
        self.copy_children(&manifest, wanted, MAX_DEPTH).await?;
        self.copy_manifest(&manifest, Some(tag)).await
    }

    /// The architecture that the config of an image names.
    async fn architecture(&self, manifest: &FetchedManifest) -> Result<String, String> {
        let named = manifest.parsed.config.as_ref();
        let is_small = named.is_some_and(|config| config.size_bytes <= MAX_CONFIG_BYTES);
        let bytes = match is_small {
            true => manifest.config(self.upstream).await,
            false => None,
        };
        let config = bytes.and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
        let config = config.ok_or("Failed to parse image inspect output")?;
        Ok(config["architecture"]
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// Copies the manifests that an index lists, for the architectures that are wanted; for all
    /// where none is named.
    async fn copy_children(
        &self,
        index: &FetchedManifest,
        wanted: &[String],
        depth: usize,
    ) -> Result<(), String> {
        let children = &index.parsed.children;
        let is_wanted = |child: &&Child| {
            let architecture = child.architecture.as_ref();
            wanted.is_empty() || architecture.is_some_and(|name| wanted.contains(name))
        };
        let chosen: Vec<&Child> = children.iter().filter(is_wanted).collect();
        if chosen.is_empty() && !children.is_empty() {
            let all = children
                .iter()
                .filter_map(|child| child.architecture.as_deref());
            let all: Vec<&str> = all.collect();
            return Err(format!(
                "No matching architectures. Requested: {wanted:?}, Available: {all:?}"
            ));
        }
        if !chosen.is_empty() && depth == 0 {
            return Err(format!("its indexes are nested more than {MAX_DEPTH} deep"));
        }
        for child in chosen {
            let fetched = FetchedManifest::fetch(self.upstream, &child.descriptor.digest).await;
            let manifest = fetched.map_err(|error| error.to_string())?;
            Box::pin(self.copy_children(&manifest, &[], depth - 1)).await?;
            self.copy_manifest(&manifest, None).await?;
        }
        Ok(())
    }

    /// Copies the blobs of a manifest, and pushes it.
    async fn copy_manifest(
        &self,
        manifest: &FetchedManifest,
        tag: Option<&str>,
    ) -> Result<(), String> {
        for (digest, size_bytes) in manifest.blobs() {
            self.copy_blob(digest, size_bytes).await?;
        }
        let parsed = &manifest.parsed;
        let config = match parsed.is_image() && parsed.schema1.is_none() {
            true => config::of_image(self.app, self.context, self.repository, parsed)
                .await
                .map_err(|error: RegistryError| error.told())?
                .map_err(|error| error.to_string())?,
            false => None,
        };
        let push = Push {
            repository: self.repository.clone(),
            manifest: parsed.clone(),
            content: manifest.content.to_vec(),
            digest: manifest.digest.clone(),
            tag: tag.map(str::to_owned),
            log: self.log(),
        };
        let pushing = self.app.write(self.context, |op| {
            if !is_mirror(op.tx, self.repository)? {
                let text = "the repository is no mirror any more";
                return Err(RegistryError::plain(409, "text/plain", text));
            }
            store_push(op, &push, config.as_ref())
        });
        pushing.await.map_err(|error| error.told())
    }

    /// What the action log says of the robot.
    fn log(&self) -> Map<String, Value> {
        let log = json!({
            "username": self.mirror.robot,
            "is_robot": true,
            "user-agent": USER_AGENT,
        });
        match log {
            Value::Object(log) => log,
            _ => Map::new(),
        }
    }

    /// Copies a blob that the repository does not hold. That another repository has it gives no right
    /// to it: the upstream has to send it.
    async fn copy_blob(&self, digest: &str, size_bytes: u64) -> Result<(), String> {
        if self.hold(digest).await.map_err(|error| error.to_string())? {
            return Ok(());
        }
        let most = self.app.settings.maximum_layer_size.bytes;
        let (upstream, store) = (self.upstream, &self.app.blobs);
        let wanted = (digest, size_bytes);
        let fetched = upstream_images::fetch_blob(upstream, store, wanted, most, |_| {}).await;
        let blob = fetched.map_err(|error| format!("blob {digest}: {error}"))?;
        let writing = self.app.write(self.context, |op| {
            let (id, is_new) = blob.store(op.tx, op.now_ms)?;
            op.tx
                .uploaded_blob_set(self.repository.id, id, self.held_until_ms(op.now_ms))?;
            Ok::<_, StorageError>(is_new)
        });
        if writing.await.map_err(|error| error.to_string())? {
            blob.claim();
        }
        Ok(())
    }

    /// Lets the repository go on to hold a blob until its manifest comes, if it has that blob.
    async fn hold(&self, digest: &str) -> Result<bool, StorageError> {
        let writing = self.app.write(self.context, |op| {
            let repository = self.repository.id;
            let found = op
                .tx
                .blob_fetch_in_repository(repository, digest, op.now_ms)?;
            let Some(blob) = found else {
                return Ok::<_, StorageError>(false);
            };
            op.tx
                .uploaded_blob_set(self.repository.id, blob.id, self.held_until_ms(op.now_ms))?;
            Ok(true)
        });
        writing.await
    }

    fn held_until_ms(&self, now_ms: i64) -> i64 {
        let seconds = self.app.settings.push_temp_tag_expiration_s;
        now_ms.saturating_add(seconds.saturating_mul(1000))
    }
}
