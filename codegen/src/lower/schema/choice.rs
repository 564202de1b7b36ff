//! Lowers choices: which of several forms a value has, and how they are told apart.

use std::collections::BTreeSet;

use super::{Models, Set, constraints, is_null, is_structure, kind, set, whole};
use crate::document::{Document, Node, Value, component_key};
use crate::ir::{Choice, Shape, TextFormat, Type, Variant};
use crate::names;

impl<'a> Models<'a> {
    /// The members of a choice, without those that are null alone, and whether there were such.
    fn members(&self, schema: &'a Node) -> Option<(Vec<&'a Node>, bool)> {
        if schema.flag("x-quay-empty-string-when-unset") {
            return None;
        }
        let members = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.items();
        let (nulls, members): (Vec<&Node>, Vec<&Node>) = members
            .iter()
            .partition(|member| is_null(self.document.resolve(member)));
        Some((members, !nulls.is_empty()))
    }

    /// The only member of a choice that is not null, and whether null is another.
    pub(super) fn only_member(&self, schema: &'a Node) -> Option<(&'a Node, bool)> {
        match self.members(schema)? {
            (members, with_null) if members.len() == 1 => Some((members[0], with_null)),
            _ => None,
        }
    }

    /// What a choice of several members is.
    pub(super) fn choice(&mut self, schema: &'a Node, name: &str) -> Option<Shape> {
        let (members, _) = self.members(schema)?;
        if let Some(shape) = self.united_sets(&members) {
            return Some(shape);
        }
        if let Some(tag) = self.tag(schema, &members) {
            return Some(self.tagged(schema, &members, name, tag));
        }
        let mut taken = BTreeSet::new();
        let mut variants: Vec<Variant> = members
            .iter()
            .map(|member| {
                let label = label(self.document, member, &members);
                let ty = self.ty(member, &format!("{name}{}", names::type_name(&label)));
                let label = match &ty {
                    Type::Model(model) if member.reference().is_some() => model.clone(),
                    _ => label,
                };
                Variant {
                    name: free(label, &mut taken),
                    description: whole(self.document, member),
                    ty: Some(ty),
                    tags: Vec::new(),
                    constraints: constraints(member),
                }
            })
            .collect();
        // The sort is stable.
        variants.sort_by_key(|variant| self.rank(variant.ty.as_ref()));
        Some(Shape::OneOf(Choice {
            variants,
            tag: None,
            several: schema.get("oneOf").is_none() || schema.flag("x-quay-one-schema"),
        }))
    }

    /// A choice of sets of texts is one set. With any text beside them, it is an open one.
    fn united_sets(&self, members: &[&'a Node]) -> Option<Shape> {
        let mut values = Vec::new();
        let mut open = false;
        for member in members {
            // A named set keeps its name.
            if member.reference().is_some() {
                return None;
            }
            match set(member) {
                Some(Set::Texts(texts)) => values.extend(texts),
                None if kind(member) == Some("string") && says_only_type(member) => open = true,
                _ => return None,
            }
        }
        let values = super::keywords::distinct(values.into_iter());
        (!values.is_empty()).then_some(Shape::Enumeration { values, open })
    }

    /// The property that tells the members apart.
    fn tag(&self, schema: &'a Node, members: &[&'a Node]) -> Option<String> {
        let targets: Vec<&Node> = members
            .iter()
            .map(|it| settled(self.document, it))
            .collect();
        if members.len() < 2 || !targets.iter().all(|target| is_structure(target)) {
            return None;
        }
        let named = schema
            .get("discriminator")
            .and_then(|it| it.text_of("propertyName"));
        if let Some(named) = named {
            return Some(named.to_owned());
        }
        let candidates = targets[0].texts_of("required").into_iter();
        candidates.into_iter().find(|name| {
            let values: Option<BTreeSet<&str>> = targets
                .iter()
                .map(|target| {
                    let is_required = target.texts_of("required").contains(name);
                    let property = target.get("properties")?.get(name)?;
                    only_value(self.document, property).filter(|_| is_required)
                })
                .collect();
            values.is_some_and(|values| values.len() == targets.len())
        })
    }

