//! The key that this installation signs with: a service key whose private half is here, sealed.

use quay_api::Secret;
use rusqlite::params;

use super::{Result, Tx};

/// A key to sign with.
pub(crate) struct InstanceKey {
    pub(crate) kid: String,
    /// PEM, PKCS #1.
    pub(crate) private_key: Secret,
}

impl Tx<'_> {
    /// The key, if there is one.
    pub(crate) fn instance_key_fetch(&self) -> Result<Option<InstanceKey>> {
        let sql = "SELECT service_key.kid, \
                   unseal(instance_key.private_key, 'instance_key.private_key') FROM instance_key \
                   JOIN service_key ON service_key.id = instance_key.service_key_id \
                   ORDER BY service_key.id DESC LIMIT 1";
        self.one(sql, [], |row| {
            Ok(InstanceKey {
                kid: row.get(0)?,
                private_key: Secret::new(row.get::<_, String>(1)?),
            })
        })
    }

    /// Lets this installation sign with a service key.
    pub(crate) fn instance_key_create(&self, key: &InstanceKey) -> Result<()> {
        self.change(
            "INSERT INTO instance_key (service_key_id, private_key) \
             SELECT id, seal(?2, 'instance_key.private_key') FROM service_key WHERE kid = ?1",
            params![key.kid, key.private_key.expose()],
        )?;
        Ok(())
    }
}
