//! The operations of tag `trigger`.
//!
//! A trigger comes from an outside service that the sandbox does not contact, so no repository has
//! one.

use quay_api::RepositoryName;
use quay_api::models::{
    self, BuildTriggerActivation, BuildTriggerRun, BuildTriggerUpdate, RepositoryBuildList,
    RepositoryBuildTriggerList,
};
use quay_api::server::trigger::{
    ActivateBuildTriggerPath, ActivateBuildTriggerResponse, DeleteBuildTriggerPath,
    DeleteBuildTriggerResponse, GetBuildTriggerPath, GetBuildTriggerResponse,
    ListBuildTriggersPath, ListBuildTriggersResponse, ListTriggerRecentBuildsPath,
    ListTriggerRecentBuildsQuery, ListTriggerRecentBuildsResponse, ManuallyStartBuildTriggerPath,
    ManuallyStartBuildTriggerResponse, TriggerApi, UpdateBuildTriggerPath,
    UpdateBuildTriggerResponse,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::op_context::OpContext;
use crate::storage::RepositoryRole;

impl TriggerApi for App {
    async fn list_build_triggers(
        &self,
        context: Context,
        path: ListBuildTriggersPath,
    ) -> Result<ListBuildTriggersResponse, Rejection> {
        self.read(&context, |op| list(op, &path.repository))
            .await
            .map(ListBuildTriggersResponse::Ok)
    }

    async fn get_build_trigger(
        &self,
        context: Context,
        path: GetBuildTriggerPath,
    ) -> Result<GetBuildTriggerResponse, Rejection> {
        self.read(&context, |op| get(op, &path.repository)).await
    }

    async fn update_build_trigger(
        &self,
        _context: Context,
        _path: UpdateBuildTriggerPath,
        _body: BuildTriggerUpdate,
    ) -> Result<UpdateBuildTriggerResponse, Rejection> {
        Err(Rejection::not_found())
    }

    async fn delete_build_trigger(
        &self,
        context: Context,
        path: DeleteBuildTriggerPath,
    ) -> Result<DeleteBuildTriggerResponse, Rejection> {
        self.read(&context, |op| delete(op, &path.repository)).await
    }

    async fn activate_build_trigger(
        &self,
        _context: Context,
        _path: ActivateBuildTriggerPath,
        _body: BuildTriggerActivation,
    ) -> Result<ActivateBuildTriggerResponse, Rejection> {
        Err(Rejection::not_found())
    }

    async fn manually_start_build_trigger(
        &self,
        _context: Context,
        _path: ManuallyStartBuildTriggerPath,
        _body: BuildTriggerRun,
    ) -> Result<ManuallyStartBuildTriggerResponse, Rejection> {
        Err(Rejection::not_found())
    }

    async fn list_trigger_recent_builds(
        &self,
        context: Context,
        path: ListTriggerRecentBuildsPath,
        _query: ListTriggerRecentBuildsQuery,
    ) -> Result<ListTriggerRecentBuildsResponse, Rejection> {
        self.read(&context, |op| list_builds(op, &path.repository))
            .await
            .map(ListTriggerRecentBuildsResponse::Ok)
    }
}

fn list(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<models::RepositoryBuildTriggerList, Rejection> {
    require_reader(op, repository)?;
    let none = RepositoryBuildTriggerList::new(Vec::new());
    Ok(none)
}

fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<GetBuildTriggerResponse, Rejection> {
    require_reader(op, repository)?;
    Err(Rejection::not_found())
}

fn delete(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<DeleteBuildTriggerResponse, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_changeable_repository(namespace, name, RepositoryRole::Admin)?;
    Err(Rejection::not_found())
}

fn list_builds(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<models::RepositoryBuildList, Rejection> {
    require_reader(op, repository)?;
    let none = RepositoryBuildList::new(Vec::new());
    Ok(none)
}

/// Lets pass who may read what admins of a repository see. Whether there is such a repository
/// does not matter.
fn require_reader(op: &OpContext<'_>, repository: &RepositoryName) -> Result<(), Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository_as_admin(namespace, name))
}
