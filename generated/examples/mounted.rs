//! Mounts the router below a prefix of an axum app: beside other routes, under layers of tower-http,
//! with a graceful shutdown.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::routing::get;
use quay_api::models::{NewOrganization, RegistrySize};
use quay_api::server::organization::{CreateOrganizationResponse, OrganizationApi};
use quay_api::server::superuser::{GetRegistrySizeResponse, SuperuserApi};
use quay_api::server::{Context, Principal, Rejection, Router, StaticTokens};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

#[derive(Default)]
struct Store {
    organizations: Mutex<Vec<String>>,
}

impl OrganizationApi for Store {
    async fn create_organization(
        &self,
        _: Context,
        organization: NewOrganization,
    ) -> Result<CreateOrganizationResponse, Rejection> {
        let names = self.organizations.lock();
        names
            .unwrap_or_else(PoisonError::into_inner)
            .push(organization.name);
        Ok(CreateOrganizationResponse::Created("Created".to_owned()))
    }
}

impl SuperuserApi for Store {
    async fn get_registry_size(&self, _: Context) -> Result<GetRegistrySizeResponse, Rejection> {
        let size = RegistrySize::new(42, None, false, false);
        Ok(GetRegistrySizeResponse::Ok(size))
    }
}

pub(crate) fn api(prefix: &str) -> Router {
    let store = Arc::new(Store::default());
    let alice = Principal::new("alice", ["super:user", "user:admin"]);
    Router::builder()
        .prefix(prefix)
        .authenticate(StaticTokens::new().with("alices-token", alice))
        .organization_api(Arc::clone(&store))
        .superuser_api(store)
        .build()
}

fn app() -> axum::Router {
    axum::Router::new()
        .route("/health", get(async || "well"))
        .fallback(async || (StatusCode::NOT_FOUND, "nothing here"))
        // Behind all routes, and before the layers that shall see the API as well.
        .layer(api("/registry"))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::GATEWAY_TIMEOUT,
            Duration::from_secs(30),
        ))
        .layer(SetResponseHeaderLayer::overriding(
            HeaderName::from_static("server"),
            HeaderValue::from_static("mounted"),
        ))
}

pub(crate) async fn serve(
    listener: tokio::net::TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, app())
        .with_graceful_shutdown(shutdown)
        .await
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    serve(listener, async {
        let _ = tokio::signal::ctrl_c().await;
    })
    .await
}
