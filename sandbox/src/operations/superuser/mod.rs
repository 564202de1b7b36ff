//! The operations of tag `superuser`.

mod action_log;
mod builds;
mod expiration;
mod installation;
mod lists;
mod organizations;
mod quotas;
mod registry_size;
mod service_keys;
mod users;

use quay_api::models::*;
use quay_api::server::superuser::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl SuperuserApi for App {
    async fn list_all_logs(
        &self,
        context: Context,
        query: ListAllLogsQuery,
    ) -> Result<ListAllLogsResponse, Rejection> {
        let tokens = &self.page_tokens;
        self.read(&context, |op| action_log::list(op, tokens, &query))
            .await
            .map(ListAllLogsResponse::Ok)
    }

    async fn list_all_aggregate_logs(
        &self,
        context: Context,
        query: ListAllAggregateLogsQuery,
    ) -> Result<ListAllAggregateLogsResponse, Rejection> {
        self.read(&context, |op| action_log::count(op, &query))
            .await
            .map(ListAllAggregateLogsResponse::Ok)
    }

    async fn list_all_users(
        &self,
        context: Context,
        query: ListAllUsersQuery,
    ) -> Result<ListAllUsersResponse, Rejection> {
        let tokens = &self.page_tokens;
        self.read(&context, |op| lists::list_users(op, tokens, &query))
            .await
            .map(ListAllUsersResponse::Ok)
    }

    async fn list_all_organizations(
        &self,
        context: Context,
        query: ListAllOrganizationsQuery,
    ) -> Result<ListAllOrganizationsResponse, Rejection> {
        let tokens = &self.page_tokens;
        self.read(&context, |op| lists::list_organizations(op, tokens, &query))
            .await
            .map(ListAllOrganizationsResponse::Ok)
    }

    async fn create_install_user(
        &self,
        context: Context,
        body: NewUser,
    ) -> Result<CreateInstallUserResponse, Rejection> {
        let created = users::create(self, &context, body).await?;
        Ok(CreateInstallUserResponse::Ok(created))
    }

    async fn get_install_user(
        &self,
        context: Context,
        path: GetInstallUserPath,
    ) -> Result<GetInstallUserResponse, Rejection> {
        self.read(&context, |op| users::get(op, path.username.as_str()))
            .await
            .map(GetInstallUserResponse::Ok)
    }

    async fn change_install_user(
        &self,
        context: Context,
        path: ChangeInstallUserPath,
        body: UserChange,
    ) -> Result<ChangeInstallUserResponse, Rejection> {
        let name = path.username.as_str();
        let changed = users::change(self, &context, name, body).await?;
        Ok(ChangeInstallUserResponse::Ok(changed))
    }

    async fn delete_install_user(
        &self,
        context: Context,
        path: DeleteInstallUserPath,
    ) -> Result<DeleteInstallUserResponse, Rejection> {
        self.write(&context, |op| users::delete(op, path.username.as_str()))
            .await?;
        Ok(DeleteInstallUserResponse::NoContent)
    }

    async fn send_install_user_recovery_email(
        &self,
        context: Context,
        path: SendInstallUserRecoveryEmailPath,
    ) -> Result<SendInstallUserRecoveryEmailResponse, Rejection> {
        let name = path.username.as_str();
        self.read(&context, |op| users::send_recovery_mail(op, name))
            .await
            .map(SendInstallUserRecoveryEmailResponse::Ok)
    }

    async fn take_ownership(
        &self,
        context: Context,
        path: TakeOwnershipPath,
    ) -> Result<TakeOwnershipResponse, Rejection> {
        let name = path.namespace.as_str();
        self.write(&context, |op| organizations::take_ownership(op, name))
            .await
            .map(TakeOwnershipResponse::Ok)
    }

    async fn change_organization(
        &self,
        context: Context,
        path: ChangeOrganizationPath,
        body: OrganizationRename,
    ) -> Result<ChangeOrganizationResponse, Rejection> {
        let (name, new_name) = (path.name.as_str(), body.name.as_deref());
        self.write(&context, |op| organizations::rename(op, name, new_name))
            .await
            .map(ChangeOrganizationResponse::Ok)
    }

    async fn delete_organization(
        &self,
        context: Context,
        path: DeleteOrganizationPath,
    ) -> Result<DeleteOrganizationResponse, Rejection> {
        self.write(&context, |op| organizations::delete(op, path.name.as_str()))
            .await?;
        Ok(DeleteOrganizationResponse::NoContent)
    }

    async fn list_service_keys(
        &self,
        context: Context,
    ) -> Result<ListServiceKeysResponse, Rejection> {
        self.read(&context, service_keys::list)
            .await
            .map(ListServiceKeysResponse::Ok)
    }

    async fn create_service_key(
        &self,
        context: Context,
        body: NewServiceKey,
    ) -> Result<CreateServiceKeyResponse, Rejection> {
        let created = service_keys::create(self, &context, body).await?;
        Ok(CreateServiceKeyResponse::Ok(created))
    }

    async fn get_service_key(
        &self,
        context: Context,
        path: GetServiceKeyPath,
    ) -> Result<GetServiceKeyResponse, Rejection> {
        self.read(&context, |op| service_keys::get(op, path.kid.as_str()))
            .await
            .map(GetServiceKeyResponse::Ok)
    }

    async fn update_service_key(
        &self,
        context: Context,
        path: UpdateServiceKeyPath,
        body: ServiceKeyUpdate,
    ) -> Result<UpdateServiceKeyResponse, Rejection> {
        let kid = path.kid.as_str();
        self.write(&context, |op| service_keys::update(op, kid, &body))
            .await
            .map(UpdateServiceKeyResponse::Ok)
    }

    async fn delete_service_key(
        &self,
        context: Context,
        path: DeleteServiceKeyPath,
    ) -> Result<DeleteServiceKeyResponse, Rejection> {
        self.write(&context, |op| service_keys::delete(op, path.kid.as_str()))
            .await?;
        Ok(DeleteServiceKeyResponse::NoContent)
    }

    async fn approve_service_key(
        &self,
        context: Context,
        path: ApproveServiceKeyPath,
        body: ApproveServiceKey,
    ) -> Result<ApproveServiceKeyResponse, Rejection> {
        let (kid, notes) = (path.kid.as_str(), body.notes.as_deref());
        self.write(&context, |op| service_keys::approve(op, kid, notes))
            .await?;
        Ok(ApproveServiceKeyResponse::Created)
    }

    async fn get_registry_size(
        &self,
        context: Context,
    ) -> Result<GetRegistrySizeResponse, Rejection> {
        self.read(&context, registry_size::get)
            .await
            .map(GetRegistrySizeResponse::Ok)
    }

    async fn post_registry_size(
        &self,
        context: Context,
    ) -> Result<PostRegistrySizeResponse, Rejection> {
        Ok(match registry_size::queue(self, &context).await? {
            true => PostRegistrySizeResponse::Created(String::new()),
            false => PostRegistrySizeResponse::Accepted(String::new()),
        })
    }

    async fn get_change_log(&self, context: Context) -> Result<GetChangeLogResponse, Rejection> {
        self.read(&context, installation::get_change_log)
            .await
            .map(GetChangeLogResponse::Ok)
    }

    async fn config_dump(&self, context: Context) -> Result<ConfigDumpResponse, Rejection> {
        self.read(&context, installation::dump_config)
            .await
            .map(ConfigDumpResponse::Ok)
    }

    async fn list_all_app_tokens(
        &self,
        context: Context,
        query: ListAllAppTokensQuery,
    ) -> Result<ListAllAppTokensResponse, Rejection> {
        let expiring = query.expiring;
        self.read(&context, |op| installation::list_app_tokens(op, expiring))
            .await
            .map(ListAllAppTokensResponse::Ok)
    }

    async fn get_super_user_repository_mirror_health(
        &self,
        context: Context,
    ) -> Result<GetSuperUserRepositoryMirrorHealthResponse, Rejection> {
        self.read(&context, installation::get_mirror_health)
            .await
            .map(GetSuperUserRepositoryMirrorHealthResponse::Ok)
    }

    async fn get_repo_build_logs_super_user(
        &self,
        context: Context,
        path: GetRepoBuildLogsSuperUserPath,
        query: GetRepoBuildLogsSuperUserQuery,
    ) -> Result<GetRepoBuildLogsSuperUserResponse, Rejection> {
        let uuid = path.build_uuid.as_str();
        self.read(&context, |op| {
            builds::get_logs(op, uuid, query.start.as_deref())
        })
        .await
        .map(GetRepoBuildLogsSuperUserResponse::Ok)
    }

    async fn get_repo_build_logs_archive_super_user(
        &self,
        context: Context,
        path: GetRepoBuildLogsArchiveSuperUserPath,
    ) -> Result<GetRepoBuildLogsArchiveSuperUserResponse, Rejection> {
        let uuid = path.build_uuid.as_str();
        self.read(&context, |op| builds::get_archived_logs(op, uuid))
            .await
    }

    async fn get_repo_build_status_super_user(
        &self,
        context: Context,
        path: GetRepoBuildStatusSuperUserPath,
    ) -> Result<GetRepoBuildStatusSuperUserResponse, Rejection> {
        let uuid = path.build_uuid.as_str();
        self.read(&context, |op| builds::get_status(op, uuid))
            .await
            .map(GetRepoBuildStatusSuperUserResponse::Ok)
    }

    async fn get_repo_build_super_user(
        &self,
        context: Context,
        path: GetRepoBuildSuperUserPath,
    ) -> Result<GetRepoBuildSuperUserResponse, Rejection> {
        self.read(&context, |op| builds::get(op, path.build_uuid.as_str()))
            .await
            .map(GetRepoBuildSuperUserResponse::Ok)
    }

    async fn list_user_quota_super_user(
        &self,
        context: Context,
        path: ListUserQuotaSuperUserPath,
    ) -> Result<ListUserQuotaSuperUserResponse, Rejection> {
        self.read(&context, |op| quotas::list(op, path.namespace.as_str()))
            .await
            .map(ListUserQuotaSuperUserResponse::Ok)
    }

    async fn create_user_quota_super_user(
        &self,
        context: Context,
        path: CreateUserQuotaSuperUserPath,
        body: NewQuota,
    ) -> Result<CreateUserQuotaSuperUserResponse, Rejection> {
        let namespace = path.namespace.as_str();
        self.write(&context, |op| quotas::create(op, namespace, &body))
            .await
            .map(CreateUserQuotaSuperUserResponse::Created)
    }

    async fn change_user_quota_super_user(
        &self,
        context: Context,
        path: ChangeUserQuotaSuperUserPath,
        body: QuotaChange,
    ) -> Result<ChangeUserQuotaSuperUserResponse, Rejection> {
        let (namespace, quota) = (path.namespace.as_str(), path.quota_id.as_str());
        self.write(&context, |op| quotas::change(op, namespace, quota, &body))
            .await
            .map(ChangeUserQuotaSuperUserResponse::Ok)
    }

    async fn delete_user_quota_super_user(
        &self,
        context: Context,
        path: DeleteUserQuotaSuperUserPath,
    ) -> Result<DeleteUserQuotaSuperUserResponse, Rejection> {
        let (namespace, quota) = (path.namespace.as_str(), path.quota_id.as_str());
        self.write(&context, |op| quotas::delete(op, namespace, quota))
            .await?;
        Ok(DeleteUserQuotaSuperUserResponse::NoContent)
    }

    async fn list_organization_quota_super_user(
        &self,
        context: Context,
        path: ListOrganizationQuotaSuperUserPath,
    ) -> Result<ListOrganizationQuotaSuperUserResponse, Rejection> {
        self.read(&context, |op| quotas::list(op, path.namespace.as_str()))
            .await
            .map(ListOrganizationQuotaSuperUserResponse::Ok)
    }

    async fn create_organization_quota_super_user(
        &self,
        context: Context,
        path: CreateOrganizationQuotaSuperUserPath,
        body: NewQuota,
    ) -> Result<CreateOrganizationQuotaSuperUserResponse, Rejection> {
        let namespace = path.namespace.as_str();
        self.write(&context, |op| quotas::create(op, namespace, &body))
            .await
            .map(CreateOrganizationQuotaSuperUserResponse::Created)
    }

    async fn change_organization_quota_super_user(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaSuperUserPath,
        body: QuotaChange,
    ) -> Result<ChangeOrganizationQuotaSuperUserResponse, Rejection> {
        let (namespace, quota) = (path.namespace.as_str(), path.quota_id.as_str());
        self.write(&context, |op| quotas::change(op, namespace, quota, &body))
            .await
            .map(ChangeOrganizationQuotaSuperUserResponse::Ok)
    }

    async fn delete_organization_quota_super_user(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaSuperUserPath,
    ) -> Result<DeleteOrganizationQuotaSuperUserResponse, Rejection> {
        let (namespace, quota) = (path.namespace.as_str(), path.quota_id.as_str());
        self.write(&context, |op| quotas::delete(op, namespace, quota))
            .await?;
        Ok(DeleteOrganizationQuotaSuperUserResponse::NoContent)
    }
}
