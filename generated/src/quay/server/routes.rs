//! Where a method and a path lead before any operation runs: to an operation, elsewhere, nowhere.

use std::collections::BTreeSet;

use apitwin_runtime::matcher::{Found, Matcher, allow};
use apitwin_runtime::server::routing::{
    Segments, decode_path, encode_path, has_dot_segments, split,
};
use apitwin_runtime::server::{RequestHead, Resolution, Response, has_bearer_token};
use http::header::{CACHE_CONTROL, HeaderValue, LOCATION, VARY, X_FRAME_OPTIONS};
use http::{Method, StatusCode};

use super::Quay;
use super::dialect::COOKIE;

/// Where a request leads.
enum Target {
    /// To an operation.
    Route(Found),
    /// To another path, permanently and with the same method.
    Redirect(String),
    /// To the list of methods that an operation's path has.
    Options(Methods),
    /// To the list of methods that a page has.
    PageOptions,
    /// Nowhere: the path has these methods and not this one.
    MethodNotAllowed(Methods),
    /// Nowhere, as the path of an operation.
    ApiMethodNotAllowed(Methods),
    /// To the page for unknown paths.
    NoPage,
    /// Nowhere: not even a page for people can be there.
    NoUrl,
}

type Methods = BTreeSet<&'static str>;

/// The methods of the pages for people, which stand under every path.
const PAGE_METHODS: [&str; 2] = ["GET", "OPTIONS"];

/// What pages for people do not stand under: `RESERVED_PREFIXES` of the server.
const RESERVED: [&[&str]; 7] = [
    &["v1"],
    &["v2"],
    &["cnr"],
    &["customtrigger", "setup"],
    &["bitbucket", "setup"],
    &["github", "callback", "trigger"],
    &["push"],
];

/// Below it are the files of the web interface, of which there are none.
const FILES: &str = "static";

const NO_URL: &str = "The requested URL was not found on the server. If you entered the URL \
    manually please check your spelling and try again.";

const NOT_ALLOWED: &str = "The method is not allowed for the requested URL.";

/// The operation of a request, or the response where none is called.
pub(super) fn find(routes: &Matcher, request: &RequestHead<'_>) -> Resolution {
    let path = decode_path(request.uri.path())
        // Clients resolve dot segments, so that such a path means another one than it says.
        .filter(|path| !has_dot_segments(path));
    let target = match &path {
        Some(path) => resolve(routes, request.method, path),
        None => Target::NoPage,
    };
    let response = match target {
        Target::Route(found) => return Resolution::Operation(found),
        Target::Options(methods) => {
            let response = Response::empty(200, "text/html").with_allow(&allow(&methods));
            match has_bearer_token(request.headers) {
                true => response,
                false => response.with_header(VARY, COOKIE),
            }
        }
        Target::PageOptions => Response::empty(200, "text/html")
            .with_allow(&allow(&PAGE_METHODS.into()))
            .without_cors(),
        Target::ApiMethodNotAllowed(methods) => {
            let body = serde_json::json!({ "message": NOT_ALLOWED });
            Quay::json(405, &body).with_allow(&allow(&methods))
        }
        Target::MethodNotAllowed(methods) => {
            Response::page(StatusCode::METHOD_NOT_ALLOWED, NOT_ALLOWED).with_allow(&allow(&methods))
        }
        Target::Redirect(path) => redirect(request, &path).unwrap_or_else(|| no_page(request)),
        Target::NoPage => no_page(request),
        Target::NoUrl => Response::page(StatusCode::NOT_FOUND, NO_URL),
    };
    // A path that is in no form that of an operation can only be that of a page.
    let forms = path.map(|path| [format!("{path}/"), merge_slashes(&path), path.into()]);
    let is_operation = |form: &String| !routes.methods(&split(form)).is_empty();
    match forms.is_some_and(|forms| forms.iter().any(is_operation)) {
        true => Resolution::Response(response),
        false => Resolution::Nowhere(response),
    }
}

/// A redirect to another path; `None` where that cannot be written into a header.
fn redirect(request: &RequestHead<'_>, path: &str) -> Option<Response> {
    let query = request.uri.query().map(|query| format!("?{query}"));
    let path = encode_path(path);
    let target = format!("{}{path}{}", request.base_url, query.unwrap_or_default());
    let target = HeaderValue::from_bytes(target.as_bytes()).ok()?;
    let text = "This address has moved; the header Location tells where.";
    Some(Response::page(StatusCode::PERMANENT_REDIRECT, text).with_header(LOCATION, target))
}

/// The page of the web interface for paths that it does not know. It has a token against forged
/// requests, as all pages.
fn no_page(request: &RequestHead<'_>) -> Response {
    if let Some(session) = request.session {
        session.csrf_token();
    }
    Response::page(StatusCode::NOT_FOUND, "There is nothing at this address.")
        .with_header(
            CACHE_CONTROL,
            const { HeaderValue::from_static("no-cache, no-store, must-revalidate") },
        )
        .with_header(X_FRAME_OPTIONS, const { HeaderValue::from_static("DENY") })
        .with_header(VARY, COOKIE)
}

