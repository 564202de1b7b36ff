//! The properties of a body as flags.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::body::shape;
use super::parameter::help;
use super::secret;
use super::value::{Kind, inner, is_nullable};
use crate::ir::{Access, Api, Choice, Field, Multipart, PartKind, Shape, Type};
use crate::names::Flags;

/// How deep in a body properties have flags of their own.
const MAX_DEPTH: usize = 3;

/// How many flags a body may have. What lies deeper is part of the flag of the object around it.
const MAX_FLAGS: usize = 200;

/// A property with a flag.
pub(super) struct Property {
    pub flag: String,
    pub path: Vec<String>,
    pub kind: Kind,
    pub required: bool,
    pub positional: bool,
    /// The flag of another property that the positional argument may begin with.
    pub prefix: Option<String>,
    pub nullable: bool,
    pub file: bool,
    media_type: Option<String>,
    help: String,
    deprecated: bool,
}

impl Property {
    /// Whether one flag can say both.
    fn is_same(&self, other: &Self) -> bool {
        self.path == other.path && self.kind == other.kind && self.file == other.file
    }

    /// What `--null` and `--empty` call it: its flag, without the ending of a file.
    pub(super) fn name(&self) -> String {
        match self.kind {
            Kind::Secret => {
                let name = self.flag.strip_suffix("-file");
                name.unwrap_or(&self.flag).to_owned()
            }
            _ => self.flag.clone(),
        }
    }

    pub(super) fn tokens(&self) -> TokenStream {
        let Self {
            flag,
            path,
            required,
            positional,
            prefix,
            nullable,
            file,
            media_type,
            help,
            deprecated,
            ..
        } = self;
        let prefix = optional(prefix.as_deref());
        let media_type = optional(media_type.as_deref());
        let value = self.kind.tokens();
        quote! {
            BodyProperty {
                flag: #flag,
                path: &[#(#path),*],
                required: #required,
                positional: #positional,
                prefix: #prefix,
                nullable: #nullable,
                file: #file,
                media_type: #media_type,
                help: #help,
                value: #value,
                deprecated: #deprecated,
            }
        }
    }
}

/// A text that may be absent.
pub(super) fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

/// The properties that were found so far.
pub(super) struct Found<'a> {
    api: &'a Api,
    /// The types that lead to the property that is looked at.
    within: BTreeSet<String>,
    properties: Vec<Property>,
    /// The places of properties by their path: forms of a choice may have the same.
    places: BTreeMap<Vec<String>, usize>,
}

