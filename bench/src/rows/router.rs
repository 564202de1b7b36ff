//! A request through router and trait, with scope and body checked, against axum handlers without
//! checks.

use std::convert::Infallible;
use std::sync::Arc;

use anyhow::Result;
use axum::extract::{Json as AxumJson, Path, State};
use axum::http::{Request, Response};
use axum::routing::get;
use http_body_util::{BodyExt, Full};
use quay_api::models::{Organization, OrganizationUpdate};
use quay_api::server::bytes::Bytes;
use quay_api::server::organization::{
    ChangeOrganizationDetailsPath, ChangeOrganizationDetailsResponse, GetOrganizationPath,
    GetOrganizationResponse, OrganizationApi,
};
use quay_api::server::{Context, Principal, Rejection, Router, StaticTokens};
use tower_service::Service;

use super::sample;
use crate::counted::Counter;
use crate::table::Row;
use crate::{counted, cpu, pairs};

const TOKEN: &str = "OWNERTOKEN000000000000000000000000000000";

/// Returns the same organization for every name.
struct OneOrganization(Arc<Organization>);

impl OrganizationApi for OneOrganization {
    async fn get_organization(
        &self,
        _context: Context,
        _path: GetOrganizationPath,
    ) -> Result<GetOrganizationResponse, Rejection> {
        Ok(GetOrganizationResponse::Ok(Organization::clone(&self.0)))
    }

    async fn change_organization_details(
        &self,
        _context: Context,
        _path: ChangeOrganizationDetailsPath,
        body: OrganizationUpdate,
    ) -> Result<ChangeOrganizationDetailsResponse, Rejection> {
        let mut organization = Organization::clone(&self.0);
        organization.email = body.email.unwrap_or_default();
        Ok(ChangeOrganizationDetailsResponse::Ok(organization))
    }
}

async fn get_by_hand(
    State(organization): State<Arc<Organization>>,
    Path(_orgname): Path<String>,
) -> AxumJson<Organization> {
    AxumJson(Organization::clone(&organization))
}

async fn change_by_hand(
    State(organization): State<Arc<Organization>>,
    Path(_orgname): Path<String>,
    AxumJson(body): AxumJson<OrganizationUpdate>,
) -> AxumJson<Organization> {
    let mut organization = Organization::clone(&organization);
    organization.email = body.email.unwrap_or_default();
    AxumJson(organization)
}

/// Method and body of each request.
const REQUESTS: [(&str, &str); 2] = [
    ("GET", ""),
    (
        "PUT",
        r#"{"email": "a@example.com", "invoice_email": true}"#,
    ),
];

/// The same two handlers below our router, and below one of axum.
fn rivals() -> Result<(Router, axum::Router)> {
    let organization = Arc::new(sample::organization()?);
    let alice = Principal::new("alice", ["org:admin"]);
    let router = Router::builder()
        .authenticate(StaticTokens::new().with(TOKEN, alice))
        .organization_api(OneOrganization(Arc::clone(&organization)))
        .build();
    let path = "/api/v1/organization/{orgname}";
    let by_hand = axum::Router::new()
        .route(path, get(get_by_hand).put(change_by_hand))
        .with_state(organization);
    Ok((router, by_hand))
}

pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let (mut router, mut by_hand) = rivals()?;
    let (repetitions, rounds) = if quick { (1, 20) } else { (15, 10_000) };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let mut rows = Vec::new();
    for (method, body) in REQUESTS {
        let ratio = pairs::ratio(
            repetitions,
            || {
                let work = || runtime.block_on(ask(&mut router, rounds, method, body));
                Ok(cpu::spent(work)?.as_secs_f64())
            },
            || {
                let work = || runtime.block_on(ask(&mut by_hand, rounds, method, body));
                Ok(cpu::spent(work)?.as_secs_f64())
            },
        )?;
        rows.push(Row::ratio(
            &format!("router: {method} organization"),
            "axum handler by hand, no checks",
            ratio,
            Some(0.95),
        ));
    }
    rows.extend(counted::rows("router", quick)?);
    Ok(rows)
}

/// How often a request allocates, from the making of the request to the end of the response.
pub(crate) fn allocations(quick: bool, counter: Counter) -> Result<Vec<(String, f64)>> {
    let (mut router, mut by_hand) = rivals()?;
    let rounds = if quick { 20 } else { 10_000 };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let counted = |work: &mut dyn FnMut() -> Result<()>| -> Result<f64> {
        work()?;
        let before = counter();
        work()?;
        Ok((counter() - before) as f64 / rounds as f64)
    };
    let mut figures = Vec::new();
    for (method, body) in REQUESTS {
        let ours = counted(&mut || runtime.block_on(ask(&mut router, rounds, method, body)))?;
        let theirs = counted(&mut || runtime.block_on(ask(&mut by_hand, rounds, method, body)))?;
        figures.push((format!("router: allocations of a {method}"), ours));
        figures.push((format!("by hand: allocations of a {method}"), theirs));
    }
    Ok(figures)
}

async fn ask<S, B>(service: &mut S, rounds: usize, method: &str, body: &'static str) -> Result<()>
where
    S: Service<Request<Full<Bytes>>, Response = Response<B>, Error = Infallible>,
    B: axum::body::HttpBody,
    B::Error: std::error::Error + Send + Sync + 'static,
{
    for _ in 0..rounds {
        let response = service.call(request(method, body)?).await?;
        finish(response).await?;
    }
    Ok(())
}

fn request(method: &str, body: &'static str) -> Result<Request<Full<Bytes>>> {
    let mut request = Request::builder()
        .method(method)
        .uri("/api/v1/organization/acme")
        .header("host", "localhost")
        .header(
            "authorization",
            "Bearer OWNERTOKEN000000000000000000000000000000",
        )
        .header("accept", "application/json")
        .header("user-agent", "bench");
    if !body.is_empty() {
        request = request.header("content-type", "application/json");
    }
    Ok(request.body(Full::new(Bytes::from_static(body.as_bytes())))?)
}

async fn finish<B>(response: Response<B>) -> Result<()>
where
    B: axum::body::HttpBody,
    B::Error: std::error::Error + Send + Sync + 'static,
{
    anyhow::ensure!(
        response.status() == 200,
        "a request was rejected: {}",
        response.status()
    );
    let body = response.into_body().collect().await?.to_bytes();
    anyhow::ensure!(
        body.len() > 1_500,
        "an response is too short: {} bytes",
        body.len()
    );
    Ok(())
}
