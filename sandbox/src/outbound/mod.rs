//! Everything that the sandbox asks of other machines: names, and upstream registries.

use std::time::Duration;

mod challenge;
mod exchange;
mod mirror_source;
pub(crate) mod ssrf;
#[cfg(test)]
mod tests;
mod upstream_registry;

pub(crate) use self::exchange::UpstreamError;
pub(crate) use self::mirror_source::{MirrorSource, MirrorSourceKind};
pub(crate) use self::upstream_registry::{Credentials, UpstreamRegistry, Verdict};

/// How long all that one request asks of others may take.
pub(crate) const TIME_LIMIT: Duration = Duration::from_secs(2);
