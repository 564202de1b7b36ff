// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The security schemes, and what each operation requires of its callers.

use apitwin_runtime::security::{Requirement, SchemeKind, Security, SecurityScheme};

static SCHEMES: [SecurityScheme; 3] = [
    SecurityScheme {
        name: "the key",
        kind: SchemeKind::HeaderKey("X-Key"),
    },
    SecurityScheme {
        name: "in=query",
        kind: SchemeKind::QueryKey("a key"),
    },
    SecurityScheme {
        name: "basic's",
        kind: SchemeKind::Basic,
    },
];

/// What operations require of their callers, by these security schemes:
///
/// - a key in the header X-Key (the key)
/// - a key in the query parameter a key (in=query)
/// - user and password (basic's)
pub static SECURITY: Security = Security::new(
    &SCHEMES,
    Some(
        &[
            &[
                Requirement {
                    scheme: &SCHEMES[0],
                    scopes: &[],
                },
            ],
            &[
                Requirement {
                    scheme: &SCHEMES[1],
                    scopes: &[],
                },
                Requirement {
                    scheme: &SCHEMES[2],
                    scopes: &[],
                },
            ],
        ],
    ),
    &[
        (
            "contextList",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[0],
                        scopes: &[],
                    },
                ],
                &[
                    Requirement {
                        scheme: &SCHEMES[1],
                        scopes: &[],
                    },
                    Requirement {
                        scheme: &SCHEMES[2],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "createThing",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[0],
                        scopes: &[],
                    },
                ],
                &[
                    Requirement {
                        scheme: &SCHEMES[1],
                        scopes: &[],
                    },
                    Requirement {
                        scheme: &SCHEMES[2],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "getThing",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[0],
                        scopes: &[],
                    },
                ],
                &[
                    Requirement {
                        scheme: &SCHEMES[1],
                        scopes: &[],
                    },
                    Requirement {
                        scheme: &SCHEMES[2],
                        scopes: &[],
                    },
                ],
            ],
        ),
        (
            "help",
            &[
                &[
                    Requirement {
                        scheme: &SCHEMES[0],
                        scopes: &[],
                    },
                ],
                &[
                    Requirement {
                        scheme: &SCHEMES[1],
                        scopes: &[],
                    },
                    Requirement {
                        scheme: &SCHEMES[2],
                        scopes: &[],
                    },
                ],
            ],
        ),
    ],
);
