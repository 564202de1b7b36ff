//! Whether the sandbox works, for probes: `/health` and its kin.
//!
//! The names of the parts are the server's: `health/services.py` at ffba0c70e2d8. `database` is
//! whether it can be read; `storage`, and `registry_gunicorn`, which takes what is stored, whether
//! it can be written.

use http::StatusCode;
use http::header::{CACHE_CONTROL, HeaderValue};
use quay_api::server::{Context, CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};
use serde_json::{Map, Value, json};

use super::page;
use super::request::mount as mount_one;
use crate::app::App;
use crate::responses::tell_failure;
use crate::storage::{Health, StorageError};

const HEALTH: Segment = Segment::Literal("health");

static SHORT: Operation = Operation::custom("getHealth", "GET", "/health", &[HEALTH], false);

static INSTANCE: Operation = Operation::custom(
    "getInstanceHealth",
    "GET",
    "/health/instance",
    &[HEALTH, Segment::Literal("instance")],
    false,
);

static END_TO_END: Operation = Operation::custom(
    "getEndToEndHealth",
    "GET",
    "/health/endtoend",
    &[HEALTH, Segment::Literal("endtoend")],
    false,
);

static STATUS: Operation = Operation::custom(
    "getStatus",
    "GET",
    "/status",
    &[Segment::Literal("status")],
    false,
);

static WARNING: Operation = Operation::custom(
    "getHealthWarning",
    "GET",
    "/health/warning",
    &[HEALTH, Segment::Literal("warning")],
    false,
);

static REVISION: Operation = Operation::custom(
    ID,
    "GET",
    "/health/dbrevision",
    &[HEALTH, Segment::Literal("dbrevision")],
    false,
);

/// The operation here that looks for no session.
pub(super) const ID: &str = "getDatabaseRevision";

/// The service whose keys are the server's own.
const OWN_SERVICE: &str = "quay";

/// A part of the server, and what is wrong with it.
type Part = (&'static str, Option<String>);

pub(super) fn mount(app: &App, mut builder: RouterBuilder) -> RouterBuilder {
    for operation in [&SHORT, &INSTANCE] {
        builder = mount_one(app, builder, operation, instance);
    }
    for operation in [&END_TO_END, &STATUS] {
        builder = mount_one(app, builder, operation, end_to_end);
    }
    let builder = mount_one(app, builder, &WARNING, warning);
    mount_one(app, builder, &REVISION, revision)
}

async fn instance(app: App, mut call: CustomCall) -> Result<Response, Rejection> {
    identify(&app, &mut call.context).await?;
    let health = app.store.health().await;
    let parts = [
        ("auth", None),
        ("database", failure(health.read.as_ref())),
        ("disk_space", full(&health)),
        ("registry_gunicorn", failure(health.write.as_ref())),
        ("service_key", None),
        ("web_gunicorn", None),
    ];
    Ok(respond(&app, &mut call.context, &parts).await)
}

async fn end_to_end(app: App, mut call: CustomCall) -> Result<Response, Rejection> {
    identify(&app, &mut call.context).await?;
    let health = app.store.health().await;
    let parts = [
        ("auth", None),
        ("database", failure(health.read.as_ref())),
        ("redis", None),
        ("storage", failure(health.write.as_ref())),
    ];
    Ok(respond(&app, &mut call.context, &parts).await)
}

async fn warning(app: App, mut call: CustomCall) -> Result<Response, Rejection> {
    identify(&app, &mut call.context).await?;
    let health = app.store.health().await;
    let parts = [("disk_space_warning", full(&health))];
    Ok(respond(&app, &mut call.context, &parts).await)
}

/// Whether the database is of this version of the program, which it always is once it is open.
async fn revision(app: App, call: CustomCall) -> Result<Response, Rejection> {
    if !app.settings.features.billing {
        return Err(page::not_shown());
    }
    let reading = app.read(&call.context, |op| op.tx.health_fetch_schema_version());
    let version = reading.await?.to_string();
    let data = json!({ "db_revision": version, "local_revision": version });
    Ok(uncached(200, &json!({ "data": data, "status_code": 200 })))
}

fn failure(error: Option<&StorageError>) -> Option<String> {
    error.map(tell_failure)
}

/// What is wrong with the disk, if that is full.
fn full(health: &Health) -> Option<String> {
    let error = health.write.as_ref().filter(|error| error.is_full());
    failure(error)
}

/// Finds out who asks, with a password or a session. Who cannot be looked up is nobody: the state of
/// the parts is what was asked for.
async fn identify(app: &App, context: &mut Context) -> Result<(), Rejection> {
    match app.web_caller(context).await {
        Err(rejection) if rejection.status() == StatusCode::TOO_MANY_REQUESTS => Err(rejection),
        Err(_) => {
            context.principal = None;
            Ok(())
        }
        Ok(_) => Ok(()),
    }
}

async fn respond(app: &App, context: &mut Context, parts: &[Part]) -> Response {
    let is_well = parts.iter().all(|(_, failure)| failure.is_none());
    let status: u16 = if is_well { 200 } else { 503 };
    let services: Map<String, Value> = parts
        .iter()
        .map(|(name, failure)| ((*name).to_owned(), failure.is_none().into()))
        .collect();
    let mut data = json!({ "services": services });
    let looking = app.read(context, |op| {
        op.require_superuser()?;
        let own = op.tx.service_key_list_by_service(OWN_SERVICE, op.now_ms)?;
        Ok::<_, Rejection>(own.into_iter().next().map(|key| key.kid))
    });
    if let Ok(kid) = looking.await {
        let (_, host) = context.base_url.split_once("://").unwrap_or_default();
        data["services_expanded"] = expanded(parts);
        data["notes"] = json!([]);
        data["is_testing"] = false.into();
        data["config_provider"] = "file".into();
        data["local_service_key_id"] = kid.into();
        data["hostname"] = host.split(':').next().unwrap_or_default().into();
    }
    uncached(status, &json!({ "data": data, "status_code": status }))
}

fn expanded(parts: &[Part]) -> Value {
    let expanded = parts.iter().map(|(name, failure)| {
        let mut part = json!({ "status": failure.is_none() });
        if let Some(failure) = failure {
            part["failure"] = failure.as_str().into();
        }
        ((*name).to_owned(), part)
    });
    expanded.collect::<Map<_, _>>().into()
}

fn uncached(status: u16, body: &Value) -> Response {
    let response = Response::sorted_json(status, body).without_cors();
    response.with_header(CACHE_CONTROL, HeaderValue::from_static(page::NO_CACHE))
}
