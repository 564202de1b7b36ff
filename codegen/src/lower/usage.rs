//! Notes which tags use a model, and whether it is sent or received.

use std::collections::BTreeMap;

use crate::ir::{Access, Model, Operation, Shape, Type};

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

/// Thousands of models may lead to one another, so it does not call itself.
fn reach(ty: &Type, tag: &str, side: Side, models: &mut BTreeMap<String, Model>) {
    let mut waiting: Vec<String> = ty.model().map(str::to_owned).into_iter().collect();
    while let Some(name) = waiting.pop() {
        let Some(model) = models.get_mut(&name) else {
            continue;
        };
        let seen = match side {
            Side::Request => std::mem::replace(&mut model.in_request, true),
            Side::Response => std::mem::replace(&mut model.in_response, true),
        };
        // For a new tag the parts of the model are visited again, so that they get the tag as well.
        if model.tags.insert(tag.to_owned()) || !seen {
            waiting.extend(model.shape.models());
        }
    }
}

/// What only one side writes need not be there on the other.
pub(super) fn settle_access(models: &mut BTreeMap<String, Model>) {
    for model in models.values_mut() {
        let (in_request, in_response) = (model.in_request, model.in_response);
        let Shape::Object { fields, .. } = &mut model.shape else {
            continue;
        };
        for field in fields {
            field.required = field.required_where_written
                && match field.access {
                    Access::Both => true,
                    Access::ReadOnly => !in_request,
                    Access::WriteOnly => !in_response,
                };
        }
    }
}
