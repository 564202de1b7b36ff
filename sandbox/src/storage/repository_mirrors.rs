//! Mirrored repositories.

use quay_api::Secret;
use quay_api::models::RepositoryMirrorRegistryConfig;
use rusqlite::{Row, params};

use super::{Result, SyncStatus, Tx};

/// How a repository is mirrored. It has no `Debug`: it holds credentials.
#[derive(Clone)]
pub(crate) struct RepositoryMirror {
    pub(crate) repository_id: i64,
    pub(crate) robot_id: i64,
    /// The full name of the robot.
    pub(crate) robot: String,
    pub(crate) is_enabled: bool,
    pub(crate) external_reference: String,
    pub(crate) external_username: Option<String>,
    pub(crate) external_password: Option<Secret>,
    pub(crate) registry_config: RepositoryMirrorRegistryConfig,
    pub(crate) tag_patterns: Vec<String>,
    pub(crate) architectures: Vec<String>,
    pub(crate) sync_interval_s: i64,
    pub(crate) sync_start_ms: i64,
    pub(crate) sync_status: SyncStatus,
    pub(crate) retries_remaining: i32,
    pub(crate) skopeo_timeout_s: i64,
}

/// How many enabled mirrors there are, and in which state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MirrorTotals {
    pub(crate) all: i64,
    pub(crate) syncing: i64,
    pub(crate) completed: i64,
    pub(crate) failed: i64,
    pub(crate) never_run: i64,
}

/// A row of the list of enabled mirrors.
#[derive(Clone, Debug)]
pub(crate) struct MirrorRow {
    pub(crate) namespace: String,
    pub(crate) repository: String,
    pub(crate) sync_status: SyncStatus,
    pub(crate) retries_remaining: i32,
}

/// A mirror as it is read: what is JSON is still text.
type Raw = (RepositoryMirror, [String; 3]);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    let mirror = RepositoryMirror {
        repository_id: row.get(0)?,
        robot_id: row.get(1)?,
        robot: row.get(2)?,
        is_enabled: row.get(3)?,
        external_reference: row.get(4)?,
        external_username: row.get(5)?,
        external_password: row.get::<_, Option<String>>(14)?.map(Secret::new),
        registry_config: RepositoryMirrorRegistryConfig::default(),
        tag_patterns: Vec::new(),
        architectures: Vec::new(),
        sync_interval_s: row.get(9)?,
        sync_start_ms: row.get(10)?,
        sync_status: row.get(11)?,
        retries_remaining: row.get(12)?,
        skopeo_timeout_s: row.get(13)?,
    };
    Ok((mirror, [row.get(6)?, row.get(7)?, row.get(8)?]))
}

/// From the row of an enabled mirror to those of its repository and its namespace.
const ENABLED: &str = "FROM repository_mirror AS mirror \
    JOIN repository ON repository.id = mirror.repository_id \
    JOIN account AS namespace ON namespace.id = repository.namespace_id \
    WHERE mirror.is_enabled AND repository.state = 'MIRROR' \
    AND (?1 IS NULL OR namespace.name = ?1)";

