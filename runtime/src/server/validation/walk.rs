//! The walk through a value with its schema.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::bounds::{collect_bounds, compare};
use super::check::Compiled;
use super::found::Found;
use super::rules::{
    collect_keys, collect_limits, collect_list, collect_properties, collect_text, is_empty_text,
};
use super::schema::form_of;
use super::violation::Step;
use super::{Kind, Rule, Schema, Tree, Violation, Violations};

/// A walk through one value.
pub(super) struct Walk<'c, 'a> {
    compiled: &'c Compiled,
    /// The way to the value that is looked at.
    path: Vec<Step<'a>>,
    /// How many choices there are around the value.
    choices: usize,
    /// What was found of the choices within choices, by the addresses of schema and value. Each form of
    /// the outer one looks at the inner ones; without this, the work would double at each level.
    verdicts: BTreeMap<(usize, usize), Verdict<'a>>,
}

/// Which schemas of a choice fit.
#[derive(Clone)]
enum Verdict<'a> {
    /// One of them, or several where they may.
    Fits,
    /// Several, of which only one may.
    Several,
    /// None, for these reasons.
    None(Arc<[Violation<'a>]>),
}

impl<'c, 'a> Walk<'c, 'a> {
    pub(super) fn new(compiled: &'c Compiled) -> Self {
        Self {
            compiled,
            path: Vec::new(),
            choices: 0,
            verdicts: BTreeMap::new(),
        }
    }

    /// What is wrong with `value`.
    pub(super) fn violations(
        mut self,
        schema: &'static Schema,
        value: &'a Tree<'a>,
    ) -> Violations<'a> {
        let mut found = Found::default();
        self.collect(schema, value, 0, &mut found);
        Violations::new(found)
    }

    /// Adds the violations of a value inside of another.
    fn collect_inside(
        &mut self,
        step: Step<'a>,
        schema: &'static Schema,
        value: &'a Tree<'a>,
        depth: usize,
        found: &mut Found<'a>,
    ) {
        self.path.push(step);
        self.collect(schema, value, depth + 1, found);
        self.path.pop();
    }

    /// Adds the violations of `value`: those of an object itself before those of its properties,
    /// and these in the order of the schema.
    fn collect(
        &mut self,
        schema: &'static Schema,
        value: &'a Tree<'a>,
        depth: usize,
        found: &mut Found<'a>,
    ) {
        if schema.nullable && *value == Tree::Null {
            return;
        }
        let path = &self.path;
        let mut broken = |rule| {
            found.add(Violation {
                depth,
                schema,
                value,
                rule,
                path: path.clone(),
            });
        };
        match (&schema.kind, value) {
            (Kind::Any, _) | (Kind::Boolean, Tree::Boolean(_)) => {}
            (Kind::Integer(bounds), Tree::Float(number)) => {
                if number.fract() != 0.0 {
                    broken(Rule::Type);
                }
                collect_bounds(bounds, value, broken);
            }
            (
                Kind::Integer(bounds) | Kind::Number(bounds),
                Tree::Integer(_) | Tree::LongInteger(_) | Tree::Float(_),
            ) => collect_bounds(bounds, value, broken),
            (Kind::Text { .. }, _) => collect_text(self.compiled, schema, value, broken),
            (Kind::List { item, .. }, Tree::List(values)) => {
                collect_list(schema, values, broken);
                for (index, value) in values.iter().enumerate() {
                    self.collect_inside(Step::Index(index), item, value, depth, found);
                }
            }
            (Kind::Map { value: part, count }, Tree::Object(entries)) => {
                collect_properties(*count, entries.len(), broken);
                for (name, value) in entries {
                    self.collect_inside(Step::Key(name), part, value, depth, found);
                }
            }
            (Kind::Object { properties, .. }, Tree::Object(_)) => {
                collect_keys(schema, value, broken);
                for (name, part) in *properties {
                    if let Some(value) = value.get(name) {
                        self.collect_inside(Step::Key(name), part, value, depth, found);
                    }
                }
            }
            (Kind::Same(part), _) => self.collect(part, value, depth, found),
            (Kind::OneOf(_) | Kind::AnyOf(_) | Kind::Types(_), _) => {
                let rule = match (self.verdict(schema, value), &schema.kind) {
                    (Verdict::Fits, _) => return,
                    (Verdict::Several, _) => Rule::SeveralBranches,
                    (Verdict::None(_), Kind::Types(_)) => Rule::Type,
                    (Verdict::None(violations), _) => Rule::NoBranch(violations),
                };
                found.add(Violation {
                    depth,
                    schema,
                    value,
                    rule,
                    path: self.path.clone(),
                });
            }
            (Kind::Tagged { tag, forms }, Tree::Object(_)) => match form_of(tag, forms, value) {
                Some(form) => self.collect(form, value, depth, found),
                None => broken(Rule::Tag(tag)),
            },
            (Kind::ObjectAnd { object, others }, Tree::Object(entries)) => {
                self.collect(object, value, depth, found);
                for (name, value) in entries {
                    if !object.lists(name) {
                        self.collect_inside(Step::Key(name), others, value, depth, found);
                    }
                }
            }
            (Kind::Numbers(numbers), Tree::Integer(_) | Tree::LongInteger(_) | Tree::Float(_)) => {
                let is = |number: &i64| compare(value, *number) == Some(Ordering::Equal);
                if !numbers.iter().any(is) {
                    broken(Rule::Numbers(numbers));
                }
            }
            (
                Kind::Format {
                    name,
                    fits,
                    length,
                    pattern,
                },
                Tree::Text(text),
            ) => {
                if !fits(text) {
                    broken(Rule::Format(name));
                }
                collect_limits(self.compiled, *length, *pattern, text, broken);
            }
            (Kind::EmptyOr(part), _) => {
                if !is_empty_text(value) {
                    self.collect(part, value, depth, found);
                }
            }
            _ => broken(Rule::Type),
        }
    }

    /// Which schemas of a choice fit.
    fn verdict(&mut self, schema: &'static Schema, value: &'a Tree<'a>) -> Verdict<'a> {
        let addresses = (
            std::ptr::from_ref(schema).addr(),
            std::ptr::from_ref(value).addr(),
        );
        if let Some(known) = self.verdicts.get(&addresses) {
            return known.clone();
        }
        let (parts, is_alone) = match &schema.kind {
            Kind::OneOf(parts) => (*parts, true),
            Kind::AnyOf(parts) | Kind::Types(parts) => (*parts, false),
            _ => return Verdict::Fits,
        };
        self.choices += 1;
        let mut found = Found::default();
        let mut fitting = 0;
        for part in parts {
            let before = found.count();
            self.collect(part, value, 0, &mut found);
            fitting += usize::from(found.count() == before);
        }
        self.choices -= 1;
        let verdict = match fitting {
            0 => Verdict::None(found.into_vec().into()),
            several if is_alone && several > 1 => Verdict::Several,
            _ => Verdict::Fits,
        };
        // An outermost choice is looked at once.
        if self.choices > 0 {
            self.verdicts.insert(addresses, verdict.clone());
        }
        verdict
    }
}
