//! Owns the operations of tag `organization_application_tokens`.

mod issue;

use quay_api::models::{ApplicationTokenList, NewApplicationToken};
use quay_api::server::organization_application_tokens::*;
use quay_api::server::{Context, Rejection};
use serde_json::json;

use super::organization::{administered, find_application, readable};
use crate::app::App;
use crate::views;

/// How many tokens a page holds.
const PAGE: usize = 50;

impl OrganizationApplicationTokensApi for App {
    async fn list_organization_application_tokens(
        &self,
        context: Context,
        path: ListOrganizationApplicationTokensPath,
        query: ListOrganizationApplicationTokensQuery,
    ) -> Result<ListOrganizationApplicationTokensResponse, Rejection> {
        self.read(&context, |op| {
            let organization = readable(op, path.orgname.as_str())?;
            let application = find_application(op, &organization, path.client_id.as_str())?;
            let first = self.pages.place(query.next_page.as_deref());
            let now_ms = op.now_ms;
            // One more than fits tells where the next page begins.
            let tokens =
                op.tx
                    .token_list_by_application(application.id, now_ms, first, PAGE + 1)?;
            let next = tokens
                .get(PAGE)
                .and_then(|token| self.pages.token(&token.id));
            let tokens = tokens.into_iter().take(PAGE).map(views::application_token);
            let mut list = ApplicationTokenList::new(tokens.collect());
            list.next_page = next;
            Ok(ListOrganizationApplicationTokensResponse::Ok(list))
        })
    }

    async fn create_organization_application_token(
        &self,
        context: Context,
        path: CreateOrganizationApplicationTokenPath,
        body: NewApplicationToken,
    ) -> Result<CreateOrganizationApplicationTokenResponse, Rejection> {
        self.write(&context, |op| {
            let organization = administered(op, path.orgname.as_str())?;
            let application = find_application(op, &organization, path.client_id.as_str())?;
            let created = issue::token(op, &organization, &application, &body)?;
            Ok(CreateOrganizationApplicationTokenResponse::Ok(created))
        })
    }

    async fn delete_organization_application_token(
        &self,
        context: Context,
        path: DeleteOrganizationApplicationTokenPath,
    ) -> Result<DeleteOrganizationApplicationTokenResponse, Rejection> {
        self.write(&context, |op| {
            let organization = administered(op, path.orgname.as_str())?;
            let application = find_application(op, &organization, path.client_id.as_str())?;
            let uuid = path.token_uuid.as_str();
            if !op.tx.token_delete(application.id, uuid)? {
                return Err(Rejection::not_found());
            }
            let metadata = json!({
                "oauth_token_uuid": uuid,
                "application_name": application.name,
                "client_id": application.client_id,
            });
            op.log("revoke_oauth_api_token", Some(organization.id), metadata)?;
            Ok(DeleteOrganizationApplicationTokenResponse::NoContent)
        })
    }
}
