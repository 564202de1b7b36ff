//! The name of a resource: what kind it is, whose, and what it is called.

use std::fmt;

/// A kind of resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "they are what their names say")]
pub enum Kind {
    Organization,
    Quota,
    QuotaLimit,
    ProxyCache,
    Robot,
    Team,
    TeamMember,
    TeamRobot,
    Application,
    OrganizationAutoPrune,
    OrganizationImmutability,
    OrganizationNotification,
    Repository,
    TeamPermission,
    UserPermission,
    RobotPermission,
    Mirror,
    RepositoryAutoPrune,
    RepositoryImmutability,
    RepositoryNotification,
    DefaultPermission,
}

/// The name of a resource.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// What the resource is one of.
    pub section: Section,
    /// What it is called there.
    pub name: String,
}

/// Resources of one kind that belong together, such as the members of a team.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Section {
    /// The organization.
    pub organization: String,
    /// The team or repository; empty where they belong to the organization.
    pub owner: String,
    /// What they are.
    pub kind: Kind,
}

impl Section {
    pub(super) fn new(organization: &str, kind: Kind, owner: &str) -> Self {
        Self {
            organization: organization.to_owned(),
            owner: owner.to_owned(),
            kind,
        }
    }

    pub(super) fn key(&self, name: impl Into<String>) -> Key {
        Key {
            section: self.clone(),
            name: name.into(),
        }
    }

    /// The repository, by its full name.
    pub(super) fn repository(&self) -> String {
        format!("{}/{}", self.organization, self.owner)
    }
}

impl Key {
    /// The resources that must be there first.
    pub(super) fn dependencies(&self) -> Vec<Key> {
        let Section {
            organization,
            owner,
            kind,
        } = &self.section;
        let of = |kind, name: &str| Section::new(organization, kind, "").key(name);
        let mut keys = match kind {
            Kind::Organization => return Vec::new(),
            Kind::QuotaLimit => vec![of(Kind::Quota, "")],
            Kind::TeamMember => vec![of(Kind::Team, owner)],
            Kind::TeamRobot => vec![of(Kind::Team, owner), of(Kind::Robot, &self.name)],
            Kind::TeamPermission => {
                vec![of(Kind::Repository, owner), of(Kind::Team, &self.name)]
            }
            Kind::RobotPermission => {
                vec![of(Kind::Repository, owner), of(Kind::Robot, &self.name)]
            }
            Kind::UserPermission
            | Kind::Mirror
            | Kind::RepositoryAutoPrune
            | Kind::RepositoryImmutability
            | Kind::RepositoryNotification => vec![of(Kind::Repository, owner)],
            _ => Vec::new(),
        };
        keys.push(of(Kind::Organization, ""));
        keys
    }

    /// What it is within its organization. Titles are free texts, so nothing in it moves the cursor of
    /// a terminal.
    pub fn label(&self) -> String {
        self.words().replace(char::is_control, "\u{fffd}")
    }

    fn words(&self) -> String {
        let (name, owner) = (&self.name, &self.section.owner);
        match self.section.kind {
            Kind::Organization => "organization".to_owned(),
            Kind::Quota => "quota".to_owned(),
            Kind::QuotaLimit => format!("quota limit {name}"),
            Kind::ProxyCache => "proxy cache".to_owned(),
            Kind::Robot => format!("robot {name}"),
            Kind::Team => format!("team {name}"),
            Kind::TeamMember => format!("member {name} of team {owner}"),
            Kind::TeamRobot => format!("robot {name} in team {owner}"),
            Kind::Application => format!("application {name}"),
            Kind::OrganizationAutoPrune => format!("auto-prune policy {name}"),
            Kind::OrganizationImmutability => format!("immutability policy {name}"),
            Kind::OrganizationNotification => format!("notification {name}"),
            Kind::Repository => format!("repository {name}"),
            Kind::TeamPermission => format!("permission of team {name} on {owner}"),
            Kind::UserPermission => format!("permission of user {name} on {owner}"),
            Kind::RobotPermission => format!("permission of robot {name} on {owner}"),
            Kind::Mirror => format!("mirror of {owner}"),
            Kind::RepositoryAutoPrune => format!("auto-prune policy {name} of {owner}"),
            Kind::RepositoryImmutability => format!("immutability policy {name} of {owner}"),
            Kind::RepositoryNotification => format!("notification {name} of {owner}"),
            Kind::DefaultPermission => format!("default permission of {name}"),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.section.organization, self.label())
    }
}
