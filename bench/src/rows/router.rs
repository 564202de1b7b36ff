//! Owns the rows of the router: CPU time of a request through router and trait, with the checks of
//! scope and body on, against the same handlers written by hand with axum.

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
    ChangeOrganizationDetailsPath, ChangeOrganizationDetailsReply, GetOrganizationPath,
    GetOrganizationReply, OrganizationApi,
};
use quay_api::server::{Context, Principal, Refusal, Router, StaticTokens};
use stats_alloc::Region;
use tower_service::Service;

use super::sample;
use crate::table::Row;
use crate::{ALLOCATOR, cpu, pairs};

const TOKEN: &str = "OWNERTOKEN000000000000000000000000000000";

/// Answers the same organization to all.
struct Stand(Arc<Organization>);

impl OrganizationApi for Stand {
    async fn get_organization(
        &self,
        _context: Context,
        _path: GetOrganizationPath,
    ) -> Result<GetOrganizationReply, Refusal> {
        Ok(GetOrganizationReply::Ok(Organization::clone(&self.0)))
    }

    async fn change_organization_details(
        &self,
        _context: Context,
        _path: ChangeOrganizationDetailsPath,
        body: OrganizationUpdate,
    ) -> Result<ChangeOrganizationDetailsReply, Refusal> {
        let mut organization = Organization::clone(&self.0);
        organization.email = body.email.unwrap_or_default();
        Ok(ChangeOrganizationDetailsReply::Ok(organization))
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

pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let organization = Arc::new(sample::organization()?);
    let alice = Principal::new("alice", ["org:admin"]);
    let router = Router::builder()
        .authenticate(StaticTokens::new().with(TOKEN, alice))
        .organization_api(Stand(Arc::clone(&organization)))
        .build();
    let path = "/api/v1/organization/{orgname}";
    let by_hand = axum::Router::new()
        .route(path, get(get_by_hand).put(change_by_hand))
        .with_state(organization);

    let (repetitions, rounds) = if quick { (1, 20) } else { (15, 10_000) };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let mut rows = Vec::new();
    for (what, method, body) in [
        ("router: GET organization", "GET", ""),
        (
            "router: PUT organization",
            "PUT",
            r#"{"email": "a@example.com", "invoice_email": true}"#,
        ),
    ] {
        let (mut ours, mut theirs) = (router.clone(), by_hand.clone());
        let mut ours = || runtime.block_on(ask(&mut ours, rounds, method, body));
        let mut theirs = || runtime.block_on(ask(&mut theirs, rounds, method, body));
        let ratio = pairs::ratio(
            repetitions,
            || Ok(cpu::spent(&mut ours)?.as_secs_f64()),
            || Ok(cpu::spent(&mut theirs)?.as_secs_f64()),
        )?;
        rows.push(Row::ratio(
            what,
            "axum handler by hand, no checks",
            ratio,
            Some(0.95),
        ));
        for (whose, count) in [
            ("router", allocations(rounds, &mut ours)?),
            ("by hand", allocations(rounds, &mut theirs)?),
        ] {
            let what = format!("{whose}: allocations of a {method}");
            rows.push(Row::figure(&what, count, "", None));
        }
    }
    Ok(rows)
}

/// Sends some requests and reads the answers.
async fn ask<S, B>(service: &mut S, rounds: usize, method: &str, body: &'static str) -> Result<()>
where
    S: Service<Request<Full<Bytes>>, Response = Response<B>, Error = Infallible>,
    B: axum::body::HttpBody,
    B::Error: std::error::Error + Send + Sync + 'static,
{
    for _ in 0..rounds {
        let answer = service.call(request(method, body)?).await?;
        finish(answer).await?;
    }
    Ok(())
}

/// How often one of `rounds` requests allocates, from the making of the request to the end of the
/// answer.
fn allocations(rounds: usize, ask: impl FnOnce() -> Result<()>) -> Result<f64> {
    let region = Region::new(ALLOCATOR);
    ask()?;
    let change = region.change();
    Ok((change.allocations + change.reallocations) as f64 / rounds as f64)
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

async fn finish<B>(answer: Response<B>) -> Result<()>
where
    B: axum::body::HttpBody,
    B::Error: std::error::Error + Send + Sync + 'static,
{
    anyhow::ensure!(
        answer.status() == 200,
        "a request was refused: {}",
        answer.status()
    );
    let body = answer.into_body().collect().await?.to_bytes();
    anyhow::ensure!(
        body.len() > 1_500,
        "an answer is too short: {} bytes",
        body.len()
    );
    Ok(())
}
