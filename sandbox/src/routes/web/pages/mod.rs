//! Pages of the web interface, and what the server has at addresses of no operation.
//!
//! The sandbox has no web interface of its own: where the server shows it, the sandbox shows its
//! start page, unless a build of the interface is mounted. Source: `endpoints/web.py` and
//! `path_converters.py` at ffba0c70e2d8.

mod builds;
mod files;
mod interface;
mod lookups;
mod start_page;

use http::StatusCode;
use http::header::X_FRAME_OPTIONS;
use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder, Unrouted};
use quay_api::{Operation, Segment};

use self::interface::redirect;
use super::page;
use crate::app::App;
use crate::responses;

pub(crate) use self::interface::interface;

static SHOW: Operation = Operation::custom(
    "showPage",
    "GET",
    "/{path}",
    &[Segment::Many("path")],
    false,
);

/// The operation here, which looks for a session only where it needs one.
pub(super) const IDS: [&str; 1] = ["showPage"];

/// The addresses of pages. Those that end in a slash are redirected to without it.
const PAGES: [&str; 22] = [
    "/",
    "/about/",
    "/contact/",
    "/guide/",
    "/new/",
    "/organizations/",
    "/organizations/new/",
    "/privacy",
    "/repository/",
    "/search",
    "/security/",
    "/setup/",
    "/signin/",
    "/superuser/",
    "/tos",
    "/tour/",
    "/tutorial/",
    "/updateuser",
    "/v1",
    "/v1/",
    "/500",
    "/404",
];

/// Pages of superusers.
const SUPERUSER_PAGES: [&str; 2] = ["/setup/", "/superuser/"];

/// What every path below is a page of, with a final slash and without.
const PAGES_BELOW: [&str; 3] = ["/repository/", "/tour/", "/__exp/"];

/// What every path below is a page of, with a final slash.
const PAGES_BELOW_WITH_SLASH: [&str; 2] = ["/organization/", "/user/"];

/// Routes that are there with billing alone.
const BILLING_PAGES: [&str; 3] = ["/enterprise/", "/plans/", "/receipt"];

/// What is none of a mounted build of the web interface, with all that is below: the list of the
/// process in front of the server (`conf/nginx/server-base.conf.jnj` at ffba0c70e2d8), and what the
/// sandbox has beside it.
const RESERVED: [&str; 27] = [
    "/.well-known",
    "/_internal_ping",
    "/_sandbox",
    "/api",
    "/authrepoemail",
    "/buildlogs",
    "/config",
    "/confirm",
    "/csrf_token",
    "/customtrigger",
    "/docs",
    "/exportedlogs",
    "/health",
    "/keys",
    "/logarchive",
    "/oauth/authorize",
    "/oauth/denyapp",
    "/oauth1",
    "/oauth2",
    "/push",
    "/realtime",
    "/recovery",
    "/status",
    "/userfiles",
    "/v1",
    "/v2",
    "/webhooks",
];

fn is_reserved(path: &str) -> bool {
    let within = |folder: &&str| {
        let rest = path.strip_prefix(*folder);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    RESERVED.iter().any(within)
}

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let app = app.clone();
    builder.fallback(&SHOW, move |call| show(app.clone(), call))
}

async fn show(app: App, mut call: CustomCall) -> Result<Response, Rejection> {
    let unrouted = call.context.extensions.remove::<Unrouted>();
    let Unrouted(unrouted) = unrouted.ok_or_else(responses::crash)?;
    let path = std::mem::take(call.path.first_mut().ok_or_else(responses::crash)?);
    if let Some(web_ui) = app.mounted.web_ui.as_ref().filter(|_| !is_reserved(&path)) {
        return files::respond(web_ui, path).await;
    }
    let settings = &app.settings;
    if BILLING_PAGES.contains(&path.as_str()) {
        return match (settings.features.billing, path.as_str()) {
            (false, _) => Err(page::not_shown()),
            (true, "/plans/") => Ok(interface(&app, &call.context, StatusCode::OK).await),
            (true, "/enterprise/") => redirect("/plans?tab=enterprise"),
            (true, _) => {
                call.context.principal = app.session_caller(&call.context).await?;
                match call.context.principal {
                    Some(_) => Ok(interface(&app, &call.context, StatusCode::NOT_FOUND).await),
                    None => Err(page::login_required()),
                }
            }
        };
    }
    if SUPERUSER_PAGES.contains(&path.as_str()) && !settings.features.super_users {
        return Err(page::not_shown());
    }
    let below = |prefixes: &[&str]| {
        let mut prefixes = prefixes.iter();
        prefixes.any(|prefix| path.len() > prefix.len() && path.starts_with(prefix))
    };
    let is_page = PAGES.contains(&path.as_str())
        || below(&PAGES_BELOW)
        || (path.ends_with('/') && below(&PAGES_BELOW_WITH_SLASH));
    if path == "/404" || below(&["/exportedlogs/", "/health/enabledebug/"]) {
        return Ok(interface(&app, &call.context, StatusCode::NOT_FOUND).await);
    }
    if let Some(uuid) = builds::log_of(&path) {
        call.context.principal = app.session_caller(&call.context).await?;
        return builds::respond(&app, &call.context, &path, uuid).await;
    }
    if is_page {
        return Ok(interface(&app, &call.context, StatusCode::OK).await);
    }
    let with_slash = format!("{path}/");
    let is_redirected = PAGES.contains(&with_slash.as_str());
    match lookups::subject(&path).filter(|_| !is_redirected) {
        Some(subject) => {
            call.context.principal = app.session_caller(&call.context).await?;
            lookups::respond(&app, &call.context, subject).await
        }
        None => {
            // A page that is not there has a token against forged requests as well.
            if unrouted.headers().contains_key(X_FRAME_OPTIONS)
                && let Some(session) = call.context.session()
            {
                session.csrf_token();
            }
            Ok(unrouted)
        }
    }
}
