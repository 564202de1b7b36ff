//! A run of a mirror, from its claim to its release.

use std::collections::BTreeSet;

use http::HeaderMap;
use http::header::{HeaderValue, USER_AGENT as USER_AGENT_HEADER};
use quay_api::operations;
use quay_api::server::{Context, Principal};

use super::checks::{is_mirror, time_limit};
use super::copy::Copier;
use super::events::{Event, USER_AGENT};
use super::patterns;
use super::source::{Source, SourceError};
use crate::app::App;
use crate::auth::caller::account_principal;
use crate::domain::names;
use crate::images::tags::{TagError, Tags};
use crate::outbound::UpstreamRepository;
use crate::outbound::ssrf::HostRules;
use crate::storage::{Repository, RepositoryMirror, RepositoryState, StorageError, SyncStatus};

/// How often a run is tried again.
const RETRIES: i32 = 3;

/// What stands for the output of a program where none was run.
const NONE: Option<&str> = Some("Not applicable");

/// A mirror that was claimed.
struct Run<'a> {
    app: &'a App,
    repository: Repository,
    mirror: RepositoryMirror,
    /// In the name of nobody.
    worker: Context,
    /// In the name of the robot.
    robot: Context,
}

/// Runs the mirror of a repository, unless it is none any more.
pub(super) async fn run(app: &App, namespace: &str, name: &str) -> Result<(), StorageError> {
    let claiming = app.store.write(|tx, _| {
        let Some(repository) = tx.repository_fetch(namespace, name)? else {
            return Ok::<_, StorageError>(None);
        };
        let mirror = tx.repository_mirror_fetch(repository.id)?;
        let mirror = mirror.filter(|_| repository.state == RepositoryState::Mirror);
        let Some(mirror) = mirror.filter(|mirror| is_free(mirror.sync_status)) else {
            return Ok(None);
        };
        tx.repository_mirror_update_status(repository.id, SyncStatus::Syncing)?;
        let robot = tx.robot_fetch(&mirror.robot)?;
        Ok(robot.map(|robot| (repository, mirror, robot)))
    });
    let Some((repository, mirror, robot)) = claiming.await? else {
        return Ok(());
    };
    let run = Run {
        app,
        repository,
        mirror,
        worker: context(app, None),
        robot: context(app, Some(account_principal(robot.account, true))),
    };
    let copied = run.copy().await;
    let status = copied.as_ref().copied().unwrap_or(SyncStatus::Fail);
    run.release(status).await?;
    copied.map(|_| ())
}

/// Whether nobody runs a mirror, or has called its run off.
fn is_free(status: SyncStatus) -> bool {
    !matches!(status, SyncStatus::Syncing | SyncStatus::Cancel)
}

/// What stands for a request, since nobody made one.
fn context(app: &App, principal: Option<Principal>) -> Context {
    let mut headers = HeaderMap::new();
    headers.insert(USER_AGENT_HEADER, HeaderValue::from_static(USER_AGENT));
    let scheme = app.settings.preferred_url_scheme.as_str();
    let base_url = app.settings.base_url();
    Context {
        operation: &operations::SYNC_NOW,
        principal,
        request_id: crate::crypto::random::uuid(),
        headers,
        extensions: http::Extensions::new(),
        base_url: base_url.unwrap_or_else(|| format!("{scheme}://localhost")),
    }
}

