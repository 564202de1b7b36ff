//! Owns which addresses outside of the registry it may be sent to (`SSRF_ALLOWED_HOSTS`).
//!
//! The server resolves the name of a host and refuses what is private, so that nobody reaches
//! through it into the network that it stands in.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Why an address is not for use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AddressError {
    /// It leads to where nobody may be sent.
    Blocked(String),
    /// It is no address, or its host is unknown.
    Invalid(String),
}

impl fmt::Display for AddressError {
    /// The words of the server.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Blocked(text) | Self::Invalid(text)) = self;
        f.write_str(text)
    }
}

/// Whether a URL may be used; `allowed` are names and networks that may be though they are private.
///
/// # Errors
///
/// What is wrong with it.
pub(crate) async fn check_url(url: &str, allowed: &[String]) -> Result<(), AddressError> {
    let host = host(url)?;
    if let Ok(ip) = host.parse() {
        if is_private(ip) && !is_allowed(&host, Some(ip), allowed) {
            let text = "URL points to a private or reserved IP address";
            return Err(AddressError::Blocked(text.to_owned()));
        }
        return Ok(());
    }
    let unknown = || AddressError::Invalid(format!("Cannot resolve hostname '{host}'"));
    let found = tokio::net::lookup_host((host.as_str(), 0)).await;
    let addresses: Vec<IpAddr> = found
        .map_err(|_| unknown())?
        .map(|address| address.ip())
        .collect();
    if addresses.is_empty() {
        return Err(unknown());
    }
    let passes = |ip: &IpAddr| is_allowed(&host, Some(*ip), allowed);
    if is_internal_name(&host) && !is_allowed(&host, None, allowed) && !addresses.iter().any(passes)
    {
        let text = format!("Hostname '{host}' is not allowed");
        return Err(AddressError::Blocked(text));
    }
    if addresses.iter().any(|ip| is_private(*ip) && !passes(ip)) {
        let text = "URL resolves to a private or reserved IP address";
        return Err(AddressError::Blocked(text.to_owned()));
    }
    Ok(())
}

/// The host of an HTTP URL, in small letters and without brackets.
fn host(url: &str) -> Result<String, AddressError> {
    let invalid = |text: &str| Err(AddressError::Invalid(text.to_owned()));
    let url = url.trim();
    if url.is_empty() {
        return invalid("External registry URL is required");
    }
    let url: String = url.chars().filter(|c| !"\t\r\n".contains(*c)).collect();
    let (scheme, rest) = match url.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) => (scheme.to_ascii_lowercase(), rest),
        _ => (String::new(), url.as_str()),
    };
    let authority = rest.strip_prefix("//").map_or("", |rest| {
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        &rest[..end]
    });
    if authority.contains('[') != authority.contains(']') {
        return invalid("Invalid URL format");
    }
    if scheme != "http" && scheme != "https" {
        let text = format!("Invalid URL scheme '{scheme}': only HTTP and HTTPS are allowed");
        return Err(AddressError::Invalid(text));
    }
    let (user, place) = authority.rsplit_once('@').unwrap_or(("", authority));
    if !user.is_empty() && user != ":" {
        return invalid("URLs with embedded credentials are not allowed");
    }
    let host = match place.split_once('[') {
        Some((_, bracketed)) => bracketed.split(']').next().unwrap_or_default(),
        None => place.split(':').next().unwrap_or_default(),
    };
    if host.is_empty() {
        return invalid("URL must include a hostname");
    }
    Ok(host.to_lowercase())
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// Names by which clouds and clusters know themselves.
fn is_internal_name(host: &str) -> bool {
    let names = [
        "localhost",
        "metadata",
        "kubernetes",
        "kubernetes.default",
        "kubernetes.default.svc",
    ];
    names.contains(&host) || host.ends_with(".internal") || host.ends_with(".local")
}

/// Networks that are not reached over the Internet, or should not be.
const PRIVATE: [(&str, u8); 28] = [
    ("0.0.0.0", 8),
    ("10.0.0.0", 8),
    ("100.64.0.0", 10),
    ("127.0.0.0", 8),
    ("169.254.0.0", 16),
    ("172.16.0.0", 12),
    ("192.0.0.0", 24),
    ("192.0.2.0", 24),
    ("192.168.0.0", 16),
    ("198.18.0.0", 15),
    ("198.51.100.0", 24),
    ("203.0.113.0", 24),
    ("224.0.0.0", 4),
    ("240.0.0.0", 4),
    ("::", 128),
    ("::1", 128),
    ("::ffff:0:0", 96),
    ("64:ff9b::", 96),
    ("64:ff9b:1::", 48),
    ("100::", 64),
    ("2001::", 23),
    ("2001:db8::", 32),
    ("2002::", 16),
    ("3fff::", 20),
    ("fc00::", 7),
    ("fe80::", 10),
    ("fec0::", 10),
    ("ff00::", 8),
];

