//! The lists of superusers that fixtures and the API add to those of the configuration.

use rusqlite::params;

use super::text_enum::text_enum;
use super::{Result, Tx};

text_enum! {
    /// A list of superusers, by its key in the configuration.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    SuperuserList {
        SuperUsers = "SUPER_USERS",
        GlobalReadonlySuperUsers = "GLOBAL_READONLY_SUPER_USERS",
    }
}

impl Tx<'_> {
    /// Adds a name to one of the lists of superusers.
    pub(crate) fn superuser_create(&self, list: SuperuserList, name: &str) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO listed_superuser (list, name) VALUES (?1, ?2)";
        self.change(sql, params![list, name])?;
        Ok(())
    }

    /// The names in one of the lists of superusers.
    pub(crate) fn superuser_list(&self, list: SuperuserList) -> Result<Vec<String>> {
        let sql = "SELECT name FROM listed_superuser WHERE list = ?1 ORDER BY name";
        self.all(sql, [list], |row| row.get(0))
    }

    /// Deletes a name from one of the lists of superusers.
    pub(crate) fn superuser_delete(&self, list: SuperuserList, name: &str) -> Result<()> {
        let sql = "DELETE FROM listed_superuser WHERE list = ?1 AND name = ?2";
        self.change(sql, params![list, name])?;
        Ok(())
    }
}
