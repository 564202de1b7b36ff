//! Owns the operations of tag `organization`.

mod applications;
mod members;
mod proxy_cache;
mod registration;

use quay_api::models;
use quay_api::server::organization::*;
use quay_api::server::{Context, Refusal};
use serde_json::json;

pub(super) use self::applications::find as find_application;
use crate::session::Session;
use crate::state::Quay;
use crate::storage::Account;
use crate::views;

impl OrganizationApi for Quay {
    async fn create_organization(
        &self,
        context: Context,
        body: models::NewOrganization,
    ) -> Result<CreateOrganizationReply, Refusal> {
        self.write(&context, |session| registration::create(session, &body))?;
        Ok(CreateOrganizationReply::Created("Created".to_owned()))
    }

    async fn get_organization(
        &self,
        context: Context,
        path: GetOrganizationPath,
    ) -> Result<GetOrganizationReply, Refusal> {
        self.read(&context, |session| {
            let organization = session.tx.organization(path.orgname.as_str())?;
            let organization = organization.ok_or_else(Refusal::not_found)?;
            let view = views::organization(session, &organization)?;
            Ok(GetOrganizationReply::Ok(view))
        })
    }

    async fn change_organization_details(
        &self,
        context: Context,
        path: ChangeOrganizationDetailsPath,
        body: models::OrganizationUpdate,
    ) -> Result<ChangeOrganizationDetailsReply, Refusal> {
        self.write(&context, |session| {
            let organization = administered(session, path.orgname.as_str())?;
            let view = registration::change(session, &organization, &body)?;
            Ok(ChangeOrganizationDetailsReply::Ok(view))
        })
    }

    async fn delete_admined_organization(
        &self,
        context: Context,
        path: DeleteAdminedOrganizationPath,
    ) -> Result<DeleteAdminedOrganizationReply, Refusal> {
        self.write(&context, |session| {
            let organization = administered(session, path.orgname.as_str())?;
            let metadata = json!({"namespace": organization.name});
            session.log("org_delete", Some(organization.id), metadata)?;
            session.delete_namespace(&organization)?;
            Ok(DeleteAdminedOrganizationReply::NoContent)
        })
    }

    async fn get_organization_collaborators(
        &self,
        context: Context,
        path: GetOrganizationCollaboratorsPath,
    ) -> Result<GetOrganizationCollaboratorsReply, Refusal> {
        self.read(&context, |session| {
            let organization = readable(session, path.orgname.as_str())?;
            let memberships = session.tx.organization_members(organization.id)?;
            let permissions = session.tx.direct_permissions(organization.id)?;
            let list = views::collaborators(session, &memberships, permissions);
            let list = models::CollaboratorList::new(list);
            Ok(GetOrganizationCollaboratorsReply::Ok(list))
        })
    }

    async fn get_organization_members(
        &self,
        context: Context,
        path: GetOrganizationMembersPath,
    ) -> Result<GetOrganizationMembersReply, Refusal> {
        self.read(&context, |session| {
            let organization = readable(session, path.orgname.as_str())?;
            let memberships = session.tx.organization_members(organization.id)?;
            let permissions = session.tx.direct_permissions(organization.id)?;
            let list = views::members(session, memberships, permissions);
            Ok(GetOrganizationMembersReply::Ok(models::MemberList::new(
                list,
            )))
        })
    }

