//! The SSRF guard: which hosts the sandbox may contact on behalf of a caller.
//!
//! The server refuses hosts that are private or special, whether a caller names one, a name
//! resolves to one, or a registry redirects to one, so that nobody reaches through it into the
//! network that it stands in. `SSRF_ALLOWED_HOSTS` opens names and networks.

mod authority;
mod networks;
mod reference;
mod url;

use std::net::{IpAddr, ToSocketAddrs};
use std::sync::Arc;

use self::networks::{is_allowed, is_special};
use super::TIME_LIMIT;
use crate::blocking::LOOK_UPS;

pub(crate) use self::authority::{check_authority, check_authority_by_name};
pub(crate) use self::reference::{check_reference, check_reference_by_name};
pub(crate) use self::url::{check_url, check_url_by_name};

/// What the configuration says of hosts.
#[derive(Clone, Debug, Default)]
pub(crate) struct HostRules {
    allowed: Arc<[String]>,
    resolvable: Arc<[String]>,
}

impl HostRules {
    /// Opens the hosts and networks of `allowed`. The names of `resolvable` are taken for those of
    /// public hosts without a look-up, and are never connected to.
    pub(crate) fn new(allowed: &[String], resolvable: &[String]) -> Self {
        Self {
            allowed: allowed.into(),
            resolvable: resolvable.into(),
        }
    }

    /// Whether a host, or its network, is among those that the configuration opens.
    pub(super) fn opens(&self, host: &str) -> bool {
        is_allowed(host, host.parse().ok(), &self.allowed)
    }

    /// Whether a name is taken for that of a public host.
    fn is_resolvable(&self, host: &str) -> bool {
        let mut names = self.resolvable.iter();
        names.any(|name| name.eq_ignore_ascii_case(host))
    }
}

/// Why a host is not contacted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HostError {
    /// It is off limits; the caller is not told why.
    Blocked,
    /// It is no host, or nobody knows it; the server's words.
    Invalid(String),
}

/// Names by which clouds and clusters know their own hosts, whatever they resolve to.
const INTERNAL_NAMES: [&str; 8] = [
    "localhost",
    "metadata.google.internal",
    "metadata.azure.internal",
    "metadata",
    "kubernetes.default.svc",
    "kubernetes.default.svc.cluster.local",
    "kubernetes.default",
    "kubernetes",
];

/// Checks a host in lower case, and the addresses that its name resolves to.
async fn check_host(host: &str, rules: &HostRules) -> Result<(), HostError> {
    if check_literal(host, rules)? {
        return Ok(());
    }
    if rules.is_resolvable(host) {
        return check_host_by_name(host, rules);
    }
    let addresses = resolve(host).await?;
    let is_open = |address: &IpAddr| is_allowed(host, Some(*address), &rules.allowed);
    let internal = is_internal_name(host) && !is_allowed(host, None, &rules.allowed);
    if internal && !addresses.iter().any(is_open) {
        return Err(HostError::Blocked);
    }
    if addresses
        .iter()
        .any(|address| is_special(*address) && !is_open(address))
    {
        return Err(HostError::Blocked);
    }
    Ok(())
}

/// Checks a host without resolving its name: an internal name must be allowed itself.
fn check_host_by_name(host: &str, rules: &HostRules) -> Result<(), HostError> {
    if is_internal_name(host) && !is_allowed(host, None, &rules.allowed) {
        return Err(HostError::Blocked);
    }
    check_literal(host, rules).map(|_| ())
}

/// Whether a host is an address, which needs no look-up; fails on one that is off limits.
fn check_literal(host: &str, rules: &HostRules) -> Result<bool, HostError> {
    let Ok(address) = host.parse::<IpAddr>() else {
        return Ok(false);
    };
    if is_special(address) && !is_allowed(host, Some(address), &rules.allowed) {
        return Err(HostError::Blocked);
    }
    Ok(true)
}

/// The addresses behind a name that may be connected to. A connection resolves the name again,
/// and may get other addresses than the check before it.
pub(super) async fn resolve_open(host: &str, rules: &HostRules) -> Result<Vec<IpAddr>, HostError> {
    if rules.is_resolvable(host) {
        return Err(unknown(host));
    }
    let mut addresses = resolve(host).await?;
    addresses
        .retain(|&address| !is_special(address) || is_allowed(host, Some(address), &rules.allowed));
    if addresses.is_empty() {
        return Err(HostError::Blocked);
    }
    Ok(addresses)
}

fn is_internal_name(host: &str) -> bool {
    INTERNAL_NAMES.contains(&host) || host.ends_with(".internal") || host.ends_with(".local")
}

/// The addresses that a name stands for.
async fn resolve(host: &str) -> Result<Vec<IpAddr>, HostError> {
    if let Some(problem) = problem_of_labels(host) {
        return Err(HostError::Invalid(problem.to_owned()));
    }
    let name = host.to_owned();
    // Where no name server responds, a look-up keeps its thread beyond the limit.
    let looking_up = LOOK_UPS.run(move || (name.as_str(), 0).to_socket_addrs());
    let found = tokio::time::timeout(TIME_LIMIT, looking_up).await;
    let found = found
        .map_err(|_| unknown(host))?
        .map_err(|_| unknown(host))?;
    let found = found.map_err(|_| unknown(host))?;
    let addresses: Vec<IpAddr> = found.map(|address| address.ip()).collect();
    if addresses.is_empty() {
        return Err(unknown(host));
    }
    Ok(addresses)
}

fn unknown(host: &str) -> HostError {
    HostError::Invalid(format!("Cannot resolve hostname '{host}'"))
}

/// What Python says of labels that no name can have.
fn problem_of_labels(host: &str) -> Option<&'static str> {
    let mut labels: Vec<&str> = host.split('.').collect();
    let last = labels.pop().unwrap_or_default();
    if labels.iter().any(|label| !(1..64).contains(&label.len())) {
        return Some("label empty or too long");
    }
    (last.len() >= 64).then_some("label too long")
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use quay_api::Secret;

    use super::{problem_of_labels, resolve};
    use crate::blocking::{LOOK_UPS, PASSWORDS};

    #[tokio::test]
    async fn look_ups_that_hang_keep_only_look_ups_waiting() {
        // As where no name server responds: each keeps its thread.
        let mut hanging = Vec::new();
        let mut ends = Vec::new();
        for _ in 0..32 {
            let (end, ended) = channel::<()>();
            hanging.push(tokio::spawn(LOOK_UPS.run(move || ended.recv().is_err())));
            ends.push(end);
        }
        tokio::task::yield_now().await;
        let looked_up = tokio::spawn(resolve_localhost());
        let password = Secret::from("password");
        for _ in 0..12 {
            let password = password.clone();
            let hashed = PASSWORDS.run(move || password.expose().len()).await;
            assert_eq!(hashed, Ok(8));
        }
        assert!(!looked_up.is_finished(), "hashes waited for look-ups");
        // It ends by the limit, since no look-up does.
        assert!(!looked_up.await.expect("no panic"));
        drop(ends);
        for look_up in hanging {
            assert_eq!(look_up.await.expect("no panic"), Ok(true));
        }
        assert!(resolve_localhost().await);
    }

    async fn resolve_localhost() -> bool {
        resolve("localhost").await.is_ok()
    }

    #[test]
    fn labels_have_their_length() {
        assert_eq!(problem_of_labels("a.b."), None);
        assert_eq!(problem_of_labels("a..b"), Some("label empty or too long"));
        assert_eq!(problem_of_labels(&"a".repeat(64)), Some("label too long"));
    }
}
