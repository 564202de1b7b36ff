//! URLs that a caller wants contacted.

use super::reference::check_by_name;
use super::{HostError, HostRules, check_host};

/// Checks the host of a URL, and the addresses that its name resolves to.
///
/// # Errors
///
/// [`HostError::Invalid`] with what is wrong with the URL.
pub(crate) async fn check_url(url: &str, rules: &HostRules) -> Result<(), HostError> {
    check_host(&host(url)?, rules).await
}

/// Checks the host of a URL without resolving its name. Its form was checked before.
pub(crate) fn check_url_by_name(url: &str, rules: &HostRules) -> Result<(), String> {
    let (_, rest) = url.trim().split_once("//").unwrap_or(("", url));
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    check_by_name(&rest[..end], rules)
}

/// The host of an HTTP URL, in small letters and without brackets.
fn host(url: &str) -> Result<String, HostError> {
    let invalid = |text: &str| Err(HostError::Invalid(text.to_owned()));
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
        return Err(HostError::Invalid(text));
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

#[cfg(test)]
mod tests {
    use super::{HostError, HostRules, check_url, check_url_by_name, host};

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
                Err(HostError::Invalid(expect.to_owned())),
                "{url}"
            );
        }
    }

    #[tokio::test]
    async fn literals_need_no_look_up() {
        assert_eq!(
            check_url("http://1.1.1.1/", &HostRules::default()).await,
            Ok(())
        );
        let allowed = HostRules::new(&["127.0.0.1".to_owned()], &[]);
        assert_eq!(check_url("http://127.0.0.1:1/", &allowed).await, Ok(()));
        let refused = check_url("http://127.0.0.1/", &HostRules::default()).await;
        assert_eq!(refused, Err(HostError::Blocked));
    }

    #[test]
    fn a_name_that_leads_inside_is_told() {
        let text = "Hostname 'registry.internal' is not allowed";
        let refused = check_url_by_name("https://Registry.internal:1/a", &HostRules::default());
        assert_eq!(refused, Err(text.to_owned()));
        assert_eq!(
            check_url_by_name("http://quay.io", &HostRules::default()),
            Ok(())
        );
    }
}
