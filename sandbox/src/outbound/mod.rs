//! Owns everything that the sandbox asks of other machines: names, and upstream registries.
//!
//! No address that is private or special is asked unless `SSRF_ALLOWED_HOSTS` names it, whether a
//! caller gives it, a name resolves to it, or a registry leads to it.

use std::time::Duration;

mod address;
mod authority;
mod challenge;
mod exchange;
mod reference;
mod registry;
mod source;
#[cfg(test)]
mod tests;
pub(crate) mod url;

pub(crate) use self::authority::{Refused, check_authority, check_authority_by_name};
pub(crate) use self::reference::{check_reference, check_reference_by_name, check_url_by_name};
pub(crate) use self::registry::{Credentials, Registry, UpstreamError, Verdict};
pub(crate) use self::source::{Source, SourceKind};

/// How long all that one request asks of others may take.
pub(crate) const TIME_LIMIT: Duration = Duration::from_secs(2);
