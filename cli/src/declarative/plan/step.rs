//! One step of a plan: what is done to one resource.

use std::collections::BTreeMap;

use quay_api::Secret;
use serde_json::{Map, Value};

use super::super::key::{Key, Kind};
use super::super::model::SecretSource;
use super::super::problem::{Place, Problem};
use super::compare::Difference;

/// The end of the names of properties that tell where a secret is.
pub(super) const FROM: &str = "From";

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is missing and is created.
    Create,
    /// It differs and is changed.
    Change,
    /// It is not listed and is deleted.
    Delete,
    /// It would go, and stays for this reason.
    Keep(&'static str),
    /// It differs and cannot be changed, for this reason.
    Impossible(&'static str),
}

/// A step of a plan.
#[derive(Clone, Debug)]
pub struct Step {
    /// What is done.
    pub action: Action,
    /// To what.
    pub key: Key,
    /// Where the file speaks of it.
    pub place: Option<Place>,
    /// What differs.
    pub differences: Vec<Difference>,
    /// What the file says of it.
    pub(in super::super) wanted: Map<String, Value>,
    /// What the server says of it.
    pub(in super::super) found: Option<Map<String, Value>>,
    /// What the server calls it, where it does not go by names.
    pub(in super::super) id: Option<String>,
    /// The secrets that its creation needs, by property.
    pub(in super::super) secrets: BTreeMap<String, Secret>,
}

impl Step {
    /// Whether something is sent for it.
    pub fn is_work(&self) -> bool {
        matches!(
            self.action,
            Action::Create | Action::Change | Action::Delete
        )
    }

    /// Whether the server is not as the file says.
    pub fn is_difference(&self) -> bool {
        !matches!(self.action, Action::Keep(_))
    }

    /// The group that it is done in: all of a group may be done at once.
    ///
    /// Rights are given before any are taken away.
    pub(in super::super) fn stage(&self) -> u8 {
        let kind = self.key.section.kind;
        match self.action {
            Action::Delete => match kind {
                Kind::Team | Kind::Robot | Kind::Repository | Kind::Application => 7,
                _ => 6,
            },
            _ if self.lowers_admins() => 5,
            _ => match kind {
                Kind::Organization => 0,
                Kind::Repository | Kind::QuotaLimit | Kind::TeamMember | Kind::TeamRobot => 2,
                // A mirror gives its robot a permission, so it comes before the others.
                Kind::TeamPermission | Kind::UserPermission | Kind::RobotPermission => 4,
                Kind::Mirror
                | Kind::RepositoryAutoPrune
                | Kind::RepositoryImmutability
                | Kind::RepositoryNotification
                | Kind::OrganizationNotification
                | Kind::DefaultPermission => 3,
                _ => 1,
            },
        }
    }

    /// Whether a team of administrators gets a lesser role.
    pub(super) fn lowers_admins(&self) -> bool {
        let was = self.found.as_ref().and_then(|found| found.get("role"));
        self.key.section.kind == Kind::Team
            && self.action == Action::Change
            && was.and_then(Value::as_str) == Some("admin")
            && self.wanted.get("role") != was
    }

    /// Whether somebody has more rights in the organization after it.
    pub(in super::super) fn gives_rights(&self) -> bool {
        let is_grant = matches!(self.action, Action::Create | Action::Change);
        is_grant && !self.lowers_admins() && self.is_about_rights()
    }

    /// Whether somebody has fewer rights in the organization after it.
    pub(in super::super) fn takes_rights(&self) -> bool {
        (self.action == Action::Delete || self.lowers_admins()) && self.is_about_rights()
    }

    fn is_about_rights(&self) -> bool {
        matches!(
            self.key.section.kind,
            Kind::Team
                | Kind::TeamMember
                | Kind::TeamRobot
                | Kind::TeamPermission
                | Kind::UserPermission
                | Kind::RobotPermission
        )
    }

    /// Whether it deletes the resource and creates it again, because the server cannot change it.
    pub(in super::super) fn replaces(&self) -> bool {
        let kinds = [
            Kind::ProxyCache,
            Kind::OrganizationNotification,
            Kind::RepositoryNotification,
        ];
        self.action == Action::Change && kinds.contains(&self.key.section.kind)
    }

    /// Whether the resource is created, which takes its secrets.
    pub(super) fn reads_secrets(&self) -> bool {
        self.action == Action::Create || self.replaces()
    }

    /// Reads the secrets.
    pub(super) fn read_secrets(
        &mut self,
        variables: &BTreeMap<String, String>,
        place: impl Fn(&str) -> Option<Place>,
        problems: &mut Vec<Problem>,
    ) {
        let mut add = |property: &str, message| {
            if let Some(place) = place(property) {
                problems.push(Problem { place, message });
            }
        };
        for (property, value) in &self.wanted {
            if !property.ends_with(FROM) {
                continue;
            }
            let source = serde_json::from_value::<SecretSource>(value.clone());
            let read = source.map_err(|error| error.to_string());
            match read.and_then(|source| source.read(variables)) {
                Ok(secret) => drop(self.secrets.insert(property.clone(), secret)),
                Err(message) => {
                    let text = format!("`{property}` of {}: {message}", self.key.label());
                    add(property, text);
                }
            }
        }
        let has_credentials = ["usernameFrom", "passwordFrom"]
            .iter()
            .all(|property| self.wanted.contains_key(*property));
        if self.key.section.kind == Kind::ProxyCache && self.replaces() && !has_credentials {
            let text = "a change deletes the proxy cache and creates it again, which would lose its \
                        credentials: add `usernameFrom` and `passwordFrom`; if it has none, delete it \
                        and apply again";
            add("upstreamRegistry", text.to_owned());
        }
        let method = self.wanted.get("method").and_then(Value::as_str);
        if matches!(method, Some("webhook" | "slack")) && !self.wanted.contains_key("urlFrom") {
            let text = format!("{} has no URL: add `urlFrom`", self.key.label());
            add("method", text);
        }
    }
}
