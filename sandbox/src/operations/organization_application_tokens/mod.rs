//! The operations of tag `organization_application_tokens`.

mod issue;
mod tokens;

use quay_api::models::NewApplicationToken;
use quay_api::server::organization_application_tokens::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl OrganizationApplicationTokensApi for App {
    async fn list_organization_application_tokens(
        &self,
        context: Context,
        path: ListOrganizationApplicationTokensPath,
        query: ListOrganizationApplicationTokensQuery,
    ) -> Result<ListOrganizationApplicationTokensResponse, Rejection> {
        self.read(&context, |op| {
            tokens::list(
                op,
                &self.page_tokens,
                path.orgname.as_str(),
                path.client_id.as_str(),
                &query,
            )
        })
        .await
        .map(ListOrganizationApplicationTokensResponse::Ok)
    }

    async fn create_organization_application_token(
        &self,
        context: Context,
        path: CreateOrganizationApplicationTokenPath,
        body: NewApplicationToken,
    ) -> Result<CreateOrganizationApplicationTokenResponse, Rejection> {
        self.write(&context, |op| {
            tokens::create(op, path.orgname.as_str(), path.client_id.as_str(), &body)
        })
        .await
        .map(CreateOrganizationApplicationTokenResponse::Ok)
    }

    async fn delete_organization_application_token(
        &self,
        context: Context,
        path: DeleteOrganizationApplicationTokenPath,
    ) -> Result<DeleteOrganizationApplicationTokenResponse, Rejection> {
        self.write(&context, |op| {
            tokens::delete(
                op,
                path.orgname.as_str(),
                path.client_id.as_str(),
                path.token_uuid.as_str(),
            )
        })
        .await?;
        Ok(DeleteOrganizationApplicationTokenResponse::NoContent)
    }
}
