//! Owns the demonstration: the procedures of Quay's documentation, step by step, through the
//! generated client and against a sandbox on embedded SQLite.
//!
//! `cargo xtask demo` runs it. Each request and its answer are printed as they happen; the end is a
//! table, and the exit code tells whether every step was answered as documented, but for the
//! differences between documentation and server that the document records.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a demonstration prints"
)]

mod expected;
mod organizations;
mod permissions;
mod prototypes;
mod stage;
mod upstream;

use std::process::ExitCode;

use anyhow::{Context, Result};
use quay_sandbox::Sandbox;
use serde_json::json;

use crate::stage::{Stage, read};

/// The superuser, by the name that the documentation gives it.
const ADMIN: &str = "quayadmin";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match demonstrate().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs all procedures; tells whether every step was as documented.
async fn demonstrate() -> Result<bool> {
    let folder = tempfile::tempdir().context("no folder for the database")?;
    let sandbox = Sandbox::builder()
        .database(folder.path().join("quay.db"))
        .config("SUPER_USERS", ADMIN)
        .start()
        .await?;
    println!("a sandbox listens on {}\n", sandbox.url());
    let mut stage = Stage::new(sandbox.client()?);
    prepare(&stage)
        .await
        .context("the sandbox could not be prepared")?;

    let upstream = upstream::start().context("no upstream registry")?;
    organizations::run(&mut stage, &upstream).await?;
    permissions::run(&mut stage).await?;
    prototypes::run(&mut stage).await?;

    sandbox.stop().await;
    Ok(stage.finish())
}

/// What the procedures take for granted: two users, an organization with teams, a robot and a
/// repository.
async fn prepare(stage: &Stage) -> Result<()> {
    let client = stage.client();
    for name in ["testuser", "user-test"] {
        let user = read(json!({ "username": name, "email": format!("{name}@example.com") }))?;
        client
            .create_install_user()
            .body::<quay_api::models::NewUser>(user)
            .send()
            .await?;
    }
    let organization = quay_api::models::NewOrganization::new("test-org");
    client
        .create_organization()
        .body(organization)
        .send()
        .await?;
    let robot: quay_api::models::NewRobot =
        read(json!({ "description": "for the demonstration" }))?;
    client
        .create_org_robot()
        .orgname("test-org")
        .robot_shortname("test")
        .body(robot)
        .send()
        .await?;
    for team in ["ironmanteam", "sillyteam", "superteam"] {
        let change: quay_api::models::TeamChange = read(json!({ "role": "member" }))?;
        client
            .update_organization_team()
            .orgname("test-org")
            .teamname(team)
            .body(change)
            .send()
            .await?;
    }
    let repository: quay_api::models::NewRepository = read(json!({
        "namespace": "test-org", "repository": "testrepo", "visibility": "private",
        "description": "for the demonstration",
    }))?;
    client.create_repo().body(repository).send().await?;
    Ok(())
}
