// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

#[allow(unused_imports)]
use crate::server::{Kind, Schema};

#[cfg(feature = "organization")]
pub(super) static APPLICATION_UPDATE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "redirect_uri",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "application_uri",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "description",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "avatar_email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["name", "redirect_uri", "application_uri"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "superuser")]
pub(super) static APPROVE_SERVICE_KEY: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "notes",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "policy")]
pub(super) static AUTO_PRUNE_AGE_SETTINGS: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            ("method", &AUTO_PRUNE_AGE_SETTINGS_METHOD),
            (
                "value",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "tagPattern",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "tagPatternMatches",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["method", "value"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "policy")]
pub(super) static AUTO_PRUNE_AGE_SETTINGS_METHOD: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "policy")]
pub(super) static AUTO_PRUNE_COUNT_SETTINGS: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            ("method", &AUTO_PRUNE_COUNT_SETTINGS_METHOD),
            (
                "value",
                &Schema {
                    kind: Kind::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "tagPattern",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "tagPatternMatches",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["method", "value"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "policy")]
pub(super) static AUTO_PRUNE_COUNT_SETTINGS_METHOD: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "policy")]
pub(super) static AUTO_PRUNE_SETTINGS: Schema = Schema {
    kind: Kind::OneOf(&[&AUTO_PRUNE_COUNT_SETTINGS, &AUTO_PRUNE_AGE_SETTINGS]),
    nullable: false,
    secret: false,
};

#[cfg(feature = "trigger")]
pub(super) static BUILD_TRIGGER_ACTIVATION: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "config",
                &Schema {
                    kind: Kind::Map(
                        &Schema {
                            kind: Kind::Any,
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "pull_robot",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["config"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "trigger")]
pub(super) static BUILD_TRIGGER_REF_KIND: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "trigger")]
pub(super) static BUILD_TRIGGER_RUN: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "branch_name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "commit_sha",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "refs",
                &Schema {
                    kind: Kind::Object {
                        properties: &[
                            ("kind", &BUILD_TRIGGER_REF_KIND),
                            (
                                "name",
                                &Schema {
                                    kind: Kind::Text {
                                        min_length: None,
                                        max_length: None,
                                        pattern: None,
                                        values: &[],
                                    },
                                    nullable: false,
                                    secret: false,
                                },
                            ),
                        ],
                        required: &["kind", "name"],
                        closed: false,
                        max_properties: None,
                    },
                    nullable: true,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: true,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "trigger")]
pub(super) static BUILD_TRIGGER_UPDATE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "enabled",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["enabled"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "user")]
pub(super) static CLIENT_KEY_REQUEST: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
        ],
        required: &["password"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "globalmessages")]
pub(super) static CREATE_GLOBAL_MESSAGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[("message", &NEW_GLOBAL_MESSAGE)],
        required: &["message"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "prototype")]
pub(super) static DELEGATE_KIND: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["user", "team"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "prototype")]
pub(super) static DELEGATE_REFERENCE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            ("kind", &DELEGATE_KIND),
        ],
        required: &["name", "kind"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "user")]
pub(super) static EXTERNAL_LOGIN_KIND: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["login", "attach", "cli"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "user")]
pub(super) static EXTERNAL_LOGIN_REQUEST: Schema = Schema {
    kind: Kind::Object {
        properties: &[("kind", &EXTERNAL_LOGIN_KIND)],
        required: &["kind"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "build")]
pub(super) static FILE_DROP_REQUEST: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "mimeType",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["mimeType"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "immutability-policy")]
pub(super) static IMMUTABILITY_POLICY_CONFIG: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "tagPattern",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "tagPatternMatches",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["tagPattern"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "logs")]
pub(super) static LOG_EXPORT: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "callback_url",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "callback_email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "globalmessages")]
pub(super) static MESSAGE_MEDIA_TYPE: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["text/plain", "text/markdown"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "globalmessages")]
pub(super) static MESSAGE_SEVERITY: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["info", "warning", "error"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "namespacenotification")]
pub(super) static NAMESPACE_NOTIFICATION_CONFIG: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "url",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
            (
                "flow_api_token",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
            (
                "notification_token",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "appspecifictokens")]
