//! Owns the forms of members and collaborators of an organization (contract §2.4).

use std::collections::{BTreeMap, BTreeSet};

use quay_api::models::{Collaborator, Member, TeamReference};

use super::{team_avatar, user_avatar};
use crate::session::Session;
use crate::storage::Account;

/// One member: a person or a robot.
pub(crate) fn member(
    session: &Session<'_>,
    account: &Account,
    teams: &[String],
    repositories: Vec<String>,
) -> Member {
    let kind = if account.is_robot() { "robot" } else { "user" };
    Member {
        name: account.name.clone(),
        kind: kind.into(),
        avatar: user_avatar(session, account),
        teams: teams.iter().map(|name| team(session, name)).collect(),
        repositories,
    }
}

/// The people in teams, each once, in the order of the rows.
pub(crate) fn members(
    session: &Session<'_>,
    memberships: &[(Account, String)],
    permissions: Vec<(Account, String)>,
) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    let mut places: BTreeMap<i64, usize> = BTreeMap::new();
    for (account, name) in memberships {
        let place = *places.entry(account.id).or_insert_with(|| {
            members.push(member(session, account, &[], Vec::new()));
            members.len() - 1
        });
        members[place].teams.push(team(session, name));
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
    session: &Session<'_>,
    memberships: &[(Account, String)],
    permissions: Vec<(Account, String)>,
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
                kind: "user".into(),
                name: account.name.clone(),
                avatar: user_avatar(session, &account),
                repositories: Vec::new(),
            });
            collaborators.len() - 1
        });
        collaborators[place].repositories.push(repository);
    }
    collaborators
}

fn team(session: &Session<'_>, name: &str) -> TeamReference {
    TeamReference::new(name, team_avatar(session, name))
}
