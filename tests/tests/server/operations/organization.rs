//! The operations of the tag `organization`.

use quay_api::models;
use quay_api::server::organization::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    OrganizationApi {
        create_organization body [models::NewOrganization]
            => CreateOrganizationResponse[201 Created(_)];
        get_organization path GetOrganizationPath { orgname } => GetOrganizationResponse[200 Ok(_)];
        change_organization_details path ChangeOrganizationDetailsPath { orgname }
            body [models::OrganizationUpdate] => ChangeOrganizationDetailsResponse[200 Ok(_)];
        delete_admined_organization path DeleteAdminedOrganizationPath { orgname }
            => DeleteAdminedOrganizationResponse[204 NoContent];
        get_organization_collaborators path GetOrganizationCollaboratorsPath { orgname }
            => GetOrganizationCollaboratorsResponse[200 Ok(_)];
        get_organization_members path GetOrganizationMembersPath { orgname }
            => GetOrganizationMembersResponse[200 Ok(_)];
        get_organization_member path GetOrganizationMemberPath { orgname, membername }
            => GetOrganizationMemberResponse[200 Ok(_)];
        remove_organization_member path RemoveOrganizationMemberPath { orgname, membername }
            => RemoveOrganizationMemberResponse[204 NoContent];
        get_application_information path GetApplicationInformationPath { client_id }
            => GetApplicationInformationResponse[200 Ok(_)];
        get_organization_applications path GetOrganizationApplicationsPath { orgname }
            => GetOrganizationApplicationsResponse[200 Ok(_)];
        create_organization_application path CreateOrganizationApplicationPath { orgname }
            body [models::NewApplication] => CreateOrganizationApplicationResponse[200 Ok(_)];
        get_organization_application path GetOrganizationApplicationPath { orgname, client_id }
            => GetOrganizationApplicationResponse[200 Ok(_)];
        update_organization_application
            path UpdateOrganizationApplicationPath { orgname, client_id }
            body [models::ApplicationUpdate] => UpdateOrganizationApplicationResponse[200 Ok(_)];
        delete_organization_application
            path DeleteOrganizationApplicationPath { orgname, client_id }
            => DeleteOrganizationApplicationResponse[204 NoContent];
        get_proxy_cache_config path GetProxyCacheConfigPath { orgname }
            => GetProxyCacheConfigResponse[200 Ok(_)];
        create_proxy_cache_config path CreateProxyCacheConfigPath { orgname }
            body [models::NewProxyCacheConfig] => CreateProxyCacheConfigResponse[201 Created(_)];
        delete_proxy_cache_config path DeleteProxyCacheConfigPath { orgname }
            => DeleteProxyCacheConfigResponse[201 Created(_)];
        validate_proxy_cache_config path ValidateProxyCacheConfigPath { orgname }
            body [models::NewProxyCacheConfig] => ValidateProxyCacheConfigResponse[202 Accepted(_)];
        reset_organization_application_client_secret
            path ResetOrganizationApplicationClientSecretPath { orgname, client_id }
            => ResetOrganizationApplicationClientSecretResponse[200 Ok(_)];
        get_organization_private_allowed path GetOrganizationPrivateAllowedPath { orgname }
            => GetOrganizationPrivateAllowedResponse[200 Ok(_)];
    }
}
