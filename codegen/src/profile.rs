//! The profiles: which rules a document is held to beside OpenAPI's, and what breaking one means.
//!
//! What cannot be generated is refused under every profile, and is no matter of this file.

use std::fmt;
use std::str::FromStr;

use crate::diagnostic::Severity;

/// What it means to break a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nothing is generated.
    Refuse,
    /// It is told, and has no other effect.
    Warn,
    /// Nobody is told.
    Allow,
}

impl Level {
    /// What is told, if anything is.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Level::Refuse => Some(Severity::Problem),
            Level::Warn => Some(Severity::Warning),
            Level::Allow => None,
        }
    }
}

/// What dates and times are in Rust (`format: date` and `date-time`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dates {
    /// Texts, as they are sent.
    Text,
    /// The types of the crate `jiff`.
    Jiff,
    /// The types of the crate `chrono`.
    Chrono,
}

impl Dates {
    const ALL: [(&str, Self); 3] = [
        ("text", Self::Text),
        ("jiff", Self::Jiff),
        ("chrono", Self::Chrono),
    ];
}

impl FromStr for Dates {
    type Err = UnknownDates;

    fn from_str(name: &str) -> Result<Self, UnknownDates> {
        let found = Self::ALL.into_iter().find(|(known, _)| *known == name);
        let found = found.map(|(_, dates)| dates);
        found.ok_or_else(|| UnknownDates(name.to_owned()))
    }
}

/// What dates cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownDates(String);

impl fmt::Display for UnknownDates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "dates cannot be `{}`; write `text`, `jiff` or `chrono`",
            self.0
        )
    }
}

impl std::error::Error for UnknownDates {}

/// A set of rules, chosen by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The name by which it is chosen.
    pub name: &'static str,
    /// Objects have descriptions, and operations summaries.
    pub descriptions: Level,
    /// Request bodies and successes have examples.
    pub examples: Level,
    /// Examples and defaults fit their schemas. One that is not refused is left out.
    pub fitting_examples: Level,
    /// Values are written as OpenAPI has them. What can mean only one thing, such as `version: 1`, is taken
    /// as that.
    pub slips: Level,
    /// Objects have no keys but those of OpenAPI. Others are left out.
    pub unknown_keys: Level,
    /// Operations have ids. One is made of method and path where there is none.
    pub operation_ids: Level,
    /// Operations have tags, which the document declares. Those that are missing are made.
    pub tags: Level,
    /// Operations have one tag each. It is the first where there are more.
    pub single_tags: Level,
    /// Names are written as their Rust types are.
    pub rust_names: Level,
    /// Components, files, paths and tags are used.
    pub unused: Level,
    /// Extensions are known by name. Unknown `x-quay-*` keys are refused under every profile.
    pub foreign_extensions: Level,
    /// Keys that only describe, such as `title` and `externalDocs`, are left out.
    pub descriptive_keys: Level,
    /// Keys that OpenAPI has and that change nothing in the output are left out.
    pub idle_keys: Level,
    /// Schemas have one plain form: a type each, members of choices with names, no merging, no formats but
    /// those of the server.
    pub plain_schemas: Level,
    /// What of a schema nothing checks, such as an unknown format.
    pub unchecked_keys: Level,
    /// Operations say which security they need, `security: []` where it is none.
    pub explicit_security: Level,
    /// Where the document has an OAuth scheme, a token is asked for by it and not by a bearer scheme
    /// alone, which names no scopes.
    pub scoped_tokens: Level,
    /// The scopes that operations require are those that flows declare.
    pub declared_scopes: Level,
    /// Operations with a body say when the server checks permissions.
    pub body_order: Level,
    /// YAML is written without anchors, aliases and tags.
    pub yaml_aliases: Level,
    /// References name components, or what files of the name of a section hold at their top.
    pub exact_references: Level,
    /// The version is 3.0.3, not another 3.0.
    pub exact_version: Level,
    /// Statuses have a meaning that a standard gives them.
    pub assigned_statuses: Level,
    /// Content is not empty where it may be, and absent where the status forbids it. Other content
    /// is left out.
    pub empty_content: Level,
    /// Request bodies stand where their method gives them a meaning. Others are left out.
    pub body_methods: Level,
    /// Responses are declared by single statuses, not by `4XX` or `default`.
    pub status_ranges: Level,
    /// A success is declared. Any is expected where none is.
    pub declared_success: Level,
    /// The schemas of bodies and headers have an effect.
    pub lost_schemas: Level,
    /// Bodies and headers have schemas.
    pub schemas: Level,
    /// What dates and times are in Rust.
    pub dates: Dates,
    /// Patterns are those of ECMA-262, as OpenAPI has them. Those of Quay are read by a server in Python.
    pub ecma_patterns: bool,
    /// Integers beyond the range of their format are rejected with their place. Quay takes the furthest for
    /// them.
    pub checked_ranges: bool,
    /// Declared rejections are variants of the server's responses, and typed errors of the client.
    pub typed_rejections: bool,
    /// A token that an OAuth scheme permits may also be sent as the bearer scheme has it.
    pub offers_bearer: bool,
}

