//! The challenge of a registry: its `WWW-Authenticate` header.

use std::collections::BTreeMap;

/// What a registry asks for before it responds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Challenge {
    pub(super) scheme: Option<String>,
    pub(super) realm: Option<String>,
    pub(super) service: Option<String>,
}

impl Challenge {
    /// Reads one challenge as the server does, which knows no second one in the same header.
    pub(super) fn parse(header: &str) -> Self {
        let mut parameters = parameters(header);
        let scheme = header.split(' ').next().filter(|word| !word.is_empty());
        Self {
            scheme: scheme.map(str::to_owned),
            realm: parameters.remove("realm"),
            service: parameters.remove("service"),
        }
    }
}

/// The pairs of a word, `=`, and a value that may stand in quotation marks.
fn parameters(header: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = header;
    while let Some((before, after)) = rest.split_once('=') {
        let is_of_word = |c: char| c.is_alphanumeric() || c == '_';
        let name = before.trim_end_matches(is_of_word);
        let name = &before[name.len()..];
        let after = after.strip_prefix(' ').unwrap_or(after);
        let after = after.strip_prefix('"').unwrap_or(after);
        let end = after.find(['"', ',']).unwrap_or(after.len());
        if !name.is_empty() && end > 0 {
            found.insert(name.to_owned(), after[..end].to_owned());
        }
        rest = &after[end..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::Challenge;

    #[test]
    fn challenges_are_read() {
        let some = |text: &str| Some(text.to_owned());
        let header = r#"Bearer realm="https://auth.example/token?a=b", service = "x",scope="y""#;
        let challenge = Challenge::parse(header);
        assert_eq!(challenge.scheme, some("Bearer"));
        assert_eq!(challenge.realm, some("https://auth.example/token?a=b"));
        // A blank before the sign parts the name from it.
        assert_eq!(challenge.service, None);
        let challenge = Challenge::parse("Basic realm=here,service=there");
        assert_eq!(
            (challenge.realm, challenge.service),
            (some("here"), some("there"))
        );
        assert_eq!(Challenge::parse(""), Challenge::default());
    }
}
