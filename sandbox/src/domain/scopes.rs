//! The scopes of OAuth tokens.

/// The scopes that a token can be granted.
pub(crate) const SCOPES: [&str; 8] = [
    "repo:read",
    "repo:write",
    "repo:admin",
    "repo:create",
    "user:read",
    "user:admin",
    "org:admin",
    "super:user",
];
