//! The networks that are off limits, and those of them that the configuration opens.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Networks of IPv4 that are private or special: first address and length of the prefix.
const V4: [(Ipv4Addr, u32); 14] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// The same of IPv6, with those that lead to IPv4.
const V6: [(Ipv6Addr, u32); 14] = [
    (Ipv6Addr::UNSPECIFIED, 128),
    (Ipv6Addr::LOCALHOST, 128),
    (Ipv6Addr::new(0, 0, 0, 0, 0, 0xffff, 0, 0), 96),
    (Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96),
    (Ipv6Addr::new(0x64, 0xff9b, 1, 0, 0, 0, 0, 0), 48),
    (Ipv6Addr::new(0x100, 0, 0, 0, 0, 0, 0, 0), 64),
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
    (Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7),
    (Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10),
    (Ipv6Addr::new(0xfec0, 0, 0, 0, 0, 0, 0, 0), 10),
    (Ipv6Addr::new(0xff00, 0, 0, 0, 0, 0, 0, 0), 8),
];

/// Whether an address is private or special.
pub(super) fn is_special(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => V4
            .iter()
            .any(|&(first, length)| is_in_v4(address, first, length)),
        IpAddr::V6(address) => V6
            .iter()
            .any(|&(first, length)| is_in_v6(address, first, length)),
    }
}

/// Whether the configuration opens a host, by its name or by a network that holds its address.
pub(super) fn is_allowed(host: &str, address: Option<IpAddr>, allowed: &[String]) -> bool {
    let literal = host.parse().ok();
    allowed.iter().any(|entry| match network(entry) {
        Some((first, length)) => [address, literal]
            .into_iter()
            .flatten()
            .any(|address| is_in(address, first, length)),
        None => entry.eq_ignore_ascii_case(host),
    })
}

/// A network, such as `10.0.0.0/8`, or a single address.
fn network(text: &str) -> Option<(IpAddr, u32)> {
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => (address, Some(length)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let length = match length {
        Some(length) => length.parse().ok().filter(|&length| length <= most)?,
        None => most,
    };
    Some((address, length))
}

fn is_in(address: IpAddr, first: IpAddr, length: u32) -> bool {
    match (address, first) {
        (IpAddr::V4(address), IpAddr::V4(first)) => is_in_v4(address, first, length),
        (IpAddr::V6(address), IpAddr::V6(first)) => is_in_v6(address, first, length),
        _ => false,
    }
}

fn is_in_v4(address: Ipv4Addr, first: Ipv4Addr, length: u32) -> bool {
    let differ = address.to_bits() ^ first.to_bits();
    differ.leading_zeros() >= length
}

fn is_in_v6(address: Ipv6Addr, first: Ipv6Addr, length: u32) -> bool {
    let differ = address.to_bits() ^ first.to_bits();
    differ.leading_zeros() >= length
}

#[cfg(test)]
mod tests {
    use super::{is_allowed, is_special};

    #[test]
    fn special_addresses_are_known() {
        for text in [
            "0.0.0.0",
            "10.255.0.1",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.169.254",
            "172.31.0.1",
            "192.0.0.8",
            "192.168.1.1",
            "198.19.0.1",
            "203.0.113.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:8.8.8.8",
            "64:ff9b::808:808",
            "2001:db8::1",
            "2002:7f00:1::",
            "fd00::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(is_special(text.parse().expect(text)), "{text}");
        }
        for text in [
            "1.1.1.1",
            "8.8.8.8",
            "9.255.255.255",
            "11.0.0.1",
            "100.128.0.1",
            "172.32.0.1",
            "192.0.1.1",
            "223.255.255.255",
            "2606:4700::1111",
            "2001:4860:4860::8888",
        ] {
            assert!(!is_special(text.parse().expect(text)), "{text}");
        }
    }

    #[test]
    fn the_configuration_opens_names_addresses_and_networks() {
        let open = |entry: &str, host: &str, address: &str| {
            is_allowed(host, address.parse().ok(), &[entry.to_owned()])
        };
        assert!(open("LocalHost", "localhost", "127.0.0.1"));
        assert!(open("10.1.2.3/8", "registry", "10.9.9.9"));
        assert!(open("10.0.0.5", "10.0.0.5", ""));
        assert!(open("fd00::/8", "registry", "fd12::1"));
        assert!(!open("localhost", "other", "127.0.0.1"));
        assert!(!open("10.0.0.0/33", "registry", "10.9.9.9"));
        assert!(!open("10.0.0.0/8", "registry", "11.0.0.1"));
        assert!(!open("0.0.0.0/0", "registry", "::1"));
    }
}
