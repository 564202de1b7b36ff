//! One operation compared with what is known of it, and which differences count as explained.

use std::collections::BTreeSet;

use quay_codegen::ir::{Api, Operation, Shape, Type};
use quay_reference::discovery::PublishedOperation;
use quay_reference::left_out::{LeftOut, PATH};
use quay_reference::operations::ListedOperation;

use super::report::{Report, find, scopes};

impl Report {
    pub(super) fn compare_listed(
        &mut self,
        api: &Api,
        operation: &Operation,
        listed: &ListedOperation,
    ) {
        let extensions = &operation.extensions;
        if !is_renamed(api, operation, listed) {
            self.expect(operation, "id", &operation.id, &listed.id);
        }
        let server_id = extensions
            .server_operation_id
            .as_ref()
            .unwrap_or(&operation.id);
        // One operation has no id on the server.
        if !listed.server_id.is_empty() {
            self.expect(operation, "server's id", server_id, &listed.server_id);
        }
        self.expect(operation, "tag", &operation.tag, &listed.tag);
        self.expect(
            operation,
            "features",
            &sorted(&extensions.features),
            &sorted(&listed.features),
        );
        self.expect(
            operation,
            "internal",
            &extensions.internal,
            &listed.internal,
        );
        if !scope_fits(operation, listed.scope.as_deref()) {
            let expected = listed.scope.as_deref().unwrap_or("none");
            self.gap(
                operation,
                format!(
                    "scope: found {}, expected {expected} or `x-quay-documented-scope: {expected}`",
                    scopes(operation)
                ),
            );
        }
        for (key, given) in [
            (
                "x-quay-server-operation-id",
                extensions.server_operation_id.is_some(),
            ),
            (
                "x-quay-documented-scope",
                extensions.documented_scope.is_some(),
            ),
            (
                "x-quay-documented-status",
                extensions.documented_status.is_some(),
            ),
            (
                "x-quay-documented-path",
                extensions.documented_path.is_some(),
            ),
        ] {
            if given {
                *self.explained.entry(key).or_default() += 1;
            }
        }
    }

    pub(super) fn compare_published(
        &mut self,
        api: &Api,
        operation: &Operation,
        listed: &ListedOperation,
        published: &PublishedOperation,
    ) {
        self.expect(operation, "published id", &published.id, &listed.server_id);
        let scope: BTreeSet<String> = listed.scope.iter().cloned().collect();
        self.expect(operation, "published scopes", &published.scopes, &scope);
        let Some(body) = &published.body else { return };
        let mut own = BTreeSet::new();
        let contents = operation.body.iter().flat_map(|body| &body.contents);
        for ty in contents.filter_map(|content| content.ty()) {
            properties(api, ty, &mut own);
        }
        let missing: Vec<&str> = body.difference(&own).map(String::as_str).collect();
        if !missing.is_empty() {
            self.gap(
                operation,
                format!(
                    "published properties of the body are missing: {}",
                    missing.join(", ")
                ),
            );
        }
    }

    /// Every operation of the document must be one of the server's.
    pub(super) fn compare_further(&mut self, api: &Api, listed: &[ListedOperation]) {
        for operation in &api.operations {
            let known = listed.iter().any(|listed| {
                listed.method == operation.method && listed.path == operation.path.template
            });
            if !known {
                self.gap(operation, "is no operation of the server".to_owned());
            }
        }
    }

    /// Every operation that is left out must be one of the server's, and not be in the document.
    pub(super) fn compare_left_out(
        &mut self,
        api: &Api,
        listed: &[ListedOperation],
        left_out: &LeftOut,
    ) {
        for (method, path) in left_out.iter() {
            if find(api, method, path).is_some() {
                self.gaps.push(format!(
                    "{PATH}: {method} {path} is left out and in the document"
                ));
            }
            if !listed
                .iter()
                .any(|listed| listed.method == method && listed.path == path)
            {
                self.gaps.push(format!(
                    "{PATH}: {method} {path} is no operation of the server"
                ));
            }
        }
    }
}

/// Whether an operation had to give up its id, because the reference has it for another one.
fn is_renamed(api: &Api, operation: &Operation, listed: &ListedOperation) -> bool {
    let others = api
        .operations
        .iter()
        .filter(|other| other.path.template != listed.path);
    operation.extensions.server_operation_id.as_ref() == Some(&listed.id)
        && others.into_iter().any(|other| other.id == listed.id)
}

/// Whether the scopes of an operation are those of the server, or the difference is explained.
fn scope_fits(operation: &Operation, expected: Option<&str>) -> bool {
    let security = &operation.security;
    let explained =
        operation.extensions.documented_scope.as_deref() == Some(expected.unwrap_or("none"));
    explained
        || match expected {
            // A scope may widen the response of a public operation.
            None => security.public || security.alternatives == [Vec::<String>::new()],
            // A public operation may be called without a token, whatever the scope.
            Some(scope) => security.alternatives == [[scope.to_owned()]],
        }
}

fn sorted(texts: &[String]) -> BTreeSet<&str> {
    texts.iter().map(String::as_str).collect()
}

/// Collects the properties that a body of a type may have.
fn properties(api: &Api, ty: &Type, names: &mut BTreeSet<String>) {
    let model = match ty {
        Type::Nullable(inner) | Type::EmptyOr(inner) | Type::Boxed(inner) => {
            return properties(api, inner, names);
        }
        Type::Model(name) => api.models.get(name),
        _ => None,
    };
    match model.map(|model| &model.shape) {
        Some(Shape::Object { fields, .. }) => {
            names.extend(fields.iter().map(|field| field.name.clone()))
        }
        Some(Shape::OneOf(choice)) => choice.types().for_each(|ty| properties(api, ty, names)),
        Some(Shape::Alias(ty)) => properties(api, ty, names),
        Some(Shape::Enumeration { .. } | Shape::Numbers(_)) | None => {}
    }
}
