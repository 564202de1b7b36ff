//! The router of the sandbox: the tags that it mounts, and under which rules.

pub(crate) mod web;

use http::HeaderValue;
use quay_api::server::{Cors, Quay, Router};

use crate::app::App;
use crate::settings::Settings;

/// Pages of named origins may call with the cookies of a browser; all others without.
fn cors(settings: &Settings) -> Cors {
    let origins = settings.cors_origin.iter().filter(|origin| *origin != "*");
    Cors::origins(origins.filter_map(|origin| HeaderValue::from_str(origin).ok()))
}

/// The router over `app`. Operations that no trait below implements get a 501.
pub(crate) fn router(app: &App) -> Router {
    let settings = &app.settings;
    let mut builder = Router::builder()
        .authenticate(app.clone())
        .authorize(app.clone())
        .require_xhr_header(settings.browser_api_calls_xhr_only)
        .read_only(settings.is_read_only())
        .disabled_features(settings.disabled_features())
        .server_quirks(Quay::real_quirks())
        .allow_when_read_only(web::OPEN_WHEN_READ_ONLY)
        .sessions(app.sessions())
        .fresh_login_timeout((&settings.fresh_login_timeout).into())
        .cors(cors(settings))
        .anonymous_writes(false);
    if let Some(base_url) = settings.base_url() {
        builder = builder.base_url(base_url);
    }
    web::mount(app, builder)
        .appspecifictokens_api(app.clone())
        .billing_api(app.clone())
        .bootstrap_api(app.clone())
        .build_api(app.clone())
        .capabilities_api(app.clone())
        .discovery_api(app.clone())
        .error_api(app.clone())
        .globalmessages_api(app.clone())
        .immutability_policy_api(app.clone())
        .logs_api(app.clone())
        .manifest_api(app.clone())
        .mirror_api(app.clone())
        .mirrorhealth_api(app.clone())
        .namespacenotification_api(app.clone())
        .namespacequota_api(app.clone())
        .org_mirror_api(app.clone())
        .organization_api(app.clone())
        .organization_application_tokens_api(app.clone())
        .permission_api(app.clone())
        .policy_api(app.clone())
        .prototype_api(app.clone())
        .repository_api(app.clone())
        .repositorynotification_api(app.clone())
        .repoemail_api(app.clone())
        .repotoken_api(app.clone())
        .robot_api(app.clone())
        .search_api(app.clone())
        .secscan_api(app.clone())
        .signing_api(app.clone())
        .suconfig_api(app.clone())
        .superuser_api(app.clone())
        .tag_api(app.clone())
        .team_api(app.clone())
        .trigger_api(app.clone())
        .user_api(app.clone())
        .build()
}
