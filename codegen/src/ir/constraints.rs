//! What a value must fulfil beyond its type.

/// The constraints of a value beyond its type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// The least number.
    pub minimum: Option<i64>,
    /// The greatest number.
    pub maximum: Option<i64>,
    /// The least length of a text, in characters.
    pub min_length: Option<u64>,
    /// The greatest length of a text, in characters.
    pub max_length: Option<u64>,
    /// The least number of items of a list.
    pub min_items: Option<u64>,
    /// The greatest number of items of a list.
    pub max_items: Option<u64>,
    /// Whether no item of a list may be there twice.
    pub unique_items: bool,
    /// A regular expression that a text must match.
    pub pattern: Option<String>,
    /// Whether the operation itself checks them, and rejects values in its own words.
    pub in_code: bool,
    /// Whether the server has null as a schema of its own, which shows in its texts.
    pub null_apart: bool,
}

impl Constraints {
    /// Whether the router has nothing to check.
    pub fn are_none(&self) -> bool {
        let told = Self {
            null_apart: self.null_apart,
            ..Self::default()
        };
        self.in_code || *self == told
    }
}
