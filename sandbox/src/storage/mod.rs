//! Owns the boundary to the database: all SQL stands below it, and nothing above knows SQLite.
//!
//! A request is one [`Tx`]: reads see one state of the data, writes happen
//! together or not at all. Each file below holds the rows of one area and the
//! questions that are asked about them, as methods of [`Tx`].

mod accounts;
mod app_tokens;
mod applications;
mod authorizations;
mod auto_prune;
mod builds;
mod claim;
mod deletions;
mod error;
mod faces;
mod global_messages;
mod immutability;
mod installation;
mod invitations;
mod logs;
mod memberships;
mod migrations;
mod namespace_notifications;
mod organization_mirrors;
mod organizations;
mod permissions;
mod planted;
mod pool;
mod prototypes;
mod proxy_caches;
mod quotas;
mod repositories;
mod repository_lists;
mod repository_mirrors;
mod repository_notifications;
mod robots;
mod search;
mod service_keys;
mod signins;
mod stars;
mod team_syncs;
mod teams;
mod tokens;
mod user_notifications;
mod users;

pub(crate) use self::accounts::{Account, AccountKind, NewAccount};
pub(crate) use self::app_tokens::AppTokenRow;
pub(crate) use self::applications::{Application, NewApplication};
pub(crate) use self::authorizations::{
    AssignedTokenRow, AuthorizationRow, AuthorizedApplicationRow,
};
pub(crate) use self::auto_prune::{AutoPruneLimit, AutoPrunePolicy, AutoPruneRule};
pub(crate) use self::builds::{Build, NewBuild};
pub(crate) use self::error::StorageError;
pub(crate) use self::faces::Face;
pub(crate) use self::global_messages::GlobalMessageRow;
pub(crate) use self::immutability::{ImmutabilityPolicy, PolicyOwner};
pub(crate) use self::installation::AccountList;
pub(crate) use self::invitations::Invited;
pub(crate) use self::logs::{LogAccount, LogCountRow, LogEntryRow, LogFilter, LogRow};
pub(crate) use self::memberships::{RepositoryRole, TeamRole};
pub(crate) use self::namespace_notifications::{
    NamespaceNotificationRow, NewNamespaceNotificationRow,
};
pub(crate) use self::organization_mirrors::OrganizationMirror;
pub(crate) use self::organizations::TeamSummary;
pub(crate) use self::permissions::{Grant, TeamPermission, UserPermission};
pub(crate) use self::pool::{Location, Store};
pub(crate) use self::prototypes::{Delegate, DelegateId, NamedAccount, Prototype};
pub(crate) use self::proxy_caches::ProxyCache;
pub(crate) use self::quotas::{LimitKind, Quota, QuotaLimit};
pub(crate) use self::repositories::{NewRepository, Repository, RepositoryState};
pub(crate) use self::repository_lists::{ListedRepository, RepositoryFilter};
pub(crate) use self::repository_mirrors::RepositoryMirror;
pub(crate) use self::repository_notifications::{
    NewRepositoryNotificationRow, RepositoryNotificationRow,
};
pub(crate) use self::robots::{NewRobot, Robot, RobotRow};
pub(crate) use self::search::{FoundRepository, FoundTeam, Prefix};
pub(crate) use self::service_keys::{NewServiceKey, ServiceKey};
pub(crate) use self::team_syncs::TeamSync;
pub(crate) use self::teams::Team;
pub(crate) use self::tokens::{NewToken, Token, TokenOwner};
pub(crate) use self::user_notifications::UserNotificationRow;
pub(crate) use self::users::Detail;

/// One transaction.
pub(crate) struct Tx<'a> {
    connection: &'a rusqlite::Connection,
}

type Result<T, E = StorageError> = std::result::Result<T, E>;

impl<'a> Tx<'a> {
    /// The one row that a query finds, or none.
    fn one<T>(
        &self,
        sql: &str,
        parameters: impl rusqlite::Params,
        read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(parameters)?;
        Ok(rows.next()?.map(read).transpose()?)
    }

    /// All rows that a query finds, in its order.
    fn all<T>(
        &self,
        sql: &str,
        parameters: impl rusqlite::Params,
        read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(parameters, read)?;
        Ok(rows.collect::<rusqlite::Result<Vec<T>>>()?)
    }

    /// Whether a query finds anything.
    fn exists(&self, sql: &str, parameters: impl rusqlite::Params) -> Result<bool> {
        Ok(self.connection.prepare_cached(sql)?.exists(parameters)?)
    }

    /// Changes rows; tells how many.
    fn change(&self, sql: &str, parameters: impl rusqlite::Params) -> Result<usize> {
        Ok(self.connection.prepare_cached(sql)?.execute(parameters)?)
    }

    /// Adds a row; tells its number.
    fn insert(&self, sql: &str, parameters: impl rusqlite::Params) -> Result<i64> {
        Ok(self.connection.prepare_cached(sql)?.insert(parameters)?)
    }
}
