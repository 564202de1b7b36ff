//! Owns the operations of tag `immutability_policy`.

mod policies;

use quay_api::models::{
    ImmutabilityPolicyConfig, ImmutabilityPolicyList, ImmutabilityPolicyReference,
};
use quay_api::server::immutability_policy::{
    CreateOrgImmutabilityPolicyPath, CreateOrgImmutabilityPolicyReply,
    CreateRepositoryImmutabilityPolicyPath, CreateRepositoryImmutabilityPolicyReply,
    DeleteOrgImmutabilityPolicyPath, DeleteOrgImmutabilityPolicyReply,
    DeleteRepositoryImmutabilityPolicyPath, DeleteRepositoryImmutabilityPolicyReply,
    GetOrgImmutabilityPolicyPath, GetOrgImmutabilityPolicyReply,
    GetRepositoryImmutabilityPolicyPath, GetRepositoryImmutabilityPolicyReply,
    ImmutabilityPolicyApi, ListOrgImmutabilityPoliciesPath, ListOrgImmutabilityPoliciesReply,
    ListRepositoryImmutabilityPoliciesPath, ListRepositoryImmutabilityPoliciesReply,
    UpdateOrgImmutabilityPolicyPath, UpdateOrgImmutabilityPolicyReply,
    UpdateRepositoryImmutabilityPolicyPath, UpdateRepositoryImmutabilityPolicyReply,
};
use quay_api::server::{Context, Refusal};

use self::policies::{Subject, add, change, delete, find, owner, view};
use crate::state::Quay;
use crate::storage::RepositoryRole;

impl ImmutabilityPolicyApi for Quay {
    async fn list_org_immutability_policies(
        &self,
        context: Context,
        path: ListOrgImmutabilityPoliciesPath,
    ) -> Result<ListOrgImmutabilityPoliciesReply, Refusal> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            let policies = match owner(session, Subject::Namespace(name))? {
                Some(owner) => session.tx.immutability_policies(owner)?,
                None => Vec::new(),
            };
            let policies = policies.into_iter().map(view).collect();
            Ok(ListOrgImmutabilityPoliciesReply::Ok(
                ImmutabilityPolicyList::new(policies),
            ))
        })
    }

    async fn create_org_immutability_policy(
        &self,
        context: Context,
        path: CreateOrgImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<CreateOrgImmutabilityPolicyReply, Refusal> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            let uuid = add(session, Subject::Namespace(name), &body)?;
            Ok(CreateOrgImmutabilityPolicyReply::Created(
                ImmutabilityPolicyReference::new(uuid),
            ))
        })
    }

    async fn get_org_immutability_policy(
        &self,
        context: Context,
        path: GetOrgImmutabilityPolicyPath,
    ) -> Result<GetOrgImmutabilityPolicyReply, Refusal> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            let subject = Subject::Namespace(name);
            let policy = find(session, subject, path.policy_uuid.as_str())?;
            Ok(GetOrgImmutabilityPolicyReply::Ok(view(policy)))
        })
    }

    async fn update_org_immutability_policy(
        &self,
        context: Context,
        path: UpdateOrgImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<UpdateOrgImmutabilityPolicyReply, Refusal> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            let subject = Subject::Namespace(name);
            change(session, subject, path.policy_uuid.as_str(), &body)?;
            Ok(UpdateOrgImmutabilityPolicyReply::NoContent)
        })
    }

    async fn delete_org_immutability_policy(
        &self,
        context: Context,
        path: DeleteOrgImmutabilityPolicyPath,
    ) -> Result<DeleteOrgImmutabilityPolicyReply, Refusal> {
        self.write(&context, |session| {
            let (name, uuid) = (path.orgname.as_str(), path.policy_uuid.as_str());
            session.require(session.may_administer_namespace(name))?;
            delete(session, Subject::Namespace(name), uuid)?;
            Ok(DeleteOrgImmutabilityPolicyReply::Ok(
                ImmutabilityPolicyReference::new(uuid),
            ))
        })
    }

    async fn list_repository_immutability_policies(
        &self,
        context: Context,
        path: ListRepositoryImmutabilityPoliciesPath,
    ) -> Result<ListRepositoryImmutabilityPoliciesReply, Refusal> {
        self.read(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            session.require(session.may_read_repository_as_admin(namespace, name))?;
            let owner = owner(session, Subject::Repository(namespace, name))?;
            let owner = owner.ok_or_else(Refusal::not_found)?;
            let policies = session.tx.immutability_policies(owner)?;
            let policies = policies.into_iter().map(view).collect();
            Ok(ListRepositoryImmutabilityPoliciesReply::Ok(
                ImmutabilityPolicyList::new(policies),
            ))
        })
    }

    async fn create_repository_immutability_policy(
        &self,
        context: Context,
        path: CreateRepositoryImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<CreateRepositoryImmutabilityPolicyReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            // Here the server looks for the repository before it looks at the policy.
            session.existing_repository(&path.repository)?;
            let uuid = add(session, Subject::Repository(namespace, name), &body)?;
            Ok(CreateRepositoryImmutabilityPolicyReply::Created(
                ImmutabilityPolicyReference::new(uuid),
            ))
        })
    }

    async fn get_repository_immutability_policy(
        &self,
        context: Context,
        path: GetRepositoryImmutabilityPolicyPath,
    ) -> Result<GetRepositoryImmutabilityPolicyReply, Refusal> {
        self.read(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            session.require(session.may_read_repository_as_admin(namespace, name))?;
            let subject = Subject::Repository(namespace, name);
            let policy = find(session, subject, path.policy_uuid.as_str())?;
            Ok(GetRepositoryImmutabilityPolicyReply::Ok(view(policy)))
        })
    }

    async fn update_repository_immutability_policy(
        &self,
        context: Context,
        path: UpdateRepositoryImmutabilityPolicyPath,
        body: ImmutabilityPolicyConfig,
    ) -> Result<UpdateRepositoryImmutabilityPolicyReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let subject = Subject::Repository(namespace, name);
            change(session, subject, path.policy_uuid.as_str(), &body)?;
            Ok(UpdateRepositoryImmutabilityPolicyReply::NoContent)
        })
    }

    async fn delete_repository_immutability_policy(
        &self,
        context: Context,
        path: DeleteRepositoryImmutabilityPolicyPath,
    ) -> Result<DeleteRepositoryImmutabilityPolicyReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let (uuid, role) = (path.policy_uuid.as_str(), RepositoryRole::Admin);
            session.require(session.has_repository_role(namespace, name, role))?;
            delete(session, Subject::Repository(namespace, name), uuid)?;
            Ok(DeleteRepositoryImmutabilityPolicyReply::Ok(
                ImmutabilityPolicyReference::new(uuid),
            ))
        })
    }
}
