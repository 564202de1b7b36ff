//! The operations of tag `organization`.

mod applications;
mod members;
mod organizations;
mod proxy_cache;
mod registration;

use quay_api::models;
use quay_api::server::organization::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

pub(super) use self::applications::find as find_application;

impl OrganizationApi for App {
    async fn create_organization(
        &self,
        context: Context,
        body: models::NewOrganization,
    ) -> Result<CreateOrganizationResponse, Rejection> {
        self.write(&context, |op| registration::create(op, &body))
            .await?;
        Ok(CreateOrganizationResponse::Created("Created".to_owned()))
    }

    async fn get_organization(
        &self,
        context: Context,
        path: GetOrganizationPath,
    ) -> Result<GetOrganizationResponse, Rejection> {
        self.read(&context, |op| organizations::get(op, path.orgname.as_str()))
            .await
            .map(GetOrganizationResponse::Ok)
    }

    async fn change_organization_details(
        &self,
        context: Context,
        path: ChangeOrganizationDetailsPath,
        body: models::OrganizationUpdate,
    ) -> Result<ChangeOrganizationDetailsResponse, Rejection> {
        let orgname = path.orgname.as_str();
        self.write(&context, |op| registration::change(op, orgname, &body))
            .await
            .map(ChangeOrganizationDetailsResponse::Ok)
    }

    async fn delete_admined_organization(
        &self,
        context: Context,
        path: DeleteAdminedOrganizationPath,
    ) -> Result<DeleteAdminedOrganizationResponse, Rejection> {
        self.write(&context, |op| {
            organizations::delete(op, path.orgname.as_str())
        })
        .await?;
        Ok(DeleteAdminedOrganizationResponse::NoContent)
    }

    async fn get_organization_collaborators(
        &self,
        context: Context,
        path: GetOrganizationCollaboratorsPath,
    ) -> Result<GetOrganizationCollaboratorsResponse, Rejection> {
        self.read(&context, |op| {
            members::list_collaborators(op, path.orgname.as_str())
        })
        .await
        .map(GetOrganizationCollaboratorsResponse::Ok)
    }

    async fn get_organization_members(
        &self,
        context: Context,
        path: GetOrganizationMembersPath,
    ) -> Result<GetOrganizationMembersResponse, Rejection> {
        self.read(&context, |op| members::list(op, path.orgname.as_str()))
            .await
            .map(GetOrganizationMembersResponse::Ok)
    }

    async fn get_organization_member(
        &self,
        context: Context,
        path: GetOrganizationMemberPath,
    ) -> Result<GetOrganizationMemberResponse, Rejection> {
        self.read(&context, |op| {
            members::get(op, path.orgname.as_str(), path.membername.as_str())
        })
        .await
        .map(GetOrganizationMemberResponse::Ok)
    }

    async fn remove_organization_member(
        &self,
        context: Context,
        path: RemoveOrganizationMemberPath,
    ) -> Result<RemoveOrganizationMemberResponse, Rejection> {
        self.write(&context, |op| {
            members::delete(op, path.orgname.as_str(), path.membername.as_str())
        })
        .await?;
        Ok(RemoveOrganizationMemberResponse::NoContent)
    }

    async fn get_application_information(
        &self,
        context: Context,
        path: GetApplicationInformationPath,
    ) -> Result<GetApplicationInformationResponse, Rejection> {
        self.read(&context, |op| {
            applications::get_information(op, path.client_id.as_str())
        })
        .await
        .map(GetApplicationInformationResponse::Ok)
    }

    async fn get_organization_applications(
        &self,
        context: Context,
        path: GetOrganizationApplicationsPath,
    ) -> Result<GetOrganizationApplicationsResponse, Rejection> {
        let orgname = path.orgname.as_str();
        self.read(&context, |op| applications::list(op, orgname))
            .await
            .map(GetOrganizationApplicationsResponse::Ok)
    }

    async fn create_organization_application(
        &self,
        context: Context,
        path: CreateOrganizationApplicationPath,
        body: models::NewApplication,
    ) -> Result<CreateOrganizationApplicationResponse, Rejection> {
        let orgname = path.orgname.as_str();
        self.write(&context, |op| applications::create(op, orgname, &body))
            .await
            .map(CreateOrganizationApplicationResponse::Ok)
    }

    async fn get_organization_application(
        &self,
        context: Context,
        path: GetOrganizationApplicationPath,
    ) -> Result<GetOrganizationApplicationResponse, Rejection> {
        let orgname = path.orgname.as_str();
        let client_id = path.client_id.as_str();
        self.read(&context, |op| applications::get(op, orgname, client_id))
            .await
            .map(GetOrganizationApplicationResponse::Ok)
    }

    async fn update_organization_application(
        &self,
        context: Context,
        path: UpdateOrganizationApplicationPath,
        body: models::ApplicationUpdate,
    ) -> Result<UpdateOrganizationApplicationResponse, Rejection> {
        let orgname = path.orgname.as_str();
        let client_id = path.client_id.as_str();
        self.write(&context, |op| {
            applications::update(op, orgname, client_id, body.clone())
        })
        .await
        .map(UpdateOrganizationApplicationResponse::Ok)
    }

    async fn delete_organization_application(
        &self,
        context: Context,
        path: DeleteOrganizationApplicationPath,
    ) -> Result<DeleteOrganizationApplicationResponse, Rejection> {
        let orgname = path.orgname.as_str();
        self.write(&context, |op| {
            applications::delete(op, orgname, path.client_id.as_str())
        })
        .await?;
        Ok(DeleteOrganizationApplicationResponse::NoContent)
    }

    async fn reset_organization_application_client_secret(
        &self,
        context: Context,
        path: ResetOrganizationApplicationClientSecretPath,
    ) -> Result<ResetOrganizationApplicationClientSecretResponse, Rejection> {
        let orgname = path.orgname.as_str();
        let client_id = path.client_id.as_str();
        self.write(&context, |op| {
            applications::reset_secret(op, orgname, client_id)
        })
        .await
        .map(ResetOrganizationApplicationClientSecretResponse::Ok)
    }

    async fn get_proxy_cache_config(
        &self,
        context: Context,
        path: GetProxyCacheConfigPath,
    ) -> Result<GetProxyCacheConfigResponse, Rejection> {
        self.read(&context, |op| proxy_cache::get(op, path.orgname.as_str()))
            .await
            .map(GetProxyCacheConfigResponse::Ok)
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
            proxy_cache::delete(op, path.orgname.as_str())
        })
        .await?;
        Ok(DeleteProxyCacheConfigResponse::Created(
            "Deleted".to_owned(),
        ))
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

    async fn get_organization_private_allowed(
        &self,
        context: Context,
        path: GetOrganizationPrivateAllowedPath,
    ) -> Result<GetOrganizationPrivateAllowedResponse, Rejection> {
        self.read(&context, |op| {
            organizations::private_repositories(op, path.orgname.as_str())
        })
        .await
        .map(GetOrganizationPrivateAllowedResponse::Ok)
    }
}
