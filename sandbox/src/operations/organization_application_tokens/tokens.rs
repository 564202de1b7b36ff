//! Access tokens of an application.

use quay_api::models::{self, ApplicationTokenList, NewApplicationToken};
use quay_api::server::Rejection;
use quay_api::server::organization_application_tokens::*;
use serde_json::json;

use super::issue;
use crate::crypto::page_tokens::{PageTokens, Place};
use crate::domain::paging::first_row;
use crate::op_context::OpContext;
use crate::operations::organization::find_application;
use crate::views;

/// How many tokens a page holds.
const PAGE: usize = 50;

pub(super) fn list(
    op: &OpContext<'_>,
    page_tokens: &PageTokens,
    orgname: &str,
    client_id: &str,
    query: &ListOrganizationApplicationTokensQuery,
) -> Result<models::ApplicationTokenList, Rejection> {
    let organization = op.require_organization_reader(orgname)?;
    let application = find_application(op, &organization, client_id)?;
    let first = first_row(page_tokens.decode(query.next_page.as_deref()))?;
    let now_ms = op.now_ms;
    // One more than fits tells where the next page begins.
    let tokens = op
        .tx
        .token_list_by_application(application.id, now_ms, first, PAGE + 1)?;
    let next = tokens
        .get(PAGE)
        .and_then(|token| page_tokens.encode(Place::Row(token.id)));
    let tokens = tokens.into_iter().take(PAGE).map(views::application_token);
    let mut list = ApplicationTokenList::new(tokens.collect());
    list.next_page = next;
    Ok(list)
}

pub(super) fn create(
    op: &OpContext<'_>,
    orgname: &str,
    client_id: &str,
    body: &NewApplicationToken,
) -> Result<models::CreatedApplicationToken, Rejection> {
    let organization = op.require_organization_admin(orgname)?;
    let application = find_application(op, &organization, client_id)?;
    issue::create(op, &organization, &application, body)
}

pub(super) fn delete(
    op: &OpContext<'_>,
    orgname: &str,
    client_id: &str,
    uuid: &str,
) -> Result<(), Rejection> {
    let organization = op.require_organization_admin(orgname)?;
    let application = find_application(op, &organization, client_id)?;
    if !op.tx.token_delete(application.id, uuid)? {
        return Err(Rejection::not_found());
    }
    let metadata = json!({
        "oauth_token_uuid": uuid,
        "application_name": application.name,
        "client_id": application.client_id,
    });
    op.log("revoke_oauth_api_token", Some(organization.id), metadata)?;
    Ok(())
}
