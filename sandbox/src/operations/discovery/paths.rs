//! The paths of the discovery document: its operations and their parameters.

use std::collections::{BTreeMap, BTreeSet};

use quay_api::models::{
    DiscoveryOperation, DiscoveryParameter, DiscoveryPath, DiscoveryRequirement, DiscoveryResponse,
    DiscoveryTag,
};
use quay_api::{Extra, Operation, operations};
use serde_json::{Value, json};

use super::document::{name_of, resolve, text};

/// The operations of the description.
pub(super) struct Surface {
    pub(super) paths: BTreeMap<String, DiscoveryPath>,
    /// Those of the operations, by name.
    pub(super) tags: Vec<DiscoveryTag>,
    /// The schemas of bodies, by the name that they are referred to by.
    pub(super) bodies: BTreeMap<String, Value>,
}

/// What the server says of every operation that is refused.
const REJECTIONS: [(&str, &str); 4] = [
    ("400", "Bad Request"),
    ("401", "Session required"),
    ("403", "Unauthorized access"),
    ("404", "Not found"),
];

/// The operations whose features are on, with the internal ones or without.
pub(super) fn surface(document: &Value, internal: bool, on: impl Fn(&&str) -> bool) -> Surface {
    let shown = |operation: &&&Operation| {
        (internal || !operation.internal) && operation.features.iter().all(&on)
    };
    let mut surface = Surface {
        paths: BTreeMap::new(),
        tags: Vec::new(),
        bodies: BTreeMap::new(),
    };
    let mut tags = BTreeSet::new();
    for operation in operations::ALL.iter().filter(shown) {
        tags.insert(operation.tag);
        surface.add(document, operation, internal);
    }
    let described = document["tags"].as_array().into_iter().flatten();
    let descriptions: BTreeMap<&str, String> = described
        .filter_map(|tag| Some((tag["name"].as_str()?, text(&tag["description"]))))
        .collect();
    surface.tags = tags
        .into_iter()
        .map(|tag| DiscoveryTag::new(tag, descriptions.get(tag).cloned().unwrap_or_default()))
        .collect();
    surface
}

impl Surface {
    fn add(&mut self, document: &Value, operation: &Operation, internal: bool) {
        let item = &document["paths"][operation.path];
        let method = operation.method.to_lowercase();
        let source = &item[&method];
        let of_path = item["parameters"].as_array().into_iter().flatten();
        let of_operation = source["parameters"].as_array().into_iter().flatten();
        let (in_path, mut parameters): (Vec<_>, Vec<_>) = of_path
            .chain(of_operation)
            .map(|value| parameter(document, value))
            .partition(|parameter| parameter.in_.as_str() == "path");
        parameters.extend(self.body(source));

        let own_id = source["x-quay-server-operation-id"].as_str();
        let tags = vec![operation.tag.to_owned()];
        let description = text(&source["description"]);
        let mut described = DiscoveryOperation::new(
            own_id.unwrap_or(operation.id),
            parameters,
            description,
            tags,
            responses(operation.method),
        );
        described.security = security(operation);
        if internal {
            let fresh = source["x-quay-fresh-login"].as_bool() == Some(true);
            described.x_requires_fresh_login = fresh.then_some(true);
            described.x_internal = is_internal_by_itself(operation).then_some(true);
        }

        let path = self.paths.entry(operation.path.to_owned());
        let path = path.or_insert_with(|| {
            // The server has a class here, the sandbox the implementation of a tag.
            let name = format!("quay_sandbox::operations::{}", operation.tag);
            let mut path = DiscoveryPath::new(name, operation.path, operation.tag);
            path.parameters = (!in_path.is_empty()).then_some(in_path);
            path
        });
        match operation.method {
            "GET" => path.get = Some(described),
            "POST" => path.post = Some(described),
            "PUT" => path.put = Some(described),
            "DELETE" => path.delete = Some(described),
            _ => {}
        }
    }

    /// The body as a parameter; its schema is kept.
    fn body(&mut self, operation: &Value) -> Option<DiscoveryParameter> {
        let content = &operation["requestBody"]["content"];
        let schema = content["application/json"].get("schema")?;
        let name = match schema["$ref"].as_str() {
            Some(reference) => name_of(reference).to_owned(),
            None => format!("{}Body", text(&operation["operationId"])),
        };
        let mut body =
            DiscoveryParameter::new("body", "body".into(), true, "Request body contents.");
        body.schema = Some(reference_to(&name));
        self.bodies.insert(name, schema.clone());
        Some(body)
    }
}

