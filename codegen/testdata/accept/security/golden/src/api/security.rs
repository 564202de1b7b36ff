// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The security schemes, and what each operation requires of its callers.

use apitwin_runtime::security::{Requirement, SchemeKind, Security, SecurityScheme};

static SCHEMES: [SecurityScheme; 7] = [
    SecurityScheme {
        name: "token",
        kind: SchemeKind::Bearer,
    },
    SecurityScheme {
        name: "password",
        kind: SchemeKind::Basic,
    },
    SecurityScheme {
        name: "headerKey",
        kind: SchemeKind::HeaderKey("X-App-Key"),
    },
    SecurityScheme {
        name: "queryKey",
        kind: SchemeKind::QueryKey("app key"),
    },
    SecurityScheme {
        name: "cookieKey",
        kind: SchemeKind::CookieKey("session"),
    },
    SecurityScheme {
        name: "oauth",
        kind: SchemeKind::OAuth2,
    },
    SecurityScheme {
        name: "openid",
        kind: SchemeKind::OpenIdConnect,
    },
];

/// What operations require of their callers, by these security schemes:
///
/// - a token (token): A token of the staff. Format of the token: JWT.
/// - user and password (password)
/// - a key in the header X-App-Key (headerKey): The key of an \[app\].
/// - a key in the query parameter app key (queryKey)
/// - a key in the cookie session (cookieKey)
/// - an access token of OAuth 2 (oauth): Flow authorizationCode: authorization at
///   <https://example.com/authorize>; tokens at <https://example.com/token>; scopes read (Read
///   things), list (List things) Flow clientCredentials: tokens at <https://example.com/token>;
///   scopes read (Read things), admin (Do everything).
/// - a token of OpenID Connect (openid): Issuer:
///   <https://example.com/.well-known/openid-configuration>.
pub static SECURITY: Security = Security::new(
    &SCHEMES,
    Some(
        &[
            &[
                Requirement {
                    scheme: &SCHEMES[2],
                    scopes: &[],
                },
            ],
        ],
    ),
    &[
        ("open", &[]),
        (
            "optional",
            &[
                &[],
                &[
                    Requirement {
                        scheme: &SCHEMES[2],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "withBasic",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[1],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "withBearer",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[0],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "withBoth",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[2],
                        scopes: &[],
                    },
                    Requirement {
                        scheme: &SCHEMES[5],
                        scopes: &["read"],
                    },
                    Requirement {
                        scheme: &SCHEMES[4],
                        scopes: &[],
                    },
                ],
                &[
                    Requirement {
                        scheme: &SCHEMES[1],
                        scopes: &[],
                    },
                    Requirement {
                        scheme: &SCHEMES[3],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "withCookieKey",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[4],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "withEither",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[2],
                        scopes: &[],
                    },
                ],
                &[
                    Requirement {
                        scheme: &SCHEMES[5],
                        scopes: &["read"],
                    },
                ],
                &[
                    Requirement {
                        scheme: &SCHEMES[1],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "withHeaderKey",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[2],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "withKeyAsParameter",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[2],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "withOpenId",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[6],
                        scopes: &["profile"],
                    },
                ],
            ],
        ),
        (
            "withQueryKey",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[3],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "withScopes",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[5],
                        scopes: &["read", "list"],
                    },
                ],
                &[
                    Requirement {
                        scheme: &SCHEMES[5],
                        scopes: &["admin"],
                    },
                ],
            ],
        ),
        (
            "withTokenOfBoth",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[5],
                        scopes: &["read"],
                    },
                    Requirement {
                        scheme: &SCHEMES[6],
                        scopes: &["profile"],
                    },
                ],
            ],
        ),
    ],
);
