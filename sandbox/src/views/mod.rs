//! The forms in which the API shows what is stored: rows in, models out.

mod application;
mod authorization;
mod avatar;
mod build;
mod log;
mod member;
mod namespace_notification;
mod organization;
mod organization_mirror;
mod permission;
mod prototype;
mod quota;
mod repository;
mod repository_mirror;
mod repository_notification;
mod robot;
mod role;
mod service_key;
mod signed_in_user;
mod tag;
mod team;
mod user;

pub(crate) use self::application::{application, application_token, created_application_token};
pub(crate) use self::authorization::{
    assigned_authorization, authorization, scope_descriptions, scopes,
};
pub(crate) use self::avatar::{
    PALETTE, application_avatar, avatar_color, organization_avatar, team_avatar, user_avatar,
};
pub(crate) use self::build::build;
pub(crate) use self::log::{log_entry, order_of_counts};
pub(crate) use self::member::{collaborators, member, members};
pub(crate) use self::namespace_notification::namespace_notification;
pub(crate) use self::organization::{
    organization, organization_without_teams, shown_email, shown_tag_expiration,
};
pub(crate) use self::organization_mirror::{
    STATES as REPOSITORY_MIRROR_STATES, organization_mirror,
};
pub(crate) use self::permission::{team_permission, user_permission};
pub(crate) use self::prototype::prototype;
pub(crate) use self::quota::{
    QuotaFields, quota, quota_fields, quota_fields_of_many, quota_limit, quota_limits,
    quota_or_default,
};
pub(crate) use self::repository::{
    SummaryOptions, last_modified_s, popularity, repository, repository_summary, repository_uses,
};
pub(crate) use self::repository_mirror::repository_mirror;
pub(crate) use self::repository_notification::repository_notification;
pub(crate) use self::robot::{RobotsShown, robot, robot_entries, robot_with_new_token};
pub(crate) use self::service_key::service_key;
pub(crate) use self::signed_in_user::{ViewedAs, signed_in_user};
pub(crate) use self::tag::tag;
pub(crate) use self::team::{granted_permissions, invitation, team, team_invite, team_member};
pub(crate) use self::user::{superuser_organization, superuser_user};
