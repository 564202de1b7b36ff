//! An organization as a flat list of resources, for files and for servers alike.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::key::{Key, Kind, Section};
use super::model::{
    AutoPrunePolicy, DefaultPermission, ImmutabilityPolicy, Organization, Quota, Repository, Team,
};
use super::source::child;

/// A resource with its own properties.
#[derive(Clone, Debug)]
pub(super) struct Resource {
    pub(super) key: Key,
    pub(super) properties: Map<String, Value>,
    /// Where it is in the document.
    pub(super) pointer: String,
}

/// The resources of an organization, and the sections that it has.
#[derive(Debug, Default)]
pub(super) struct Resources {
    pub(super) all: Vec<Resource>,
    /// The sections, with the pointers to them.
    pub(super) sections: BTreeMap<Section, String>,
}

/// Keys that an organization has twice, with the pointers to both.
pub(super) fn duplicates(
    pointer: &str,
    organization: &Organization,
) -> Vec<(String, String, String)> {
    let mut first = BTreeMap::new();
    let mut duplicates = Vec::new();
    for resource in list("", pointer, organization).all {
        match first.get(&resource.key) {
            Some(before) => {
                let label = resource.key.label();
                duplicates.push((label, String::clone(before), resource.pointer));
            }
            None => drop(first.insert(resource.key, resource.pointer)),
        }
    }
    duplicates
}

/// Lists the resources of an organization; `pointer` leads to it.
pub(super) fn list(name: &str, pointer: &str, organization: &Organization) -> Resources {
    let mut list = List {
        organization: name,
        resources: Resources::default(),
    };
    list.organization(pointer, organization);
    list.resources
}

/// The name of an auto-prune policy: all of it but its number.
pub(super) fn auto_prune_name(policy: &AutoPrunePolicy) -> String {
    let method = match policy.keep_tags {
        Some(_) => "keepTags",
        None => "maxAge",
    };
    match (&policy.tag_pattern, policy.tag_pattern_matches) {
        (None, _) => method.to_owned(),
        (Some(pattern), Some(false)) => format!("{method} unless {pattern}"),
        (Some(pattern), _) => format!("{method} for {pattern}"),
    }
}

/// The name of a default permission: who gets it, and from whom.
pub(super) fn default_permission_name(permission: &DefaultPermission) -> String {
    let recipient = match permission {
        DefaultPermission {
            team: Some(name), ..
        } => format!("team {name}"),
        DefaultPermission {
            robot: Some(name), ..
        } => format!("robot {name}"),
        DefaultPermission { user, .. } => format!("user {}", user.as_deref().unwrap_or_default()),
    };
    match &permission.created_by {
        Some(creator) => format!("{recipient}, created by {creator}"),
        None => recipient,
    }
}

struct List<'a> {
    organization: &'a str,
    resources: Resources,
}

