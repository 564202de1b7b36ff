//! The web interface sets up triggers of builds: `/customtrigger/setup/…`, and what it asks for then.
//!
//! A trigger is for sources in any Git repository, of which the server itself knows nothing to tell.
//! Source: `endpoints/web.py` and `endpoints/api/trigger.py` at ffba0c70e2d8.

use http::StatusCode;
use quay_api::server::{CustomCall, Quay, Rejection, Response, RouterBuilder};
use quay_api::{Operation, RepositoryName, Segment};
use serde_json::{Value, json};

use super::page;
use super::pages::interface;
use super::request::{API, mount as mount_one};
use crate::app::App;
use crate::domain::build_triggers;
use crate::op_context::OpContext;
use crate::responses;
use crate::storage::RepositoryRole;

/// How many triggers a repository may have: each visit of the page makes one.
const MAX_TRIGGERS: i64 = 1000;

static SET_UP: Operation = Operation::custom(
    "setUpCustomTrigger",
    "GET",
    "/customtrigger/setup/{repository}",
    &[
        Segment::Literal("customtrigger"),
        Segment::Literal("setup"),
        Segment::Many("repository"),
    ],
    false,
);

/// Declares an operation on a trigger.
macro_rules! of_trigger {
    ($name:ident $id:literal $method:literal $path:literal $($segment:expr),+) => {
        static $name: Operation = Operation::custom(
            $id,
            $method,
            concat!("/api/v1/repository/{repository}/trigger/{trigger_uuid}/", $path),
            &[
                API[0],
                API[1],
                Segment::Literal("repository"),
                Segment::Many("repository"),
                Segment::Literal("trigger"),
                Segment::One("trigger_uuid"),
                $($segment),+
            ],
            matches!($method.as_bytes(), b"POST"),
        );
    };
}

of_trigger!(SUBDIRS "listBuildTriggerSubdirs" "POST" "subdir" Segment::Literal("subdir"));
of_trigger!(ANALYZE "analyzeBuildTrigger" "POST" "analyze" Segment::Literal("analyze"));
of_trigger!(
    FIELDS "listTriggerFieldValues" "POST" "fields/{field_name}"
    Segment::Literal("fields"), Segment::One("field_name")
);
of_trigger!(SOURCES "listTriggerBuildSources" "POST" "sources" Segment::Literal("sources"));
of_trigger!(
    NAMESPACES "listTriggerBuildSourceNamespaces" "GET" "namespaces"
    Segment::Literal("namespaces")
);

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let builder = mount_one(app, builder, &SET_UP, set_up);
    let builder = mount_one(app, builder, &SUBDIRS, list_subdirs);
    let builder = mount_one(app, builder, &ANALYZE, analyze);
    let builder = mount_one(app, builder, &FIELDS, list_field_values);
    let builder = mount_one(app, builder, &SOURCES, list_sources);
    mount_one(app, builder, &NAMESPACES, list_namespaces)
}

/// Makes a trigger, and leads to the page on which it is set up.
async fn set_up(app: App, call: CustomCall) -> Result<Response, Rejection> {
    if call.context.principal.is_none() {
        return Err(page::login_required());
    }
    let repository = call.path.first().and_then(|path| name(path));
    let Some(repository) = repository else {
        return Ok(interface(&app, &call.context, StatusCode::NOT_FOUND).await);
    };
    let creating = app.write(&call.context, |op| {
        let (namespace, name) = (repository.namespace(), repository.name());
        if !op.has_repository_role(namespace, name, RepositoryRole::Admin)? {
            return Err(Rejection::page(403, responses::FORBIDDEN));
        }
        // Over one's own that is not there the server fails.
        let Some(found) = op.tx.repository_fetch(namespace, name)? else {
            return Ok(None);
        };
        if op.settings.is_read_only() {
            return Err(responses::read_only());
        }
        if op.tx.build_trigger_count_by_repository(found.id)? >= MAX_TRIGGERS {
            let text = "The sandbox: the repository has 1000 build triggers; delete some of them";
            return Err(Rejection::page(400, text));
        }
        let uuid = op.tx.build_trigger_create(found.id, op.user()?.id)?;
        Ok(Some(format!(
            "/repository/{namespace}/{name}/trigger/{uuid}"
        )))
    });
    match creating.await? {
        Some(location) => page::found(&location),
        None => Ok(interface(&app, &call.context, StatusCode::NOT_FOUND).await),
    }
}

