//! Owns [`Fixture`]: the state that a sandbox starts with, as a JSON file.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use serde::Deserialize;

/// The accounts, organizations and tokens of a fixture.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fixture {
    #[serde(default)]
    pub(crate) users: Vec<FixtureUser>,
    #[serde(default)]
    pub(crate) organizations: Vec<FixtureOrganization>,
    #[serde(default)]
    pub(crate) tokens: Vec<FixtureToken>,
}

/// A person. `Debug` does not show the password.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FixtureUser {
    pub(crate) username: String,
    #[serde(default)]
    pub(crate) email: Option<String>,
    #[serde(default)]
    pub(crate) password: Option<String>,
    #[serde(default = "yes")]
    pub(crate) verified: bool,
    #[serde(default = "yes")]
    pub(crate) enabled: bool,
    #[serde(default)]
    pub(crate) superuser: bool,
    #[serde(default)]
    pub(crate) global_readonly_superuser: bool,
}

/// An organization with its applications. Its owner is in the team `owners`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FixtureOrganization {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) email: Option<String>,
    pub(crate) owner: String,
    #[serde(default)]
    pub(crate) applications: Vec<FixtureApplication>,
}

/// An OAuth application.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FixtureApplication {
    pub(crate) name: String,
    pub(crate) client_id: String,
    #[serde(default)]
    pub(crate) application_uri: String,
    #[serde(default)]
    pub(crate) redirect_uri: String,
}

/// A token of a user. `Debug` does not show it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FixtureToken {
    /// A name for it, which tests use.
    pub(crate) role: String,
    pub(crate) user: String,
    pub(crate) token: String,
    pub(crate) scopes: Vec<String>,
    /// The client id of the application that it was given through.
    pub(crate) application: String,
    /// Seconds from now; negative for a token that has expired.
    pub(crate) expires_in_s: i64,
}

fn yes() -> bool {
    true
}

impl fmt::Debug for FixtureUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FixtureUser")
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for FixtureToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FixtureToken")
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

impl Fixture {
    /// Reads a fixture and checks that it fits together.
    ///
    /// # Errors
    ///
    /// All that is wrong, with file and place and what to do about it.
    pub(crate) fn load(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{shown}: cannot be read: {error}; name a file of JSON"))?;
        Self::parse(&text, &shown.to_string())
    }

    /// Reads a fixture from a text that came from `source`.
    pub(crate) fn parse(text: &str, source: &str) -> Result<Self, String> {
        let fixture: Self = serde_json::from_str(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            format!(
                "{source}:{line}:{column}: {error}; a fixture has the keys users, organizations \
                 and tokens"
            )
        })?;
        let problems = fixture.problems();
        if problems.is_empty() {
            return Ok(fixture);
        }
        let lines: Vec<String> = problems
            .into_iter()
            .map(|problem| format!("{source}: {problem}"))
            .collect();
        Err(lines.join("\n"))
    }

    /// What does not fit together.
    fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut names = BTreeSet::new();
        let mut users = BTreeSet::new();
        for (number, user) in self.users.iter().enumerate() {
            users.insert(user.username.as_str());
            if !names.insert(user.username.as_str()) {
                let name = &user.username;
                problems.push(format!(
                    "users[{number}].username: {name:?} is there twice; rename one"
                ));
            }
        }
        let mut applications = BTreeSet::new();
        for (number, organization) in self.organizations.iter().enumerate() {
            let place = format!("organizations[{number}]");
            if !names.insert(organization.name.as_str()) {
                let name = &organization.name;
                problems.push(format!(
                    "{place}.name: {name:?} is there twice, users and organizations share one \
                     space of names; rename one"
                ));
            }
            if !users.contains(organization.owner.as_str()) {
                let owner = &organization.owner;
                problems.push(format!(
                    "{place}.owner: there is no user {owner:?}; add it to users"
                ));
            }
            for (part, application) in organization.applications.iter().enumerate() {
                if !applications.insert(application.client_id.as_str()) {
                    let id = &application.client_id;
                    problems.push(format!(
                        "{place}.applications[{part}].client_id: {id:?} is there twice; change one"
                    ));
                }
            }
        }
        let mut tokens = BTreeSet::new();
        for (number, token) in self.tokens.iter().enumerate() {
            let place = format!("tokens[{number}]");
            if !users.contains(token.user.as_str()) {
                let user = &token.user;
                problems.push(format!(
                    "{place}.user: there is no user {user:?}; add it to users"
                ));
            }
            if !applications.contains(token.application.as_str()) {
                let id = &token.application;
                problems.push(format!(
                    "{place}.application: no application has the client_id {id:?}; add one to an \
                     organization"
                ));
            }
            if !tokens.insert(token.token.as_str()) {
                problems.push(format!("{place}.token: is there twice; change one"));
            }
            for scope in &token.scopes {
                if !SCOPES.contains(&scope.as_str()) {
                    let known = SCOPES.join(", ");
                    problems.push(format!(
                        "{place}.scopes: {scope:?} is no scope; these are: {known}"
                    ));
                }
            }
        }
        problems
    }
}

/// The scopes that a token can be granted (contract §3).
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

#[cfg(test)]
mod tests {
    use super::Fixture;

    fn check(text: &str, expect: &str) {
        let found = Fixture::parse(text, "start.json").expect_err("refused");
        assert_eq!(found, expect);
    }

    #[test]
    fn a_broken_fixture_is_refused_with_its_place() {
        check(
            "{\n \"users\": 1}",
            "start.json:2:11: invalid type: integer `1`, expected a sequence at line 2 column 11; \
             a fixture has the keys users, organizations and tokens",
        );
        check(
            r#"{"organizations": [{"name": "acme", "owner": "alice"}]}"#,
            "start.json: organizations[0].owner: there is no user \"alice\"; add it to users",
        );
    }

    #[test]
    fn all_problems_are_told_at_once() {
        let text = r#"{
            "users": [{"username": "a"}, {"username": "a"}],
            "tokens": [{"role": "r", "user": "b", "token": "hunter2", "scopes": ["all"],
                        "application": "x", "expires_in_s": 1}]
        }"#;
        let found = Fixture::parse(text, "f").expect_err("refused");
        assert_eq!(found.lines().count(), 4, "{found}");
        assert!(!found.contains("hunter2"));
    }

    #[test]
    fn debug_shows_no_secrets() {
        let text = r#"{"users": [{"username": "a", "password": "hunter2"}]}"#;
        let fixture = Fixture::parse(text, "f").expect("a fixture");
        assert!(!format!("{fixture:?}").contains("hunter2"));
    }
}
