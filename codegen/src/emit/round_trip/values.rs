//! Values that fit a type: the bounds of each part, every member of a set, every form of a choice,
//! and properties that are absent, null and there.

use std::collections::BTreeMap;
use std::rc::Rc;

use rand::SeedableRng;
use rand::rngs::StdRng;
use serde_json::{Map, Value as Json, json};

use super::collections::{lists, maps};
use super::direction::Direction;
use super::instance::Judge;
use super::scalars::{formatted, integers, numbers, texts, unique};
use crate::ir::{Api, Choice, Constraints, Field, Model, Shape, Type, Unlisted};

/// How many values a type has at most. Sets have all their members up to this many.
pub(super) const MAX_VALUES: usize = 24;

/// How many parts an object may have before its optional properties stay away.
pub(super) const MAX_PARTS: usize = 300;

/// The largest whole number that a float holds exactly, and with it all smaller ones.
const EXACT: i128 = 1 << 53;

/// Makes values of the types of an API. The same API gives the same values.
pub(super) struct Values<'a> {
    pub(super) api: &'a Api,
    pub(super) judge: Judge<'a>,
    random: StdRng,
    made: BTreeMap<(Direction, String), Rc<Vec<Json>>>,
    /// The models that are being made, each within the one before.
    under_way: Vec<String>,
}

impl<'a> Values<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            judge: Judge::new(api),
            random: StdRng::seed_from_u64(1),
            made: BTreeMap::new(),
            under_way: Vec::new(),
        }
    }

    /// Turns to values that go this way.
    pub(super) fn turn(&mut self, direction: Direction) {
        self.judge.direction = direction;
    }

    /// Whether a value fits a type.
    pub(super) fn fit(&mut self, ty: &Type, limits: &Constraints, value: &Json) -> bool {
        self.judge.fits(ty, limits, value)
    }

    /// Values of a type, the plainest first; none if none was found.
    pub(super) fn of(&mut self, ty: &Type, limits: &Constraints) -> Vec<Json> {
        let inside = limits.inside();
        let mut values = match ty {
            Type::Any => anything(),
            Type::Boolean => vec![json!(true), json!(false)],
            Type::Integer(integer) => integers(limits, integer.range(), &mut self.random),
            Type::Format(format) => formatted(*format),
            Type::Boxed(inner) => self.of(inner, limits),
            Type::Whole | Type::WholeInteger => integers(limits, (-EXACT, EXACT), &mut self.random),
            Type::Number => numbers(limits, &mut self.random),
            Type::Text | Type::Secret => texts(limits, &mut self.random),
            Type::List(item) => {
                let items = self.of(item, &inside);
                lists(&items, limits)
            }
            Type::Map(value) => {
                let values = self.of(value, &inside);
                maps(&values, limits)
            }
            Type::Nullable(inner) => {
                let mut values = self.of(inner, limits);
                values.push(Json::Null);
                values
            }
            Type::EmptyOr(inner) => {
                let mut values = self.of(inner, &inside);
                values.push(json!(""));
                values
            }
            Type::Unchecked(inner) => {
                let mut values = self.of(inner, &inside);
                values.extend([json!(false), json!([[1, null]])]);
                values
            }
            Type::Model(name) => self.model(name).to_vec(),
        };
        values.retain(|value| self.judge.fits(ty, limits, value));
        let mut values = unique(values);
        values.truncate(MAX_VALUES.max(self.members(ty)));
        values
    }

    /// How many members the set has that a type is.
    fn members(&self, ty: &Type) -> usize {
        match self.api.resolved(ty) {
            Type::Model(name) => match self.api.models.get(name).map(|model| &model.shape) {
                // All that another program could mistake, within reason.
                Some(Shape::Enumeration { values, .. }) => values.len().min(200) + 1,
                _ => 0,
            },
            _ => 0,
        }
    }

    fn model(&mut self, name: &str) -> Rc<Vec<Json>> {
        let key = (self.judge.direction, name.to_owned());
        if let Some(made) = self.made.get(&key) {
            return Rc::clone(made);
        }
        let Some(model) = self.api.models.get(name) else {
            return Rc::default();
        };
        if self.under_way.iter().any(|other| other == name) {
            let smallest = self.smallest(&Type::Model(name.to_owned()), &mut Vec::new());
            return Rc::new(smallest.into_iter().collect());
        }
        self.under_way.push(name.to_owned());
        let values = self.shape(model);
        self.under_way.pop();
        let values = Rc::new(values);
        // What is made within itself stays as small as it is there: making it anew for each place would
        // take exponentially long.
        self.made.insert(key, Rc::clone(&values));
        values
    }

    pub(super) fn shape(&mut self, model: &Model) -> Vec<Json> {
        match &model.shape {
            Shape::Object { fields, unlisted } => self.objects(model, fields, unlisted),
            Shape::Enumeration { values, open } => {
                let mut values: Vec<Json> = values.iter().map(|value| json!(value)).collect();
                if *open {
                    values.push(json!("a value of tomorrow"));
                }
                values
            }
            Shape::Numbers(numbers) => numbers.iter().map(|number| json!(number)).collect(),
            Shape::OneOf(choice) => self.forms(model, choice),
            Shape::Alias(ty) => self.of(ty, &model.constraints),
        }
    }

    /// Values of each form that fit no other.
    fn forms(&mut self, model: &Model, choice: &Choice) -> Vec<Json> {
        let (whole, none) = (Type::Model(model.name.clone()), Constraints::default());
        let mut forms = Vec::new();
        for variant in &choice.variants {
            let mut values = match &variant.ty {
                Some(ty) => self.of(ty, &variant.constraints),
                None => vec![json!({})],
            };
            if let (Some(tag), Some(told)) = (&choice.tag, variant.tags.first()) {
                for value in values.iter_mut().filter_map(Json::as_object_mut) {
                    value.insert(tag.clone(), json!(told));
                }
            }
            values.retain(|value| self.judge.fits(&whole, &none, value));
            forms.push(values);
        }
        take_turns(&forms)
    }

    /// Objects in which each property has each of its values once, and is absent once if it may be.
    fn objects(&mut self, model: &Model, fields: &[Field], unlisted: &Unlisted) -> Vec<Json> {
        let direction = self.judge.direction;
        let written = fields.iter().filter(|field| direction.writes(field));
        let choices: Vec<(&Field, Vec<Json>)> =
            written.map(|field| (field, self.of_field(field))).collect();
        let most = choices.iter().map(|(_, values)| values.len() + 1).max();
        let rounds = most.unwrap_or(1).min(MAX_VALUES);
        let mut objects = vec![
            object(&choices, |field, _| direction.requires(field).then_some(0)),
            object(&choices, |_, _| Some(0)),
        ];
        for round in 0..rounds {
            objects.push(object(&choices, |field, count| {
                // One more than there are values: the turn of being absent.
                let turns = count + usize::from(!direction.requires(field));
                let turn = (round + field.name.len()) % turns.max(1);
                (turn < count).then_some(turn)
            }));
        }
        let others = match unlisted {
            Unlisted::Kept => {
                vec![
                    json!({"not listed": 1, "ключ": null}),
                    json!({"other": {"a": []}}),
                ]
            }
            Unlisted::Typed(ty) => {
                let values = self.of(ty, &model.constraints.inside()).into_iter();
                values.map(|value| json!({"not listed": value})).collect()
            }
            Unlisted::Ignored | Unlisted::Refused => Vec::new(),
        };
        if !others.is_empty() {
            let with_others = objects.iter().zip(others.iter().cycle()).skip(1);
            let with_others = with_others.map(|(object, others)| merged(object, others));
            let with_others: Vec<Json> = with_others.collect();
            objects.extend(with_others);
        }
        let limits = &model.constraints;
        objects
            .into_iter()
            .map(|object| with_count(object, fields, limits.max_properties))
            .collect()
    }

    /// Values of a property.
    pub(super) fn of_field(&mut self, field: &Field) -> Vec<Json> {
        match &field.constant {
            Some(constant) => vec![json!(constant)],
            None => self.of(&field.ty, &field.constraints),
        }
    }
}

