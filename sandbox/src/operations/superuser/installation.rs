//! What superusers ask about the installation as a whole: its change log and configuration, the
//! health of its mirrors, the tokens of its users.

use std::collections::BTreeMap;

use quay_api::models::{
    ChangeLog, ConfigDump, MirrorHealth, SuperuserAppToken, SuperuserAppTokenList,
};
use quay_api::server::Rejection;

use crate::domain::mirror_health::{self, Details};
use crate::op_context::OpContext;
use crate::operations::appspecifictokens::{life_s, soon_ms};
use crate::python::dates;

/// The change log that the registry shows. A real Quay shows that of its releases.
const CHANGE_LOG: &str = concat!(
    "### v",
    env!("CARGO_PKG_VERSION"),
    "\n\nThis registry is a sandbox: a stand-in for Project Quay, for tests. It has no releases \
     of Project Quay to list.\n"
);

/// The change log.
pub(super) fn get_change_log(op: &OpContext<'_>) -> Result<ChangeLog, Rejection> {
    op.require_superuser_reader()?;
    Ok(ChangeLog::new(CHANGE_LOG))
}

/// The configuration. The server adds the environment of its process; that of the sandbox is the
/// machine of a developer and none of a caller's business.
pub(super) fn dump_config(op: &OpContext<'_>) -> Result<ConfigDump, Rejection> {
    op.require_superuser_reader()?;
    if !op.settings.features.superuser_configdump {
        return Err(op.unauthorized());
    }
    let (config, schema) = op.settings.dump();
    let warning = quay_api::Extra::new();
    Ok(ConfigDump::new(config, warning, BTreeMap::new(), schema))
}

/// The health of all mirrors, without their names.
pub(super) fn get_mirror_health(op: &OpContext<'_>) -> Result<MirrorHealth, Rejection> {
    op.require(Ok(op.may_read_as_superuser()))?;
    mirror_health::health(op, None, Details::None)
}

/// The application-specific tokens of all users, or those that end soon.
pub(super) fn list_app_tokens(
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
