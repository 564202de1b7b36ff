//! The search for entities that can get rights: users, robots, teams, organizations.

use quay_api::models::{Entity, EntityKind, EntityList};
use quay_api::server::Rejection;
use quay_api::server::search::GetMatchingEntitiesQuery;

use super::everything::without_quotes;
use crate::op_context::OpContext;
use crate::storage::{Account, StorageError, UserSearch};
use crate::views::{organization_avatar, team_avatar, user_avatar};

/// How many users and robots are found at most.
const LIMIT: i64 = 10;

pub(super) fn search(
    op: &OpContext<'_>,
    prefix: &str,
    query: &GetMatchingEntitiesQuery,
) -> Result<EntityList, Rejection> {
    let prefix = plain(prefix);
    let namespace = query.namespace.as_deref().unwrap_or_default();
    let organization = op.tx.organization_fetch(namespace)?;
    let is_member = match &organization {
        Some(_) => op.is_member_of_namespace(namespace)?,
        None => op.may_administer_user(namespace),
    };
    let mut results = Vec::new();
    if let Some(organization) = organization.as_ref().filter(|_| is_member)
        && query.include_teams
    {
        for name in op.tx.team_search_names(organization.id, &prefix)? {
            let avatar = team_avatar(op, &name);
            let mut team = Entity::new(name, EntityKind::Team, avatar);
            team.is_org_member = Some(true);
            results.push(team);
        }
    }
    let robots_of = is_member.then_some(namespace);
    for user in users(op, &prefix, robots_of, organization.is_some())? {
        let avatar = user_avatar(op, &user);
        let mut entity = Entity::new(user.name.clone(), EntityKind::User, avatar);
        entity.is_robot = Some(user.is_robot());
        // The server takes everybody for a member where an organization is named.
        entity.is_org_member = organization.is_some().then_some(true);
        results.push(entity);
    }
    // Members see the teams and robots of an organization, only its admins the organization
    // itself: endpoints/api/search.py:105 at ffba0c70e2d8.
    if let Some(organization) = &organization
        && query.include_orgs
        && namespace.starts_with(&prefix)
        && op.may_administer_namespace(namespace)?
    {
        let avatar = organization_avatar(op, organization);
        let mut entity = Entity::new(namespace, EntityKind::Org, avatar);
        entity.is_org_member = Some(true);
        results.push(entity);
    }
    Ok(EntityList::new(results))
}

/// The users and robots, first who has just that name.
fn users(
    op: &OpContext<'_>,
    prefix: &str,
    robots_of: Option<&str>,
    robots_first: bool,
) -> Result<Vec<Account>, StorageError> {
    let find = |exactly: bool, limit: i64| {
        op.tx.user_search(&UserSearch {
            text: prefix,
            robots_of,
            exactly,
            robots_first,
            limit,
        })
    };
    let mut found = find(true, 1)?;
    let left = if found.is_empty() { LIMIT } else { LIMIT - 1 };
    let partial = op.settings.features.partial_user_autocomplete;
    let first = found.first().map(|account| account.id);
    for account in find(!partial, left)? {
        if Some(account.id) != first {
            found.push(account);
        }
    }
    Ok(found)
}

/// ASCII letters that sound like the others, in small ones and without blanks and quotes.
fn plain(prefix: &str) -> String {
    let ascii = deunicode::deunicode(prefix).replace(' ', "");
    without_quotes(&ascii).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn prefixes_are_made_ascii() {
        for (prefix, expect) in [
            ("\u{540d}\u{524d}", "mingqian"),
            ("\u{fc}", "u"),
            ("A b'C", "abc"),
        ] {
            assert_eq!(plain(prefix), expect, "{prefix}");
        }
    }
}
