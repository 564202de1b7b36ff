//! Checks that an `x-quay-*` key agrees with the object that it stands on.

use super::index::Index;
use super::keys::Kind;
use super::object::{Object, Operation, settle};
use super::pagination;
use super::security::scopes;
use crate::diagnostic::Diagnostics;
use crate::document::node::Node;
use crate::document::suggest::suggest;
use crate::document::tree::Document;
use crate::profile::Level;

/// Checks the extensions of operations, parameters and schemas.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let scopes = scopes(index.document);
    for operation in &index.operations {
        check_body(index.profile().body_order, operation, problems);
        check_features(operation, problems);
        check_reference_claims(operation, &scopes, problems);
        if let Some(entry) = operation.node.entry("x-quay-pagination") {
            pagination::check(index.document, operation, entry, problems);
        }
    }
    for object in index.of_kind(Kind::Parameter) {
        check_parameter(object, problems);
    }
    for object in index.of_kind(Kind::Schema) {
        check_schema(object, problems);
        check_one_schema(index.document, object, problems);
    }
}

fn check_body(order: Level, operation: &Operation<'_>, problems: &mut Diagnostics) {
    let body = operation.node.entry("requestBody");
    match (operation.node.entry("x-quay-permission-before-body"), body) {
        (Some(entry), None) => operation.report(
            problems,
            &entry.place,
            "`x-quay-permission-before-body` is set on an operation without a request body",
            "remove it, or declare the body",
        ),
        (None, Some(body)) => operation.tell(
            order,
            problems,
            &body.place,
            "the operation does not say whether the permission is checked before the request body",
            "write `x-quay-permission-before-body: true` or `false` on the operation",
        ),
        _ => {}
    }
    if let (Some(entry), None) = (operation.node.entry("x-quay-json-limit"), body) {
        operation.report(
            problems,
            &entry.place,
            "`x-quay-json-limit` is set on an operation without a request body",
            "remove it, or declare the body",
        );
    }
    let is_optional = body.is_some_and(|body| !body.value.flag("required"));
    if let Some(entry) = operation.node.entry("x-quay-silent-body")
        && !is_optional
    {
        operation.report(
            problems,
            &entry.place,
            "`x-quay-silent-body` is set on an operation without an optional request body",
            "remove it, or remove `required` from the body",
        );
    }
}

fn check_features(operation: &Operation<'_>, problems: &mut Diagnostics) {
    if let (Some(entry), None) = (
        operation.node.entry("x-quay-fails-when-disabled"),
        operation.node.get("x-quay-feature"),
    ) {
        operation.report(
            problems,
            &entry.place,
            "`x-quay-fails-when-disabled` is set on an operation that needs no feature",
            "name the feature in `x-quay-feature`, or remove the key",
        );
    }
}

/// Checks that the documented scope and path could exist.
fn check_reference_claims(operation: &Operation<'_>, scopes: &[&str], problems: &mut Diagnostics) {
    if let Some(node) = operation.node.get("x-quay-documented-scope")
        && let Some(scope) = node.text()
        && scope != "none"
        && !scopes.contains(&scope)
    {
        operation.report(
            problems,
            &node.place,
            format!("`x-quay-documented-scope` names the unknown scope `{scope}`"),
            suggest(
                scope,
                scopes.iter().copied(),
                "name a scope of the security scheme, or `none`",
            ),
        );
    }
    if let Some(node) = operation.node.get("x-quay-documented-path")
        && node.text().is_some_and(|path| !path.starts_with('/'))
    {
        operation.report(
            problems,
            &node.place,
            "`x-quay-documented-path` does not begin with `/`",
            "write the whole path",
        );
    }
}

fn check_parameter(object: &Object<'_>, problems: &mut Diagnostics) {
    if let Some(entry) = object.node.entry("x-quay-multi-segment")
        && object.node.text_of("in") != Some("path")
    {
        object.report(
            problems,
            &entry.place,
            format!(
                "`x-quay-multi-segment` is set on {}, which is not in the path",
                object.label
            ),
            "remove it",
        );
    }
    check_query_keys(object, problems);
}

