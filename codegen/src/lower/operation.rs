//! Lowers path items to operations.

use super::schema::{Models, joined, page};
use super::security::security;
use super::{bodies, parameter};
use crate::document::validate::METHODS;
use crate::document::{Document, Entry, Node};
use crate::ir::{Extensions, Location, NextPage, Operation, Pagination, Parameter};

/// Adds the operations of one path.
pub(super) fn lower_path<'a>(
    document: &'a Document,
    path: &'a Entry,
    models: &mut Models<'a>,
    operations: &mut Vec<Operation>,
) {
    let shared = path.value.get("parameters").map_or(&[][..], Node::items);
    for method in METHODS {
        if let Some(node) = path.value.get(method)
            && !bodies::is_upgrade(node)
        {
            let lowering = Lowering {
                document,
                node,
                shared,
            };
            operations.push(lowering.operation(method, path, models));
        }
    }
}

/// The schema behind references and `allOf` of one. The validator has seen that they end.
pub(super) fn settle<'a>(document: &'a Document, schema: &'a Node) -> &'a Node {
    let mut schema = schema;
    loop {
        schema = match schema.get("allOf").map(Node::items) {
            Some([only]) => only,
            _ if schema.reference().is_some() => document.resolve(schema),
            _ => return schema,
        };
    }
}

pub(super) struct Lowering<'a> {
    pub(super) document: &'a Document,
    pub(super) node: &'a Node,
    shared: &'a [Node],
}

impl<'a> Lowering<'a> {
    fn operation(&self, method: &str, path: &'a Entry, models: &mut Models<'a>) -> Operation {
        let template = path.key.as_str();
        let id = self.text("operationId");
        let has_body = self.node.get("requestBody").is_some();
        let own = self.node.get("parameters").map_or(&[][..], Node::items);
        let parameters = own.iter().chain(self.shared);
        let mut parameters =
            parameter::parameters(self.document, parameters, &id, has_body, models);
        let segments = parameter::path(template, &mut parameters);
        let mut at = |location| -> Vec<Parameter> {
            parameters
                .extract_if(.., |parameter| parameter.location == location)
                .collect()
        };
        Operation {
            place: self.node.place.clone(),
            method: method.to_uppercase(),
            path: segments,
            tag: self
                .node
                .texts_of("tags")
                .into_iter()
                .next()
                .unwrap_or_default(),
            summary: self.text("summary"),
            description: self.description(path),
            deprecated: self.node.flag("deprecated"),
            path_parameters: at(Location::Path),
            query_parameters: at(Location::Query),
            header_parameters: at(Location::Header),
            cookie_parameters: at(Location::Cookie),
            body: self.body(method, &id, models),
            response_name: String::new(),
            error_name: String::new(),
            responses: self.responses(&id, models),
            security: security(self.document, self.node),
            command: self.words("x-quay-command"),
            command_argument: self.node.texts_of("x-quay-command-argument"),
            pagination: self.node.get("x-quay-pagination").and_then(pagination),
            extensions: self.extensions(),
            id,
        }
    }

    /// The description of the operation, that of its path, and a page to read on.
    fn description(&self, path: &Entry) -> String {
        let of_path = ["summary", "description"].map(|key| path.value.text_of(key).unwrap_or(""));
        let own = self.text("description");
        let mut texts = vec![own];
        let of_path: Vec<&str> = of_path
            .into_iter()
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .collect();
        if !of_path.is_empty() {
            texts.push(format!("The path: {}", of_path.join(". ")));
        }
        texts.extend(self.node.get("externalDocs").and_then(page));
        joined(texts)
    }

    fn text(&self, key: &str) -> String {
        self.node.text_of(key).unwrap_or("").trim_end().to_owned()
    }

    fn words(&self, key: &str) -> Vec<String> {
        let text = self.node.text_of(key).unwrap_or("");
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn extensions(&self) -> Extensions {
        let node = self.node;
        let text = |key| node.text_of(key).map(str::to_owned);
        Extensions {
            behaviour: node.texts_of("x-quay-behaviour"),
            reasons: node.texts_of("x-quay-reasons"),
            guide_section: self.text("x-quay-guide-section"),
            server_operation_id: text("x-quay-server-operation-id"),
            features: node.texts_of("x-quay-feature"),
            fails_when_disabled: node.flag("x-quay-fails-when-disabled"),
            internal: node.flag("x-quay-internal"),
            since: text("x-quay-since"),
            permission_before_body: node
                .get("x-quay-permission-before-body")
                .map(|_| node.flag("x-quay-permission-before-body")),
            silent_body: node.flag("x-quay-silent-body"),
            json_limit: node
                .integer_of("x-quay-json-limit")
                .and_then(|bytes| u64::try_from(bytes).ok()),
            fresh_login: node.flag("x-quay-fresh-login"),
            documented_status: node
                .integer_of("x-quay-documented-status")
                .and_then(|status| u16::try_from(status).ok()),
            documented_scope: text("x-quay-documented-scope"),
            documented_path: text("x-quay-documented-path"),
        }
    }
}

fn pagination(node: &Node) -> Option<Pagination> {
    let text = |key| node.text_of(key).map(str::to_owned);
    let next = match (text("page"), text("more")) {
        (Some(parameter), Some(more)) => NextPage::Number {
            parameter,
            more,
            told: text("number"),
        },
        _ => NextPage::Token("next_page".to_owned()),
    };
    Some(Pagination {
        items: text("items")?,
        next,
    })
}
