//! Owns the operations of tag `immutability_policy`.

mod policies;

use quay_api::models::{
    ImmutabilityPolicyConfig, ImmutabilityPolicyList, ImmutabilityPolicyReference,
};
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

use self::policies::{Subject, add, change, delete, find, owner, view};
use crate::app::App;
use crate::storage::RepositoryRole;

impl ImmutabilityPolicyApi for App {
    async fn list_org_immutability_policies(
        &self,
        context: Context,
        path: ListOrgImmutabilityPoliciesPath,
    ) -> Result<ListOrgImmutabilityPoliciesResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(name))?;
            let policies = match owner(op, Subject::Namespace(name))? {
                Some(owner) => op.tx.immutability_policy_list_by_owner(owner)?,
                None => Vec::new(),
            };
            let policies = policies.into_iter().map(view).collect();
            Ok(ListOrgImmutabilityPoliciesResponse::Ok(
                ImmutabilityPolicyList::new(policies),
            ))
        })
    }

    async fn create_org_immutability_policy(
        &self,
        context: Context,
        path: CreateOrgImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<CreateOrgImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_administer_namespace(name))?;
            let uuid = add(op, Subject::Namespace(name), &body)?;
            Ok(CreateOrgImmutabilityPolicyResponse::Created(
                ImmutabilityPolicyReference::new(uuid),
            ))
        })
    }

    async fn get_org_immutability_policy(
        &self,
        context: Context,
        path: GetOrgImmutabilityPolicyPath,
    ) -> Result<GetOrgImmutabilityPolicyResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(name))?;
            let subject = Subject::Namespace(name);
            let policy = find(op, subject, path.policy_uuid.as_str())?;
            Ok(GetOrgImmutabilityPolicyResponse::Ok(view(policy)))
        })
    }

    async fn update_org_immutability_policy(
        &self,
        context: Context,
        path: UpdateOrgImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<UpdateOrgImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_administer_namespace(name))?;
            let subject = Subject::Namespace(name);
            change(op, subject, path.policy_uuid.as_str(), &body)?;
            Ok(UpdateOrgImmutabilityPolicyResponse::NoContent)
        })
    }

    async fn delete_org_immutability_policy(
        &self,
        context: Context,
        path: DeleteOrgImmutabilityPolicyPath,
    ) -> Result<DeleteOrgImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            let (name, uuid) = (path.orgname.as_str(), path.policy_uuid.as_str());
            op.require(op.may_administer_namespace(name))?;
            delete(op, Subject::Namespace(name), uuid)?;
            Ok(DeleteOrgImmutabilityPolicyResponse::Ok(
                ImmutabilityPolicyReference::new(uuid),
            ))
        })
    }

    async fn list_repository_immutability_policies(
        &self,
        context: Context,
        path: ListRepositoryImmutabilityPoliciesPath,
    ) -> Result<ListRepositoryImmutabilityPoliciesResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository_as_admin(namespace, name))?;
            let owner = owner(op, Subject::Repository(namespace, name))?;
            let owner = owner.ok_or_else(Rejection::not_found)?;
            let policies = op.tx.immutability_policy_list_by_owner(owner)?;
            let policies = policies.into_iter().map(view).collect();
            Ok(ListRepositoryImmutabilityPoliciesResponse::Ok(
                ImmutabilityPolicyList::new(policies),
            ))
        })
    }

    async fn create_repository_immutability_policy(
        &self,
        context: Context,
        path: CreateRepositoryImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<CreateRepositoryImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            // Here the server looks for the repository before it looks at the policy.
            op.find_repository(&path.repository)?;
            let uuid = add(op, Subject::Repository(namespace, name), &body)?;
            Ok(CreateRepositoryImmutabilityPolicyResponse::Created(
                ImmutabilityPolicyReference::new(uuid),
            ))
        })
    }

    async fn get_repository_immutability_policy(
        &self,
        context: Context,
        path: GetRepositoryImmutabilityPolicyPath,
    ) -> Result<GetRepositoryImmutabilityPolicyResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository_as_admin(namespace, name))?;
            let subject = Subject::Repository(namespace, name);
            let policy = find(op, subject, path.policy_uuid.as_str())?;
            Ok(GetRepositoryImmutabilityPolicyResponse::Ok(view(policy)))
        })
    }

    async fn update_repository_immutability_policy(
        &self,
        context: Context,
        path: UpdateRepositoryImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<UpdateRepositoryImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let subject = Subject::Repository(namespace, name);
            change(op, subject, path.policy_uuid.as_str(), &body)?;
            Ok(UpdateRepositoryImmutabilityPolicyResponse::NoContent)
        })
    }

    async fn delete_repository_immutability_policy(
        &self,
        context: Context,
        path: DeleteRepositoryImmutabilityPolicyPath,
    ) -> Result<DeleteRepositoryImmutabilityPolicyResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let (uuid, role) = (path.policy_uuid.as_str(), RepositoryRole::Admin);
            op.require(op.has_repository_role(namespace, name, role))?;
            delete(op, Subject::Repository(namespace, name), uuid)?;
            Ok(DeleteRepositoryImmutabilityPolicyResponse::Ok(
                ImmutabilityPolicyReference::new(uuid),
            ))
        })
    }
}
