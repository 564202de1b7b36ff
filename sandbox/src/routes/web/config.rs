//! What the web interface asks first: `/config`, the settings that it may see.
//!
//! Source: `config` in `endpoints/web.py` and `CLIENT_WHITELIST` in `config.py` at ffba0c70e2d8.

use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};
use serde_json::{Map, Value, json};

use super::request::{mount as mount_one, readable_by_named_origins};
use crate::app::App;
use crate::settings::{Features, Settings};
use crate::views;

const PATH: &str = "/config";
const SEGMENTS: &[Segment] = &[Segment::Literal("config")];

static GET: Operation = Operation::custom("getConfig", "GET", PATH, SEGMENTS, false);
static OPTIONS: Operation = Operation::custom("optionsConfig", "OPTIONS", PATH, SEGMENTS, false);

/// The operations here, which look for no session.
pub(super) const IDS: [&str; 2] = ["getConfig", "optionsConfig"];

/// The version of the server that the sandbox stands in for.
pub(crate) const VERSION: &str = "Quay v3.11.0";

/// Features that the server has and that change nothing here, as the recorded server had them.
const FIXED_FEATURES: [(&str, bool); 4] = [
    ("ADVERTISE_V2", true),
    ("RESTRICTED_V1_PUSH", false),
    ("SECURITY_SCANNER_V2", false),
    ("UI_V2", true),
];

/// Features that are among the settings as well.
const VISIBLE_FEATURES: [&str; 10] = [
    "ASSIGN_OAUTH_TOKEN",
    "AUTO_PRUNE",
    "EDIT_QUOTA",
    "IMAGE_EXPIRY_TRIGGER",
    "IMMUTABLE_TAGS_CAN_EXPIRE",
    "ORG_MIRROR",
    "PROXY_CACHE",
    "QUOTA_MANAGEMENT",
    "QUOTA_NOTIFICATIONS",
    "REPO_MIRROR",
];

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let builder = mount_one(app, builder, &GET, get);
    mount_one(app, builder, &OPTIONS, get)
}

async fn get(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let settings = &app.settings;
    let version = match settings.features.billing {
        true => "",
        false => VERSION,
    };
    let body = json!({
        "account_recovery_mode": false,
        "config": config(settings, &call.context.base_url),
        "external_login": [],
        "features": features(&settings.features),
        "oauth": {
            "GITHUB_TRIGGER_CONFIG": {
                "AUTHORIZE_ENDPOINT": "https://github.com/login/oauth/authorize",
                "CLIENT_ID": null,
                "GITHUB_ENDPOINT": "https://github.com",
                "ORG_RESTRICT": false,
            },
            "GITLAB_TRIGGER_CONFIG": {
                "AUTHORIZE_ENDPOINT": "https://gitlab.com/oauth/authorize",
                "CLIENT_ID": null,
                "GITLAB_ENDPOINT": "https://gitlab.com",
            },
        },
        "registry_state": settings.value("REGISTRY_STATE"),
        "version_number": version,
    });
    let response = Response::sorted_json(200, &body);
    Ok(readable_by_named_origins(&app, response))
}

/// All features, on or off.
fn features(features: &Features) -> Map<String, Value> {
    let off = features.off();
    let known = Features::NAMES
        .iter()
        .map(|name| (*name, !off.contains(name)));
    let all = known.chain(FIXED_FEATURES);
    all.map(|(name, on)| (name.to_owned(), on.into())).collect()
}

/// The settings that browsers may see. `base_url` is where the caller reached the server.
fn config(settings: &Settings, base_url: &str) -> Map<String, Value> {
    let host = base_url
        .split_once("://")
        .map_or(base_url, |(_, host)| host);
    let fixed = json!({
        "BRANDING": {
            "footer_img": null,
            "footer_url": null,
            "logo": super::pictures::LOGO,
            "logo_dark": super::pictures::LOGO_ON_DARK,
        },
        "CHANNEL_COLORS": views::PALETTE,
        "CONTACT_INFO": [],
        "DEBUG": false,
        "DEFAULT_NAMESPACE_AUTOPRUNE_POLICY": null,
        "DEFAULT_UI": "react",
        "DISABLE_ANGULAR_UI": false,
        "DOCUMENTATION_ROOT": "https://docs.projectquay.io/",
        "FOOTER_LINKS": {},
        "LOCAL_OAUTH_HANDLER": "/oauth/localapp",
        "QUOTA_BACKFILL": true,
        "RECAPTCHA_SITE_KEY": null,
        "REGISTRY_TITLE": "Project Quay",
        "SEARCH_MAX_RESULT_PAGE_COUNT": 10,
        "SEARCH_RESULTS_PER_PAGE": 10,
        "SENTRY_PUBLIC_DSN": null,
        "SERVER_HOSTNAME": host,
        "SETUP_COMPLETE": true,
        "STATIC_SITE_BUCKET": null,
        "UI_DELAY_AFTER_WRITE_SECONDS": 3,
        "UI_V2_FEEDBACK_FORM": null,
    });
    let mut config = match fixed {
        Value::Object(config) => config,
        _ => Map::new(),
    };
    let off = settings.features.off();
    for name in VISIBLE_FEATURES {
        let on = !off.contains(&name);
        config.insert(format!("FEATURE_{name}"), on.into());
    }
    for key in [
        "AUTHENTICATION_TYPE",
        "AVATAR_KIND",
        "PERMANENTLY_DELETE_TAGS",
        "PREFERRED_URL_SCHEME",
        "REGISTRY_TITLE_SHORT",
        "TAG_EXPIRATION_OPTIONS",
    ] {
        config.insert(key.to_owned(), settings.value(key));
    }
    if settings.robots_disallow {
        config.insert("ROBOTS_DISALLOW".to_owned(), true.into());
    }
    config
}

#[cfg(test)]
mod tests {
    use super::{VISIBLE_FEATURES, config};
    use crate::settings::{Features, Settings};

    #[test]
    fn visible_settings_are_settings() {
        for name in VISIBLE_FEATURES {
            assert!(Features::NAMES.contains(&name), "{name}");
        }
        let mut settings = Settings::of_recordings();
        settings.robots_disallow = true;
        let config = config(&settings, "https://quay.example.com:8443");
        assert_eq!(config["SERVER_HOSTNAME"], "quay.example.com:8443");
        assert_eq!(config["PREFERRED_URL_SCHEME"], "http");
        assert_eq!(config["AUTHENTICATION_TYPE"], "Database");
        assert_eq!(config["TAG_EXPIRATION_OPTIONS"][1], "1d");
        assert_eq!(config["ROBOTS_DISALLOW"], true);
    }
}
