//! Paths: names as they are written, and paths that must not be routed.

use crate::ALICE;
use crate::http::Request;
use crate::test_server::{HTML, TestServer};

const METHODS: [&str; 6] = ["GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"];

fn request(line: &str) -> Request {
    Request::new(line).token(ALICE)
}

#[test]
fn a_repository_may_be_written_in_several_ways() {
    let server = TestServer::new();
    let check = |written: &str, repository: &str| {
        for (end, operation) in [
            ("user/", "listRepoUserPermissions"),
            ("team/devs", "getTeamPermissions"),
            ("user/bob/transitive", "getUserTransitivePermission"),
        ] {
            let line = format!("GET /api/v1/repository/{written}/permissions/{end}");
            let call = server.accepts(request(&line), operation);
            assert_eq!(call.path["repository"], repository, "{line}");
        }
    };
    check("acme/web", "acme/web");
    check("acme%2Fweb", "acme/web");
    check("acme%2fweb", "acme/web");
    check("acme/tools/builder", "acme/tools/builder");
    check("acme/tools%2Fbuilder", "acme/tools/builder");
    check("acme%2Ftools%2Fbuilder", "acme/tools/builder");
    check("acme/permissions/user", "acme/permissions/user");
    check("acme/a%20b", "acme/a b");
    let line = "GET /api/v1/repository/acme/permissions/user/";
    server.rejects(request(line), 404, HTML, "page");
    // Repeated slashes are redirected to one slash, and encoded ones are slashes.
    for (written, merged) in [
        ("acme//web", "acme/web"),
        ("acme%2F%2Fweb", "acme/web"),
        ("acme%2F", "acme"),
        ("%2Fweb", "web"),
    ] {
        let line = format!("GET /api/v1/repository/{written}/permissions/user/");
        let response = server.rejects(request(&line), 308, HTML, "page");
        let location = response.header("location").unwrap_or_default();
        let expect = format!("/repository/{merged}/permissions/user/");
        assert!(location.ends_with(&expect), "{location}");
    }
}

#[test]
fn names_are_decoded_once() {
    let server = TestServer::new();
    let check = |written: &str, name: &str| {
        let line = format!("GET /api/v1/organization/acme/members/{written}");
        let call = server.accepts(request(&line), "getOrganizationMember");
        assert_eq!(call.path["membername"], name, "{line}");
    };
    check("acme+ci", "acme+ci");
    check("acme%2Bci", "acme+ci");
    check("a%20b", "a b");
    check("%C3%BC", "ü");
    check("%252F", "%2F");
    check("%252e%252e", "%2e%2e");
    check("100%", "100%");
    check("...", "...");
    check("transitive", "transitive");
    // No object can have such a name, which is for the operation to say.
    check("a%00b", "a\0b");
    check("a%09b", "a\tb");
    check("a%5Cb", "a\\b");
    check("..%5C..", "..\\..");
    check("%FF", "\u{fffd}");
    // An encoded slash separates segments like a plain one, and no operation has such a path.
    let path = "/api/v1/organization/acme/members/a%2Fb";
    server.rejects(request(&format!("GET {path}")), 308, HTML, "page");
    server.rejects(request(&format!("DELETE {path}")), 405, HTML, "page");
}

#[test]
fn dot_segments_lead_nowhere() {
    let server = TestServer::new();
    let mut count = 0;
    for method in METHODS {
        for dots in ["..", "%2e%2e", "%2E.", ".%2e", ".", "%2e", "..%2f.."] {
            for path in [
                format!("/api/v1/organization/acme/team/{dots}/members/bob"),
                format!("/api/v1/organization/{dots}/superuser/users/"),
                format!("/api/v1/organization/acme/members/{dots}"),
                format!("/api/v1/repository/acme/{dots}/permissions/user/bob"),
                format!("/api/v1/superuser/users/{dots}"),
                format!("/{dots}/api/v1/organization/acme"),
            ] {
                server.rejects(request(&format!("{method} {path}")), 404, HTML, "page");
                count += 1;
            }
        }
    }
    println!("dot segments: {count} requests lead nowhere");
}