/// An object with the chosen value of each property.
fn object(
    choices: &[(&Field, Vec<Json>)],
    choose: impl Fn(&Field, usize) -> Option<usize>,
) -> Json {
    let mut object = Map::new();
    let mut parts = 0;
    for (field, values) in choices {
        let value = choose(field, values.len()).and_then(|chosen| values.get(chosen));
        let Some(value) = value else { continue };
        let count = count(value);
        if parts + count > MAX_PARTS && !field.required {
            continue;
        }
        parts += count;
        object.insert(field.name.clone(), value.clone());
    }
    Json::Object(object)
}

/// How many values a value is made of.
pub(super) fn count(value: &Json) -> usize {
    1 + match value {
        Json::Array(items) => items.iter().map(count).sum(),
        Json::Object(values) => values.values().map(count).sum(),
        _ => 0,
    }
}

fn merged(object: &Json, others: &Json) -> Json {
    let mut merged = object.clone();
    if let (Json::Object(merged), Json::Object(others)) = (&mut merged, others) {
        let absent = others.iter().filter(|(key, _)| !object_has(object, key));
        merged.extend(absent.map(|(key, value)| (key.clone(), value.clone())));
    }
    merged
}

fn object_has(object: &Json, key: &str) -> bool {
    object.get(key).is_some()
}

/// The object without as many of its optional properties as are too many.
fn with_count(mut object: Json, fields: &[Field], most: Option<u64>) -> Json {
    let most = usize::try_from(most.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    if let Json::Object(values) = &mut object {
        for field in fields.iter().rev().filter(|field| !field.required) {
            if values.len() > most {
                values.shift_remove(&field.name);
            }
        }
    }
    object
}

/// Any JSON.
fn anything() -> Vec<Json> {
    vec![
        json!({"a": [1, {"b": null}], "": "x"}),
        json!("text"),
        json!(1.5),
        json!(true),
        json!([]),
        json!(null),
    ]
}

/// The first of each list, then the second of each, and so on.
pub(super) fn take_turns(lists: &[Vec<Json>]) -> Vec<Json> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
    let turns = (0..longest).flat_map(|turn| lists.iter().filter_map(move |list| list.get(turn)));
    turns.cloned().collect()
}
