//! Checks that an operation with `x-quay-pagination` has what its stream reads and sends.

use super::object::{Operation, follow, settle};
use crate::diagnostic::{Diagnostics, Place};
use crate::document::node::{Entry, Node};
use crate::document::tree::Document;

/// The stream of a paged operation reads the list of the response. The next page is led to by the
/// property `next_page`, which is sent as a query parameter of this name, or by a number, which is
/// counted up as long as a property says that there are more.
pub(super) fn check(
    document: &Document,
    operation: &Operation<'_>,
    entry: &Entry,
    problems: &mut Diagnostics,
) {
    let pagination = Pagination {
        operation,
        entry,
        page: page(document, operation),
        document,
    };
    match entry.value.get("page") {
        None => pagination.check_parameter(&entry.place, "next_page", "string", problems),
        Some(node) => {
            let name = node.text().unwrap_or_default();
            pagination.check_parameter(&node.place, name, "integer", problems);
        }
    }
    pagination.check_property("items", "array", "list", problems);
    match entry.value.get("page") {
        Some(_) => {
            pagination.check_property("more", "boolean", "boolean", problems);
            pagination.check_property("number", "integer", "integer", problems);
        }
        None => pagination.check_next_page(problems),
    }
}

/// The schema of the page: the body of response 200.
fn page<'a>(document: &'a Document, operation: &Operation<'a>) -> Option<&'a Node> {
    let responses = operation.responses(document);
    let (_, response) = responses
        .into_iter()
        .find(|(status, _)| status.key == "200")?;
    let media = response.get("content")?.get("application/json")?;
    Some(settle(document, media.get("schema")?))
}

struct Pagination<'a> {
    document: &'a Document,
    operation: &'a Operation<'a>,
    entry: &'a Entry,
    page: Option<&'a Node>,
}

impl Pagination<'_> {
    fn check_parameter(&self, place: &Place, name: &str, ty: &str, problems: &mut Diagnostics) {
        let sent = self.operation.parameters.iter().find(|parameter| {
            parameter.node.text_of("in") == Some("query")
                && parameter.node.text_of("name") == Some(name)
        });
        let schema = sent.and_then(|parameter| parameter.node.get("schema"));
        let fits =
            schema.is_some_and(|schema| settle(self.document, schema).text_of("type") == Some(ty));
        let optional = sent.is_some_and(|parameter| !parameter.node.flag("required"));
        if sent.is_none() {
            self.operation.report(
                problems,
                place,
                format!(
                    "`x-quay-pagination` is set on an operation without a query parameter `{name}`"
                ),
                "declare the parameter, or remove the key",
            );
        } else if !fits || !optional {
            self.operation.report(
                problems,
                place,
                format!("`x-quay-pagination`: the query parameter `{name}` is no optional {ty}"),
                "correct the parameter, or remove the key",
            );
        }
    }

    /// A required property of the page, which the key names.
    fn check_property(&self, key: &str, ty: &str, shown: &str, problems: &mut Diagnostics) {
        let Some(node) = self.entry.value.get(key) else {
            return;
        };
        let Some(name) = node.text() else { return };
        let fits = self.property(name).is_some_and(|(property, required)| {
            required && property.text_of("type") == Some(ty) && !property.flag("nullable")
        });
        if !fits {
            let what = match key {
                "items" => "lists the items",
                "more" => "says whether there are more pages",
                _ => "tells the number of the page",
            };
            self.operation.report(
                problems,
                &node.place,
                format!("`x-quay-pagination`: response 200 has no required {shown} `{name}`"),
                format!("name the property that {what}"),
            );
        }
    }

    fn check_next_page(&self, problems: &mut Diagnostics) {
        let fits = self
            .property("next_page")
            .is_some_and(|(token, required)| !required && token.text_of("type") == Some("string"));
        if !fits {
            self.operation.report(
                problems,
                &self.entry.place,
                "`x-quay-pagination`: response 200 has no optional string `next_page`",
                "declare the property, or remove the key",
            );
        }
    }

    /// A property of the page, and whether it is required.
    fn property(&self, name: &str) -> Option<(&Node, bool)> {
        let page = self.page?;
        let property = follow(self.document, page.get("properties")?.get(name)?);
        let required = page.texts_of("required");
        Some((property, required.iter().any(|required| required == name)))
    }
}
