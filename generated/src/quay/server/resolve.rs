//! Owns the answer to a method and a path before any operation runs: route, redirect or rejection.

use std::collections::BTreeSet;

use http::Method;

use super::matcher::{Found, Matcher};
use super::path::{Segments, merge_slashes, segments};

/// Where a request leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Resolution {
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
pub(super) const PAGE_METHODS: &str = "GET, HEAD, OPTIONS";

/// Finds out where `method` and `path` lead.
///
/// The server has pages for people beside its API. They answer any path that
/// ends in a slash, and lead there from any path that does not: hence a GET
/// that no operation answers is led to the slash, and refused only there.
pub(super) fn resolve(matcher: &Matcher, method: &Method, path: &str) -> Resolution {
    let Some(segments) = segments(path) else {
        return Resolution::NoPage;
    };
    let verb = match method.as_str() {
        "HEAD" => "GET",
        other => other,
    };
    if let Some(found) = matcher.find(verb, &segments) {
        // `…/acme/web/tag` could name a repository, but the server takes it for `…/tag/`.
        if found.open_ended && finds_with_slash(matcher, verb, &segments) {
            return Resolution::Redirect(format!("{path}/"));
        }
        return Resolution::Route(found);
    }
    let reads = matches!(verb, "GET" | "OPTIONS");
    let with_slash = (!path.ends_with('/')).then(|| format!("{path}/"));
    if let Some(slashed) = &with_slash
        && finds_with_slash(matcher, verb, &segments)
    {
        return Resolution::Redirect(slashed.clone());
    }
    let methods = matcher.methods(&segments);
    if !methods.is_empty() {
        return match with_slash {
            _ if verb == "OPTIONS" => Resolution::Options(allow(&methods)),
            Some(path) if reads => Resolution::Redirect(path),
            None if reads => Resolution::NoPage,
            _ => Resolution::MethodNotAllowed(allow(&methods)),
        };
    }
    if let Some(slashed) = &with_slash
        && knows(matcher, slashed)
    {
        return Resolution::Redirect(slashed.clone());
    }
    if has_slash_too_many(matcher, segments) {
        return Resolution::NoPage;
    }
    if let Some(merged) = merge_slashes(path)
        && (knows(matcher, &merged) || knows(matcher, &format!("{merged}/")))
    {
        return Resolution::Redirect(merged);
    }
    match with_slash {
        Some(path) if reads => Resolution::Redirect(path),
        None if reads => Resolution::NoPage,
        _ => Resolution::PageNotAllowed,
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

/// The value of the header `Allow`.
fn allow(methods: &BTreeSet<&'static str>) -> String {
    let mut all: BTreeSet<&str> = methods.clone();
    all.insert("OPTIONS");
    if all.contains("GET") {
        all.insert("HEAD");
    }
    all.into_iter().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::{Resolution, resolve};
    use crate::operations;
    use crate::server::matcher::Matcher;

    fn check(request: &str, expect: &str) {
        let mut matcher = Matcher::default();
        for (number, operation) in operations::ALL.iter().enumerate() {
            matcher.add(operation.method, operation.segments, number);
        }
        let (method, path) = request.split_once(' ').expect("method and path");
        let method = Method::from_bytes(method.as_bytes()).expect(method);
        let resolution = match resolve(&matcher, &method, path) {
            Resolution::Route(found) => operations::ALL[found.route].id.to_owned(),
            Resolution::Redirect(path) => format!("308 {path}"),
            Resolution::Options(allow) => format!("200 {allow}"),
            Resolution::MethodNotAllowed(allow) => format!("405 {allow}"),
            Resolution::PageNotAllowed => "405 page".to_owned(),
            Resolution::NoPage => "404 page".to_owned(),
        };
        assert_eq!(resolution, expect, "{request}");
    }

    #[test]
    fn a_missing_slash_is_added_for_every_method() {
        for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"] {
            check(
                &format!("{method} /api/v1/superuser/users"),
                "308 /api/v1/superuser/users/",
            );
        }
        check("POST /api/v1/organization", "308 /api/v1/organization/");
        check(
            "GET /api/v1/repository/a%2Fb/permissions/team",
            "308 /api/v1/repository/a%2Fb/permissions/team/",
        );
    }

    #[test]
    fn a_slash_too_many_is_a_page_not_found() {
        for method in ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"] {
            check(&format!("{method} /api/v1/organization/acme/"), "404 page");
        }
        check("GET /api/v1/superuser/keys/", "404 page");
    }

    #[test]
    fn a_method_that_a_path_lacks_is_not_allowed_but_for_get() {
        let path = "/api/v1/organization/acme";
        check(&format!("GET {path}"), "getOrganization");
        check(&format!("HEAD {path}"), "getOrganization");
        check(
            &format!("PATCH {path}"),
            "405 DELETE, GET, HEAD, OPTIONS, PUT",
        );
        check(
            &format!("OPTIONS {path}"),
            "200 DELETE, GET, HEAD, OPTIONS, PUT",
        );
        let path = format!("{path}/prototypes/1");
        check(&format!("GET {path}"), &format!("308 {path}/"));
        check(&format!("HEAD {path}"), &format!("308 {path}/"));
        check(&format!("POST {path}"), "405 DELETE, OPTIONS, PUT");
        check(&format!("GET {path}/"), "404 page");
        check("GET /api/v1/organization/", "404 page");
        check("PUT /api/v1/organization/", "405 OPTIONS, POST");
    }

    #[test]
    fn unknown_paths_are_led_to_a_page() {
        check("GET /api/v1/nothing", "308 /api/v1/nothing/");
        check("GET /api/v1/nothing/", "404 page");
        check("POST /api/v1/nothing", "405 page");
        check("GET /api/v1", "308 /api/v1/");
        check("GET /", "404 page");
        check("GET /api/v1/repository/web/permissions/user/", "404 page");
    }

    #[test]
    fn runs_of_slashes_are_merged_where_that_helps() {
        check(
            "GET /api/v1//superuser/users/",
            "308 /api/v1/superuser/users/",
        );
        check("POST //api/v1/organization", "308 /api/v1/organization");
        check("GET /api//nothing", "308 /api//nothing/");
    }

    #[test]
    fn dot_segments_lead_nowhere() {
        for path in ["acme/../b", "%2e%2e/superuser", "..", "acme/members/.."] {
            for method in ["GET", "POST", "DELETE", "OPTIONS"] {
                check(&format!("{method} /api/v1/organization/{path}"), "404 page");
            }
        }
    }
}
