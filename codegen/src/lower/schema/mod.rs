//! Lowers schemas to types. Every inline object, enumeration and choice gets a name.

mod boxes;
mod choice;
mod constraints;
mod naming;

use std::collections::BTreeMap;

pub(super) use self::constraints::constraints;
use self::naming::Naming;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Node, Value};
use crate::ir::{Access, Field, Integer, Model, Shape, TextFormat, Type, Unlisted};
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
                    description: self.description(own),
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
                    name: property.key.clone(),
                }
            })
            .collect();
        // What must be there and is not listed may be anything.
        for name in required {
            if !fields.iter().any(|field| field.name == name) {
                fields.push(Field {
                    name,
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
    fn access(&self, property: &Node) -> Access {
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

    /// The description of a schema, else that of what it refers to.
    fn description(&self, schema: &Node) -> String {
        let of = |node: &Node| node.text_of("description").map(str::to_owned);
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
                description: self.description(schema),
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

/// The type with null beside its values.
fn nullable(ty: Type) -> Type {
    match ty {
        Type::Any | Type::Nullable(_) => ty,
        ty => Type::Nullable(Box::new(ty)),
    }
}

/// The type of a property. One that may be missing or be any value tells absence from null.
fn present(ty: Type, is_required: bool) -> Type {
    match ty {
        Type::Any if !is_required => Type::Nullable(Box::new(Type::Any)),
        ty => ty,
    }
}

/// The type of a value that the server may not check.
fn unchecked(schema: &Node, ty: Type) -> Type {
    match schema.flag("x-quay-unchecked") {
        true => Type::Unchecked(Box::new(ty)),
        false => ty,
    }
}

/// The type of JSON that a schema names or shows to mean.
fn kind(schema: &Node) -> Option<&str> {
    let has = |key: &str| schema.get(key).is_some();
    match schema.text_of("type") {
        Some(ty) => Some(ty),
        None if has("properties") || has("additionalProperties") || has("required") => {
            Some("object")
        }
        None if has("items") => Some("array"),
        None => None,
    }
}

/// Whether a schema lists what an object has.
fn is_structure(schema: &Node) -> bool {
    let closed = || {
        matches!(
            schema.get("additionalProperties").map(|it| &it.value),
            Some(Value::Bool(false))
        )
    };
    let required = || !schema.texts_of("required").is_empty();
    kind(schema) == Some("object") && (schema.get("properties").is_some() || closed() || required())
}

/// The values of a set.
enum Set {
    Texts(Vec<String>),
    Numbers(Vec<i64>),
}

/// The set that a schema is, each value once; none for values of another or of several types.
fn set(schema: &Node) -> Option<Set> {
    let items = schema.get("enum")?.items().iter();
    let items: Vec<&Node> = items
        .filter(|item| !matches!(item.value, Value::Null))
        .collect();
    if items.is_empty() {
        return None;
    }
    let texts: Option<Vec<&str>> = items.iter().map(|item| item.text()).collect();
    if let Some(texts) = texts {
        return Some(Set::Texts(distinct(texts.into_iter().map(str::to_owned))));
    }
    let numbers: Option<Vec<i64>> = items
        .iter()
        .map(|item| match &item.value {
            Value::Number(number) => number.as_i64(),
            _ => None,
        })
        .collect();
    Some(Set::Numbers(distinct(numbers?.into_iter())))
}

fn distinct<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut known = Vec::new();
    for value in values {
        if !known.contains(&value) {
            known.push(value);
        }
    }
    known
}

/// Whether a schema needs a Rust type of its own.
fn needs_name(schema: &Node) -> bool {
    set(schema).is_some()
        || schema.get("x-quay-known-values").is_some()
        || is_structure(schema)
        || schema.get("anyOf").is_some()
        || (schema.get("oneOf").is_some() && !schema.flag("x-quay-empty-string-when-unset"))
}

/// Whether null fits a schema.
fn allows_null(schema: &Node) -> bool {
    schema.flag("nullable") && !is_null(schema)
}

/// Whether a schema is null and nothing else.
fn is_null(schema: &Node) -> bool {
    matches!(schema.get("enum").map(Node::items), Some([only]) if only.kind() == "null")
}

/// The whole numbers that a format, or the bounds where there is none, leaves.
fn integer(schema: &Node) -> Integer {
    match schema.text_of("format") {
        Some("int8") => Integer::I8,
        Some("int16") => Integer::I16,
        Some("int32") => Integer::I32,
        Some("uint8") => Integer::U8,
        Some("uint16") => Integer::U16,
        Some("uint32") => Integer::U32,
        Some("uint" | "uint64") => Integer::U64,
        Some("int64") => Integer::I64,
        _ => match schema.get("maximum").map(|it| &it.value) {
            Some(Value::Number(most))
                if most.is_u64() && !most.is_i64() && schema.integer_of("minimum") >= Some(0) =>
            {
                Integer::U64
            }
            _ => Integer::I64,
        },
    }
}
