//! A user consents to what an application asks for, or does not: `/oauth/authorizeapp` and `/oauth/denyapp`.

use quay_api::server::{Rejection, Response, UploadCall};

use super::super::page;
use super::super::request::bad_request;
use super::fields::Fields;
use super::response;
use crate::app::App;

/// The user agrees: the application gets a token, or a code.
pub(super) async fn agree(app: App, mut call: UploadCall) -> Result<Response, Rejection> {
    let has_password = app.web_caller(&mut call.context).await?;
    if call.context.principal.is_none() {
        return Err(page::unauthorized());
    }
    let fields = Fields::read(&call.context.headers, &call.query, &call.body).await?;
    let request = fields.request_in_form();
    let whitelist = &app.settings.direct_oauth_clientid_whitelist;
    let client_id = request.client_id.as_ref();
    let is_direct = has_password && client_id.is_some_and(|id| whitelist.contains(id));
    if !is_direct {
        fields.verify_csrf(&call.context)?;
    }
    let is_for_token = request.response_type == "token" && app.settings.features.assign_oauth_token;
    if request.assignment_uuid.is_some() && !is_for_token {
        return Err(bad_request());
    }
    let met = app.write(&call.context, |op| request.meet(op)).await?;
    response::respond(&met)
}

/// The user does not.
pub(super) async fn deny(app: App, call: UploadCall) -> Result<Response, Rejection> {
    let fields = Fields::read(&call.context.headers, &call.query, &call.body).await?;
    fields.verify_csrf(&call.context)?;
    if call.context.principal.is_none() {
        return Err(page::unauthorized());
    }
    let request = fields.request_in_form();
    let denied = app.read(&call.context, |op| request.deny(op)).await?;
    response::respond(&denied)
}
