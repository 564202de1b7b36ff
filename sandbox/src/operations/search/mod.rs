//! The operations of tag `search`.

mod entities;
mod everything;
mod score;

use std::collections::BTreeMap;

use quay_api::models::{
    FoundRepository, RepositoryResultKind, RepositoryResultTitle, RepositorySearchPage,
};
use quay_api::server::search::{
    ConductRepoSearchQuery, ConductRepoSearchResponse, ConductSearchQuery, ConductSearchResponse,
    GetMatchingEntitiesPath, GetMatchingEntitiesQuery, GetMatchingEntitiesResponse,
    LinkExternalUserPath, LinkExternalUserResponse, SearchApi,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::op_context::OpContext;
use crate::responses::NO_SUCH_URL;
use crate::{storage, views};

/// How many repositories are on a page.
const PAGE: i32 = 10;

/// The last page; what comes after it is not found.
const LAST_PAGE: i32 = 10;

impl SearchApi for App {
    async fn link_external_user(
        &self,
        context: Context,
        _path: LinkExternalUserPath,
    ) -> Result<LinkExternalUserResponse, Rejection> {
        // The sandbox asks no directory; without one there is nobody to link.
        if self.settings.directory().is_none() {
            return Err(Rejection::message(404, NO_SUCH_URL));
        }
        Err(Rejection::not_implemented(context.operation))
    }

    async fn get_matching_entities(
        &self,
        context: Context,
        path: GetMatchingEntitiesPath,
        query: GetMatchingEntitiesQuery,
    ) -> Result<GetMatchingEntitiesResponse, Rejection> {
        self.read(&context, |op| {
            entities::search(op, path.prefix.as_str(), &query)
        })
        .await
        .map(GetMatchingEntitiesResponse::Ok)
    }

    async fn conduct_search(
        &self,
        context: Context,
        query: ConductSearchQuery,
    ) -> Result<ConductSearchResponse, Rejection> {
        let text = query.query.as_str();
        self.read(&context, |op| everything::search(op, text))
            .await
            .map(ConductSearchResponse::Ok)
    }

    async fn conduct_repo_search(
        &self,
        context: Context,
        query: ConductRepoSearchQuery,
    ) -> Result<ConductRepoSearchResponse, Rejection> {
        self.read(&context, |op| repositories(op, &query))
            .await
            .map(ConductRepoSearchResponse::Ok)
    }
}

fn repositories(
    op: &OpContext<'_>,
    query: &ConductRepoSearchQuery,
) -> Result<RepositorySearchPage, Rejection> {
    let page = query.page.clamp(1, LAST_PAGE);
    let start = (page - 1) * PAGE;
    let text = query.query.as_str();
    let (offset, limit) = (i64::from(start), i64::from(PAGE) + 1);
    let mut found = everything::repositories(op, text, offset, limit)?;
    let full = usize::try_from(PAGE).unwrap_or_default();
    let has_additional = found.len() > full;
    found.truncate(full);
    let ids: Vec<i64> = found.iter().map(|repository| repository.id).collect();
    let uses = match query.include_usage {
        true => views::repository_uses(op, &ids)?,
        false => BTreeMap::new(),
    };
    let views = found.iter().map(|repository| {
        let mut view = found_repository(op, repository);
        if query.include_usage {
            let uses = uses.get(&repository.id).copied().unwrap_or_default();
            view.last_modified = views::last_modified_s(uses);
            view.stars = Some(repository.stars);
            view.popularity = Some(views::popularity(uses));
        }
        view
    });
    let results = views.collect();
    Ok(RepositorySearchPage::new(
        results,
        has_additional,
        page,
        PAGE,
        start,
    ))
}

/// A repository as the search for repositories shows it, whose score is the same for all.
fn found_repository(op: &OpContext<'_>, found: &storage::FoundRepository) -> FoundRepository {
    FoundRepository {
        kind: RepositoryResultKind::Repository,
        title: RepositoryResultTitle::Repo,
        namespace: everything::owner(op, &found.namespace),
        name: found.name.clone(),
        description: found.description.clone(),
        is_public: found.is_public,
        score: 4,
        href: format!("/repository/{}/{}", found.namespace.name, found.name),
        last_modified: None,
        stars: None,
        popularity: None,
    }
}