impl List<'_> {
    fn section(&mut self, kind: Kind, owner: &str, pointer: &str) -> Section {
        let section = Section::new(self.organization, kind, owner);
        let sections = &mut self.resources.sections;
        sections.insert(section.clone(), pointer.to_owned());
        section
    }

    fn add(&mut self, key: Key, pointer: String, value: &impl Serialize, without: &[&str]) {
        let mut properties = match serde_json::to_value(value) {
            Ok(Value::Object(properties)) => properties,
            _ => Map::new(),
        };
        properties.retain(|name, _| !without.contains(&name.as_str()));
        self.resources.all.push(Resource {
            key,
            properties,
            pointer,
        });
    }

    /// A section that is a mapping by name.
    fn mapping<T: Serialize>(
        &mut self,
        (kind, owner): (Kind, &str),
        pointer: &str,
        found: Option<&BTreeMap<String, T>>,
        without: &[&str],
    ) {
        let Some(found) = found else { return };
        let section = self.section(kind, owner, pointer);
        for (name, value) in found {
            self.add(section.key(name), child(pointer, name), value, without);
        }
    }

    /// A section that is a list.
    fn items<T: Serialize>(
        &mut self,
        (kind, owner): (Kind, &str),
        pointer: &str,
        found: Option<&Vec<T>>,
        name: impl Fn(&T) -> String,
    ) {
        let Some(found) = found else { return };
        let section = self.section(kind, owner, pointer);
        for (index, value) in found.iter().enumerate() {
            let pointer = child(pointer, &index.to_string());
            self.add(section.key(name(value)), pointer, value, &[]);
        }
    }

    fn organization(&mut self, pointer: &str, found: &Organization) {
        let at = |name| child(pointer, name);
        let key = Section::new(self.organization, Kind::Organization, "").key("");
        let own = json!({"email": found.email, "tagExpiration": found.tag_expiration});
        self.add(key, pointer.to_owned(), &own, &[]);
        if let Some(own) = self.resources.all.last_mut() {
            own.properties.retain(|_, value| !value.is_null());
        }
        if let Some(quota) = &found.quota {
            self.quota(&at("quota"), quota);
        }
        if let Some(cache) = &found.proxy_cache {
            let key = self
                .section(Kind::ProxyCache, "", &at("proxyCache"))
                .key("");
            self.add(key, at("proxyCache"), cache, &[]);
        }
        let robots = found.robots.as_ref();
        self.mapping((Kind::Robot, ""), &at("robots"), robots, &[]);
        let teams = found.teams.as_ref();
        let children = ["members", "robots"];
        self.mapping((Kind::Team, ""), &at("teams"), teams, &children);
        for (name, team) in teams.into_iter().flatten() {
            self.team(name, &child(&at("teams"), name), team);
        }
        let applications = found.applications.as_ref();
        self.mapping(
            (Kind::Application, ""),
            &at("applications"),
            applications,
            &[],
        );
        let notifications = found.notifications.as_ref();
        let kind = (Kind::OrganizationNotification, "");
        self.mapping(kind, &at("notifications"), notifications, &[]);
        let policies = found.auto_prune.as_ref();
        let kind = (Kind::OrganizationAutoPrune, "");
        self.items(kind, &at("autoPrune"), policies, auto_prune_name);
        let kind = (Kind::OrganizationImmutability, "");
        let policies = found.immutability.as_ref();
        self.items(kind, &at("immutability"), policies, immutability_name);
        let repositories = found.repositories.as_ref();
        let children = [
            "permissions",
            "mirror",
            "autoPrune",
            "immutability",
            "notifications",
        ];
        let kind = (Kind::Repository, "");
        self.mapping(kind, &at("repositories"), repositories, &children);
        for (name, repository) in repositories.into_iter().flatten() {
            self.repository(name, &child(&at("repositories"), name), repository);
        }
        let permissions = found.default_permissions.as_ref();
        let kind = (Kind::DefaultPermission, "");
        self.items(
            kind,
            &at("defaultPermissions"),
            permissions,
            default_permission_name,
        );
    }

    fn quota(&mut self, pointer: &str, quota: &Quota) {
        let key = self.section(Kind::Quota, "", pointer).key("");
        let own = json!({"limit": quota.limit});
        self.add(key, pointer.to_owned(), &own, &[]);
        let section = self.section(Kind::QuotaLimit, "", pointer);
        for (property, name, percent) in [
            ("warnAt", "warning", quota.warn_at),
            ("rejectAt", "reject", quota.reject_at),
        ] {
            if let Some(percent) = percent {
                let own = json!({"percent": percent});
                self.add(section.key(name), child(pointer, property), &own, &[]);
            }
        }
    }

    fn team(&mut self, name: &str, pointer: &str, team: &Team) {
        let (members, robots) = (team.members.as_ref(), team.robots.as_ref());
        let at = child(pointer, "members");
        self.items((Kind::TeamMember, name), &at, members, String::clone);
        let at = child(pointer, "robots");
        self.items((Kind::TeamRobot, name), &at, robots, String::clone);
    }

    fn repository(&mut self, name: &str, pointer: &str, found: &Repository) {
        let at = |property| child(pointer, property);
        if let Some(permissions) = &found.permissions {
            for (kind, property, roles) in [
                (Kind::TeamPermission, "teams", &permissions.teams),
                (Kind::UserPermission, "users", &permissions.users),
                (Kind::RobotPermission, "robots", &permissions.robots),
            ] {
                let Some(roles) = roles else { continue };
                let section = self.section(kind, name, &child(&at("permissions"), property));
                for (recipient, role) in roles {
                    let pointer = child(&child(&at("permissions"), property), recipient);
                    let own = json!({"role": role});
                    self.add(section.key(recipient), pointer, &own, &[]);
                }
            }
        }
        if let Some(mirror) = &found.mirror {
            let key = self.section(Kind::Mirror, name, &at("mirror")).key("");
            self.add(key, at("mirror"), mirror, &[]);
        }
        let policies = found.auto_prune.as_ref();
        let kind = (Kind::RepositoryAutoPrune, name);
        self.items(kind, &at("autoPrune"), policies, auto_prune_name);
        let policies = found.immutability.as_ref();
        let kind = (Kind::RepositoryImmutability, name);
        self.items(kind, &at("immutability"), policies, immutability_name);
        let notifications = found.notifications.as_ref();
        let kind = (Kind::RepositoryNotification, name);
        self.mapping(kind, &at("notifications"), notifications, &[]);
    }
}

pub(super) fn immutability_name(policy: &ImmutabilityPolicy) -> String {
    policy.tag_pattern.clone()
}
