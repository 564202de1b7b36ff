//! Owns the operations of tag `prototype`.

mod prototypes;

use quay_api::models::{NewPrototype, PrototypeList, PrototypeUpdate};
use quay_api::server::prototype::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::views;

impl PrototypeApi for App {
    async fn get_organization_prototype_permissions(
        &self,
        context: Context,
        path: GetOrganizationPrototypePermissionsPath,
    ) -> Result<GetOrganizationPrototypePermissionsResponse, Rejection> {
        self.read(&context, |op| {
            let name = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(name))?;
            let organization = op.tx.organization_fetch(name)?;
            let organization = organization.ok_or_else(Rejection::not_found)?;
            let prototypes = op.tx.prototype_list_by_organization(organization.id)?;
            let prototypes = prototypes.iter();
            let shown = prototypes.map(|prototype| views::prototype(op, prototype));
            let list = PrototypeList::new(shown.collect());
            Ok(GetOrganizationPrototypePermissionsResponse::Ok(list))
        })
    }

    async fn create_organization_prototype_permission(
        &self,
        context: Context,
        path: CreateOrganizationPrototypePermissionPath,
        body: NewPrototype,
    ) -> Result<CreateOrganizationPrototypePermissionResponse, Rejection> {
        self.write(&context, |op| {
            let prototype = prototypes::create(op, path.orgname.as_str(), &body)?;
            let shown = views::prototype(op, &prototype);
            Ok(CreateOrganizationPrototypePermissionResponse::Ok(shown))
        })
    }

    async fn update_organization_prototype_permission(
        &self,
        context: Context,
        path: UpdateOrganizationPrototypePermissionPath,
        body: PrototypeUpdate,
    ) -> Result<UpdateOrganizationPrototypePermissionResponse, Rejection> {
        self.write(&context, |op| {
            let (name, uuid) = (path.orgname.as_str(), path.prototypeid.as_str());
            let prototype = prototypes::update(op, name, uuid, body.role.into())?;
            let shown = views::prototype(op, &prototype);
            Ok(UpdateOrganizationPrototypePermissionResponse::Ok(shown))
        })
    }

    async fn delete_organization_prototype_permission(
        &self,
        context: Context,
        path: DeleteOrganizationPrototypePermissionPath,
    ) -> Result<DeleteOrganizationPrototypePermissionResponse, Rejection> {
        self.write(&context, |op| {
            prototypes::delete(op, path.orgname.as_str(), path.prototypeid.as_str())?;
            Ok(DeleteOrganizationPrototypePermissionResponse::NoContent)
        })
    }
}