async fn list_subdirs(app: App, call: CustomCall) -> Result<Response, Rejection> {
    object(&app, &call).await?;
    as_connected_user(&app, &call).await
}

async fn analyze(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let config = object(&app, &call).await?.get("config");
    if config.is_none() {
        return Err(Rejection::invalid_request(
            "'config' is a required property",
        ));
    }
    app.read(&call.context, |op| {
        let repository = require_admin(op, &call)?;
        build_triggers::find(op, &repository, uuid(&call)?)?;
        Ok(Quay::json(200, &json!({ "status": "notimplemented" })))
    })
    .await
}

async fn list_field_values(app: App, call: CustomCall) -> Result<Response, Rejection> {
    app.read(&call.context, |op| {
        let repository = require_admin(op, &call)?;
        build_triggers::find(op, &repository, uuid(&call)?)?;
        Ok(not_implemented())
    })
    .await
}

async fn list_sources(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let namespace = object(&app, &call).await?.get("namespace");
    if namespace.is_none_or(Value::is_null) {
        return Err(Rejection::invalid_request(""));
    }
    as_connected_user(&app, &call).await
}

async fn list_namespaces(app: App, call: CustomCall) -> Result<Response, Rejection> {
    app.read(&call.context, |op| {
        let repository = repository(&call)?;
        let (namespace, name) = (repository.namespace(), repository.name());
        op.require(op.may_read_repository_as_admin(namespace, name))?;
        respond_to_connected_user(op, &call, &repository)
    })
    .await
}

/// What only the user who connected a trigger may ask for.
async fn as_connected_user(app: &App, call: &CustomCall) -> Result<Response, Rejection> {
    app.read(&call.context, |op| {
        let repository = require_admin(op, call)?;
        respond_to_connected_user(op, call, &repository)
    })
    .await
}

fn respond_to_connected_user(
    op: &OpContext<'_>,
    call: &CustomCall,
    repository: &RepositoryName,
) -> Result<Response, Rejection> {
    let trigger = build_triggers::find(op, repository, uuid(call)?)?;
    match op.may_administer_user(&trigger.connected_user) {
        true => Ok(not_implemented()),
        false => Err(op.unauthorized()),
    }
}

/// The repository, which the caller administers.
fn require_admin(op: &OpContext<'_>, call: &CustomCall) -> Result<RepositoryName, Rejection> {
    let repository = repository(call)?;
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require_changeable_repository(namespace, name, RepositoryRole::Admin)?;
    Ok(repository)
}

/// The body, which is an object. Who may not is refused before.
async fn object<'a>(app: &App, call: &'a CustomCall) -> Result<&'a Value, Rejection> {
    let judging = app.read(&call.context, |op| require_admin(op, call).map(|_| ()));
    judging.await?;
    match &call.body {
        None | Some(Value::Null) => Err(Rejection::invalid_request("Missing JSON body")),
        Some(body @ Value::Object(_)) => Ok(body),
        Some(_) => Err(Rejection::invalid_request("The body must be an object")),
    }
}

fn repository(call: &CustomCall) -> Result<RepositoryName, Rejection> {
    let path = call.path.first().ok_or_else(responses::crash)?;
    name(path).ok_or_else(Rejection::not_found)
}

fn uuid(call: &CustomCall) -> Result<&str, Rejection> {
    call.path
        .get(1)
        .map(String::as_str)
        .ok_or_else(responses::crash)
}

fn name(path: &str) -> Option<RepositoryName> {
    let (namespace, name) = path.split_once('/')?;
    RepositoryName::new(namespace, name).ok()
}

/// What the server has no way to find out about any Git repository.
fn not_implemented() -> Response {
    Response::sorted_json(501, &json!({ "message": "" })).without_cors()
}
