//! Lowers schemas to types. Every inline object, enumeration and choice gets a name.

mod boxes;
mod choice;
mod constraints;
mod docs;
mod keywords;
mod naming;

use std::collections::BTreeMap;

pub(super) use self::constraints::constraints;
pub(super) use self::docs::{about, joined, limits, notes, of_header, page, whole};
use self::keywords::{
    Set, allows_null, integer, is_null, is_structure, kind, needs_name, nullable, present, set,
    unchecked,
};
use self::naming::Naming;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Node, Value};
use crate::ir::{Access, Field, Model, Shape, TextFormat, Type, Unlisted};
use crate::names;
use crate::profile::Dates;

/// The named types made so far.
pub(super) struct Models<'a> {
    document: &'a Document,
    naming: Naming<'a>,
    models: BTreeMap<String, Model>,
    problems: Diagnostics,
}

impl<'a> Models<'a> {
    /// Lowers every component of the document.
    pub(super) fn new(document: &'a Document) -> Self {
        let mut models = Self {
            document,
            naming: Naming::new(document),
            models: BTreeMap::new(),
            problems: Diagnostics::default(),
        };
        let schemas = document
            .root
            .get("components")
            .and_then(|it| it.get("schemas"));
        for entry in schemas.map_or(&[][..], Node::entries) {
            // What is only null is part of the types that may be null, and no type of its own.
            if is_null(&entry.value) {
                continue;
            }
            let name = models.naming.component(&entry.key);
            let shape = models.shape(&entry.value, &name);
            models.add(name, &entry.value, shape);
        }
        models
    }

    /// The types, and the clashes of their names.
    pub(super) fn finish(mut self) -> (BTreeMap<String, Model>, Diagnostics) {
        boxes::put(&mut self.models);
        (self.models, self.problems)
    }

    /// The type of a schema. `name` is what the type is called when it needs a name of its own.
    pub(super) fn ty(&mut self, schema: &'a Node, name: &str) -> Type {
        if let Some(reference) = schema.reference() {
            let target = self.document.resolve(schema);
            if is_null(target) {
                return Type::Any;
            }
            let model = Type::Model(self.naming.referred(reference));
            return match target.flag("nullable") {
                true => nullable(model),
                false => model,
            };
        }
        if let Some(member) = self.nullable_reference(schema) {
            let ty = self.ty(member, name);
            return nullable(unchecked(schema, ty));
        }
        let ty = match schema.get("allOf").map(Node::items) {
            Some([only]) => self.ty(only, name),
            _ => match self.only_member(schema) {
                Some((only, with_null)) => {
                    let ty = self.ty(only, name);
                    if with_null { nullable(ty) } else { ty }
                }
                None if needs_name(schema) => self.hoist(schema, name),
                None => self.plain(schema, name),
            },
        };
        let ty = unchecked(schema, ty);
        match allows_null(schema) {
            true => nullable(ty),
            false => ty,
        }
    }

    /// The named type of a schema that stands where it is used.
    fn hoist(&mut self, schema: &'a Node, name: &str) -> Type {
        if let Some(known) = self.naming.known(schema) {
            return Type::Model(known);
        }
        let wish = self.naming.wish(schema, name);
        if let Some(same) = self.naming.same(schema, &wish) {
            return Type::Model(same);
        }
        let name = match self
            .naming
            .take(schema, &wish, self.document.profile.plain_schemas)
        {
            Ok(name) => name,
            Err(name) => {
                let other = self.models.get(&name).map(|other| other.place.to_string());
                self.problems.add(
                    &schema.place,
                    format!(
                        "this schema would be named `{name}`, as is the one at {}",
                        other.unwrap_or_default()
                    ),
                    "make one of them a component with its own name",
                );
                return Type::Model(name);
            }
        };
        let shape = self.shape(schema, &name);
        self.add(name.clone(), schema, shape);
        Type::Model(name)
    }

