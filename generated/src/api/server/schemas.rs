// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Bounds, Count, Kind, Schema};

#[cfg(feature = "organization")]
pub(super) static APPLICATION_UPDATE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("name", &Schema::TEXT),
        ("redirect_uri", &Schema::TEXT),
        ("application_uri", &Schema::TEXT),
        ("description", &Schema::TEXT),
        ("avatar_email", &Schema::TEXT),
    ],
    required: &["name", "redirect_uri", "application_uri"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "superuser")]
pub(super) static APPROVE_SERVICE_KEY: Schema = Schema::of(Kind::Object {
    properties: &[("notes", &Schema::TEXT)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "policy")]
pub(super) static AUTO_PRUNE_SETTINGS: Schema = Schema::of(Kind::Object {
    properties: &[
        ("method", &Schema::TEXT),
        ("value", &Schema::of(Kind::Types(&[&Schema::INTEGER, &Schema::TEXT]))),
        ("tagPattern", &Schema::TEXT),
        ("tagPatternMatches", &Schema::BOOLEAN),
    ],
    required: &["method", "value"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "trigger")]
pub(super) static BUILD_TRIGGER_ACTIVATION: Schema = Schema::of(Kind::Object {
    properties: &[("config", &Schema::OBJECT), ("pull_robot", &Schema::TEXT)],
    required: &["config"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "trigger")]
pub(super) static BUILD_TRIGGER_RUN: Schema = Schema::of(Kind::Object {
    properties: &[
        ("branch_name", &Schema::TEXT),
        ("commit_sha", &Schema::TEXT),
        (
            "refs",
            &Schema {
                nullable: true,
                ..Schema::OBJECT
            },
        ),
    ],
    required: &[],
    closed: true,
    count: Count::ANY,
});

#[cfg(feature = "trigger")]
pub(super) static BUILD_TRIGGER_UPDATE: Schema = Schema::of(Kind::Object {
    properties: &[("enabled", &Schema::BOOLEAN)],
    required: &["enabled"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "user")]
pub(super) static CLIENT_KEY_REQUEST: Schema = Schema::of(Kind::Object {
    properties: &[("password", &Schema::SECRET)],
    required: &["password"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "globalmessages")]
pub(super) static CREATE_GLOBAL_MESSAGE: Schema = Schema::of(Kind::Object {
    properties: &[("message", &NEW_GLOBAL_MESSAGE)],
    required: &["message"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "prototype")]
pub(super) static DELEGATE_KIND: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["user", "team"],
});

#[cfg(feature = "prototype")]
pub(super) static DELEGATE_REFERENCE: Schema = Schema::of(Kind::Object {
    properties: &[("name", &Schema::TEXT), ("kind", &DELEGATE_KIND)],
    required: &["name", "kind"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "user")]
pub(super) static EXTERNAL_LOGIN_KIND: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["login", "attach", "cli"],
});

#[cfg(feature = "user")]
pub(super) static EXTERNAL_LOGIN_REQUEST: Schema = Schema::of(Kind::Object {
    properties: &[("kind", &EXTERNAL_LOGIN_KIND)],
    required: &["kind"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "build")]
pub(super) static FILE_DROP_REQUEST: Schema = Schema::of(Kind::Object {
    properties: &[("mimeType", &Schema::TEXT)],
    required: &["mimeType"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "immutability-policy")]
pub(super) static IMMUTABILITY_POLICY_CONFIG: Schema = Schema::of(Kind::Object {
    properties: &[
        ("tagPattern", &Schema::TEXT),
        ("tagPatternMatches", &Schema::BOOLEAN),
    ],
    required: &["tagPattern"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "logs")]
pub(super) static LOG_EXPORT: Schema = Schema::of(Kind::Object {
    properties: &[("callback_url", &Schema::TEXT), ("callback_email", &Schema::TEXT)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "globalmessages")]
pub(super) static MESSAGE_MEDIA_TYPE: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["text/plain", "text/markdown"],
});

#[cfg(feature = "globalmessages")]
pub(super) static MESSAGE_SEVERITY: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["info", "warning", "error"],
});

#[cfg(feature = "org-mirror")]
pub(super) static MIRROR_REGISTRY_TYPE: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["harbor", "quay"],
});

#[cfg(feature = "namespacenotification")]
pub(super) static NAMESPACE_NOTIFICATION_CONFIG: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "url",
            &Schema {
                kind: Kind::Any,
                nullable: false,
                null_apart: false,
                secret: true,
            },
        ),
        (
            "flow_api_token",
            &Schema {
                kind: Kind::Any,
                nullable: false,
                null_apart: false,
                secret: true,
            },
        ),
        (
            "notification_token",
            &Schema {
                kind: Kind::Any,
                nullable: false,
                null_apart: false,
                secret: true,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "namespacenotification")]
