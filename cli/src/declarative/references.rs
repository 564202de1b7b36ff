//! The names in a resource: its own, and those of what it refers to.

use serde_json::Value;

use super::key::{Key, Kind, Section};
use super::model::NameKind;
use super::resources::Resource;
use super::source::child;

/// A name in a resource.
#[derive(Debug)]
pub(super) struct Reference {
    pub(super) kind: NameKind,
    pub(super) name: String,
    /// Where it is in the document.
    pub(super) pointer: String,
}

impl Reference {
    /// What it refers to, if that is in the same organization.
    pub(super) fn key(&self, organization: &str) -> Option<Key> {
        let kind = match self.kind {
            NameKind::Team => Kind::Team,
            NameKind::Robot => Kind::Robot,
            _ => return None,
        };
        Some(Section::new(organization, kind, "").key(&self.name))
    }
}

/// The names in a resource.
pub(super) fn references(resource: &Resource) -> Vec<Reference> {
    let Section {
        organization, kind, ..
    } = &resource.key.section;
    let one = |kind, name: &str| Reference {
        kind,
        name: name.to_owned(),
        pointer: resource.pointer.clone(),
    };
    let name = &resource.key.name;
    let own = match kind {
        Kind::Organization => one(NameKind::Organization, organization),
        Kind::Repository => one(NameKind::Repository, name),
        Kind::Team | Kind::TeamPermission => one(NameKind::Team, name),
        Kind::Robot | Kind::TeamRobot | Kind::RobotPermission => one(NameKind::Robot, name),
        Kind::TeamMember | Kind::UserPermission => one(NameKind::User, name),
        Kind::Mirror | Kind::DefaultPermission => return in_properties(resource),
        _ => return Vec::new(),
    };
    vec![own]
}

/// The names in the properties of a mirror or a default permission.
fn in_properties(resource: &Resource) -> Vec<Reference> {
    let properties = [
        ("team", NameKind::Team),
        ("robot", NameKind::Robot),
        ("user", NameKind::User),
        ("createdBy", NameKind::User),
    ];
    let found = properties.into_iter().filter_map(|(property, kind)| {
        let name = resource.properties.get(property).and_then(Value::as_str)?;
        // The creator has a full name, also if it is a robot of the organization.
        let own = name.split_once('+').filter(|(namespace, _)| {
            kind == NameKind::User && *namespace == resource.key.section.organization
        });
        let (kind, name) = own.map_or((kind, name), |(_, robot)| (NameKind::Robot, robot));
        Some(Reference {
            kind,
            name: name.to_owned(),
            pointer: child(&resource.pointer, property),
        })
    });
    found.collect()
}
