//! Steps that would take the last administrator, or the caller's own rights, away: they are left out.

use std::collections::{BTreeMap, BTreeSet};

use super::super::key::Kind;
use super::super::read::Reader;
use super::{Action, Caller, Step};

const OWN: &str = "it would take your own rights in the organization away: put yourself into another \
                   admin team first";
const LAST: &str =
    "it would take the last administrator away: put somebody into an admin team first";
const UNKNOWN: &str = "the members of the admin teams cannot be read, so somebody might lose the last \
                       rights: look at your own rights";
const NOBODY: &str = "the server does not tell whose the token is, so these may be your own rights: use a \
                      token with user:read";

/// Replaces the steps that would take too much away.
pub(super) fn protect(caller: &Caller, before: Option<Teams>, steps: &mut [Step]) {
    let Some(before) = before else {
        return keep(steps, UNKNOWN, |_| true);
    };
    if *caller == Caller::Unknown {
        let is_admin_team = |step: &Step| match step.key.section.kind {
            Kind::TeamMember => before.contains_key(&step.key.section.owner),
            _ => before.contains_key(&step.key.name),
        };
        return keep(steps, NOBODY, is_admin_team);
    }
    let after = apply(&before, steps);
    let all = |teams: &Teams| teams.values().flatten().cloned().collect::<BTreeSet<_>>();
    let (had, has) = (all(&before), all(&after));
    let is_lost = |name: &&str| had.contains(*name) && !has.contains(*name);
    if let Some(caller) = caller.name().filter(is_lost) {
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

/// The teams of administrators, or `None` where they cannot be read. Who is only invited does not count.
/// None are read where no step takes rights away.
pub(super) async fn admin_teams(reader: &Reader<'_>, steps: &[Step]) -> Option<Teams> {
    let mut teams = Teams::new();
    if !steps.iter().any(takes_away) {
        return Some(teams);
    }
    let organization = reader.client.get_organization(reader.name).await.ok()?;
    // A token with too few scopes is not told the teams.
    for (name, team) in organization.into_inner().teams? {
        if team.role == quay_api::models::TeamRole::Admin {
            let members = reader.members(&name).await.ok()?;
            teams.insert(name, members.accepted);
        }
    }
    Some(teams)
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
