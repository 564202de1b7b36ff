//! Service keys: which of them are hidden, which are of no use any more, and the names of services.

use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::ServiceKey;

/// Keys that expired before this time are hidden.
pub(crate) fn hidden_ms(op: &OpContext<'_>) -> i64 {
    let ttl_s = op.settings.expired_service_key_ttl_s;
    op.now_ms.saturating_sub(ttl_s.saturating_mul(1000))
}

/// A key that is not hidden.
pub(crate) fn find(op: &OpContext<'_>, kid: &str) -> Result<Option<ServiceKey>, Rejection> {
    let hidden_ms = hidden_ms(op);
    let key = op.tx.service_key_fetch(kid)?;
    Ok(key.filter(|key| key.expires_ms.is_none_or(|end_ms| end_ms > hidden_ms)))
}

/// Deletes the keys of a service that are of no use any more.
pub(crate) fn delete_stale(op: &OpContext<'_>, service: &str) -> Result<(), Rejection> {
    let ttl_s = op.settings.unapproved_service_key_ttl_s;
    let unapproved_ms = op.now_ms.saturating_sub(ttl_s.saturating_mul(1000));
    let expired_ms = hidden_ms(op);
    Ok(op
        .tx
        .service_key_delete_stale(service, expired_ms, unapproved_ms)?)
}

/// Whether it is the name of a service. As in Python, the pattern lets a line feed pass at the end.
pub(crate) fn is_service(name: &str) -> bool {
    let name = name.strip_suffix('\n').unwrap_or(name);
    let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    !name.is_empty() && name.bytes().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::is_service;

    #[test]
    fn names_of_services() {
        for (name, expect) in [
            ("a_1", true),
            ("", false),
            ("Bad Service!", false),
            ("A", false),
        ] {
            assert_eq!(is_service(name), expect, "{name:?}");
        }
    }
}
