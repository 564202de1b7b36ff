//! The definitions of the discovery document: the schemas of bodies, in Swagger 2.0.

use std::collections::BTreeMap;

use quay_api::Extra;
use serde_json::{Map, Value, json};

use super::document::name_of;

/// The schemas by name, with those that they refer to and that of rejections.
pub(super) fn definitions(document: &Value, bodies: BTreeMap<String, Value>) -> Extra {
    let schemas = &document["components"]["schemas"];
    let mut open: Vec<(String, Value)> = bodies.into_iter().collect();
    open.push(("ApiError".to_owned(), schemas["ApiError"].clone()));
    let mut done = BTreeMap::new();
    while let Some((name, schema)) = open.pop() {
        if done.contains_key(&name) {
            continue;
        }
        // A body that is named is a reference to what has the name.
        let schema = match schema["$ref"].as_str() {
            Some(reference) if name_of(reference) == name => &schemas[name.as_str()],
            _ => &schema,
        };
        let mut found = Vec::new();
        let definition = swagger(schema, &mut found);
        done.insert(name, definition);
        open.extend(found.into_iter().map(|name| {
            let schema = schemas[name.as_str()].clone();
            (name, schema)
        }));
    }
    Extra::from_iter(done)
}

/// A schema of OpenAPI 3 as one of Swagger 2.0: null is a type of its own, references point
/// elsewhere, and extensions and examples are left out. The schemas it refers to are added to
/// `found`.
fn swagger(schema: &Value, found: &mut Vec<String>) -> Value {
    let Value::Object(entries) = schema else {
        return schema.clone();
    };
    let mut made = Map::new();
    for (key, value) in entries {
        let value = match key.as_str() {
            "nullable" | "example" | "deprecated" => continue,
            key if key.starts_with("x-") => continue,
            "$ref" => {
                let name = name_of(value.as_str().unwrap_or_default());
                found.push(name.to_owned());
                json!(format!("#/definitions/{name}"))
            }
            "properties" => {
                let properties = value.as_object().into_iter().flatten();
                let made = properties.map(|(name, value)| (name.clone(), swagger(value, found)));
                Value::Object(made.collect())
            }
            "oneOf" | "allOf" => {
                let members = value.as_array().into_iter().flatten();
                members.map(|member| swagger(member, found)).collect()
            }
            "items" | "additionalProperties" => swagger(value, found),
            "type" if schema["nullable"] == true => json!([value, "null"]),
            _ => value.clone(),
        };
        made.insert(key.clone(), value);
    }
    Value::Object(made)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::definitions;

    #[test]
    fn what_bodies_refer_to_is_defined_as_well() {
        let document = json!({"components": {"schemas": {
            "ApiError": {"type": "object"},
            "Body": {"type": "object", "x-quay-since": "3", "properties": {
                "part": {"$ref": "part.yaml#/Part"},
                "example": {"type": "string", "nullable": true, "example": "a"},
            }},
            "Part": {"type": "array", "items": {"$ref": "#/components/schemas/Body"}},
            "Other": {"type": "object"},
        }}});
        let body = json!({"$ref": "#/components/schemas/Body"});
        let made = definitions(&document, BTreeMap::from([("Body".to_owned(), body)]));
        assert_eq!(
            serde_json::to_value(made).expect("definitions"),
            json!({
                "ApiError": {"type": "object"},
                "Body": {"type": "object", "properties": {
                    "part": {"$ref": "#/definitions/Part"},
                    "example": {"type": ["string", "null"]},
                }},
                "Part": {"type": "array", "items": {"$ref": "#/definitions/Body"}},
            })
        );
    }
}
