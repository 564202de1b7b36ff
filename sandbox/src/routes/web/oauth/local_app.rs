//! The page to which a user has a token sent who wants it for themselves: `/oauth/localapp`.

use http::StatusCode;
use quay_api::server::{CustomCall, Rejection, Response};
use serde_json::json;

use super::super::page;
use super::assignment::is_json;
use super::fields::Fields;
use super::response;
use crate::app::App;

/// The script that shows a token. Behind `#`, where only the browser sees it.
pub(super) fn script() -> Result<Response, Rejection> {
    let script = include_bytes!("../assets/token.js");
    Ok(page::asset("text/javascript; charset=utf-8", script))
}

pub(super) async fn respond(_: App, call: CustomCall) -> Result<Response, Rejection> {
    if call.context.principal.is_none() {
        return Err(page::unauthorized());
    }
    let fields = Fields::of_query(&call.query);
    if fields.query("scope").unwrap_or_default().is_empty() {
        let body = "<main>\n<h1>Authorization canceled</h1>\n\
                    <p>The application gets no token.</p>\n</main>\n";
        return Ok(show("Authorization canceled", "", body));
    }
    if fields.query("format").is_some_and(is_json) {
        let body = json!({ "access_token": fields.query("access_token") });
        return Ok(Response::sorted_json(200, &body).without_cors());
    }
    let head = "<script src=\"/_sandbox/token.js\" defer></script>\n";
    let body = "<main>\n<h1>Your token</h1>\n\
                <p>It is shown this once. Send it in the header <code>Authorization: Bearer \
                …</code>.</p>\n<pre><output id=\"token\">There is no token in the address of this \
                page.</output></pre>\n</main>\n";
    Ok(show("Your token", head, body))
}

fn show(title: &str, head: &str, body: &str) -> Response {
    response::unframed(page::html(StatusCode::OK, title, head, body))
}
