//! The login sessions of users.

use rusqlite::params;

use super::{Result, Tx};

impl Tx<'_> {
    /// Ends the sessions of an account: they hang on its UUID, which is changed.
    pub(crate) fn session_delete_by_user(&self, account: i64) -> Result<()> {
        let sql = "UPDATE account SET uuid = ?2 WHERE id = ?1";
        self.change(sql, params![account, crate::crypto::random::uuid()])?;
        Ok(())
    }
}
