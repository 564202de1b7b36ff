//! Which OAuth scopes of Quay contain others.

use apitwin_runtime::ImpliedScopes;

/// `repo:admin` contains `repo:write`, and that contains `repo:read`.
pub const IMPLIED_SCOPES: ImpliedScopes = ImpliedScopes::new(&[
    ("repo:admin", &["repo:write", "repo:read"]),
    ("repo:write", &["repo:read"]),
]);