impl Profile {
    /// The rules of the Quay document, which is written by hand for this generator.
    pub const STRICT: Self = Self {
        name: "strict",
        descriptions: Level::Refuse,
        examples: Level::Refuse,
        fitting_examples: Level::Refuse,
        slips: Level::Refuse,
        unknown_keys: Level::Refuse,
        operation_ids: Level::Refuse,
        tags: Level::Refuse,
        single_tags: Level::Refuse,
        rust_names: Level::Refuse,
        unused: Level::Refuse,
        foreign_extensions: Level::Refuse,
        descriptive_keys: Level::Refuse,
        idle_keys: Level::Refuse,
        plain_schemas: Level::Refuse,
        unchecked_keys: Level::Refuse,
        explicit_security: Level::Refuse,
        scoped_tokens: Level::Refuse,
        declared_scopes: Level::Refuse,
        body_order: Level::Refuse,
        yaml_aliases: Level::Refuse,
        exact_references: Level::Refuse,
        exact_version: Level::Refuse,
        assigned_statuses: Level::Warn,
        empty_content: Level::Refuse,
        body_methods: Level::Refuse,
        status_ranges: Level::Refuse,
        declared_success: Level::Refuse,
        lost_schemas: Level::Refuse,
        schemas: Level::Refuse,
        dates: Dates::Text,
        ecma_patterns: false,
        checked_ranges: false,
        typed_rejections: false,
        offers_bearer: true,
    };

    /// Takes every document that can be expressed, and tells what has no effect.
    pub const DEFAULT: Self = Self {
        name: "default",
        descriptions: Level::Allow,
        examples: Level::Allow,
        fitting_examples: Level::Warn,
        slips: Level::Warn,
        unknown_keys: Level::Warn,
        operation_ids: Level::Allow,
        tags: Level::Allow,
        single_tags: Level::Warn,
        rust_names: Level::Allow,
        unused: Level::Allow,
        foreign_extensions: Level::Allow,
        descriptive_keys: Level::Allow,
        idle_keys: Level::Warn,
        plain_schemas: Level::Allow,
        unchecked_keys: Level::Warn,
        explicit_security: Level::Allow,
        scoped_tokens: Level::Allow,
        declared_scopes: Level::Warn,
        body_order: Level::Allow,
        yaml_aliases: Level::Allow,
        exact_references: Level::Allow,
        exact_version: Level::Allow,
        assigned_statuses: Level::Allow,
        empty_content: Level::Allow,
        body_methods: Level::Warn,
        status_ranges: Level::Allow,
        declared_success: Level::Warn,
        lost_schemas: Level::Warn,
        schemas: Level::Allow,
        dates: Dates::Text,
        ecma_patterns: true,
        checked_ranges: true,
        typed_rejections: true,
        offers_bearer: false,
    };

    /// Every profile.
    pub const ALL: [Self; 2] = [Self::DEFAULT, Self::STRICT];
}

impl fmt::Display for Profile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

/// No profile has this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no profile `{0}`; write {known}", known = known_names())]
pub struct UnknownProfile(pub String);

fn known_names() -> String {
    let names = Profile::ALL.map(|profile| format!("`{}`", profile.name));
    names.join(" or ")
}

impl FromStr for Profile {
    type Err = UnknownProfile;

    fn from_str(name: &str) -> Result<Self, UnknownProfile> {
        let found = Self::ALL.into_iter().find(|profile| profile.name == name);
        found.ok_or_else(|| UnknownProfile(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::Profile;

    #[test]
    fn profiles_are_found_by_name() {
        for profile in Profile::ALL {
            assert_eq!(profile.name.parse(), Ok(profile));
        }
        let unknown = "Strict".parse::<Profile>().map_err(|it| it.to_string());
        let expected = "there is no profile `Strict`; write `default` or `strict`";
        assert_eq!(unknown, Err(expected.to_owned()));
    }
}
