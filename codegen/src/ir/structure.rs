//! What named types are made of.

use super::{Constraints, Type};

/// What a named type is made of.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object.
    Object {
        /// The properties, in the order of the document.
        fields: Vec<Field>,
        /// What happens to properties that are not listed.
        unlisted: Unlisted,
    },
    /// A string out of a set, which may be open.
    Enumeration {
        /// The values, in the order of the document.
        values: Vec<String>,
        /// Whether other values can occur.
        open: bool,
    },
    /// A whole number out of a set, in the order of the document.
    Numbers(Vec<i64>),
    /// One of several forms.
    OneOf(Choice),
    /// Another name for a type.
    Alias(Type),
}

impl Shape {
    /// The types that it is made of.
    pub fn parts(&self) -> Vec<Type> {
        match self {
            Self::Object { fields, unlisted } => {
                let fields = fields.iter().map(|field| field.ty.clone());
                fields.chain(unlisted.ty().cloned()).collect()
            }
            Self::OneOf(choice) => choice.types().cloned().collect(),
            Self::Alias(ty) => vec![ty.clone()],
            Self::Enumeration { .. } | Self::Numbers(_) => Vec::new(),
        }
    }

    /// The named types that it is made of.
    pub fn models(&self) -> Vec<String> {
        let parts = self.parts();
        let names = parts.iter().filter_map(Type::model);
        names.map(str::to_owned).collect()
    }
}

/// A choice between forms.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The forms, in the order in which they are tried.
    pub variants: Vec<Variant>,
    /// The property of an object whose value tells its form; none where the form that fits is taken.
    pub tag: Option<String>,
    /// Whether several forms may fit (`anyOf`).
    pub several: bool,
}

impl Choice {
    /// The types of the forms that have one.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        self.variants
            .iter()
            .filter_map(|variant| variant.ty.as_ref())
    }
}

/// A form of a choice.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The name, as `names` makes an identifier of it.
    pub name: String,
    /// What it means.
    pub description: String,
    /// Its type; none for an object with no property but the tag.
    pub ty: Option<Type>,
    /// The values of the tag that tell this form. The first is written.
    pub tags: Vec<String>,
    /// The constraints of a type without a name.
    pub constraints: Constraints,
}

/// What happens to the properties of an object that the document does not list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unlisted {
    /// They are ignored.
    Ignored,
    /// They are expected, and kept.
    Kept,
    /// They are expected, each of this type, and kept.
    Typed(Type),
    /// They are rejected.
    Refused,
}

impl Unlisted {
    /// The type of their values, where the document has one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Typed(ty) => Some(ty),
            Self::Ignored | Self::Kept | Self::Refused => None,
        }
    }

    /// Whether the object has a field for them.
    pub fn is_kept(&self) -> bool {
        matches!(self, Self::Kept | Self::Typed(_))
    }
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The name in Rust, which no other property of the object has.
    pub rust_name: String,
    /// What it means.
    pub description: String,
    /// Its type.
    pub ty: Type,
    /// Whether it is always there, in requests and in responses.
    pub required: bool,
    /// Who writes it.
    pub access: Access,
    /// Whether it must be there where it is written at all.
    pub required_where_written: bool,
    /// Its only value, where the choice that the object is a form of writes it.
    pub constant: Option<String>,
    /// Whether new code should not use it.
    pub deprecated: bool,
    /// Whether Quay's guide does not list it.
    pub undocumented: bool,
    /// Whether the server accepts it without any effect.
    pub ignored: bool,
    /// The first release that has it.
    pub since: Option<String>,
    /// The constraints of its values.
    pub constraints: Constraints,
}

impl Field {
    /// Whether the body of a request must have it.
    pub fn is_required_in_request(&self) -> bool {
        self.required_where_written && self.access != Access::ReadOnly
    }
}

/// Who writes a property.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// Client and server.
    #[default]
    Both,
    /// The server alone (`readOnly`).
    ReadOnly,
    /// The client alone (`writeOnly`).
    WriteOnly,
}
