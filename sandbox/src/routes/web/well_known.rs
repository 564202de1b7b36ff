//! What programs look for at fixed paths: whether the server is there, and what it can do.
//!
//! Source: `endpoints/web.py` and `endpoints/wellknown.py` at ffba0c70e2d8.

use http::StatusCode;
use http::header::HeaderValue;
use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder, bytes::Bytes};
use quay_api::{Operation, Segment};
use serde_json::json;

use super::request::mount as mount_one;
use crate::app::App;
use crate::domain::mail::escape;

static PING: Operation = Operation::custom(
    "pingServer",
    "GET",
    "/_internal_ping",
    &[Segment::Literal("_internal_ping")],
    false,
);

static ROBOTS: Operation = Operation::custom(
    "getRobotsFile",
    "GET",
    "/robots.txt",
    &[Segment::Literal("robots.txt")],
    false,
);

static SEARCH: Operation = Operation::custom(
    "getSearchDescription",
    "GET",
    "/opensearch.xml",
    &[Segment::Literal("opensearch.xml")],
    false,
);

static CAPABILITIES: Operation = Operation::custom(
    "getAppCapabilities",
    "GET",
    "/.well-known/app-capabilities",
    &[
        Segment::Literal(".well-known"),
        Segment::Literal("app-capabilities"),
    ],
    false,
);

static CHANGE_PASSWORD: Operation = Operation::custom(
    "findPasswordPage",
    "GET",
    "/.well-known/change-password",
    &[
        Segment::Literal(".well-known"),
        Segment::Literal("change-password"),
    ],
    false,
);

/// The operations here that look for no session.
pub(super) const IDS: [&str; 2] = ["pingServer", "getAppCapabilities"];

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let builder = mount_one(app, builder, &PING, ping);
    let builder = mount_one(app, builder, &ROBOTS, robots);
    let builder = mount_one(app, builder, &SEARCH, search);
    let builder = mount_one(app, builder, &CAPABILITIES, capabilities);
    mount_one(app, builder, &CHANGE_PASSWORD, change_password)
}

async fn ping(_: App, _: CustomCall) -> Result<Response, Rejection> {
    Ok(Response::text(200, "true").without_cors())
}

/// Asks search engines to stay away.
async fn robots(_: App, _: CustomCall) -> Result<Response, Rejection> {
    let media_type = HeaderValue::from_static("text/plain");
    let text = Bytes::from_static(b"User-agent: *\nDisallow: /");
    Ok(Response::new(StatusCode::OK, media_type, text).without_cors())
}

/// How browsers search the registry.
async fn search(_: App, call: CustomCall) -> Result<Response, Rejection> {
    let text = format!(
        "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>Project Quay</ShortName>\n\
         <Description>Find public container repositories</Description>\n\
         <InputEncoding>UTF-8</InputEncoding>\n\
         <Url type=\"text/html\" method=\"get\" template=\"{}/search?q={{searchTerms}}\"/>\n\
         </OpenSearchDescription>",
        escape(&call.context.base_url)
    );
    let media_type = HeaderValue::from_static("application/xml");
    Ok(Response::new(StatusCode::OK, media_type, text.into()).without_cors())
}

/// Where pages about images are, as templates.
async fn capabilities(_: App, call: CustomCall) -> Result<Response, Rejection> {
    let base_url = &call.context.base_url;
    let repository = format!("{base_url}/api/v1/repository/{{namespace}}/{{reponame}}");
    let body = json!({
        "appName": "io.quay",
        "capabilities": {
            "io.quay.view-image": {
                "url-template": format!("{base_url}/{{namespace}}/{{reponame}}:{{tag}}"),
            },
            "io.quay.image-security": {
                "rest-api-template": format!("{repository}/image/{{imageid}}/security"),
                "deprecated": true,
            },
            "io.quay.manifest-security": {
                "rest-api-template": format!("{repository}/manifest/{{digest}}/security"),
            },
        },
    });
    Ok(super::page::python_json(&body))
}

/// Where the caller changes the password, for managers of passwords.
async fn change_password(_: App, call: CustomCall) -> Result<Response, Rejection> {
    let Some(caller) = &call.context.principal else {
        return Err(super::page::login_required());
    };
    let location = format!("/user/{}?tab=settings", caller.name);
    super::page::found(&location)
}
