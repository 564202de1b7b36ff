//! Lowers schemas to types. Every inline object, enumeration and choice gets a name.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::document::{Document, Node, component_name};
use crate::ir::{
    Access, Choice, Constraints, Field, Integer, Model, Shape, Type, Unlisted, Variant,
};
use crate::names;

/// The named types made so far.
pub(super) struct Models<'a> {
    document: &'a Document,
    models: BTreeMap<String, Model>,
    problems: Diagnostics,
}

impl<'a> Models<'a> {
    /// Lowers every component of the document.
    pub(super) fn new(document: &'a Document) -> Self {
        let mut models = Self {
            document,
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
            let shape = models.shape(&entry.value, &entry.key);
            models.add(&entry.key, &entry.value, shape);
        }
        models
    }

    /// The types, and the clashes of their names.
    pub(super) fn finish(self) -> (BTreeMap<String, Model>, Diagnostics) {
        (self.models, self.problems)
    }

    /// The type of a schema. `name` is what the type is called when it needs a name of its own.
    pub(super) fn ty(&mut self, schema: &'a Node, name: &str) -> Type {
        if let Some(reference) = schema.reference() {
            let model = Type::Model(names::type_name(component_name(reference)));
            let nullable = self.document.resolve(schema).flag("nullable");
            return if nullable {
                Type::Nullable(Box::new(model))
            } else {
                model
            };
        }
        if let Some(member) = self.nullable_reference(schema) {
            let ty = self.ty(member, name);
            return Type::Nullable(Box::new(unchecked(schema, ty)));
        }
        let ty = match schema.get("allOf").map(Node::items) {
            Some([only]) => self.ty(only, name),
            _ if needs_name(schema) => {
                let shape = self.shape(schema, name);
                self.add(name, schema, shape);
                Type::Model(names::type_name(name))
            }
            _ => self.plain(schema, name),
        };
        let ty = unchecked(schema, ty);
        if schema.flag("nullable") {
            Type::Nullable(Box::new(ty))
        } else {
            ty
        }
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
        match schema.text_of("type") {
            Some("boolean") => Type::Boolean,
            Some("integer") if schema.flag("x-quay-whole-number") => Type::WholeInteger,
            Some("integer") if schema.text_of("format") == Some("int32") => {
                Type::Integer(Integer::I32)
            }
            Some("integer") => Type::Integer(Integer::I64),
            Some("number") if schema.flag("x-quay-whole-number") => Type::Whole,
            Some("number") => Type::Number,
            Some("string") if schema.flag("x-quay-secret") => Type::Secret,
            Some("string") => Type::Text,
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

    fn shape(&mut self, schema: &'a Node, name: &str) -> Shape {
        if schema.reference().is_some() {
            return Shape::Alias(self.ty(schema, name));
        }
        if schema.get("enum").is_some() {
            // The operation rejects other values itself, so they must reach it.
            return Shape::Enumeration {
                values: schema.texts_of("enum"),
                open: schema.flag("x-quay-checked-in-code"),
            };
        }
        if schema.get("x-quay-known-values").is_some() {
            let values = schema.texts_of("x-quay-known-values");
            return Shape::Enumeration { values, open: true };
        }
        if schema.get("oneOf").is_some() && !schema.flag("x-quay-empty-string-when-unset") {
            let members = schema
                .get("oneOf")
                .map_or(&[][..], Node::items)
                .iter()
                .enumerate();
            let types = members
                .map(|(index, member)| self.ty(member, &format!("{name}Variant{index}")))
                .collect();
            let types = self.specific_first(types).into_iter().enumerate();
            let variant = |(index, ty): (usize, Type)| Variant {
                name: match &ty {
                    Type::Model(name) => name.clone(),
                    _ => format!("Variant{index}"),
                },
                description: String::new(),
                ty: Some(ty),
                tags: Vec::new(),
                constraints: Constraints::default(),
            };
            return Shape::OneOf(Choice {
                variants: types.map(variant).collect(),
                tag: None,
                several: false,
            });
        }
        if schema.get("properties").is_some() {
            return self.object(schema, name);
        }
        if schema.get("allOf").is_some() {
            return Shape::Alias(self.ty(schema, name));
        }
        Shape::Alias(self.plain(schema, name))
    }

    /// Sorts objects that require more to the front, since they are more specific.
    fn specific_first(&self, mut types: Vec<Type>) -> Vec<Type> {
        let schemas = self
            .document
            .root
            .get("components")
            .and_then(|components| components.get("schemas"));
        let required = |ty: &Type| match ty {
            // The validator ensures that a component has the name of its type.
            Type::Model(name) => schemas
                .and_then(|schemas| schemas.get(name))
                .map_or(0, |schema| schema.texts_of("required").len()),
            _ => 0,
        };
        types.sort_by_key(|ty| std::cmp::Reverse(required(ty)));
        types
    }

    fn object(&mut self, schema: &'a Node, name: &str) -> Shape {
        let required = schema.texts_of("required");
        let properties = schema.get("properties").map_or(&[][..], Node::entries);
        let fields = properties
            .iter()
            .map(|property| {
                let own = &property.value;
                let named = format!("{name}{}", names::type_name(&property.key));
                Field {
                    name: property.key.clone(),
                    description: self.description(own),
                    ty: self.ty(own, &named),
                    required: required.contains(&property.key),
                    access: Access::Both,
                    required_where_written: required.contains(&property.key),
                    constant: None,
                    deprecated: own.flag("deprecated"),
                    undocumented: own.flag("x-quay-undocumented"),
                    ignored: own.flag("x-quay-ignored"),
                    since: own.text_of("x-quay-since").map(str::to_owned),
                    constraints: constraints(own),
                }
            })
            .collect();
        let unlisted = match schema.get("additionalProperties").map(Node::to_json) {
            Some(serde_json::Value::Bool(true)) => Unlisted::Kept,
            Some(serde_json::Value::Bool(false)) => Unlisted::Refused,
            _ => Unlisted::Ignored,
        };
        Shape::Object { fields, unlisted }
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

    fn add(&mut self, name: &str, schema: &Node, shape: Shape) {
        let name = names::type_name(name);
        if let Some(other) = self.models.get(&name) {
            self.problems.add(
                &schema.place,
                format!(
                    "this schema would be named `{name}`, as is the one at {}",
                    other.place
                ),
                "make one of them a component with its own name",
            );
            return;
        }
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
                tags: BTreeSet::new(),
                in_request: false,
                in_response: false,
            },
        );
    }
}

/// The type of a value that the server may not check.
fn unchecked(schema: &Node, ty: Type) -> Type {
    match schema.flag("x-quay-unchecked") {
        true => Type::Unchecked(Box::new(ty)),
        false => ty,
    }
}

/// Whether a schema needs a Rust type of its own.
fn needs_name(schema: &Node) -> bool {
    schema.get("enum").is_some()
        || schema.get("x-quay-known-values").is_some()
        || schema.get("properties").is_some()
        || (schema.get("oneOf").is_some() && !schema.flag("x-quay-empty-string-when-unset"))
}

/// Whether a schema is null and nothing else.
fn is_null(schema: &Node) -> bool {
    schema.flag("nullable")
        && matches!(schema.get("enum").map(Node::items), Some([only]) if only.kind() == "null")
}

/// The constraints of a schema beyond the type. Those of a schema that it refers to are on the model of
/// that.
pub(super) fn constraints(schema: &Node) -> Constraints {
    let length = |key| {
        schema
            .integer_of(key)
            .and_then(|number| u64::try_from(number).ok())
    };
    Constraints {
        minimum: schema.integer_of("minimum"),
        maximum: schema.integer_of("maximum"),
        exclusive_minimum: schema.flag("exclusiveMinimum"),
        exclusive_maximum: schema.flag("exclusiveMaximum"),
        multiple_of: schema.integer_of("multipleOf"),
        float: None,
        min_length: length("minLength"),
        max_length: length("maxLength"),
        min_items: length("minItems"),
        max_items: length("maxItems"),
        unique_items: schema.flag("uniqueItems"),
        min_properties: length("minProperties"),
        max_properties: length("maxProperties"),
        pattern: schema.text_of("pattern").map(str::to_owned),
        inside: inside(schema).map(constraints).map(Box::new),
        in_code: schema.flag("x-quay-checked-in-code"),
        null_apart: schema.flag("x-quay-null-apart"),
    }
}

/// The schema of the items of a list, of the values of a map, or of the value that the empty string
/// stands for.
fn inside(schema: &Node) -> Option<&Node> {
    let others = || {
        let others = schema.get("additionalProperties")?;
        (!others.entries().is_empty()).then_some(others)
    };
    schema.get("items").or_else(others).or_else(|| {
        let mut members = schema.get("oneOf").map_or(&[][..], Node::items).iter();
        let is_set = schema.flag("x-quay-empty-string-when-unset");
        members.find(|member| is_set && member.text_of("type") != Some("string"))
    })
}
