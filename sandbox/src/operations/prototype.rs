//! Owns the operations of tag `prototype`.

mod changes;

use quay_api::models::{NewPrototype, PrototypeList, PrototypeUpdate};
use quay_api::server::prototype::*;
use quay_api::server::{Context, Rejection};

use crate::state::Quay;
use crate::views;

impl PrototypeApi for Quay {
    async fn get_organization_prototype_permissions(
        &self,
        context: Context,
        path: GetOrganizationPrototypePermissionsPath,
    ) -> Result<GetOrganizationPrototypePermissionsResponse, Rejection> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            let organization = session.tx.organization(name)?;
            let organization = organization.ok_or_else(Rejection::not_found)?;
            let prototypes = session.tx.prototypes(organization.id)?;
            let prototypes = prototypes.iter();
            let shown = prototypes.map(|prototype| views::prototype(session, prototype));
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
        self.write(&context, |session| {
            let prototype = session.create_prototype(path.orgname.as_str(), &body)?;
            let shown = views::prototype(session, &prototype);
            Ok(CreateOrganizationPrototypePermissionResponse::Ok(shown))
        })
    }

    async fn update_organization_prototype_permission(
        &self,
        context: Context,
        path: UpdateOrganizationPrototypePermissionPath,
        body: PrototypeUpdate,
    ) -> Result<UpdateOrganizationPrototypePermissionResponse, Rejection> {
        self.write(&context, |session| {
            let (name, uuid) = (path.orgname.as_str(), path.prototypeid.as_str());
            let prototype = session.update_prototype(name, uuid, body.role.into())?;
            let shown = views::prototype(session, &prototype);
            Ok(UpdateOrganizationPrototypePermissionResponse::Ok(shown))
        })
    }

    async fn delete_organization_prototype_permission(
        &self,
        context: Context,
        path: DeleteOrganizationPrototypePermissionPath,
    ) -> Result<DeleteOrganizationPrototypePermissionResponse, Rejection> {
        self.write(&context, |session| {
            session.delete_prototype(path.orgname.as_str(), path.prototypeid.as_str())?;
            Ok(DeleteOrganizationPrototypePermissionResponse::NoContent)
        })
    }
}