impl Run<'_> {
    async fn copy(&self) -> Result<SyncStatus, StorageError> {
        let settings = &self.app.settings;
        let rules = HostRules::new(&settings.ssrf_allowed_hosts, &settings.resolvable_hosts);
        let opened = Source::open(&self.mirror, &rules).await;
        if let Err(SourceError::Blocked) = opened {
            let text = "Source registry location is not allowed";
            return self.fail(text, Some(""), NONE, NONE).await;
        }
        let subject = self.subject();
        let started = Event {
            kind: "repo_mirror_sync_started",
            verb: "start",
            message: &subject,
            ..Event::default()
        };
        self.tell(&started).await?;
        let listed = match opened {
            Ok(source) => {
                let limit = time_limit(&self.mirror);
                match tokio::time::timeout(limit, source.tags()).await {
                    Ok(listed) => listed.map_err(|error| error.to_string()),
                    Err(_) => Err(format!("it took longer than {} s", limit.as_secs())),
                }
            }
            Err(SourceError::Unsupported(text)) => Err(text.to_owned()),
            Err(SourceError::Upstream(error)) => Err(error.to_string()),
            Err(SourceError::Blocked) => Err("its host is not allowed".to_owned()),
        };
        let (tags, upstream) = match listed {
            Ok((all, upstream)) => (self.choose(all), upstream),
            Err(problem) => {
                let text = format!("{subject}: skopeo list-tags failed: See output");
                return self.fail(&text, Some(""), Some(""), Some(&problem)).await;
            }
        };
        if tags.is_empty() {
            self.succeed("No tags matched").await?;
            return Ok(SyncStatus::Success);
        }
        self.copy_tags(&tags, &upstream).await
    }

    /// Which tags are copied, in the order of their names.
    fn choose(&self, all: Vec<String>) -> Vec<String> {
        let patterns = &self.mirror.tag_patterns;
        let is_wanted = |name: &String| {
            let mut patterns = patterns.iter();
            patterns.any(|pattern| patterns::matches(pattern, name))
        };
        let is_tag = |name: &String| names::is_tag(name) && !name.ends_with('\n');
        let all = all.into_iter().filter(is_tag);
        let chosen: BTreeSet<String> = all.filter(is_wanted).collect();
        chosen.into_iter().collect()
    }

    async fn copy_tags(
        &self,
        tags: &[String],
        upstream: &UpstreamRepository,
    ) -> Result<SyncStatus, StorageError> {
        let copier = Copier {
            app: self.app,
            context: &self.robot,
            repository: &self.repository,
            mirror: &self.mirror,
            upstream,
        };
        let mut failed = BTreeSet::new();
        let mut is_cancelled = false;
        for tag in tags {
            let copied = copier.copy(tag).await;
            if !self.goes_on().await? {
                is_cancelled = true;
                break;
            }
            self.tell_tag(tag, &copied).await?;
            if copied.is_err() {
                failed.insert(tag.as_str());
            }
        }
        self.delete_obsolete(tags).await?;
        let subject = self.subject();
        let all = tags.join(", ");
        if is_cancelled {
            let cancelled = Event {
                kind: "repo_mirror_sync_failed",
                verb: "Cancelled",
                message: &subject,
                tags: Some(&all),
                ..Event::default()
            };
            self.tell(&cancelled).await?;
            return Ok(SyncStatus::Cancel);
        }
        if failed.is_empty() {
            self.succeed(&all).await?;
            return Ok(SyncStatus::Success);
        }
        let is_partial = failed.len() < tags.len();
        let (message, told) = match is_partial {
            true => (
                format!("{subject}: PARTIAL SYNC"),
                with_failures(tags, &failed),
            ),
            false => (subject, String::new()),
        };
        let lost = Event {
            kind: "repo_mirror_sync_failed",
            verb: "lost",
            message: &message,
            tags: Some(&told),
            stdout: NONE,
            stderr: NONE,
            tag: None,
        };
        self.tell(&lost).await?;
        Ok(SyncStatus::Fail)
    }

    /// Whether the mirror still runs: somebody may have called it off, or made the repository
    /// something else.
    async fn goes_on(&self) -> Result<bool, StorageError> {
        let reading = self.app.store.read(|tx| {
            let is_mirror = is_mirror(tx, &self.repository)?;
            let mirror = tx.repository_mirror_fetch(self.repository.id)?;
            let runs = mirror.is_some_and(|mirror| mirror.sync_status == SyncStatus::Syncing);
            Ok::<_, StorageError>(is_mirror && runs)
        });
        reading.await
    }

    async fn tell_tag(&self, tag: &str, copied: &Result<(), String>) -> Result<(), StorageError> {
        let source = format!("docker://{}:{tag}", self.mirror.external_reference);
        let (kind, message) = match copied {
            Ok(()) => (
                "repo_mirror_sync_tag_success",
                format!("Source '{source}' successful sync"),
            ),
            Err(_) => (
                "repo_mirror_sync_tag_failed",
                format!("Source '{source}' failed to sync"),
            ),
        };
        let event = Event {
            kind,
            verb: "finish",
            message: &message,
            tag: Some(tag),
            stdout: Some(""),
            stderr: Some(copied.as_ref().err().map_or("", String::as_str)),
            tags: None,
        };
        self.tell(&event).await
    }

    /// Ends the tags that the source does not have, or that no pattern fits. Immutable ones stay.
    async fn delete_obsolete(&self, tags: &[String]) -> Result<(), StorageError> {
        let writing = self.app.write(&self.worker, |op| {
            // Its tags are somebody else's by now.
            if !is_mirror(op.tx, &self.repository)? {
                return Ok(());
            }
            let names = op
                .tx
                .tag_list_newest(self.repository.id, usize::MAX, op.now_ms)?;
            for tag in names.iter().filter(|tag| !tags.contains(&tag.name)) {
                match Tags::of(op).delete(&self.repository, &tag.name) {
                    Ok(_) | Err(TagError::Immutable { .. } | TagError::Refused(_)) => {}
                    Err(TagError::Storage(error)) => return Err(error),
                }
            }
            Ok(())
        });
        writing.await
    }

    /// Puts the mirror back into the queue. Where somebody called the run off, that stays.
    async fn release(&self, status: SyncStatus) -> Result<(), StorageError> {
        let writing = self.app.store.write(|tx, _| {
            let Some(mut mirror) = tx.repository_mirror_fetch(self.repository.id)? else {
                return Ok::<_, StorageError>(());
            };
            if mirror.sync_status != SyncStatus::Syncing {
                return Ok(());
            }
            mirror.sync_status = status;
            if status == SyncStatus::Fail {
                mirror.retries_remaining = (mirror.retries_remaining - 1).max(0);
            }
            if status == SyncStatus::Success || mirror.retries_remaining < 1 {
                mirror.retries_remaining = RETRIES;
                let now_ms = self.app.clock.now_ms();
                mirror.sync_start_ms =
                    next_ms(mirror.sync_start_ms, mirror.sync_interval_s, now_ms);
            }
            tx.repository_mirror_set(&mirror)
        });
        writing.await
    }

    /// What a run is about, as all its entries begin.
    fn subject(&self) -> String {
        let patterns = self.mirror.tag_patterns.join(",");
        let reference = &self.mirror.external_reference;
        format!("'{reference}' with tag pattern '{patterns}'")
    }

    async fn succeed(&self, tags: &str) -> Result<(), StorageError> {
        let event = Event {
            kind: "repo_mirror_sync_success",
            verb: "end",
            message: &self.subject(),
            tags: Some(tags),
            ..Event::default()
        };
        self.tell(&event).await
    }

    async fn fail(
        &self,
        message: &str,
        tags: Option<&str>,
        stdout: Option<&str>,
        stderr: Option<&str>,
    ) -> Result<SyncStatus, StorageError> {
        let event = Event {
            kind: "repo_mirror_sync_failed",
            verb: "end",
            message,
            tags,
            stdout,
            stderr,
            tag: None,
        };
        self.tell(&event).await?;
        Ok(SyncStatus::Fail)
    }

    async fn tell(&self, event: &Event<'_>) -> Result<(), StorageError> {
        let writing = self
            .app
            .write(&self.worker, |op| event.tell(op, &self.repository));
        writing.await
    }
}

/// All tags, with a mark behind those that failed.
fn with_failures(tags: &[String], failed: &BTreeSet<&str>) -> String {
    let marked = tags.iter().map(|tag| match failed.contains(tag.as_str()) {
        true => format!("{tag}(FAILED)"),
        false => tag.clone(),
    });
    marked.collect::<Vec<String>>().join(", ")
}

/// When the next run starts: a whole number of intervals after the last one, in the future.
fn next_ms(start_ms: i64, interval_s: i64, now_ms: i64) -> i64 {
    let interval_ms = interval_s.saturating_mul(1000).max(1000);
    let since_ms = now_ms.saturating_sub(start_ms).rem_euclid(interval_ms);
    now_ms.saturating_add(interval_ms - since_ms)
}

#[cfg(test)]
mod tests {
    use super::next_ms;

    #[test]
    fn the_next_run_is_whole_intervals_after_the_last() {
        for (start_ms, interval_s, now_ms, expect) in [
            (0, 60, 10_000, 60_000),
            (0, 60, 60_000, 120_000),
            (0, 60, 130_500, 180_000),
            (0, 0, 10_500, 11_000),
        ] {
            assert_eq!(next_ms(start_ms, interval_s, now_ms), expect);
        }
    }
}
