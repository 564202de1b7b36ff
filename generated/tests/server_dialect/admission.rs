//! The checks that come before the right to call.

use http_body_util::Empty;
use quay_api::server::bytes::Bytes;
use quay_api::server::http::{HeaderMap, Method, Request};
use quay_api::server::{Principal, Router, StaticTokens};
use tower_service::Service;

/// Whether the server takes a request for one of a browser that was led to it by another page.
fn is_rejected(method: Method, agent: &str, is_script: bool) -> bool {
    let alice = Principal::new("alice", ["org:admin"]);
    let tokens = StaticTokens::new().with("token", alice);
    let mut router = Router::builder().authenticate(tokens).build();
    let mut request = Request::builder()
        .method(method)
        .uri("/api/v1/organization/acme")
        .header("authorization", "Bearer token")
        .header("user-agent", agent);
    if is_script {
        request = request.header("x-requested-with", "XMLHttpRequest");
    }
    let request = request.body(Empty::<Bytes>::new()).expect("a request");
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let response = runtime.expect("a runtime").block_on(router.call(request));
    response.expect("it never fails").status() == 400
}

fn check(agent: &'static str, rejected: bool) {
    assert_eq!(is_rejected(Method::GET, agent, false), rejected, "{agent}");
    assert!(!is_rejected(Method::DELETE, agent, false), "{agent}");
    assert!(!is_rejected(Method::GET, agent, true), "{agent}");
}

#[test]
fn browsers_are_known_by_name() {
    check(
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
        true,
    );
    check(
        "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17 Safari/605",
        true,
    );
    // The library calls it IE, which is not among the names that the server lists.
    check("Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1)", false);
    check("curl/8.5.0", false);
    check("python-requests/2.32", false);
    check("quay-api/0.1.0", false);
    check("", false);
}

/// Status and headers of the response to a request without a body, where `SIGNING` is off.
fn send(method: Method, path: &str, authorization: Option<&[u8]>) -> (u16, HeaderMap) {
    let alice = Principal::new("alice", ["org:admin", "repo:admin"]);
    let tokens = StaticTokens::new().with("token", alice);
    let mut router = Router::builder()
        .authenticate(tokens)
        .disabled_features(["SIGNING"])
        .build();
    let mut request = Request::builder().method(method).uri(path);
    if let Some(value) = authorization {
        request = request.header("authorization", value);
    }
    let request = request.body(Empty::<Bytes>::new()).expect("a request");
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let response = runtime.expect("a runtime").block_on(router.call(request));
    let response = response.expect("it never fails");
    (response.status().as_u16(), response.headers().clone())
}

fn check_vary(method: Method, authorization: Option<&[u8]>, expect: Option<&str>) {
    let (_, headers) = send(method, "/api/v1/organization/acme", authorization);
    let vary = headers
        .get("vary")
        .map(|value| value.to_str().expect("a text"));
    assert_eq!(vary, expect, "{authorization:?}");
}

/// `validate_bearer_auth` (`auth/oauth.py`) takes two words for a token, whatever the second is;
/// else `validate_session_cookie` opens the session, and Flask says so. Recorded in all sets.
#[test]
fn responses_vary_by_the_session_that_was_looked_for() {
    check_vary(Method::GET, None, Some("Cookie"));
    check_vary(Method::GET, Some(b"Basic YTpi"), Some("Cookie"));
    check_vary(Method::GET, Some(b"Bearer"), Some("Cookie"));
    check_vary(Method::GET, Some(b"Bearer a b"), Some("Cookie"));
    check_vary(Method::GET, Some(b"bearer  unknown"), None);
    check_vary(Method::GET, Some("Bearer \u{fc}".as_bytes()), None);
    check_vary(Method::PUT, Some(b"Bearer token"), None);
    // `abort` (`util/http.py:29`), after the session was asked for its token.
    check_vary(Method::PUT, Some(b"Bearer unknown"), Some("Origin, Cookie"));
    // OPTIONS looks for a session as well (`auth/options-preflight`), a 405 does not.
    check_vary(Method::OPTIONS, None, Some("Cookie"));
    check_vary(Method::OPTIONS, Some(b"Bearer token"), None);
    check_vary(Method::PATCH, None, None);
}

/// The 404 page is one of the web interface (`no_cache` in `util/cache.py`); redirects and 405 come
/// before any page. Recorded in `method`, `nonapi` and `def-roles-org`.
#[test]
fn pages_have_the_headers_of_the_web_interface() {
    let check = |method: Method, path: &str, status: u16, expect: [Option<&str>; 4]| {
        let (found, headers) = send(method, path, None);
        assert_eq!(found, status, "{path}");
        let names = [
            "cache-control",
            "x-frame-options",
            "vary",
            "access-control-allow-origin",
        ];
        let found = names.map(|name| headers.get(name).and_then(|value| value.to_str().ok()));
        assert_eq!(found, expect, "{path}");
    };
    let no_cache = Some("no-cache, no-store, must-revalidate");
    let page = [no_cache, Some("DENY"), Some("Cookie"), None];
    check(Method::GET, "/api/v1/nothing/", 404, page);
    check(Method::HEAD, "/api/v1/nothing/", 404, page);
    check(Method::GET, "/api/v1/nothing", 308, [None; 4]);
    check(Method::PUT, "/api/v1/nothing", 405, [None; 4]);
    check(Method::OPTIONS, "/api/v1/nothing/", 200, [None; 4]);
    let api = [None, None, None, Some("*")];
    check(Method::PATCH, "/api/v1/organization/acme", 405, api);
    let options = [None, None, Some("Cookie"), Some("*")];
    check(Method::OPTIONS, "/api/v1/organization/acme", 200, options);
}

/// `changeRepoTrust` keeps its route where `SIGNING` is off: 403 without a token, then 500 (sets
/// `body-repo`, `method`); `getRepoSignatures` goes, and leaves the name of a repository.
#[test]
fn an_operation_whose_feature_is_off_fails_or_goes() {
    let check = |method: Method, path: &str, authorization: Option<&str>, expect: u16| {
        let (status, headers) = send(method, path, authorization.map(str::as_bytes));
        assert_eq!(status, expect, "{path}");
        headers
    };
    let path = "/api/v1/repository/a/b/changetrust";
    check(Method::POST, path, None, 403);
    let failed = check(Method::POST, path, Some("Bearer token"), 500);
    assert_eq!(failed["content-type"], "text/html");
    assert!(!failed.contains_key("access-control-allow-origin"));
    let options = check(Method::OPTIONS, path, None, 200);
    assert_eq!(options["allow"], "DELETE, GET, HEAD, OPTIONS, POST, PUT");
    let path = "/api/v1/repository/a/b/signatures";
    check(Method::POST, path, None, 405);
    // `getRepo`, which nobody mounted.
    check(Method::GET, path, None, 501);
}
