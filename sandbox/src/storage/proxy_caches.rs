//! Registries that organizations proxy.

use quay_api::Secret;
use rusqlite::params;

use super::{Result, Tx};

/// The registry that an organization proxies. It has no `Debug`: it holds credentials.
#[derive(Clone)]
pub(crate) struct ProxyCache {
    pub(crate) upstream_registry: String,
    /// Null where that was sent.
    pub(crate) expiration_s: Option<i64>,
    pub(crate) insecure: bool,
    pub(crate) username: Option<String>,
    pub(crate) password: Option<Secret>,
}

impl Tx<'_> {
    /// The proxy cache of an organization; none for the namespace of a user.
    pub(crate) fn proxy_cache_fetch(&self, organization: &str) -> Result<Option<ProxyCache>> {
        self.one(
            "SELECT upstream_registry, expiration_s, insecure, \
             unseal(upstream_username, 'proxy_cache.upstream_username'), \
             unseal(upstream_password, 'proxy_cache.upstream_password') FROM account \
             JOIN proxy_cache ON proxy_cache.organization_id = account.id \
             WHERE account.name = ?1 AND account.kind = 'organization'",
            [organization],
            |row| {
                Ok(ProxyCache {
                    upstream_registry: row.get(0)?,
                    expiration_s: row.get(1)?,
                    insecure: row.get(2)?,
                    username: row.get(3)?,
                    password: row.get::<_, Option<String>>(4)?.map(Secret::new),
                })
            },
        )
    }

    /// Stores the proxy cache of an organization that has none.
    pub(crate) fn proxy_cache_create(&self, organization: i64, new: &ProxyCache) -> Result<()> {
        self.insert(
            "INSERT INTO proxy_cache (organization_id, upstream_registry, expiration_s, insecure, \
             upstream_username, upstream_password) \
             VALUES (?1, ?2, ?3, ?4, seal(?5, 'proxy_cache.upstream_username'), \
             seal(?6, 'proxy_cache.upstream_password'))",
            params![
                organization,
                new.upstream_registry,
                new.expiration_s,
                new.insecure,
                new.username,
                new.password.as_ref().map(Secret::expose),
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
