//! The operations of the tag `organization_application_tokens`.

use quay_api::models;
use quay_api::server::organization_application_tokens::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    OrganizationApplicationTokensApi {
        list_organization_application_tokens
            path ListOrganizationApplicationTokensPath { orgname, client_id }
            query ListOrganizationApplicationTokensQuery { next_page }
            => ListOrganizationApplicationTokensResponse[200 Ok(_)];
        create_organization_application_token
            path CreateOrganizationApplicationTokenPath { orgname, client_id }
            body [models::NewApplicationToken]
            => CreateOrganizationApplicationTokenResponse[200 Ok(_)];
        delete_organization_application_token
            path DeleteOrganizationApplicationTokenPath { orgname, client_id, token_uuid }
            => DeleteOrganizationApplicationTokenResponse[204 NoContent];
    }
}
