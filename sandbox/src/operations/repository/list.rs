//! Lists of repositories: their filters and their pages.

use std::collections::BTreeMap;

use quay_api::models::{RepositoryPage, RepositorySummary};
use quay_api::server::Rejection;
use quay_api::server::repository::ListReposQuery;

use crate::crypto::page_tokens::{PageTokens, Place};
use crate::domain::paging::first_row;
use crate::op_context::OpContext;
use crate::storage::{ListedRepository, RepositoryFilter};
use crate::views::{self, SummaryOptions};

/// How many repositories a page holds.
const PAGE: usize = 100;

/// The kinds that the server knows.
const KINDS: [&str; 2] = ["image", "application"];

/// One page of the list that a query asks for.
pub(super) fn list(
    op: &OpContext<'_>,
    page_tokens: &PageTokens,
    query: &ListReposQuery,
) -> Result<RepositoryPage, Rejection> {
    let namespace = query.namespace.as_deref().filter(|name| !name.is_empty());
    let starred = query.starred;
    let public = query.public;
    if namespace.is_none() && !starred && !public {
        return Err(Rejection::invalid_request(
            "namespace, starred or public are required for this API call",
        ));
    }
    let kind = query.repo_kind.as_str();
    let place = page_tokens.decode(query.next_page.as_deref());
    let (repositories, next) = match starred {
        true => list_starred(op, kind, place)?,
        false => list_visible(op, kind, namespace, public, place)?,
    };
    let options = SummaryOptions {
        kind,
        last_modified: query.last_modified,
        popularity: query.popularity,
    };
    let ids: Vec<i64> = repositories
        .iter()
        .map(|repository| repository.id)
        .collect();
    let uses = match options.last_modified || options.popularity {
        true => views::repository_uses(op, &ids)?,
        false => BTreeMap::new(),
    };
    let summaries: Vec<RepositorySummary> = repositories
        .into_iter()
        .map(|repository| {
            let uses = uses.get(&repository.id).copied().unwrap_or_default();
            views::repository_summary(op, repository, uses, options)
        })
        .collect();
    let mut page = RepositoryPage::new(summaries);
    page.next_page = next.and_then(|place| page_tokens.encode(place));
    Ok(page)
}

/// What the caller may see by its roles, whatever the scopes of its token; superusers see all.
fn list_visible(
    op: &OpContext<'_>,
    kind: &str,
    namespace: Option<&str>,
    public: bool,
    place: Option<Place>,
) -> Result<(Vec<ListedRepository>, Option<Place>), Rejection> {
    let account = op.caller().map(|caller| caller.account.id);
    if account.is_none() && !public {
        return Ok((Vec::new(), None));
    }
    if !KINDS.contains(&kind) {
        return Err(Rejection::data_layer("Unknown repository kind"));
    }
    let mut repositories = op.tx.repository_list(&RepositoryFilter {
        account,
        everything: op.is_global_readonly() || op.has_full_access(),
        public,
        namespace,
        kind,
        start: first_row(place)?.unwrap_or(0),
        limit: PAGE as i64 + 1,
    })?;
    let next = repositories.get(PAGE).map(|first| Place::Row(first.id));
    repositories.truncate(PAGE);
    Ok((repositories, next))
}

/// What the caller starred. Without a token that is one page, one short of full; the places of
/// other lists lead to pages that always have another, and those of logs fail the server, which
/// adds 1 to what is no number: endpoints/api/repository_models_pre_oci.py:95 at ffba0c70e2d8.
fn list_starred(
    op: &OpContext<'_>,
    kind: &str,
    place: Option<Place>,
) -> Result<(Vec<ListedRepository>, Option<Place>), Rejection> {
    let Some(caller) = op.caller() else {
        return Err(Rejection::message(
            400,
            "The browser (or proxy) sent a request that this server could not understand.",
        ));
    };
    if !KINDS.contains(&kind) {
        return Err(Rejection::data_layer("Unknown kind of repository"));
    }
    let account = caller.account.id;
    let everything = op.has_full_access();
    let by_rights = op.may_read_by_roles();
    let starred = op
        .tx
        .repository_list_starred(account, kind, by_rights, everything)?;
    let starred = starred.into_iter();
    let start_index = match place {
        Some(Place::Row(start_index)) => start_index,
        Some(Place::Entry(..) | Place::End) => return Err(crate::responses::crash()),
        None => return Ok((starred.take(PAGE - 1).collect(), None)),
    };
    let number = start_index.max(1);
    let skipped = usize::try_from(number - 1)
        .unwrap_or(usize::MAX)
        .saturating_mul(PAGE);
    let next = Place::Row(number.saturating_add(1));
    Ok((starred.skip(skipped).take(PAGE).collect(), Some(next)))
}
