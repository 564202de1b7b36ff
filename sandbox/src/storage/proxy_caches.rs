//! Registries that organizations proxy.

use rusqlite::params;

use super::{Result, Tx};

/// The registry that an organization proxies.
#[derive(Clone, Debug)]
pub(crate) struct ProxyCache {
    pub(crate) upstream_registry: String,
    /// Null where that was sent.
    pub(crate) expiration_s: Option<i64>,
    pub(crate) insecure: bool,
}

impl Tx<'_> {
    /// The proxy cache of an organization; none for the namespace of a user.
    pub(crate) fn proxy_cache_fetch(&self, organization: &str) -> Result<Option<ProxyCache>> {
        self.one(
            "SELECT upstream_registry, expiration_s, insecure FROM account \
             JOIN proxy_cache ON proxy_cache.organization_id = account.id \
             WHERE account.name = ?1 AND account.kind = 'organization'",
            [organization],
            |row| {
                Ok(ProxyCache {
                    upstream_registry: row.get(0)?,
                    expiration_s: row.get(1)?,
                    insecure: row.get(2)?,
                })
            },
        )
    }

    /// Stores the proxy cache of an organization that has none.
    pub(crate) fn proxy_cache_create(&self, organization: i64, new: &ProxyCache) -> Result<()> {
        self.insert(
            "INSERT INTO proxy_cache (organization_id, upstream_registry, expiration_s, insecure) \
             VALUES (?1, ?2, ?3, ?4)",
            params![
                organization,
                new.upstream_registry,
                new.expiration_s,
                new.insecure
            ],
        )?;
        Ok(())
    }

    /// Removes the proxy cache of an organization.
    pub(crate) fn proxy_cache_delete(&self, organization: i64) -> Result<()> {
        let sql = "DELETE FROM proxy_cache WHERE organization_id = ?1";
        self.change(sql, [organization])?;
        Ok(())
    }
}
