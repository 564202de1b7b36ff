//! Owns the operations of tag `superuser`.

mod access;
mod action_log;
mod builds;
mod expiration;
mod installation;
mod key_pair;
mod lists;
mod organizations;
mod quotas;
mod registry_size;
mod service_keys;
mod users;

use quay_api::models::*;
use quay_api::server::superuser::*;
use quay_api::server::{Context, Refusal};

use crate::state::Quay;

impl SuperuserApi for Quay {
    async fn list_all_logs(
        &self,
        context: Context,
        query: ListAllLogsQuery,
    ) -> Result<ListAllLogsReply, Refusal> {
        self.read(&context, |session| {
            action_log::page(session, &self.pages, &query)
        })
        .map(ListAllLogsReply::Ok)
    }

    async fn list_all_aggregate_logs(
        &self,
        context: Context,
        query: ListAllAggregateLogsQuery,
    ) -> Result<ListAllAggregateLogsReply, Refusal> {
        self.read(&context, |session| action_log::counts(session, &query))
            .map(ListAllAggregateLogsReply::Ok)
    }

    async fn list_all_users(
        &self,
        context: Context,
        query: ListAllUsersQuery,
    ) -> Result<ListAllUsersReply, Refusal> {
        self.read(&context, |session| {
            session.listed_users(&self.pages, &query)
        })
        .map(ListAllUsersReply::Ok)
    }

    async fn list_all_organizations(
        &self,
        context: Context,
        query: ListAllOrganizationsQuery,
    ) -> Result<ListAllOrganizationsReply, Refusal> {
        self.read(&context, |session| {
            session.listed_organizations(&self.pages, &query)
        })
        .map(ListAllOrganizationsReply::Ok)
    }

    async fn create_install_user(
        &self,
        context: Context,
        body: NewUser,
    ) -> Result<CreateInstallUserReply, Refusal> {
        let created = self.make_install_user(&context, body).await?;
        Ok(CreateInstallUserReply::Ok(created))
    }

    async fn get_install_user(
        &self,
        context: Context,
        path: GetInstallUserPath,
    ) -> Result<GetInstallUserReply, Refusal> {
        self.read(&context, |session| {
            session.install_user(path.username.as_str())
        })
        .map(GetInstallUserReply::Ok)
    }

    async fn change_install_user(
        &self,
        context: Context,
        path: ChangeInstallUserPath,
        body: UserChange,
    ) -> Result<ChangeInstallUserReply, Refusal> {
        let name = path.username.as_str();
        let changed = self.edit_install_user(&context, name, body).await?;
        Ok(ChangeInstallUserReply::Ok(changed))
    }

    async fn delete_install_user(
        &self,
        context: Context,
        path: DeleteInstallUserPath,
    ) -> Result<DeleteInstallUserReply, Refusal> {
        self.write(&context, |session| {
            session.delete_install_user(path.username.as_str())
        })?;
        Ok(DeleteInstallUserReply::NoContent)
    }

    async fn send_install_user_recovery_email(
        &self,
        context: Context,
        path: SendInstallUserRecoveryEmailPath,
    ) -> Result<SendInstallUserRecoveryEmailReply, Refusal> {
        self.read(&context, |session| {
            session.recovery_mail(path.username.as_str())
        })
        .map(SendInstallUserRecoveryEmailReply::Ok)
    }

    async fn take_ownership(
        &self,
        context: Context,
        path: TakeOwnershipPath,
    ) -> Result<TakeOwnershipReply, Refusal> {
        self.write(&context, |session| {
            session.take_ownership(path.namespace.as_str())
        })
        .map(TakeOwnershipReply::Ok)
    }

    async fn change_organization(
        &self,
        context: Context,
        path: ChangeOrganizationPath,
        body: OrganizationRename,
    ) -> Result<ChangeOrganizationReply, Refusal> {
        let (name, new_name) = (path.name.as_str(), body.name.as_deref());
        self.write(&context, |session| {
            session.rename_organization(name, new_name)
        })
        .map(ChangeOrganizationReply::Ok)
    }

    async fn delete_organization(
        &self,
        context: Context,
        path: DeleteOrganizationPath,
    ) -> Result<DeleteOrganizationReply, Refusal> {
        self.write(&context, |session| {
            session.delete_any_organization(path.name.as_str())
        })?;
        Ok(DeleteOrganizationReply::NoContent)
    }

