//! Checks whether a JSON value fits a schema. Examples and recorded responses are held to it.

mod words;

use std::collections::BTreeMap;
use std::ptr;

use serde_json::{Map, Number, Value as Json};

use super::pattern;
use crate::document::node::{Node, Value};
use crate::document::pointer::component_name;
use crate::document::tree::Document;
use words::{cut, found, named, shown};

/// How many schemas may follow one another at one value before they count as a cycle.
const HOPS: usize = 16;

/// A part of a value that does not fit its schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The part, as a JSON pointer; empty for the whole.
    pub at: String,
    /// What was expected, and what was found.
    pub problem: String,
}

/// Every part of a value that does not fit a schema of the document.
///
/// With `strict`, a property that its schema does not list is a mismatch, unless the schema says
/// what else may come. Otherwise it is ignored, as clients do.
pub fn check_instance(
    document: &Document,
    schema: &Node,
    value: &Json,
    strict: bool,
) -> Vec<Mismatch> {
    let mut fitting = Fitting {
        document,
        strict,
        at: String::new(),
        mismatches: Vec::new(),
        known: BTreeMap::new(),
    };
    fitting.value(schema, value, 0);
    fitting.mismatches
}

struct Fitting<'a> {
    document: &'a Document,
    strict: bool,
    at: String,
    mismatches: Vec<Mismatch>,
    /// What was found already, by the places in memory of a component and a value. The members of a choice
    /// often share parts, and a choice within each part would double the work with every level.
    known: BTreeMap<(usize, usize), Vec<Mismatch>>,
}

impl<'a> Fitting<'a> {
    fn add(&mut self, problem: impl Into<String>) {
        self.mismatches.push(Mismatch {
            at: self.at.clone(),
            problem: problem.into(),
        });
    }

    fn inside(&mut self, part: &str, schema: &'a Node, value: &Json) {
        let length = self.at.len();
        self.at.push('/');
        self.at
            .push_str(&part.replace('~', "~0").replace('/', "~1"));
        self.value(schema, value, 0);
        self.at.truncate(length);
    }

    fn value(&mut self, schema: &'a Node, value: &Json, hops: usize) {
        if hops > HOPS {
            self.add("its schema refers to itself");
            return;
        }
        if schema.reference().is_some() {
            let target = self.document.resolve(schema);
            // A reference that leads nowhere is told as such.
            return match std::ptr::eq(target, schema) {
                true => {}
                false => self.component(target, value, hops + 1),
            };
        }
        if value.is_null() && schema.flag("nullable") {
            return self.set(schema, value);
        }
        if let Some([only]) = schema.get("allOf").map(Node::items) {
            return self.value(only, value, hops + 1);
        }
        if let Some(members) = schema.get("oneOf").map(Node::items) {
            return self.one_of(members, value, hops);
        }
        if let Some(members) = schema.get("anyOf").map(Node::items) {
            return self.any_of(members, value, hops);
        }
        // An unknown type is a problem of the schema, not of the value.
        let expected = schema.text_of("type").and_then(named);
        let fits = match (schema.text_of("type"), value) {
            (Some("boolean"), Json::Bool(_)) => true,
            (Some("string"), Json::String(text)) => {
                self.text(schema, text);
                true
            }
            (Some("integer"), Json::Number(number)) if is_integer(number) => {
                self.integer(schema, number);
                true
            }
            (Some("number"), Json::Number(number)) => {
                self.number(schema, number);
                true
            }
            (Some("array"), Json::Array(items)) => {
                self.list(schema, items);
                true
            }
            (Some("object"), Json::Object(properties)) => {
                self.object(schema, properties);
                true
            }
            _ => false,
        };
        match expected {
            Some(expected) if !fits => {
                self.add(format!(
                    "expected {expected}, found {}",
                    found(schema, value)
                ));
            }
            _ => self.set(schema, value),
        }
    }

