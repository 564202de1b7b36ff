//! Auto-prune policies at work: tags end that are too old, or too many.
//!
//! Source: `data/model/autoprune.py` at ffba0c70e2d8.

use serde_json::json;

use crate::app::App;
use crate::domain::tag_age;
use crate::images::tags::{TagError, Tags};
use crate::python::pattern::Pattern;
use crate::storage::{
    AutoPruneLimit, AutoPruneRule, LogRow, PolicyOwner, Repository, RepositoryState, StorageError,
    Tx,
};

/// How many repositories one step reads.
const REPOSITORIES_AT_ONCE: usize = 100;

/// How many tags one step ends.
const TAGS_AT_ONCE: usize = 50;

/// Prunes all repositories that policies are for.
pub(super) async fn run(app: &App) -> Result<(), StorageError> {
    let mut after = 0;
    loop {
        let listing = app
            .store
            .read(|tx| tx.auto_prune_policy_list_repositories(after, REPOSITORIES_AT_ONCE));
        let repositories: Vec<i64> = listing.await?;
        let Some(last) = repositories.last() else {
            return Ok(());
        };
        after = *last;
        for repository in repositories {
            prune(app, repository).await?;
        }
    }
}

/// Applies the policies of a repository and its namespace: first those by age, then those by number.
async fn prune(app: &App, repository: i64) -> Result<(), StorageError> {
    let rules = app.store.read(|tx| rules(tx, repository)).await?;
    let is_by_age = |rule: &&AutoPruneRule| matches!(rule.limit, AutoPruneLimit::Age(_));
    let by_age = rules.iter().filter(is_by_age);
    let by_number = rules.iter().filter(|rule| !is_by_age(rule));
    for rule in by_age.chain(by_number) {
        let now_ms = app.clock.now_ms();
        let finding = app.store.read(|tx| find(tx, repository, rule, now_ms));
        let tags = left_over(finding.await?, rule).await;
        for some in tags.chunks(TAGS_AT_ONCE) {
            let ending = app.store.write(|tx, _| end(app, tx, repository, some));
            ending.await?;
            tokio::task::yield_now().await;
        }
    }
    Ok(())
}

fn rules(tx: &Tx<'_>, repository: i64) -> Result<Vec<AutoPruneRule>, StorageError> {
    let Some(repository) = tx.repository_fetch_by_id(repository)? else {
        return Ok(Vec::new());
    };
    let mut rules = Vec::new();
    for repository_id in [None, Some(repository.id)] {
        let owner = PolicyOwner {
            namespace_id: repository.namespace_id,
            repository_id,
        };
        let policies = tx.auto_prune_policy_list_by_owner(owner)?.into_iter();
        rules.extend(policies.map(|policy| policy.rule));
    }
    Ok(rules)
}

/// The tags that a rule is about, the newest first. Those that are immutable and those that hold
/// signatures are neither counted nor ended.
fn find(
    tx: &Tx<'_>,
    repository: i64,
    rule: &AutoPruneRule,
    now_ms: i64,
) -> Result<Vec<(i64, String)>, StorageError> {
    let before_ms = match &rule.limit {
        AutoPruneLimit::Count(_) => i64::MAX,
        AutoPruneLimit::Age(age) => {
            let Ok(seconds) = tag_age::seconds(age) else {
                return Ok(Vec::new());
            };
            now_ms.saturating_sub(seconds.saturating_mul(1000))
        }
    };
    tx.tag_list_prunable(repository, before_ms, now_ms)
}

/// Those of the tags that a rule does not leave.
async fn left_over(mut tags: Vec<(i64, String)>, rule: &AutoPruneRule) -> Vec<(i64, String)> {
    if let Some(pattern) = &rule.tag_pattern {
        let pattern = Pattern::part(pattern);
        let mut fitting = Vec::new();
        for tag in tags {
            // A pattern that cannot be read prunes nothing, whichever tags it is for.
            if pattern.try_fits(&tag.1) == Some(rule.tag_pattern_matches) {
                fitting.push(tag);
            }
            // A pattern may take long.
            tokio::task::yield_now().await;
        }
        tags = fitting;
    }
    let kept = match &rule.limit {
        AutoPruneLimit::Count(count) => usize::try_from(*count).unwrap_or(usize::MAX),
        AutoPruneLimit::Age(_) => 0,
    };
    let mut tags = tags.split_off(kept.min(tags.len()));
    if matches!(rule.limit, AutoPruneLimit::Age(_)) {
        // The server ends those first that were there first.
        tags.sort_unstable();
    }
    tags
}

/// Ends tags, as far as they are still what they were when they were found.
fn end(
    app: &App,
    tx: &Tx<'_>,
    repository: i64,
    tags: &[(i64, String)],
) -> Result<(), StorageError> {
    let now_ms = app.clock.now_ms();
    let found = tx.repository_fetch_by_id(repository)?;
    let Some(repository) = found.filter(|found| found.state == RepositoryState::Normal) else {
        return Ok(());
    };
    for (id, name) in tags {
        let current = tx.tag_fetch(repository.id, name, now_ms)?;
        if current.is_none_or(|current| current.id != *id) {
            continue;
        }
        match Tags::new(tx, &app.settings, now_ms).delete(&repository, name) {
            Ok(Some(_)) => log(tx, &repository, name, now_ms)?,
            Ok(None) => {}
            Err(TagError::Storage(error)) => return Err(error),
            Err(error) => tracing::debug!(?error, tag = name, "a tag is not pruned"),
        }
    }
    Ok(())
}

fn log(tx: &Tx<'_>, repository: &Repository, tag: &str, now_ms: i64) -> Result<(), StorageError> {
    tx.log_create(&LogRow {
        kind: "autoprune_tag_delete".to_owned(),
        namespace_id: Some(repository.namespace_id),
        repository_id: Some(repository.id),
        performer_id: None,
        ip: None,
        metadata: json!({
            "performer": "autoprune worker",
            "namespace": repository.namespace,
            "repo": repository.name,
            "tag": tag,
        }),
        logged_ms: now_ms,
    })
}
