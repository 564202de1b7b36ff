//! Values that break one constraint each.

use serde_json::{Value as Json, json};

use super::instance::NO_FORMAT;
use super::values::Values;
use crate::ir::{Api, Constraints, Field, Shape, Type, Unlisted};

/// How many violations one value is given at most.
const MAX_VIOLATIONS: usize = 400;

/// A value in the place of another that breaks a constraint.
#[derive(Clone, Debug)]
pub(super) struct Violation {
    /// Where in the value, as a JSON pointer.
    pub(super) at: String,
    /// The key of the constraint.
    pub(super) rule: &'static str,
    /// What stands there; none where it is taken away.
    pub(super) value: Option<Json>,
}

/// Breaks each constraint of a value that fits, once at each place where it stands.
pub(super) fn of(
    values: &mut Values<'_>,
    ty: &Type,
    limits: &Constraints,
    fits: &Json,
) -> Vec<Violation> {
    let mut walk = Walk {
        api: values.api,
        found: Vec::new(),
    };
    walk.value(ty, limits, fits, String::new());
    let mut found = walk.found;
    // Another form of a choice may take what breaks the one in hand.
    found.retain(|violation| {
        broken(fits, violation).is_some_and(|broken| !values.fit(ty, limits, &broken))
    });
    // Types are many, and each is checked in one way.
    found.sort_by_key(|violation| matches!(violation.rule, "type" | "nullable"));
    found.truncate(MAX_VIOLATIONS);
    found
}

/// The whole value with the violation in it.
pub(super) fn broken(fits: &Json, violation: &Violation) -> Option<Json> {
    let mut broken = fits.clone();
    match &violation.value {
        Some(value) => *broken.pointer_mut(&violation.at)? = value.clone(),
        None => {
            let (parent, key) = violation.at.rsplit_once('/')?;
            let key = key.replace("~1", "/").replace("~0", "~");
            broken
                .pointer_mut(parent)?
                .as_object_mut()?
                .shift_remove(&key);
        }
    }
    Some(broken)
}

struct Walk<'a> {
    api: &'a Api,
    found: Vec<Violation>,
}

