//! Owns the operations of tag `mirror`. No image is ever copied: a mirror is what it was set to be.

mod change;
mod create;
mod journal;

use quay_api::RepositoryName;
use quay_api::models::{NewRepositoryMirror, RepositoryMirrorUpdate};
use quay_api::server::mirror::{
    ChangeRepoMirrorConfigPath, ChangeRepoMirrorConfigResponse, CreateRepoMirrorConfigPath,
    CreateRepoMirrorConfigResponse, GetRepoMirrorConfigPath, GetRepoMirrorConfigResponse,
    MirrorApi, SyncCancelPath, SyncCancelResponse, SyncNowPath, SyncNowResponse,
};
use quay_api::server::{Context, Rejection, Response};
use serde_json::json;

use crate::app::App;
use crate::op_context::OpContext;
use crate::outbound::ssrf::{self, HostError};
use crate::storage::{Repository, RepositoryMirror, RepositoryRole};
use crate::views::repository_mirror;

impl MirrorApi for App {
    async fn sync_now(
        &self,
        context: Context,
        path: SyncNowPath,
    ) -> Result<SyncNowResponse, Rejection> {
        self.write(&context, |op| {
            require_admin(op, &path.repository)?;
            let (repository, mut mirror) = existing(op, &path.repository)?;
            if mirror.sync_status == "SYNCING" {
                return Err(Rejection::not_found());
            }
            "SYNC_NOW".clone_into(&mut mirror.sync_status);
            mirror.retries_remaining = mirror.retries_remaining.max(1);
            op.tx.repository_mirror_set(&mirror)?;
            journal::log_change(op, &context, &repository, "sync_status", "SYNC_NOW")?;
            Ok(SyncNowResponse::NoContent)
        })
    }

    async fn sync_cancel(
        &self,
        context: Context,
        path: SyncCancelPath,
    ) -> Result<SyncCancelResponse, Rejection> {
        self.write(&context, |op| {
            require_admin(op, &path.repository)?;
            let (repository, mut mirror) = existing(op, &path.repository)?;
            if !["SYNCING", "SYNC_NOW"].contains(&mirror.sync_status.as_str()) {
                return Err(Rejection::not_found());
            }
            "CANCEL".clone_into(&mut mirror.sync_status);
            mirror.retries_remaining = 0;
            op.tx.repository_mirror_set(&mirror)?;
            journal::log_change(op, &context, &repository, "sync_status", "SYNC_CANCEL")?;
            Ok(SyncCancelResponse::NoContent)
        })
    }

    async fn get_repo_mirror_config(
        &self,
        context: Context,
        path: GetRepoMirrorConfigPath,
    ) -> Result<GetRepoMirrorConfigResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository_as_admin(namespace, name))?;
            let (_, mirror) = existing(op, &path.repository)?;
            Ok(GetRepoMirrorConfigResponse::Ok(repository_mirror(mirror)))
        })
    }

    async fn create_repo_mirror_config(
        &self,
        context: Context,
        path: CreateRepoMirrorConfigPath,
        body: NewRepositoryMirror,
    ) -> Result<CreateRepoMirrorConfigResponse, Rejection> {
        self.read(&context, |op| create::without_mirror(op, &path.repository))?;
        check_reference(self, &body.external_reference).await?;
        self.write(&context, |op| {
            create::create(op, &context, &path.repository, &body)
        })?;
        Ok(CreateRepoMirrorConfigResponse::Created(String::new()))
    }

    async fn change_repo_mirror_config(
        &self,
        context: Context,
        path: ChangeRepoMirrorConfigPath,
        body: RepositoryMirrorUpdate,
    ) -> Result<ChangeRepoMirrorConfigResponse, Rejection> {
        self.read(&context, |op| {
            let repository = op.find_repository(&path.repository)?;
            refuse_in_mirrored_organization(op, &repository)?;
            existing(op, &path.repository)
        })?;
        if let Some(reference) = &body.external_reference {
            check_reference(self, reference).await?;
        }
        self.write(&context, |op| {
            let (repository, mirror) = existing(op, &path.repository)?;
            change::change(op, &context, &repository, mirror, &body)
        })?;
        Ok(ChangeRepoMirrorConfigResponse::Created(String::new()))
    }
}

fn require_admin(op: &OpContext<'_>, name: &RepositoryName) -> Result<(), Rejection> {
    let role = RepositoryRole::Admin;
    op.require(op.has_repository_role(name.namespace(), name.name(), role))
}

/// A repository and how it is mirrored.
fn existing(
    op: &OpContext<'_>,
    name: &RepositoryName,
) -> Result<(Repository, RepositoryMirror), Rejection> {
    let repository = op.find_repository(name)?;
    let mirror = op.tx.repository_mirror_fetch(repository.id)?;
    let mirror = mirror.ok_or_else(Rejection::not_found)?;
    Ok((repository, mirror))
}

/// Refuses where the organization is mirrored as a whole, whether or not the feature is on.
fn refuse_in_mirrored_organization(
    op: &OpContext<'_>,
    repository: &Repository,
) -> Result<(), Rejection> {
    if !op.tx.organization_mirror_exists(&repository.namespace)? {
        return Ok(());
    }
    Err(Rejection::invalid_request(
        "Repository mirror configuration cannot be managed when organization-level mirroring is \
         configured",
    ))
}

/// Looks at where the images would come from, between two transactions.
async fn check_reference(app: &App, reference: &str) -> Result<(), Rejection> {
    let allowed = &app.settings.ssrf_allowed_hosts;
    let checked = ssrf::check_reference(reference, allowed).await;
    checked.map_err(|refused| {
        Rejection::invalid_request(match refused {
            HostError::Blocked => "The provided registry location is not allowed".to_owned(),
            HostError::Invalid(text) => text,
        })
    })
}

/// What this tag says of a request that it understands and refuses.
fn detail(status: u16, text: impl Into<String>) -> Rejection {
    let text: String = text.into();
    Rejection::response(Response::json(status, &json!({ "detail": text })))
}
