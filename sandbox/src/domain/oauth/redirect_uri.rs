//! [`RedirectUri`]: where an application wants a browser sent, as Python's `urlparse` takes it apart.

use std::fmt::Write;

use form_urlencoded::parse;

/// An address in its parts.
pub(crate) struct RedirectUri<'a> {
    whole: &'a str,
    scheme: Option<&'a str>,
    /// Host and port, with the name of a user if there is one.
    authority: Option<&'a str>,
    path: &'a str,
    query: &'a str,
    fragment: Option<&'a str>,
}

impl<'a> RedirectUri<'a> {
    /// Takes an address apart. `None` for one that has characters which no header can hold, or which
    /// browsers leave out, so that they would see another address than the one that is checked here.
    pub(crate) fn read(whole: &'a str) -> Option<Self> {
        if whole.is_empty() || !whole.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let (rest, fragment) = match whole.split_once('#') {
            Some((rest, fragment)) => (rest, Some(fragment)),
            None => (whole, None),
        };
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (scheme, rest) = match rest.split_once(':') {
            Some((scheme, after)) if is_scheme(scheme) => (Some(scheme), after),
            _ => (None, rest),
        };
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                (Some(&rest[..end]), &rest[end..])
            }
            None => (None, rest),
        };
        Some(Self {
            whole,
            scheme,
            authority,
            path,
            query,
            fragment,
        })
    }

    /// Whether it is exactly that address.
    pub(crate) fn is(&self, address: &str) -> bool {
        self.whole == address
    }

    /// Whether it begins like a registered address, and leads to nowhere else.
    pub(crate) fn is_below(&self, registered: &str) -> bool {
        let Some(registered) = RedirectUri::read(registered) else {
            return false;
        };
        let is_same = |one: Option<&str>, other: Option<&str>| match (one, other) {
            (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
            (None, None) => true,
            _ => false,
        };
        let Some(rest) = self.path.strip_prefix(registered.path) else {
            return false;
        };
        let names_user = self.authority.is_some_and(|it| it.contains('@'));
        is_same(self.scheme, registered.scheme)
            && self.authority == registered.authority
            && !names_user
            && !decode(self.path).contains("..")
            && !self.path.contains('@')
            // Browsers take a backslash for a slash.
            && !self.path.contains('\\')
            && !rest.contains('%')
    }

    /// The address with other values in its query: those that are there already keep their place, and
    /// those without a value go.
    pub(crate) fn with(&self, values: &[(&str, Option<&str>)]) -> String {
        let mut fields: Vec<(String, String)> = Vec::new();
        let mut set = |name: &str, value: &str| match fields.iter_mut().find(|it| it.0 == name) {
            Some(field) => value.clone_into(&mut field.1),
            None => fields.push((name.to_owned(), value.to_owned())),
        };
        for (name, value) in parse(self.query.as_bytes()) {
            set(&name, &value);
        }
        for (name, value) in values {
            set(name, value.unwrap_or_default());
        }
        let is_gone = |name: &str| values.iter().any(|it| it.0 == name && it.1.is_none());
        fields.retain(|(name, _)| !is_gone(name));
        let mut out = String::new();
        if let Some(scheme) = self.scheme {
            out.push_str(&scheme.to_ascii_lowercase());
            out.push(':');
        }
        if let Some(authority) = self.authority {
            out.push_str("//");
            out.push_str(authority);
        }
        out.push_str(self.path);
        for (number, (name, value)) in fields.iter().enumerate() {
            out.push(if number == 0 { '?' } else { '&' });
            encode(&mut out, name);
            out.push('=');
            encode(&mut out, value);
        }
        if let Some(fragment) = self.fragment {
            out.push('#');
            out.push_str(fragment);
        }
        out
    }
}

fn is_scheme(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// A path without its percent signs.
fn decode(path: &str) -> String {
    let mut out = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|it| std::str::from_utf8(it).ok());
        let value = digits.and_then(|it| u8::from_str_radix(it, 16).ok());
        match value.filter(|_| byte == b'%') {
            Some(value) => {
                out.push(value);
                rest = &after[2..];
            }
            None => {
                out.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Writes a name or a value of a query, as Python's `quote_plus` does.
fn encode(out: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('+'),
            b'_' | b'.' | b'-' | b'~' => out.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ => {
                // Writing to a text does not fail.
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RedirectUri;

    fn is_below(sent: &str, registered: &str) -> bool {
        RedirectUri::read(sent).is_some_and(|sent| sent.is_below(registered))
    }

    #[test]
    fn addresses_below_a_registered_one_are_taken() {
        for sent in [
            "http://app.test/cb",
            "HTTP://app.test/cb",
            "http://app.test/cb/more",
            "http://app.test/cb?a=1&b=..%2f@",
            "http://app.test/cb#part",
        ] {
            assert!(is_below(sent, "http://app.test/cb"), "{sent}");
        }
        assert!(is_below("myapp://cb/x", "myapp://cb"));
        assert!(is_below(
            "http://app.test/cb%20a/x",
            "http://app.test/cb%20a"
        ));
    }

    #[test]
    fn addresses_that_lead_elsewhere_are_not() {
        for sent in [
            "",
            "/cb",
            "//app.test/cb",
            "http:/app.test/cb",
            "http:app.test/cb",
            "https://app.test/cb",
            "http://app.test:8080/cb",
            "http://app.test.evil.test/cb",
            "http://app.test@evil.test/cb",
            "http://app.test:@evil.test/cb",
            "http://user@app.test/cb",
            "http://evil.test/http://app.test/cb",
            "http://evil.test\\@app.test/cb",
            "http://app.test\\@evil.test/cb",
            "http://app.test/c",
            "http://app.test/CB",
            "http://app.test/cb/../x",
            "http://app.test/cb/%2e%2e/x",
            "http://app.test/cb/.%2E/x",
            "http://app.test/cb\\..\\x",
            "http://app.test/cb/a\\b",
            "http://app.test/cb/%252e%252e/x",
            "http://app.test/cb/@evil.test",
            "http://app.test/cb%0d%0aSet-Cookie:a",
            "http://app.test/cb\r\nSet-Cookie: a",
            "http://app.test/cb\t",
            " http://app.test/cb",
            "http://app.test/cb/ü",
            "javascript:alert(1)//http://app.test/cb",
        ] {
            assert!(!is_below(sent, "http://app.test/cb"), "{sent}");
        }
        assert!(!is_below("http://app.test/cb", ""));
        assert!(!is_below("http://user@app.test/", "http://user@app.test/"));
    }

    #[test]
    fn queries_are_added_to() {
        let check = |uri: &str, values: &[(&str, Option<&str>)], expect: &str| {
            let uri = RedirectUri::read(uri).expect("an address");
            assert_eq!(uri.with(values), expect);
        };
        let both = [("scope", Some("repo:read user:read")), ("state", None)];
        let expect = "http://a.test/cb?scope=repo%3Aread+user%3Aread";
        check("http://a.test/cb", &both, expect);
        let expect = "http://a.test/cb?a=1&scope=repo%3Aread+user%3Aread#x";
        check("http://a.test/cb?a=1&state=old#x", &both, expect);
        let state = [("state", Some("<a b=\"c\">&~*"))];
        let expect = "http://a.test?state=%3Ca+b%3D%22c%22%3E%26~%2A&b=";
        check("http://a.test?state=1&b", &state, expect);
    }
}
