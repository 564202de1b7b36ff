//! The list of the tags of a repository, in pages.

use http::header::LINK;
use quay_api::RepositoryName;
use serde_json::json;

use super::{Handled, RegistryCall, responses};
use crate::python::text::strip;
use crate::storage::StorageError;

/// How many tags a page may have, whatever is set.
const MAX_PAGE: i64 = 10_000;

/// Lists the names of tags, in the order of their bytes.
pub(super) async fn list(mut call: RegistryCall, name: &RepositoryName) -> Handled {
    let access = call.authenticate().await?;
    let repository = access.require_pull(&call, name).await?;
    let longest = call.app.settings.v2_pagination_size.clamp(100, MAX_PAGE);
    let asked = call
        .parameter("n")
        .and_then(|text| strip(text).parse().ok());
    let limit = asked.unwrap_or(longest).clamp(0, longest);
    let last = strip(call.parameter("last").unwrap_or_default());
    let reading = call.app.read(&call.context, |op| match limit {
        0 => Ok::<_, StorageError>(Vec::new()),
        // One more tells whether there are more.
        _ => op
            .tx
            .tag_list_names(repository.id, last, limit + 1, op.now_ms),
    });
    let mut tags = reading.await?;
    let page = usize::try_from(limit).unwrap_or_default();
    let has_more = tags.len() > page;
    tags.truncate(page);
    let mut response = responses::json(200, &json!({ "name": name.as_str(), "tags": tags }));
    if let Some(last) = tags.last().filter(|_| has_more) {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("n", &limit.to_string())
            .append_pair("last", last)
            .finish();
        let link = format!("</v2/{}/tags/list?{query}>; rel=\"next\"", name.as_str());
        responses::insert(&mut response, LINK, &link);
    }
    Ok(response)
}
