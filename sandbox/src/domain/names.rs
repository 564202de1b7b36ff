//! The rules for names, e-mail addresses and passwords.
//!
//! See [Account names](../../../docs/server-behaviour.md#account-names).

/// What the server says of a password that it refuses.
pub(crate) const INVALID_PASSWORD: &str =
    "Invalid password, password must be at least 8 characters and contain no whitespace.";

/// The pattern of names, as the server writes it into its rejections.
const PATTERN: &str = "^([a-z0-9]+(?:[._-][a-z0-9]+)*)$";

/// What is wrong with the name of a user, an organization or the short name of a robot.
pub(crate) fn problem_of_name(name: &str) -> Option<String> {
    if !matches_pattern(name) {
        return Some(format!("Namespace must match expression {PATTERN}"));
    }
    if !(2..=255).contains(&name.len()) {
        return Some("Namespace must be between 2 and 255 characters in length".to_owned());
    }
    None
}

/// What is wrong with the name of a team.
pub(crate) fn problem_of_team_name(name: &str) -> Option<String> {
    if !matches_pattern(name) {
        return Some(format!("Namespace must match expression {PATTERN}"));
    }
    if !(2..=255).contains(&name.len()) {
        return Some("Team must be between 2 and 255 characters in length".to_owned());
    }
    None
}

/// Whether a name is of small letters and digits, in runs that single marks part. As in Python,
/// the pattern lets one line feed pass at the end.
pub(crate) fn matches_pattern(name: &str) -> bool {
    let name = name.strip_suffix('\n').unwrap_or(name);
    let mut runs = name.split(['.', '_', '-']);
    runs.all(|run| {
        !run.is_empty()
            && run
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

/// Whether a repository may have that name: each part begins with a small letter or digit and
/// goes on with these, `.`, `_` and `-`. More than one part is for extended names.
pub(crate) fn is_repository(name: &str, extended: bool) -> bool {
    let name = name.strip_suffix('\n').unwrap_or(name);
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_part = |part: &str| {
        part.bytes().next().is_some_and(is_plain)
            && part
                .bytes()
                .all(|byte| is_plain(byte) || b"._-".contains(&byte))
    };
    name.len() <= 255 && (extended || !name.contains('/')) && name.split('/').all(is_part)
}

/// Whether a tag may have that name.
pub(crate) fn is_tag(name: &str) -> bool {
    let name = name.strip_suffix('\n').unwrap_or(name);
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    name.len() <= 128
        && name.bytes().next().is_some_and(is_word)
        && name
            .bytes()
            .all(|byte| is_word(byte) || b".-".contains(&byte))
}

/// Whether a text is an address: one `@`, and a domain of at least two labels.
pub(crate) fn is_email(text: &str) -> bool {
    if text.chars().count() > 254 {
        return false;
    }
    let mut parts = text.split('@');
    let (Some(local), Some(domain), None) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let labels: Vec<&str> = domain.split('.').collect();
    !local.is_empty() && labels.len() >= 2 && labels.iter().all(|label| !label.is_empty())
}

/// Whether a password is long enough and without white space.
pub(crate) fn is_password(text: &str) -> bool {
    text.chars().count() >= 8 && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::{is_email, is_password, is_repository, is_tag, problem_of_name};

    #[test]
    fn names() {
        for name in ["ab", "a0", "a.b-c_d", "acme"] {
            assert_eq!(problem_of_name(name), None, "{name}");
        }
        for name in ["", "A", "a..b", "-a", "a-", "a b", "é"] {
            let problem = problem_of_name(name).expect("a problem");
            assert!(
                problem.starts_with("Namespace must match expression ^("),
                "{name}"
            );
        }
        for name in ["a", &"a".repeat(256)] {
            let problem = problem_of_name(name).expect("a problem");
            assert_eq!(
                problem,
                "Namespace must be between 2 and 255 characters in length"
            );
        }
    }

    #[test]
    fn repositories() {
        for name in ["a", "0", "a.", "a--b__c", "a/b", &"a".repeat(255)] {
            assert!(is_repository(name, true), "{name}");
        }
        for name in [
            "",
            "/",
            "a/",
            "a//b",
            ".a",
            "a/-b",
            "A",
            "a b",
            &"a".repeat(256),
        ] {
            assert!(!is_repository(name, true), "{name}");
        }
        assert!(!is_repository("a/b", false));
    }

    #[test]
    fn tags() {
        for name in ["latest", "_", "V1.0-rc", &"a".repeat(128)] {
            assert!(is_tag(name), "{name}");
        }
        for name in ["", ".a", "-a", "a b", "é", &"a".repeat(129)] {
            assert!(!is_tag(name), "{name}");
        }
    }

    #[test]
    fn addresses() {
        for text in ["a@b.c", "x.y+z@example.com"] {
            assert!(is_email(text), "{text}");
        }
        for text in ["", "a", "@b.c", "a@", "a@b", "a@b.", "a@b..c", "a@b@c.d"] {
            assert!(!is_email(text), "{text}");
        }
    }

    #[test]
    fn passwords() {
        assert!(is_password("12345678"));
        assert!(!is_password("1234567"));
        assert!(!is_password("1234 5678"));
    }
}