    fn plain(&mut self, schema: &'a Node, name: &str) -> Type {
        if schema.flag("x-quay-empty-string-when-unset") {
            let members = schema.get("oneOf").map_or(&[][..], Node::items);
            let value = members
                .iter()
                .find(|member| member.text_of("type") != Some("string"));
            return match value {
                Some(member) => Type::EmptyOr(Box::new(self.ty(member, name))),
                None => Type::Text,
            };
        }
        match kind(schema) {
            Some("boolean") => Type::Boolean,
            Some("integer") if schema.flag("x-quay-whole-number") => Type::WholeInteger,
            Some("integer") => Type::Integer(integer(schema)),
            Some("number") if schema.flag("x-quay-whole-number") => Type::Whole,
            Some("number") => Type::Number,
            Some("string") => self.text(schema),
            Some("array") => match schema.get("items") {
                Some(items) => Type::List(Box::new(self.ty(items, &format!("{name}Item")))),
                None => Type::List(Box::new(Type::Any)),
            },
            Some("object") => match schema.get("additionalProperties") {
                Some(values) if !values.entries().is_empty() => {
                    Type::Map(Box::new(self.ty(values, &format!("{name}Value"))))
                }
                _ => Type::Map(Box::new(Type::Any)),
            },
            _ => Type::Any,
        }
    }

    fn text(&self, schema: &Node) -> Type {
        let dates = self.document.profile.dates;
        let format = match schema.text_of("format") {
            _ if schema.flag("x-quay-secret") => return Type::Secret,
            Some("password") => return Type::Secret,
            Some("uuid") => TextFormat::Uuid,
            Some("byte") => TextFormat::Base64,
            Some("ip") => TextFormat::Ip,
            Some("ipv4") => TextFormat::Ipv4,
            Some("ipv6") => TextFormat::Ipv6,
            Some("date") if dates != Dates::Text => TextFormat::Date(dates),
            Some("date-time") if dates != Dates::Text => TextFormat::DateTime(dates),
            _ => return Type::Text,
        };
        Type::Format(format)
    }

    fn shape(&mut self, schema: &'a Node, name: &str) -> Shape {
        if schema.reference().is_some() || self.only_member(schema).is_some() {
            return Shape::Alias(self.without_null(schema, name));
        }
        if schema.get("x-quay-known-values").is_some() {
            let values = schema.texts_of("x-quay-known-values");
            return Shape::Enumeration { values, open: true };
        }
        if let Some(set) = set(schema) {
            return match set {
                // The operation rejects other values itself, so they must reach it.
                Set::Texts(values) => Shape::Enumeration {
                    values,
                    open: schema.flag("x-quay-checked-in-code"),
                },
                Set::Numbers(numbers) => Shape::Numbers(numbers),
            };
        }
        if let Some(shape) = self.choice(schema, name) {
            return shape;
        }
        if is_structure(schema) {
            return self.object(schema, name, None);
        }
        if schema.get("allOf").is_some() {
            return Shape::Alias(self.without_null(schema, name));
        }
        Shape::Alias(self.plain(schema, name))
    }

    /// The type of a component. That it may be null belongs to its uses.
    fn without_null(&mut self, schema: &'a Node, name: &str) -> Type {
        match self.ty(schema, name) {
            Type::Nullable(inner) if allows_null(schema) => *inner,
            ty => ty,
        }
    }