pub(super) static NEW_APP_TOKEN: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "title",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["title"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "organization")]
pub(super) static NEW_APPLICATION: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "redirect_uri",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "application_uri",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "description",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "avatar_email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["name"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "organization-application-tokens")]
pub(super) static NEW_APPLICATION_TOKEN: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: Some(1u64),
                        max_length: Some(255u64),
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "scope",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "expiration",
                &Schema {
                    kind: Kind::Number {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["name", "scope"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "globalmessages")]
pub(super) static NEW_GLOBAL_MESSAGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "content",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            ("media_type", &MESSAGE_MEDIA_TYPE),
            ("severity", &MESSAGE_SEVERITY),
        ],
        required: &["content", "media_type", "severity"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "manifest")]
pub(super) static NEW_MANIFEST_LABEL: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "key",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "value",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "media_type",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &["text/plain", "application/json"],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
        ],
        required: &["key", "value", "media_type"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "namespacenotification")]
pub(super) static NEW_NAMESPACE_NOTIFICATION: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            ("event", &NEW_NAMESPACE_NOTIFICATION_EVENT),
            ("method", &NEW_NAMESPACE_NOTIFICATION_METHOD),
            ("config", &NAMESPACE_NOTIFICATION_CONFIG),
            (
                "eventConfig",
                &Schema {
                    kind: Kind::Map(
                        &Schema {
                            kind: Kind::Any,
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "title",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["event", "method", "config", "eventConfig"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "namespacenotification")]
pub(super) static NEW_NAMESPACE_NOTIFICATION_EVENT: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["quota_error", "quota_warning"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "namespacenotification")]
pub(super) static NEW_NAMESPACE_NOTIFICATION_METHOD: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[
            "email",
            "flowdock",
            "hipchat",
            "quay_notification",
            "slack",
            "webhook",
        ],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "organization")]
pub(super) static NEW_ORGANIZATION: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "contact_email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "recaptcha_response",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
        ],
        required: &["name"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "org-mirror")]
pub(super) static NEW_ORGANIZATION_MIRROR: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            ("external_registry_type", &NEW_ORGANIZATION_MIRROR_EXTERNAL_REGISTRY_TYPE),
            (
                "external_registry_url",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "external_namespace",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: Some(255u64),
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "robot_username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            ("visibility", &NEW_ORGANIZATION_MIRROR_VISIBILITY),
            (
                "sync_interval",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(60i64),
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "sync_start_date",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "is_enabled",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "external_registry_username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "external_registry_password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: true,
                },
            ),
            ("external_registry_config", &ORGANIZATION_MIRROR_REGISTRY_CONFIG),
            (
                "repository_filters",
                &Schema {
                    kind: Kind::List(
                        &Schema {
                            kind: Kind::Text {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                values: &[],
                            },
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "skopeo_timeout",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(30i64),
                        maximum: Some(3600i64),
                    },
                    nullable: false,
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
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "org-mirror")]
pub(super) static NEW_ORGANIZATION_MIRROR_EXTERNAL_REGISTRY_TYPE: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["harbor", "quay"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "org-mirror")]
pub(super) static NEW_ORGANIZATION_MIRROR_VISIBILITY: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["public", "private"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "prototype")]
pub(super) static NEW_PROTOTYPE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            ("role", &REPOSITORY_ROLE),
            ("delegate", &DELEGATE_REFERENCE),
            ("activating_user", &USER_REFERENCE),
        ],
        required: &["role", "delegate"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "organization")]
