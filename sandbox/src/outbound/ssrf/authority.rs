//! Hosts as a registry's name gives them: `host[:port]`, before any path.

use super::{HostError, HostRules, check_host, check_host_by_name};

/// Checks a host, with or without port, and the addresses that its name resolves to.
pub(crate) async fn check_authority(text: &str, rules: &HostRules) -> Result<(), HostError> {
    check_host(&host(text)?, rules).await
}

/// Checks a host without resolving its name: an internal name must be allowed itself.
pub(crate) fn check_authority_by_name(text: &str, rules: &HostRules) -> Result<(), HostError> {
    check_host_by_name(&host(text)?, rules)
}

/// The host in what stands between `https://` and the first slash, as Python takes it apart.
fn host(text: &str) -> Result<String, HostError> {
    let invalid = |text: &str| Err(HostError::Invalid(text.to_owned()));
    let text: String = text.chars().filter(|c| !"\t\r\n".contains(*c)).collect();
    let text = text.trim_end();
    let authority = text.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('[') != authority.contains(']') {
        return invalid("Invalid URL format");
    }
    let (credentials, address) = authority.rsplit_once('@').unwrap_or(("", authority));
    if !matches!(credentials, "" | ":") {
        return invalid("URLs with embedded credentials are not allowed");
    }
    let host = match address.split_once('[') {
        Some((_, inner)) => inner.split(']').next(),
        None => address.split(':').next(),
    };
    match host {
        None | Some("") => invalid("URL must include a hostname"),
        Some(host) => Ok(host.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::{check_authority_by_name, host};
    use crate::outbound::ssrf::{HostError, HostRules};

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
                Err(text) => Err(HostError::Invalid(text.to_owned())),
            };
            assert_eq!(host(text), expect, "{text}");
        }
    }

    #[test]
    fn names_and_addresses_inside_are_blocked_unless_named() {
        let allowed = HostRules::new(&["localhost".to_owned()], &[]);
        for text in ["127.0.0.1:1", "[::1]", "metadata", "x.internal", "10.0.0.5"] {
            let refused = check_authority_by_name(text, &allowed);
            assert_eq!(refused, Err(HostError::Blocked), "{text}");
        }
        for text in ["localhost:1", "8.8.8.8", "quay.io"] {
            assert_eq!(check_authority_by_name(text, &allowed), Ok(()), "{text}");
        }
    }
}
