//! Steps that would take the last administrator, or the caller's own rights, away: they are left out.

use std::collections::{BTreeMap, BTreeSet};

use quay_api::Error;

use super::super::key::Kind;
use super::super::read::Reader;
use super::{Action, Step};

const OWN: &str = "it would take your own rights in the organization away: put yourself into another \
                   admin team first";
const LAST: &str =
    "it would take the last administrator away: put somebody into an admin team first";
const UNKNOWN: &str = "the members of the admin teams cannot be read, so somebody might lose the last \
                       rights: look at your own rights";

/// Replaces the steps that would take too much away.
pub(super) fn protect(caller: Option<&str>, before: Result<Teams, Error>, steps: &mut [Step]) {
    let Ok(before) = before else {
        return keep(steps, UNKNOWN, |_| true);
    };
    let after = apply(&before, steps);
    let all = |teams: &Teams| teams.values().flatten().cloned().collect::<BTreeSet<_>>();
    let (had, has) = (all(&before), all(&after));
    if let Some(caller) = caller.filter(|name| had.contains(*name) && !has.contains(*name)) {
        keep(steps, OWN, |step| match step.key.section.kind {
            Kind::TeamMember => step.key.name == caller,
            _ => before
                .get(&step.key.name)
                .is_some_and(|members| members.contains(caller)),
        });
    }
    let has = all(&apply(&before, steps));
    if !had.is_empty() && has.is_empty() {
        keep(steps, LAST, |_| true);
    }
}

/// The users in each team of administrators.
pub(super) type Teams = BTreeMap<String, BTreeSet<String>>;

/// Whether a step may take the rights of an administrator away.
fn takes_away(step: &Step) -> bool {
    match step.key.section.kind {
        Kind::Team => step.action == Action::Delete || step.lowers_admins(),
        Kind::TeamMember => step.action == Action::Delete,
        _ => false,
    }
}

fn keep(steps: &mut [Step], reason: &'static str, concerns: impl Fn(&Step) -> bool) {
    for step in steps {
        if takes_away(step) && concerns(step) {
            step.action = Action::Keep(reason);
        }
    }
}

/// The teams of administrators; none are read where no step takes rights away.
pub(super) async fn admin_teams(reader: &Reader<'_>, steps: &[Step]) -> Result<Teams, Error> {
    let mut teams = Teams::new();
    if !steps.iter().any(takes_away) {
        return Ok(teams);
    }
    let organization = reader.client.get_organization(reader.name).await?;
    for (name, team) in organization.into_inner().teams.unwrap_or_default() {
        if team.role == quay_api::models::TeamRole::Admin {
            let members = reader.members(&name).await?.users;
            teams.insert(name, members.into_iter().collect());
        }
    }
    Ok(teams)
}

/// The teams of administrators after the steps.
fn apply(before: &Teams, steps: &[Step]) -> Teams {
    let mut teams = before.clone();
    for step in steps.iter().filter(|step| step.is_work()) {
        let (name, owner) = (&step.key.name, &step.key.section.owner);
        match (step.key.section.kind, step.action) {
            (Kind::Team, Action::Delete) => drop(teams.remove(name)),
            (Kind::Team, _) => {
                let role = step.wanted.get("role").and_then(|role| role.as_str());
                match role {
                    Some("admin") => drop(teams.entry(name.clone()).or_default()),
                    _ => drop(teams.remove(name)),
                }
            }
            _ => {}
        }
        if step.key.section.kind == Kind::TeamMember
            && let Some(members) = teams.get_mut(owner)
        {
            match step.action {
                Action::Delete => members.remove(name),
                _ => members.insert(name.clone()),
            };
        }
    }
    teams
}
