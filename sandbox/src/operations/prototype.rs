//! Owns the operations of tag `prototype`.

mod changes;

use quay_api::models::{NewPrototype, PrototypeList, PrototypeUpdate};
use quay_api::server::prototype::*;
use quay_api::server::{Context, Refusal};

use crate::state::Quay;
use crate::views;

impl PrototypeApi for Quay {
    async fn get_organization_prototype_permissions(
        &self,
        context: Context,
        path: GetOrganizationPrototypePermissionsPath,
    ) -> Result<GetOrganizationPrototypePermissionsReply, Refusal> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            let organization = session.tx.organization(name)?;
            let organization = organization.ok_or_else(Refusal::not_found)?;
            let prototypes = session.tx.prototypes(organization.id)?;
            let prototypes = prototypes.iter();
            let shown = prototypes.map(|prototype| views::prototype(session, prototype));
            let list = PrototypeList::new(shown.collect());
            Ok(GetOrganizationPrototypePermissionsReply::Ok(list))
        })
    }

    async fn create_organization_prototype_permission(
        &self,
        context: Context,
        path: CreateOrganizationPrototypePermissionPath,
        body: NewPrototype,
    ) -> Result<CreateOrganizationPrototypePermissionReply, Refusal> {
        self.write(&context, |session| {
            let prototype = session.create_prototype(path.orgname.as_str(), &body)?;
            let shown = views::prototype(session, &prototype);
            Ok(CreateOrganizationPrototypePermissionReply::Ok(shown))
        })
    }

    async fn update_organization_prototype_permission(
        &self,
        context: Context,
        path: UpdateOrganizationPrototypePermissionPath,
        body: PrototypeUpdate,
    ) -> Result<UpdateOrganizationPrototypePermissionReply, Refusal> {
        self.write(&context, |session| {
            let (name, uuid) = (path.orgname.as_str(), path.prototypeid.as_str());
            let prototype = session.update_prototype(name, uuid, body.role.into())?;
            let shown = views::prototype(session, &prototype);
            Ok(UpdateOrganizationPrototypePermissionReply::Ok(shown))
        })
    }

    async fn delete_organization_prototype_permission(
        &self,
        context: Context,
        path: DeleteOrganizationPrototypePermissionPath,
    ) -> Result<DeleteOrganizationPrototypePermissionReply, Refusal> {
        self.write(&context, |session| {
            session.delete_prototype(path.orgname.as_str(), path.prototypeid.as_str())?;
            Ok(DeleteOrganizationPrototypePermissionReply::NoContent)
        })
    }
}
