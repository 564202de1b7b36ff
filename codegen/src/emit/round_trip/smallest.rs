//! The smallest value of a type that may hold itself.

use serde_json::{Map, Value as Json, json};

use super::collections::lists;
use super::values::Values;
use crate::ir::{Constraints, Field, Shape, Type};

impl Values<'_> {
    /// The smallest value of a type that ends although it holds itself; `within` are the models around
    /// it. `None` if there is no end without them.
    pub(super) fn smallest(&mut self, ty: &Type, within: &mut Vec<String>) -> Option<Json> {
        match ty {
            Type::Nullable(_) => Some(Json::Null),
            Type::EmptyOr(_) => Some(json!("")),
            Type::List(_) => Some(json!([])),
            Type::Map(_) => Some(json!({})),
            Type::Boxed(inner) => self.smallest(inner, within),
            Type::Model(name) => {
                let models = &self.api.models;
                let model = models.get(name).filter(|_| !within.contains(name))?;
                within.push(name.clone());
                let found = match &model.shape {
                    Shape::Object { fields, .. } => self.smallest_object(fields, within),
                    Shape::OneOf(choice) => choice.variants.iter().find_map(|variant| {
                        let mut value = match &variant.ty {
                            Some(ty) => self.smallest(ty, within)?,
                            None => json!({}),
                        };
                        if let (Some(tag), Some(told)) = (&choice.tag, variant.tags.first()) {
                            value.as_object_mut()?.insert(tag.clone(), json!(told));
                        }
                        Some(value)
                    }),
                    Shape::Alias(ty) => self.smallest(ty, within),
                    Shape::Enumeration { .. } | Shape::Numbers(_) => {
                        self.shape(model).into_iter().next()
                    }
                };
                within.pop();
                found
            }
            ty => self.of(ty, &Constraints::default()).into_iter().next(),
        }
    }

    fn smallest_object(&mut self, fields: &[Field], within: &mut Vec<String>) -> Option<Json> {
        let direction = self.judge.direction;
        let required = fields.iter().filter(|field| direction.requires(field));
        let mut object = Map::new();
        for field in required {
            let limits = &field.constraints;
            let value = match self.api.resolved(&field.ty) {
                _ if field.constant.is_some() => self.of_field(field).into_iter().next()?,
                ty @ (Type::Model(_) | Type::Nullable(_) | Type::Boxed(_)) => {
                    self.smallest(ty, within)?
                }
                Type::List(item) if limits.min_items.is_some_and(|least| least > 0) => {
                    let item = self.smallest(item, within)?;
                    lists(&[item], limits).into_iter().next()?
                }
                Type::List(_) => json!([]),
                ty => self.of(ty, limits).into_iter().next()?,
            };
            object.insert(field.name.clone(), value);
        }
        Some(Json::Object(object))
    }
}