pub(super) static NEW_PROXY_CACHE_CONFIG: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "upstream_registry",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "upstream_registry_username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "upstream_registry_password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: true,
                },
            ),
            (
                "expiration_s",
                &Schema {
                    kind: Kind::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "insecure",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["upstream_registry"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
pub(super) static NEW_QUOTA: Schema = Schema {
    kind: Kind::OneOf(&[&NEW_QUOTA_IN_BYTES, &NEW_QUOTA_IN_UNITS]),
    nullable: false,
    secret: false,
};

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
pub(super) static NEW_QUOTA_IN_BYTES: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "limit_bytes",
                &Schema {
                    kind: Kind::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["limit_bytes"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
pub(super) static NEW_QUOTA_IN_UNITS: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "limit",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: Some("^\\d+\\s?([KMGTPEZY](iB|i|B)?|B)?$"),
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["limit"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "namespacequota")]
pub(super) static NEW_QUOTA_LIMIT: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            ("type", &NEW_QUOTA_LIMIT_TYPE),
            (
                "threshold_percent",
                &Schema {
                    kind: Kind::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["type", "threshold_percent"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "namespacequota")]
pub(super) static NEW_QUOTA_LIMIT_TYPE: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repository")]
pub(super) static NEW_REPOSITORY: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "repository",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            ("visibility", &NEW_REPOSITORY_VISIBILITY),
            (
                "namespace",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "description",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "repo_kind",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &["image"],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
        ],
        required: &["repository", "visibility", "description"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "mirror")]
pub(super) static NEW_REPOSITORY_MIRROR: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "is_enabled",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "external_reference",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "external_registry_username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "external_registry_password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: true,
                },
            ),
            ("external_registry_config", &REPOSITORY_MIRROR_REGISTRY_CONFIG),
            (
                "sync_start_date",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "sync_interval",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(0i64),
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "robot_username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            ("root_rule", &REPOSITORY_MIRROR_RULE),
            (
                "skopeo_timeout_interval",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(300i64),
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "architecture_filter",
                &Schema {
                    kind: Kind::List(
                        &Schema {
                            kind: Kind::Text {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                values: &[],
                            },
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: true,
                    secret: false,
                },
            ),
        ],
        required: &[
            "external_reference",
            "sync_start_date",
            "sync_interval",
            "robot_username",
            "root_rule",
            "skopeo_timeout_interval",
        ],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repositorynotification")]
pub(super) static NEW_REPOSITORY_NOTIFICATION: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            ("event", &NEW_REPOSITORY_NOTIFICATION_EVENT),
            ("method", &NEW_REPOSITORY_NOTIFICATION_METHOD),
            ("config", &REPOSITORY_NOTIFICATION_CONFIG),
            (
                "eventConfig",
                &Schema {
                    kind: Kind::Map(
                        &Schema {
                            kind: Kind::Any,
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "title",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["event", "method", "config", "eventConfig"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repositorynotification")]
pub(super) static NEW_REPOSITORY_NOTIFICATION_EVENT: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repositorynotification")]
pub(super) static NEW_REPOSITORY_NOTIFICATION_METHOD: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repository")]
pub(super) static NEW_REPOSITORY_VISIBILITY: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["public", "private"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "robot")]
pub(super) static NEW_ROBOT: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "description",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: Some(255u64),
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "unstructured_metadata",
                &Schema {
                    kind: Kind::Map(
                        &Schema {
                            kind: Kind::Any,
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "superuser")]
pub(super) static NEW_SERVICE_KEY: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "service",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "expiration",
                &Schema {
                    kind: Kind::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "metadata",
                &Schema {
                    kind: Kind::Map(
                        &Schema {
                            kind: Kind::Any,
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "notes",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["service", "expiration"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "user")]
pub(super) static NEW_STAR: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "namespace",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "repository",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["namespace", "repository"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "superuser")]
pub(super) static NEW_USER: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["username"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "org-mirror")]
pub(super) static ORGANIZATION_MIRROR_REGISTRY_CONFIG: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "verify_tls",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            ("proxy", &REPOSITORY_MIRROR_PROXY),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "org-mirror")]
pub(super) static ORGANIZATION_MIRROR_UPDATE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "is_enabled",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "external_registry_url",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "external_namespace",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: Some(255u64),
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "robot_username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            ("visibility", &ORGANIZATION_MIRROR_UPDATE_VISIBILITY),
            (
                "sync_interval",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(60i64),
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "sync_start_date",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "external_registry_username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "external_registry_password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: true,
                },
            ),
            ("external_registry_config", &ORGANIZATION_MIRROR_REGISTRY_CONFIG),
            (
                "repository_filters",
                &Schema {
                    kind: Kind::List(
                        &Schema {
                            kind: Kind::Text {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                values: &[],
                            },
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "skopeo_timeout",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(30i64),
                        maximum: Some(3600i64),
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "org-mirror")]
pub(super) static ORGANIZATION_MIRROR_UPDATE_VISIBILITY: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["public", "private"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "superuser")]
pub(super) static ORGANIZATION_RENAME: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "organization")]
pub(super) static ORGANIZATION_UPDATE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "contact_email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "invoice_email",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "invoice_email_address",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "tag_expiration_s",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(0i64),
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "prototype")]
pub(super) static PROTOTYPE_UPDATE: Schema = Schema {
    kind: Kind::Object {
        properties: &[("role", &REPOSITORY_ROLE)],
        required: &["role"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(any(feature = "namespacequota", feature = "superuser"))]
pub(super) static QUOTA_CHANGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "limit_bytes",
                &Schema {
                    kind: Kind::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "limit",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: Some("^\\d+\\s?([KMGTPEZY](iB|i|B)?|B)?$"),
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: true,
        max_properties: Some(1u64),
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "namespacequota")]
pub(super) static QUOTA_LIMIT_CHANGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            ("type", &QUOTA_LIMIT_CHANGE_TYPE),
            (
                "threshold_percent",
                &Schema {
                    kind: Kind::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "namespacequota")]
pub(super) static QUOTA_LIMIT_CHANGE_TYPE: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "build")]
pub(super) static REPOSITORY_BUILD_REQUEST: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "file_id",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "archive_url",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "subdirectory",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "dockerfile_path",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "context",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "pull_robot",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "docker_tags",
                &Schema {
                    kind: Kind::List(
                        &Schema {
                            kind: Kind::Text {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                values: &[],
                            },
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(any(feature = "mirror", feature = "org-mirror"))]
pub(super) static REPOSITORY_MIRROR_PROXY: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "https_proxy",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "http_proxy",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "no_proxy",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "mirror")]
pub(super) static REPOSITORY_MIRROR_REGISTRY_CONFIG: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "verify_tls",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "unsigned_images",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            ("proxy", &REPOSITORY_MIRROR_PROXY),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "mirror")]
pub(super) static REPOSITORY_MIRROR_RULE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            ("rule_kind", &REPOSITORY_MIRROR_RULE_RULE_KIND),
            (
                "rule_value",
                &Schema {
                    kind: Kind::List(
                        &Schema {
                            kind: Kind::Text {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                values: &[],
                            },
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["rule_kind", "rule_value"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "mirror")]
pub(super) static REPOSITORY_MIRROR_RULE_RULE_KIND: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["tag_glob_csv"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "mirror")]
pub(super) static REPOSITORY_MIRROR_UPDATE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "is_enabled",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "external_reference",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "external_registry_username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "external_registry_password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: true,
                },
            ),
            ("external_registry_config", &REPOSITORY_MIRROR_REGISTRY_CONFIG),
            (
                "sync_start_date",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "sync_interval",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(0i64),
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "robot_username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            ("root_rule", &REPOSITORY_MIRROR_RULE),
            (
                "skopeo_timeout_interval",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(300i64),
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "architecture_filter",
                &Schema {
                    kind: Kind::List(
                        &Schema {
                            kind: Kind::Text {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                values: &[],
                            },
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: true,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repositorynotification")]
pub(super) static REPOSITORY_NOTIFICATION_CONFIG: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "url",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
            (
                "flow_api_token",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
            (
                "notification_token",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(
    any(
        feature = "permission",
        feature = "prototype",
        feature = "robot",
        feature = "team"
    )
)]
pub(super) static REPOSITORY_ROLE: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["read", "write", "admin"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_STATE_CHANGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[("state", &REPOSITORY_STATE_CHANGE_STATE)],
        required: &["state"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_STATE_CHANGE_STATE: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["NORMAL", "READ_ONLY", "MIRROR"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_TRUST_CHANGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "trust_enabled",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["trust_enabled"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_UPDATE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "description",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["description"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_VISIBILITY_CHANGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[("visibility", &REPOSITORY_VISIBILITY_CHANGE_VISIBILITY)],
        required: &["visibility"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "repository")]
pub(super) static REPOSITORY_VISIBILITY_CHANGE_VISIBILITY: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["public", "private"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "robot")]
pub(super) static ROBOT_FEDERATION: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "issuer",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "subject",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["issuer", "subject"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "permission")]
pub(super) static ROLE_CHANGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[("role", &REPOSITORY_ROLE)],
        required: &["role"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "superuser")]
pub(super) static SERVICE_KEY_UPDATE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "metadata",
                &Schema {
                    kind: Kind::Map(
                        &Schema {
                            kind: Kind::Any,
                            nullable: false,
                            secret: false,
                        },
                    ),
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "expiration",
                &Schema {
                    kind: Kind::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: true,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "user")]
pub(super) static SIGNIN: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
            (
                "invite_code",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
        ],
        required: &["username", "password"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "tag")]
pub(super) static TAG_CHANGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "manifest_digest",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "expiration",
                &Schema {
                    kind: Kind::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "immutable",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "tag")]
pub(super) static TAG_EXPIRY: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "manifest_digest",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "include_submanifests",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "is_alive",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "tag")]
pub(super) static TAG_RESTORATION: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "manifest_digest",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["manifest_digest"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "team")]
pub(super) static TEAM_CHANGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            ("role", &TEAM_ROLE),
            (
                "description",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["role"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "team")]
pub(super) static TEAM_ROLE: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["member", "creator", "admin"],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "team")]
pub(super) static TEAM_SYNC_CONFIG: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "group_dn",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "group_id",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "group_name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "superuser")]
pub(super) static USER_CHANGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
            (
                "email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "enabled",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "superuser",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "user")]
pub(super) static USER_CONVERSION: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "adminUser",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "adminPassword",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
            (
                "plan",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["adminUser", "adminPassword"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "prototype")]
pub(super) static USER_REFERENCE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["name"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "user")]
pub(super) static USER_REGISTRATION: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
            (
                "email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "invite_code",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
            (
                "recaptcha_response",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
        ],
        required: &["username", "password"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "user")]
pub(super) static USER_UPDATE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
            (
                "invoice_email",
                &Schema {
                    kind: Kind::Boolean,
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "email",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "tag_expiration_s",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(0i64),
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "username",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "invoice_email_address",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "given_name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "family_name",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "company",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
            (
                "location",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: true,
                    secret: false,
                },
            ),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "robot")]
pub(super) static CREATE_USER_ROBOT_FEDERATION_BODY: &Schema = &Schema {
    kind: Kind::List(&ROBOT_FEDERATION),
    nullable: false,
    secret: false,
};

#[cfg(feature = "robot")]
pub(super) static CREATE_ORG_ROBOT_FEDERATION_BODY: &Schema = &Schema {
    kind: Kind::List(&ROBOT_FEDERATION),
    nullable: false,
    secret: false,
};
