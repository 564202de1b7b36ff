//! Owns the operations of tag `organization`.

mod applications;
mod members;
mod proxy_cache;
mod registration;

use crate::domain::namespaces;
use quay_api::models;
use quay_api::server::organization::*;
use quay_api::server::{Context, Rejection};
use serde_json::json;

pub(super) use self::applications::find as find_application;
use crate::app::App;
use crate::op_context::OpContext;
use crate::storage::Account;
use crate::views;

impl OrganizationApi for App {
    async fn create_organization(
        &self,
        context: Context,
        body: models::NewOrganization,
    ) -> Result<CreateOrganizationResponse, Rejection> {
        self.write(&context, |op| registration::create(op, &body))?;
        Ok(CreateOrganizationResponse::Created("Created".to_owned()))
    }

    async fn get_organization(
        &self,
        context: Context,
        path: GetOrganizationPath,
    ) -> Result<GetOrganizationResponse, Rejection> {
        self.read(&context, |op| {
            let organization = op.tx.organization_fetch(path.orgname.as_str())?;
            let organization = organization.ok_or_else(Rejection::not_found)?;
            let view = views::organization(op, &organization)?;
            Ok(GetOrganizationResponse::Ok(view))
        })
    }

    async fn change_organization_details(
        &self,
        context: Context,
        path: ChangeOrganizationDetailsPath,
        body: models::OrganizationUpdate,
    ) -> Result<ChangeOrganizationDetailsResponse, Rejection> {
        self.write(&context, |op| {
            let organization = administered(op, path.orgname.as_str())?;
            let view = registration::change(op, &organization, &body)?;
            Ok(ChangeOrganizationDetailsResponse::Ok(view))
        })
    }

    async fn delete_admined_organization(
        &self,
        context: Context,
        path: DeleteAdminedOrganizationPath,
    ) -> Result<DeleteAdminedOrganizationResponse, Rejection> {
        self.write(&context, |op| {
            let organization = administered(op, path.orgname.as_str())?;
            let metadata = json!({"namespace": organization.name});
            op.log("org_delete", Some(organization.id), metadata)?;
            namespaces::delete(op, &organization)?;
            Ok(DeleteAdminedOrganizationResponse::NoContent)
        })
    }

    async fn get_organization_collaborators(
        &self,
        context: Context,
        path: GetOrganizationCollaboratorsPath,
    ) -> Result<GetOrganizationCollaboratorsResponse, Rejection> {
        self.read(&context, |op| {
            let organization = readable(op, path.orgname.as_str())?;
            let memberships = op.tx.organization_member_list(organization.id)?;
            let permissions = op.tx.permission_list_by_namespace(organization.id)?;
            let list = views::collaborators(op, &memberships, permissions);
            let list = models::CollaboratorList::new(list);
            Ok(GetOrganizationCollaboratorsResponse::Ok(list))
        })
    }

    async fn get_organization_members(
        &self,
        context: Context,
        path: GetOrganizationMembersPath,
    ) -> Result<GetOrganizationMembersResponse, Rejection> {
        self.read(&context, |op| {
            let organization = readable(op, path.orgname.as_str())?;
            let memberships = op.tx.organization_member_list(organization.id)?;
            let permissions = op.tx.permission_list_by_namespace(organization.id)?;
            let list = views::members(op, memberships, permissions);
            Ok(GetOrganizationMembersResponse::Ok(models::MemberList::new(
                list,
            )))
        })
    }

