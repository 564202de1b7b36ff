//! Owns what the operations on quotas do: those of organizations, and those of superusers.

use std::num::IntErrorKind;

use quay_api::models::{NewQuota, QuotaChange};
use quay_api::server::Rejection;
use serde_json::{Value, json};

use crate::domain::quota_size::{QuotaSize, written};
use crate::op_context::OpContext;
use crate::storage::{Account, Quota};

/// What organizations are told of a size that is none.
const INVALID_FORMAT: &str = "Invalid limit format, use a number followed by a unit (e.g. 1GiB)";

/// What superusers are told of it.
const INVALID_FORMAT_SUPERUSER: &str = "Invalid limit format";

/// The number in a path. What is none belongs to nothing.
pub(super) fn number(text: &str) -> Result<i64, Rejection> {
    text.trim()
        .parse()
        .map_err(|error: std::num::ParseIntError| match error.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => crate::responses::crash(),
            _ => Rejection::not_found(),
        })
}

/// The size that a quota shall have; `rejection` is said of a text that is none.
fn size(body: &NewQuota, rejection: &str) -> Result<QuotaSize, Rejection> {
    match body {
        NewQuota::NewQuotaInBytes(body) => Ok(QuotaSize::Bytes(body.limit_bytes)),
        NewQuota::NewQuotaInUnits(body) => parse(&body.limit, rejection),
    }
}

/// The size that a quota shall have from now on; `None` where it stays as it is.
fn new_size(body: &QuotaChange, rejection: &str) -> Result<Option<QuotaSize>, Rejection> {
    let size = match (&body.limit, body.limit_bytes) {
        (Some(text), _) => Some(parse(text, rejection)?),
        (None, bytes) => bytes.map(QuotaSize::Bytes),
    };
    Ok(size.filter(|size| !size.is_zero()))
}

fn parse(text: &str, rejection: &str) -> Result<QuotaSize, Rejection> {
    QuotaSize::parse(text).ok_or_else(|| Rejection::invalid_request(rejection))
}

fn stored(size: QuotaSize) -> Result<i64, Rejection> {
    let refuse =
        |error: crate::domain::quota_size::SizeError| Rejection::invalid_request(error.detail());
    size.stored().map_err(refuse)
}

