// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The security schemes, and what each operation requires of its callers.

use apitwin_runtime::security::{Security, SecurityScheme};

static SCHEMES: [SecurityScheme; 0] = [];

/// The document has no security schemes.
pub static SECURITY: Security = Security::new(&SCHEMES, None, &[]);
