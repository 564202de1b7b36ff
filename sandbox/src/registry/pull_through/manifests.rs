//! Manifests of a proxied registry: brought, renewed where they are as they were, and brought anew
//! where a tag has moved.

use std::time::Duration;

use quay_api::RepositoryName;

use super::storing::Brought;
use super::{PullThrough, unknown};
use crate::images::upstream_images::{FetchedManifest, UpstreamImageError};
use crate::op_context::OpContext;
use crate::outbound::UpstreamError;
use crate::registry::access::Access;
use crate::registry::error::Code;
use crate::registry::manifests::Reference;
use crate::registry::{RegistryCall, RegistryError};
use crate::storage::{NewRepository, Repository, RepositoryRole, StorageError, Tag, Visibility};

/// How long an upstream is asked whether what is here is still good: less than a client waits.
const RENEWAL_TIMEOUT: Duration = Duration::from_secs(10);

/// What is here of what is asked for.
enum Cached {
    Nothing,
    /// The tag of the reference, or one that holds the manifest; it may have ended.
    Tag(Tag),
}

impl PullThrough {
    /// Sees that the manifest of a reference is here as the upstream has it now; tells its
    /// repository, which is made where the upstream has one.
    ///
    /// # Errors
    ///
    /// Those of a caller who may not pull; 404 where the upstream does not give it and none is here
    /// that has not expired; 403 where the quota has no room for it.
    pub(crate) async fn bring_manifest(
        &self,
        call: &RegistryCall,
        access: &Access,
        name: &RepositoryName,
        reference: Reference<'_>,
    ) -> Result<Repository, RegistryError> {
        let repository = match access.require_pull_right(call, name).await? {
            Some(repository) => repository,
            None => self.make_repository(call, name, reference).await?,
        };
        let cached = call
            .app
            .read(&call.context, |op| cached(op, &repository, reference))
            .await?;
        match cached {
            Cached::Nothing => self.bring(call, &repository, reference).await?,
            Cached::Tag(tag) => self.renew(call, &repository, reference, &tag).await?,
        }
        Ok(repository)
    }

    /// Makes the repository, if the upstream has the manifest.
    async fn make_repository(
        &self,
        call: &RegistryCall,
        name: &RepositoryName,
        reference: Reference<'_>,
    ) -> Result<Repository, RegistryError> {
        if self
            .upstream
            .manifest_digest(reference.as_str())
            .await
            .is_err()
        {
            return Err(RegistryError::new(Code::NameUnknown));
        }
        let making = call
            .app
            .write(&call.context, |op| make_repository(op, name));
        making.await
    }

    async fn bring(
        &self,
        call: &RegistryCall,
        repository: &Repository,
        reference: Reference<'_>,
    ) -> Result<(), RegistryError> {
        let fetched = FetchedManifest::fetch(&self.upstream, reference.as_str()).await;
        let fetched = fetched.map_err(|error| unknown(&error))?;
        let brought = Brought::fetch(&self.upstream, &call.app.blobs, fetched).await;
        let brought = brought.map_err(|error| unknown(&error))?;
        let storing = call.app.write(&call.context, |op| {
            brought.store(op, self, repository, reference)
        });
        let new = storing.await?;
        brought.claim(&new);
        Ok(())
    }

    /// Asks whether what is here is what the upstream has.
    async fn renew(
        &self,
        call: &RegistryCall,
        repository: &Repository,
        reference: Reference<'_>,
        tag: &Tag,
    ) -> Result<(), RegistryError> {
        let asked = self.upstream.manifest_digest(reference.as_str());
        let asked = tokio::time::timeout(RENEWAL_TIMEOUT, asked).await;
        let digest = match asked.unwrap_or(Err(UpstreamError::Failed)) {
            Ok(Some(digest)) => digest,
            // Some registries do not tell it.
            Ok(None) => {
                let fetched = FetchedManifest::fetch(&self.upstream, reference.as_str()).await;
                fetched.map_err(|error| unknown(&error))?.digest
            }
            Err(error @ UpstreamError::Refused(_)) => {
                return Err(unknown(&UpstreamImageError::Upstream(error)));
            }
            // What has not expired is good for as long.
            Err(error) => {
                let is_expired = is_expired(tag, call.app.clock.now_ms());
                tracing::debug!(%error, is_expired, "an upstream does not tell of a manifest");
                return match is_expired {
                    false => Ok(()),
                    true => Err(unknown(&UpstreamImageError::Upstream(error))),
                };
            }
        };
        if digest != tag.manifest.digest {
            return self.bring(call, repository, reference).await;
        }
        let writing = call.app.write(&call.context, |op| {
            self.extend(op, repository, reference, tag)
        });
        writing.await
    }

    /// Lets a tag live on, and for a child of indexes the tags on those.
    fn extend(
        &self,
        op: &OpContext<'_>,
        repository: &Repository,
        reference: Reference<'_>,
        tag: &Tag,
    ) -> Result<(), RegistryError> {
        let end_ms = self.end_ms(op.now_ms);
        if is_expired(tag, op.now_ms) {
            super::eviction::make_room(op, repository, tag.manifest.layers_size_bytes)?;
        }
        op.tx.tag_update_end(tag.id, end_ms)?;
        if matches!(reference, Reference::Digest(_)) {
            op.tx.tag_update_end_of_parents(tag.manifest.id, end_ms)?;
        }
        Ok(())
    }
}

fn is_expired(tag: &Tag, now_ms: i64) -> bool {
    tag.end_ms.is_some_and(|end_ms| end_ms <= now_ms)
}

fn cached(
    op: &OpContext<'_>,
    repository: &Repository,
    reference: Reference<'_>,
) -> Result<Cached, StorageError> {
    let tag = match reference {
        Reference::Tag(name) => op.tx.tag_fetch_last(repository.id, name)?,
        Reference::Digest(digest) => match op.tx.manifest_fetch(repository.id, digest)? {
            Some(manifest) => op.tx.tag_fetch_last_of_manifest(manifest.id)?,
            None => None,
        },
    };
    Ok(tag.map_or(Cached::Nothing, Cached::Tag))
}

/// Makes a repository for a proxied one. Who pulls first may read it.
fn make_repository(op: &OpContext<'_>, name: &RepositoryName) -> Result<Repository, RegistryError> {
    let (namespace, short) = (name.namespace(), name.name());
    if let Some(repository) = op.tx.repository_fetch(namespace, short)? {
        return Ok(repository);
    }
    let unknown = || RegistryError::new(Code::NameUnknown);
    let organization = op.tx.organization_fetch(namespace)?.ok_or_else(unknown)?;
    let visibility = match op.settings.create_private_repo_on_push {
        true => Visibility::Private,
        false => Visibility::Public,
    };
    let id = op.tx.repository_create(&NewRepository {
        namespace_id: organization.id,
        name: short,
        visibility,
        description: None,
        created_ms: op.now_ms,
    })?;
    if let Some(caller) = op.caller() {
        let account = caller.account.id;
        op.tx
            .permission_set_for_user(id, account, RepositoryRole::Read)?;
        op.tx.prototype_apply(id, organization.id, account)?;
    }
    op.tx
        .repository_fetch(namespace, short)?
        .ok_or_else(unknown)
}
