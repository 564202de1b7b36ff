//! A document for each field of bodies, responses and headers.

use serde_json::{Value, json};

use super::{CREATE, FILE, FORM, GET, row, two};
use crate::Row;

pub(super) fn bodies() -> Vec<Row> {
    let body = format!("{CREATE}/requestBody");
    let media = format!("{body}/content/application~1json");
    let response = format!("{GET}/responses/200/content/application~1json");
    let other = json!({"name": "table", "part": {"kind": "Door", "colour": "red"}});
    let encoding = |property: &str, value: Value| json!({property: value});
    let mut rows = vec![
        row(
            "Request Body",
            "description",
            body.clone(),
            json!("What to create."),
        ),
        row("Request Body", "required", body.clone(), json!(true)),
        two(
            "Request Body",
            "content",
            body.clone(),
            json!({"text/plain": {"schema": {"type": "string"}, "example": "a"}}),
            json!({"application/json": {"schema": {"type": "string"}, "example": "a"}}),
        ),
        Row {
            with: json!({"schema": {"$ref": "#/components/schemas/Fault"}, "example": {"message": "a"}}),
            without: Some(
                json!({"schema": {"$ref": "#/components/schemas/Thing"}, "example": other}),
            ),
            ..row("Media Type", "schema", media.clone(), Value::Null)
        },
        row("Media Type", "example", media.clone(), other.clone()),
        two(
            "Media Type",
            "example",
            response.clone(),
            json!({"name": 5}),
            other.clone(),
        ),
        Row {
            without: Some(json!({"examples": null})),
            with: json!({"example": null, "examples": {"one": {"value": {"name": 5}}}}),
            ..row("Media Type", "examples", media, Value::Null)
        },
        row(
            "Media Type",
            "encoding",
            FORM,
            encoding("labels", json!({"explode": false})),
        ),
    ];
    for (at, property) in [
        (FORM, "name"),
        (FORM, "labels"),
        (FILE, "name"),
        (FILE, "labels"),
    ] {
        let fields = [
            ("contentType", json!("application/json")),
            ("contentType", json!("image/png, image/jpeg")),
            ("headers", json!({"X-Name": {"schema": {"type": "string"}}})),
            ("style", json!("spaceDelimited")),
            ("style", json!("deepObject")),
            ("explode", json!(false)),
            ("allowReserved", json!(true)),
        ];
        rows.extend(fields.map(|(field, value)| {
            row(
                "Encoding",
                field,
                at,
                encoding(property, json!({field: value})),
            )
            .under("encoding")
        }));
    }
    rows
}

pub(super) fn responses() -> Vec<Row> {
    let at = format!("{GET}/responses");
    let fault = json!({"description": "Any.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Fault"}}}});
    let links = |link: Value| json!({"self": link});
    let success = format!("{at}/200");
    let rejection = format!("{at}/404");
    let header = json!({"X-Left": {"description": "How many.", "schema": {"type": "integer", "format": "int32"}}});
    let mut rows = vec![
        row("Responses", "default", at.clone(), fault.clone()),
        row("Responses", "{status}", at.clone(), fault.clone()).under("409"),
        row("Responses", "{status}", at.clone(), fault.clone()).under("5XX"),
        two(
            "Response",
            "description",
            success.clone(),
            json!("One."),
            json!("It."),
        ),
        two(
            "Response",
            "description",
            rejection.clone(),
            json!("Gone."),
            json!("There is none."),
        ),
        row("Response", "headers", success.clone(), header.clone()),
        row("Response", "headers", rejection.clone(), header),
        row(
            "Response",
            "content",
            success.clone(),
            json!({"text/plain": {"schema": {"type": "string"}, "example": "a"}}),
        ),
        two(
            "Response",
            "content",
            rejection,
            json!({"text/html": {"schema": {"type": "string"}}, "application/json": fault["content"]["application/json"]}),
            fault["content"].clone(),
        ),
        row(
            "Response",
            "links",
            success.clone(),
            links(json!({"operationId": "getThing"})),
        ),
    ];
    let fields = [
        ("operationRef", json!("#/paths/~1things/get")),
        ("operationId", json!("getThing")),
        ("parameters", json!({"id": "$response.body#/name"})),
        ("requestBody", json!("$response.body")),
        ("description", json!("Itself.")),
        ("server", json!({"url": "https://other.example.com"})),
    ];
    rows.extend(fields.map(|(field, value)| {
        row("Link", field, success.clone(), links(json!({field: value}))).under("links")
    }));
    rows
}

pub(super) fn headers() -> Vec<Row> {
    let at = format!("{CREATE}/responses/201/headers/X-Left");
    let text = json!({"type": "string"});
    let fields = [
        ("description", json!("How many.")),
        ("required", json!(true)),
        ("deprecated", json!(true)),
        ("allowEmptyValue", json!(true)),
        ("style", json!("simple")),
        ("explode", json!(true)),
        ("allowReserved", json!(true)),
        ("schema", json!({"type": "boolean"})),
        ("example", json!("five")),
        ("examples", json!({"one": {"value": "five"}})),
        ("content", json!({"application/json": {"schema": text}})),
    ];
    fields
        .map(|(field, value)| row("Header", field, at.clone(), value))
        .into()
}