impl<'a> Found<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            within: BTreeSet::new(),
            properties: Vec::new(),
            places: BTreeMap::new(),
        }
    }

    /// The properties of an object, or of the objects that a choice is between.
    pub(super) fn object(&mut self, ty: &Type, path: &[String], required: bool) {
        let api = self.api;
        match inner(api, ty) {
            Type::Model(name) if self.within.insert(name.clone()) => {
                match api.models.get(name).map(|model| &model.shape) {
                    Some(Shape::Object { fields, .. }) => {
                        for field in fields {
                            self.field(field, path, required);
                        }
                    }
                    Some(Shape::OneOf(choice)) => self.choice(choice, path, required),
                    _ => {}
                }
                self.within.remove(name);
            }
            _ => {}
        }
    }

    /// The properties of all forms of a choice. Only the tag is required, where the choice is: each form
    /// has properties of its own.
    fn choice(&mut self, choice: &Choice, path: &[String], required: bool) {
        if let Some(tag) = &choice.tag {
            let values = choice.variants.iter().flat_map(|it| &it.tags).cloned();
            let kind = Kind::Choice(values.collect(), false);
            let mut path = path.to_vec();
            path.push(tag.clone());
            self.add(Property {
                flag: String::new(),
                path,
                kind,
                required,
                positional: false,
                prefix: None,
                nullable: false,
                file: false,
                media_type: None,
                help: "Which form the body has.".to_owned(),
                deprecated: false,
            });
        }
        for ty in choice.types() {
            self.object(ty, path, false);
        }
    }

    fn field(&mut self, field: &Field, path: &[String], required: bool) {
        if field.access == Access::ReadOnly || field.constant.is_some() {
            return;
        }
        let mut path = path.to_vec();
        path.push(field.name.clone());
        let required = required && field.is_required_in_request();
        let is_object = self.is_object(&field.ty);
        let kind = Kind::of(self.api, &field.ty, &field.constraints);
        let has_flags = is_object && path.len() < MAX_DEPTH;
        if matches!(kind, Kind::Json { .. }) && !has_flags && secret::is_in(self.api, &field.ty) {
            // Its secrets would stand on the command line; the whole body is a file.
            return;
        }
        self.add(Property {
            flag: String::new(),
            path: path.clone(),
            kind,
            // What is in it may be given instead.
            required: required && !is_object,
            positional: false,
            prefix: None,
            nullable: is_nullable(self.api, &field.ty),
            file: false,
            media_type: None,
            help: help(&[&field.description]),
            deprecated: field.deprecated,
        });
        if has_flags {
            let required = required && !is_nullable(self.api, &field.ty);
            self.object(&field.ty, &path, required);
        }
    }

    /// The parts of a multipart form.
    pub(super) fn parts(&mut self, form: &Multipart) {
        for part in &form.parts {
            let (kind, file) = match &part.kind {
                PartKind::File => (Kind::Text, true),
                PartKind::Files => (Kind::List(Box::new(Kind::Text)), true),
                PartKind::Value(ty) => (Kind::of(self.api, ty, &part.constraints), false),
            };
            self.add(Property {
                flag: String::new(),
                path: vec![part.name.clone()],
                kind,
                required: part.required,
                positional: false,
                prefix: None,
                nullable: false,
                file,
                media_type: part.media_type.clone(),
                help: help(&[&part.description]),
                deprecated: part.deprecated,
            });
        }
    }

    /// Adds a property, or widens that of the same path so that it takes the values of both.
    fn add(&mut self, property: Property) {
        if let Some(&place) = self.places.get(&property.path) {
            let known = &mut self.properties[place];
            known.nullable |= property.nullable;
            if !property.help.is_empty() && !known.help.contains(&property.help) {
                // Each form says what it means there.
                let or = if known.help.is_empty() { "" } else { " Or: " };
                known.help = format!("{}{or}{}", known.help, property.help);
            }
            known.required &= property.required;
            known.kind = match (&known.kind, property.kind) {
                (Kind::Choice(values, open), Kind::Choice(others, other_open)) => {
                    let mut values = values.clone();
                    values.extend(
                        others
                            .into_iter()
                            .filter(|it| !values.contains(it))
                            .collect::<Vec<_>>(),
                    );
                    Kind::Choice(values, *open || other_open)
                }
                (same, other) if *same == other => other,
                _ => Kind::Json { or_text: true },
            };
            return;
        }
        if self.properties.len() < MAX_FLAGS {
            self.places
                .insert(property.path.clone(), self.properties.len());
            self.properties.push(property);
        }
    }

    fn is_object(&self, ty: &Type) -> bool {
        let Type::Model(name) = inner(self.api, ty) else {
            return false;
        };
        let has_fields = matches!(
            shape(self.api, ty),
            Some(Shape::Object { fields, .. }) if !fields.is_empty()
        );
        has_fields && !self.within.contains(name)
    }

    /// The properties with their flags: the shorter paths choose first. What other contents
    /// have as well keeps its flag.
    pub(super) fn named(self, flags: &mut Flags, known: &[&Property]) -> Vec<Property> {
        let mut properties = self.properties;
        let mut order: Vec<usize> = (0..properties.len()).collect();
        order.sort_by_key(|place| properties[*place].path.len());
        for place in order {
            let property = &mut properties[place];
            if let Some(same) = known.iter().find(|it| it.is_same(property)) {
                property.flag.clone_from(&same.flag);
                property.positional = same.positional;
                property.prefix.clone_from(&same.prefix);
                continue;
            }
            let path: Vec<&str> = property.path.iter().map(String::as_str).collect();
            property.flag = flags.take(&path, property.kind == Kind::Secret, "property");
        }
        properties
    }
}
