//! References to repositories that a caller wants mirrored: `host[:port]/path`.

use std::net::IpAddr;

use super::authority::{check_authority, check_authority_by_name};
use super::{HostError, HostRules};

/// Looks at a reference, and at what the name of its host resolves to.
pub(crate) async fn check_reference(text: &str, rules: &HostRules) -> Result<(), HostError> {
    let authority = authority(text)?;
    check_authority(authority, rules).await
}

/// Looks at a reference without resolving the name of its host. Tells what it is called where it
/// is off limits: a name that leads inside must be allowed itself.
pub(crate) fn check_reference_by_name(text: &str, rules: &HostRules) -> Result<(), String> {
    let authority = match authority(text) {
        Ok(authority) => authority,
        Err(HostError::Invalid(text)) => return Err(text),
        Err(HostError::Blocked) => return Err(format!("Hostname '{text}' is not allowed")),
    };
    check_by_name(authority, rules)
}

pub(super) fn check_by_name(authority: &str, rules: &HostRules) -> Result<(), String> {
    match check_authority_by_name(authority, rules) {
        Ok(()) => Ok(()),
        Err(HostError::Invalid(text)) => Err(text),
        Err(HostError::Blocked) => {
            let host = host(authority).unwrap_or(authority).to_lowercase();
            Err(format!("Hostname '{host}' is not allowed"))
        }
    }
}

/// What stands before the path.
fn authority(reference: &str) -> Result<&str, HostError> {
    let invalid = |text: &str| {
        Err(HostError::Invalid(format!(
            "External registry reference {text}"
        )))
    };
    if reference.trim().is_empty() {
        return invalid("is required");
    }
    if reference.contains(char::is_whitespace) {
        return invalid("must not include whitespace");
    }
    if reference.contains("://") {
        return invalid("must not include a URL scheme");
    }
    if reference.contains(['?', '#', '\\', '%']) {
        return invalid("contains an invalid character");
    }
    let Some((registry, path)) = reference.split_once('/') else {
        return invalid("must include a repository path");
    };
    if registry.is_empty() || path.is_empty() {
        return invalid("must include a repository path");
    }
    let port = match registry.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((_, "")) => None,
            Some((_, suffix)) => match suffix.strip_prefix(':') {
                Some(port) => Some(port),
                None => return invalid("contains an invalid registry authority"),
            },
            None => return invalid("contains an invalid registry authority"),
        },
        None if registry.matches(':').count() > 1 => {
            return invalid("contains an invalid registry authority");
        }
        None => registry.split_once(':').map(|(_, port)| port),
    };
    match port {
        None => {}
        Some("") => return invalid("contains an invalid registry port"),
        Some(port) if !registry.contains('@') => match number(port) {
            None => return invalid("contains an invalid registry authority"),
            Some(0) => return invalid("contains an invalid registry port"),
            Some(_) => {}
        },
        // What stands before the `@` may hold the colon; it is refused all the same.
        Some(_) => {}
    }
    match host(registry) {
        Some(host) if is_host(host) => Ok(registry),
        _ => invalid("must include a valid registry hostname"),
    }
}

fn number(port: &str) -> Option<u16> {
    let digits = port.chars().all(|c| c.is_ascii_digit());
    digits.then(|| port.parse().ok()).flatten()
}

/// The host in an authority; none where credentials stand before it.
fn host(authority: &str) -> Option<&str> {
    if authority.contains('@') {
        return None;
    }
    match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next(),
        None => authority.split(':').next(),
    }
}

/// Whether a text is an address, or a name of labels with letters, digits and inner hyphens.
fn is_host(text: &str) -> bool {
    if text.parse::<IpAddr>().is_ok() {
        return true;
    }
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    (1..=253).contains(&text.len()) && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::{HostError, HostRules, authority, check_reference_by_name};

    #[test]
    fn references_are_host_and_path() {
        for (text, expect) in [
            ("quay.io/coreos/etcd", Ok("quay.io")),
            ("localhost:8899/x/y", Ok("localhost:8899")),
            ("[2001:db8::1]:5000/x", Ok("[2001:db8::1]:5000")),
            ("  ", Err("is required")),
            ("quay.io/a b", Err("must not include whitespace")),
            ("https://quay.io/a", Err("must not include a URL scheme")),
            ("quay.io/a?b", Err("contains an invalid character")),
            ("quay.io", Err("must include a repository path")),
            ("quay.io/", Err("must include a repository path")),
            ("/a", Err("must include a repository path")),
            ("[::1/a", Err("contains an invalid registry authority")),
            ("[::1]x/a", Err("contains an invalid registry authority")),
            ("a:1:2/a", Err("contains an invalid registry authority")),
            ("a:x/a", Err("contains an invalid registry authority")),
            ("a:65536/a", Err("contains an invalid registry authority")),
            ("a:/a", Err("contains an invalid registry port")),
            ("[::1]:/a", Err("contains an invalid registry port")),
            ("a:0/a", Err("contains an invalid registry port")),
            ("u@a/a", Err("must include a valid registry hostname")),
            ("u:p@a/a", Err("must include a valid registry hostname")),
            ("a./a", Err("must include a valid registry hostname")),
            ("-a.b/a", Err("must include a valid registry hostname")),
            ("a_b/a", Err("must include a valid registry hostname")),
        ] {
            let expect = expect
                .map_err(|end| HostError::Invalid(format!("External registry reference {end}")));
            assert_eq!(authority(text), expect, "{text}");
        }
    }

    #[test]
    fn names_that_lead_inside_are_told() {
        let refused = check_reference_by_name("Registry.internal:1/a", &HostRules::default());
        let text = "Hostname 'registry.internal' is not allowed";
        assert_eq!(refused, Err(text.to_owned()));
        assert_eq!(
            check_reference_by_name("quay.io/a", &HostRules::default()),
            Ok(())
        );
    }
}
