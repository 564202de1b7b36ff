//! Owns the router of the sandbox: which tags are mounted, and under which rules.

use quay_api::server::Router;

use crate::state::Quay;
use crate::web;

/// The router over `quay`. What no trait below answers is answered with 501.
pub(crate) fn router(quay: &Quay) -> Router {
    let settings = &quay.settings;
    let mut builder = Router::builder()
        .authenticate(quay.clone())
        .authorize(quay.clone())
        .require_xhr_header(settings.browser_api_calls_xhr_only)
        .read_only(settings.registry_state == "readonly")
        .disabled_features(settings.features.off())
        .fails_without_object(["createInstallUser"])
        .fails_without_property([("createGlobalMessage", "message")])
        .allow_when_read_only(web::OPEN_WHEN_READ_ONLY)
        .anonymous_writes(false);
    if let Some(host) = &settings.server_hostname {
        builder = builder.base_url(format!("http://{host}"));
    }
    web::mount(quay, builder)
        .appspecifictokens_api(quay.clone())
        .bootstrap_api(quay.clone())
        .build_api(quay.clone())
        .capabilities_api(quay.clone())
        .discovery_api(quay.clone())
        .error_api(quay.clone())
        .globalmessages_api(quay.clone())
        .immutability_policy_api(quay.clone())
        .logs_api(quay.clone())
        .manifest_api(quay.clone())
        .mirror_api(quay.clone())
        .mirrorhealth_api(quay.clone())
        .namespacenotification_api(quay.clone())
        .namespacequota_api(quay.clone())
        .org_mirror_api(quay.clone())
        .organization_api(quay.clone())
        .organization_application_tokens_api(quay.clone())
        .permission_api(quay.clone())
        .policy_api(quay.clone())
        .prototype_api(quay.clone())
        .repository_api(quay.clone())
        .repositorynotification_api(quay.clone())
        .robot_api(quay.clone())
        .search_api(quay.clone())
        .secscan_api(quay.clone())
        .signing_api(quay.clone())
        .suconfig_api(quay.clone())
        .superuser_api(quay.clone())
        .tag_api(quay.clone())
        .team_api(quay.clone())
        .trigger_api(quay.clone())
        .user_api(quay.clone())
        .build()
}
