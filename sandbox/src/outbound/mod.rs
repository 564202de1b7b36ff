//! Everything that the sandbox asks of other machines: names, upstream registries, the receivers of
//! notifications, issuers of tokens, and a mail server.

use std::time::Duration;

mod challenge;
mod exchange;
mod mail_server;
mod mirror_source;
mod receiver;
pub(crate) mod ssrf;
#[cfg(test)]
mod tests;
mod token_issuer;
mod upstream_registry;
mod upstream_repository;

pub(crate) use self::exchange::UpstreamError;
pub(crate) use self::mail_server::{MailServer, MailServerSettings};
pub(crate) use self::mirror_source::{MirrorSource, MirrorSourceKind};
pub(crate) use self::receiver::Receivers;
pub(crate) use self::token_issuer::{IssuerError, TokenIssuer};
pub(crate) use self::upstream_registry::{Credentials, UpstreamRegistry, Verdict};
pub(crate) use self::upstream_repository::{UpstreamRepository, UpstreamSource};

/// How long all that one request asks of others may take.
pub(crate) const TIME_LIMIT: Duration = Duration::from_secs(2);
