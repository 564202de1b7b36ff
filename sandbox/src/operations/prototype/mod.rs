//! The operations of tag `prototype`: default permissions.

mod prototypes;

use quay_api::models::{NewPrototype, PrototypeUpdate};
use quay_api::server::prototype::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl PrototypeApi for App {
    async fn get_organization_prototype_permissions(
        &self,
        context: Context,
        path: GetOrganizationPrototypePermissionsPath,
    ) -> Result<GetOrganizationPrototypePermissionsResponse, Rejection> {
        self.read(&context, |op| prototypes::list(op, path.orgname.as_str()))
            .await
            .map(GetOrganizationPrototypePermissionsResponse::Ok)
    }

    async fn create_organization_prototype_permission(
        &self,
        context: Context,
        path: CreateOrganizationPrototypePermissionPath,
        body: NewPrototype,
    ) -> Result<CreateOrganizationPrototypePermissionResponse, Rejection> {
        self.write(&context, |op| {
            prototypes::create(op, path.orgname.as_str(), &body)
        })
        .await
        .map(CreateOrganizationPrototypePermissionResponse::Ok)
    }

    async fn update_organization_prototype_permission(
        &self,
        context: Context,
        path: UpdateOrganizationPrototypePermissionPath,
        body: PrototypeUpdate,
    ) -> Result<UpdateOrganizationPrototypePermissionResponse, Rejection> {
        let (name, uuid) = (path.orgname.as_str(), path.prototypeid.as_str());
        self.write(&context, |op| {
            prototypes::update(op, name, uuid, body.role.into())
        })
        .await
        .map(UpdateOrganizationPrototypePermissionResponse::Ok)
    }

    async fn delete_organization_prototype_permission(
        &self,
        context: Context,
        path: DeleteOrganizationPrototypePermissionPath,
    ) -> Result<DeleteOrganizationPrototypePermissionResponse, Rejection> {
        self.write(&context, |op| {
            prototypes::delete(op, path.orgname.as_str(), path.prototypeid.as_str())
        })
        .await?;
        Ok(DeleteOrganizationPrototypePermissionResponse::NoContent)
    }
}
