//! Notes which tags use a model, and whether it is sent or received.

use std::collections::BTreeMap;

use crate::ir::{Model, Operation, Type};

/// Notes for every model which tags use it, and whether it is part of requests or responses.
pub(super) fn note(operations: &[Operation], models: &mut BTreeMap<String, Model>) {
    for operation in operations {
        let mut note = |ty: &Type, side: Side| reach(ty, &operation.tag, side, models);
        for parameter in operation.parameters() {
            note(&parameter.ty, Side::Request);
        }
        if let Some(body) = &operation.body {
            for content in &body.contents {
                for ty in content.all_types() {
                    note(ty, Side::Request);
                }
            }
        }
        for content in operation
            .responses
            .iter()
            .flat_map(|response| &response.contents)
        {
            for ty in &content.types {
                note(ty, Side::Response);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Request,
    Response,
}

fn reach(ty: &Type, tag: &str, side: Side, models: &mut BTreeMap<String, Model>) {
    let name = match ty {
        Type::List(inner)
        | Type::Map(inner)
        | Type::Nullable(inner)
        | Type::EmptyOr(inner)
        | Type::Boxed(inner)
        | Type::Unchecked(inner) => {
            return reach(inner, tag, side, models);
        }
        Type::Model(name) => name,
        _ => return,
    };
    let Some(model) = models.get_mut(name) else {
        return;
    };
    let seen = match side {
        Side::Request => std::mem::replace(&mut model.in_request, true),
        Side::Response => std::mem::replace(&mut model.in_response, true),
    };
    // For a new tag the parts of the model are visited again, so that they get the tag as well.
    if !model.tags.insert(tag.to_owned()) && seen {
        return;
    }
    for part in model.shape.parts() {
        reach(&part, tag, side, models);
    }
}
