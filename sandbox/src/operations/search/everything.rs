//! The search for everything at once: teams, robots, repositories, namespaces.

use quay_api::models::{
    NamespaceKind, NamespaceSearchResult, NamespaceSearchResultKind, NamespaceSearchResultTitle,
    RepositoryResultKind, RepositoryResultTitle, RepositorySearchResult, SearchResult,
    SearchResultList, SearchResultOwner, SearchResultOwnerKind, TeamKind, TeamSearchResult,
};
use quay_api::server::Rejection;

use super::score::score;
use crate::op_context::OpContext;
use crate::storage::{Account, FoundRepository, FoundTeam};
use crate::views::{organization_avatar, team_avatar, user_avatar};

/// How many repositories are found at most.
const REPOSITORIES: i64 = 5;

/// What the kinds of results count, before the name is looked at.
const ENTITY: f64 = 1.0;
const TEAM: f64 = 2.0;
const REPOSITORY: f64 = 4.0;

pub(super) fn search(op: &OpContext<'_>, query: &str) -> Result<SearchResultList, Rejection> {
    if query.is_empty() {
        return Ok(SearchResultList::new(Vec::new()));
    }
    // Names are of small letters, and the server looks at no others.
    let prefix = without_quotes(query).to_lowercase();
    let caller = op.caller().map(|caller| &caller.account);
    let name = caller.map(|caller| caller.name.as_str());
    let mut results = Vec::new();
    if let Some(caller) = caller {
        let mut teams = op.tx.team_search_by_member(caller.id, &prefix)?;
        for team in op.tx.team_search_by_admin(caller.id, &prefix)? {
            if !teams.iter().any(|known| known.id == team.id) {
                teams.push(team);
            }
        }
        for team in teams {
            results.push(found_team(op, team, query));
        }
        for robot in op.tx.robot_search(caller, &prefix)? {
            results.push(found_entity(op, name, &robot, query));
        }
    }
    let viewer = caller.map(|caller| caller.id);
    for repository in repositories(op, query, 0, REPOSITORIES)? {
        let score = REPOSITORY * score(&repository.name, query);
        let view = repository_result(op, &repository, score);
        results.push((score, SearchResult::RepositorySearchResult(view)));
    }
    for namespace in op.tx.namespace_search(viewer, &prefix)? {
        results.push(found_entity(op, name, &namespace, query));
    }
    results.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let results = results.into_iter().map(|(_, result)| result);
    Ok(SearchResultList::new(results.collect()))
}

/// The repositories that the caller finds, with a namespace before a slash where the query has one.
pub(super) fn repositories(
    op: &OpContext<'_>,
    query: &str,
    offset: i64,
    limit: i64,
) -> Result<Vec<FoundRepository>, Rejection> {
    let viewer = op.caller().map(|caller| caller.account.id);
    let (namespace, name) = match query.split_once('/') {
        Some((namespace, name)) => (Some(namespace).filter(|name| !name.is_empty()), name),
        None => (None, query),
    };
    let (tx, name) = (op.tx, without_quotes(name));
    Ok(tx.repository_search(viewer, namespace, &name, offset, limit)?)
}

/// A text as the server looks for it, which drops quotes: data/text.py:7 at ffba0c70e2d8.
pub(super) fn without_quotes(text: &str) -> String {
    text.replace(['\'', '"', '`'], "")
}

/// A repository as this search shows it.
fn repository_result(
    op: &OpContext<'_>,
    found: &FoundRepository,
    score: f64,
) -> RepositorySearchResult {
    RepositorySearchResult {
        kind: RepositoryResultKind::Repository,
        title: RepositoryResultTitle::Repo,
        namespace: owner(op, &found.namespace),
        name: found.name.clone(),
        description: found.description.clone(),
        is_public: found.is_public,
        score,
        href: format!("/repository/{}/{}", found.namespace.name, found.name),
    }
}

fn found_team(op: &OpContext<'_>, team: FoundTeam, query: &str) -> (f64, SearchResult) {
    let score = TEAM * score(&team.name, query);
    let href = format!(
        "/organization/{}/teams/{}",
        team.organization.name, team.name
    );
    let view = TeamSearchResult {
        kind: TeamKind::Team,
        organization: owner(op, &team.organization),
        avatar: team_avatar(op, &team.name),
        name: team.name,
        score,
        href,
    };
    (score, SearchResult::TeamSearchResult(view))
}

fn found_entity(
    op: &OpContext<'_>,
    caller: Option<&str>,
    account: &Account,
    query: &str,
) -> (f64, SearchResult) {
    let mut view = entity(op, caller, account);
    if account.is_robot() {
        view.short_name = account
            .name
            .split_once('+')
            .map(|(_, name)| name.to_owned());
    }
    let name = view.short_name.as_deref().unwrap_or(&view.name);
    view.score = ENTITY * score(name, query);
    (view.score, SearchResult::NamespaceSearchResult(view))
}

fn entity(op: &OpContext<'_>, caller: Option<&str>, account: &Account) -> NamespaceSearchResult {
    let name = &account.name;
    let (title, kind, avatar, href) = if account.is_organization() {
        (
            NamespaceSearchResultTitle::Org,
            NamespaceSearchResultKind::Organization,
            Some(organization_avatar(op, account)),
            format!("/organization/{name}"),
        )
    } else if account.is_robot() {
        let owner = name.split('+').next().unwrap_or_default();
        let place = if Some(owner) == caller {
            "user"
        } else {
            "organization"
        };
        (
            NamespaceSearchResultTitle::Robot,
            NamespaceSearchResultKind::Robot,
            None,
            format!("/{place}/{owner}?tab=robots&showRobot={name}"),
        )
    } else {
        (
            NamespaceSearchResultTitle::User,
            NamespaceSearchResultKind::User,
            Some(user_avatar(op, account)),
            format!("/user/{name}"),
        )
    };
    NamespaceSearchResult::new(title, kind, avatar, name.clone(), ENTITY, href)
}

/// The user or organization that a result belongs to, whose own score is not looked at.
pub(super) fn owner(op: &OpContext<'_>, account: &Account) -> SearchResultOwner {
    let name = &account.name;
    let (title, kind, avatar, place) = if account.is_organization() {
        (
            NamespaceKind::Org,
            SearchResultOwnerKind::Organization,
            organization_avatar(op, account),
            "organization",
        )
    } else {
        (
            NamespaceKind::User,
            SearchResultOwnerKind::User,
            user_avatar(op, account),
            "user",
        )
    };
    let href = format!("/{place}/{name}");
    SearchResultOwner::new(title, kind, avatar, name.clone(), 1, href)
}
