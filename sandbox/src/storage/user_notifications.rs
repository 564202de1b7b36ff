//! What the web interface tells users.

use rusqlite::{Row, params};
use serde_json::Value;

use super::{Result, Tx};

/// Something that a user is told, by itself or as an admin of an organization.
#[derive(Clone, Debug)]
pub(crate) struct UserNotificationRow {
    pub(crate) id: i64,
    pub(crate) uuid: String,
    /// The organization that it is for; `None` for the user's own.
    pub(crate) organization: Option<String>,
    pub(crate) kind: String,
    pub(crate) metadata: Value,
    /// Milliseconds since 1970.
    pub(crate) created_ms: i64,
    pub(crate) dismissed: bool,
}

const SELECT: &str = "SELECT note.id, note.uuid, \
    CASE account.kind WHEN 'organization' THEN account.name END, \
    note.kind, unseal(note.metadata, 'user_notification.metadata'), note.created_ms, \
    note.dismissed \
    FROM user_notification AS note JOIN account ON account.id = note.account_id \
    WHERE (note.account_id = ?1 OR note.account_id IN \
    (SELECT team.organization_id FROM team_member \
    JOIN team ON team.id = team_member.team_id \
    WHERE team_member.account_id = ?1 AND team.role = 'admin'))";

fn notification(row: &Row<'_>) -> rusqlite::Result<UserNotificationRow> {
    // What is no JSON was not written by this program; it shows as nothing.
    let metadata = serde_json::from_str(row.get_ref(4)?.as_str()?).unwrap_or(Value::Null);
    Ok(UserNotificationRow {
        id: row.get(0)?,
        uuid: row.get(1)?,
        organization: row.get(2)?,
        kind: row.get(3)?,
        metadata,
        created_ms: row.get(5)?,
        dismissed: row.get(6)?,
    })
}

impl Tx<'_> {
    /// What a user has not dismissed yet, the newest first. A negative limit is none.
    pub(crate) fn user_notification_list_by_user(
        &self,
        user: i64,
        offset: i64,
        limit: i64,
    ) -> Result<Vec<UserNotificationRow>> {
        let sql = format!(
            "{SELECT} AND NOT note.dismissed ORDER BY note.created_ms DESC, note.id DESC \
             LIMIT ?3 OFFSET ?2"
        );
        self.all(&sql, params![user, offset, limit], notification)
    }

    /// The notification of that name, dismissed or not, if the user may see it.
    pub(crate) fn user_notification_fetch(
        &self,
        user: i64,
        uuid: &str,
    ) -> Result<Option<UserNotificationRow>> {
        let sql = format!("{SELECT} AND note.uuid = ?2");
        self.one(&sql, params![user, uuid], notification)
    }

    /// Dismisses a notification, or not.
    pub(crate) fn user_notification_update_dismissed(
        &self,
        notification: i64,
        dismissed: bool,
    ) -> Result<()> {
        let sql = "UPDATE user_notification SET dismissed = ?2 WHERE id = ?1";
        self.change(sql, params![notification, dismissed])?;
        Ok(())
    }

    /// Deletes the notifications of a kind that an account has.
    pub(crate) fn user_notification_delete_by_kind(&self, account: i64, kind: &str) -> Result<()> {
        let sql = "DELETE FROM user_notification WHERE account_id = ?1 AND kind = ?2";
        self.change(sql, params![account, kind])?;
        Ok(())
    }

    /// Deletes the invitations to teams that an account was told of: those by a code, or all of an
    /// organization.
    pub(crate) fn user_notification_delete_invitations(
        &self,
        account: i64,
        key: &str,
        value: &str,
    ) -> Result<()> {
        let sql = "DELETE FROM user_notification WHERE account_id = ?1 \
                   AND kind = 'org_team_invite' AND json_extract(unseal(metadata, \
                   'user_notification.metadata'), '$.' || ?2) = ?3";
        self.change(sql, params![account, key, value])?;
        Ok(())
    }

    /// Deletes what superusers were told of a service key that waited for its approval.
    pub(crate) fn user_notification_delete_by_service_key(&self, kid: &str) -> Result<()> {
        let sql = "DELETE FROM user_notification WHERE kind = 'service_key_submitted' AND \
                   json_extract(unseal(metadata, 'user_notification.metadata'), '$.kid') = ?1";
        self.change(sql, [kid])?;
        Ok(())
    }

    /// What the notifications of a kind tell an account, dismissed ones among them.
    pub(crate) fn user_notification_list_metadata(
        &self,
        account: i64,
        kind: &str,
    ) -> Result<Vec<Value>> {
        let sql = "SELECT unseal(metadata, 'user_notification.metadata') FROM user_notification \
                   WHERE account_id = ?1 AND kind = ?2 ORDER BY id";
        self.all(sql, params![account, kind], |row| {
            Ok(serde_json::from_str(row.get_ref(0)?.as_str()?).unwrap_or(Value::Null))
        })
    }

    /// Adds a notification, such as one with the code of an invitation.
    pub(crate) fn user_notification_create(
        &self,
        account: i64,
        kind: &str,
        metadata: &Value,
        now_ms: i64,
    ) -> Result<()> {
        self.insert(
            "INSERT INTO user_notification (uuid, kind, account_id, metadata, created_ms) \
             VALUES (?1, ?2, ?3, seal(?4, 'user_notification.metadata'), ?5)",
            params![
                crate::crypto::random::uuid(),
                kind,
                account,
                metadata.to_string(),
                now_ms
            ],
        )?;
        Ok(())
    }
}