fn is_private(ip: IpAddr) -> bool {
    PRIVATE
        .iter()
        .any(|(network, bits)| network.parse().is_ok_and(|base| is_in(ip, base, *bits)))
}

fn is_allowed(host: &str, ip: Option<IpAddr>, allowed: &[String]) -> bool {
    allowed.iter().any(|entry| {
        let Some((base, bits)) = network(entry) else {
            return entry.eq_ignore_ascii_case(host);
        };
        ip.is_some_and(|ip| is_in(ip, base, bits))
    })
}

/// A network such as `10.0.0.0/8`, or a single address.
fn network(text: &str) -> Option<(IpAddr, u8)> {
    let (base, bits) = match text.split_once('/') {
        Some((base, bits)) => (base, Some(bits)),
        None => (text, None),
    };
    let base: IpAddr = base.parse().ok()?;
    let all = if base.is_ipv4() { 32 } else { 128 };
    let bits = bits.map_or(Some(all), |bits| bits.parse().ok())?;
    (bits <= all).then_some((base, bits))
}

fn is_in(ip: IpAddr, base: IpAddr, bits: u8) -> bool {
    let prefix = |ip: IpAddr| match ip {
        IpAddr::V4(ip) => u128::from(Ipv4Addr::to_bits(ip)) << 96,
        IpAddr::V6(ip) => Ipv6Addr::to_bits(ip),
    };
    let mask = u128::MAX
        .checked_shl(128 - u32::from(bits))
        .unwrap_or_default();
    ip.is_ipv4() == base.is_ipv4() && (prefix(ip) ^ prefix(base)) & mask == 0
}

#[cfg(test)]
mod tests {
    use super::{AddressError, check_url, host, is_allowed, is_private};

    #[test]
    fn hosts_are_taken_out_of_urls() {
        for (url, expect) in [
            ("http://Example.com/x", "example.com"),
            (" https://example.com:8443?x ", "example.com"),
            ("HTTP://[2001:DB8::1]:80/", "2001:db8::1"),
        ] {
            assert_eq!(host(url).as_deref(), Ok(expect), "{url}");
        }
        for (url, expect) in [
            ("", "External registry URL is required"),
            (
                "ftp://x",
                "Invalid URL scheme 'ftp': only HTTP and HTTPS are allowed",
            ),
            (
                "example.com/x",
                "Invalid URL scheme '': only HTTP and HTTPS are allowed",
            ),
            (
                "http://a:b@c",
                "URLs with embedded credentials are not allowed",
            ),
            ("http:///x", "URL must include a hostname"),
            ("http://[::1", "Invalid URL format"),
        ] {
            assert_eq!(
                host(url),
                Err(AddressError::Invalid(expect.to_owned())),
                "{url}"
            );
        }
    }

    #[test]
    fn private_networks_are_known() {
        for ip in [
            "127.0.0.1",
            "10.1.2.3",
            "203.0.113.9",
            "::1",
            "fe80::1",
            "::ffff:1.2.3.4",
        ] {
            assert!(is_private(ip.parse().expect(ip)), "{ip}");
        }
        for ip in ["1.1.1.1", "172.32.0.1", "2606:4700::1111"] {
            assert!(!is_private(ip.parse().expect(ip)), "{ip}");
        }
    }

    #[test]
    fn hosts_and_networks_can_be_allowed() {
        let allowed = ["LocalHost".to_owned(), "10.0.0.0/8".to_owned()];
        assert!(is_allowed("localhost", None, &allowed));
        assert!(is_allowed("x", "10.9.9.9".parse().ok(), &allowed));
        assert!(!is_allowed("x", "11.0.0.1".parse().ok(), &allowed));
    }

    #[tokio::test]
    async fn literals_need_no_look_up() {
        assert_eq!(check_url("http://1.1.1.1/", &[]).await, Ok(()));
        let allowed = ["127.0.0.1".to_owned()];
        assert_eq!(check_url("http://127.0.0.1:1/", &allowed).await, Ok(()));
        let refused = check_url("http://127.0.0.1/", &[]).await;
        let text = "URL points to a private or reserved IP address";
        assert_eq!(refused, Err(AddressError::Blocked(text.to_owned())));
    }
}
