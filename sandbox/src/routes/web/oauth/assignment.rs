//! An admin wants another user to take a token: `/oauth/authorize/assignuser`.

use http::StatusCode;
use quay_api::server::{Rejection, Response, UploadCall};
use serde_json::json;

use super::super::page;
use super::super::pages::interface;
use super::fields::Fields;
use super::response::{self, FORM_METHODS};
use crate::app::App;
use crate::domain::oauth::{Assignment, NotAssigned, assign};

const DONE: &str = "Token assigned successfully";

pub(super) async fn respond(app: App, call: UploadCall) -> Result<Response, Rejection> {
    let UploadCall {
        mut context,
        query,
        body,
        ..
    } = call;
    let fields = Fields::read(&context.headers, &query, &body).await?;
    let require = |name: &str| response::require(fields.query(name), name, FORM_METHODS);
    let assignment = Assignment {
        client_id: require("client_id")?,
        redirect_uri: require("redirect_uri")?,
        scope: require("scope")?,
        username: require("username")?,
        response_type: fields.query("response_type").unwrap_or("code").to_owned(),
    };
    let wants_json = fields.query("format").is_some_and(is_json);
    // A password is looked at, but only a session is enough.
    let caller = app.session_caller(&context).await?;
    context.principal = caller.clone();
    app.web_caller(&mut context).await?;
    fields.verify_csrf(&context)?;
    context.principal = caller;
    if !app.settings.features.assign_oauth_token {
        return Ok(interface(&app, &context, StatusCode::NOT_FOUND).await);
    }
    if context.principal.is_none() {
        return Err(page::unauthorized());
    }
    let assigned = app.write(&context, |op| assign(op, &assignment));
    match assigned.await? {
        Err(NotAssigned::Unknown) => {
            return Ok(interface(&app, &context, StatusCode::NOT_FOUND).await);
        }
        Err(NotAssigned::NotAllowed) => return Err(response::forbidden()),
        Ok(()) => {}
    }
    let done = match wants_json {
        true => Response::sorted_json(200, &json!({ "message": DONE })).without_cors(),
        false => {
            let body = format!("<main>\n<h1>{DONE}</h1>\n</main>\n");
            response::unframed(page::html(StatusCode::OK, DONE, "", &body))
        }
    };
    Ok(response::uncached(done))
}

/// Whether a program asks, which reads JSON.
pub(super) fn is_json(format: &str) -> bool {
    format.eq_ignore_ascii_case("json")
}
