//! The schemas that bodies repeat: values of one type without limits.

use super::{Bounds, Count, Kind, Schema};

impl Bounds {
    /// Any number.
    pub const ANY: Self = Self {
        minimum: None,
        maximum: None,
        exclusive_minimum: false,
        exclusive_maximum: false,
        multiple_of: None,
        float_minimum: None,
        float_maximum: None,
        float_multiple_of: None,
    };
}

impl Count {
    /// Any number of them.
    pub const ANY: Self = Self {
        least: None,
        most: None,
    };
}

impl Kind {
    /// Any integer.
    pub const ANY_INTEGER: Self = Self::Integer(Bounds::ANY);

    /// Any integer of 32 bits.
    pub const ANY_INT32: Self = Self::Integer(Bounds {
        minimum: Some(i32::MIN as i64),
        maximum: Some(i32::MAX as i64),
        ..Bounds::ANY
    });

    /// Any integer of 64 bits.
    pub const ANY_INT64: Self = Self::Integer(Bounds {
        minimum: Some(i64::MIN),
        maximum: Some(i64::MAX),
        ..Bounds::ANY
    });

    /// Any number.
    pub const ANY_NUMBER: Self = Self::Number(Bounds::ANY);

    /// Any text.
    pub const ANY_TEXT: Self = Self::Text {
        length: Count::ANY,
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

    /// Any integer of 32 bits.
    pub const INT32: Self = Self::of(Kind::ANY_INT32);

    /// Any integer of 64 bits.
    pub const INT64: Self = Self::of(Kind::ANY_INT64);

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
        count: Count::ANY,
        unique: false,
    });

    /// Any object.
    pub const OBJECT: Self = Self::of(Kind::Map {
        value: &Self::ANY,
        count: Count::ANY,
    });

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
