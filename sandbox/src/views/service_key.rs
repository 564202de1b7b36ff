//! Service keys, as superusers see them.

use quay_api::models::{self, ServiceKeyApproval};

use super::{quota, superuser_user};
use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::{ServiceKey, StorageError};

/// A key, with who approved it.
pub(crate) fn service_key(
    op: &OpContext<'_>,
    key: ServiceKey,
) -> Result<models::ServiceKey, StorageError> {
    let approval = match key.approval {
        Some(approval) => {
            let approver = match approval.approver {
                Some(account) => {
                    let quota = quota::quota_fields(op, account.id)?;
                    Some(superuser_user(op, &account, quota))
                }
                None => None,
            };
            Some(ServiceKeyApproval::new(
                approver,
                approval.kind.as_str().into(),
                dates::rfc1123(approval.approved_ms),
                approval.notes,
            ))
        }
        None => None,
    };
    Ok(models::ServiceKey {
        name: key.name,
        kid: key.kid,
        service: key.service,
        jwk: key.jwk.into_iter().collect(),
        metadata: key.metadata.into_iter().collect(),
        created_date: dates::rfc1123(key.created_ms),
        expiration_date: key.expires_ms.map(dates::rfc1123),
        rotation_duration: key.rotation_duration_s,
        approval,
    })
}
