//! Owns the operations of tag `policy`: auto-prune policies.

mod age;
mod policies;
mod rule;

use quay_api::models::{AutoPrunePolicyList, AutoPrunePolicyReference, AutoPruneSettings};
use quay_api::server::policy::*;
use quay_api::server::{Context, Rejection};

use self::policies::{Subject, add, change, delete, find, list};
use self::rule::view;
use crate::app::App;
use crate::storage::RepositoryRole;

impl PolicyApi for App {
    async fn list_organization_auto_prune_policies(
        &self,
        context: Context,
        path: ListOrganizationAutoPrunePoliciesPath,
    ) -> Result<ListOrganizationAutoPrunePoliciesResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(name))?;
            let subject = Subject::Namespace(name);
            let policies = list(op, subject)?.unwrap_or_default();
            let policies = policies.into_iter().map(view).collect();
            Ok(ListOrganizationAutoPrunePoliciesResponse::Ok(
                AutoPrunePolicyList::new(policies),
            ))
        })
    }

    async fn create_organization_auto_prune_policy(
        &self,
        context: Context,
        path: CreateOrganizationAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<CreateOrganizationAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_administer_namespace(name))?;
            let subject = Subject::Namespace(name);
            let uuid = add(op, subject, &body)?;
            Ok(CreateOrganizationAutoPrunePolicyResponse::Created(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }

    async fn get_organization_auto_prune_policy(
        &self,
        context: Context,
        path: GetOrganizationAutoPrunePolicyPath,
    ) -> Result<GetOrganizationAutoPrunePolicyResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(name))?;
            let subject = Subject::Namespace(name);
            let policy = find(op, subject, path.policy_uuid.as_str())?;
            Ok(GetOrganizationAutoPrunePolicyResponse::Ok(view(policy)))
        })
    }

    async fn update_organization_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateOrganizationAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<UpdateOrganizationAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_administer_namespace(name))?;
            let subject = Subject::Namespace(name);
            change(op, subject, path.policy_uuid.as_str(), &body)?;
            Ok(UpdateOrganizationAutoPrunePolicyResponse::NoContent)
        })
    }

    async fn delete_organization_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteOrganizationAutoPrunePolicyPath,
    ) -> Result<DeleteOrganizationAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_administer_namespace(name))?;
            let subject = Subject::Namespace(name);
            let uuid = path.policy_uuid.as_str();
            delete(op, subject, uuid)?;
            Ok(DeleteOrganizationAutoPrunePolicyResponse::Ok(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }

    async fn list_repository_auto_prune_policies(
        &self,
        context: Context,
        path: ListRepositoryAutoPrunePoliciesPath,
    ) -> Result<ListRepositoryAutoPrunePoliciesResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository_as_admin(namespace, name))?;
            let subject = Subject::Repository(namespace, name);
            let policies = list(op, subject)?.ok_or_else(Rejection::not_found)?;
            let policies = policies.into_iter().map(view).collect();
            Ok(ListRepositoryAutoPrunePoliciesResponse::Ok(
                AutoPrunePolicyList::new(policies),
            ))
        })
    }

    async fn create_repository_auto_prune_policy(
        &self,
        context: Context,
        path: CreateRepositoryAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<CreateRepositoryAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let subject = Subject::Repository(namespace, name);
            let uuid = add(op, subject, &body)?;
            Ok(CreateRepositoryAutoPrunePolicyResponse::Created(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }

    async fn get_repository_auto_prune_policy(
        &self,
        context: Context,
        path: GetRepositoryAutoPrunePolicyPath,
    ) -> Result<GetRepositoryAutoPrunePolicyResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository_as_admin(namespace, name))?;
            let subject = Subject::Repository(namespace, name);
            let policy = find(op, subject, path.policy_uuid.as_str())?;
            Ok(GetRepositoryAutoPrunePolicyResponse::Ok(view(policy)))
        })
    }

    async fn update_repository_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateRepositoryAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<UpdateRepositoryAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let subject = Subject::Repository(namespace, name);
            change(op, subject, path.policy_uuid.as_str(), &body)?;
            Ok(UpdateRepositoryAutoPrunePolicyResponse::NoContent)
        })
    }

    async fn delete_repository_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteRepositoryAutoPrunePolicyPath,
    ) -> Result<DeleteRepositoryAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let role = RepositoryRole::Admin;
            op.require(op.has_repository_role(namespace, name, role))?;
            let subject = Subject::Repository(namespace, name);
            let uuid = path.policy_uuid.as_str();
            delete(op, subject, uuid)?;
            Ok(DeleteRepositoryAutoPrunePolicyResponse::Ok(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }

    async fn list_user_auto_prune_policies(
        &self,
        context: Context,
    ) -> Result<ListUserAutoPrunePoliciesResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let subject = Subject::Namespace(&user.name);
            let policies = list(op, subject)?.unwrap_or_default();
            let policies = policies.into_iter().map(view).collect();
            Ok(ListUserAutoPrunePoliciesResponse::Ok(
                AutoPrunePolicyList::new(policies),
            ))
        })
    }

    async fn create_user_auto_prune_policy(
        &self,
        context: Context,
        body: AutoPruneSettings,
    ) -> Result<CreateUserAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_user_admin()?;
            let subject = Subject::Namespace(&user.name);
            let uuid = add(op, subject, &body)?;
            Ok(CreateUserAutoPrunePolicyResponse::Created(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }

    async fn get_user_auto_prune_policy(
        &self,
        context: Context,
        path: GetUserAutoPrunePolicyPath,
    ) -> Result<GetUserAutoPrunePolicyResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let subject = Subject::Namespace(&user.name);
            let policy = find(op, subject, path.policy_uuid.as_str())?;
            Ok(GetUserAutoPrunePolicyResponse::Ok(view(policy)))
        })
    }

    async fn update_user_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateUserAutoPrunePolicyPath,
        body: AutoPruneSettings,
    ) -> Result<UpdateUserAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_user_admin()?;
            let subject = Subject::Namespace(&user.name);
            change(op, subject, path.policy_uuid.as_str(), &body)?;
            Ok(UpdateUserAutoPrunePolicyResponse::NoContent)
        })
    }

    async fn delete_user_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteUserAutoPrunePolicyPath,
    ) -> Result<DeleteUserAutoPrunePolicyResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_user_admin()?;
            let subject = Subject::Namespace(&user.name);
            let uuid = path.policy_uuid.as_str();
            delete(op, subject, uuid)?;
            Ok(DeleteUserAutoPrunePolicyResponse::Ok(
                AutoPrunePolicyReference::new(uuid),
            ))
        })
    }
}
