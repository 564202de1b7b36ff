//! The boundary to the database: all SQL stands below it, and nothing above knows SQLite.
//!
//! A request is one [`Tx`]: its reads see one state of the data, and its writes happen together or
//! not at all.
//!
//! # Names
//!
//! A method of [`Tx`] is named resource first, then verb: `team_create`, `team_delete`,
//! `team_member_list`, `account_fetch_by_id`. The resource is the name of its file (or folder) in
//! the singular, and all methods of a resource stand there: whoever looks for the SQL that deletes
//! a team opens `teams.rs` and finds `team_delete`. A part of a resource may follow its name
//! (`quota_limit_create` in `quotas.rs`), and a qualifier may follow the verb
//! (`token_list_by_application`). A test holds this rule. The verbs are:
//!
//! | verb | meaning |
//! | --- | --- |
//! | `fetch` | one row, or a value of it, by a key; `None` where there is none |
//! | `list` | rows in a defined order |
//! | `search` | rows that match what somebody typed |
//! | `count` | how many rows there are |
//! | `exists` | whether there is a row |
//! | `is` | whether something is true of a row |
//! | `create` | a new row |
//! | `update` | other values in a row that exists |
//! | `set` | a row with these values, whether or not it existed |
//! | `delete` | a row goes, with all that belongs to it |
//! | `release`, `purge` | the last steps of a deletion: the name becomes free, the rows go |
//! | `reset` | counters go back to zero |
//! | `record` | an event is noted |
//! | `apply` | rules that are stored take effect on another resource |
//! | `approve`, `cancel`, `convert` | a change of state that the API knows by this name |
//! | `queue`, `start`, `requeue`, `complete` | the steps of a calculation |

mod account_summaries;
mod accounts;
mod action_counts;
mod app_tokens;
mod applications;
mod assigned_tokens;
mod authorization_codes;
mod authorizations;
mod authorized_emails;
mod auto_prune_policies;
mod awaited_blobs;
mod blobs;
mod build_triggers;
mod builds;
mod confirmations;
mod connection;
mod deliveries;
mod error;
mod faults;
mod file_modes;
mod fixtures;
mod foreign_lock;
mod garbage;
mod global_messages;
mod health;
mod identity;
#[cfg(test)]
mod image_changes;
mod image_sizes;
mod immutability_policies;
mod installation_key;
mod instance_key;
mod integrity;
mod invitations;
mod lock;
mod login_attempts;
mod logs;
#[cfg(test)]
mod long_transactions;
mod mails;
mod manifest_labels;
mod manifests;
mod meter;
mod migrations;
mod namespace_notifications;
mod namespaces;
mod organization_mirrors;
mod organizations;
mod permissions;
mod prefix;
mod prototypes;
mod proxy_caches;
mod pull_statistics;
mod quotas;
mod registry_size;
mod repositories;
mod repository_mirrors;
mod repository_notifications;
mod robots;
mod roles;
mod service_keys;
mod sessions;
mod stars;
mod store;
mod substring;
mod superusers;
mod sync_status;
mod tags;
mod team_syncs;
mod teams;
mod text_enum;
mod tokens;
mod unused_objects;
mod uploaded_blobs;
mod uploads;
mod user_files;
mod user_notifications;
mod users;
mod vulnerability_reports;

