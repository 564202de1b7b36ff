//! A key of an object of the document: what it holds, and which rules ask for it.

use crate::profile::{Level, Profile};

/// The objects of OpenAPI 3.0.3 that the document is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::document) enum Kind {
    Root,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Schema,
    Discriminator,
    Components,
    SecurityScheme,
    Flows,
    Flow,
}

/// What the value of a key has to be.
#[derive(Clone, Copy, Debug)]
pub(in crate::document) enum Expected {
    Text,
    Boolean,
    Number,
    /// A whole number that is not negative.
    Count,
    Any,
    /// One of several texts.
    Choice(&'static [&'static str]),
    Object(Kind),
    /// An object, or a reference to a component of its kind.
    Referable(Kind),
    /// True, false, or an object as above.
    BooleanOr(Kind),
    List(&'static Expected),
    Map(&'static Expected),
    /// OpenAPI has the key, and it has no effect.
    Idle(Rule),
}

/// A key of an object.
#[derive(Clone, Copy, Debug)]
pub(in crate::document) struct Key {
    pub(in crate::document) name: &'static str,
    pub(in crate::document) expected: Expected,
    /// What an object has not that does not have the key.
    pub(super) need: Option<Need>,
    /// The remedy for an unexpected value, where it is not just to correct it.
    pub(super) remedy: Option<&'static str>,
    /// The remedy where schemas have to be plain, and the key is refused.
    pub(super) plainer: Option<&'static str>,
}

/// The lack that an object has without a key.
#[derive(Clone, Copy, Debug)]
pub(in crate::document) struct Need {
    pub(super) lack: &'static str,
    pub(super) remedy: &'static str,
    pub(super) rule: Rule,
}

/// What the profile says of a rule.
pub(in crate::document) type Rule = fn(&Profile) -> Level;

impl Key {
    /// OpenAPI or the generator needs the key.
    pub(super) const fn needed(self, lack: &'static str, remedy: &'static str) -> Self {
        self.wanted(|_| Level::Refuse, lack, remedy)
    }

    /// The profile may want the key.
    pub(super) const fn wanted(
        mut self,
        rule: Rule,
        lack: &'static str,
        remedy: &'static str,
    ) -> Self {
        self.need = Some(Need { lack, remedy, rule });
        self
    }

    /// The key is refused where schemas have to be plain.
    pub(super) const fn unless_plain(mut self, remedy: &'static str) -> Self {
        self.plainer = Some(remedy);
        self
    }

    pub(super) const fn or(mut self, remedy: &'static str) -> Self {
        self.remedy = Some(remedy);
        self
    }
}

pub(super) const fn key(name: &'static str, expected: Expected) -> Key {
    Key {
        name,
        expected,
        need: None,
        remedy: None,
        plainer: None,
    }
}

pub(super) const fn text(name: &'static str) -> Key {
    key(name, Expected::Text)
}

/// A key that changes nothing in the output.
pub(super) const fn idle(name: &'static str, remedy: &'static str) -> Key {
    key(name, Expected::Idle(|profile| profile.idle_keys)).or(remedy)
}

/// A key that only describes.
pub(super) const fn descriptive(name: &'static str, remedy: &'static str) -> Key {
    key(name, Expected::Idle(|profile| profile.descriptive_keys)).or(remedy)
}

pub(super) const fn description() -> Key {
    text("description").wanted(DESCRIPTIONS, "description", "write `description`")
}

pub(super) const DESCRIPTIONS: Rule = |profile| profile.descriptions;
pub(super) const SLIPS: Rule = |profile| profile.slips;
pub(super) const TAGS: Rule = |profile| profile.tags;
pub(super) const SCHEMAS: Rule = |profile| profile.schemas;