pub(super) static NAMESPACE_NOTIFICATION_EVENT: Schema = Schema::of(Kind::ANY_TEXT);

#[cfg(feature = "appspecifictokens")]
pub(super) static NEW_APP_TOKEN: Schema = Schema::of(Kind::Object {
    properties: &[("title", &Schema::TEXT)],
    required: &["title"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "organization")]
pub(super) static NEW_APPLICATION: Schema = Schema::of(Kind::Object {
    properties: &[
        ("name", &Schema::TEXT),
        ("redirect_uri", &Schema::TEXT),
        ("application_uri", &Schema::TEXT),
        ("description", &Schema::TEXT),
        ("avatar_email", &Schema::TEXT),
    ],
    required: &["name"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "organization-application-tokens")]
pub(super) static NEW_APPLICATION_TOKEN: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "name",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: Some(1u64),
                        most: Some(255u64),
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("scope", &Schema::TEXT),
        (
            "expiration",
            &Schema {
                kind: Kind::Number(Bounds {
                    minimum: Some(1i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &["name", "scope"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "globalmessages")]
pub(super) static NEW_GLOBAL_MESSAGE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("content", &Schema::TEXT),
        ("media_type", &MESSAGE_MEDIA_TYPE),
        ("severity", &MESSAGE_SEVERITY),
    ],
    required: &["content", "media_type", "severity"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "manifest")]
pub(super) static NEW_MANIFEST_LABEL: Schema = Schema::of(Kind::Object {
    properties: &[
        ("key", &Schema::TEXT),
        ("value", &Schema::TEXT),
        (
            "media_type",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["text/plain", "application/json"],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &["key", "value", "media_type"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "namespacenotification")]
pub(super) static NEW_NAMESPACE_NOTIFICATION: Schema = Schema::of(Kind::Object {
    properties: &[
        ("event", &NAMESPACE_NOTIFICATION_EVENT),
        ("method", &NOTIFICATION_METHOD),
        ("config", &NAMESPACE_NOTIFICATION_CONFIG),
        ("eventConfig", &Schema::OBJECT),
        ("title", &Schema::TEXT),
    ],
    required: &["event", "method", "config", "eventConfig"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "organization")]
pub(super) static NEW_ORGANIZATION: Schema = Schema::of(Kind::Object {
    properties: &[
        ("name", &Schema::TEXT),
        ("email", &Schema::TEXT),
        ("contact_email", &Schema::TEXT),
        ("recaptcha_response", &Schema::SECRET),
    ],
    required: &["name"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "org-mirror")]
pub(super) static NEW_ORGANIZATION_MIRROR: Schema = Schema::of(Kind::Object {
    properties: &[
        ("external_registry_type", &MIRROR_REGISTRY_TYPE),
        ("external_registry_url", &Schema::TEXT),
        (
            "external_namespace",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: None,
                        most: Some(255u64),
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("robot_username", &Schema::TEXT),
        ("visibility", &REPOSITORY_VISIBILITY),
        (
            "sync_interval",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(60i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("sync_start_date", &Schema::TEXT),
        ("is_enabled", &Schema::BOOLEAN),
        (
            "external_registry_username",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "external_registry_password",
            &Schema {
                nullable: true,
                ..Schema::SECRET
            },
        ),
        ("external_registry_config", &ORGANIZATION_MIRROR_REGISTRY_CONFIG),
        ("repository_filters", &Schema::TEXTS),
        (
            "skopeo_timeout",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(30i64),
                    maximum: Some(3600i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[
        "external_registry_type",
        "external_registry_url",
        "external_namespace",
        "robot_username",
        "visibility",
        "sync_interval",
        "sync_start_date",
    ],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "prototype")]
pub(super) static NEW_PROTOTYPE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("role", &REPOSITORY_ROLE),
        ("delegate", &DELEGATE_REFERENCE),
        ("activating_user", &USER_REFERENCE),
    ],
    required: &["role", "delegate"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "organization")]
pub(super) static NEW_PROXY_CACHE_CONFIG: Schema = Schema::of(Kind::Object {
    properties: &[
        ("upstream_registry", &Schema::TEXT),
        (
            "upstream_registry_username",
            &Schema {
                kind: Kind::Any,
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "upstream_registry_password",
            &Schema {
                kind: Kind::Any,
                nullable: true,
                null_apart: false,
                secret: true,
            },
        ),
        (
            "expiration_s",
            &Schema {
                kind: Kind::Any,
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "insecure",
            &Schema {
                kind: Kind::Any,
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &["upstream_registry"],
    closed: false,
    count: Count::ANY,
});

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
pub(super) static NEW_QUOTA: Schema = Schema::of(
    Kind::OneOf(&[&NEW_QUOTA_IN_BYTES, &NEW_QUOTA_IN_UNITS]),
);

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
pub(super) static NEW_QUOTA_IN_BYTES: Schema = Schema::of(Kind::Object {
    properties: &[("limit_bytes", &Schema::INTEGER)],
    required: &["limit_bytes"],
    closed: false,
    count: Count::ANY,
});

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
pub(super) static NEW_QUOTA_IN_UNITS: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "limit",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some(
                        "^(\\d+\\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi|Ti|Pi|Ei|Zi|Yi|KB|MB|GB|TB|PB|EB|ZB|YB|K|M|G|T|P|E|Z|Y)?)$",
                    ),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &["limit"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "namespacequota")]
pub(super) static NEW_QUOTA_LIMIT: Schema = Schema::of(Kind::Object {
    properties: &[("type", &QUOTA_LIMIT_TYPE), ("threshold_percent", &Schema::INTEGER)],
    required: &["type", "threshold_percent"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "repository")]
pub(super) static NEW_REPOSITORY: Schema = Schema::of(Kind::Object {
    properties: &[
        ("repository", &Schema::TEXT),
        ("visibility", &REPOSITORY_VISIBILITY),
        ("namespace", &Schema::TEXT),
        ("description", &Schema::TEXT),
        (
            "repo_kind",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["image"],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &["repository", "visibility", "description"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "mirror")]
pub(super) static NEW_REPOSITORY_MIRROR: Schema = Schema::of(Kind::Object {
    properties: &[
        ("is_enabled", &Schema::BOOLEAN),
        ("external_reference", &Schema::TEXT),
        (
            "external_registry_username",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "external_registry_password",
            &Schema {
                nullable: true,
                ..Schema::SECRET
            },
        ),
        ("external_registry_config", &REPOSITORY_MIRROR_REGISTRY_CONFIG),
        (
            "sync_interval",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("sync_start_date", &Schema::TEXT),
        ("robot_username", &Schema::TEXT),
        ("root_rule", &REPOSITORY_MIRROR_RULE),
        (
            "skopeo_timeout_interval",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(300i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "architecture_filter",
            &Schema {
                nullable: true,
                ..Schema::TEXTS
            },
        ),
    ],
    required: &[
        "external_reference",
        "sync_interval",
        "sync_start_date",
        "root_rule",
        "skopeo_timeout_interval",
    ],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "repositorynotification")]
pub(super) static NEW_REPOSITORY_NOTIFICATION: Schema = Schema::of(Kind::Object {
    properties: &[
        ("event", &REPOSITORY_NOTIFICATION_EVENT),
        ("method", &NOTIFICATION_METHOD),
        ("config", &REPOSITORY_NOTIFICATION_CONFIG),
        ("eventConfig", &Schema::OBJECT),
        ("title", &Schema::TEXT),
    ],
    required: &["event", "method", "config", "eventConfig"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "repotoken")]
pub(super) static NEW_REPOSITORY_TOKEN: Schema = Schema::of(Kind::Object {
    properties: &[("friendlyName", &Schema::TEXT)],
    required: &["friendlyName"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "robot")]
pub(super) static NEW_ROBOT: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "description",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: None,
                        most: Some(255u64),
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("unstructured_metadata", &Schema::OBJECT),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "superuser")]
pub(super) static NEW_SERVICE_KEY: Schema = Schema::of(Kind::Object {
    properties: &[
        ("service", &Schema::TEXT),
        (
            "expiration",
            &Schema {
                nullable: true,
                null_apart: true,
                ..Schema::NUMBER
            },
        ),
        ("name", &Schema::TEXT),
        ("metadata", &Schema::OBJECT),
        ("notes", &Schema::TEXT),
    ],
    required: &["service", "expiration"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "user")]
pub(super) static NEW_STAR: Schema = Schema::of(Kind::Object {
    properties: &[("namespace", &Schema::TEXT), ("repository", &Schema::TEXT)],
    required: &["namespace", "repository"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "superuser")]
pub(super) static NEW_USER: Schema = Schema::of(Kind::Object {
    properties: &[("username", &Schema::TEXT), ("email", &Schema::TEXT)],
    required: &["username"],
    closed: false,
    count: Count::ANY,
});

#[cfg(any(feature = "namespacenotification", feature = "repositorynotification"))]
pub(super) static NOTIFICATION_METHOD: Schema = Schema::of(Kind::ANY_TEXT);

#[cfg(feature = "org-mirror")]
pub(super) static ORGANIZATION_MIRROR_REGISTRY_CONFIG: Schema = Schema::of(Kind::Object {
    properties: &[("verify_tls", &Schema::BOOLEAN), ("proxy", &REPOSITORY_MIRROR_PROXY)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "org-mirror")]
pub(super) static ORGANIZATION_MIRROR_STORED_CONFIG: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "verify_tls",
            &Schema {
                kind: Kind::Any,
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "proxy",
            &Schema {
                kind: Kind::Any,
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "org-mirror")]
pub(super) static ORGANIZATION_MIRROR_UPDATE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("is_enabled", &Schema::BOOLEAN),
        ("external_registry_url", &Schema::TEXT),
        (
            "external_namespace",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: None,
                        most: Some(255u64),
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("robot_username", &Schema::TEXT),
        ("visibility", &REPOSITORY_VISIBILITY),
        (
            "sync_interval",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(60i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("sync_start_date", &Schema::TEXT),
        (
            "external_registry_username",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "external_registry_password",
            &Schema {
                nullable: true,
                ..Schema::SECRET
            },
        ),
        ("external_registry_config", &ORGANIZATION_MIRROR_STORED_CONFIG),
        ("repository_filters", &Schema::TEXTS),
        (
            "skopeo_timeout",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(30i64),
                    maximum: Some(3600i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "superuser")]
pub(super) static ORGANIZATION_RENAME: Schema = Schema::of(Kind::Object {
    properties: &[("name", &Schema::TEXT)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "organization")]
pub(super) static ORGANIZATION_UPDATE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("email", &Schema::TEXT),
        (
            "contact_email",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        ("invoice_email", &Schema::BOOLEAN),
        (
            "invoice_email_address",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "tag_expiration_s",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "user")]
pub(super) static PASSWORD_CONFIRMATION: Schema = Schema::of(Kind::Object {
    properties: &[("password", &Schema::SECRET)],
    required: &["password"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "prototype")]
pub(super) static PROTOTYPE_UPDATE: Schema = Schema::of(Kind::Object {
    properties: &[("role", &REPOSITORY_ROLE)],
    required: &["role"],
    closed: false,
    count: Count::ANY,
});

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
pub(super) static QUOTA_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("limit_bytes", &Schema::INTEGER),
        (
            "limit",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some(
                        "^(\\d+\\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi|Ti|Pi|Ei|Zi|Yi|KB|MB|GB|TB|PB|EB|ZB|YB|K|M|G|T|P|E|Z|Y)?)$",
                    ),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: true,
    count: Count {
        least: None,
        most: Some(1u64),
    },
});

#[cfg(feature = "namespacequota")]
pub(super) static QUOTA_LIMIT_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[("type", &QUOTA_LIMIT_TYPE), ("threshold_percent", &Schema::INTEGER)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(
    any(
        feature = "namespacequota",
        feature = "organization",
        feature = "superuser",
        feature = "user"
    )
)]
pub(super) static QUOTA_LIMIT_TYPE: Schema = Schema::of(Kind::ANY_TEXT);

#[cfg(feature = "user")]
pub(super) static RECOVERY_REQUEST: Schema = Schema::of(Kind::Object {
    properties: &[("email", &Schema::TEXT), ("recaptcha_response", &Schema::TEXT)],
    required: &["email"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "build")]
pub(super) static REPOSITORY_BUILD_REQUEST: Schema = Schema::of(Kind::Object {
    properties: &[
        ("file_id", &Schema::TEXT),
        ("archive_url", &Schema::TEXT),
        ("subdirectory", &Schema::TEXT),
        ("dockerfile_path", &Schema::TEXT),
        ("context", &Schema::TEXT),
        ("pull_robot", &Schema::TEXT),
        (
            "docker_tags",
            &Schema {
                kind: Kind::List {
                    item: &Schema::TEXT,
                    count: Count {
                        least: Some(1u64),
                        most: None,
                    },
                    unique: true,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(any(feature = "mirror", feature = "org-mirror"))]
pub(super) static REPOSITORY_MIRROR_PROXY: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "https_proxy",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "http_proxy",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "no_proxy",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "mirror")]
pub(super) static REPOSITORY_MIRROR_REGISTRY_CONFIG: Schema = Schema::of(Kind::Object {
    properties: &[
        ("verify_tls", &Schema::BOOLEAN),
        ("unsigned_images", &Schema::BOOLEAN),
        ("proxy", &REPOSITORY_MIRROR_PROXY),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "mirror")]
pub(super) static REPOSITORY_MIRROR_RULE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("rule_kind", &REPOSITORY_MIRROR_RULE_RULE_KIND),
        ("rule_value", &Schema::TEXTS),
    ],
    required: &["rule_kind", "rule_value"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "mirror")]
pub(super) static REPOSITORY_MIRROR_RULE_RULE_KIND: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["tag_glob_csv"],
});

#[cfg(feature = "mirror")]
pub(super) static REPOSITORY_MIRROR_UPDATE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("is_enabled", &Schema::BOOLEAN),
        ("external_reference", &Schema::TEXT),
        (
            "external_registry_username",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "external_registry_password",
            &Schema {
                nullable: true,
                ..Schema::SECRET
            },
        ),
        ("external_registry_config", &REPOSITORY_MIRROR_REGISTRY_CONFIG),
        ("sync_start_date", &Schema::TEXT),
        (
            "sync_interval",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("robot_username", &Schema::TEXT),
        ("root_rule", &REPOSITORY_MIRROR_RULE),
        (
            "skopeo_timeout_interval",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(300i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "architecture_filter",
            &Schema {
                nullable: true,
                ..Schema::TEXTS
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "repositorynotification")]
pub(super) static REPOSITORY_NOTIFICATION_CONFIG: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "url",
            &Schema {
                kind: Kind::Any,
                nullable: false,
                null_apart: false,
                secret: true,
            },
        ),
        (
            "flow_api_token",
            &Schema {
                kind: Kind::Any,
                nullable: false,
                null_apart: false,
                secret: true,
            },
        ),
        (
            "notification_token",
            &Schema {
                kind: Kind::Any,
                nullable: false,
                null_apart: false,
                secret: true,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "repositorynotification")]
pub(super) static REPOSITORY_NOTIFICATION_EVENT: Schema = Schema::of(Kind::ANY_TEXT);

#[cfg(
    any(
        feature = "permission",
        feature = "prototype",
        feature = "repotoken",
        feature = "robot",
        feature = "team"
    )
)]
pub(super) static REPOSITORY_ROLE: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["read", "write", "admin"],
});

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_STATE_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[("state", &REPOSITORY_STATE_CHANGE_STATE)],
    required: &["state"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_STATE_CHANGE_STATE: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["NORMAL", "READ_ONLY", "MIRROR"],
});

#[cfg(feature = "repotoken")]
pub(super) static REPOSITORY_TOKEN_ROLE: Schema = Schema::of(Kind::Object {
    properties: &[("role", &REPOSITORY_ROLE)],
    required: &["role"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_TRUST_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[("trust_enabled", &Schema::BOOLEAN)],
    required: &["trust_enabled"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_UPDATE: Schema = Schema::of(Kind::Object {
    properties: &[("description", &Schema::TEXT)],
    required: &["description"],
    closed: false,
    count: Count::ANY,
});

#[cfg(any(feature = "org-mirror", feature = "repository"))]
pub(super) static REPOSITORY_VISIBILITY: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["public", "private"],
});

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_VISIBILITY_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[("visibility", &REPOSITORY_VISIBILITY)],
    required: &["visibility"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "robot")]
pub(super) static ROBOT_FEDERATION: Schema = Schema::of(Kind::Object {
    properties: &[("issuer", &Schema::TEXT), ("subject", &Schema::TEXT)],
    required: &["issuer", "subject"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "permission")]
pub(super) static ROLE_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[("role", &REPOSITORY_ROLE)],
    required: &["role"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "superuser")]
pub(super) static SERVICE_KEY_UPDATE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("name", &Schema::TEXT),
        ("metadata", &Schema::OBJECT),
        (
            "expiration",
            &Schema {
                nullable: true,
                null_apart: true,
                ..Schema::NUMBER
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "user")]
pub(super) static SIGNIN: Schema = Schema::of(Kind::Object {
    properties: &[
        ("username", &Schema::TEXT),
        ("password", &Schema::SECRET),
        ("invite_code", &Schema::SECRET),
    ],
    required: &["username", "password"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "billing")]
pub(super) static SKU_BINDING: Schema = Schema::of(Kind::Object {
    properties: &[("subscription_id", &Schema::INTEGER), ("quantity", &Schema::INTEGER)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "billing")]
pub(super) static SKU_BINDINGS: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "subscriptions",
            &Schema {
                kind: Kind::List {
                    item: &SKU_BINDING,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "tag")]
pub(super) static TAG_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "manifest_digest",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "expiration",
            &Schema {
                nullable: true,
                ..Schema::NUMBER
            },
        ),
        ("immutable", &Schema::BOOLEAN),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "tag")]
pub(super) static TAG_EXPIRY: Schema = Schema::of(Kind::Object {
    properties: &[
        ("manifest_digest", &Schema::TEXT),
        ("include_submanifests", &Schema::BOOLEAN),
        ("is_alive", &Schema::BOOLEAN),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "tag")]
pub(super) static TAG_RESTORATION: Schema = Schema::of(Kind::Object {
    properties: &[("manifest_digest", &Schema::TEXT)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "team")]
pub(super) static TEAM_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[("role", &TEAM_ROLE), ("description", &Schema::TEXT)],
    required: &["role"],
    closed: false,
    count: Count::ANY,
});

#[cfg(any(feature = "organization", feature = "team"))]
pub(super) static TEAM_ROLE: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["member", "creator", "admin"],
});

#[cfg(feature = "team")]
pub(super) static TEAM_SYNC_CONFIG: Schema = Schema::of(Kind::Object {
    properties: &[
        ("group_dn", &Schema::TEXT),
        ("group_id", &Schema::TEXT),
        ("group_name", &Schema::TEXT),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "superuser")]
pub(super) static USER_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("password", &Schema::SECRET),
        ("email", &Schema::TEXT),
        ("enabled", &Schema::BOOLEAN),
        ("superuser", &Schema::BOOLEAN),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "user")]
pub(super) static USER_CONVERSION: Schema = Schema::of(Kind::Object {
    properties: &[
        ("adminUser", &Schema::TEXT),
        ("adminPassword", &Schema::SECRET),
        ("plan", &Schema::TEXT),
    ],
    required: &["adminUser", "adminPassword"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "user")]
pub(super) static USER_NOTIFICATION_UPDATE: Schema = Schema::of(Kind::Object {
    properties: &[("dismissed", &Schema::BOOLEAN)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "prototype")]
pub(super) static USER_REFERENCE: Schema = Schema::of(Kind::Object {
    properties: &[("name", &Schema::TEXT)],
    required: &["name"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "user")]
pub(super) static USER_REGISTRATION: Schema = Schema::of(Kind::Object {
    properties: &[
        ("username", &Schema::TEXT),
        ("password", &Schema::SECRET),
        ("email", &Schema::TEXT),
        ("invite_code", &Schema::SECRET),
        ("recaptcha_response", &Schema::SECRET),
    ],
    required: &["username", "password"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "user")]
pub(super) static USER_UPDATE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("password", &Schema::SECRET),
        ("invoice_email", &Schema::BOOLEAN),
        ("email", &Schema::TEXT),
        (
            "tag_expiration_s",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("username", &Schema::TEXT),
        (
            "invoice_email_address",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "given_name",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "family_name",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "company",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "location",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "robot")]
pub(super) static CREATE_USER_ROBOT_FEDERATION__BODY: &Schema = &Schema {
    kind: Kind::List {
        item: &ROBOT_FEDERATION,
        count: Count::ANY,
        unique: false,
    },
    nullable: false,
    null_apart: false,
    secret: false,
};

#[cfg(feature = "robot")]
pub(super) static CREATE_ORG_ROBOT_FEDERATION__BODY: &Schema = &Schema {
    kind: Kind::List {
        item: &ROBOT_FEDERATION,
        count: Count::ANY,
        unique: false,
    },
    nullable: false,
    null_apart: false,
    secret: false,
};
