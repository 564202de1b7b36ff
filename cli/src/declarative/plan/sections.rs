//! What sections are to each other and to people.

use super::super::key::{Kind, Section};

/// Whether what one section lists is where the other is, or read together with it.
pub(super) fn covers(one: &Section, other: &Section) -> bool {
    let of_repository = matches!(
        other.kind,
        Kind::TeamPermission
            | Kind::UserPermission
            | Kind::RobotPermission
            | Kind::Mirror
            | Kind::RepositoryAutoPrune
            | Kind::RepositoryImmutability
            | Kind::RepositoryNotification
    );
    match (one.kind, other.kind) {
        (Kind::Repository, _) => of_repository,
        (Kind::Quota, Kind::QuotaLimit) => true,
        (Kind::Team, Kind::TeamMember | Kind::TeamRobot) => true,
        (Kind::TeamMember, Kind::TeamRobot)
        | (Kind::TeamRobot, Kind::TeamMember)
        | (Kind::UserPermission, Kind::RobotPermission) => one.owner == other.owner,
        _ => false,
    }
}

/// What a section is, for people.
pub(in super::super) fn what(section: &Section) -> String {
    let of = match section.owner.as_str() {
        "" => section.organization.clone(),
        owner => format!("{}/{owner}", section.organization),
    };
    let what = match section.kind {
        Kind::Organization => return format!("organization {of}"),
        Kind::Quota | Kind::QuotaLimit => "the quota",
        Kind::ProxyCache => "the proxy cache",
        Kind::Robot => "the robots",
        Kind::Team => "the teams",
        Kind::TeamMember | Kind::TeamRobot => {
            return format!(
                "the members of team {} of {}",
                section.owner, section.organization
            );
        }
        Kind::Application => "the applications",
        Kind::OrganizationAutoPrune | Kind::RepositoryAutoPrune => "the auto-prune policies",
        Kind::OrganizationImmutability | Kind::RepositoryImmutability => {
            "the immutability policies"
        }
        Kind::OrganizationNotification | Kind::RepositoryNotification => "the notifications",
        Kind::Repository => "the repositories",
        Kind::TeamPermission | Kind::UserPermission | Kind::RobotPermission => "the permissions",
        Kind::Mirror => "the mirror",
        Kind::DefaultPermission => "the default permissions",
    };
    format!("{what} of {of}")
}