    /// An object. A choice writes the property `tag` itself.
    fn object(&mut self, schema: &'a Node, name: &str, tag: Option<&str>) -> Shape {
        let required = schema.texts_of("required");
        let properties = schema.get("properties").map_or(&[][..], Node::entries);
        let mut fields: Vec<Field> = properties
            .iter()
            .map(|property| {
                let own = &property.value;
                let is_required = required.contains(&property.key);
                let constant = match tag == Some(property.key.as_str()) {
                    true => choice::only_value(self.document, own),
                    false => None,
                };
                let ty = match constant {
                    Some(_) => Type::Text,
                    None => {
                        let named = format!("{name}{}", names::type_name(&property.key));
                        self.ty(own, &named)
                    }
                };
                Field {
                    description: self.docs(own),
                    ty: present(ty, is_required),
                    required: is_required,
                    access: self.access(own),
                    required_where_written: is_required,
                    constant: constant.map(str::to_owned),
                    deprecated: own.flag("deprecated"),
                    undocumented: own.flag("x-quay-undocumented"),
                    ignored: own.flag("x-quay-ignored"),
                    since: own.text_of("x-quay-since").map(str::to_owned),
                    constraints: constraints(own),
                    rust_name: String::new(),
                    name: property.key.clone(),
                }
            })
            .collect();
        // What must be there and is not listed may be anything.
        for name in required {
            if !fields.iter().any(|field| field.name == name) {
                fields.push(Field {
                    name,
                    rust_name: String::new(),
                    description: String::new(),
                    ty: Type::Any,
                    required: true,
                    access: Access::Both,
                    required_where_written: true,
                    constant: None,
                    deprecated: false,
                    undocumented: false,
                    ignored: false,
                    since: None,
                    constraints: Default::default(),
                });
            }
        }
        let wanted: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        let names = names::field_names(&wanted);
        for (field, name) in fields.iter_mut().zip(names) {
            field.rust_name = name;
        }
        let unlisted = match schema.get("additionalProperties").map(|it| (it, &it.value)) {
            Some((_, Value::Bool(true))) => Unlisted::Kept,
            Some((_, Value::Bool(false))) => Unlisted::Refused,
            Some((values, Value::Map(_))) => match self.ty(values, &format!("{name}Value")) {
                Type::Any => Unlisted::Kept,
                ty => Unlisted::Typed(ty),
            },
            _ => Unlisted::Ignored,
        };
        Shape::Object { fields, unlisted }
    }

    /// Who writes a property.
    pub(in crate::lower) fn access(&self, property: &Node) -> Access {
        let target = self.document.resolve(property);
        let says = |key: &str| property.flag(key) || target.flag(key);
        match (says("readOnly"), says("writeOnly")) {
            (true, false) => Access::ReadOnly,
            (false, true) => Access::WriteOnly,
            _ => Access::Both,
        }
    }

    /// The reference of a choice between a reference and null.
    fn nullable_reference<'n>(&self, schema: &'n Node) -> Option<&'n Node> {
        let null = |node: &Node| is_null(self.document.resolve(node));
        match schema.get("oneOf").map(Node::items) {
            Some([member, other]) if null(other) => Some(member),
            Some([other, member]) if null(other) => Some(member),
            _ => None,
        }
    }

    /// What the docs say of a schema: what it means, and what is to be told of its values.
    fn docs(&self, schema: &Node) -> String {
        joined(vec![self.description(schema), notes(self.document, schema)])
    }

    /// The description of a schema, else that of what it refers to.
    fn description(&self, schema: &Node) -> String {
        let of = |node: &Node| Some(about(node)).filter(|text| !text.is_empty());
        let target = || match schema.get("allOf").map(Node::items) {
            Some([only]) => of(self.document.resolve(only)),
            _ if self.nullable_reference(schema).is_some() => {
                let member = self.nullable_reference(schema);
                member.and_then(|member| of(self.document.resolve(member)))
            }
            _ => of(self.document.resolve(schema)),
        };
        of(schema).or_else(target).unwrap_or_default()
    }

    fn add(&mut self, name: String, schema: &Node, shape: Shape) {
        self.models.insert(
            name.clone(),
            Model {
                name,
                place: schema.place.clone(),
                description: self.docs(schema),
                deprecated: schema.flag("deprecated"),
                shape,
                constraints: constraints(schema),
                one_schema: schema.flag("x-quay-one-schema"),
                tags: Default::default(),
                in_request: false,
                in_response: false,
            },
        );
    }
}
