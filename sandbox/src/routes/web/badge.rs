//! The badge of a repository: a picture of how its latest build came out.
//!
//! Source: `build_status_badge` in `endpoints/web.py` at ffba0c70e2d8.

use http::StatusCode;
use http::header::{CACHE_CONTROL, ETAG, HeaderValue, IF_NONE_MATCH};
use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};

use super::page;
use super::pages::interface;
use super::request::mount as mount_one;
use crate::app::App;
use crate::op_context::OpContext;
use crate::responses;

static GET: Operation = Operation::custom(
    "getBuildBadge",
    "GET",
    "/repository/{repository}/status",
    &[
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("status"),
    ],
    false,
);

/// How a build came out, in the words of the badge, and their colour.
const NONE: (&str, &str) = ("none", "#9f9f9f");
const BUILDING: (&str, &str) = ("building", "#dfb317");
const CANCELLED: (&str, &str) = ("cancelled", "#9f9f9f");

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    mount_one(app, builder, &GET, get)
}

async fn get(app: App, call: CustomCall) -> Result<Response, Rejection> {
    if !app.settings.features.anonymous_access && call.context.principal.is_none() {
        return Err(page::abort(401, "Anonymous access is not allowed", true));
    }
    let name = call.path.first().ok_or_else(responses::crash)?;
    let (namespace, name) = name.split_once('/').unwrap_or((name, ""));
    let mut fields = form_urlencoded::parse(call.query.as_bytes());
    let token = fields.find_map(|(name, value)| (name == "token").then_some(value));
    let state = |op: &OpContext<'_>| state(op, namespace, name, token.as_deref());
    let Some((word, colour)) = app.read(&call.context, state).await? else {
        return Ok(interface(&app, &call.context, StatusCode::NOT_FOUND).await);
    };
    let tag = HeaderValue::from_static(word);
    if call.context.headers.get(IF_NONE_MATCH) == Some(&tag) {
        let media_type = HeaderValue::from_static("text/html; charset=utf-8");
        let unchanged = Response::new(StatusCode::NOT_MODIFIED, media_type, Vec::new().into());
        return Ok(unchanged.without_cors());
    }
    let media_type = HeaderValue::from_static("image/svg+xml; charset=utf-8");
    let picture = picture(word, colour);
    Ok(Response::new(StatusCode::OK, media_type, picture.into())
        .with_header(CACHE_CONTROL, HeaderValue::from_static("no-cache"))
        .with_header(ETAG, tag)
        .without_cors())
}

/// The state of the latest build, for everybody if the repository is public, and else for who has the
/// token of its badge; `None` for others.
fn state(
    op: &OpContext<'_>,
    namespace: &str,
    name: &str,
    token: Option<&str>,
) -> Result<Option<(&'static str, &'static str)>, Rejection> {
    let Some(repository) = op.tx.repository_fetch(namespace, name)? else {
        return Ok(None);
    };
    if !repository.is_public {
        let badge = op.tx.repository_fetch_badge_token(repository.id)?;
        if badge.is_none() || badge.as_deref() != token {
            return Ok(None);
        }
    }
    let builds = op.tx.build_list_by_repository(namespace, name, 0, 1)?;
    Ok(Some(match builds.first() {
        None => NONE,
        Some(build) if build.cancelled => CANCELLED,
        Some(_) => BUILDING,
    }))
}

fn picture(word: &str, colour: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"140\" height=\"20\" role=\"img\" \
         aria-label=\"container: {word}\"><rect width=\"68\" height=\"20\" fill=\"#555\"/>\
         <rect x=\"68\" width=\"72\" height=\"20\" fill=\"{colour}\"/>\
         <g fill=\"#fff\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"11\">\
         <text x=\"34\" y=\"14\">container</text><text x=\"104\" y=\"14\">{word}</text></g></svg>"
    )
}