/// What a path is to one method.
enum Lead {
    /// The path of an operation.
    Route(Found),
    /// The path of some operation, for OPTIONS.
    Known,
    /// The path of an operation without its final slash.
    SlashMissing,
    /// A page for people.
    Page,
    /// Nothing that has the method.
    Nowhere,
}

/// Finds out where `method` and a decoded path lead, as the server's router does (Werkzeug 3.0.6,
/// `routing/matcher.py`, over the routes of the API and `redirect_to_repository` in
/// `endpoints/web.py:985`).
///
/// The server has pages for people beside its API. They stand at any path that
/// ends in a slash, and lead there from any path that does not: hence a GET
/// that leads to no operation is led to the slash, and rejected only there.
fn resolve(matcher: &Matcher, method: &Method, path: &str) -> Target {
    let verb = match method.as_str() {
        "HEAD" => "GET",
        other => other,
    };
    let segments = split(path);
    // A page may have an OPTIONS of its own.
    if verb == "OPTIONS"
        && let Some(found) = matcher.find(verb, &segments)
    {
        return Target::Route(found);
    }
    match lead(matcher, verb, &segments) {
        Lead::Route(found) => return Target::Route(found),
        Lead::Known => return Target::Options(methods(matcher, &segments)),
        Lead::SlashMissing => return Target::Redirect(format!("{path}/")),
        Lead::Page if verb == "GET" && is_file(&segments) => return Target::NoUrl,
        Lead::Page if !path.ends_with('/') => return Target::Redirect(format!("{path}/")),
        Lead::Page if verb == "OPTIONS" => return Target::PageOptions,
        Lead::Page => return Target::NoPage,
        Lead::Nowhere => {}
    }
    let merged = merge_slashes(path);
    let merged_segments = split(&merged);
    if merged != path {
        match lead(matcher, verb, &merged_segments) {
            Lead::SlashMissing => return Target::Redirect(format!("{merged}/")),
            Lead::Route(_) | Lead::Known | Lead::Page => return Target::Redirect(merged),
            Lead::Nowhere => {}
        }
    }
    let mut others = methods(matcher, &segments);
    others.extend(methods(matcher, &merged_segments));
    if others.is_empty() {
        return match is_reserved(&segments) {
            true => Target::NoUrl,
            false => Target::NoPage,
        };
    }
    // The framework asks who has the first of the other methods: HEAD, in all recordings but few.
    match lead(matcher, "GET", &segments) {
        Lead::Route(_) if path.starts_with("/api/") => Target::ApiMethodNotAllowed(others),
        _ => Target::MethodNotAllowed(others),
    }
}

fn lead(matcher: &Matcher, verb: &str, path: &Segments<'_>) -> Lead {
    let found = match verb {
        "OPTIONS" => find_any(matcher, path),
        _ => matcher.find(verb, path),
    };
    // `…/acme/web/tag` could name a repository, but the server takes it for `…/tag/`.
    let is_open = found.as_ref().is_none_or(|found| found.open_ended);
    if is_open && has_with_slash(matcher, verb, path) {
        return Lead::SlashMissing;
    }
    match found {
        Some(_) if verb == "OPTIONS" => Lead::Known,
        Some(found) => Lead::Route(found),
        None if PAGE_METHODS.contains(&verb) && is_page(path) => Lead::Page,
        None => Lead::Nowhere,
    }
}

/// An operation of the path, one whose path ends as this one if there is any.
fn find_any(matcher: &Matcher, path: &Segments<'_>) -> Option<Found> {
    let methods = matcher.methods(path);
    let found = methods
        .into_iter()
        .filter_map(|method| matcher.find(method, path));
    found.min_by_key(|found| found.open_ended)
}

/// Whether the path with a slash more is that of an operation with that method, or of any for
/// OPTIONS.
fn has_with_slash(matcher: &Matcher, verb: &str, path: &Segments<'_>) -> bool {
    let mut slashed = path.clone();
    slashed.push("".into());
    match verb {
        "OPTIONS" => !matcher.methods(&slashed).is_empty(),
        _ => matcher.find(verb, &slashed).is_some(),
    }
}

/// All methods under which the path leads somewhere.
fn methods(matcher: &Matcher, path: &Segments<'_>) -> Methods {
    let mut methods = matcher.methods(path);
    if is_page(path) {
        methods.extend(PAGE_METHODS);
    }
    methods
}

/// Whether a page for people can be there: no segment but the last is empty.
fn is_page(path: &Segments<'_>) -> bool {
    let names = path.split_last().map_or(&[][..], |(_, names)| names);
    names.iter().all(|name| !name.is_empty()) && !is_reserved(path)
}

/// Whether a path goes on behind a reserved prefix.
fn is_reserved(path: &Segments<'_>) -> bool {
    RESERVED.iter().any(|prefix| {
        let names = path.iter().take(prefix.len());
        // A final slash alone is no name behind it.
        let goes_on = path.get(prefix.len()).is_some_and(|name| !name.is_empty());
        goes_on && names.eq(prefix.iter())
    })
}

/// Whether it is the path of a file of the web interface.
fn is_file(path: &Segments<'_>) -> bool {
    path.len() > 1 && path[0] == FILES
}

/// The path with each two slashes in a row as one, so that of three two are left: the server makes
/// one pass with the pattern `/{2,}?`.
fn merge_slashes(path: &str) -> String {
    path.replace("//", "/")
}
