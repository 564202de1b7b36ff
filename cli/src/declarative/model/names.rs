//! The names that a server takes, for what a file lists and refers to.
//!
//! The rules have become stricter over the years, so a server may have names that it would not take
//! today. A file may hold these too: only what is created must fit the rules of today.

use std::fmt;

use serde_json::{Value, json};

/// The most characters of a name.
const MAX_LENGTH: usize = 255;

/// What a name is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) enum NameKind {
    Organization,
    Repository,
    Team,
    Robot,
    /// A user, or a robot of another namespace by its full name.
    User,
}

impl fmt::Display for NameKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Organization => "an organization",
            Self::Repository => "a repository",
            Self::Team => "a team",
            Self::Robot => "a robot",
            Self::User => "a user",
        })
    }
}

impl NameKind {
    /// Why nothing of this kind can have that name on any server; otherwise none.
    pub(in super::super) fn problem(self, name: &str) -> Option<String> {
        let is_possible = match self {
            Self::Repository => is_repository(name, |part| !part.is_empty()),
            Self::User => match name.split_once('+') {
                Some((namespace, robot)) => was_allowed(namespace) && was_allowed(robot),
                None => was_allowed(name),
            },
            _ => was_allowed(name),
        };
        (!is_possible).then(|| self.message(name))
    }

    /// Why the server creates nothing of this kind with that name; otherwise none.
    pub(in super::super) fn problem_if_new(self, name: &str) -> Option<String> {
        (!self.is_allowed(name)).then(|| self.message(name))
    }

    fn is_allowed(self, name: &str) -> bool {
        match self {
            Self::Repository => {
                !name.contains(|next: char| next.is_ascii_uppercase())
                    && is_repository(name, |part| part.starts_with(is_plain))
            }
            _ => {
                let mut runs = name.split(['.', '_', '-']);
                (2..=MAX_LENGTH).contains(&name.len())
                    && runs.all(|run| !run.is_empty() && run.chars().all(is_plain))
            }
        }
    }

    fn message(self, name: &str) -> String {
        let lower = name.to_lowercase();
        let next = match self {
            _ if lower != name && self.is_allowed(&lower) => format!("`{lower}`"),
            Self::Repository => {
                "small letters, digits, `.`, `_` and `-`, with a letter or digit first, and 255 \
                 characters at most"
                    .to_owned()
            }
            _ => "2 to 255 small letters and digits, with a single `.`, `_` or `-` between them"
                .to_owned(),
        };
        let shown: String = match name.char_indices().nth(60) {
            Some((end, _)) => format!("{}…", &name[..end]),
            None => name.to_owned(),
        };
        let shown = shown.replace(char::is_control, "\u{fffd}");
        format!("\"{shown}\" cannot be the name of {self}: write {next}")
    }

    /// What a JSON schema says of names that the server takes today.
    pub(in super::super) fn schema(self) -> Value {
        match self {
            Self::Repository => json!({
                "maxLength": MAX_LENGTH,
                "pattern": "^[a-z0-9][.a-z0-9_-]*(/[a-z0-9][.a-z0-9_-]*)*$"
            }),
            _ => json!({
                "minLength": 2,
                "maxLength": MAX_LENGTH,
                "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$"
            }),
        }
    }
}

fn is_plain(next: char) -> bool {
    next.is_ascii_lowercase() || next.is_ascii_digit()
}

/// Whether a name consists of parts between slashes, as a server with extended names takes it.
fn is_repository(name: &str, is_part: impl Fn(&str) -> bool) -> bool {
    let is_known = |next: char| next.is_ascii_alphanumeric() || "._-".contains(next);
    let fits = |part: &str| !matches!(part, "." | "..") && part.chars().all(is_known);
    name.len() <= MAX_LENGTH && name.split('/').all(|part| fits(part) && is_part(part))
}

/// Whether some version of the server took the name of a user, team or robot.
fn was_allowed(name: &str) -> bool {
    let is_known = |next: char| is_plain(next) || "._-".contains(next);
    name.len() <= MAX_LENGTH
        && name.starts_with(|next| is_plain(next) || next == '_')
        && name.chars().all(is_known)
}

#[cfg(test)]
mod tests {
    use regex_lite::Regex;

    use super::NameKind::{Organization, Repository, Robot, Team, User};

    #[test]
    fn names_are_possible_for_what_is_there_and_stricter_for_what_is_new() {
        let long = "a".repeat(256);
        for (kind, name, is_possible, is_allowed) in [
            (Organization, "acme", true, true),
            (Organization, "a.b-c_d", true, true),
            (Organization, "a__b", true, false),
            (Organization, "_a", true, false),
            (Organization, "a", true, false),
            (Organization, "Acme", false, false),
            (Organization, "-f", false, false),
            (Organization, "", false, false),
            (Organization, &long, false, false),
            (Team, "a/b", false, false),
            (Team, "..", false, false),
            (Team, "a\nb", false, false),
            (Robot, "CI", false, false),
            (Repository, "tools/builder", true, true),
            (Repository, "a--b__c.", true, true),
            (Repository, "App", true, false),
            (Repository, "-x", true, false),
            (Repository, "../x", false, false),
            (Repository, "a/", false, false),
            (Repository, "a b", false, false),
            (Repository, "ünï", false, false),
            (Repository, "", false, false),
            (Repository, &long, false, false),
            (User, "other+ci", true, false),
            (User, "a+b+c", false, false),
        ] {
            assert_eq!(kind.problem(name).is_none(), is_possible, "{kind} {name}");
            let is_new = kind.problem_if_new(name).is_none();
            assert_eq!(is_new, is_allowed, "{kind} {name}");
            let schema = kind.schema();
            let pattern = schema["pattern"]
                .as_str()
                .and_then(|it| Regex::new(it).ok());
            let least = schema["minLength"].as_u64().unwrap_or(0) as usize;
            let fits =
                pattern.is_some_and(|it| it.is_match(name)) && (least..=255).contains(&name.len());
            assert_eq!(fits, is_allowed, "the schema: {kind} {name}");
        }
        let lower = Team.problem("Devs");
        let expect = "\"Devs\" cannot be the name of a team: write `devs`";
        assert_eq!(lower.as_deref(), Some(expect));
    }
}
