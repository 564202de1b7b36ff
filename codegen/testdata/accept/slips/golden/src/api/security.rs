// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The security schemes, and what each operation requires of its callers.

use apitwin_runtime::security::{SchemeKind, Security, SecurityScheme};

static SCHEMES: [SecurityScheme; 2] = [
    SecurityScheme {
        name: "token",
        kind: SchemeKind::Bearer,
    },
    SecurityScheme {
        name: "bearer",
        kind: SchemeKind::Bearer,
    },
];

/// What operations require of their callers, by these security schemes:
///
/// - a token (token)
/// - a token (bearer)
pub static SECURITY: Security = Security::new(&SCHEMES, None, &[]);
