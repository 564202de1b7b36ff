//! The schemas that bodies repeat: values of one type without limits.

use super::{Kind, Schema};

impl Kind {
    /// Any integer.
    pub const ANY_INTEGER: Self = Self::Integer {
        minimum: None,
        maximum: None,
    };

    /// Any number.
    pub const ANY_NUMBER: Self = Self::Number {
        minimum: None,
        maximum: None,
    };

    /// Any text.
    pub const ANY_TEXT: Self = Self::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    };
}

impl Schema {
    /// Any value, null among them.
    pub const ANY: Self = Self::of(Kind::Any);

    /// True or false.
    pub const BOOLEAN: Self = Self::of(Kind::Boolean);

    /// Any integer.
    pub const INTEGER: Self = Self::of(Kind::ANY_INTEGER);

    /// Any number.
    pub const NUMBER: Self = Self::of(Kind::ANY_NUMBER);

    /// Any text.
    pub const TEXT: Self = Self::of(Kind::ANY_TEXT);

    /// A text that is never quoted.
    pub const SECRET: Self = Self {
        secret: true,
        ..Self::TEXT
    };

    /// A list of texts.
    pub const TEXTS: Self = Self::of(Kind::List {
        item: &Self::TEXT,
        min_items: None,
        max_items: None,
        unique_items: false,
    });

    /// Any object.
    pub const OBJECT: Self = Self::of(Kind::Map(&Self::ANY));

    /// A value of a kind, which is neither null nor a secret.
    pub const fn of(kind: Kind) -> Self {
        Self {
            kind,
            nullable: false,
            null_apart: false,
            secret: false,
        }
    }
}