impl OpContext<'_> {
    /// Refuses who may not read the quota of a namespace: its members may, and superusers.
    pub(crate) fn require_quota_reader(&self, namespace: &str) -> Result<(), Rejection> {
        self.require(Ok(
            self.is_global_readonly() || self.is_member_of_namespace(namespace)?
        ))
    }

    /// Refuses all but superusers who may do everything: nobody else changes quotas here.
    pub(crate) fn require_quota_writer(&self) -> Result<(), Rejection> {
        self.require(Ok(self.has_full_access()))
    }

    /// The quota of that number, where it is of that namespace.
    pub(crate) fn quota(&self, namespace: &str, quota: &str) -> Result<Quota, Rejection> {
        let quota = self.tx.quota_fetch(namespace, number(quota)?)?;
        quota.ok_or_else(Rejection::not_found)
    }

    pub(super) fn create_organization_quota(
        &self,
        orgname: &str,
        body: &NewQuota,
    ) -> Result<(), Rejection> {
        self.require_quota_writer()?;
        let size = size(body, INVALID_FORMAT)?;
        let organization = self.tx.organization_fetch(orgname)?;
        let organization = organization.ok_or_else(Rejection::not_found)?;
        let taken = format!("Organization quota for '{orgname}' already exists");
        let bytes = self.add_quota(&organization, size, taken)?;
        self.log_quota(
            "org_create_quota",
            orgname,
            json!({ "limit_bytes": size.logged(), "limit": written(bytes) }),
        )
    }

    pub(super) fn change_organization_quota(
        &self,
        namespace: &str,
        quota: &str,
        body: &QuotaChange,
    ) -> Result<Quota, Rejection> {
        self.require_quota_writer()?;
        let quota = self.quota(namespace, quota)?;
        let Some(size) = new_size(body, INVALID_FORMAT)? else {
            return Ok(quota);
        };
        let bytes = stored(size)?;
        self.tx.quota_update_size(quota.id, bytes)?;
        self.log_quota(
            "org_change_quota",
            namespace,
            json!({
                "limit_bytes": size.logged(),
                "limit": written(bytes),
                "previous_limit_bytes": quota.limit_bytes,
                "previous_limit": written(quota.limit_bytes),
            }),
        )?;
        Ok(Quota {
            limit_bytes: bytes,
            ..quota
        })
    }

    pub(super) fn delete_organization_quota(
        &self,
        namespace: &str,
        quota: &str,
    ) -> Result<(), Rejection> {
        self.require_quota_writer()?;
        let quota = self.quota(namespace, quota)?;
        self.tx.quota_delete(&quota)?;
        self.log_quota(
            "org_delete_quota",
            namespace,
            json!({
                "quota_id": quota.id,
                "limit_bytes": quota.limit_bytes,
                "limit": written(quota.limit_bytes),
            }),
        )
    }

    /// The quota of a user or organization, as superusers ask for it.
    pub(crate) fn quota_for_superuser(&self, namespace: &str) -> Result<Option<Quota>, Rejection> {
        self.require(Ok(self.may_read_as_superuser()))?;
        let namespace = self.tx.namespace_fetch(namespace)?;
        let namespace = namespace.ok_or_else(Rejection::not_found)?;
        Ok(self.tx.quota_fetch_by_namespace(namespace.id)?)
    }

    /// Gives a user or organization its quota. Superusers leave no trace in the log.
    pub(crate) fn create_quota_as_superuser(
        &self,
        namespace: &str,
        body: &NewQuota,
    ) -> Result<(), Rejection> {
        self.require(Ok(self.is_superuser()))?;
        let size = size(body, INVALID_FORMAT_SUPERUSER)?;
        let account = self
            .tx
            .namespace_fetch(namespace)?
            .ok_or_else(crate::responses::crash)?;
        let taken = format!("Quota for '{namespace}' already exists");
        self.add_quota(&account, size, taken)?;
        Ok(())
    }

    /// Changes the quota of a user or organization.
    pub(crate) fn change_quota_as_superuser(
        &self,
        namespace: &str,
        quota: &str,
        body: &QuotaChange,
    ) -> Result<Quota, Rejection> {
        let quota = self.quota_to_change(namespace, quota)?;
        let Some(size) = new_size(body, INVALID_FORMAT_SUPERUSER)? else {
            return Ok(quota);
        };
        let limit_bytes = stored(size)?;
        self.tx.quota_update_size(quota.id, limit_bytes)?;
        Ok(Quota {
            limit_bytes,
            ..quota
        })
    }

    /// Removes the quota of a user or organization.
    pub(crate) fn delete_quota_as_superuser(
        &self,
        namespace: &str,
        quota: &str,
    ) -> Result<(), Rejection> {
        let quota = self.quota_to_change(namespace, quota)?;
        Ok(self.tx.quota_delete(&quota)?)
    }

    /// The server crashes where there is no such namespace.
    fn quota_to_change(&self, namespace: &str, quota: &str) -> Result<Quota, Rejection> {
        self.require(Ok(self.is_superuser()))?;
        let account = self
            .tx
            .namespace_fetch(namespace)?
            .ok_or_else(crate::responses::crash)?;
        self.quota(&account.name, quota)
    }

    /// Adds a quota; tells its bytes. `taken` is said where there is one.
    fn add_quota(
        &self,
        namespace: &Account,
        size: QuotaSize,
        taken: String,
    ) -> Result<i64, Rejection> {
        if self.tx.quota_fetch_by_namespace(namespace.id)?.is_some() {
            return Err(Rejection::invalid_request(taken));
        }
        let bytes = stored(size)?;
        self.tx.quota_create(namespace.id, bytes)?;
        Ok(bytes)
    }

    /// Writes into the log of a namespace, whose name goes before the rest.
    pub(super) fn log_quota(
        &self,
        kind: &str,
        namespace: &str,
        rest: Value,
    ) -> Result<(), Rejection> {
        let mut metadata = json!({ "namespace": namespace });
        if let (Value::Object(metadata), Value::Object(rest)) = (&mut metadata, rest) {
            metadata.extend(rest);
        }
        let account = self.tx.account_fetch(namespace)?.map(|account| account.id);
        Ok(self.log(kind, account, metadata)?)
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_of_paths() {
        assert_eq!(number("7").ok(), Some(7));
        for (text, status) in [("abc", 404), ("", 404), ("99999999999999999999", 500)] {
            let rejection = number(text).expect_err("refused");
            assert_eq!(rejection.status().as_u16(), status, "{text}");
        }
    }
}
