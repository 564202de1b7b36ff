//! Owns the operations of tag `organization`.

use quay_api::models;
use quay_api::server::organization::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    OrganizationApi {
        create_organization body [models::NewOrganization]
            => CreateOrganizationReply[201 Created(_)];
        get_organization path GetOrganizationPath { orgname } => GetOrganizationReply[200 Ok(_)];
        change_organization_details path ChangeOrganizationDetailsPath { orgname }
            body [models::OrganizationUpdate] => ChangeOrganizationDetailsReply[200 Ok(_)];
        delete_admined_organization path DeleteAdminedOrganizationPath { orgname }
            => DeleteAdminedOrganizationReply[204 NoContent];
        get_organization_collaborators path GetOrganizationCollaboratorsPath { orgname }
            => GetOrganizationCollaboratorsReply[200 Ok(_)];
        get_organization_members path GetOrganizationMembersPath { orgname }
            => GetOrganizationMembersReply[200 Ok(_)];
        get_organization_member path GetOrganizationMemberPath { orgname, membername }
            => GetOrganizationMemberReply[200 Ok(_)];
        remove_organization_member path RemoveOrganizationMemberPath { orgname, membername }
            => RemoveOrganizationMemberReply[204 NoContent];
        get_application_information path GetApplicationInformationPath { client_id }
            => GetApplicationInformationReply[200 Ok(_)];
        get_organization_applications path GetOrganizationApplicationsPath { orgname }
            => GetOrganizationApplicationsReply[200 Ok(_)];
        create_organization_application path CreateOrganizationApplicationPath { orgname }
            body [models::NewApplication] => CreateOrganizationApplicationReply[200 Ok(_)];
        get_organization_application path GetOrganizationApplicationPath { orgname, client_id }
            => GetOrganizationApplicationReply[200 Ok(_)];
        update_organization_application
            path UpdateOrganizationApplicationPath { orgname, client_id }
            body [models::ApplicationUpdate] => UpdateOrganizationApplicationReply[200 Ok(_)];
        delete_organization_application
            path DeleteOrganizationApplicationPath { orgname, client_id }
            => DeleteOrganizationApplicationReply[204 NoContent];
        get_proxy_cache_config path GetProxyCacheConfigPath { orgname }
            => GetProxyCacheConfigReply[200 Ok(_)];
        create_proxy_cache_config path CreateProxyCacheConfigPath { orgname }
            body [models::NewProxyCacheConfig] => CreateProxyCacheConfigReply[201 Created(_)];
        delete_proxy_cache_config path DeleteProxyCacheConfigPath { orgname }
            => DeleteProxyCacheConfigReply[201 Created(_)];
        validate_proxy_cache_config path ValidateProxyCacheConfigPath { orgname }
            body [models::NewProxyCacheConfig] => ValidateProxyCacheConfigReply[202 Accepted(_)];
        reset_organization_application_client_secret
            path ResetOrganizationApplicationClientSecretPath { orgname, client_id }
            => ResetOrganizationApplicationClientSecretReply[200 Ok(_)];
    }
}