impl Walk<'_> {
    fn add(&mut self, at: &str, rule: &'static str, value: Json) {
        self.found.push(Violation {
            at: at.to_owned(),
            rule,
            value: Some(value),
        });
    }

    fn value(&mut self, ty: &Type, limits: &Constraints, value: &Json, at: String) {
        let inside = limits.inside();
        match (ty, value) {
            (Type::Any | Type::Unchecked(_), _) => return,
            (Type::Nullable(inner), value) => {
                if !value.is_null() {
                    self.value(inner, limits, value, at);
                }
                return;
            }
            (Type::EmptyOr(inner), value) => return self.value(inner, &inside, value, at),
            (Type::Model(name), value) => return self.model(name, value, at),
            (Type::Boxed(inner), value) => return self.value(inner, limits, value, at),
            _ => {}
        }
        self.add(&at, "nullable", Json::Null);
        if limits.in_code {
            return;
        }
        match (ty, value) {
            (Type::Boolean, _) => self.add(&at, "type", json!("true")),
            (Type::Integer(_) | Type::WholeInteger | Type::Whole, _) => {
                self.add(&at, "type", json!("1"));
                self.add(&at, "type", json!(1.5));
                self.number(limits, &at);
            }
            (Type::Number, _) => {
                self.add(&at, "type", json!("1.5"));
                self.number(limits, &at);
                self.float(limits, &at);
            }
            (Type::Text | Type::Secret, Json::String(text)) => {
                self.add(&at, "type", json!(1));
                self.text(limits, text, &at);
            }
            (Type::Format(_), value) => {
                self.add(&at, "type", json!(1));
                self.add(&at, "format", json!(NO_FORMAT));
                if let Some(text) = value.as_str() {
                    self.text(limits, text, &at);
                }
            }
            (Type::List(item), Json::Array(items)) => {
                self.add(&at, "type", json!({}));
                self.list(limits, items, &at);
                for (index, value) in items.iter().enumerate().take(2) {
                    self.value(item, &inside, value, format!("{at}/{index}"));
                }
            }
            (Type::Map(ty), Json::Object(values)) => {
                self.add(&at, "type", json!([]));
                self.properties(limits, value, &[], &at);
                for (key, value) in values.iter().take(1) {
                    self.value(ty, &inside, value, format!("{at}/{}", pointer_key(key)));
                }
            }
            _ => {}
        }
    }

    fn number(&mut self, limits: &Constraints, at: &str) {
        let step = limits.multiple_of.unwrap_or(1).max(1);
        if let Some(least) = limits.minimum {
            let below = least - least.rem_euclid(step) - step;
            self.add(at, "minimum", json!(below));
            if limits.exclusive_minimum {
                self.add(at, "exclusiveMinimum", json!(least));
            }
        }
        if let Some(most) = limits.maximum {
            let above = most - most.rem_euclid(step) + step;
            self.add(at, "maximum", json!(above));
            if limits.exclusive_maximum {
                self.add(at, "exclusiveMaximum", json!(most));
            }
        }
        if step > 1 {
            let near = limits.minimum.or(limits.maximum).unwrap_or(0);
            let multiple = near - near.rem_euclid(step);
            for number in [multiple + 1, multiple - 1] {
                self.add(at, "multipleOf", json!(number));
            }
        }
    }

    /// Bounds that are not whole numbers.
    fn float(&mut self, limits: &Constraints, at: &str) {
        let Some(float) = &limits.float else { return };
        if let Some(least) = float.minimum {
            self.add(at, "minimum", json!(least - 1.0));
            if limits.exclusive_minimum {
                self.add(at, "exclusiveMinimum", json!(least));
            }
        }
        if let Some(most) = float.maximum {
            self.add(at, "maximum", json!(most + 1.0));
            if limits.exclusive_maximum {
                self.add(at, "exclusiveMaximum", json!(most));
            }
        }
        if let Some(step) = float.multiple_of {
            self.add(at, "multipleOf", json!(step * 1.5));
        }
    }

    fn text(&mut self, limits: &Constraints, text: &str, at: &str) {
        if let Some(least) = limits.min_length.filter(|least| *least > 0) {
            let shorter = usize::try_from(least - 1).unwrap_or(usize::MAX);
            let shorter: String = text.chars().take(shorter).collect();
            self.add(at, "minLength", json!(shorter));
        }
        if let Some(most) = limits.max_length.filter(|most| *most < 10_000) {
            let most = usize::try_from(most).unwrap_or(usize::MAX);
            let letters = text.chars().chain(std::iter::repeat('x'));
            let longer: String = letters.take(most + 1).collect();
            self.add(at, "maxLength", json!(longer));
        }
        if limits.pattern.is_some() {
            for other in ["", "\u{1}", "~~~", "A", "0", "é\n"] {
                self.add(at, "pattern", json!(other));
            }
        }
    }

    fn list(&mut self, limits: &Constraints, items: &[Json], at: &str) {
        if let Some(least) = limits.min_items.filter(|least| *least > 0) {
            let fewer = usize::try_from(least - 1).unwrap_or(usize::MAX);
            let fewer: Vec<&Json> = items.iter().take(fewer).collect();
            self.add(at, "minItems", json!(fewer));
        }
        if let Some(most) = limits.max_items.filter(|most| *most < 1_000) {
            let most = usize::try_from(most).unwrap_or(usize::MAX);
            let more: Vec<&Json> = items.iter().cycle().take(most + 1).collect();
            self.add(at, "maxItems", json!(more));
        }
        if let (true, Some(first)) = (limits.unique_items, items.first()) {
            self.add(at, "uniqueItems", json!([first, first]));
        }
    }

    fn properties(&mut self, limits: &Constraints, value: &Json, fields: &[Field], at: &str) {
        let Some(values) = value.as_object() else {
            return;
        };
        if let Some(least) = limits.min_properties.filter(|least| *least > 0) {
            let fewer = usize::try_from(least - 1).unwrap_or(usize::MAX);
            let fewer = values.iter().take(fewer);
            let fewer = fewer.map(|(key, value)| (key.clone(), value.clone()));
            self.add(at, "minProperties", Json::Object(fewer.collect()));
        }
        if let Some(most) = limits.max_properties.filter(|most| *most < 1_000)
            && let Some(first) = values.values().next()
        {
            let mut more = values.clone();
            let listed = fields.iter().map(|field| field.name.clone());
            let others = (0..=most).map(|number| format!("another{number}"));
            for name in listed.chain(others) {
                if u64::try_from(more.len()).is_ok_and(|count| count <= most) {
                    more.entry(name).or_insert_with(|| first.clone());
                }
            }
            self.add(at, "maxProperties", Json::Object(more));
        }
    }

    fn model(&mut self, name: &str, value: &Json, at: String) {
        let Some(model) = self.api.models.get(name) else {
            return;
        };
        match (&model.shape, value) {
            (Shape::Object { fields, unlisted }, Json::Object(values)) => {
                self.add(&at, "nullable", Json::Null);
                self.add(&at, "type", json!([]));
                self.properties(&model.constraints, value, fields, &at);
                if *unlisted == Unlisted::Refused {
                    let mut more = values.clone();
                    more.insert("not listed".to_owned(), json!(1));
                    self.add(&at, "additionalProperties", Json::Object(more));
                }
                for field in fields {
                    if let Some(value) = values.get(&field.name) {
                        self.field(field, value, &at);
                    }
                }
                if let Unlisted::Typed(ty) = unlisted {
                    let is_listed = |key: &str| fields.iter().any(|field| field.name == key);
                    let other = values.iter().find(|(key, _)| !is_listed(key));
                    if let Some((key, value)) = other {
                        let inside = model.constraints.inside();
                        self.value(ty, &inside, value, format!("{at}/{}", pointer_key(key)));
                    }
                }
            }
            (Shape::Enumeration { open, .. }, _) => {
                self.add(&at, "nullable", Json::Null);
                self.add(&at, "type", json!(1));
                if !open {
                    self.add(&at, "enum", json!("no-member-of-it"));
                }
            }
            (Shape::Numbers(_), _) => {
                self.add(&at, "nullable", Json::Null);
                self.add(&at, "type", json!("1"));
                self.add(&at, "enum", json!(987_654_321));
            }
            (Shape::OneOf(choice), value) => {
                self.add(&at, "oneOf", json!([[[{"no": "form"}]]]));
                for variant in &choice.variants {
                    // What fits another form is sorted out where the whole is judged.
                    if let Some(ty) = &variant.ty {
                        self.value(ty, &variant.constraints, value, at.clone());
                    }
                }
                if let (Some(tag), Json::Object(values)) = (&choice.tag, value) {
                    let mut values = values.clone();
                    values.insert(tag.clone(), json!("no tag of it"));
                    self.add(&at, "discriminator", Json::Object(values));
                }
            }
            (Shape::Alias(ty), value) => self.value(ty, &model.constraints, value, at),
            _ => {}
        }
    }

    fn field(&mut self, field: &Field, value: &Json, at: &str) {
        let at = format!("{at}/{}", pointer_key(&field.name));
        if field.is_required_in_request() {
            self.found.push(Violation {
                at: at.clone(),
                rule: "required",
                value: None,
            });
        }
        if field.constant.is_none() {
            self.value(&field.ty, &field.constraints, value, at);
        }
    }
}

fn pointer_key(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