pub(crate) use self::account_summaries::AccountSummary;
pub(crate) use self::accounts::{Account, AccountKind, AccountList, NewAccount};
pub(crate) use self::action_counts::ActionDay;
pub(crate) use self::app_tokens::{AppTokenOwner, AppTokenRow};
pub(crate) use self::applications::{Application, NewApplication};
pub(crate) use self::assigned_tokens::{AssignedTokenRow, NewAssignedToken};
pub(crate) use self::authorization_codes::NewAuthorizationCode;
pub(crate) use self::authorizations::{AuthorizationRow, AuthorizedApplicationRow};
pub(crate) use self::authorized_emails::AuthorizedEmail;
pub(crate) use self::auto_prune_policies::{AutoPruneLimit, AutoPrunePolicy, AutoPruneRule};
pub(crate) use self::blobs::{Blob, StoredPart};
pub(crate) use self::build_triggers::BuildTrigger;
pub(crate) use self::builds::{Build, NewBuild};
pub(crate) use self::confirmations::ConfirmationKind;
pub(crate) use self::connection::Location;
pub(crate) use self::deliveries::{Delivery, DeliverySubject, NotificationTarget};
pub(crate) use self::error::StorageError;
pub(crate) use self::garbage::{FreeRows, Purged};
pub(crate) use self::global_messages::GlobalMessageRow;
pub(crate) use self::health::Health;
pub(crate) use self::immutability_policies::{ImmutabilityPolicy, PolicyOwner};
pub(crate) use self::instance_key::InstanceKey;
pub(crate) use self::invitations::{Invitation, Invited};
pub(crate) use self::logs::{LogAccount, LogCountRow, LogEntryRow, LogFilter, LogRow};
pub(crate) use self::mails::{MailRow, NewMail};
pub(crate) use self::manifest_labels::{LabelSource, ManifestLabel};
pub(crate) use self::manifests::{Holders, Manifest, NewManifest, ReferrerFilter};
pub(crate) use self::namespace_notifications::{
    NamespaceNotificationRow, NewNamespaceNotificationRow,
};
pub(crate) use self::organization_mirrors::{MirrorRegistryKind, OrganizationMirror};
pub(crate) use self::permissions::{Grant, TeamPermission, UserPermission};
pub(crate) use self::prototypes::{Delegate, DelegateId, NamedAccount, Prototype};
pub(crate) use self::proxy_caches::ProxyCache;
pub(crate) use self::quotas::{LimitKind, Quota, QuotaLimit};
pub(crate) use self::repositories::{
    FoundRepository, ListedRepository, NewRepository, Repository, RepositoryFilter,
    RepositoryState, RepositoryUse, Visibility,
};
pub(crate) use self::repository_mirrors::RepositoryMirror;
pub(crate) use self::repository_notifications::{
    NewRepositoryNotificationRow, RepositoryNotificationRow,
};
pub(crate) use self::robots::{NewRobot, Robot, RobotRow};
pub(crate) use self::roles::{RepositoryRole, TeamRole};
pub(crate) use self::service_keys::{NewServiceKey, ServiceKey};
pub(crate) use self::store::Store;
pub(crate) use self::superusers::SuperuserList;
pub(crate) use self::sync_status::SyncStatus;
pub(crate) use self::tags::{NewTag, Tag, TagFilter, TagNameFilter};
pub(crate) use self::team_syncs::TeamSync;
pub(crate) use self::teams::{FoundTeam, Team, TeamSummary};
pub(crate) use self::tokens::{NewToken, Token, TokenOwner};
pub(crate) use self::uploads::Upload;
pub(crate) use self::user_notifications::UserNotificationRow;
pub(crate) use self::users::{UserDetail, UserSearch};

use self::meter::Meter;

/// One transaction. What it is asked once its time is over fails, and all of it is rolled back.
pub(crate) struct Tx<'a> {
    connection: &'a rusqlite::Connection,
    meter: &'a Meter,
}

type Result<T, E = StorageError> = std::result::Result<T, E>;

/// After how many rows a query looks at the time: what it does with a row is no step of SQLite.
const ROWS: usize = 16;

impl<'a> Tx<'a> {
    /// The one row that a query finds, or none.
    fn one<T>(
        &self,
        sql: &str,
        parameters: impl rusqlite::Params,
        read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(parameters)?;
            rows.next()?.map(read).transpose()
        })
    }

    /// All rows that a query finds, in its order.
    fn all<T>(
        &self,
        sql: &str,
        parameters: impl rusqlite::Params,
        mut read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(parameters)?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                if found.len() % ROWS == ROWS - 1 {
                    self.meter.check()?;
                }
                found.push(read(row)?);
            }
            Ok(found)
        })
    }

    /// Whether a query finds anything.
    fn exists(&self, sql: &str, parameters: impl rusqlite::Params) -> Result<bool> {
        self.run(|connection| connection.prepare_cached(sql)?.exists(parameters))
    }

    /// Changes rows; tells how many.
    fn change(&self, sql: &str, parameters: impl rusqlite::Params) -> Result<usize> {
        self.run(|connection| connection.prepare_cached(sql)?.execute(parameters))
    }

    /// Adds a row; tells its number.
    fn insert(&self, sql: &str, parameters: impl rusqlite::Params) -> Result<i64> {
        self.run(|connection| connection.prepare_cached(sql)?.insert(parameters))
    }

    /// Uses the connection while there is time; an error knows which file it is about.
    fn run<T>(&self, work: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<T>) -> Result<T> {
        self.meter.check_statement()?;
        work(self.connection).map_err(|error| StorageError::of(self.connection, error))
    }
}
