//! Where a method and a path lead.

use apitwin_runtime::server::routing::{Matcher, segments};
use apitwin_runtime::server::{Dialect, RequestHead, Resolution};
use quay_api::operations;
use quay_api::server::Quay;
use quay_api::server::http::{Method, Uri};

fn matcher() -> Matcher {
    let mut matcher = Matcher::new(Quay::FEWEST_NAMES);
    for (number, operation) in operations::ALL.iter().enumerate() {
        matcher.add(operation.method, operation.segments, number);
    }
    matcher
}

fn check(request: &str, expect: &str) {
    let (method, path) = request.split_once(' ').expect("method and path");
    let method = Method::from_bytes(method.as_bytes()).expect(method);
    // A path that begins with two slashes is no URI by itself.
    let uri: Uri = format!("http://host{path}").parse().expect(path);
    let head = RequestHead {
        method: &method,
        uri: &uri,
        base_url: "http://host",
        request_id: "r1",
    };
    let resolution = match Quay::default().resolve(&matcher(), &head) {
        Resolution::Operation(found) => operations::ALL[found.route].id.to_owned(),
        Resolution::Response(response) => {
            let header = |name: &str| {
                let value = response.headers().get(name)?.to_str().ok()?;
                Some(value.trim_start_matches("http://host").to_owned())
            };
            let is_page = response.body().starts_with(b"<!doctype html>");
            let detail = header("location").or_else(|| header("allow"));
            let detail = detail.filter(|_| response.status() != 405 || !is_page);
            let detail = detail.unwrap_or_else(|| "page".to_owned());
            format!("{} {detail}", response.status().as_u16())
        }
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

fn check_values(request: &str, expect: Option<(&str, &[&str])>) {
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