    async fn list_service_keys(&self, context: Context) -> Result<ListServiceKeysReply, Refusal> {
        self.read(&context, |session| session.service_keys())
            .map(ListServiceKeysReply::Ok)
    }

    async fn create_service_key(
        &self,
        context: Context,
        body: NewServiceKey,
    ) -> Result<CreateServiceKeyReply, Refusal> {
        let created = self.make_service_key(&context, body).await?;
        Ok(CreateServiceKeyReply::Ok(created))
    }

    async fn get_service_key(
        &self,
        context: Context,
        path: GetServiceKeyPath,
    ) -> Result<GetServiceKeyReply, Refusal> {
        self.read(&context, |session| {
            session.shown_service_key(path.kid.as_str())
        })
        .map(GetServiceKeyReply::Ok)
    }

    async fn update_service_key(
        &self,
        context: Context,
        path: UpdateServiceKeyPath,
        body: ServiceKeyUpdate,
    ) -> Result<UpdateServiceKeyReply, Refusal> {
        self.write(&context, |session| {
            session.update_service_key(path.kid.as_str(), &body)
        })
        .map(UpdateServiceKeyReply::Ok)
    }

    async fn delete_service_key(
        &self,
        context: Context,
        path: DeleteServiceKeyPath,
    ) -> Result<DeleteServiceKeyReply, Refusal> {
        self.write(&context, |session| {
            session.delete_service_key(path.kid.as_str())
        })?;
        Ok(DeleteServiceKeyReply::NoContent)
    }

    async fn approve_service_key(
        &self,
        context: Context,
        path: ApproveServiceKeyPath,
        body: ApproveServiceKey,
    ) -> Result<ApproveServiceKeyReply, Refusal> {
        let (kid, notes) = (path.kid.as_str(), body.notes.as_deref());
        self.write(&context, |session| session.approve_service_key(kid, notes))?;
        Ok(ApproveServiceKeyReply::Created)
    }

    async fn get_registry_size(&self, context: Context) -> Result<GetRegistrySizeReply, Refusal> {
        self.read(&context, registry_size::view)
            .map(GetRegistrySizeReply::Ok)
    }

    async fn post_registry_size(&self, context: Context) -> Result<PostRegistrySizeReply, Refusal> {
        Ok(match self.queue_registry_size(&context)? {
            true => PostRegistrySizeReply::Created(String::new()),
            false => PostRegistrySizeReply::Accepted(String::new()),
        })
    }

    async fn get_change_log(&self, context: Context) -> Result<GetChangeLogReply, Refusal> {
        self.read(&context, installation::change_log)
            .map(GetChangeLogReply::Ok)
    }

    async fn config_dump(&self, context: Context) -> Result<ConfigDumpReply, Refusal> {
        self.read(&context, installation::config_dump)
            .map(ConfigDumpReply::Ok)
    }

    async fn list_all_app_tokens(
        &self,
        context: Context,
        query: ListAllAppTokensQuery,
    ) -> Result<ListAllAppTokensReply, Refusal> {
        self.read(&context, |session| {
            installation::app_tokens(session, query.expiring)
        })
        .map(ListAllAppTokensReply::Ok)
    }

    async fn get_super_user_repository_mirror_health(
        &self,
        context: Context,
    ) -> Result<GetSuperUserRepositoryMirrorHealthReply, Refusal> {
        self.read(&context, installation::mirror_health)
            .map(GetSuperUserRepositoryMirrorHealthReply::Ok)
    }

    async fn get_repo_build_logs_super_user(
        &self,
        context: Context,
        path: GetRepoBuildLogsSuperUserPath,
        query: GetRepoBuildLogsSuperUserQuery,
    ) -> Result<GetRepoBuildLogsSuperUserReply, Refusal> {
        let uuid = path.build_uuid.as_str();
        self.read(&context, |session| builds::logs(session, uuid, query.start))
            .map(GetRepoBuildLogsSuperUserReply::Ok)
    }

    async fn get_repo_build_logs_archive_super_user(
        &self,
        context: Context,
        path: GetRepoBuildLogsArchiveSuperUserPath,
    ) -> Result<GetRepoBuildLogsArchiveSuperUserReply, Refusal> {
        self.read(&context, |session| {
            builds::archive(session, path.build_uuid.as_str())
        })
    }

