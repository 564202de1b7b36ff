//! What is waited for, and what the server says of it at a moment.

use std::fmt;

use apitwin_cli::{Failure, FailureKind, Invocation};
use clap::ArgMatches;
use quay_api::models::MirrorSyncStatus;
use quay_api::{Client, Reason};

use crate::Quay;

/// The kinds of things whose deletion can be waited for.
pub(super) const KINDS: [&str; 5] = ["org", "repo", "robot", "tag", "user"];

/// What is waited for.
pub(super) enum Condition {
    /// The mirror of a repository has run.
    Mirror(String),
    /// A build of a repository has ended.
    Build { repository: String, id: String },
    /// The server no longer finds something.
    Deleted(Thing),
}

/// Something that may be gone.
pub(super) enum Thing {
    Organization(String),
    Repository(String),
    Robot { namespace: String, name: String },
    Tag { repository: String, name: String },
    User(String),
}

/// What the server says.
pub(super) enum State {
    /// What is waited for is so.
    Met(String),
    /// It will not be so.
    Otherwise(String),
    /// Not yet.
    Pending(String),
}

impl Condition {
    /// Reads the arguments of `wait`.
    pub(super) fn read(matches: &ArgMatches) -> Result<Self, Failure> {
        let Some((words, inner)) = matches.subcommand() else {
            return Err(Failure::usage("say what to wait for"));
        };
        let text = |name: &str| {
            let value = inner.get_one::<String>(name);
            value.cloned().unwrap_or_default()
        };
        Ok(match words {
            "mirror" => Self::Mirror(text("repository")),
            "build" => Self::Build {
                repository: text("repository"),
                id: text("build-id"),
            },
            _ => Self::Deleted(Thing::read(&text("kind"), text("name"))?),
        })
    }

    /// Asks the server.
    pub(super) async fn state(
        &self,
        invocation: &Invocation<'_, Quay>,
        client: &Client,
    ) -> Result<State, Failure> {
        let failure = |error: quay_api::Error| invocation.failure(error);
        match self {
            Self::Mirror(repository) => {
                let mirror = client.get_repo_mirror_config(repository).await;
                let mirror = mirror.map_err(failure)?;
                Ok(of_mirror(&mirror.sync_status))
            }
            Self::Build { repository, id } => {
                let build = client.get_repo_build_status(repository, id).await;
                let build = build.map_err(failure)?;
                Ok(of_build(build.phase.as_str()))
            }
            Self::Deleted(thing) => match thing.exists(client).await {
                Ok(true) => Ok(State::Pending("it is still there".to_owned())),
                Ok(false) => Ok(State::Met("deleted".to_owned())),
                Err(error) => {
                    // Any server has pages that it does not find.
                    let reason = error.known_reason().map(|it| it.reason);
                    let is_quay = reason.and_then(Reason::from_name) == Some(Reason::Missing);
                    let failure = failure(error);
                    match (failure.kind(), is_quay) {
                        (FailureKind::NotFound, true) => Ok(State::Met("deleted".to_owned())),
                        (FailureKind::NotFound, false) => Err(Failure::new(
                            FailureKind::NotFound,
                            "the server responds as no Quay does where something is gone",
                        )
                        .next("Check that the URL is that of a Quay registry.")),
                        _ => Err(failure),
                    }
                }
            },
        }
    }

    /// What to do where it ended otherwise.
    pub(super) fn next_step(&self) -> String {
        match self {
            Self::Mirror(repository) => format!(
                "`quay repo log list {repository}` tells why; `quay repo mirror sync {repository}` runs it \
                 again."
            ),
            Self::Build { repository, id } => {
                format!("`quay repo build log list {repository} {id}` tells why.")
            }
            Self::Deleted(_) => "Delete it first.".to_owned(),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mirror(repository) => write!(f, "mirror of {repository}"),
            Self::Build { repository, id } => write!(f, "build {id} of {repository}"),
            Self::Deleted(Thing::Organization(name)) => write!(f, "organization {name}"),
            Self::Deleted(Thing::Repository(name)) => write!(f, "repository {name}"),
            Self::Deleted(Thing::Robot { namespace, name }) => {
                write!(f, "robot {namespace}+{name}")
            }
            Self::Deleted(Thing::Tag { repository, name }) => write!(f, "tag {repository}:{name}"),
            Self::Deleted(Thing::User(name)) => write!(f, "user {name}"),
        }
    }
}

