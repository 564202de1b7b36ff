//! The examples of the bundled document: arguments and responses for every operation.

use std::collections::BTreeMap;
use std::fs;

use quay_api::{Operation, operations};
use quay_api_tests::calls::Input;
use quay_codegen::names;
use serde_json::Value as Json;

use crate::http::Request;

/// An operation with the document's examples.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) operation: &'static Operation,
    /// The method of the client and of the trait.
    pub(crate) method: String,
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: BTreeMap<String, String>,
    /// What the query parameters are where they are not sent.
    pub(crate) defaults: BTreeMap<String, String>,
    pub(crate) body: Option<Json>,
    /// Whether the body is required.
    pub(crate) body_is_required: bool,
    /// The success responses of a server: status, and body if there is one.
    pub(crate) responses: Vec<(u16, Option<Json>)>,
}

impl Case {
    /// The arguments for the client.
    pub(crate) fn input(&self) -> Input {
        Input {
            path: self.path.clone(),
            query: self.query.clone(),
            bodies: self.body.iter().cloned().collect(),
        }
    }

    /// The call as a request without a token. No example needs percent-encoding.
    pub(crate) fn request(&self) -> Request {
        let mut target = self.operation.path.to_owned();
        for (name, value) in &self.path {
            target = target.replace(&format!("{{{name}}}"), value);
        }
        let query = self.query.iter();
        let query: Vec<String> = query
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !query.is_empty() {
            target = format!("{target}?{}", query.join("&"));
        }
        let request = Request::new(format!("{} {target}", self.operation.method));
        match &self.body {
            Some(body) => request.json(body.to_string()),
            None => request,
        }
    }
}

/// Every operation of the crate, in the order of `operations::ALL`.
pub(crate) fn cases() -> Vec<Case> {
    let path = quay_reference::root().join("generated/openapi.json");
    let text = fs::read_to_string(&path).expect("the bundled document can be read");
    let document = Document(serde_json::from_str(&text).expect("the document is JSON"));
    operations::ALL
        .iter()
        .map(|operation| document.case(operation))
        .collect()
}

struct Document(Json);

impl Document {
    fn case(&self, operation: &'static Operation) -> Case {
        let item = &self.0["paths"][operation.path];
        let node = &item[operation.method.to_lowercase()];
        assert_eq!(
            node["operationId"], operation.id,
            "the document has no such operation"
        );
        let mut case = Case {
            operation,
            method: names::value_name(operation.id),
            path: BTreeMap::new(),
            query: BTreeMap::new(),
            defaults: BTreeMap::new(),
            body: None,
            body_is_required: false,
            responses: Vec::new(),
        };
        let lists = [&item["parameters"], &node["parameters"]];
        for parameter in lists.iter().filter_map(|list| list.as_array()).flatten() {
            let parameter = self.resolve(parameter);
            let name = parameter["name"].as_str().expect("it has a name");
            let text = |value: &Json| match value {
                Json::Null => None,
                Json::String(text) => Some(text.clone()),
                other => Some(other.to_string()),
            };
            let value = text(&parameter["example"])
                .unwrap_or_else(|| panic!("{}: `{name}` has no example", operation.id));
            if let Some(default) = text(&self.resolve(&parameter["schema"])["default"]) {
                case.defaults.insert(name.to_owned(), default);
            }
            let values = match parameter["in"].as_str() {
                Some("path") => &mut case.path,
                _ => &mut case.query,
            };
            values.insert(name.to_owned(), value);
        }
        if let Some(body) = node.get("requestBody") {
            case.body = Some(self.example(operation, body));
            case.body_is_required = self.resolve(body)["required"] == true;
        }
        let responses = node["responses"].as_object().expect("it has responses");
        for (status, response) in responses {
            let status: u16 = status.parse().expect("a status is a number");
            let response = self.resolve(response);
            let offered = response.get("x-quay-documented-only").is_none();
            if (200..300).contains(&status) && offered {
                let content = response.get("content");
                let body = content.map(|_| self.example(operation, response));
                case.responses.push((status, body));
            }
        }
        case
    }

    /// The example of a body.
    fn example(&self, operation: &Operation, body: &Json) -> Json {
        let content = &self.resolve(body)["content"]["application/json"];
        let example = content.get("example").cloned();
        example.unwrap_or_else(|| panic!("{}: a body has no example", operation.id))
    }

    fn resolve<'a>(&'a self, node: &'a Json) -> &'a Json {
        let Some(reference) = node["$ref"].as_str() else {
            return node;
        };
        let pointer = reference.trim_start_matches('#');
        let target = self.0.pointer(pointer);
        target.unwrap_or_else(|| panic!("there is no {reference}"))
    }
}
