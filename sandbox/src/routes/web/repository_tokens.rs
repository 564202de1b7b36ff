//! The routes of repository access tokens, which the server no longer supports.

use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};

use super::request::{API, read_text};
use crate::app::App;
use crate::storage::RepositoryRole;

const TOKENS: [Segment; 5] = [
    API[0],
    API[1],
    Segment::Literal("repository"),
    Segment::Many("repository"),
    Segment::Literal("tokens"),
];
const LIST: &str = "/api/v1/repository/{repository}/tokens/";
const LIST_SEGMENTS: &[Segment] = &[
    TOKENS[0],
    TOKENS[1],
    TOKENS[2],
    TOKENS[3],
    TOKENS[4],
    Segment::Literal(""),
];
const ONE: &str = "/api/v1/repository/{repository}/tokens/{code}";
const ONE_SEGMENTS: &[Segment] = &[
    TOKENS[0],
    TOKENS[1],
    TOKENS[2],
    TOKENS[3],
    TOKENS[4],
    Segment::One("code"),
];

static OPERATIONS: [Operation; 5] = [
    Operation::custom("listRepoTokens", "GET", LIST, LIST_SEGMENTS, false),
    Operation::custom("createToken", "POST", LIST, LIST_SEGMENTS, true),
    Operation::custom("getTokens", "GET", ONE, ONE_SEGMENTS, false),
    Operation::custom("changeToken", "PUT", ONE, ONE_SEGMENTS, true),
    Operation::custom("deleteToken", "DELETE", ONE, ONE_SEGMENTS, false),
];

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    OPERATIONS.iter().fold(builder, |builder, operation| {
        let app = app.clone();
        builder.custom_operation(operation, move |call| reject_as_gone(app.clone(), call))
    })
}

/// Says to everybody who may administer the repository that there are no such tokens any more.
async fn reject_as_gone(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let path = call.path.first().map(String::as_str).unwrap_or_default();
    let (namespace, name) = path.split_once('/').unwrap_or_default();
    app.read(&call.context, |op| {
        let reads = call.context.operation.method == "GET";
        if reads && op.is_global_readonly() {
            return Ok(());
        }
        op.require(op.has_repository_role(namespace, name, RepositoryRole::Admin))
    })
    .await?;
    let id = call.context.operation.id;
    match id {
        "createToken" => {
            read_text(&call, "friendlyName")?;
        }
        "changeToken" => {
            let role = read_text(&call, "role")?;
            if !["read", "write", "admin"].contains(&role.as_str()) {
                let text = "The value is not one of ['read', 'write', 'admin']";
                return Err(Rejection::invalid_request(text));
            }
        }
        _ => {}
    }
    let verb = if id == "createToken" {
        "Creation"
    } else {
        "Handling"
    };
    let text = format!("{verb} of access tokens is no longer supported");
    Err(Rejection::message(410, text))
}
