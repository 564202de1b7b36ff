//! The operations of tag `trigger`.
//!
//! A trigger is for sources in any Git repository, and begins on a page of the web interface. It is
//! not set up further: nothing pushes to the sandbox, so nothing would start its builds.

use quay_api::models::{
    self, BuildTriggerActivation, BuildTriggerRun, BuildTriggerUpdate, RepositoryBuildList,
    RepositoryBuildTrigger, RepositoryBuildTriggerList,
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
use quay_api::{Extra, RepositoryName};

use crate::app::App;
use crate::domain::build_triggers;
use crate::op_context::OpContext;
use crate::storage::{BuildTrigger, RepositoryRole};

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
        let reading = self.read(&context, |op| {
            get(op, &path.repository, path.trigger_uuid.as_str())
        });
        reading.await.map(GetBuildTriggerResponse::Ok)
    }

    async fn update_build_trigger(
        &self,
        context: Context,
        path: UpdateBuildTriggerPath,
        _body: BuildTriggerUpdate,
    ) -> Result<UpdateBuildTriggerResponse, Rejection> {
        self.read(&context, |op| {
            build_triggers::find(op, &path.repository, path.trigger_uuid.as_str())?;
            let text = "Cannot update an unactivated trigger";
            Err(Rejection::invalid_request(text))
        })
        .await
    }

    async fn delete_build_trigger(
        &self,
        context: Context,
        path: DeleteBuildTriggerPath,
    ) -> Result<DeleteBuildTriggerResponse, Rejection> {
        let deleting = self.write(&context, |op| {
            delete(op, &path.repository, path.trigger_uuid.as_str())
        });
        deleting
            .await
            .map(|()| DeleteBuildTriggerResponse::NoContent)
    }

    async fn activate_build_trigger(
        &self,
        context: Context,
        path: ActivateBuildTriggerPath,
        _body: BuildTriggerActivation,
    ) -> Result<ActivateBuildTriggerResponse, Rejection> {
        self.read(&context, |op| {
            let found = build_triggers::find(op, &path.repository, path.trigger_uuid.as_str())?;
            op.require(Ok(op.may_administer_user(&found.connected_user)))?;
            let text = "The sandbox sets up no build triggers, since nothing pushes to it: request \
                        builds by their sources";
            Err(Rejection::invalid_request(text))
        })
        .await
    }

    async fn manually_start_build_trigger(
        &self,
        context: Context,
        path: ManuallyStartBuildTriggerPath,
        _body: BuildTriggerRun,
    ) -> Result<ManuallyStartBuildTriggerResponse, Rejection> {
        self.read(&context, |op| {
            build_triggers::find(op, &path.repository, path.trigger_uuid.as_str())?;
            Err(Rejection::invalid_request("Trigger is not active."))
        })
        .await
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
    let (namespace, name) = (repository.namespace(), repository.name());
    let triggers = op.tx.build_trigger_list_by_repository(namespace, name)?;
    let triggers = triggers.into_iter().map(view).collect();
    Ok(RepositoryBuildTriggerList::new(triggers))
}

fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    uuid: &str,
) -> Result<RepositoryBuildTrigger, Rejection> {
    require_reader(op, repository)?;
    build_triggers::find(op, repository, uuid).map(view)
}

fn delete(op: &OpContext<'_>, repository: &RepositoryName, uuid: &str) -> Result<(), Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_changeable_repository(namespace, name, RepositoryRole::Admin)?;
    let found = build_triggers::find(op, repository, uuid)?;
    Ok(op.tx.build_trigger_delete(found.id)?)
}

/// A trigger, as admins of its repository see it.
fn view(trigger: BuildTrigger) -> RepositoryBuildTrigger {
    RepositoryBuildTrigger {
        id: trigger.uuid,
        service: "custom-git".into(),
        is_active: false,
        build_source: None,
        repository_url: None,
        config: Extra::new(),
        can_invoke: true,
        enabled: true,
        disabled_reason: None,
        pull_robot: None,
    }
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
