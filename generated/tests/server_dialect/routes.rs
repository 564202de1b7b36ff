//! Where a method and a path lead.

use apitwin_runtime::matcher::Matcher;
use apitwin_runtime::server::routing::segments;
use apitwin_runtime::server::{Dialect, RequestHead, Resolution};
use quay_api::server::Quay;
use quay_api::server::http::{HeaderMap, Method, Uri};
use quay_api::{Operation, Segment, operations};

/// The operation that only the sandbox has, beside those of the document.
const DELETE_SELF: Operation = Operation::custom(
    "deleteCurrentUser",
    "DELETE",
    "/api/v1/user/",
    &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("user"),
        Segment::Literal(""),
    ],
    false,
);

/// What Werkzeug 3.0.6 makes of requests to the server's route table, as a program of six lines
/// printed it: the rules of `endpoints/api/` at commit `ffba0c70e2d8` whose features are on, and
/// `redirect_to_repository` (`endpoints/web.py:985`).
const BY_WERKZEUG: &str = include_str!("routes-by-werkzeug.txt");

/// The features that are off there.
const OFF: [&str; 7] = [
    "BILLING",
    "SECURITY_SCANNER",
    "SIGNING",
    "ORG_MIRROR",
    "TEAM_SYNCING",
    "PROGRAMMATIC_BOOTSTRAP",
    "RH_MARKETPLACE",
];

#[test]
fn requests_lead_where_werkzeug_leads_them() {
    let mut operations = Vec::from(operations::ALL);
    operations.push(&DELETE_SELF);
    operations.retain(|operation| {
        let is_off = operation
            .features
            .iter()
            .any(|feature| OFF.contains(feature));
        // Not there unless `PERMANENTLY_DELETE_TAGS` is on.
        let is_off = is_off || operation.id == "removeTagFromTimemachine";
        !is_off || operation.fails_when_disabled
    });
    let mut count = 0;
    for line in BY_WERKZEUG.lines() {
        let mut words = line.split_whitespace();
        let (Some(method), Some(path)) = (words.next(), words.next()) else {
            panic!("{line}: expected a method and a path");
        };
        let rest: Vec<&str> = words.collect();
        let expect = match rest.as_slice() {
            ["->", "api", template, ..] => {
                let found = operations
                    .iter()
                    .find(|it| it.method == method && it.path == *template);
                found.expect(line).id.to_owned()
            }
            // A page that redirects to the slash, or that does not know the name.
            ["->", "web", ..] if path.ends_with('/') => "404 page".to_owned(),
            ["->", "web", ..] => format!("308 {path}/"),
            ["308", location] => format!("308 {}", location.trim_start_matches("http://h")),
            ["405", "Allow", methods, "owner", owner] => {
                // JSON if the API has all other methods, HEAD among them: Flask-RESTful asks
                // about the first (`_should_use_fr_error_handler`).
                let page = if *owner == "api" { "" } else { "page " };
                format!("405 {page}{}", methods.replace(',', ", "))
            }
            _ => panic!("{line}: not understood"),
        };
        check_among(&operations, &format!("{method} {path}"), &expect);
        count += 1;
    }
    assert_eq!(count, 184);
}

fn matcher() -> Matcher {
    matcher_of(&operations::ALL)
}

fn matcher_of(operations: &[&Operation]) -> Matcher {
    let mut matcher = Matcher::new(Quay::FEWEST_NAMES);
    for (number, operation) in operations.iter().enumerate() {
        matcher.add(operation, number);
    }
    matcher
}

pub(crate) fn check(request: &str, expect: &str) {
    check_among(&operations::ALL, request, expect);
}

