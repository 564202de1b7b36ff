//! What values an argument takes.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{Api, Constraints, Shape, Type};

/// What values an argument takes, as the runtime's `ValueKind` has it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Text,
    Secret,
    Boolean,
    Integer(i128, i128),
    Number,
    Choice(Vec<String>, bool),
    NumberChoice(Vec<i64>),
    List(Box<Kind>),
    Json { or_text: bool },
}

impl Kind {
    /// The kind of a type, whose values fulfil these constraints.
    pub(super) fn of(api: &Api, ty: &Type, constraints: &Constraints) -> Self {
        kind(api, ty, constraints, &mut BTreeSet::new())
    }

    /// Whether one word of a command line is a value.
    pub(super) fn is_scalar(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Json { .. })
    }

    pub(super) fn tokens(&self) -> TokenStream {
        match self {
            Self::Text => quote!(ValueKind::Text),
            Self::Secret => quote!(ValueKind::Secret),
            Self::Boolean => quote!(ValueKind::Boolean),
            Self::Integer(minimum, maximum) => {
                let minimum = Literal::i128_unsuffixed(*minimum);
                let maximum = Literal::i128_unsuffixed(*maximum);
                quote!(ValueKind::Integer { minimum: #minimum, maximum: #maximum })
            }
            Self::Number => quote!(ValueKind::Number),
            Self::Choice(values, open) => {
                quote!(ValueKind::Choice { values: &[#(#values),*], open: #open })
            }
            Self::NumberChoice(numbers) => {
                let numbers = numbers.iter().map(|it| Literal::i64_unsuffixed(*it));
                quote!(ValueKind::NumberChoice(&[#(#numbers),*]))
            }
            Self::List(item) => {
                let item = item.tokens();
                quote!(ValueKind::List(&#item))
            }
            Self::Json { or_text } => quote!(ValueKind::Json { or_text: #or_text }),
        }
    }
}

fn kind<'a>(
    api: &'a Api,
    ty: &'a Type,
    constraints: &Constraints,
    seen: &mut BTreeSet<&'a str>,
) -> Kind {
    match ty {
        Type::Any => Kind::Json { or_text: true },
        Type::Boolean => Kind::Boolean,
        Type::Integer(integer) => bounded(integer.range(), constraints),
        Type::Whole | Type::WholeInteger => {
            bounded((i64::MIN.into(), i64::MAX.into()), constraints)
        }
        Type::Number => Kind::Number,
        Type::Text | Type::Format(_) => Kind::Text,
        Type::Secret => Kind::Secret,
        // An item that is null has no word.
        Type::List(item) if is_nullable(api, item) => Kind::Json { or_text: false },
        Type::List(item) => match kind(api, item, &constraints.inside(), seen) {
            // A list of secrets has no flag of its own: each item would be a file.
            Kind::Secret => Kind::Json { or_text: false },
            item if item.is_scalar() => Kind::List(Box::new(item)),
            _ => Kind::Json { or_text: false },
        },
        Type::Map(_) => Kind::Json { or_text: false },
        Type::Nullable(inner) | Type::Unchecked(inner) | Type::Boxed(inner) => {
            kind(api, inner, constraints, seen)
        }
        Type::EmptyOr(inner) => match kind(api, inner, &constraints.inside(), seen) {
            Kind::Text => Kind::Text,
            Kind::Secret => Kind::Secret,
            _ => Kind::Json { or_text: true },
        },
        Type::Model(name) => {
            let Some(model) = api.models.get(name).filter(|_| seen.insert(name)) else {
                return Kind::Json { or_text: false };
            };
            match &model.shape {
                Shape::Alias(inner) => kind(api, inner, &model.constraints, seen),
                Shape::Enumeration { values, open } => {
                    Kind::Choice(values.clone(), *open || model.constraints.in_code)
                }
                Shape::Numbers(numbers) => Kind::NumberChoice(numbers.clone()),
                Shape::OneOf(choice) => {
                    let of = |ty: &'a Type| kind(api, ty, &Constraints::default(), seen);
                    let or_text = choice.types().map(of).any(|kind| {
                        matches!(
                            kind,
                            Kind::Text | Kind::Choice(..) | Kind::Json { or_text: true }
                        )
                    });
                    Kind::Json { or_text }
                }
                Shape::Object { .. } => Kind::Json { or_text: false },
            }
        }
    }
}

/// Whether null is a value of a type.
pub(super) fn is_nullable(api: &Api, ty: &Type) -> bool {
    let ty = behind(api, ty, |ty| match ty {
        Type::Boxed(within) => Some(within),
        _ => None,
    });
    matches!(ty, Type::Nullable(_) | Type::Any | Type::Unchecked(_))
}

/// The type behind null, pointers and other names.
pub(super) fn inner<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    behind(api, ty, |ty| match ty {
        Type::Nullable(within) | Type::Boxed(within) | Type::Unchecked(within) => Some(within),
        _ => None,
    })
}

/// The same, and behind the empty string.
pub(super) fn inner_or_empty<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    behind(api, ty, |ty| match ty {
        Type::Nullable(within)
        | Type::Boxed(within)
        | Type::Unchecked(within)
        | Type::EmptyOr(within) => Some(within),
        _ => None,
    })
}

/// The type behind others, as far as a function leads. A type may lead back to itself: each name is
/// followed once.
fn behind<'a>(
    api: &'a Api,
    ty: &'a Type,
    within: impl Fn(&'a Type) -> Option<&'a Type>,
) -> &'a Type {
    let mut seen = BTreeSet::new();
    let mut ty = ty;
    loop {
        if let Type::Model(name) = ty
            && !seen.insert(name)
        {
            return ty;
        }
        let resolved = api.resolved(ty);
        match within(resolved) {
            Some(next) => ty = next,
            None => return resolved,
        }
    }
}

/// A whole number within its type and its bounds, unless the server tells what is beyond them itself.
fn bounded((least, greatest): (i128, i128), constraints: &Constraints) -> Kind {
    if constraints.in_code {
        return Kind::Integer(least, greatest);
    }
    let minimum = constraints.minimum.map_or(least, |it| {
        i128::from(it) + i128::from(constraints.exclusive_minimum)
    });
    let maximum = constraints.maximum.map_or(greatest, |it| {
        i128::from(it) - i128::from(constraints.exclusive_maximum)
    });
    Kind::Integer(minimum.max(least), maximum.min(greatest))
}
