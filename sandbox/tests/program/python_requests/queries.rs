//! Numbers in the query, their help texts and repeated parameters.

use super::{FORBIDDEN, Server, UNAUTHENTICATED};

/// Decorators check these rights, and `parse_args` stands below them: set `order0`
/// (`bad-query-…`), `endpoints/api/build.py:249`, `tag.py:159`, `trigger.py:508`, `robot.py:104`,
/// `user.py:1157`, `superuser.py:136,232,521`, `mirrorhealth.py:376`.
#[tokio::test]
async fn a_bad_number_in_the_query_is_told_after_the_right() {
    let server = Server::start();
    let repository = r#"{"repository": "web", "namespace": "acme", "visibility": "private",
        "description": ""}"#;
    let create = ("POST", "/repository", "ALICE");
    server.check_json(create, repository, (201, "")).await;
    let builds = "/repository/acme/web/build/?limit=abc";
    let triggered =
        "/repository/acme/web/trigger/00000000-0000-4000-8000-000000000000/builds?limit=";
    let tags = "/repository/acme/web/tag/?page=1.5";
    for (path, help) in [
        (builds, "The maximum number of builds to return"),
        (triggered, "The maximum number of builds to return"),
        (tags, "Page index for the results. Default 1."),
    ] {
        server.check(("GET", path, ""), None, UNAUTHENTICATED).await;
        server.check(("GET", path, "BOB"), None, FORBIDDEN).await;
        server
            .check(("GET", path, "ALICE"), None, (400, help))
            .await;
    }
    for (path, help) in [
        (
            "/user/robots?limit=x",
            "If specified, the number of robots to return.",
        ),
        ("/user/notifications?page=x", "Offset page number. (int)"),
        (
            "/superuser/users/?limit=x",
            "Limit to the number of results to return per page. Max 100.",
        ),
        ("/superuser/logs?page=x", "The page number for the logs"),
        (
            "/repository/mirror/health?offset=x",
            "Offset into the sorted mirror list",
        ),
    ] {
        server.check(("GET", path, ""), None, UNAUTHENTICATED).await;
        server.check(("GET", path, "BOB"), None, (400, help)).await;
    }
    // These check the right in their code, which reads the query before.
    let robots = "/organization/acme/robots?limit=x";
    server
        .check(("GET", robots, ""), None, (400, "the number of robots"))
        .await;
    let search = "/find/repositories?page=x";
    server
        .check(("GET", search, ""), None, (400, r#"{"page":"The page."}"#))
        .await;
}

/// Flask-RESTful's `reqparse` converts every value, and `build.py:480` and `org_mirror.py:768`
/// read the query by hand: set `query` (`…/twice`, `…?start=abc`).
#[tokio::test]
async fn repeated_parameters_and_those_read_by_hand_follow_the_server() {
    let server = Server::start();
    let robots = "/organization/acme/robots";
    let create = ("PUT", "/organization/acme/robots/ci", "ALICE");
    server.check_json(create, "{}", (201, "acme+ci")).await;
    let help = "If specified, the number of robots to return.";
    for (query, expect) in [
        ("?limit=1&limit=abc", (400, help)),
        ("?limit=abc&limit=1", (400, help)),
        ("?limit=0", (200, "acme+ci")),
        ("?limit=%2B1_0", (200, "acme+ci")),
    ] {
        let path = format!("{robots}{query}");
        server.check(("GET", &path, "ALICE"), None, expect).await;
    }
    let unknown = "/superuser/00000000-0000-4000-8000-000000000000/logs?start=abc";
    let text = "Unable to locate a build by id";
    server
        .check(("GET", unknown, "ROOT"), None, (400, text))
        .await;
}
