//! Implements one operation of one trait, serves it on a free port, and calls it twice.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::collections::BTreeSet;
use std::error::Error;
use std::sync::Mutex;

use quay_api::models::NewOrganization;
use quay_api::server::organization::{CreateOrganizationReply, OrganizationApi};
use quay_api::server::{Context, Principal, Refusal, Router, StaticTokens};

#[derive(Default)]
struct Names(Mutex<BTreeSet<String>>);

impl OrganizationApi for Names {
    async fn create_organization(
        &self,
        _: Context,
        body: NewOrganization,
    ) -> Result<CreateOrganizationReply, Refusal> {
        let mut names = self.0.lock().map_err(|_| Refusal::internal())?;
        if !names.insert(body.name) {
            return Err(Refusal::invalid_request(
                "A user or organization with this name exists",
            ));
        }
        Ok(CreateOrganizationReply::Created("Created".to_owned()))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tokens = StaticTokens::new().with("a token", Principal::new("alice", ["user:admin"]));
    let router = Router::builder()
        .authenticate(tokens)
        .organization(Names::default())
        .build();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async {
        axum::serve(listener, axum::Router::new().fallback_service(router)).await
    });
    let client = quay_api::Client::new(&url, "a token")?;
    for _ in 0..2 {
        let answer = client
            .create_organization()
            .body(NewOrganization::new("acme"))
            .send()
            .await;
        println!("{answer:?}");
    }
    Ok(())
}
