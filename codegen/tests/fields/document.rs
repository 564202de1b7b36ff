//! The document that fields are put into. Both profiles accept it.

use serde_json::{Value, json};

/// A document with an object of each kind.
pub(super) fn base() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1", "contact": {"name": "Ann"}, "license": {"name": "MIT"}},
        "servers": [{
            "url": "https://{region}.example.com/v1",
            "description": "By region.",
            "variables": {"region": {"default": "eu", "description": "Where it runs."}},
        }],
        "security": [{"oauth": ["things:read"]}],
        "tags": [{"name": "things", "description": "Things to try."}],
        "paths": {
            "/things": {"get": list_things(), "post": create_thing()},
            "/things/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": get_thing(),
            },
            "/forms": {"post": send_form()},"/files": {"post": send("sendFile", body("multipart/form-data", form()))},},
        "components": {
            "parameters": {"Id": {
                "name": "id",
                "in": "path",
                "description": "Which thing.",
                "required": true,
                "schema": {"type": "string"},
            }},
            "schemas": schemas(),
            "responses": {"Gone": {"description": "Gone."}},
            "requestBodies": {"Form": body("application/x-www-form-urlencoded", form())},
            "headers": {"Left": {
                "description": "How many are left.",
                "schema": {"type": "integer", "format": "int32"},
            }},"securitySchemes": {
                "oauth": {
                    "type": "oauth2",
                    "description": "A token.",
                    "flows": {"authorizationCode": {
                        "authorizationUrl": "https://example.com/authorize",
                        "tokenUrl": "https://example.com/token",
                        "scopes": {"things:read": "Read.", "things:write": "Write."},
                    }},
                },
                "key": {"type": "apiKey", "description": "A key.", "name": "X-Key", "in": "header"},
                "bearer": {"type": "http", "description": "A bearer.", "scheme": "bearer"},
                "openid": {
                    "type": "openIdConnect",
                    "description": "An identity.",
                    "openIdConnectUrl": "https://example.com/.well-known/openid-configuration",
                },
            },
        },
    })
}

fn list_things() -> Value {
    let parameter = |name: &str, location: &str, schema: Value| json!({"name": name, "in": location, "description": "Which.", "schema": schema});
    json!({
        "operationId": "listThings",
        "tags": ["things"],
        "summary": "List things",
        "description": "Lists them.",
        "parameters": [
            parameter("filter", "query", json!({"type": "string"})),
            parameter("names", "query", json!({"type": "array", "items": {"type": "string"}})),
            parameter("X-Trace", "header", json!({"type": "string"})),
            parameter("X-Names", "header", json!({"type": "array", "items": {"type": "string"}})),
        ],
        "responses": {"200": {
            "description": "All of them.",
            "content": {"application/json": {
                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                "example": [thing()],
            }},
        }},
    })
}

fn create_thing() -> Value {
    json!({
        "operationId": "createThing",
        "tags": ["things"],
        "summary": "Create a thing",
        "description": "Creates one.",
        "x-quay-permission-before-body": true,
        "security": [{"oauth": ["things:write"]}, {"key": []}, {"bearer": []}, {"openid": []}],
        "requestBody": {
            "required": true,
            "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Thing"},
                "example": thing(),
            }},
        },
        "responses": {"201": {
            "description": "It.",
            "headers": {
                "X-Left": {"description": "How many.", "schema": {"type": "integer", "format": "int32"}},
                "X-All": {"$ref": "#/components/headers/Left"},
            },"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Thing"},
                "example": thing(),
            }},
        }},
    })
}

fn get_thing() -> Value {
    json!({
        "operationId": "getThing",
        "tags": ["things"],
        "summary": "Get a thing",
        "description": "Gets one.",
        "responses": {
            "200": {
                "description": "It.",
                "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Thing"},
                    "example": thing(),
                }},
            },
            "404": {
                "description": "There is none.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Fault"}}},
            },
        },
    })
}

fn body(media_type: &str, schema: Value) -> Value {
    json!({
        "required": true,
        "content": {media_type: {"schema": schema, "example": {"name": "chair", "labels": ["a"]}}},
    })
}

fn send_form() -> Value {
    send(
        "sendForm",
        json!({"$ref": "#/components/requestBodies/Form"}),
    )
}

fn send(id: &str, body: Value) -> Value {
    json!({
        "operationId": id,
        "tags": ["things"],
        "summary": "Send a form",
        "description": "Sends one.",
        "x-quay-permission-before-body": true,
        "requestBody": body,
        "responses": {
            "204": {"description": "It is there."},
            "410": {"$ref": "#/components/responses/Gone"},
        },})
}

fn form() -> Value {
    json!({
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string", "description": "What it is called."},
            "labels": {"type": "array", "description": "What is said of it.", "items": {"type": "string"}},
        },
    })
}

fn schemas() -> Value {
    json!({
        "Thing": {
            "type": "object",
            "description": "A thing.",
            "required": ["name", "part"],
            "properties": {
                "name": {"type": "string", "description": "What it is called."},
                "note": {"$ref": "#/components/schemas/Note"},"part": {"$ref": "#/components/schemas/Part"},
            },
        },
        "Note": {"type": "string", "description": "A note."},
        "Part": {
            "oneOf": [{"$ref": "#/components/schemas/Wheel"}, {"$ref": "#/components/schemas/Door"}],
            "description": "A part.",
        },
        "Wheel": part("Wheel", "size"),
        "Door": part("Door", "colour"),
        "Fault": {
            "type": "object",
            "description": "Why not.",
            "properties": {"message": {"type": "string", "description": "In words."}},
        },
    })
}

fn part(kind: &str, property: &str) -> Value {
    json!({
        "type": "object",
        "description": format!("It is a {kind}."),
        "required": ["kind", property],
        "properties": {
            "kind": {"type": "string", "description": "Which part."},
            property: {"type": "string", "description": "What it is like."},
        },
    })
}

fn thing() -> Value {
    json!({"name": "chair", "part": {"kind": "Wheel", "size": "big"}})
}
