//! Quotas: their sizes as bodies give them, and the rules that organizations and superusers share.

use std::num::IntErrorKind;

use quay_api::models::{NewQuota, QuotaChange};
use quay_api::server::Rejection;

use super::quota_size::{QuotaSize, SizeError};
use crate::domain::integers::require_storable;
use crate::op_context::OpContext;
use crate::storage::{Account, Quota};

/// The number in a path. What is none belongs to nothing.
pub(crate) fn number(text: &str) -> Result<i64, Rejection> {
    text.trim()
        .parse()
        .map_err(|error: std::num::ParseIntError| match error.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => crate::responses::crash(),
            _ => Rejection::not_found(),
        })
}

/// The size that a quota shall have; `rejection` is said of a text that is none.
pub(crate) fn size_of_new(body: &NewQuota, rejection: &str) -> Result<QuotaSize, Rejection> {
    match body {
        NewQuota::NewQuotaInBytes(body) => Ok(QuotaSize::Bytes(body.limit_bytes)),
        NewQuota::NewQuotaInUnits(body) => parse(&body.limit, rejection),
    }
}

/// The size that a quota shall have from now on; `None` where it stays as it is.
pub(crate) fn size_of_change(
    body: &QuotaChange,
    rejection: &str,
) -> Result<Option<QuotaSize>, Rejection> {
    let size = match (&body.limit, body.limit_bytes) {
        (Some(text), _) => Some(parse(text, rejection)?),
        (None, bytes) => bytes.map(QuotaSize::from),
    };
    Ok(size.filter(|size| !size.is_zero()))
}

fn parse(text: &str, rejection: &str) -> Result<QuotaSize, Rejection> {
    QuotaSize::parse(text).ok_or_else(|| Rejection::invalid_request(rejection))
}

pub(crate) fn bytes_of(size: QuotaSize) -> Result<i64, Rejection> {
    let refuse = |error: SizeError| Rejection::invalid_request(error.detail());
    let bytes = size.to_bytes().map_err(refuse)?;
    require_storable(bytes)?;
    Ok(bytes)
}

/// The quota of that number, where it is of that namespace.
pub(crate) fn find(op: &OpContext<'_>, namespace: &str, quota: &str) -> Result<Quota, Rejection> {
    let quota = op.tx.quota_fetch(namespace, number(quota)?)?;
    quota.ok_or_else(Rejection::not_found)
}

/// Adds a quota; tells its bytes. `taken` is said where there is one.
pub(crate) fn add(
    op: &OpContext<'_>,
    namespace: &Account,
    size: QuotaSize,
    taken: String,
) -> Result<i64, Rejection> {
    if op.tx.quota_fetch_by_namespace(namespace.id)?.is_some() {
        return Err(Rejection::invalid_request(taken));
    }
    let bytes = bytes_of(size)?;
    op.tx.quota_create(namespace.id, bytes)?;
    Ok(bytes)
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