/// Whether the operation itself is internal, and not its path as a whole.
fn is_internal_by_itself(operation: &Operation) -> bool {
    let mut beside = operations::ALL
        .iter()
        .filter(|one| one.path == operation.path);
    operation.internal && beside.any(|one| !one.internal)
}

fn parameter(document: &Value, value: &Value) -> DiscoveryParameter {
    let value = resolve(document, value);
    let schema = resolve(document, &value["schema"]);
    let place = value["in"].as_str().unwrap_or_default();
    let mut parameter = DiscoveryParameter::new(
        text(&value["name"]),
        place.into(),
        value["required"].as_bool() == Some(true),
        text(&value["description"]),
    );
    parameter.type_ = Some(schema["type"].as_str().unwrap_or("string").into());
    let values = schema["enum"].as_array();
    parameter.enum_ = values.map(|values| values.iter().map(text).collect());
    parameter
}

/// The scopes that let a token pass, one for each way; none where no scope is asked for.
fn security(operation: &Operation) -> Option<Vec<DiscoveryRequirement>> {
    let ways = operation.scopes.iter().filter(|way| !way.is_empty());
    let ways: Vec<DiscoveryRequirement> = ways
        .map(|way| {
            let scopes = way.iter().map(|scope| (*scope).to_owned());
            DiscoveryRequirement::new(scopes.collect())
        })
        .collect();
    (!ways.is_empty()).then_some(ways)
}

/// The responses, which follow the method alone.
fn responses(method: &str) -> BTreeMap<String, DiscoveryResponse> {
    let rejections = REJECTIONS.iter().map(|(status, description)| {
        let mut response = DiscoveryResponse::new(*description);
        response.schema = Some(reference_to("ApiError"));
        ((*status).to_owned(), response)
    });
    let (status, description) = match method {
        "DELETE" => ("204", "Deleted"),
        "POST" => ("201", "Successful creation"),
        _ => ("200", "Successful invocation"),
    };
    let success = (status.to_owned(), DiscoveryResponse::new(description));
    rejections.chain([success]).collect()
}

fn reference_to(name: &str) -> Extra {
    let reference = format!("#/definitions/{name}");
    Extra::from_iter([("$ref".to_owned(), json!(reference))])
}

#[cfg(test)]
mod tests {
    use quay_api::operations;
    use serde_json::Value;

    use super::surface;
    use crate::operations::discovery::definitions::definitions;
    use crate::operations::discovery::document::document;

    fn references(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(entries) => {
                if let Some(Value::String(reference)) = entries.get("$ref") {
                    found.push(reference.clone());
                }
                entries.values().for_each(|value| references(value, found));
            }
            Value::Array(values) => values.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }

    #[test]
    fn what_is_referred_to_is_defined() {
        let document = document().expect("a document");
        let surface = surface(document, true, |_| true);
        let mut found = Vec::new();
        let paths = serde_json::to_value(&surface.paths).expect("paths");
        references(&paths, &mut found);
        let definitions = definitions(document, surface.bodies);
        definitions
            .values()
            .for_each(|definition| references(definition, &mut found));
        assert!(found.len() > operations::ALL.len());
        for reference in found {
            let name = reference.strip_prefix("#/definitions/").expect(&reference);
            assert!(definitions.contains_key(name), "{name}");
        }
    }

    #[test]
    fn operations_come_and_go_with_their_features() {
        let document = document().expect("a document");
        let count = |internal, on: fn(&&str) -> bool| {
            let paths = surface(document, internal, on).paths;
            let operations = paths.values().map(|path| {
                let slots = [&path.get, &path.post, &path.put, &path.delete];
                slots.into_iter().flatten().count()
            });
            operations.sum::<usize>()
        };
        let all = operations::ALL;
        assert_eq!(count(true, |_| true), all.len());
        let public = all.iter().filter(|operation| !operation.internal);
        assert_eq!(count(false, |_| true), public.count());
        let pruning = |operation: &&&quay_api::Operation| operation.features != ["AUTO_PRUNE"];
        let rest = all.iter().filter(pruning).count();
        assert_eq!(count(true, |feature| *feature != "AUTO_PRUNE"), rest);
        assert!(rest < all.len());
    }
}