    /// Checks a value against a component, unless that was done before.
    fn component(&mut self, schema: &'a Node, value: &Json, hops: usize) {
        let key = (ptr::from_ref(schema).addr(), ptr::from_ref(value).addr());
        if let Some(known) = self.known.get(&key) {
            self.mismatches.extend_from_slice(known);
            return;
        }
        let before = self.mismatches.len();
        self.value(schema, value, hops);
        self.known.insert(key, self.mismatches[before..].to_vec());
    }

    /// Checks a value against an `enum`.
    fn set(&mut self, schema: &Node, value: &Json) {
        let Some(values) = schema.get("enum").map(Node::items) else {
            return;
        };
        if values.iter().any(|known| known.to_json() == *value) {
            return;
        }
        let known: Vec<String> = values.iter().map(|known| shown(&known.to_json())).collect();
        self.add(format!(
            "expected {}, found {}",
            known.join(" or "),
            found(schema, value)
        ));
    }

    fn any_of(&mut self, members: &'a [Node], value: &Json, hops: usize) {
        let before = self.mismatches.len();
        for member in members {
            self.mismatches.truncate(before);
            self.value(member, value, hops + 1);
            if self.mismatches.len() == before {
                return;
            }
        }
        self.mismatches.truncate(before);
        self.add("fits no member of `anyOf`");
    }

    fn one_of(&mut self, members: &'a [Node], value: &Json, hops: usize) {
        let mut fitting: Vec<String> = Vec::new();
        let mut closest: Option<(String, Vec<Mismatch>)> = None;
        for (index, member) in members.iter().enumerate() {
            let name = member.reference().map_or_else(
                || format!("member {}", index + 1),
                |reference| format!("`{}`", component_name(reference)),
            );
            let before = self.mismatches.len();
            self.value(member, value, hops + 1);
            let mismatches = self.mismatches.split_off(before);
            if mismatches.is_empty() {
                fitting.push(name);
            } else if closest
                .as_ref()
                .is_none_or(|(_, fewest)| mismatches.len() < fewest.len())
            {
                closest = Some((name, mismatches));
            }
        }
        match (fitting.as_slice(), closest) {
            ([_], _) => {}
            ([], Some((name, mismatches))) => {
                let inner = mismatches.first().map_or(String::new(), |mismatch| {
                    let at = mismatch.at.strip_prefix(&self.at).unwrap_or(&mismatch.at);
                    if at.is_empty() {
                        mismatch.problem.clone()
                    } else {
                        format!("at `{at}` {}", mismatch.problem)
                    }
                });
                self.add(format!(
                    "fits no member of `oneOf`; closest is {name}: {inner}"
                ));
            }
            ([], None) => self.add("fits no member of `oneOf`, which is empty"),
            (several, _) => {
                self.add(format!(
                    "expected to fit one member of `oneOf`, fits {}",
                    several.join(" and ")
                ));
            }
        }
    }

    fn text(&mut self, schema: &Node, text: &str) {
        let length = text.chars().count();
        self.count(
            schema,
            ("minLength", "maxLength"),
            length,
            ["character", "characters"],
        );
        if let Some(written) = schema.text_of("pattern")
            && let Ok(pattern) = pattern::compile(written)
            && !pattern.is_match(text)
        {
            let found = found(schema, &Json::String(text.to_owned()));
            self.add(format!("expected the pattern {written}, found {found}"));
        }
    }

    fn integer(&mut self, schema: &Node, number: &Number) {
        let fits = match schema.text_of("format") {
            Some("int32") => number.as_i64().is_some_and(|it| i32::try_from(it).is_ok()),
            Some("int64") => number.is_i64(),
            _ => true,
        };
        if !fits {
            let format = schema.text_of("format").unwrap_or_default();
            self.add(format!(
                "expected an integer that fits {format}, found {number}"
            ));
        }
        self.bounds(schema, number);
    }

    fn number(&mut self, schema: &Node, number: &Number) {
        let whole = is_integer(number) || number.as_f64().is_some_and(|it| it.fract() == 0.0);
        if schema.flag("x-quay-whole-number") && !whole {
            self.add(format!("expected a whole number, found {number}"));
        }
        self.bounds(schema, number);
    }

