//! Owns the operations of tag `organization_application_tokens`.

use quay_api::models;
use quay_api::server::organization_application_tokens::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    OrganizationApplicationTokensApi {
        list_organization_application_tokens
            path ListOrganizationApplicationTokensPath { orgname, client_id }
            query ListOrganizationApplicationTokensQuery { next_page }
            => ListOrganizationApplicationTokensReply[200 Ok(_)];
        create_organization_application_token
            path CreateOrganizationApplicationTokenPath { orgname, client_id }
            body [models::NewApplicationToken]
            => CreateOrganizationApplicationTokenReply[200 Ok(_)];
        delete_organization_application_token
            path DeleteOrganizationApplicationTokenPath { orgname, client_id, token_uuid }
            => DeleteOrganizationApplicationTokenReply[204 NoContent];
    }
}
