//! The document that progenitor is given: the operations that it can express, lowered to what it
//! can digest.
//!
//! Every pass names the limit of progenitor or typify that is its reason. No schema gets through:
//! each type is a component that is replaced by the Rust type of the models, so typify has nothing
//! to misunderstand.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::request::is_expressible;
use super::success::Success;
use crate::emit::types::{path_parameter_type, rust_type};
use crate::ir::{Api, Operation};

/// A lowered document, and the Rust type of each of its components.
pub(super) struct ProgenitorInput {
    /// An OpenAPI document.
    pub document: Json,
    /// Component name to Rust type.
    pub replacements: BTreeMap<String, String>,
}

impl ProgenitorInput {
    pub(super) fn of(api: &Api) -> Self {
        let mut types = Types::default();
        let mut paths = Map::new();
        let expressible = api.operations.iter();
        let expressible = expressible.filter(|operation| is_expressible(api, operation));
        for operation in expressible {
            let item = paths
                .entry(&operation.path.template)
                .or_insert_with(|| json!({}));
            item[operation.method.to_lowercase()] = lower(api, operation, &mut types);
        }
        let schemas: Map<String, Json> = types
            .names
            .values()
            .map(|name| (name.clone(), json!({"type": "string"})))
            .collect();
        Self {
            document: json!({
                "openapi": "3.0.3",
                "info": {"title": api.title, "version": api.version},
                "paths": paths,
                "components": {"schemas": schemas},
            }),
            replacements: types
                .names
                .into_iter()
                .map(|(ty, name)| (name, ty))
                .collect(),
        }
    }
}

/// The Rust types in use, and the component that stands for each.
///
/// Reason: typify has its own idea of every schema (closed enumerations, dropped keys, patterns
/// that refuse responses). A name that cannot be a model keeps components from meeting each other.
#[derive(Default)]
struct Types {
    names: BTreeMap<String, String>,
}

impl Types {
    fn reference(&mut self, ty: &proc_macro2::TokenStream) -> Json {
        let next = format!("T{}", self.names.len());
        let name = self
            .names
            .entry(ty.to_string().replace(' ', ""))
            .or_insert(next);
        json!({"$ref": format!("#/components/schemas/{name}")})
    }
}

fn lower(api: &Api, operation: &Operation, types: &mut Types) -> Json {
    let mut lowered = json!({
        "operationId": operation.id,
        "parameters": parameters(api, operation, types),
        "responses": successes(operation, types),
    });
    if let Some(ty) = operation.body.as_ref().and_then(|body| body.json()?.ty()) {
        lowered["requestBody"] = json!({
            "required": true,
            "content": {"application/json": {"schema": types.reference(&rust_type(ty))}},
        });
    }
    lowered
}

/// Parameters by name and type alone.
///
/// Reason: progenitor sends a path parameter as it comes; the checked types refuse what would
/// reach another route. It ignores defaults and limits of a query, and typify makes types of its
/// own of some (a `minimum` of one becomes `NonZeroU64`).
fn parameters(api: &Api, operation: &Operation, types: &mut Types) -> Json {
    let path = operation.path_parameters.iter().map(|parameter| {
        let schema = types.reference(&path_parameter_type(api, parameter));
        json!({"name": parameter.name, "in": "path", "required": true, "schema": schema})
    });
    let path: Vec<Json> = path.collect();
    let query = operation.query_parameters.iter().map(|parameter| {
        let schema = types.reference(&rust_type(&parameter.ty));
        let required = parameter.required;
        json!({"name": parameter.name, "in": "query", "required": required, "schema": schema})
    });
    path.into_iter().chain(query).collect()
}

/// One type for every success of an operation, on exactly the declared statuses.
///
/// Reason: progenitor asserts a single type and names no operation when it quits. Rejections are
/// left
/// out for the same reason, and since the generated calls do not read responses.
fn successes(operation: &Operation, types: &mut Types) -> Json {
    let success = Success::of(operation);
    let response = match &success {
        Success::Empty | Success::Received(_) => json!({"description": ""}),
        Success::Same(_) | Success::ByStatus(_) => {
            let schema = types.reference(&success.rust_type(operation));
            json!({"description": "", "content": {"application/json": {"schema": schema}}})
        }
    };
    operation
        .successes()
        .map(|one| (one.status.to_string(), response.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::ProgenitorInput;
    use crate::document::{Document, Sources};
    use crate::lower::lower;
    use crate::profile::Profile;

    /// The lowered responses or parameters of the first operation of an accepted case, with each
    /// reference written as the Rust type that stands for it.
    fn check(text: &str, pointer: &str, expect: Json) {
        let sources = Sources::from_texts("case", [("openapi.yaml", text)]);
        let document = Document::read(&sources, Profile::STRICT).expect("the case is valid");
        let input = ProgenitorInput::of(&lower(&document).expect("the case can be lowered"));
        let found = input.document.pointer(pointer).cloned().unwrap_or_default();
        let mut shown = found.to_string();
        for (name, ty) in &input.replacements {
            let reference = format!("{{\"$ref\":\"#/components/schemas/{name}\"}}");
            shown = shown.replace(&reference, &format!("\"{ty}\""));
        }
        assert_eq!(
            serde_json::from_str::<Json>(&shown).expect("JSON stays JSON"),
            expect
        );
    }

    const RESPONSES: &str = include_str!("../../../testdata/accept/responses/openapi.yaml");
    const PATHS: &str = include_str!("../../../testdata/accept/paths/openapi.yaml");

    fn typed(ty: &str) -> Json {
        json!({"description": "", "content": {"application/json": {"schema": ty}}})
    }

    #[test]
    fn rejections_are_left_out() {
        let expect = json!({"202": {"description": ""}});
        check(RESPONSES, "/paths/~1things/put/responses", expect);
    }

    #[test]
    fn different_successes_become_one_enumeration() {
        let response = typed("crate::api::client::DeleteThingResponse");
        let expect = json!({
            "200": response, "201": response, "204": response,
        });
        check(RESPONSES, "/paths/~1things/delete/responses", expect);
    }

    #[test]
    fn one_type_on_several_statuses_stays_that_type() {
        let response = typed("crate::models::Thing");
        let expect = json!({"200": response, "201": response});
        check(RESPONSES, "/paths/~1things/post/responses", expect);
    }

    #[test]
    fn parameters_of_the_path_are_checked_types_and_those_of_the_query_lose_their_limits() {
        let path = "/repository/{repository}/tags/{tagName}".replace('/', "~1");
        let parameter = |name: &str, place: &str, required: bool, ty: &str| json!({"name": name, "in": place, "required": required, "schema": ty});
        let expect = json!([
            parameter("repository", "path", true, "crate::RepositoryName"),
            parameter("tagName", "path", true, "crate::PathSegment"),
            parameter("fromTime", "query", true, "i64"),
            parameter("deep", "query", false, "bool"),
            parameter("line", "query", false, "i32"),
        ]);
        check(PATHS, &format!("/paths/{path}/get/parameters"), expect);
    }
}
