//! A document for each field of what concerns the API as a whole.

use serde_json::{Value, json};

use super::{GET, operation, row, two};
use crate::{Row, document};

pub(super) fn root() -> Vec<Row> {
    let mut all = document::base()["components"].take();
    all["schemas"]["Note"]["type"] = json!("boolean");
    let mut paths = document::base()["paths"].take();
    paths["/more"] = json!({"get": operation("getMore")});
    let external = json!({"url": "https://docs.example.com/all"});
    let docs = |page: &str, about: &str| json!({"url": format!("https://docs.example.com/{page}"), "description": about});
    vec![
        two("OpenAPI", "openapi", "", json!("3.1.0"), json!("3.0.3")),
        two(
            "OpenAPI",
            "info",
            "",
            json!({"title": "Other", "version": "2"}),
            json!({"title": "Things", "version": "1"}),
        ),
        row(
            "OpenAPI",
            "servers",
            "",
            json!([{"url": "https://other.example.com", "description": "Other."}]),
        ),
        two(
            "OpenAPI",
            "paths",
            "",
            paths,
            document::base()["paths"].take(),
        ),
        two(
            "OpenAPI",
            "components",
            "",
            all.clone(),
            document::base()["components"].take(),
        ),
        row(
            "OpenAPI",
            "security",
            "",
            json!([{"oauth": ["things:read"]}]),
        ),
        two(
            "OpenAPI",
            "tags",
            "",
            json!([{"name": "things", "description": "Other."}]),
            json!([{"name": "things", "description": "Things."}]),
        ),
        row("OpenAPI", "externalDocs", "", external.clone()),
        two("Info", "title", "/info", json!("Other"), json!("Things")),
        row("Info", "description", "/info", json!("All about things.")),
        row(
            "Info",
            "termsOfService",
            "/info",
            json!("https://example.com/terms"),
        ),
        row("Info", "contact", "/info", json!({"name": "Bob"})),
        row("Info", "license", "/info", json!({"name": "Apache-2.0"})),
        two("Info", "version", "/info", json!("2"), json!("1")),
        row("Contact", "name", "/info/contact", json!("Bob")),
        row(
            "Contact",
            "url",
            "/info/contact",
            json!("https://example.com/bob"),
        ),
        row(
            "Contact",
            "email",
            "/info/contact",
            json!("bob@example.com"),
        ),
        two(
            "License",
            "name",
            "/info/license",
            json!("Apache-2.0"),
            json!("MIT"),
        ),
        row(
            "License",
            "url",
            "/info/license",
            json!("https://example.com/license"),
        ),
        two(
            "Server",
            "url",
            "/servers/0",
            json!("https://{region}.example.org"),
            json!("https://{region}.example.com"),
        ),
        row("Server", "description", "/servers/0", json!("The first.")),
        two(
            "Server",
            "variables",
            "/servers/0",
            json!({"region": {"default": "us"}}),
            json!({"region": {"default": "eu"}}),
        ),
        row(
            "Server Variable",
            "enum",
            "/servers/0/variables/region",
            json!(["eu", "us"]),
        ),
        two(
            "Server Variable",
            "default",
            "/servers/0/variables/region",
            json!("us"),
            json!("eu"),
        ),
        row(
            "Server Variable",
            "description",
            "/servers/0/variables/region",
            json!("Which region."),
        ),
        two("Tag", "name", "/tags/0", json!("others"), json!("things")),
        row("Tag", "description", "/tags/0", json!("Other things.")),
        row("Tag", "externalDocs", "/tags/0", external),
        two(
            "External Documentation",
            "description",
            "",
            docs("one", "More."),
            docs("one", "All."),
        )
        .under("externalDocs"),
        two(
            "External Documentation",
            "url",
            "",
            docs("two", "All."),
            docs("one", "All."),
        )
        .under("externalDocs"),
    ]
}

pub(super) fn components() -> Vec<Row> {
    let at = |section: &str| format!("/components/{section}");
    let key = |name: &str| json!({"type": "apiKey", "description": "A key.", "name": name, "in": "header"});
    let text = |ty: &str| json!({"type": ty, "description": "A note."});
    let header = |about: &str| json!({"description": about, "schema": {"type": "integer", "format": "int32"}});
    let response = |about: &str| json!({"description": about});
    let callback = json!({"{$request.query.filter}": {"post": operation("changed")}});
    let used = |section: &'static str, at: &str, value: Value| {
        let mut document = document::base();
        document["components"][section] = json!({"One": value});
        let user = document.pointer_mut(at).expect("the base has it");
        user[section] = json!({"one": {"$ref": format!("#/components/{section}/One")}});
        Row {
            key: String::new(),
            with: document,
            without: Some(document::base()),
            ..row("Components", section, "", Value::Null)
        }
    };
    let mut body = document::base()["components"]["requestBodies"]["Form"].take();
    let required = body.clone();
    body["required"] = json!(false);
    let mut parameter = document::base()["components"]["parameters"]["Id"].take();
    let current = parameter.clone();
    parameter["deprecated"] = json!(true);
    let shared = |value: Value| {
        let mut document = document::base();
        document["components"]["examples"] = json!({"One": {"value": value}});
        document["paths"]["/things"]["get"]["parameters"][0]["examples"] =
            json!({"one": {"$ref": "#/components/examples/One"}});
        document
    };
    vec![
        two(
            "Components",
            "schemas",
            at("schemas"),
            text("boolean"),
            text("string"),
        )
        .under("Note"),
        two(
            "Components",
            "responses",
            at("responses"),
            response("Was."),
            response("Gone."),
        )
        .under("Gone"),
        two(
            "Components",
            "parameters",
            at("parameters"),
            parameter,
            current,
        )
        .under("Id"),
        two(
            "Components",
            "requestBodies",
            at("requestBodies"),
            body,
            required,
        )
        .under("Form"),
        two(
            "Components",
            "headers",
            at("headers"),
            header("More."),
            header("Left."),
        )
        .under("Left"),
        two(
            "Components",
            "securitySchemes",
            at("securitySchemes"),
            key("X-Other"),
            key("X-Key"),
        )
        .under("key"),
        Row {
            key: String::new(),
            with: shared(json!(1)),
            without: Some(shared(json!("one"))),
            ..row("Components", "examples", "", Value::Null)
        },
        used(
            "links",
            "/paths/~1things~1{id}/get/responses/200",
            json!({"operationId": "getThing"}),
        ),
        used("callbacks", GET, callback),
    ]
}
