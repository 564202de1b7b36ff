//! The operations of tag `immutability_policy`.

mod organizations;
mod policies;
mod repositories;

use quay_api::models::ImmutabilityPolicyConfig;
use quay_api::server::immutability_policy::{
    CreateOrgImmutabilityPolicyPath, CreateOrgImmutabilityPolicyResponse,
    CreateRepositoryImmutabilityPolicyPath, CreateRepositoryImmutabilityPolicyResponse,
    DeleteOrgImmutabilityPolicyPath, DeleteOrgImmutabilityPolicyResponse,
    DeleteRepositoryImmutabilityPolicyPath, DeleteRepositoryImmutabilityPolicyResponse,
    GetOrgImmutabilityPolicyPath, GetOrgImmutabilityPolicyResponse,
    GetRepositoryImmutabilityPolicyPath, GetRepositoryImmutabilityPolicyResponse,
    ImmutabilityPolicyApi, ListOrgImmutabilityPoliciesPath, ListOrgImmutabilityPoliciesResponse,
    ListRepositoryImmutabilityPoliciesPath, ListRepositoryImmutabilityPoliciesResponse,
    UpdateOrgImmutabilityPolicyPath, UpdateOrgImmutabilityPolicyResponse,
    UpdateRepositoryImmutabilityPolicyPath, UpdateRepositoryImmutabilityPolicyResponse,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl ImmutabilityPolicyApi for App {
    async fn list_org_immutability_policies(
        &self,
        context: Context,
        path: ListOrgImmutabilityPoliciesPath,
    ) -> Result<ListOrgImmutabilityPoliciesResponse, Rejection> {
        self.read(&context, |op| {
            organizations::list(op, path.orgname.as_str())
        })
        .await
        .map(ListOrgImmutabilityPoliciesResponse::Ok)
    }

    async fn create_org_immutability_policy(
        &self,
        context: Context,
        path: CreateOrgImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<CreateOrgImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            organizations::create(op, path.orgname.as_str(), &body)
        })
        .await
        .map(CreateOrgImmutabilityPolicyResponse::Created)
    }

    async fn get_org_immutability_policy(
        &self,
        context: Context,
        path: GetOrgImmutabilityPolicyPath,
    ) -> Result<GetOrgImmutabilityPolicyResponse, Rejection> {
        self.read(&context, |op| {
            organizations::get(op, path.orgname.as_str(), path.policy_uuid.as_str())
        })
        .await
        .map(GetOrgImmutabilityPolicyResponse::Ok)
    }

    async fn update_org_immutability_policy(
        &self,
        context: Context,
        path: UpdateOrgImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<UpdateOrgImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            organizations::update(op, path.orgname.as_str(), path.policy_uuid.as_str(), &body)
        })
        .await?;
        Ok(UpdateOrgImmutabilityPolicyResponse::NoContent)
    }

    async fn delete_org_immutability_policy(
        &self,
        context: Context,
        path: DeleteOrgImmutabilityPolicyPath,
    ) -> Result<DeleteOrgImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            organizations::delete(op, path.orgname.as_str(), path.policy_uuid.as_str())
        })
        .await
        .map(DeleteOrgImmutabilityPolicyResponse::Ok)
    }

    async fn list_repository_immutability_policies(
        &self,
        context: Context,
        path: ListRepositoryImmutabilityPoliciesPath,
    ) -> Result<ListRepositoryImmutabilityPoliciesResponse, Rejection> {
        self.read(&context, |op| repositories::list(op, &path.repository))
            .await
            .map(ListRepositoryImmutabilityPoliciesResponse::Ok)
    }

    async fn create_repository_immutability_policy(
        &self,
        context: Context,
        path: CreateRepositoryImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<CreateRepositoryImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            repositories::create(op, &path.repository, &body)
        })
        .await
        .map(CreateRepositoryImmutabilityPolicyResponse::Created)
    }

    async fn get_repository_immutability_policy(
        &self,
        context: Context,
        path: GetRepositoryImmutabilityPolicyPath,
    ) -> Result<GetRepositoryImmutabilityPolicyResponse, Rejection> {
        self.read(&context, |op| {
            repositories::get(op, &path.repository, path.policy_uuid.as_str())
        })
        .await
        .map(GetRepositoryImmutabilityPolicyResponse::Ok)
    }

    async fn update_repository_immutability_policy(
        &self,
        context: Context,
        path: UpdateRepositoryImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<UpdateRepositoryImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            repositories::update(op, &path.repository, path.policy_uuid.as_str(), &body)
        })
        .await?;
        Ok(UpdateRepositoryImmutabilityPolicyResponse::NoContent)
    }

    async fn delete_repository_immutability_policy(
        &self,
        context: Context,
        path: DeleteRepositoryImmutabilityPolicyPath,
    ) -> Result<DeleteRepositoryImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            repositories::delete(op, &path.repository, path.policy_uuid.as_str())
        })
        .await
        .map(DeleteRepositoryImmutabilityPolicyResponse::Ok)
    }
}
