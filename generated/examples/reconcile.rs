//! Keeps a registry at a YAML file.
//!
//! `QUAY_URL=https://quay.example.com QUAY_TOKEN=… cargo run --example reconcile -- registry.yaml`
#![allow(clippy::print_stdout, reason = "a command-line program prints")]

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use clap::Parser;
use futures_util::{StreamExt, stream};
use indicatif::ProgressBar;
use quay_api::Client;
use quay_api::ensure::OutcomeFuture;
use quay_api::models::{
    DelegateKind, DelegateReference, NewOrganization, NewPrototype, NewQuotaInBytes, NewRepository,
    NewRobot, RepositoryRole, RepositoryVisibility, RoleChange, TeamChange, TeamRole,
};
use serde::Deserialize;

#[derive(Parser)]
struct Options {
    /// The file that says what there should be.
    file: std::path::PathBuf,
    /// Tell what would be done, and do nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Organizations by name. So are their teams, robots and repositories.
pub(crate) type Registry = BTreeMap<String, Organization>;

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Organization {
    email: Option<String>,
    quota_bytes: Option<i64>,
    teams: BTreeMap<String, Team>,
    /// The descriptions of robots.
    robots: BTreeMap<String, String>,
    repositories: BTreeMap<String, Repository>,
    /// The roles of teams in new repositories.
    default_permissions: BTreeMap<String, RepositoryRole>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Team {
    role: TeamRole,
    description: Option<String>,
    #[serde(default)]
    members: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Repository {
    visibility: RepositoryVisibility,
    #[serde(default)]
    description: String,
    #[serde(default)]
    teams: BTreeMap<String, RepositoryRole>,
    /// Robots are users.
    #[serde(default)]
    users: BTreeMap<String, RepositoryRole>,
}

/// How often something was done.
pub(crate) type Counts = BTreeMap<String, usize>;

/// A resource that should be there, and what becomes of it.
type Step = (String, OutcomeFuture<quay_api::Error>);

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let options = Options::parse();
    let registry = serde_saphyr::from_str(&std::fs::read_to_string(&options.file)?)?;
    let counts = reconcile(&Client::from_env()?, &registry, options.dry_run).await;
    println!("{counts:?}");
    Ok(ExitCode::from(u8::from(counts.contains_key("failed"))))
}

/// Makes a registry as wanted, and counts what was done.
pub(crate) async fn reconcile(client: &Client, wanted: &Registry, dry: bool) -> Counts {
    let groups = steps(client, wanted, dry);
    let bar = ProgressBar::new(groups.iter().map(|steps| steps.len() as u64).sum());
    let mut counts = Counts::new();
    for steps in groups {
        let steps = stream::iter(steps).map(|(name, step)| async { (name, step.await) });
        let mut done = steps.buffer_unordered(8);
        while let Some((name, result)) = done.next().await {
            let (outcome, cause) = match result {
                Ok(outcome) => (outcome.to_string(), String::new()),
                Err(error) => ("failed".to_owned(), format!(": {error}")),
            };
            bar.suspend(|| println!("{outcome:>9} {name}{cause}"));
            bar.inc(1);
            *counts.entry(outcome).or_default() += 1;
        }
    }
    bar.finish_and_clear();
    counts
}

/// The steps, in groups: each group needs what those before it made.
fn steps(client: &Client, registry: &Registry, dry: bool) -> [Vec<Step>; 3] {
    let (mut organizations, mut contents, mut members) = (Vec::new(), Vec::new(), Vec::new());
    for (org, wanted) in registry {
        let body = NewOrganization::new(org).email(wanted.email.clone());
        organizations.push((org.clone(), client.ensure_organization(body).outcome(dry)));
        if let Some(bytes) = wanted.quota_bytes {
            let step = client.ensure_organization_quota(org, NewQuotaInBytes::new(bytes));
            contents.push((format!("{org}: quota"), step.outcome(dry)));
        }
        for (name, description) in &wanted.robots {
            let body = NewRobot::default().description(description);
            let step = client.ensure_organization_robot(org, name, body);
            contents.push((format!("{org}+{name}"), step.outcome(dry)));
        }
        for (name, team) in &wanted.teams {
            let body = TeamChange::new(team.role).description(team.description.clone());
            let step = client.ensure_team(org, name, body);
            contents.push((format!("{org}: team {name}"), step.outcome(dry)));
            for member in &team.members {
                let step = client.ensure_team_member(org, name, member);
                members.push((format!("{org}: {member} in {name}"), step.outcome(dry)));
            }
        }
        for (name, wanted) in &wanted.repositories {
            let body = NewRepository::new(name, wanted.visibility, &wanted.description);
            let repository = format!("{org}/{name}");
            let step = client.ensure_repository(body.namespace(org));
            contents.push((repository.clone(), step.outcome(dry)));
            for (team, &role) in &wanted.teams {
                let step = client.ensure_team_permission(&repository, team, RoleChange::new(role));
                members.push((format!("{repository}: team {team}"), step.outcome(dry)));
            }
            for (user, &role) in &wanted.users {
                let step = client.ensure_user_permission(&repository, user, RoleChange::new(role));
                members.push((format!("{repository}: {user}"), step.outcome(dry)));
            }
        }
        for (team, &role) in &wanted.default_permissions {
            let body = NewPrototype::new(role, DelegateReference::new(team, DelegateKind::Team));
            let step = client.ensure_default_permission(org, body);
            members.push((format!("{org}: default for {team}"), step.outcome(dry)));
        }
    }
    [organizations, contents, members]
}
