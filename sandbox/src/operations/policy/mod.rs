//! The operations of tag `policy`: auto-prune policies.

mod organizations;
mod policies;
mod repositories;
mod rule;
mod users;

use quay_api::models::AutoPruneSettings;
use quay_api::server::policy::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl PolicyApi for App {
    async fn list_organization_auto_prune_policies(
        &self,
        context: Context,
        path: ListOrganizationAutoPrunePoliciesPath,
    ) -> Result<ListOrganizationAutoPrunePoliciesResponse, Rejection> {
        self.read(&context, |op| {
            organizations::list(op, path.orgname.as_str())
        })
        .await
        .map(ListOrganizationAutoPrunePoliciesResponse::Ok)
    }

    async fn create_organization_auto_prune_policy(
        &self,
        context: Context,
        path: CreateOrganizationAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<CreateOrganizationAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            organizations::create(op, path.orgname.as_str(), &body)
        })
        .await
        .map(CreateOrganizationAutoPrunePolicyResponse::Created)
    }

    async fn get_organization_auto_prune_policy(
        &self,
        context: Context,
        path: GetOrganizationAutoPrunePolicyPath,
    ) -> Result<GetOrganizationAutoPrunePolicyResponse, Rejection> {
        self.read(&context, |op| {
            organizations::get(op, path.orgname.as_str(), path.policy_uuid.as_str())
        })
        .await
        .map(GetOrganizationAutoPrunePolicyResponse::Ok)
    }

    async fn update_organization_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateOrganizationAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<UpdateOrganizationAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            organizations::update(op, path.orgname.as_str(), path.policy_uuid.as_str(), &body)
        })
        .await?;
        Ok(UpdateOrganizationAutoPrunePolicyResponse::NoContent)
    }

    async fn delete_organization_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteOrganizationAutoPrunePolicyPath,
    ) -> Result<DeleteOrganizationAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            organizations::delete(op, path.orgname.as_str(), path.policy_uuid.as_str())
        })
        .await
        .map(DeleteOrganizationAutoPrunePolicyResponse::Ok)
    }

    async fn list_repository_auto_prune_policies(
        &self,
        context: Context,
        path: ListRepositoryAutoPrunePoliciesPath,
    ) -> Result<ListRepositoryAutoPrunePoliciesResponse, Rejection> {
        self.read(&context, |op| repositories::list(op, &path.repository))
            .await
            .map(ListRepositoryAutoPrunePoliciesResponse::Ok)
    }

    async fn create_repository_auto_prune_policy(
        &self,
        context: Context,
        path: CreateRepositoryAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<CreateRepositoryAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            repositories::create(op, &path.repository, &body)
        })
        .await
        .map(CreateRepositoryAutoPrunePolicyResponse::Created)
    }

    async fn get_repository_auto_prune_policy(
        &self,
        context: Context,
        path: GetRepositoryAutoPrunePolicyPath,
    ) -> Result<GetRepositoryAutoPrunePolicyResponse, Rejection> {
        self.read(&context, |op| {
            repositories::get(op, &path.repository, path.policy_uuid.as_str())
        })
        .await
        .map(GetRepositoryAutoPrunePolicyResponse::Ok)
    }

    async fn update_repository_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateRepositoryAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<UpdateRepositoryAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            repositories::update(op, &path.repository, path.policy_uuid.as_str(), &body)
        })
        .await?;
        Ok(UpdateRepositoryAutoPrunePolicyResponse::NoContent)
    }

    async fn delete_repository_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteRepositoryAutoPrunePolicyPath,
    ) -> Result<DeleteRepositoryAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            repositories::delete(op, &path.repository, path.policy_uuid.as_str())
        })
        .await
        .map(DeleteRepositoryAutoPrunePolicyResponse::Ok)
    }

    async fn list_user_auto_prune_policies(
        &self,
        context: Context,
    ) -> Result<ListUserAutoPrunePoliciesResponse, Rejection> {
        self.read(&context, users::list)
            .await
            .map(ListUserAutoPrunePoliciesResponse::Ok)
    }

    async fn create_user_auto_prune_policy(
        &self,
        context: Context,
        body: AutoPruneSettings,
    ) -> Result<CreateUserAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| users::create(op, &body))
            .await
            .map(CreateUserAutoPrunePolicyResponse::Created)
    }

    async fn get_user_auto_prune_policy(
        &self,
        context: Context,
        path: GetUserAutoPrunePolicyPath,
    ) -> Result<GetUserAutoPrunePolicyResponse, Rejection> {
        self.read(&context, |op| users::get(op, path.policy_uuid.as_str()))
            .await
            .map(GetUserAutoPrunePolicyResponse::Ok)
    }

    async fn update_user_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateUserAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<UpdateUserAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            users::update(op, path.policy_uuid.as_str(), &body)
        })
        .await?;
        Ok(UpdateUserAutoPrunePolicyResponse::NoContent)
    }

    async fn delete_user_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteUserAutoPrunePolicyPath,
    ) -> Result<DeleteUserAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| users::delete(op, path.policy_uuid.as_str()))
            .await
            .map(DeleteUserAutoPrunePolicyResponse::Ok)
    }
}
