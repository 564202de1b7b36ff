//! Lists the members of an organization.
//!
//! `QUAY_TOKEN=… cargo run --example client -- https://quay.example.com acme`
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program prints"
)]

use std::process::ExitCode;

use quay_api::{Client, Secret};

const USAGE: &str = "usage: client BASE_URL ORGANIZATION, with the token in QUAY_TOKEN";

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let (Some(base_url), Some(organization), None) =
        (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err(USAGE.to_owned());
    };
    let token = std::env::var("QUAY_TOKEN")
        .map(Secret::from)
        .map_err(|_| "QUAY_TOKEN is not set; put an OAuth token with scope org:admin there")?;

    list_members(&base_url, token, &organization)
        .await
        .map_err(|error| {
            if error.is_unauthenticated() {
                format!("{error}\nthe token in QUAY_TOKEN is unknown or has expired")
            } else {
                error.to_string()
            }
        })
}

async fn list_members(base_url: &str, token: Secret, organization: &str) -> quay_api::Result<()> {
    let client = Client::new(base_url, token)?;
    let response = client.get_organization_members(organization).await?;
    for member in &response.members {
        println!("{}", member.name);
    }
    Ok(())
}