    async fn get_organization_member(
        &self,
        context: Context,
        path: GetOrganizationMemberPath,
    ) -> Result<GetOrganizationMemberReply, Refusal> {
        self.read(&context, |session| {
            let organization = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(organization))?;
            let member = members::get(session, organization, path.membername.as_str())?;
            Ok(GetOrganizationMemberReply::Ok(member))
        })
    }

    async fn remove_organization_member(
        &self,
        context: Context,
        path: RemoveOrganizationMemberPath,
    ) -> Result<RemoveOrganizationMemberReply, Refusal> {
        self.write(&context, |session| {
            let organization = path.orgname.as_str();
            session.require(session.may_administer_namespace(organization))?;
            members::remove(session, organization, path.membername.as_str())?;
            Ok(RemoveOrganizationMemberReply::NoContent)
        })
    }

    async fn get_application_information(
        &self,
        context: Context,
        path: GetApplicationInformationPath,
    ) -> Result<GetApplicationInformationReply, Refusal> {
        self.read(&context, |session| {
            let information = applications::information(session, path.client_id.as_str())?;
            Ok(GetApplicationInformationReply::Ok(information))
        })
    }

    async fn get_organization_applications(
        &self,
        context: Context,
        path: GetOrganizationApplicationsPath,
    ) -> Result<GetOrganizationApplicationsReply, Refusal> {
        self.read(&context, |session| {
            let organization = readable(session, path.orgname.as_str())?;
            let list = applications::list(session, &organization)?;
            Ok(GetOrganizationApplicationsReply::Ok(list))
        })
    }

    async fn create_organization_application(
        &self,
        context: Context,
        path: CreateOrganizationApplicationPath,
        body: models::NewApplication,
    ) -> Result<CreateOrganizationApplicationReply, Refusal> {
        self.write(&context, |session| {
            let organization = administered(session, path.orgname.as_str())?;
            let created = applications::create(session, &organization, &body)?;
            Ok(CreateOrganizationApplicationReply::Ok(created))
        })
    }

    async fn get_organization_application(
        &self,
        context: Context,
        path: GetOrganizationApplicationPath,
    ) -> Result<GetOrganizationApplicationReply, Refusal> {
        self.read(&context, |session| {
            let organization = readable(session, path.orgname.as_str())?;
            let client_id = path.client_id.as_str();
            let found = applications::find(session, &organization, client_id)?;
            let view = applications::view(session, &organization, found)?;
            Ok(GetOrganizationApplicationReply::Ok(view))
        })
    }

    async fn update_organization_application(
        &self,
        context: Context,
        path: UpdateOrganizationApplicationPath,
        body: models::ApplicationUpdate,
    ) -> Result<UpdateOrganizationApplicationReply, Refusal> {
        self.write(&context, |session| {
            let organization = administered(session, path.orgname.as_str())?;
            let client_id = path.client_id.as_str();
            let updated = applications::update(session, &organization, client_id, body)?;
            Ok(UpdateOrganizationApplicationReply::Ok(updated))
        })
    }

    async fn delete_organization_application(
        &self,
        context: Context,
        path: DeleteOrganizationApplicationPath,
    ) -> Result<DeleteOrganizationApplicationReply, Refusal> {
        self.write(&context, |session| {
            let organization = administered(session, path.orgname.as_str())?;
            applications::delete(session, &organization, path.client_id.as_str())?;
            Ok(DeleteOrganizationApplicationReply::NoContent)
        })
    }

    async fn reset_organization_application_client_secret(
        &self,
        context: Context,
        path: ResetOrganizationApplicationClientSecretPath,
    ) -> Result<ResetOrganizationApplicationClientSecretReply, Refusal> {
        self.write(&context, |session| {
            let organization = administered(session, path.orgname.as_str())?;
            let client_id = path.client_id.as_str();
            let changed = applications::reset_secret(session, &organization, client_id)?;
            Ok(ResetOrganizationApplicationClientSecretReply::Ok(changed))
        })
    }

    async fn get_proxy_cache_config(
        &self,
        context: Context,
        path: GetProxyCacheConfigPath,
    ) -> Result<GetProxyCacheConfigReply, Refusal> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            if !session.is_global_readonly() {
                session.require(session.is_member_of_namespace(name))?;
            }
            let cache = session.tx.proxy_cache(name)?;
            Ok(GetProxyCacheConfigReply::Ok(proxy_cache::view(cache)))
        })
    }

    async fn create_proxy_cache_config(
        &self,
        context: Context,
        path: CreateProxyCacheConfigPath,
        body: models::NewProxyCacheConfig,
    ) -> Result<CreateProxyCacheConfigReply, Refusal> {
        proxy_cache::create(self, &context, path.orgname.as_str(), body).await?;
        Ok(CreateProxyCacheConfigReply::Created("Created".to_owned()))
    }

    async fn delete_proxy_cache_config(
        &self,
        context: Context,
        path: DeleteProxyCacheConfigPath,
    ) -> Result<DeleteProxyCacheConfigReply, Refusal> {
        self.write(&context, |session| {
            proxy_cache::delete(session, path.orgname.as_str())?;
            Ok(DeleteProxyCacheConfigReply::Created("Deleted".to_owned()))
        })
    }

    async fn validate_proxy_cache_config(
        &self,
        context: Context,
        path: ValidateProxyCacheConfigPath,
        body: models::NewProxyCacheConfig,
    ) -> Result<ValidateProxyCacheConfigReply, Refusal> {
        let verdict = proxy_cache::validate(self, &context, path.orgname.as_str(), body).await?;
        Ok(ValidateProxyCacheConfigReply::Accepted(verdict.into()))
    }
}

/// The organization of that name, which the caller may administer. Rights come first, so that a
/// stranger learns nothing of what there is.
pub(super) fn administered(session: &Session<'_>, name: &str) -> Result<Account, Refusal> {
    session.require(session.may_administer_namespace(name))?;
    session
        .tx
        .organization(name)?
        .ok_or_else(Refusal::not_found)
}

/// The organization of that name, which the caller may read as its admins do.
pub(super) fn readable(session: &Session<'_>, name: &str) -> Result<Account, Refusal> {
    session.require(session.may_read_namespace_as_admin(name))?;
    session
        .tx
        .organization(name)?
        .ok_or_else(Refusal::not_found)
}
