//! The checks that come before the right to call.

use http_body_util::Empty;
use quay_api::server::bytes::Bytes;
use quay_api::server::http::{Method, Request};
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
    check("Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1)", true);
    check("curl/8.5.0", false);
    check("python-requests/2.32", false);
    check("quay-api/0.1.0", false);
    check("", false);
}
