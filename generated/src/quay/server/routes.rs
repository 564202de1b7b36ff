//! Where a method and a path lead before any operation runs: to an operation, elsewhere, nowhere.

use apitwin_runtime::server::routing::{Found, Matcher, Segments, allow, segments};
use apitwin_runtime::server::{RequestHead, Resolution, Response};
use http::header::{HeaderValue, LOCATION};
use http::{Method, StatusCode};

use super::Quay;

/// Where a request leads.
enum Target {
    /// To an operation.
    Route(Found),
    /// To another path, permanently and with the same method.
    Redirect(String),
    /// To the list of methods that the path has.
    Options(String),
    /// Nowhere: the path has these methods and not this one.
    MethodNotAllowed(String),
    /// To the page for unknown paths, which has no such method.
    PageNotAllowed,
    /// To the page for unknown paths.
    NoPage,
}

/// The methods of the pages for people, which stand under every path that the
/// API does not know.
const PAGE_METHODS: &str = "GET, HEAD, OPTIONS";

const NOT_ALLOWED: &str = "The method is not allowed for the requested URL.";

/// The operation of a request, or the response where none is called.
pub(super) fn find(routes: &Matcher, request: &RequestHead<'_>) -> Resolution {
    let response = match resolve(routes, request.method, request.uri.path()) {
        Target::Route(found) => return Resolution::Operation(found),
        Target::Options(methods) => Response::empty(200, "text/html").with_allow(&methods),
        Target::MethodNotAllowed(methods) => {
            let body = serde_json::json!({ "message": NOT_ALLOWED });
            Quay::json(405, &body).with_allow(&methods)
        }
        Target::PageNotAllowed => {
            Response::page(StatusCode::METHOD_NOT_ALLOWED, NOT_ALLOWED).with_allow(PAGE_METHODS)
        }
        Target::Redirect(path) => redirect(request, &path).unwrap_or_else(no_page),
        Target::NoPage => no_page(),
    };
    Resolution::Response(response)
}

/// A redirect to another path; `None` where that cannot be written into a header.
fn redirect(request: &RequestHead<'_>, path: &str) -> Option<Response> {
    let query = request.uri.query().map(|query| format!("?{query}"));
    let target = format!("{}{path}{}", request.base_url, query.unwrap_or_default());
    let target = HeaderValue::from_bytes(target.as_bytes()).ok()?;
    let text = "This address has moved; the header Location tells where.";
    Some(Response::page(StatusCode::PERMANENT_REDIRECT, text).with_header(LOCATION, target))
}

fn no_page() -> Response {
    Response::page(StatusCode::NOT_FOUND, "There is nothing at this address.")
}

/// Finds out where `method` and `path` lead.
///
/// The server has pages for people beside its API. They stand at any path that
/// ends in a slash, and lead there from any path that does not: hence a GET
/// that leads to no operation is led to the slash, and rejected only there.
fn resolve(matcher: &Matcher, method: &Method, path: &str) -> Target {
    let Some(segments) = segments(path) else {
        return Target::NoPage;
    };
    let verb = match method.as_str() {
        "HEAD" => "GET",
        other => other,
    };
    if let Some(found) = matcher.find(verb, &segments) {
        // `…/acme/web/tag` could name a repository, but the server takes it for `…/tag/`.
        if found.open_ended && finds_with_slash(matcher, verb, &segments) {
            return Target::Redirect(format!("{path}/"));
        }
        return Target::Route(found);
    }
    let reads = matches!(verb, "GET" | "OPTIONS");
    let with_slash = (!path.ends_with('/')).then(|| format!("{path}/"));
    if let Some(slashed) = &with_slash
        && finds_with_slash(matcher, verb, &segments)
    {
        return Target::Redirect(slashed.clone());
    }
    let methods = matcher.methods(&segments);
    if !methods.is_empty() {
        return match with_slash {
            _ if verb == "OPTIONS" => Target::Options(allow(&methods)),
            Some(path) if reads => Target::Redirect(path),
            None if reads => Target::NoPage,
            _ => Target::MethodNotAllowed(allow(&methods)),
        };
    }
    if let Some(slashed) = &with_slash
        && knows(matcher, slashed)
    {
        return Target::Redirect(slashed.clone());
    }
    if has_slash_too_many(matcher, segments) {
        return Target::NoPage;
    }
    if let Some(merged) = merge_slashes(path)
        && (knows(matcher, &merged) || knows(matcher, &format!("{merged}/")))
    {
        return Target::Redirect(merged);
    }
    match with_slash {
        Some(path) if reads => Target::Redirect(path),
        None if reads => Target::NoPage,
        _ => Target::PageNotAllowed,
    }
}

fn finds_with_slash(matcher: &Matcher, verb: &str, path: &Segments<'_>) -> bool {
    let mut slashed = path.clone();
    slashed.push("".into());
    matcher
        .find(verb, &slashed)
        .is_some_and(|found| !found.open_ended)
}

fn knows(matcher: &Matcher, path: &str) -> bool {
    segments(path).is_some_and(|segments| !matcher.methods(&segments).is_empty())
}

fn has_slash_too_many(matcher: &Matcher, mut segments: Segments<'_>) -> bool {
    segments.pop().is_some_and(|last| last.is_empty()) && !matcher.methods(&segments).is_empty()
}

/// The path with each run of slashes as one; `None` if that is the same.
fn merge_slashes(path: &str) -> Option<String> {
    if !path.contains("//") {
        return None;
    }
    let mut merged = String::with_capacity(path.len());
    for character in path.chars() {
        if character != '/' || !merged.ends_with('/') {
            merged.push(character);
        }
    }
    Some(merged)
}
