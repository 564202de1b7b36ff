//! Members and collaborators of an organization.
//!
//! See [Members and collaborators](../../../docs/server-behaviour.md#members-and-collaborators).

use std::collections::{BTreeMap, BTreeSet};

use quay_api::models::{Collaborator, Member, TeamReference, UserKind};

use super::avatar::{summary_avatar, team_avatar};
use crate::op_context::OpContext;
use crate::storage::AccountSummary;

/// One member: a person or a robot.
pub(crate) fn member(
    op: &OpContext<'_>,
    account: AccountSummary,
    teams: &[String],
    repositories: Vec<String>,
) -> Member {
    let kind = if account.is_robot() { "robot" } else { "user" };
    Member {
        avatar: summary_avatar(op, &account),
        name: account.name,
        kind: kind.into(),
        teams: teams.iter().map(|name| team(op, name)).collect(),
        repositories,
    }
}

/// The people in teams, each once, in the order of the rows.
pub(crate) fn members(
    op: &OpContext<'_>,
    memberships: Vec<(AccountSummary, String)>,
    permissions: Vec<(AccountSummary, String)>,
) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    let mut places: BTreeMap<i64, usize> = BTreeMap::new();
    // A team has many members and is drawn once.
    let mut teams: BTreeMap<String, TeamReference> = BTreeMap::new();
    for (account, name) in memberships {
        let place = *places.entry(account.id).or_insert_with(|| {
            members.push(member(op, account, &[], Vec::new()));
            members.len() - 1
        });
        let team = teams.entry(name).or_insert_with_key(|name| team(op, name));
        members[place].teams.push(team.clone());
    }
    for (account, repository) in permissions {
        if let Some(&place) = places.get(&account.id) {
            members[place].repositories.push(repository);
        }
    }
    members
}

/// The people with rights of their own who are in no team, each once.
pub(crate) fn collaborators(
    op: &OpContext<'_>,
    memberships: &[(AccountSummary, String)],
    permissions: Vec<(AccountSummary, String)>,
) -> Vec<Collaborator> {
    let members: BTreeSet<i64> = memberships.iter().map(|(account, _)| account.id).collect();
    let mut collaborators: Vec<Collaborator> = Vec::new();
    let mut places: BTreeMap<i64, usize> = BTreeMap::new();
    for (account, repository) in permissions {
        if members.contains(&account.id) {
            continue;
        }
        let place = *places.entry(account.id).or_insert_with(|| {
            collaborators.push(Collaborator {
                kind: UserKind::User,
                avatar: summary_avatar(op, &account),
                name: account.name,
                repositories: Vec::new(),
            });
            collaborators.len() - 1
        });
        collaborators[place].repositories.push(repository);
    }
    collaborators
}

fn team(op: &OpContext<'_>, name: &str) -> TeamReference {
    TeamReference::new(name, team_avatar(op, name))
}
