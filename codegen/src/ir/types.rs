//! The types of values.

use crate::profile::Dates;

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer(Integer),
    /// A number.
    Number,
    /// A whole number of 64 bits that is sometimes written with a fraction of zero.
    Whole,
    /// The same where a schema of type `integer` checks it.
    WholeInteger,
    /// A text.
    Text,
    /// A text of a format that has a Rust type of its own.
    Format(TextFormat),
    /// A string that must not be shown.
    Secret,
    /// A list.
    List(Box<Type>),
    /// A map with any keys.
    Map(Box<Type>),
    /// Null, or a value.
    Nullable(Box<Type>),
    /// The empty string, or a value.
    EmptyOr(Box<Type>),
    /// A value, or any JSON in its place, which a server does not check.
    Unchecked(Box<Type>),
    /// A value behind a pointer, since it leads back to what holds it.
    Boxed(Box<Type>),
    /// A named type.
    Model(String),
}

impl Type {
    /// What a list, map or pointer holds, or what may be missing; none for a type without such a part.
    pub fn inside(&self) -> Option<&Self> {
        match self {
            Self::List(inner)
            | Self::Map(inner)
            | Self::Nullable(inner)
            | Self::EmptyOr(inner)
            | Self::Unchecked(inner)
            | Self::Boxed(inner) => Some(inner),
            Self::Any
            | Self::Boolean
            | Self::Integer(_)
            | Self::Number
            | Self::Whole
            | Self::WholeInteger
            | Self::Text
            | Self::Format(_)
            | Self::Secret
            | Self::Model(_) => None,
        }
    }

    /// The named type that it leads to, behind lists, maps and pointers.
    pub fn model(&self) -> Option<&str> {
        match self.innermost() {
            Self::Model(name) => Some(name),
            _ => None,
        }
    }

    /// The format of the texts in it, behind lists, maps and pointers.
    pub fn format(&self) -> Option<TextFormat> {
        match self.innermost() {
            Self::Format(format) => Some(*format),
            _ => None,
        }
    }

    fn innermost(&self) -> &Self {
        let mut ty = self;
        while let Some(inner) = ty.inside() {
            ty = inner;
        }
        ty
    }
}

/// How many bits a whole number has, and whether it has a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Integer {
    /// 8 bits with a sign.
    I8,
    /// 16 bits with a sign.
    I16,
    /// 32 bits with a sign.
    I32,
    /// 64 bits with a sign.
    I64,
    /// 8 bits.
    U8,
    /// 16 bits.
    U16,
    /// 32 bits.
    U32,
    /// 64 bits.
    U64,
}

impl Integer {
    /// The name of the Rust type.
    pub fn name(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
        }
    }

    /// The least and the greatest number.
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::I8 => (i8::MIN.into(), i8::MAX.into()),
            Self::I16 => (i16::MIN.into(), i16::MAX.into()),
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
            Self::U8 => (0, u8::MAX.into()),
            Self::U16 => (0, u16::MAX.into()),
            Self::U32 => (0, u32::MAX.into()),
            Self::U64 => (0, u64::MAX.into()),
        }
    }
}

/// The formats of texts that have a Rust type of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextFormat {
    /// A UUID.
    Uuid,
    /// A day: `2026-11-29`.
    Date(Dates),
    /// A moment: `2026-11-29T02:36:08Z`.
    DateTime(Dates),
    /// An IP address of version 4 or 6.
    Ip,
    /// An IP address of version 4.
    Ipv4,
    /// An IP address of version 6.
    Ipv6,
    /// Bytes, written in Base64.
    Base64,
}