    fn bounds(&mut self, schema: &Node, number: &Number) {
        let value = number.as_f64().unwrap_or_default();
        let bound = |key: &str| match schema.get(key).map(|node| &node.value) {
            Some(Value::Number(bound)) => bound.as_f64(),
            _ => None,
        };
        if let Some(least) = bound("minimum") {
            let above = schema.flag("exclusiveMinimum");
            if value < least || (above && value <= least) {
                let from = if above { "above" } else { "from" };
                self.add(format!("expected a number {from} {least}, found {number}"));
            }
        }
        if let Some(most) = bound("maximum") {
            let below = schema.flag("exclusiveMaximum");
            if value > most || (below && value >= most) {
                let to = if below { "below" } else { "up to" };
                self.add(format!("expected a number {to} {most}, found {number}"));
            }
        }
        self.multiple(schema, number);
    }

    fn multiple(&mut self, schema: &Node, number: &Number) {
        let Some(step) = schema.integer_of("multipleOf").filter(|step| *step > 0) else {
            return;
        };
        let fits = match number.as_i64() {
            Some(value) => value % step == 0,
            None => number
                .as_f64()
                .is_some_and(|value| value % step as f64 == 0.0),
        };
        if !fits {
            self.add(format!("expected a multiple of {step}, found {number}"));
        }
    }

    fn list(&mut self, schema: &'a Node, items: &[Json]) {
        self.count(
            schema,
            ("minItems", "maxItems"),
            items.len(),
            ["item", "items"],
        );
        let mut pairs = items.iter().enumerate();
        if schema.flag("uniqueItems") && pairs.any(|(at, item)| items[..at].contains(item)) {
            self.add("expected no item twice".to_owned());
        }
        let Some(each) = schema.get("items") else {
            return;
        };
        for (index, item) in items.iter().enumerate() {
            self.inside(&index.to_string(), each, item);
        }
    }

    fn object(&mut self, schema: &'a Node, properties: &Map<String, Json>) {
        let units = ["property", "properties"];
        self.count(
            schema,
            ("minProperties", "maxProperties"),
            properties.len(),
            units,
        );
        for name in schema.get("required").map_or(&[][..], Node::items) {
            if let Some(name) = name.text()
                && !properties.contains_key(name)
            {
                self.add(format!("has no property `{}`", cut(name)));
            }
        }
        let listed = schema.get("properties");
        let others = schema
            .get("additionalProperties")
            .map(|node| (node, &node.value));
        for (name, value) in properties {
            match (listed.and_then(|listed| listed.get(name)), others) {
                (Some(property), _) => self.inside(name, property, value),
                (None, Some((others, Value::Map(_)))) => self.inside(name, others, value),
                (None, Some((_, Value::Bool(true)))) => {}
                (None, Some((_, Value::Bool(false)))) => {
                    self.add(format!(
                        "has the property `{}`, which the schema forbids",
                        cut(name)
                    ));
                }
                (None, _) if self.strict => {
                    self.add(format!(
                        "has the property `{}`, which the schema does not list",
                        cut(name)
                    ));
                }
                (None, _) => {}
            }
        }
    }

    fn count(&mut self, schema: &Node, keys: (&str, &str), count: usize, units: [&str; 2]) {
        let bound = |key| {
            schema
                .integer_of(key)
                .and_then(|bound| usize::try_from(bound).ok())
        };
        let unit = |bound| units[usize::from(bound != 1)];
        if let Some(least) = bound(keys.0).filter(|least| count < *least) {
            self.add(format!(
                "expected at least {least} {}, found {count}",
                unit(least)
            ));
        }
        if let Some(most) = bound(keys.1).filter(|most| count > *most) {
            self.add(format!(
                "expected at most {most} {}, found {count}",
                unit(most)
            ));
        }
    }
}

/// Whether a number is written without a fraction.
fn is_integer(number: &Number) -> bool {
    number.is_i64() || number.is_u64()
}

#[cfg(test)]
mod tests;
