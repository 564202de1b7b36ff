//! The operations of the tag `prototype`.

use quay_api::models;
use quay_api::server::prototype::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    PrototypeApi {
        get_organization_prototype_permissions
            path GetOrganizationPrototypePermissionsPath { orgname }
            => GetOrganizationPrototypePermissionsResponse[200 Ok(_)];
        create_organization_prototype_permission
            path CreateOrganizationPrototypePermissionPath { orgname } body [models::NewPrototype]
            => CreateOrganizationPrototypePermissionResponse[200 Ok(_)];
        update_organization_prototype_permission
            path UpdateOrganizationPrototypePermissionPath { orgname, prototypeid }
            body [models::PrototypeUpdate] => UpdateOrganizationPrototypePermissionResponse[200 Ok(_)];
        delete_organization_prototype_permission
            path DeleteOrganizationPrototypePermissionPath { orgname, prototypeid }
            => DeleteOrganizationPrototypePermissionResponse[204 NoContent];
    }
}
