//! The right to make the first user of an empty database.

use quay_api::server::Rejection;

use crate::op_context::OpContext;

impl OpContext<'_> {
    /// Refuses where there is no first user to be made.
    pub(crate) fn require_empty_database(&self) -> Result<(), Rejection> {
        if !self.settings.features.user_initialize {
            return Err(Rejection::web(404, "Not Found"));
        }
        let problem = if !self.settings.has_own_accounts() {
            "Cannot initialize user in a non-database auth system"
        } else if self.tx.account_fetch_oldest_id()?.is_some() {
            "Cannot initialize user in a non-empty database"
        } else {
            return Ok(());
        };
        Err(Rejection::data_layer(problem))
    }
}