impl Tx<'_> {
    /// How a repository is mirrored; `None` where it is not.
    pub(crate) fn repository_mirror_fetch(
        &self,
        repository: i64,
    ) -> Result<Option<RepositoryMirror>> {
        let found = self.one(
            "SELECT mirror.repository_id, mirror.robot_id, robot.name, mirror.is_enabled, \
             mirror.external_reference, \
             unseal(mirror.external_username, 'repository_mirror.external_username'), \
             unseal(mirror.registry_config, 'repository_mirror.registry_config'), \
             mirror.tag_patterns, mirror.architectures, mirror.sync_interval_s, \
             mirror.sync_start_ms, mirror.sync_status, mirror.retries_remaining, \
             mirror.skopeo_timeout_s, \
             unseal(mirror.external_password, 'repository_mirror.external_password') \
             FROM repository_mirror AS mirror \
             JOIN account AS robot ON robot.id = mirror.robot_id \
             WHERE mirror.repository_id = ?1",
            [repository],
            raw,
        )?;
        let Some((mut mirror, [config, patterns, architectures])) = found else {
            return Ok(None);
        };
        mirror.registry_config = serde_json::from_str(&config)?;
        mirror.tag_patterns = serde_json::from_str(&patterns)?;
        mirror.architectures = serde_json::from_str(&architectures)?;
        Ok(Some(mirror))
    }

    /// Stores how a repository is mirrored, whether or not it was before.
    pub(crate) fn repository_mirror_set(&self, mirror: &RepositoryMirror) -> Result<()> {
        self.change(
            "INSERT OR REPLACE INTO repository_mirror (repository_id, robot_id, is_enabled, \
             external_reference, external_username, registry_config, tag_patterns, architectures, \
             sync_interval_s, sync_start_ms, sync_status, retries_remaining, skopeo_timeout_s, \
             external_password) \
             VALUES (?1, ?2, ?3, ?4, seal(?5, 'repository_mirror.external_username'), \
             seal(?6, 'repository_mirror.registry_config'), ?7, \
             ?8, ?9, ?10, ?11, ?12, ?13, \
             seal(?14, 'repository_mirror.external_password'))",
            params![
                mirror.repository_id,
                mirror.robot_id,
                mirror.is_enabled,
                mirror.external_reference,
                mirror.external_username,
                serde_json::to_string(&mirror.registry_config)?,
                serde_json::to_string(&mirror.tag_patterns)?,
                serde_json::to_string(&mirror.architectures)?,
                mirror.sync_interval_s,
                mirror.sync_start_ms,
                mirror.sync_status,
                mirror.retries_remaining,
                mirror.skopeo_timeout_s,
                mirror.external_password.as_ref().map(Secret::expose),
            ],
        )?;
        Ok(())
    }

    /// Says how far a mirror is.
    pub(crate) fn repository_mirror_update_status(
        &self,
        repository: i64,
        status: SyncStatus,
    ) -> Result<()> {
        let sql = "UPDATE repository_mirror SET sync_status = ?2 WHERE repository_id = ?1";
        self.change(sql, params![repository, status])?;
        Ok(())
    }

    /// Ends the runs of a process that ended in the middle of them.
    pub(crate) fn repository_mirror_release_interrupted(&self) -> Result<()> {
        self.change(
            "UPDATE repository_mirror SET sync_status = 'FAIL' WHERE sync_status = 'SYNCING'",
            [],
        )?;
        Ok(())
    }

    /// Namespace and name of the repositories that are to be mirrored now: those that somebody asked
    /// for, and with `by_time` those that are enabled and due. The one that waits longest comes first.
    pub(crate) fn repository_mirror_list_due(
        &self,
        now_ms: i64,
        by_time: bool,
    ) -> Result<Vec<(String, String)>> {
        self.all(
            "SELECT namespace.name, repository.name FROM repository_mirror AS mirror \
             JOIN repository ON repository.id = mirror.repository_id \
             JOIN account AS namespace ON namespace.id = repository.namespace_id \
             WHERE repository.state = 'MIRROR' AND (mirror.sync_status = 'SYNC_NOW' \
             OR (?2 AND mirror.is_enabled AND mirror.sync_start_ms <= ?1 \
             AND mirror.retries_remaining > 0 \
             AND mirror.sync_status NOT IN ('SYNCING', 'CANCEL'))) \
             ORDER BY mirror.sync_start_ms, mirror.repository_id",
            params![now_ms, by_time],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }

    /// Whether a robot pushes for a mirror of a repository.
    pub(crate) fn repository_mirror_exists_for_robot(&self, robot: i64) -> Result<bool> {
        let sql = "SELECT 1 FROM repository_mirror WHERE robot_id = ?1";
        self.exists(sql, [robot])
    }

    /// How many enabled mirrors there are, in a namespace or in all.
    pub(crate) fn repository_mirror_count(&self, namespace: Option<&str>) -> Result<MirrorTotals> {
        let sql = format!(
            "SELECT count(*), coalesce(sum(mirror.sync_status = 'SYNCING'), 0), \
             coalesce(sum(mirror.sync_status = 'SUCCESS'), 0), \
             coalesce(sum(mirror.sync_status = 'FAIL'), 0), \
             coalesce(sum(mirror.sync_status = 'NEVER_RUN'), 0) {ENABLED}"
        );
        let found = self.one(&sql, [namespace], |row| {
            Ok(MirrorTotals {
                all: row.get(0)?,
                syncing: row.get(1)?,
                completed: row.get(2)?,
                failed: row.get(3)?,
                never_run: row.get(4)?,
            })
        })?;
        // A query that counts has one row.
        found.ok_or_else(|| rusqlite::Error::QueryReturnedNoRows.into())
    }

    /// The enabled mirrors, in a namespace or in all: those in a state, or in every one.
    pub(crate) fn repository_mirror_list(
        &self,
        namespace: Option<&str>,
        status: Option<SyncStatus>,
        limit: i64,
        offset: i64,
    ) -> Result<Vec<MirrorRow>> {
        let sql = format!(
            "SELECT namespace.name, repository.name, mirror.sync_status, \
             mirror.retries_remaining {ENABLED} \
             AND (?2 IS NULL OR mirror.sync_status = ?2) \
             ORDER BY repository.namespace_id, repository.name LIMIT ?3 OFFSET ?4"
        );
        self.all(&sql, params![namespace, status, limit, offset], |row| {
            Ok(MirrorRow {
                namespace: row.get(0)?,
                repository: row.get(1)?,
                sync_status: row.get(2)?,
                retries_remaining: row.get(3)?,
            })
        })
    }
}
