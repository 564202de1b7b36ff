//! Owns the operations of tag `policy`: auto-prune policies.

mod age;
mod policies;
mod rule;

use quay_api::models::{AutoPrunePolicyList, AutoPrunePolicyReference, AutoPruneSettings};
use quay_api::server::policy::*;
use quay_api::server::{Context, Refusal};

use self::policies::{Subject, add, change, delete, find, list};
use self::rule::view;
use crate::state::Quay;
use crate::storage::RepositoryRole;

impl PolicyApi for Quay {
    async fn list_organization_auto_prune_policies(
        &self,
        context: Context,
        path: ListOrganizationAutoPrunePoliciesPath,
    ) -> Result<ListOrganizationAutoPrunePoliciesReply, Refusal> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            let subject = Subject::Namespace(name);
            let policies = list(session, subject)?.unwrap_or_default();
            let policies = policies.into_iter().map(view).collect();
            Ok(ListOrganizationAutoPrunePoliciesReply::Ok(
                AutoPrunePolicyList::new(policies),
            ))
        })
    }

    async fn create_organization_auto_prune_policy(
        &self,
        context: Context,
        path: CreateOrganizationAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<CreateOrganizationAutoPrunePolicyReply, Refusal> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            let subject = Subject::Namespace(name);
            let uuid = add(session, subject, &body)?;
            Ok(CreateOrganizationAutoPrunePolicyReply::Created(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }

    async fn get_organization_auto_prune_policy(
        &self,
        context: Context,
        path: GetOrganizationAutoPrunePolicyPath,
    ) -> Result<GetOrganizationAutoPrunePolicyReply, Refusal> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            let subject = Subject::Namespace(name);
            let policy = find(session, subject, path.policy_uuid.as_str())?;
            Ok(GetOrganizationAutoPrunePolicyReply::Ok(view(policy)))
        })
    }

    async fn update_organization_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateOrganizationAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<UpdateOrganizationAutoPrunePolicyReply, Refusal> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            let subject = Subject::Namespace(name);
            change(session, subject, path.policy_uuid.as_str(), &body)?;
            Ok(UpdateOrganizationAutoPrunePolicyReply::NoContent)
        })
    }

    async fn delete_organization_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteOrganizationAutoPrunePolicyPath,
    ) -> Result<DeleteOrganizationAutoPrunePolicyReply, Refusal> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            let subject = Subject::Namespace(name);
            let uuid = path.policy_uuid.as_str();
            delete(session, subject, uuid)?;
            Ok(DeleteOrganizationAutoPrunePolicyReply::Ok(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }

    async fn list_repository_auto_prune_policies(
        &self,
        context: Context,
        path: ListRepositoryAutoPrunePoliciesPath,
    ) -> Result<ListRepositoryAutoPrunePoliciesReply, Refusal> {
        self.read(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            session.require(session.may_read_repository_as_admin(namespace, name))?;
            let subject = Subject::Repository(namespace, name);
            let policies = list(session, subject)?.ok_or_else(Refusal::not_found)?;
            let policies = policies.into_iter().map(view).collect();
            Ok(ListRepositoryAutoPrunePoliciesReply::Ok(
                AutoPrunePolicyList::new(policies),
            ))
        })
    }

    async fn create_repository_auto_prune_policy(
        &self,
        context: Context,
        path: CreateRepositoryAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<CreateRepositoryAutoPrunePolicyReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let subject = Subject::Repository(namespace, name);
            let uuid = add(session, subject, &body)?;
            Ok(CreateRepositoryAutoPrunePolicyReply::Created(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }

    async fn get_repository_auto_prune_policy(
        &self,
        context: Context,
        path: GetRepositoryAutoPrunePolicyPath,
    ) -> Result<GetRepositoryAutoPrunePolicyReply, Refusal> {
        self.read(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            session.require(session.may_read_repository_as_admin(namespace, name))?;
            let subject = Subject::Repository(namespace, name);
            let policy = find(session, subject, path.policy_uuid.as_str())?;
            Ok(GetRepositoryAutoPrunePolicyReply::Ok(view(policy)))
        })
    }

    async fn update_repository_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateRepositoryAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<UpdateRepositoryAutoPrunePolicyReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let subject = Subject::Repository(namespace, name);
            change(session, subject, path.policy_uuid.as_str(), &body)?;
            Ok(UpdateRepositoryAutoPrunePolicyReply::NoContent)
        })
    }

    async fn delete_repository_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteRepositoryAutoPrunePolicyPath,
    ) -> Result<DeleteRepositoryAutoPrunePolicyReply, Refusal> {
        self.write(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let role = RepositoryRole::Admin;
            session.require(session.has_repository_role(namespace, name, role))?;
            let subject = Subject::Repository(namespace, name);
            let uuid = path.policy_uuid.as_str();
            delete(session, subject, uuid)?;
            Ok(DeleteRepositoryAutoPrunePolicyReply::Ok(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }

    async fn list_user_auto_prune_policies(
        &self,
        context: Context,
    ) -> Result<ListUserAutoPrunePoliciesReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let subject = Subject::Namespace(&user.name);
            let policies = list(session, subject)?.unwrap_or_default();
            let policies = policies.into_iter().map(view).collect();
            Ok(ListUserAutoPrunePoliciesReply::Ok(
                AutoPrunePolicyList::new(policies),
            ))
        })
    }

    async fn create_user_auto_prune_policy(
        &self,
        context: Context,
        body: AutoPruneSettings,
    ) -> Result<CreateUserAutoPrunePolicyReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_self()?;
            let subject = Subject::Namespace(&user.name);
            let uuid = add(session, subject, &body)?;
            Ok(CreateUserAutoPrunePolicyReply::Created(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }

    async fn get_user_auto_prune_policy(
        &self,
        context: Context,
        path: GetUserAutoPrunePolicyPath,
    ) -> Result<GetUserAutoPrunePolicyReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let subject = Subject::Namespace(&user.name);
            let policy = find(session, subject, path.policy_uuid.as_str())?;
            Ok(GetUserAutoPrunePolicyReply::Ok(view(policy)))
        })
    }

    async fn update_user_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateUserAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<UpdateUserAutoPrunePolicyReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_self()?;
            let subject = Subject::Namespace(&user.name);
            change(session, subject, path.policy_uuid.as_str(), &body)?;
            Ok(UpdateUserAutoPrunePolicyReply::NoContent)
        })
    }

    async fn delete_user_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteUserAutoPrunePolicyPath,
    ) -> Result<DeleteUserAutoPrunePolicyReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_self()?;
            let subject = Subject::Namespace(&user.name);
            let uuid = path.policy_uuid.as_str();
            delete(session, subject, uuid)?;
            Ok(DeleteUserAutoPrunePolicyReply::Ok(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }
}
