//! Texts that may be addresses: shown without what they hold of credentials, queries and codes.

use std::borrow::Cow;

/// What stands in the place of what is not shown.
pub(super) const REDACTED: &str = "[redacted]";

/// The longest part of a path that is shown where no operation is. Codes and tokens are longer.
const MAX_PART: usize = 31;

/// A text without the credentials and the query of the address that it may be. A proxy is one without
/// a scheme.
pub(super) fn without_credentials(text: &str) -> Cow<'_, str> {
    let address = text.split_once("://");
    let address = address.filter(|(scheme, _)| is_scheme(scheme.trim_start()));
    let (scheme, rest) = match address {
        Some(parts) => parts,
        None if is_proxy(text) => ("", text),
        None => return Cow::Borrowed(text),
    };
    let separator = if scheme.is_empty() { "" } else { "://" };
    // A password may have every character in it, so the last sign counts.
    let (credentials, place) = match rest.rsplit_once('@') {
        Some((_, place)) => (format!("{REDACTED}@"), place),
        None => (String::new(), rest),
    };
    match place.find(['?', '#']) {
        Some(end) => {
            let (place, sign) = (&place[..end], &place[end..=end]);
            format!("{scheme}{separator}{credentials}{place}{sign}{REDACTED}").into()
        }
        None if credentials.is_empty() => Cow::Borrowed(text),
        None => format!("{scheme}{separator}{credentials}{place}").into(),
    }
}

fn is_scheme(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    !text.is_empty() && text.bytes().all(fits)
}

/// Whether it is of the form `user:password@host`.
fn is_proxy(text: &str) -> bool {
    let credentials = text.trim().rsplit_once('@').map(|(before, _)| before);
    credentials.is_some_and(|it| it.contains(':') && !it.contains(char::is_whitespace))
}

/// A path that leads to no operation, without parts that may be codes. An operation that is turned off
/// may be meant.
pub(super) fn path_without_codes(path: &str) -> String {
    let shown = path.split('/').map(|part| match part.len() > MAX_PART {
        true => REDACTED,
        false => part,
    });
    shown.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::{path_without_codes, without_credentials};

    #[test]
    fn credentials_and_queries_of_addresses_are_hidden() {
        let check = |text: &str, expect: &str| assert_eq!(without_credentials(text), expect);
        check("https://example.com/a/b.tgz", "https://example.com/a/b.tgz");
        check(
            "https://u:p@example.com/a",
            "https://[redacted]@example.com/a",
        );
        check(
            "https://u:p/q?@example.com/a",
            "https://[redacted]@example.com/a",
        );
        check(
            "https://example.com/a?key=s",
            "https://example.com/a?[redacted]",
        );
        check(
            " git+ssh://u@h/a#s?t",
            " git+ssh://[redacted]@h/a#[redacted]",
        );
        check("u:p@proxy:3128", "[redacted]@proxy:3128");
        check("https://?", "https://?[redacted]");
        check("§://u:p@h", "[redacted]@h");
        for text in [
            "",
            "bob@example.com",
            "mail: bob@example.com",
            "a://b",
            "://",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn codes_in_paths_of_no_operation_are_hidden() {
        let code = "urn:teaminvite:01234567-89ab-cdef-0123-456789abcdef";
        let path = format!("/api/v1/teaminvite/{code}/x");
        assert_eq!(path_without_codes(&path), "/api/v1/teaminvite/[redacted]/x");
        assert_eq!(
            path_without_codes("/organisation/acme/"),
            "/organisation/acme/"
        );
    }
}
