//! Owns what is said of the host that a caller wants asked, before it is asked (contract A2, A11).

use std::net::IpAddr;

use super::address::{is_allowed, is_special};

/// Why a host is not asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It is off limits; the caller is not told why.
    Blocked,
    /// It is no host, or nobody knows it; the server's words.
    Unusable(String),
}

/// Names of hosts that lead inside, whatever they resolve to.
const INSIDE: [&str; 8] = [
    "localhost",
    "metadata.google.internal",
    "metadata.azure.internal",
    "metadata",
    "kubernetes.default.svc",
    "kubernetes.default.svc.cluster.local",
    "kubernetes.default",
    "kubernetes",
];

/// Looks at a host, with or without port, and at what its name resolves to.
pub(crate) async fn check_authority(text: &str, allowed: &[String]) -> Result<(), Refused> {
    let host = host(text)?;
    let host = host.as_str();
    if is_settled(host, allowed)? {
        return Ok(());
    }
    let addresses = resolve(host).await?;
    let any_open = |address: &IpAddr| is_allowed(host, Some(*address), allowed);
    if leads_inside(host) && !is_allowed(host, None, allowed) && !addresses.iter().any(any_open) {
        return Err(Refused::Blocked);
    }
    if addresses
        .iter()
        .any(|address| is_special(*address) && !any_open(address))
    {
        return Err(Refused::Blocked);
    }
    Ok(())
}

/// Looks at a host without resolving its name: a name that leads inside must be allowed itself.
pub(crate) fn check_authority_by_name(text: &str, allowed: &[String]) -> Result<(), Refused> {
    let host = host(text)?;
    if leads_inside(&host) && !is_allowed(&host, None, allowed) {
        return Err(Refused::Blocked);
    }
    is_settled(&host, allowed).map(|_| ())
}

/// Whether a host is an address, which needs no look-up.
fn is_settled(host: &str, allowed: &[String]) -> Result<bool, Refused> {
    let Ok(address) = host.parse::<IpAddr>() else {
        return Ok(false);
    };
    if is_special(address) && !is_allowed(host, Some(address), allowed) {
        return Err(Refused::Blocked);
    }
    Ok(true)
}

fn leads_inside(host: &str) -> bool {
    INSIDE.contains(&host) || host.ends_with(".internal") || host.ends_with(".local")
}

/// The addresses that a name stands for.
pub(super) async fn resolve(host: &str) -> Result<Vec<IpAddr>, Refused> {
    let unknown = || Refused::Unusable(format!("Cannot resolve hostname '{host}'"));
    if let Some(problem) = problem_of_labels(host) {
        return Err(Refused::Unusable(problem.to_owned()));
    }
    let looked_up = tokio::net::lookup_host((host, 0));
    let found = tokio::time::timeout(super::TIME_LIMIT, looked_up).await;
    let found = found.map_err(|_| unknown())?.map_err(|_| unknown())?;
    let addresses: Vec<IpAddr> = found.map(|address| address.ip()).collect();
    if addresses.is_empty() {
        return Err(unknown());
    }
    Ok(addresses)
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

/// The host in what stands between `https://` and the first slash, as Python takes it apart.
fn host(text: &str) -> Result<String, Refused> {
    let unusable = |text: &str| Err(Refused::Unusable(text.to_owned()));
    let text: String = text.chars().filter(|c| !"\t\r\n".contains(*c)).collect();
    let text = text.trim_end();
    let authority = text.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('[') != authority.contains(']') {
        return unusable("Invalid URL format");
    }
    let (credentials, address) = authority.rsplit_once('@').unwrap_or(("", authority));
    if !matches!(credentials, "" | ":") {
        return unusable("URLs with embedded credentials are not allowed");
    }
    let host = match address.split_once('[') {
        Some((_, inner)) => inner.split(']').next(),
        None => address.split(':').next(),
    };
    match host {
        None | Some("") => unusable("URL must include a hostname"),
        Some(host) => Ok(host.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Refused, check_authority_by_name, host, problem_of_labels};

    #[test]
    fn hosts_are_taken_out_of_what_is_given() {
        for (text, expect) in [
            ("Quay.io", Ok("quay.io")),
            ("localhost:8899", Ok("localhost")),
            ("[::1]:5000", Ok("::1")),
            ("@host", Ok("host")),
            ("https:", Ok("https")),
            ("host?x", Ok("host")),
            ("", Err("URL must include a hostname")),
            (":80", Err("URL must include a hostname")),
            (
                "a:b@host",
                Err("URLs with embedded credentials are not allowed"),
            ),
            ("[::1", Err("Invalid URL format")),
        ] {
            let expect = match expect {
                Ok(host) => Ok(host.to_owned()),
                Err(text) => Err(Refused::Unusable(text.to_owned())),
            };
            assert_eq!(host(text), expect, "{text}");
        }
    }

    #[test]
    fn names_and_addresses_inside_are_blocked_unless_named() {
        let allowed = ["localhost".to_owned()];
        for text in ["127.0.0.1:1", "[::1]", "metadata", "x.internal", "10.0.0.5"] {
            let refused = check_authority_by_name(text, &allowed);
            assert_eq!(refused, Err(Refused::Blocked), "{text}");
        }
        for text in ["localhost:1", "8.8.8.8", "quay.io"] {
            assert_eq!(check_authority_by_name(text, &allowed), Ok(()), "{text}");
        }
    }

    #[test]
    fn labels_have_their_length() {
        assert_eq!(problem_of_labels("a.b."), None);
        assert_eq!(problem_of_labels("a..b"), Some("label empty or too long"));
        assert_eq!(problem_of_labels(&"a".repeat(64)), Some("label too long"));
    }
}
