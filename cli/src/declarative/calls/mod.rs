//! The calls behind the steps of a plan.

mod organization;
mod policies;
mod repository;
mod team;

use quay_api::ensure::Outcome;
use quay_api::{Client, Error};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::key::Kind;
use super::plan::{Action, Step};

/// Why a step was not done.
#[derive(Debug)]
pub(super) enum CallError {
    /// The server or the way to it.
    Api(Error),
    /// Something that the plan should have.
    Plan(String),
}

impl From<Error> for CallError {
    fn from(error: Error) -> Self {
        Self::Api(error)
    }
}

/// What was done; none for a deletion.
pub(super) type Done = Result<Option<Outcome>, CallError>;

/// Does a step.
pub(super) async fn perform(client: &Client, step: &Step) -> Done {
    let deleted = step.action == Action::Delete;
    let done = match step.key.section.kind {
        Kind::Organization => organization::organization(client, step).await,
        Kind::Quota => organization::quota(client, step).await,
        Kind::QuotaLimit => organization::quota_limit(client, step).await,
        Kind::ProxyCache => organization::proxy_cache(client, step).await,
        Kind::Application => organization::application(client, step).await,
        Kind::DefaultPermission => organization::default_permission(client, step).await,
        Kind::Robot => team::robot(client, step).await,
        Kind::Team => team::team(client, step).await,
        Kind::TeamMember | Kind::TeamRobot => team::member(client, step).await,
        Kind::Repository => repository::repository(client, step).await,
        Kind::TeamPermission => repository::team_permission(client, step).await,
        Kind::UserPermission | Kind::RobotPermission => {
            repository::user_permission(client, step).await
        }
        Kind::Mirror => repository::mirror(client, step).await,
        Kind::OrganizationAutoPrune | Kind::RepositoryAutoPrune => {
            policies::auto_prune(client, step).await
        }
        Kind::OrganizationImmutability | Kind::RepositoryImmutability => {
            policies::immutability(client, step).await
        }
        Kind::OrganizationNotification | Kind::RepositoryNotification => {
            policies::notification(client, step).await
        }
    };
    match done {
        // What is to go and is gone is as wanted.
        Err(CallError::Api(error)) if deleted && error.is_missing() => Ok(None),
        done => done,
    }
}

impl Step {
    /// What the file says, typed.
    fn wanted<T: DeserializeOwned>(&self) -> Result<T, CallError> {
        serde_json::from_value(self.wanted.clone().into()).map_err(|error| {
            CallError::Plan(format!("the plan of {} cannot be read: {error}", self.key))
        })
    }

    /// What the file says, and for what it leaves out what the server has.
    fn merged(&self) -> Map<String, Value> {
        let mut merged = self.found.clone().unwrap_or_default();
        merged.extend(self.wanted.clone());
        merged
    }

    /// A value of the file in the type of the API, which writes it alike.
    fn value<T: DeserializeOwned>(&self, property: &str) -> Result<T, CallError> {
        let value = self.wanted.get(property).cloned().unwrap_or_default();
        serde_json::from_value(value).map_err(|error| {
            let key = &self.key;
            CallError::Plan(format!("`{property}` of {key} cannot be sent: {error}"))
        })
    }

    /// What the server calls the resource.
    fn id(&self) -> Result<&str, CallError> {
        self.id.as_deref().ok_or_else(|| {
            CallError::Plan(format!("the server's name of {} is not known", self.key))
        })
    }

    /// Whether a property is among those that differ.
    fn differs(&self, property: &str) -> bool {
        let mut differences = self.differences.iter();
        differences.any(|difference| difference.property == property)
    }

    /// The full name of a robot of the organization.
    fn robot(&self, name: &str) -> String {
        format!("{}+{name}", self.key.section.organization)
    }

    /// What was done by a call that does one thing.
    fn outcome(&self) -> Option<Outcome> {
        match self.action {
            Action::Create => Some(Outcome::Created),
            Action::Delete => None,
            _ => Some(Outcome::Changed),
        }
    }
}
