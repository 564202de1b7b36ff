//! Single functions, without a rival.
//!
//! `cargo bench -p quay-bench` prints them.

use divan::{Bencher, black_box};
use quay_api::models::Organization;
use quay_api::server::http::{Request, Response};
use quay_api::server::{Principal, Router, StaticTokens};
use tower_service::Service;

fn main() {
    divan::main();
}

/// An organization as a stranger sees it.
const ORGANIZATION: &str = r##"{"name": "acme", "email": "", "avatar": {"name": "acme",
    "hash": "6f0e3a8c0eb46e8834b43b03374ece43a030621d92a7437beb48f871e90f8d90",
    "color": "#c7c7c7", "kind": "user"}, "is_admin": false, "is_member": false}"##;

#[divan::bench]
fn decode_organization(bencher: Bencher<'_, '_>) {
    bencher.bench(|| serde_json::from_str::<Organization>(black_box(ORGANIZATION)));
}

#[divan::bench]
fn repository_name() -> Result<quay_api::RepositoryName, quay_api::PathError> {
    quay_api::RepositoryName::new(black_box("acme"), black_box("tools/web"))
}

/// The way through the router to an operation that nobody implements: resolve, authenticate,
/// authorise, refuse.
#[divan::bench(args = [
    "/api/v1/organization/acme",
    "/api/v1/repository/acme/tools/web/permissions/user/",
    "/api/v1/nosuch",
])]
fn route(bencher: Bencher<'_, '_>, path: &str) {
    let alice = Principal::new("alice", ["org:admin", "repo:admin"]);
    let tokens = StaticTokens::new().with("token", alice);
    let router = Router::builder().authenticate(tokens).build();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    bencher
        .with_inputs(|| {
            let request = Request::get(path).header("authorization", "Bearer token");
            request.body(http_body_util::Empty::<quay_api::server::bytes::Bytes>::new())
        })
        .bench_values(|request| -> Option<u16> {
            let response: Response<_> =
                runtime.block_on(router.clone().call(request.ok()?)).ok()?;
            Some(response.status().as_u16())
        });
}
