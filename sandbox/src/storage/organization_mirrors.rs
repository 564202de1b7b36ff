//! Organizations that are mirrored as a whole.

use quay_api::Secret;
use quay_api::models::OrganizationMirrorStoredConfig;
use rusqlite::{Row, params};

use super::text_enum::text_enum;
use super::{Result, SyncStatus, Tx, Visibility};

text_enum! {
    /// The kinds of registries that organizations are mirrored from.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    MirrorRegistryKind {
        Harbor = "harbor",
        Quay = "quay",
    }
}

/// How an organization is mirrored. It has no `Debug`: it holds credentials.
#[derive(Clone)]
pub(crate) struct OrganizationMirror {
    pub(crate) organization_id: i64,
    pub(crate) robot_id: i64,
    /// The full name of the robot.
    pub(crate) robot: String,
    pub(crate) is_enabled: bool,
    pub(crate) registry_type: MirrorRegistryKind,
    pub(crate) registry_url: String,
    pub(crate) external_namespace: String,
    pub(crate) external_username: Option<String>,
    pub(crate) external_password: Option<Secret>,
    pub(crate) registry_config: OrganizationMirrorStoredConfig,
    pub(crate) repository_filters: Vec<String>,
    /// That of the repositories that a run makes.
    pub(crate) visibility: Visibility,
    pub(crate) sync_interval_s: i64,
    pub(crate) sync_start_ms: i64,
    pub(crate) sync_expiration_ms: Option<i64>,
    pub(crate) sync_status: SyncStatus,
    pub(crate) retries_remaining: i32,
    pub(crate) skopeo_timeout_s: i32,
    pub(crate) created_ms: i64,
}

/// A mirror as it is read: what is JSON is still text.
type Raw = (OrganizationMirror, [String; 2]);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    let password: Option<String> = row.get(8)?;
    let mirror = OrganizationMirror {
        organization_id: row.get(0)?,
        robot_id: row.get(1)?,
        robot: row.get(2)?,
        is_enabled: row.get(3)?,
        registry_type: row.get(4)?,
        registry_url: row.get(5)?,
        external_namespace: row.get(6)?,
        external_username: row.get(7)?,
        external_password: password.map(Secret::new),
        registry_config: OrganizationMirrorStoredConfig::default(),
        repository_filters: Vec::new(),
        visibility: row.get(11)?,
        sync_interval_s: row.get(12)?,
        sync_start_ms: row.get(13)?,
        sync_expiration_ms: row.get(14)?,
        sync_status: row.get(15)?,
        retries_remaining: row.get(16)?,
        skopeo_timeout_s: row.get(17)?,
        created_ms: row.get(18)?,
    };
    Ok((mirror, [row.get(9)?, row.get(10)?]))
}

impl Tx<'_> {
    /// Whether an organization is mirrored as a whole.
    pub(crate) fn organization_mirror_exists(&self, organization: &str) -> Result<bool> {
        self.exists(
            "SELECT 1 FROM account \
             JOIN organization_mirror AS mirror ON mirror.organization_id = account.id \
             WHERE account.name = ?1 AND account.kind = 'organization'",
            [organization],
        )
    }

    /// How an organization is mirrored; `None` where it is not.
    pub(crate) fn organization_mirror_fetch(
        &self,
        organization: i64,
    ) -> Result<Option<OrganizationMirror>> {
        let found = self.one(
            "SELECT mirror.organization_id, mirror.robot_id, robot.name, mirror.is_enabled, \
             mirror.registry_type, mirror.registry_url, mirror.external_namespace, \
             unseal(mirror.external_username, 'organization_mirror.external_username'), \
             unseal(mirror.external_password, 'organization_mirror.external_password'), \
             unseal(mirror.registry_config, 'organization_mirror.registry_config'), \
             mirror.repository_filters, mirror.visibility, mirror.sync_interval_s, \
             mirror.sync_start_ms, mirror.sync_expiration_ms, mirror.sync_status, \
             mirror.retries_remaining, mirror.skopeo_timeout_s, mirror.created_ms \
             FROM organization_mirror AS mirror \
             JOIN account AS robot ON robot.id = mirror.robot_id \
             WHERE mirror.organization_id = ?1",
            [organization],
            raw,
        )?;
        let Some((mut mirror, [config, filters])) = found else {
            return Ok(None);
        };
        mirror.registry_config = serde_json::from_str(&config)?;
        mirror.repository_filters = serde_json::from_str(&filters)?;
        Ok(Some(mirror))
    }

    /// Stores how an organization is mirrored, whether or not it was before.
    pub(crate) fn organization_mirror_set(&self, mirror: &OrganizationMirror) -> Result<()> {
        self.change(
            "INSERT OR REPLACE INTO organization_mirror (organization_id, robot_id, is_enabled, \
             registry_type, registry_url, external_namespace, external_username, \
             external_password, registry_config, repository_filters, visibility, \
             sync_interval_s, sync_start_ms, sync_expiration_ms, sync_status, retries_remaining, \
             skopeo_timeout_s, created_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, \
             seal(?7, 'organization_mirror.external_username'), \
             seal(?8, 'organization_mirror.external_password'), \
             seal(?9, 'organization_mirror.registry_config'), ?10, ?11, \
             ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
            params![
                mirror.organization_id,
                mirror.robot_id,
                mirror.is_enabled,
                mirror.registry_type,
                mirror.registry_url,
                mirror.external_namespace,
                mirror.external_username,
                mirror.external_password.as_ref().map(Secret::expose),
                serde_json::to_string(&mirror.registry_config)?,
                serde_json::to_string(&mirror.repository_filters)?,
                mirror.visibility,
                mirror.sync_interval_s,
                mirror.sync_start_ms,
                mirror.sync_expiration_ms,
                mirror.sync_status,
                mirror.retries_remaining,
                mirror.skopeo_timeout_s,
                mirror.created_ms,
            ],
        )?;
        Ok(())
    }

    /// Ends the mirroring of an organization.
    pub(crate) fn organization_mirror_delete(&self, organization: i64) -> Result<()> {
        let sql = "DELETE FROM organization_mirror WHERE organization_id = ?1";
        self.change(sql, [organization])?;
        Ok(())
    }
}
