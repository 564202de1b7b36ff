//! The list of repositories, `_catalog`.
//!
//! Source: `endpoints/v2/catalog.py` at ffba0c70e2d8.

use http::Response;
use http::header::LINK;
use quay_api::server::{PythonQuery, QuerySyntax, ResponseBody};
use serde_json::{Value, json};

use super::access::abort;
use super::error::Code;
use super::{Handled, RegistryCall, RegistryError, responses};
use crate::crypto::page_tokens::Place;
use crate::op_context::OpContext;
use crate::storage::{RepositoryFilter, StorageError};

/// The largest page that may be asked for, where the settings do not allow more.
pub(super) const PAGE: i64 = 100;

/// A page, and what the next one begins with.
struct Page {
    names: Vec<String>,
    next: Option<i64>,
}

pub(super) async fn list(mut call: RegistryCall) -> Handled {
    let access = call.authenticate().await?;
    let features = &call.app.settings.features;
    if !features.anonymous_access && !access.is_known() {
        return Err(abort(401, "Anonymous access is not allowed"));
    }
    access.identity()?;
    if !features.public_catalog && call.context.principal.is_none() {
        return Ok(body(Vec::new()));
    }
    match call.app.settings.registry_mode.pages_catalog_by_name() {
        true => by_name(&call).await,
        false => by_number(&call).await,
    }
}

/// A page in the order of creation, with the server's own tokens for the following ones.
async fn by_number(call: &RegistryCall) -> Handled {
    let limit = match call.parameter("n") {
        Some(text) => PythonQuery.integer(text).unwrap_or(0),
        None => i64::MAX,
    };
    let limit = limit.clamp(1, call.app.settings.largest_page(PAGE));
    let token = call.parameter("next_page").or(call.parameter("last"));
    let start = match call.app.page_tokens.decode(token) {
        Some(Place::Row(number)) => number,
        _ => 0,
    };
    let reading = call.app.read(&call.context, |op| page(op, start, limit));
    let page = reading.await?;
    let mut response = body(page.names);
    let next = page.next.map(Place::Row);
    if let Some(token) = next.and_then(|place| call.app.page_tokens.encode(place)) {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("n", &limit.to_string());
        query.append_pair("next_page", &token);
        link(&mut response, &query.finish());
    }
    Ok(response)
}

fn page(op: &OpContext<'_>, start: i64, limit: i64) -> Result<Page, StorageError> {
    let mut listed = op.tx.repository_list(&filter(op, start, limit))?;
    let length = usize::try_from(limit).unwrap_or(usize::MAX);
    let next = listed.get(length).map(|next| next.id);
    listed.truncate(length);
    let names = listed.into_iter();
    Ok(Page {
        names: names
            .map(|repository| format!("{}/{}", repository.namespace, repository.name))
            .collect(),
        next,
    })
}

/// What the caller sees, and one more than a page holds.
fn filter<'a>(op: &OpContext<'_>, start: i64, limit: i64) -> RepositoryFilter<'a> {
    RepositoryFilter {
        account: op.caller().map(|caller| caller.account.id),
        everything: op.is_global_readonly(),
        public: op.settings.features.public_catalog,
        namespace: None,
        kind: "image",
        start,
        limit: limit.saturating_add(1),
    }
}

/// A page in the order of the names, which begins behind one of them.
async fn by_name(call: &RegistryCall) -> Handled {
    let largest = call.app.settings.largest_page(PAGE);
    let limit = match call.parameter("n") {
        Some(text) => text.parse::<i64>().map_err(|_| no_number())?,
        None => largest,
    };
    if limit < 0 {
        return Err(no_number());
    }
    let limit = limit.min(largest);
    let last = call.parameter("last").unwrap_or_default();
    let reading = call.app.read(&call.context, |op| {
        op.tx.repository_list_names(&filter(op, 0, limit), last)
    });
    let mut names: Vec<String> = reading.await?;
    let length = usize::try_from(limit).unwrap_or(usize::MAX);
    let has_more = names.len() > length && length > 0;
    names.truncate(length);
    let end = names.last().filter(|_| has_more).cloned();
    let mut response = body(names);
    if let Some(last) = end {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("n", &limit.to_string());
        query.append_pair("last", &last);
        link(&mut response, &query.finish());
    }
    Ok(response)
}

fn no_number() -> RegistryError {
    let message = "n must be a number that is not negative";
    RegistryError::with_message(Code::InvalidRequest, message)
}

fn body(names: Vec<String>) -> Response<ResponseBody> {
    responses::json(200, &json!({ "repositories": Value::from(names) }))
}

fn link(response: &mut Response<ResponseBody>, query: &str) {
    responses::insert(
        response,
        LINK,
        &format!("</v2/_catalog?{query}>; rel=\"next\""),
    );
}
