//! Which properties of a body hold secrets.

use std::collections::BTreeSet;

use crate::ir::{Api, Content, PartKind, Payload, Shape, Type};

/// The names of the properties of a body that hold secrets, however deep; empty for the body itself.
pub(super) fn of_content(api: &Api, content: &Content) -> BTreeSet<String> {
    let mut search = Search::new(api);
    match &content.payload {
        Payload::Multipart(form) => {
            for part in &form.parts {
                if let PartKind::Value(ty) = &part.kind {
                    search.look(ty, &part.name);
                }
            }
        }
        _ => {
            if let Some(ty) = content.ty() {
                search.look(ty, "");
            }
        }
    }
    search.names
}

/// Whether a value of a type holds a secret.
pub(super) fn is_in(api: &Api, ty: &Type) -> bool {
    let mut search = Search::new(api);
    search.look(ty, "");
    !search.names.is_empty()
}

struct Search<'a> {
    api: &'a Api,
    /// The named types that were looked at, with the property that has them.
    seen: BTreeSet<(&'a str, String)>,
    names: BTreeSet<String>,
}

impl<'a> Search<'a> {
    fn new(api: &'a Api) -> Self {
        Self {
            api,
            seen: BTreeSet::new(),
            names: BTreeSet::new(),
        }
    }

    /// Looks at a type that a property of this name has.
    fn look(&mut self, ty: &Type, property: &str) {
        match ty {
            Type::Secret => {
                self.names.insert(property.to_owned());
            }
            Type::Model(name) => self.look_at_model(name, property),
            other => {
                if let Some(inside) = other.inside() {
                    self.look(inside, property);
                }
            }
        }
    }

    fn look_at_model(&mut self, name: &str, property: &str) {
        let Some((name, model)) = self.api.models.get_key_value(name) else {
            return;
        };
        if !self.seen.insert((name, property.to_owned())) {
            return;
        }
        match &model.shape {
            Shape::Alias(inner) => self.look(inner, property),
            Shape::OneOf(choice) => {
                for ty in choice.types() {
                    self.look(ty, property);
                }
            }
            Shape::Object { fields, unlisted } => {
                for field in fields {
                    self.look(&field.ty, &field.name);
                }
                if let Some(ty) = unlisted.ty() {
                    self.look(ty, property);
                }
            }
            Shape::Enumeration { .. } | Shape::Numbers(_) => {}
        }
    }
}
