//! A document for each field of paths, operations and parameters.

use serde_json::{Value, json};

use super::{CREATE, FORMS, GET, LIST, operation, row, two};
use crate::{Row, document};

pub(super) fn paths() -> Vec<Row> {
    let at = "/paths/~1things~1{id}";
    let items = json!({"One": {"get": operation("getMore")}});
    let with = |item: Value| {
        let mut paths = document::base()["paths"].take();
        paths["/others"] = item;
        paths
    };
    let methods = ["put", "post", "delete", "options", "head", "patch", "trace"];
    let mut rows = vec![
        row(
            "Paths",
            "/{path}",
            "/paths",
            json!({"get": operation("getMore")}),
        )
        .under("/more"),
        Row {
            with: json!({"x-items": items, "paths": with(json!({"$ref": "#/x-items/One"}))}),
            without: Some(
                json!({"x-items": null, "paths": with(json!({"get": operation("getOther")}))}),
            ),
            ..row("Path Item", "$ref", "", Value::Null)
        },
        row("Path Item", "summary", at, json!("One thing")),
        row(
            "Path Item",
            "description",
            at,
            json!("All that one thing can do."),
        ),
        row("Path Item", "get", "/paths/~1forms", operation("getMore")),
        row(
            "Path Item",
            "servers",
            at,
            json!([{"url": "https://other.example.com"}]),
        ),
        row(
            "Path Item",
            "parameters",
            "/paths/~1things",
            json!([{
                "name": "deep", "in": "query", "description": "How deep.", "schema": {"type": "boolean"},
            }]),
        ),
    ];
    rows.extend(methods.map(|method| row("Path Item", method, at, operation("doMore"))));
    rows
}

pub(super) fn operations() -> Vec<Row> {
    let callback = json!({"onChange": {"{$request.query.filter}": {"post": operation("changed")}}});
    vec![
        row("Operation", "tags", GET, json!(["things", "others"])),
        row("Operation", "summary", GET, json!("Fetch a thing")),
        row("Operation", "description", GET, json!("Fetches one.")),
        row(
            "Operation",
            "externalDocs",
            GET,
            json!({"url": "https://docs.example.com/get"}),
        ),
        row("Operation", "operationId", GET, json!("fetchThing")),
        row(
            "Operation",
            "parameters",
            GET,
            json!([{
                "name": "deep", "in": "query", "description": "How deep.", "schema": {"type": "boolean"},
            }]),
        ),
        row(
            "Operation",
            "requestBody",
            CREATE,
            json!({"content": {"application/json": {"schema": {"type": "string"}, "example": "a"}}}),
        ),
        row(
            "Operation",
            "requestBody",
            GET,
            json!({"content": {"application/json": {"schema": {"type": "string"}, "example": "a"}}}),
        ),
        two(
            "Operation",
            "responses",
            FORMS,
            json!({"202": {"description": "It."}, "410": {"$ref": "#/components/responses/Gone"}}),
            json!({"204": {"description": "It."}, "410": {"$ref": "#/components/responses/Gone"}}),
        ),
        row("Operation", "callbacks", GET, callback.clone()),
        row("Callback", "{expression}", GET, callback).under("callbacks"),
        row("Operation", "deprecated", GET, json!(true)),
        row("Operation", "security", GET, json!([])),
        row(
            "Operation",
            "servers",
            GET,
            json!([{"url": "https://other.example.com"}]),
        ),
        row(
            "Security Requirement",
            "{name}",
            format!("{CREATE}/security/1"),
            json!([]),
        )
        .under("bearer"),
    ]
}

pub(super) fn parameters() -> Vec<Row> {
    let at = |number: usize| format!("{LIST}/parameters/{number}");
    let text = json!({"type": "string"});
    vec![
        two("Parameter", "name", at(0), json!("other"), json!("filter")),
        two("Parameter", "in", at(0), json!("cookie"), json!("query")),
        row("Parameter", "description", at(0), json!("Which things.")),
        row("Parameter", "required", at(0), json!(true)),
        row("Parameter", "deprecated", at(0), json!(true)),
        row("Parameter", "deprecated", at(2), json!(true)),
        row(
            "Parameter",
            "deprecated",
            "/components/parameters/Id",
            json!(true),
        ),
        row("Parameter", "allowEmptyValue", at(0), json!(true)),
        row("Parameter", "style", at(1), json!("pipeDelimited")),
        row(
            "Parameter",
            "style",
            "/components/parameters/Id",
            json!("matrix"),
        ),
        row("Parameter", "explode", at(1), json!(false)),
        row("Parameter", "explode", at(0), json!(false)),
        row("Parameter", "explode", at(3), json!(true)),
        row("Parameter", "allowReserved", at(0), json!(true)),
        two(
            "Parameter",
            "schema",
            at(0),
            json!({"type": "integer", "format": "int32"}),
            text.clone(),
        ),
        row("Parameter", "example", at(0), json!(5)),
        row(
            "Parameter",
            "example",
            "/components/parameters/Id",
            json!("chair"),
        ),
        row("Parameter", "examples", at(0), json!({"one": {"value": 5}})),
        row(
            "Parameter",
            "examples",
            at(0),
            json!({"one": {"value": "chair"}, "two": {"value": "table"}}),
        ),
        Row {
            with: json!({"schema": null, "content": {"application/json": {"schema": text}}}),
            without: Some(json!({"schema": text, "content": null})),
            ..row("Parameter", "content", at(0), Value::Null)
        },
        row(
            "Example",
            "summary",
            at(0),
            json!({"one": {"value": "chair", "summary": "One"}}),
        )
        .under("examples"),
        row(
            "Example",
            "description",
            at(0),
            json!({"one": {"value": "chair", "description": "One."}}),
        )
        .under("examples"),
        row("Example", "value", at(0), json!({"one": {"value": 5}})).under("examples"),
        row(
            "Example",
            "externalValue",
            at(0),
            json!({"one": {"externalValue": "https://example.com/1"}}),
        )
        .under("examples"),
    ]
}