    async fn get_repo_build_status_super_user(
        &self,
        context: Context,
        path: GetRepoBuildStatusSuperUserPath,
    ) -> Result<GetRepoBuildStatusSuperUserReply, Refusal> {
        self.read(&context, |session| {
            builds::status(session, path.build_uuid.as_str())
        })
        .map(GetRepoBuildStatusSuperUserReply::Ok)
    }

    async fn get_repo_build_super_user(
        &self,
        context: Context,
        path: GetRepoBuildSuperUserPath,
    ) -> Result<GetRepoBuildSuperUserReply, Refusal> {
        self.read(&context, |session| {
            builds::build(session, path.build_uuid.as_str())
        })
        .map(GetRepoBuildSuperUserReply::Ok)
    }

    async fn list_user_quota_super_user(
        &self,
        context: Context,
        path: ListUserQuotaSuperUserPath,
    ) -> Result<ListUserQuotaSuperUserReply, Refusal> {
        self.read(&context, |session| {
            quotas::list(session, path.namespace.as_str())
        })
        .map(ListUserQuotaSuperUserReply::Ok)
    }

    async fn create_user_quota_super_user(
        &self,
        context: Context,
        path: CreateUserQuotaSuperUserPath,
        body: NewQuota,
    ) -> Result<CreateUserQuotaSuperUserReply, Refusal> {
        self.write(&context, |session| {
            session.create_quota_as_superuser(path.namespace.as_str(), &body)?;
            Ok(CreateUserQuotaSuperUserReply::Created("Created".to_owned()))
        })
    }

    async fn change_user_quota_super_user(
        &self,
        context: Context,
        path: ChangeUserQuotaSuperUserPath,
        body: QuotaChange,
    ) -> Result<ChangeUserQuotaSuperUserReply, Refusal> {
        let quota = (path.namespace.as_str(), path.quota_id.as_str());
        self.write(&context, |session| quotas::change(session, quota, &body))
            .map(ChangeUserQuotaSuperUserReply::Ok)
    }

    async fn delete_user_quota_super_user(
        &self,
        context: Context,
        path: DeleteUserQuotaSuperUserPath,
    ) -> Result<DeleteUserQuotaSuperUserReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, quota) = (path.namespace.as_str(), path.quota_id.as_str());
            session.delete_quota_as_superuser(namespace, quota)?;
            Ok(DeleteUserQuotaSuperUserReply::NoContent)
        })
    }

    async fn list_organization_quota_super_user(
        &self,
        context: Context,
        path: ListOrganizationQuotaSuperUserPath,
    ) -> Result<ListOrganizationQuotaSuperUserReply, Refusal> {
        self.read(&context, |session| {
            quotas::list(session, path.namespace.as_str())
        })
        .map(ListOrganizationQuotaSuperUserReply::Ok)
    }

    async fn create_organization_quota_super_user(
        &self,
        context: Context,
        path: CreateOrganizationQuotaSuperUserPath,
        body: NewQuota,
    ) -> Result<CreateOrganizationQuotaSuperUserReply, Refusal> {
        self.write(&context, |session| {
            session.create_quota_as_superuser(path.namespace.as_str(), &body)?;
            Ok(CreateOrganizationQuotaSuperUserReply::Created(
                "Created".to_owned(),
            ))
        })
    }

    async fn change_organization_quota_super_user(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaSuperUserPath,
        body: QuotaChange,
    ) -> Result<ChangeOrganizationQuotaSuperUserReply, Refusal> {
        let quota = (path.namespace.as_str(), path.quota_id.as_str());
        self.write(&context, |session| quotas::change(session, quota, &body))
            .map(ChangeOrganizationQuotaSuperUserReply::Ok)
    }

    async fn delete_organization_quota_super_user(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaSuperUserPath,
    ) -> Result<DeleteOrganizationQuotaSuperUserReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, quota) = (path.namespace.as_str(), path.quota_id.as_str());
            session.delete_quota_as_superuser(namespace, quota)?;
            Ok(DeleteOrganizationQuotaSuperUserReply::NoContent)
        })
    }
}
