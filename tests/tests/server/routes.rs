//! Routing by path and method, and the responses to requests that lead nowhere.

use quay_api::operations;
use serde_json::json;

use crate::ALICE;
use crate::document::cases;
use crate::http::Request;
use crate::test_server::{HTML, JSON, TestServer};

const NOT_ALLOWED: &str = "The method is not allowed for the requested URL.";

fn request(line: &str) -> Request {
    Request::new(line).token(ALICE)
}

#[test]
fn missing_and_needless_slashes_are_handled_as_by_the_server() {
    let server = TestServer::new();
    let (mut missing, mut needless) = (0, 0);
    for case in cases() {
        let line = case.request().shown().to_owned();
        let (method, target) = line.split_once(' ').expect("method and target");
        let path = target.split('?').next().unwrap_or_default();
        let query = "?a=%2F&b=c+d";
        if let Some(short) = path.strip_suffix('/') {
            let response = request(&format!("{method} {short}{query}")).send(&server);
            let location = format!("{}{path}{query}", server.url());
            assert_eq!(response.status, 308, "{line}");
            assert_eq!(
                response.header("location"),
                Some(location.as_str()),
                "{line}"
            );
            assert_eq!(response.media_type(), HTML, "{line}");
            missing += 1;
        } else {
            // The page for people that stands there has GET alone.
            let status = if method == "GET" { 404 } else { 405 };
            let line = format!("{method} {path}/{query}");
            server.rejects(request(&line), status, HTML, "page");
            needless += 1;
        }
    }
    assert_eq!(missing + needless, operations::ALL.len());
    println!("slashes: {missing} missing and {needless} needless");
}

#[test]
fn a_literal_wins_over_a_parameter_for_each_method() {
    let server = TestServer::new();
    let check = |line: &str, operation: &str| {
        let request = request(line).json(r#"{"name":"acme"}"#);
        server.accepts(request, operation);
    };
    check("GET /api/v1/superuser/keys/logs", "getServiceKey");
    check("PUT /api/v1/superuser/keys/logs", "updateServiceKey");
    check(
        "GET /api/v1/superuser/organizations/logs",
        "getRepoBuildLogsSuperUser",
    );
    check(
        "PUT /api/v1/superuser/organizations/logs",
        "changeOrganization",
    );
    check(
        "DELETE /api/v1/superuser/organizations/logs",
        "deleteOrganization",
    );
    check("GET /api/v1/superuser/keys/build", "getServiceKey");
    check(
        "GET /api/v1/superuser/organizations/build",
        "getRepoBuildSuperUser",
    );
    check("GET /api/v1/superuser/logs", "listAllLogs");
    check(
        "GET /api/v1/superuser/organizations/logs",
        "getRepoBuildLogsSuperUser",
    );
}

#[test]
fn methods_that_a_path_lacks_are_not_allowed() {
    let server = TestServer::new();
    let check = |line: &str, allow: &str| {
        let response = server.rejects(Request::new(line), 405, JSON, NOT_ALLOWED);
        assert_eq!(response.header("allow"), Some(allow), "{line}");
        assert_eq!(
            response.header("access-control-allow-origin"),
            Some("*"),
            "{line}"
        );
    };
    let organization = "/api/v1/organization/acme";
    check(
        &format!("PATCH {organization}"),
        "DELETE, GET, HEAD, OPTIONS, PUT",
    );
    check(
        &format!("POST {organization}"),
        "DELETE, GET, HEAD, OPTIONS, PUT",
    );
    check(
        &format!("DELETE {organization}/members"),
        "GET, HEAD, OPTIONS",
    );
    // A path without GET is one of a page as well, and the page speaks.
    for (line, allow) in [
        (
            format!("POST {organization}/prototypes/1"),
            "DELETE, GET, HEAD, OPTIONS, PUT",
        ),
        (
            "PUT /api/v1/organization/".to_owned(),
            "GET, HEAD, OPTIONS, POST",
        ),
    ] {
        let response = server.rejects(request(&line), 405, HTML, "page");
        assert_eq!(response.header("allow"), Some(allow), "{line}");
        assert!(response.header("access-control-allow-origin").is_none());
    }
    check(
        "DELETE /api/v1/superuser/registrysize/",
        "GET, HEAD, OPTIONS, POST",
    );
    for method in ["GET", "HEAD"] {
        // A GET that the path lacks is redirected to the web pages, where there is none.
        let line = format!("{method} {organization}/prototypes/1");
        let response = request(&line).send(&server);
        let location = format!("{}{organization}/prototypes/1/", server.url());
        assert_eq!(response.status, 308, "{line}");
        assert_eq!(
            response.header("location"),
            Some(location.as_str()),
            "{line}"
        );
    }
    let line = format!("GET {organization}/prototypes/1/");
    server.rejects(request(&line), 404, HTML, "page");
    let response = server.rejects(request("POST /api/v1/nothing"), 405, HTML, "page");
    assert_eq!(response.header("allow"), Some("GET, HEAD, OPTIONS"));
    assert!(response.header("access-control-allow-origin").is_none());
    server.rejects(request("GET /api/v1/nothing"), 308, HTML, "page");
    server.rejects(request("GET /api/v1/nothing/"), 404, HTML, "page");
    server.rejects(request("GET /"), 404, HTML, "page");
}

#[test]
fn head_is_a_get_without_the_body() {
    let server = TestServer::new();
    server.prepare(200, json!({ "prototypes": [] }));
    let path = "/api/v1/organization/acme/prototypes";
    let get = request(&format!("GET {path}")).send(&server);
    let head = request(&format!("HEAD {path}")).send(&server);
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert_eq!(server.api.take_calls().len(), 2);
    for header in [
        "content-length",
        "content-type",
        "access-control-allow-origin",
    ] {
        assert_eq!(head.header(header), get.header(header), "{header}");
    }
    assert_eq!(get.body.trim_end(), r#"{"prototypes": []}"#);
    let rejected = server.rejects(Request::new(format!("HEAD {path}")), 401, JSON, "");
    assert_ne!(rejected.header("content-length"), Some("0"));
}

#[test]
fn options_list_the_methods_without_a_token() {
    let server = TestServer::new();
    let response = server.rejects(
        Request::new("OPTIONS /api/v1/organization/acme"),
        200,
        HTML,
        "",
    );
    assert_eq!(
        response.header("allow"),
        Some("DELETE, GET, HEAD, OPTIONS, PUT")
    );
    for (header, value) in [
        ("access-control-allow-origin", "*"),
        (
            "access-control-allow-methods",
            "DELETE, GET, HEAD, OPTIONS, POST, PUT",
        ),
        (
            "access-control-allow-headers",
            "AUTHORIZATION, CONTENT-TYPE, X-REQUESTED-WITH",
        ),
        ("access-control-max-age", "21600"),
    ] {
        assert_eq!(response.header(header), Some(value), "{header}");
    }
}
