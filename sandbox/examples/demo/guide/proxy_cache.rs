//! Section 6.10.5: an organization as a proxy cache of another registry.

use anyhow::Result;
use quay_api::models::NewProxyCacheConfig;
use quay_api::{Operation, operations};
use serde_json::json;

use super::printed::ORGANIZATION;
use crate::step::Step;
use crate::walkthrough::{Walkthrough, body};

const SECTION: &str = "6.10.5";

pub(crate) async fn run(walkthrough: &mut Walkthrough, upstream: &str) -> Result<()> {
    let client = walkthrough.client();
    let step_of = |title, operation: &'static Operation| {
        Step::new(SECTION, title, operation).path_parameter("orgname", ORGANIZATION)
    };
    let json = json!({ "upstream_registry": upstream, "insecure": true });
    let step = step_of(
        "Validate a proxy cache configuration",
        &operations::VALIDATE_PROXY_CACHE_CONFIG,
    )
    .request_body(&json)
    .guide_status(202)
    .note(
        "The guide validates after it has created the configuration. The server rejects that, so \
         validation comes first here. The registry of the demonstration speaks plain HTTP, hence \
         insecure.",
    )
    .see("docs/server-behaviour.md#setting-a-proxy-cache");
    let new: NewProxyCacheConfig = body(&json)?;
    let call = client.validate_proxy_cache_config(ORGANIZATION, new);
    walkthrough.call(step, call.send()).await?;

    let json = json!({ "upstream_registry": upstream });
    let step = step_of(
        "Create the configuration",
        &operations::CREATE_PROXY_CACHE_CONFIG,
    )
    .request_body(&json)
    .guide_status(201);
    let new: NewProxyCacheConfig = body(&json)?;
    let call = client.create_proxy_cache_config(ORGANIZATION, new);
    walkthrough.call(step, call.send()).await?;

    let step = step_of("Get the configuration", &operations::GET_PROXY_CACHE_CONFIG).guide_body(
        json!({ "upstream_registry": upstream, "expiration_s": 86400, "insecure": false }),
    );
    let call = client.get_proxy_cache_config(ORGANIZATION);
    walkthrough.call(step, call.send()).await?;

    let step = step_of(
        "Delete the configuration",
        &operations::DELETE_PROXY_CACHE_CONFIG,
    )
    .guide_status(204)
    .guide_body("Deleted".into())
    .differs_in_status(
        201,
        "The guide says 204, which has no body, and prints \"Deleted\" all the same; the server \
         responds with 201 and \"Deleted\".",
    )
    .see("docs/server-behaviour.md#guide-proxy-cache-deletion");
    let call = client.delete_proxy_cache_config(ORGANIZATION);
    walkthrough.call(step, call.send()).await?;
    Ok(())
}
