//! Owns what superusers ask of the installation as a whole: its changes, its configuration, the
//! health of its mirrors, the tokens for applications.

use std::collections::BTreeMap;

use quay_api::models::{
    ChangeLog, ConfigDump, MirrorHealth, SuperuserAppToken, SuperuserAppTokenList,
};
use quay_api::server::Rejection;

use crate::domain::mirror_health::{self, Details};
use crate::op_context::OpContext;
use crate::operations::appspecifictokens::{life_s, soon_ms};
use crate::python::dates;

/// What changed in the releases of this program.
const CHANGE_LOG: &str = include_str!("../../../../CHANGELOG.md");

/// The change log.
pub(super) fn change_log(op: &OpContext<'_>) -> Result<ChangeLog, Rejection> {
    op.require_superuser_reader()?;
    Ok(ChangeLog::new(CHANGE_LOG))
}

/// The configuration. The server adds the environment of its process; that of the sandbox is the
/// machine of a developer and none of a caller's business.
pub(super) fn config_dump(op: &OpContext<'_>) -> Result<ConfigDump, Rejection> {
    op.require_superuser_reader()?;
    if !op.settings.features.superuser_configdump {
        return Err(op.unauthorized());
    }
    let (config, schema) = op.settings.dump();
    let warning = quay_api::Extra::new();
    Ok(ConfigDump::new(config, warning, BTreeMap::new(), schema))
}

/// The health of all mirrors, without their names.
pub(super) fn mirror_health(op: &OpContext<'_>) -> Result<MirrorHealth, Rejection> {
    op.require(Ok(op.may_read_as_superuser()))?;
    mirror_health::health(op, None, Details::None)
}

/// The application-specific tokens of all users, or those that end soon.
pub(super) fn app_tokens(
    op: &OpContext<'_>,
    expiring: Option<bool>,
) -> Result<SuperuserAppTokenList, Rejection> {
    let may = op.is_global_readonly() || op.has_full_access();
    op.require(Ok(may))?;
    let now_ms = op.now_ms;
    let soon_ms = now_ms.saturating_add(soon_ms(life_s(op)));
    let ending = expiring.unwrap_or_default().then_some((now_ms, soon_ms));
    let tokens = op.tx.app_token_list(ending)?;
    let tokens = tokens.into_iter().map(|token| {
        SuperuserAppToken::new(
            token.uuid,
            token.title,
            token.last_accessed_ms.map(dates::rfc2822),
            dates::rfc2822(token.created_ms),
            token.expires_ms.map(dates::rfc2822),
        )
    });
    Ok(SuperuserAppTokenList::new(tokens.collect(), expiring))
}
