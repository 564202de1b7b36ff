//! Owns the forms in which the API shows what is stored: rows in, models out.

mod avatar;
mod organization;
mod quota;

pub(crate) use self::avatar::{application_avatar, organization_avatar, team_avatar, user_avatar};
pub(crate) use self::organization::{organization, organization_without_teams};
pub(crate) use self::quota::{QuotaFields, quota_limit, quota_limits};