fn check_among(operations: &[&Operation], request: &str, expect: &str) {
    let (method, path) = request.split_once(' ').expect("method and path");
    let method = Method::from_bytes(method.as_bytes()).expect(method);
    // A path that begins with two slashes is no URI by itself.
    let uri: Uri = format!("http://host{path}").parse().expect(path);
    let head = RequestHead {
        session: None,
        method: &method,
        uri: &uri,
        headers: &HeaderMap::new(),
        base_url: "http://host",
        request_id: "r1",
    };
    let resolution = match Quay::default().resolve(&matcher_of(operations), &head) {
        Resolution::Operation(found) => operations[found.route].id.to_owned(),
        Resolution::Response(response) | Resolution::Nowhere(response) => {
            let header = |name: &str| {
                let value = response.headers().get(name)?.to_str().ok()?;
                Some(value.trim_start_matches("http://host").to_owned())
            };
            let is_page = response.body().starts_with(b"<!doctype html>");
            let is_page = is_page && header("location").is_none();
            let words = [
                Some(response.status().as_u16().to_string()),
                is_page.then(|| "page".to_owned()),
                header("location").or_else(|| header("allow")),
            ];
            words.into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    };
    assert_eq!(resolution, expect, "{request}");
}

#[test]
fn a_missing_slash_is_added_for_every_method_that_the_path_has() {
    for method in ["GET", "HEAD", "POST", "OPTIONS"] {
        check(
            &format!("{method} /api/v1/superuser/users"),
            "308 /api/v1/superuser/users/",
        );
    }
    check("PUT /api/v1/superuser/users", "405 page GET, HEAD, OPTIONS");
    check("POST /api/v1/organization", "308 /api/v1/organization/");
    check(
        "GET /api/v1/repository/a%2Fb/permissions/team",
        "308 /api/v1/repository/a/b/permissions/team/",
    );
}

#[test]
fn a_slash_too_many_leads_to_a_page() {
    let path = "/api/v1/organization/acme/";
    for method in ["GET", "HEAD"] {
        check(&format!("{method} {path}"), "404 page");
    }
    for method in ["PUT", "DELETE", "PATCH"] {
        check(&format!("{method} {path}"), "405 page GET, HEAD, OPTIONS");
    }
    check(&format!("OPTIONS {path}"), "200 GET, HEAD, OPTIONS");
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
    check(
        &format!("POST {path}"),
        "405 page DELETE, GET, HEAD, OPTIONS, PUT",
    );
    check(&format!("GET {path}/"), "404 page");
    check("GET /api/v1/organization/", "404 page");
    check(
        "PUT /api/v1/organization/",
        "405 page GET, HEAD, OPTIONS, POST",
    );
}

#[test]
fn unknown_paths_are_led_to_a_page() {
    check("GET /api/v1/nothing", "308 /api/v1/nothing/");
    check("GET /api/v1/nothing/", "404 page");
    check("POST /api/v1/nothing", "405 page GET, HEAD, OPTIONS");
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
    check("POST //api/v1/organization", "308 /api/v1/organization/");
    check("GET /api//nothing", "308 /api/nothing");
    check("GET /api////nothing", "404 page");
}

/// The sets `names` and `paths-org` show all of these.
#[test]
fn paths_are_decoded_before_they_are_matched() {
    check("GET /api/v1/organization/a%5Cb", "getOrganization");
    check("GET /api/v1/organization/a%09b", "getOrganization");
    check(
        "PUT /api/v1/organization/o/team/a%00",
        "updateOrganizationTeam",
    );
    check(
        "GET /api/v1/organization/a%2Fb",
        "308 /api/v1/organization/a/b/",
    );
    check(
        "GET /api/v1/organization/%C3%BC%2Fb",
        "308 /api/v1/organization/%C3%BC/b/",
    );
    check(
        "GET /api/v1/organization/a%3F%2F%25?x=%2F",
        "308 /api/v1/organization/a%3F/%25/?x=%2F",
    );
    check(
        "PUT /api/v1/organization/a%2Fb",
        "405 page GET, HEAD, OPTIONS",
    );
    check("GET /api/v1/repository/a%2Fb", "getRepo");
    check(
        "GET /api/v1/organization/a%2Fmembers",
        "getOrganizationMembers",
    );
}

#[test]
fn dot_segments_lead_nowhere() {
    for path in ["acme/../b", "%2e%2e/superuser", "..", "acme/members/.."] {
        for method in ["GET", "POST", "DELETE", "OPTIONS"] {
            check(&format!("{method} /api/v1/organization/{path}"), "404 page");
        }
    }
}

pub(crate) fn check_values(request: &str, expect: Option<(&str, &[&str])>) {
    let (method, path) = request.split_once(' ').expect("method and path");
    let path = segments(path).expect("a path");
    let found = matcher().find(method, &path);
    let found: Option<(&str, Vec<&str>)> = found.as_ref().map(|found| {
        let values = found.values.iter().map(String::as_str).collect();
        (operations::ALL[found.route].id, values)
    });
    let expect = expect.map(|(id, values)| (id, values.to_vec()));
    assert_eq!(found, expect, "{request}");
}

#[test]
fn every_template_finds_its_own_operation() {
    for operation in operations::ALL {
        let path = operation.path.replace("{repository}", "a/b");
        let path = path.replace("{manifestref}", "sha256:0f");
        let path = path.replace(['{', '}'], "");
        let found = matcher().find(operation.method, &segments(&path).expect("a path"));
        let found = found.map(|found| operations::ALL[found.route].id);
        assert_eq!(found, Some(operation.id), "{path}");
    }
}

#[test]
fn literals_come_first_judged_per_method() {
    let su = "/api/v1/superuser";
    check_values(
        &format!("GET {su}/keys/logs"),
        Some(("getServiceKey", &["logs"])),
    );
    check_values(
        &format!("GET {su}/organizations/logs"),
        Some(("getRepoBuildLogsSuperUser", &["organizations"])),
    );
    check_values(
        &format!("PUT {su}/organizations/logs"),
        Some(("changeOrganization", &["logs"])),
    );
    check_values(&format!("GET {su}/logs"), Some(("listAllLogs", &[])));
    check_values(&format!("POST {su}/organizations/logs"), None);
}

#[test]
fn a_repository_spans_segments() {
    let check = |repository: &str, expect: Option<&str>| {
        let request = format!("GET /api/v1/repository/{repository}/permissions/user/");
        let values = expect.map(|name| [name]);
        let expect = values.as_ref();
        check_values(
            &request,
            expect.map(|values| ("listRepoUserPermissions", values.as_slice())),
        );
    };
    check("a/b", Some("a/b"));
    check("a%2Fb", Some("a/b"));
    check("a/b/c", Some("a/b/c"));
    check("a/b%2fc/d", Some("a/b/c/d"));
    check("a/permissions/user", Some("a/permissions/user"));
    check("a/b/permissions/user/c", Some("a/b/permissions/user/c"));
    check("a", None);
    check("a//b", None);
    check("a%2F", None);
    check("%2Fb", None);
}

#[test]
fn what_follows_a_repository_is_told_apart() {
    let path = "/api/v1/repository/a/b/permissions/user/c";
    check_values(
        &format!("GET {path}"),
        Some(("getUserPermissions", &["a/b", "c"])),
    );
    check_values(
        &format!("GET {path}/transitive"),
        Some(("getUserTransitivePermission", &["a/b", "c"])),
    );
    // What fits nothing else is the name of a repository, as on the server.
    check_values(
        &format!("GET {path}/other"),
        Some(("getRepo", &["a/b/permissions/user/c/other"])),
    );
    check_values(
        "GET /api/v1/repository/a/permissions/user/c",
        Some(("getRepo", &["a/permissions/user/c"])),
    );
    check_values(
        "GET /api/v1/repository/a/b/c/build/1/logs",
        Some(("getRepoBuildLogs", &["a/b/c", "1"])),
    );
}

#[test]
fn one_segment_is_one_name() {
    check_values(
        "GET /api/v1/organization/a%20b",
        Some(("getOrganization", &["a b"])),
    );
    check_values(
        "GET /api/v1/%6frganization/a",
        Some(("getOrganization", &["a"])),
    );
    check_values("GET /api/v1/organization/a%2Fb", None);
    check_values("GET /api/v1/organization/", None);
    check_values("GET /api/v1/organization//members", None);
    check_values("GET /api/v1/organization/a/", None);
}

#[test]
fn methods_are_those_of_all_routes() {
    let check = |path: &str, expect: &[&str]| {
        let methods = matcher().methods(&segments(path).expect("a path"));
        assert_eq!(methods.into_iter().collect::<Vec<_>>(), expect, "{path}");
    };
    check("/api/v1/organization/a", &["DELETE", "GET", "PUT"]);
    check(
        "/api/v1/superuser/organizations/logs",
        &["DELETE", "GET", "PUT"],
    );
    check("/api/v1/superuser/organizations/a", &["DELETE", "PUT"]);
    check("/api/v1/nothing", &[]);
}