    async fn get_organization_member(
        &self,
        context: Context,
        path: GetOrganizationMemberPath,
    ) -> Result<GetOrganizationMemberResponse, Rejection> {
        self.read(&context, |op| {
            let organization = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(organization))?;
            let member = members::get(op, organization, path.membername.as_str())?;
            Ok(GetOrganizationMemberResponse::Ok(member))
        })
    }

    async fn remove_organization_member(
        &self,
        context: Context,
        path: RemoveOrganizationMemberPath,
    ) -> Result<RemoveOrganizationMemberResponse, Rejection> {
        self.write(&context, |op| {
            let organization = path.orgname.as_str();
            op.require(op.may_administer_namespace(organization))?;
            members::remove(op, organization, path.membername.as_str())?;
            Ok(RemoveOrganizationMemberResponse::NoContent)
        })
    }

    async fn get_application_information(
        &self,
        context: Context,
        path: GetApplicationInformationPath,
    ) -> Result<GetApplicationInformationResponse, Rejection> {
        self.read(&context, |op| {
            let information = applications::information(op, path.client_id.as_str())?;
            Ok(GetApplicationInformationResponse::Ok(information))
        })
    }

    async fn get_organization_applications(
        &self,
        context: Context,
        path: GetOrganizationApplicationsPath,
    ) -> Result<GetOrganizationApplicationsResponse, Rejection> {
        self.read(&context, |op| {
            let organization = readable(op, path.orgname.as_str())?;
            let list = applications::list(op, &organization)?;
            Ok(GetOrganizationApplicationsResponse::Ok(list))
        })
    }

    async fn create_organization_application(
        &self,
        context: Context,
        path: CreateOrganizationApplicationPath,
        body: models::NewApplication,
    ) -> Result<CreateOrganizationApplicationResponse, Rejection> {
        self.write(&context, |op| {
            let organization = administered(op, path.orgname.as_str())?;
            let created = applications::create(op, &organization, &body)?;
            Ok(CreateOrganizationApplicationResponse::Ok(created))
        })
    }

    async fn get_organization_application(
        &self,
        context: Context,
        path: GetOrganizationApplicationPath,
    ) -> Result<GetOrganizationApplicationResponse, Rejection> {
        self.read(&context, |op| {
            let organization = readable(op, path.orgname.as_str())?;
            let client_id = path.client_id.as_str();
            let found = applications::find(op, &organization, client_id)?;
            let view = applications::view(op, &organization, found)?;
            Ok(GetOrganizationApplicationResponse::Ok(view))
        })
    }

    async fn update_organization_application(
        &self,
        context: Context,
        path: UpdateOrganizationApplicationPath,
        body: models::ApplicationUpdate,
    ) -> Result<UpdateOrganizationApplicationResponse, Rejection> {
        self.write(&context, |op| {
            let organization = administered(op, path.orgname.as_str())?;
            let client_id = path.client_id.as_str();
            let updated = applications::update(op, &organization, client_id, body)?;
            Ok(UpdateOrganizationApplicationResponse::Ok(updated))
        })
    }

    async fn delete_organization_application(
        &self,
        context: Context,
        path: DeleteOrganizationApplicationPath,
    ) -> Result<DeleteOrganizationApplicationResponse, Rejection> {
        self.write(&context, |op| {
            let organization = administered(op, path.orgname.as_str())?;
            applications::delete(op, &organization, path.client_id.as_str())?;
            Ok(DeleteOrganizationApplicationResponse::NoContent)
        })
    }

    async fn reset_organization_application_client_secret(
        &self,
        context: Context,
        path: ResetOrganizationApplicationClientSecretPath,
    ) -> Result<ResetOrganizationApplicationClientSecretResponse, Rejection> {
        self.write(&context, |op| {
            let organization = administered(op, path.orgname.as_str())?;
            let client_id = path.client_id.as_str();
            let changed = applications::reset_secret(op, &organization, client_id)?;
            Ok(ResetOrganizationApplicationClientSecretResponse::Ok(
                changed,
            ))
        })
    }

    async fn get_proxy_cache_config(
        &self,
        context: Context,
        path: GetProxyCacheConfigPath,
    ) -> Result<GetProxyCacheConfigResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            if !op.is_global_readonly() {
                op.require(op.is_member_of_namespace(name))?;
            }
            let cache = op.tx.proxy_cache_fetch(name)?;
            Ok(GetProxyCacheConfigResponse::Ok(proxy_cache::view(cache)))
        })
    }

    async fn create_proxy_cache_config(
        &self,
        context: Context,
        path: CreateProxyCacheConfigPath,
        body: models::NewProxyCacheConfig,
    ) -> Result<CreateProxyCacheConfigResponse, Rejection> {
        proxy_cache::create(self, &context, path.orgname.as_str(), body).await?;
        Ok(CreateProxyCacheConfigResponse::Created(
            "Created".to_owned(),
        ))
    }

    async fn delete_proxy_cache_config(
        &self,
        context: Context,
        path: DeleteProxyCacheConfigPath,
    ) -> Result<DeleteProxyCacheConfigResponse, Rejection> {
        self.write(&context, |op| {
            proxy_cache::delete(op, path.orgname.as_str())?;
            Ok(DeleteProxyCacheConfigResponse::Created(
                "Deleted".to_owned(),
            ))
        })
    }

    async fn validate_proxy_cache_config(
        &self,
        context: Context,
        path: ValidateProxyCacheConfigPath,
        body: models::NewProxyCacheConfig,
    ) -> Result<ValidateProxyCacheConfigResponse, Rejection> {
        let verdict = proxy_cache::validate(self, &context, path.orgname.as_str(), body).await?;
        Ok(ValidateProxyCacheConfigResponse::Accepted(verdict.into()))
    }
}

/// The organization of that name, which the caller may administer. Rights come first, so that a
/// stranger learns nothing of what there is.
pub(super) fn administered(op: &OpContext<'_>, name: &str) -> Result<Account, Rejection> {
    op.require(op.may_administer_namespace(name))?;
    op.tx
        .organization_fetch(name)?
        .ok_or_else(Rejection::not_found)
}

/// The organization of that name, which the caller may read as its admins do.
pub(super) fn readable(op: &OpContext<'_>, name: &str) -> Result<Account, Rejection> {
    op.require(op.may_read_namespace_as_admin(name))?;
    op.tx
        .organization_fetch(name)?
        .ok_or_else(Rejection::not_found)
}