/// Checks the keys that say how a server reads a parameter of the query.
fn check_query_keys(object: &Object<'_>, problems: &mut Diagnostics) {
    for key in ["x-quay-help", "x-quay-read-in-code"] {
        if let Some(entry) = object.node.entry(key)
            && object.node.text_of("in") != Some("query")
        {
            object.report(
                problems,
                &entry.place,
                format!(
                    "`{key}` is set on {}, which is not in the query",
                    object.label
                ),
                "remove it",
            );
        }
    }
    let Some(entry) = object.node.entry("x-quay-read-in-code") else {
        return;
    };
    let ty = object.node.get("schema").and_then(|it| it.text_of("type"));
    if ty == Some("string") {
        object.report(
            problems,
            &entry.place,
            format!(
                "`x-quay-read-in-code` is set on {}, which is a text anyway",
                object.label
            ),
            "remove it",
        );
    }
    if object.node.get("x-quay-help").is_some() {
        object.report(
            problems,
            &entry.place,
            format!(
                "`x-quay-read-in-code` stands beside `x-quay-help` on {}, whose help nobody tells",
                object.label
            ),
            "keep one of the two",
        );
    }
}

/// What the server has one schema for is a choice of objects.
fn check_one_schema(document: &Document, object: &Object<'_>, problems: &mut Diagnostics) {
    let Some(entry) = object.node.entry("x-quay-one-schema") else {
        return;
    };
    let Some(members) = object.node.get("oneOf").map(Node::items) else {
        object.report(
            problems,
            &entry.place,
            "`x-quay-one-schema` is set without `oneOf`".to_owned(),
            "remove it, or list the schemas",
        );
        return;
    };
    for member in members {
        if settle(document, member).get("properties").is_none() {
            object.report(
                problems,
                &member.place,
                "`x-quay-one-schema` is set on a choice with a member that lists no properties"
                    .to_owned(),
                "remove the key, or list the properties of the member",
            );
        }
    }
}

fn check_schema(object: &Object<'_>, problems: &mut Diagnostics) {
    // A number of 64 bits that is checked as an integer may be whole in either form as well.
    let integer = object.node.text_of("format") == Some("int64");
    let whole = match (integer, object.node.text_of("type")) {
        (true, Some("integer")) => "integer",
        _ => "number",
    };
    for (key, ty) in [
        ("x-quay-secret", "string"),
        ("x-quay-known-values", "string"),
        ("x-quay-whole-number", whole),
    ] {
        let Some(entry) = object.node.entry(key) else {
            continue;
        };
        if object.node.text_of("type") != Some(ty) {
            let found = object.node.text_of("type").unwrap_or("none");
            object.report(
                problems,
                &entry.place,
                format!("`{key}`: expected `type: {ty}` beside it, found {found}"),
                "remove the key, or correct the type",
            );
        }
    }
    if let Some(entry) = object.node.entry("x-quay-null-apart")
        && !object.node.flag("nullable")
    {
        object.report(
            problems,
            &entry.place,
            "`x-quay-null-apart` is set without `nullable: true`".to_owned(),
            "remove it, or write `nullable: true`",
        );
    }
    let limits = [
        "enum",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "pattern",
        "multipleOf",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    ];
    if let Some(entry) = object.node.entry("x-quay-checked-in-code")
        && !limits.iter().any(|key| object.node.get(key).is_some())
    {
        object.report(
            problems,
            &entry.place,
            "`x-quay-checked-in-code` is set without a limit, an `enum` or a pattern".to_owned(),
            "remove it, or add the constraint that is checked",
        );
    }
    for key in ["x-quay-secret", "enum"] {
        if let (Some(entry), Some(_)) = (
            object.node.entry("x-quay-known-values"),
            object.node.get(key),
        ) {
            object.report(
                problems,
                &entry.place,
                format!("`x-quay-known-values` stands beside `{key}`"),
                "keep one of the two: a set is either closed, open or secret",
            );
        }
    }
    if let Some(entry) = object.node.entry("x-quay-empty-string-when-unset")
        && !is_empty_or(object.node)
    {
        object.report(
            problems,
            &entry.place,
            "`x-quay-empty-string-when-unset` is set without a `oneOf` of a schema and the empty \
             string",
            "write `oneOf` of the schema and of `{type: string}`, with `enum: [\"\"]` where no \
             other string can occur",
        );
    }
}

/// Whether a schema is `oneOf` of another type and the empty string. Any string is allowed as well,
/// since the server stores some properties unchecked.
pub(super) fn is_empty_or(schema: &Node) -> bool {
    match schema.get("oneOf").map(Node::items) {
        Some([value, empty]) | Some([empty, value]) if is_empty_text(empty) => {
            value.text_of("type") != Some("string")
        }
        _ => false,
    }
}

fn is_empty_text(schema: &Node) -> bool {
    schema.text_of("type") == Some("string")
        && match schema.get("enum").map(Node::items) {
            None => true,
            Some(values) => matches!(values, [only] if only.text() == Some("")),
        }
}
