//! The tags of a repository with their history, page by page.

use quay_api::RepositoryName;
use quay_api::models::{self, TagPage};
use quay_api::server::Rejection;
use quay_api::server::tag::ListRepoTagsQuery;

use crate::op_context::OpContext;
use crate::storage::{TagFilter, TagNameFilter};
use crate::views;

/// What the server says of a filter that it cannot read.
const INVALID_FILTER: &str = "Unsupported syntax for filter_tag_name. Expected \
    <operation>:<tag_name> where <operation>can be 'like' or 'eq'.";

/// How many entries a page has at most.
const MAX_LIMIT: i32 = 100;

pub(super) fn list(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    query: &ListRepoTagsQuery,
) -> Result<models::TagPage, Rejection> {
    let repository = op.require_repository_reader(repository)?;
    let (page, limit) = (query.page.max(1), query.limit.clamp(1, MAX_LIMIT));
    let mut tags = op.tx.tag_list_history(&TagFilter {
        repository_id: repository.id,
        name: query
            .specific_tag
            .as_deref()
            .filter(|name| !name.is_empty()),
        name_filter: name_filter(query.filter_tag_name.as_deref())?,
        alive_at_ms: query.only_active_tags.then_some(op.now_ms),
        // One more than the page holds tells whether there is another page.
        limit: i64::from(limit) + 1,
        offset: i64::from(limit).saturating_mul(page - 1),
    })?;
    let size = usize::try_from(limit).unwrap_or_default();
    let has_additional = tags.len() > size;
    tags.truncate(size);
    let tags = tags.iter().map(|tag| views::tag(op, tag));
    Ok(TagPage::new(
        tags.collect::<Result<_, _>>()?,
        page,
        has_additional,
    ))
}

/// The filter of names; an operation that is not known filters nothing.
fn name_filter(text: Option<&str>) -> Result<Option<TagNameFilter<'_>>, Rejection> {
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    match text.split_once(':') {
        Some(("like", part)) => Ok(Some(TagNameFilter::Contains(part))),
        Some(("eq", name)) => Ok(Some(TagNameFilter::Is(name))),
        Some(_) => Ok(None),
        None => Err(Rejection::message(400, INVALID_FILTER)),
    }
}
