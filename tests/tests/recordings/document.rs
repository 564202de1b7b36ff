//! The document allows every recorded exchange.

use std::collections::BTreeMap;

use quay_codegen::Document;
use quay_codegen::document::{Node, check_instance};
use quay_reference::recordings::{RequestBody, ResponseBody};
use serde_json::Value as Json;

use crate::{MatchedExchange, RecordedData, report};

#[test]
fn recorded_exchanges_fit_the_document() {
    let data = RecordedData::read();
    let matched = data.matched();
    let mut by_tag: BTreeMap<&str, usize> = BTreeMap::new();
    let mut misfits = Vec::new();
    for matched in &matched {
        *by_tag.entry(&matched.operation.tag).or_default() += 1;
        let mut found = response(&data.document, matched);
        if matched.is_sound() {
            found.extend(request(&data.document, matched));
        } else if let Some(reason) = matched.forbidden_but_accepted()
            && request(&data.document, matched).is_empty()
        {
            found.push(format!(
                "fits the document now; remove the exception ({reason})"
            ));
        }
        let name = &matched.exchange.name;
        let operation = matched.operation.shown();
        misfits.extend(
            found
                .iter()
                .map(|problem| format!("{name}: {operation}: {problem}")),
        );
    }
    for (tag, count) in &by_tag {
        println!("{tag}: {count} recorded exchanges");
    }
    println!(
        "{} of {} recorded exchanges",
        matched.len(),
        data.exchanges.len()
    );
    assert_eq!(by_tag.values().sum::<usize>(), matched.len());
    report(matched.len(), &misfits);
}

/// The same of what browsers recorded, as far as it concerns operations that the server had.
#[test]
fn responses_to_browsers_fit_the_document() {
    let data = RecordedData::read_web();
    let mut matched = data.matched();
    matched.retain(|it| !it.exchange.omits_body());
    check_responses(&data, &matched);
}

/// The same of what the API says of images.
#[test]
fn responses_about_images_fit_the_document() {
    let data = RecordedData::read_registry();
    let mut matched = data.matched();
    // Where PERMANENTLY_DELETE_TAGS is off, the operation is not there.
    let is_there = |it: &MatchedExchange<'_>| {
        it.operation.id != "removeTagFromTimemachine" || it.exchange.status != 405
    };
    matched.retain(is_there);
    check_responses(&data, &matched);
}

#[expect(
    clippy::print_stdout,
    reason = "a test that passes tells how much it compared"
)]
fn check_responses(data: &RecordedData, matched: &[MatchedExchange<'_>]) {
    let mut misfits = Vec::new();
    for matched in matched {
        let name = &matched.exchange.name;
        let operation = matched.operation.shown();
        let found = response(&data.document, matched);
        misfits.extend(
            found
                .iter()
                .map(|problem| format!("{name}: {operation}: {problem}")),
        );
    }
    println!(
        "{} of {} recorded exchanges",
        matched.len(),
        data.exchanges.len()
    );
    report(matched.len(), &misfits);
}

/// Where a response breaks the document.
fn response(document: &Document, matched: &MatchedExchange<'_>) -> Vec<String> {
    let exchange = matched.exchange;
    let status = exchange.status.to_string();
    let Some(response) = operation(document, matched)
        .get("responses")
        .and_then(|all| all.get(&status))
    else {
        return vec![format!("the status {status} is not declared")];
    };
    let response = document.resolve(response);
    let contents = response.get("content");
    let value = match &exchange.response {
        ResponseBody::Nothing => {
            let declared = response
                .text_of("x-quay-empty-media-type")
                .unwrap_or("application/json");
            let mut problems = Vec::new();
            if contents.is_some() {
                problems.push(format!(
                    "{status} is empty, but the document declares a body"
                ));
            }
            if declared != exchange.media_type() {
                problems.push(format!(
                    "{status} is empty with content type {}, the document says {declared}",
                    exchange.media_type()
                ));
            }
            return problems;
        }
        ResponseBody::Json(value) => value.clone(),
        ResponseBody::Page(page) => page.as_str().into(),
    };
    let content = contents.and_then(|contents| contents.get(exchange.media_type()));
    let Some(schema) = content.and_then(|content| content.get("schema")) else {
        return vec![format!(
            "{status} has no content of type {}",
            exchange.media_type()
        )];
    };
    let misfits = check_instance(document, schema, &value, true);
    misfits
        .iter()
        .map(|misfit| format!("{status}: {}: {}", misfit.at, misfit.problem))
        .collect()
}

/// Where a request that the server accepted breaks the document.
fn request(document: &Document, matched: &MatchedExchange<'_>) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, _) in &matched.exchange.query {
        if !matched
            .operation
            .query_parameters
            .iter()
            .any(|known| known.name == *name)
        {
            problems.push(format!("the query parameter `{name}` is not declared"));
        }
    }
    let operation = operation(document, matched);
    let body = operation
        .get("requestBody")
        .map(|body| document.resolve(body));
    let schema = body
        .and_then(|body| body.get("content"))
        .and_then(|content| content.get("application/json"))
        .and_then(|content| content.get("schema"));
    match (&matched.exchange.request, schema) {
        (RequestBody::Nothing, _) => {
            if body.is_some_and(|body| body.flag("required")) {
                problems.push("accepted without the body that the document requires".to_owned());
            }
        }
        (RequestBody::Json(value), Some(schema)) => {
            let misfits = check_instance(document, schema, value, false).into_iter();
            let told = misfits.map(|misfit| format!("request: {}: {}", misfit.at, misfit.problem));
            problems.extend(told);
        }
        // The server does not read this body. It may hold the properties that the guide claims.
        (RequestBody::Json(Json::Object(sent)), None) => {
            let claimed = operation.texts_of("x-quay-documented-body");
            let unknown = sent.keys().filter(|name| !claimed.contains(name));
            problems.extend(unknown.map(|name| format!("request: `{name}` is not declared")));
        }
        (RequestBody::Json(_) | RequestBody::Raw(_), _) => {
            problems.push("accepted with a body that the document does not declare".to_owned());
        }
    }
    problems
}

/// The operation as a node of the document.
fn operation<'a>(document: &'a Document, matched: &MatchedExchange<'_>) -> &'a Node {
    let operation = matched.operation;
    let paths = document.root.get("paths").expect("a document has paths");
    let path = paths
        .get(&operation.path.template)
        .expect("operations come from the document");
    path.get(&operation.method.to_lowercase())
        .expect("operations come from the document")
}
