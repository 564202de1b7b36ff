// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Kind, Schema};

/// Any value.
#[allow(dead_code)]
pub(super) static ANY: Schema = Schema {
    kind: Kind::Any,
    nullable: false,
    secret: false,
};

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

#[cfg(feature = "organization")]
pub(super) static NEW_ORGANIZATION: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: Some(2u64),
                        max_length: Some(255u64),
                        pattern: Some("^[a-z0-9]+([._-][a-z0-9]+)*$"),
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

#[cfg(feature = "superuser")]
pub(super) static NEW_QUOTA: Schema = Schema {
    kind: Kind::OneOf(&[&NEW_QUOTA_IN_BYTES, &NEW_QUOTA_IN_UNITS]),
    nullable: false,
    secret: false,
};

#[cfg(feature = "superuser")]
pub(super) static NEW_QUOTA_IN_BYTES: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "limit_bytes",
                &Schema {
                    kind: Kind::Integer {
                        minimum: Some(1i64),
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

#[cfg(feature = "superuser")]
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
                        pattern: Some("^[a-z0-9_]+$"),
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
                        pattern: Some("^[A-Za-z0-9\\s_:/-]*$"),
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

#[cfg(feature = "superuser")]
pub(super) static NEW_USER: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "username",
                &Schema {
                    kind: Kind::Text {
                        min_length: Some(2u64),
                        max_length: Some(255u64),
                        pattern: Some("^[a-z0-9]+([._-][a-z0-9]+)*$"),
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

#[cfg(feature = "superuser")]
pub(super) static ORGANIZATION_RENAME: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "name",
                &Schema {
                    kind: Kind::Text {
                        min_length: Some(2u64),
                        max_length: Some(255u64),
                        pattern: Some("^[a-z0-9]+([._-][a-z0-9]+)*$"),
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

#[cfg(feature = "superuser")]
pub(super) static QUOTA_CHANGE: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "limit_bytes",
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

#[cfg(any(feature = "permission", feature = "prototype"))]
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
                        pattern: Some("^[A-Za-z0-9\\s_:/-]*$"),
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
