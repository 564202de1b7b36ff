//! What the server makes by itself beside what is created: the first team of an organization, and the
//! first permissions on a repository.
//!
//! A plan counts with it, so that one run brings the server to what the file says.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::key::{Key, Kind, Section};
use super::super::model::{DefaultPermission, Organization};
use super::super::read::Observed;
use super::super::resources::Resource;
use super::protection::Teams;

/// The team that the server makes with an organization.
const OWNERS: &str = "owners";

/// The teams of administrators of a new organization.
pub(super) fn admin_teams(caller: Option<&str>) -> Teams {
    let members: BTreeSet<_> = caller.map(str::to_owned).into_iter().collect();
    Teams::from([(OWNERS.to_owned(), members)])
}

/// Adds what the server will make to what is there.
pub(super) fn predict(
    caller: Option<&str>,
    wanted: &Organization,
    found: &Observed,
    there: &mut BTreeMap<Key, Resource>,
) {
    let name = &found.name;
    if !found.exists {
        let team = Section::new(name, Kind::Team, "").key(OWNERS);
        add(there, team, json!({"role": "admin"}));
        if let Some(caller) = caller {
            let member = Section::new(name, Kind::TeamMember, OWNERS).key(caller);
            add(there, member, json!({}));
        }
    }
    let existing = found.organization.repositories.as_ref();
    for repository in wanted.repositories.iter().flatten().map(|(name, _)| name) {
        if existing.is_some_and(|all| all.contains_key(repository)) {
            continue;
        }
        if let Some(caller) = caller {
            let key = Section::new(name, Kind::UserPermission, repository).key(caller);
            add(there, key, json!({"role": "admin"}));
        }
        for default in found.organization.default_permissions.iter().flatten() {
            let creator = default.created_by.as_deref();
            if creator.is_some() && creator != caller {
                continue;
            }
            let (kind, recipient) = match default {
                DefaultPermission { team: Some(it), .. } => (Kind::TeamPermission, it),
                DefaultPermission {
                    robot: Some(it), ..
                } => (Kind::RobotPermission, it),
                DefaultPermission { user: Some(it), .. } => (Kind::UserPermission, it),
                _ => continue,
            };
            let key = Section::new(name, kind, repository).key(recipient);
            add(there, key, json!({"role": default.role}));
        }
    }
    for (repository, own) in wanted.repositories.iter().flatten() {
        // A new mirror lets its robot push.
        let before = existing.and_then(|all| all.get(repository));
        let is_new = before.is_none_or(|before| before.mirror.is_none());
        if let Some(mirror) = own.mirror.as_ref().filter(|_| is_new) {
            let key = Section::new(name, Kind::RobotPermission, repository).key(&mirror.robot);
            add(there, key.clone(), json!({"role": "write"}));
            let role = there
                .get_mut(&key)
                .and_then(|it| it.properties.get_mut("role"));
            if let Some(role) = role.filter(|role| **role == "read") {
                *role = "write".into();
            }
        }
    }
}

/// Adds what the server will make, unless it is there.
fn add(there: &mut BTreeMap<Key, Resource>, key: Key, properties: Value) {
    let resource = Resource {
        key: key.clone(),
        properties: properties.as_object().cloned().unwrap_or_default(),
        pointer: String::new(),
    };
    there.entry(key).or_insert(resource);
}
