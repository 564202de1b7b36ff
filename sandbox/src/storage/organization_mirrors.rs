//! Owns the rows of organizations that are mirrored as a whole.

use super::{Result, Tx};

impl Tx<'_> {
    /// Whether an organization is mirrored as a whole.
    pub(crate) fn is_mirrored(&self, organization: &str) -> Result<bool> {
        self.exists(
            "SELECT 1 FROM account \
             JOIN organization_mirror AS mirror ON mirror.organization_id = account.id \
             WHERE account.name = ?1 AND account.kind = 'organization'",
            [organization],
        )
    }
}