fn of_mirror(status: &MirrorSyncStatus) -> State {
    match status {
        MirrorSyncStatus::Success => State::Met("synced".to_owned()),
        MirrorSyncStatus::Fail => State::Otherwise("the last run failed".to_owned()),
        MirrorSyncStatus::Cancel => State::Otherwise("the run was cancelled".to_owned()),
        MirrorSyncStatus::NeverRun => State::Pending("it has not run yet".to_owned()),
        MirrorSyncStatus::SyncNow => State::Pending("waiting for a worker".to_owned()),
        MirrorSyncStatus::Syncing => State::Pending("syncing".to_owned()),
        other => State::Pending(other.as_str().to_owned()),
    }
}

fn of_build(phase: &str) -> State {
    match phase {
        "complete" => State::Met("complete".to_owned()),
        "cancelled" => State::Otherwise("it was cancelled".to_owned()),
        "error" => State::Otherwise("it failed".to_owned()),
        "internalerror" => State::Otherwise("it failed inside the server".to_owned()),
        "expired" => {
            State::Otherwise("it failed inside the server and is not tried again".to_owned())
        }
        // `cannot_load` passes: the server does not reach the store of the phases.
        phase => State::Pending(phase.to_owned()),
    }
}

impl Thing {
    fn read(kind: &str, name: String) -> Result<Self, Failure> {
        let pair = |separator: char, example: &str| {
            let parts = name.rsplit_once(separator);
            let parts = parts.filter(|(left, right)| !left.is_empty() && !right.is_empty());
            parts
                .map(|(left, right)| (left.to_owned(), right.to_owned()))
                .ok_or_else(|| {
                    Failure::usage(format!("`{name}` is no full name of a {kind}"))
                        .next(format!("Write it as {example}."))
                })
        };
        Ok(match kind {
            "org" => Self::Organization(name),
            "repo" => {
                pair('/', "acme/app")?;
                Self::Repository(name)
            }
            "robot" => {
                let (namespace, name) = pair('+', "acme+ci")?;
                Self::Robot { namespace, name }
            }
            "tag" => {
                let (repository, name) = pair(':', "acme/app:v1")?;
                Self::Tag { repository, name }
            }
            _ => Self::User(name),
        })
    }

    async fn exists(&self, client: &Client) -> Result<bool, quay_api::Error> {
        match self {
            Self::Organization(name) => client.get_organization(name).await.map(|_| true),
            Self::Repository(name) => client.get_repo(name).await.map(|_| true),
            Self::Robot { namespace, name } => {
                client.get_org_robot(namespace, name).await.map(|_| true)
            }
            Self::Tag { repository, name } => {
                let tags = client.list_repo_tags(repository).specific_tag(name);
                let tags = tags.only_active_tags(true).await?;
                Ok(!tags.tags.is_empty())
            }
            Self::User(name) => client.get_user_information(name).await.map(|_| true),
        }
    }
}

#[cfg(test)]
mod tests {
    use quay_api::models::MirrorSyncStatus;

    use super::{State, Thing, of_build, of_mirror};

    #[test]
    fn builds_and_mirrors_end_well_or_otherwise_or_go_on() {
        let check = |state: State, expected: &str| {
            let found = match state {
                State::Met(_) => "met",
                State::Otherwise(_) => "otherwise",
                State::Pending(_) => "pending",
            };
            assert_eq!(found, expected);
        };
        for (phase, expected) in [
            ("complete", "met"),
            ("error", "otherwise"),
            ("internalerror", "otherwise"),
            ("cancelled", "otherwise"),
            ("expired", "otherwise"),
            ("building", "pending"),
            ("cannot_load", "pending"),
            ("a-phase-of-tomorrow", "pending"),
        ] {
            check(of_build(phase), expected);
        }
        check(of_mirror(&MirrorSyncStatus::Success), "met");
        check(of_mirror(&MirrorSyncStatus::Fail), "otherwise");
        check(of_mirror(&MirrorSyncStatus::Cancel), "otherwise");
        check(of_mirror(&MirrorSyncStatus::NeverRun), "pending");
        check(
            of_mirror(&MirrorSyncStatus::Unknown("X".to_owned())),
            "pending",
        );
    }

    #[test]
    fn names_are_whole() {
        for (kind, name) in [
            ("repo", "app"),
            ("robot", "ci"),
            ("tag", "acme/app"),
            ("tag", ":v1"),
        ] {
            assert!(Thing::read(kind, name.to_owned()).is_err(), "{kind} {name}");
        }
        assert!(Thing::read("repo", "acme/tools/app".to_owned()).is_ok());
    }
}