    fn tagged(&mut self, schema: &'a Node, members: &[&'a Node], name: &str, tag: String) -> Shape {
        let mut taken = BTreeSet::new();
        let mut used = BTreeSet::new();
        let mut variants = Vec::new();
        for member in members {
            let tags = self.tags(schema, member, &tag);
            let repeated = tags.iter().find(|value| !used.insert((*value).clone()));
            if let Some(problem) = match (tags.as_slice(), repeated) {
                ([], _) => Some(format!(
                    "no value of `{tag}` tells this member of the choice"
                )),
                (_, Some(value)) => {
                    Some(format!("`{tag}: {value}` tells two members of the choice"))
                }
                _ => None,
            } {
                self.problems.add(
                    &member.place,
                    problem,
                    "write a `mapping` in `discriminator` with a value for each member",
                );
            }
            let wish = match (member.reference(), member.text_of("title")) {
                (Some(reference), _) => self.naming.referred(reference),
                (None, _) => tags.first().cloned().unwrap_or_default(),
            };
            let wish = match names::variant_names(&[wish], false).pop() {
                Some(name) => name,
                None => "Form".to_owned(),
            };
            let label = free(wish, &mut taken);
            let ty = match member.reference() {
                Some(_) => Some(self.ty(member, name)),
                None => self.form(member, &format!("{name}{label}"), &tag),
            };
            variants.push(Variant {
                name: label,
                description: whole(self.document, member),
                ty,
                tags,
                constraints: Default::default(),
            });
        }
        Shape::OneOf(Choice {
            variants,
            tag: Some(tag),
            several: false,
        })
    }

    /// The type of a form that has no name of its own, without the tag.
    fn form(&mut self, member: &'a Node, name: &str, tag: &str) -> Option<Type> {
        let properties = member.get("properties").map_or(&[][..], Node::entries);
        let others = member.get("additionalProperties").map(|it| &it.value);
        let is_open = matches!(others, Some(Value::Bool(true) | Value::Map(_)));
        let is_tag_alone = properties.iter().all(|property| property.key == tag)
            && member.texts_of("required").iter().all(|name| name == tag);
        if is_tag_alone && !is_open {
            return None;
        }
        let wish = self.naming.wish(member, name);
        let plain = self.document.profile.plain_schemas;
        let (Ok(name) | Err(name)) = self.naming.take(member, &wish, plain);
        let shape = self.object(member, &name, Some(tag));
        self.add(name.clone(), member, shape);
        Some(Type::Model(name))
    }

    /// The values of the tag that tell a member: those of the mapping, else the only one that its
    /// property has, else the name of the component.
    fn tags(&self, schema: &Node, member: &'a Node, tag: &str) -> Vec<String> {
        let component = member.reference().map(component_key);
        let mapping = schema
            .get("discriminator")
            .and_then(|it| it.get("mapping"))
            .map_or(&[][..], Node::entries);
        let leads_here = |target: &str| {
            Some(component_key(target)) == component || Some(target) == component.as_deref()
        };
        let mapped: Vec<String> = mapping
            .iter()
            .filter(|entry| entry.value.text().is_some_and(leads_here))
            .map(|entry| entry.key.clone())
            .collect();
        if !mapped.is_empty() {
            return mapped;
        }
        let target = settled(self.document, member);
        let property = target.get("properties").and_then(|it| it.get(tag));
        let only = property.and_then(|property| only_value(self.document, property));
        only.map(str::to_owned).or(component).into_iter().collect()
    }

    /// Objects that require more come first, since they are more specific; then narrow types before
    /// wide ones.
    fn rank(&self, ty: Option<&Type>) -> (std::cmp::Reverse<usize>, u8) {
        let required = match ty {
            Some(Type::Model(name)) => self
                .naming
                .schema(name)
                .map_or(0, |schema| schema.texts_of("required").len()),
            _ => 0,
        };
        let rank = match ty {
            Some(Type::Format(TextFormat::Base64) | Type::Number) => 2,
            Some(Type::Text | Type::Secret) => 3,
            Some(Type::Any) => 4,
            _ => 0,
        };
        (std::cmp::Reverse(required), rank)
    }
}

/// The only text that a property can have.
pub(super) fn only_value<'a>(document: &'a Document, property: &'a Node) -> Option<&'a str> {
    let property = settled(document, property);
    match property.get("enum").map(Node::items) {
        // Where the operation checks the value itself, others must reach it.
        Some([only]) if !property.flag("x-quay-checked-in-code") => only.text(),
        _ => None,
    }
}

/// The schema behind references and `allOf` of one.
fn settled<'a>(document: &'a Document, schema: &'a Node) -> &'a Node {
    /// How many references may follow one another.
    const HOPS: usize = 32;
    let mut schema = schema;
    for _ in 0..HOPS {
        schema = match schema.get("allOf").map(Node::items) {
            Some([only]) => only,
            _ if schema.reference().is_some() => document.resolve(schema),
            _ => break,
        };
    }
    schema
}

fn says_only_type(schema: &Node) -> bool {
    let mut keys = schema.entries().iter().map(|entry| entry.key.as_str());
    keys.all(|key| {
        matches!(
            key,
            "type" | "description" | "title" | "default" | "example"
        )
    })
}

/// What a form is called.
fn label(document: &Document, member: &Node, members: &[&Node]) -> String {
    let title = member
        .text_of("title")
        .filter(|title| title.split_whitespace().count() <= MAX_WORDS);
    if let Some(title) = title {
        return names::variant_names(&[title.to_owned()], false).concat();
    }
    let target = settled(document, member);
    match kind(target) {
        Some("boolean") => "Boolean",
        Some("integer") => "Integer",
        Some("number") => "Number",
        Some("string") if target.get("enum").is_some() => "Known",
        Some("string") => match target.text_of("format") {
            Some("uuid") => "Uuid",
            Some("date") => "Date",
            Some("date-time") => "DateTime",
            _ => "Text",
        },
        Some("array") => "List",
        Some("object") if is_structure(target) => return own_property(target, members),
        Some("object") => "Map",
        _ => "Value",
    }
    .to_owned()
}

/// How many words of a title are still a name.
const MAX_WORDS: usize = 4;

/// The property that an object has and no other member, the required ones first.
fn own_property(target: &Node, members: &[&Node]) -> String {
    let has = |member: &Node, name: &str| {
        member
            .get("properties")
            .is_some_and(|it| it.get(name).is_some())
    };
    let properties = target.get("properties").map_or(&[][..], Node::entries);
    let required = target.texts_of("required");
    let listed = properties.iter().map(|property| property.key.clone());
    let mut names = required.iter().cloned().chain(listed);
    let own = names.find(|name| members.iter().filter(|it| has(it, name)).count() <= 1);
    match own {
        Some(own) => names::variant_names(&[own], false).concat(),
        None => "Object".to_owned(),
    }
}

/// The name, with a number where it is taken.
fn free(wish: String, taken: &mut BTreeSet<String>) -> String {
    let mut name = wish.clone();
    let mut number = 1;
    while !taken.insert(name.clone()) {
        number += 1;
        name = format!("{wish}{number}");
    }
    name
}
