//! What a value must fulfil beyond its type.

/// The constraints of a value beyond its type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// The least number.
    pub minimum: Option<i64>,
    /// The greatest number.
    pub maximum: Option<i64>,
    /// Whether the minimum itself does not fit.
    pub exclusive_minimum: bool,
    /// Whether the maximum itself does not fit.
    pub exclusive_maximum: bool,
    /// What a number is a multiple of.
    pub multiple_of: Option<i64>,
    /// Bounds that are not whole numbers of 64 bits with a sign.
    pub float: Option<FloatBounds>,
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
    /// The least number of properties of an object.
    pub min_properties: Option<u64>,
    /// The greatest number of properties of an object.
    pub max_properties: Option<u64>,
    /// A regular expression that a text must match.
    pub pattern: Option<String>,
    /// The constraints of the items of a list, of the values of a map, or of the value that the empty
    /// string stands for. Those of a named type are on its model.
    pub inside: Option<Box<Constraints>>,
    /// Whether the operation itself checks them, and rejects values in its own words.
    pub in_code: bool,
    /// Whether the server has null as a schema of its own, which shows in its texts.
    pub null_apart: bool,
}

/// Bounds of a number, where they are not whole numbers of 64 bits with a sign.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FloatBounds {
    /// The least number.
    pub minimum: Option<f64>,
    /// The greatest number.
    pub maximum: Option<f64>,
    /// What the number is a multiple of.
    pub multiple_of: Option<f64>,
}

impl Constraints {
    /// Whether the router has nothing to check of the value itself.
    pub fn are_none(&self) -> bool {
        let told = Self {
            null_apart: self.null_apart,
            inside: self.inside.clone(),
            ..Self::default()
        };
        self.in_code || *self == told
    }

    /// The constraints of what is inside the value.
    pub fn inside(&self) -> Self {
        self.inside.as_deref().cloned().unwrap_or_default()
    }
}
