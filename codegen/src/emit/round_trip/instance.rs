//! Whether a value fits a type, as the document means it.

use std::collections::BTreeMap;

use regex::Regex;
use serde_json::Value as Json;

use super::direction::Direction;
use super::scalars::{fits_length, fits_number, formatted};
use crate::ir::{Api, Choice, Constraints, Field, Shape, TextFormat, Type, Unlisted};

/// A text of no format.
pub(super) const NO_FORMAT: &str = "no-such-format";

/// Decides whether values fit.
pub(super) struct Judge<'a> {
    api: &'a Api,
    /// Which way the value goes.
    pub(super) direction: Direction,
    patterns: BTreeMap<String, Option<Regex>>,
    /// What is known of the parts of the value in hand, by model and address: choices in choices would
    /// look at each part once for every way to it.
    known: BTreeMap<(&'a str, *const Json), bool>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            direction: Direction::Request,
            patterns: BTreeMap::new(),
            known: BTreeMap::new(),
        }
    }

    /// Whether a value fits. What is left to the operation, such as the constraints that a server
    /// checks in its own words, fits always.
    pub(super) fn fits(&mut self, ty: &Type, limits: &Constraints, value: &Json) -> bool {
        self.known.clear();
        self.fits_part(ty, limits, value)
    }

    fn fits_part(&mut self, ty: &Type, limits: &Constraints, value: &Json) -> bool {
        let inside = limits.inside();
        let none = Constraints::default();
        let limits = match limits.in_code {
            true => &none,
            false => limits,
        };
        match (ty, value) {
            (Type::Any | Type::Unchecked(_), _) => true,
            (Type::Nullable(inner), value) => {
                value.is_null() || self.fits_part(inner, limits, value)
            }
            (Type::EmptyOr(inner), value) => {
                value.as_str() == Some("") || self.fits_part(inner, &inside, value)
            }
            (Type::Model(name), value) => self.fits_model(name, value),
            (Type::Boxed(inner), value) => self.fits_part(inner, limits, value),
            (Type::Boolean, Json::Bool(_)) => true,
            // Whether a server takes a number beyond the range of its type is for its dialect to say.
            (Type::Integer(_) | Type::Whole | Type::WholeInteger, Json::Number(number)) => {
                let whole = number.as_f64().filter(|number| number.fract() == 0.0);
                whole.is_some_and(|number| fits_number(number, limits))
            }
            (Type::Number, Json::Number(number)) => {
                number.as_f64().is_some_and(|it| fits_number(it, limits))
            }
            (Type::Text | Type::Secret, Json::String(text)) => {
                fits_length(text, limits) && self.matches(limits.pattern.as_deref(), text)
            }
            (Type::Format(format), Json::String(text)) => {
                // The values are made by hand, and so is what is none of them.
                let is_made = formatted(*format).iter().any(|known| known == text);
                (is_made || *format == TextFormat::Base64 && is_base64(text))
                    && fits_length(text, limits)
                    && self.matches(limits.pattern.as_deref(), text)
            }
            (Type::List(item), Json::Array(items)) => {
                counts(items.len(), limits.min_items, limits.max_items)
                    && items
                        .iter()
                        .all(|value| self.fits_part(item, &inside, value))
                    && !(limits.unique_items && repeats(items))
            }
            (Type::Map(ty), Json::Object(values)) => {
                counts(values.len(), limits.min_properties, limits.max_properties)
                    && values
                        .values()
                        .all(|value| self.fits_part(ty, &inside, value))
            }
            _ => false,
        }
    }

    fn fits_model(&mut self, name: &str, value: &Json) -> bool {
        let Some((name, model)) = self.api.models.get_key_value(name) else {
            return false;
        };
        let key = (name.as_str(), std::ptr::from_ref(value));
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let fits = match (&model.shape, value) {
            (Shape::Object { fields, unlisted }, Json::Object(values)) => {
                let limits = &model.constraints;
                let listed = |name: &String| fields.iter().any(|field| field.name == *name);
                counts(values.len(), limits.min_properties, limits.max_properties)
                    && fields
                        .iter()
                        .all(|field| self.fits_field(field, values.get(&field.name)))
                    && values
                        .iter()
                        .filter(|(name, _)| !listed(name))
                        .all(|(_, value)| match unlisted {
                            Unlisted::Refused => false,
                            Unlisted::Typed(ty) => self.fits_part(ty, &limits.inside(), value),
                            Unlisted::Ignored | Unlisted::Kept => true,
                        })
            }
            (Shape::Enumeration { values, open }, Json::String(text)) => {
                *open || values.contains(text)
            }
            (Shape::Numbers(numbers), Json::Number(number)) => number
                .as_i64()
                .is_some_and(|number| numbers.contains(&number)),
            (Shape::OneOf(choice), value) => self.fits_choice(choice, value),
            (Shape::Alias(ty), value) => self.fits_part(ty, &model.constraints, value),
            _ => false,
        };
        self.known.insert(key, fits);
        fits
    }

    fn fits_choice(&mut self, choice: &Choice, value: &Json) -> bool {
        let mut fitting = 0;
        for variant in &choice.variants {
            if let Some(tag) = &choice.tag {
                let tag = value.get(tag).and_then(Json::as_str);
                if !tag.is_some_and(|tag| variant.tags.iter().any(|known| known == tag)) {
                    continue;
                }
            }
            let fits = match &variant.ty {
                Some(ty) => self.fits_part(ty, &variant.constraints, value),
                None => value.is_object(),
            };
            fitting += usize::from(fits);
        }
        match choice.several {
            true => fitting > 0,
            false => fitting == 1,
        }
    }

    fn fits_field(&mut self, field: &Field, value: Option<&Json>) -> bool {
        match (value, &field.constant) {
            (Some(value), Some(constant)) => value == constant.as_str(),
            (Some(value), None) => self.fits_part(&field.ty, &field.constraints, value),
            (None, _) => !self.direction.requires(field),
        }
    }

    fn matches(&mut self, pattern: Option<&str>, text: &str) -> bool {
        let Some(pattern) = pattern else { return true };
        if !self.patterns.contains_key(pattern) {
            let regex = Regex::new(pattern).ok();
            self.patterns.insert(pattern.to_owned(), regex);
        }
        let regex = self.patterns.get(pattern).and_then(Option::as_ref);
        regex.is_some_and(|regex| regex.is_match(text))
    }
}

/// Whether a text that was not made as Base64 is some by chance, such as `true`.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    text.len().is_multiple_of(4) && text.len() - digits.len() < 3 && digits.bytes().all(is_digit)
}

fn counts(found: usize, least: Option<u64>, most: Option<u64>) -> bool {
    let found = u64::try_from(found).unwrap_or(u64::MAX);
    least.is_none_or(|least| found >= least) && most.is_none_or(|most| found <= most)
}

/// Whether an item is there twice.
pub(super) fn repeats(items: &[Json]) -> bool {
    let mut rest = items;
    while let [first, others @ ..] = rest {
        if others.contains(first) {
            return true;
        }
        rest = others;
    }
    false
}
