//! The joined document `generated/openapi.json` says what `spec/` says, to whoever reads it.

use std::collections::BTreeSet;

use quay_api::{OPENAPI, Operation, operations};
use quay_codegen::{Document, Profile, Sources, lower};
use serde_json::Value as Json;

fn joined() -> Document {
    let sources = Sources::from_texts("generated", [("openapi.yaml", OPENAPI)]);
    Document::read(&sources, Profile::STRICT).unwrap_or_else(|problems| panic!("{problems}"))
}

fn written() -> Document {
    let folder = quay_reference::root().join("spec");
    let sources = Sources::read(&folder, "spec").expect("the document can be read");
    Document::read(&sources, Profile::STRICT).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn the_joined_document_is_a_document_that_joins_to_itself() {
    assert!(joined().bundle() == OPENAPI);
}

/// Scopes, features and all else that the generator makes something of.
#[test]
fn the_generator_understands_both_alike() {
    let (joined, written) = (joined(), written());
    let read = |document: &Document| lower::lower(document).unwrap_or_else(|it| panic!("{it}"));
    let (joined, written) = (read(&joined), read(&written));
    assert_eq!(joined.operations.len(), written.operations.len());
    for (one, other) in joined.operations.iter().zip(&written.operations) {
        assert_eq!(one.id, other.id);
        assert_eq!(one.security, other.security, "{}", one.id);
        assert_eq!(one.description, other.description, "{}", one.id);
    }
    assert!(joined.models.keys().eq(written.models.keys()));
}

/// The scheme `bearer` sends the same token. It opens no operation to a token with fewer scopes.
#[test]
fn a_bearer_token_needs_the_scopes_that_the_oauth_scheme_names() {
    let document: Json = serde_json::from_str(OPENAPI).expect("the document is JSON");
    assert!(
        document.get("security").is_none(),
        "a default hides omissions"
    );
    for operation in operations::ALL {
        let node = &document["paths"][operation.path][operation.method.to_lowercase()];
        let requirements = node["security"].as_array().expect("it says who may call");
        check_security(operation, requirements);
    }
}

fn check_security(operation: &Operation, requirements: &[Json]) {
    let id = operation.id;
    let texts = |list: &Json| -> Vec<String> {
        let items = list.as_array().into_iter().flatten();
        items.filter_map(Json::as_str).map(str::to_owned).collect()
    };
    let oauth: Vec<Vec<String>> = requirements
        .iter()
        .filter_map(|it| it.get("oauth2_implicit"))
        .map(texts)
        .collect();
    assert_eq!(operation.scopes, oauth.as_slice(), "{id}");
    let public = requirements.contains(&Json::Object(Default::default()));
    assert_eq!(operation.public, public, "{id}");
    let bearer: Vec<&Json> = requirements
        .iter()
        .filter_map(|it| it.get("bearer"))
        .collect();
    assert_eq!(bearer.len(), usize::from(!oauth.is_empty()), "{id}");
    assert!(
        bearer.into_iter().all(|scopes| texts(scopes).is_empty()),
        "{id}"
    );
    let named = requirements.iter().filter_map(Json::as_object);
    let named: BTreeSet<&str> = named.flatten().map(|(name, _)| name.as_str()).collect();
    assert!(
        named.is_subset(&BTreeSet::from(["bearer", "oauth2_implicit"])),
        "{id}"
    );
}

/// Other generators make a type of each schema that is only null, and a dictionary if it is an object.
#[test]
fn null_is_one_component() {
    let document: Json = serde_json::from_str(OPENAPI).expect("the document is JSON");
    let mut found = Vec::new();
    find_nulls(&document, String::new(), &mut found);
    assert_eq!(found, ["/components/schemas/NullValue"]);
    assert_ne!(
        document["components"]["schemas"]["NullValue"]["type"],
        "object"
    );
}

fn find_nulls(node: &Json, place: String, found: &mut Vec<String>) {
    if node.get("enum") == Some(&Json::Array(vec![Json::Null])) {
        found.push(place.clone());
    }
    let properties = node.as_object().into_iter().flatten();
    for (name, value) in properties.filter(|(name, _)| *name != "example") {
        find_nulls(value, format!("{place}/{name}"), found);
    }
    for (index, value) in node.as_array().into_iter().flatten().enumerate() {
        find_nulls(value, format!("{place}/{index}"), found);
    }
}

#[test]
fn descriptions_name_the_features_once() {
    for operation in lower::lower(&written())
        .unwrap_or_else(|it| panic!("{it}"))
        .operations
    {
        for feature in &operation.extensions.features {
            let named = format!("`{feature}`");
            assert!(
                operation.description.contains(&named),
                "{}: {feature}",
                operation.id
            );
        }
        let told = operation
            .description
            .matches("The server has the operation only where");
        assert!(told.count() <= 1, "{}", operation.id);
    }
}
