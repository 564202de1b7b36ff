//! The starred repositories of a user.

use quay_api::RepositoryName;
use quay_api::models::{NewStar, Star, StarredRepository, StarredRepositoryList};
use quay_api::server::Rejection;

use crate::crypto::page_tokens::{PageTokens, Place};
use crate::domain::paging::first_row;
use crate::op_context::OpContext;

/// How many repositories are on a page.
const PAGE: usize = 100;

pub(super) fn list(
    op: &OpContext<'_>,
    page_tokens: &PageTokens,
    next_page: Option<&str>,
) -> Result<StarredRepositoryList, Rejection> {
    let user = op.require_user_admin()?;
    let from = first_row(page_tokens.decode(next_page))?.unwrap_or(0);
    let mut rows = op.tx.star_list_by_user(user.id, from, PAGE + 1)?;
    let next = rows
        .get(PAGE)
        .and_then(|row| page_tokens.encode(Place::Row(row.id)));
    rows.truncate(PAGE);
    let repositories = rows
        .into_iter()
        .map(|row| StarredRepository::new(row.namespace, row.name, row.description, row.is_public));
    let mut list = StarredRepositoryList::new(repositories.collect());
    list.next_page = next;
    Ok(list)
}

/// Stars a repository, which the user need not be able to see; `None` where there is none.
pub(super) fn create(op: &OpContext<'_>, new: &NewStar) -> Result<Option<Star>, Rejection> {
    let user = op.require_user_admin()?;
    let (namespace, name) = (new.namespace.as_str(), new.repository.as_str());
    let Some(repository) = op.tx.repository_fetch(namespace, name)? else {
        return Ok(None);
    };
    op.tx.star_create(user.id, repository.id, op.now_ms)?;
    Ok(Some(Star::new(namespace, name)))
}

/// Takes a star away; tells whether there is such a repository.
pub(super) fn delete(op: &OpContext<'_>, name: &RepositoryName) -> Result<bool, Rejection> {
    let user = op.require_user_admin()?;
    let Some(repository) = op.tx.repository_fetch(name.namespace(), name.name())? else {
        return Ok(false);
    };
    op.tx.star_delete(user.id, repository.id)?;
    Ok(true)
}
