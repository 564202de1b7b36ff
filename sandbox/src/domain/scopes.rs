//! The scopes of OAuth tokens, and texts that name them.

use quay_api::IMPLIED_SCOPES;

/// The scopes that a token can be granted.
pub(crate) const SCOPES: [&str; 8] = [
    "repo:read",
    "repo:write",
    "repo:admin",
    "repo:create",
    "user:read",
    "user:admin",
    "org:admin",
    "super:user",
];

/// The scopes in a text that parts them by single blanks or commas. Where one is not known, none of
/// them counts.
pub(crate) fn read(text: &str) -> Vec<&str> {
    let named: Vec<&str> = text.split([' ', ',']).collect();
    match named.iter().all(|name| SCOPES.contains(name)) {
        true => named,
        false => Vec::new(),
    }
}

/// Whether tokens that hold scopes may do what a text asks for. A text that asks for nothing that is
/// known asks for nothing.
pub(crate) fn cover(held: &str, wanted: &str) -> bool {
    let held = read(held);
    let covers = |wanted: &str| held.iter().any(|held| IMPLIED_SCOPES.covers(held, wanted));
    !held.is_empty() && read(wanted).into_iter().all(covers)
}

#[cfg(test)]
mod tests {
    use super::{cover, read};

    #[test]
    fn scopes_are_parted_by_one_blank_or_comma() {
        assert_eq!(
            read("repo:read,user:read org:admin"),
            ["repo:read", "user:read", "org:admin"]
        );
        for text in ["", " ", "nope", "repo:read, user:read", "repo:read nope"] {
            assert!(read(text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn what_is_held_covers_what_is_wanted() {
        for (held, wanted, expect) in [
            ("repo:admin", "repo:read repo:write", true),
            ("repo:read", "repo:write", false),
            ("repo:read,user:read", "user:read", true),
            ("repo:read", "nope", true),
            ("", "nope", false),
            ("", "repo:read", false),
            ("repo:read nope", "repo:read", false),
        ] {
            assert_eq!(cover(held, wanted), expect, "{held:?} {wanted:?}");
        }
    }
}
