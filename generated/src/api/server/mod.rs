// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "organization")]
/// Tag `organization`: its trait, arguments and replies.
pub mod organization;

#[cfg(feature = "permission")]
/// Tag `permission`: its trait, arguments and replies.
pub mod permission;

#[cfg(feature = "prototype")]
/// Tag `prototype`: its trait, arguments and replies.
pub mod prototype;

#[cfg(feature = "superuser")]
/// Tag `superuser`: its trait, arguments and replies.
pub mod superuser;
mod schemas;

#[allow(unused_imports)]
use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "organization")]
    /// Serves the operations of tag `organization` by an implementer of
    /// [`OrganizationApi`](organization::OrganizationApi).
    ///
    /// A tag that is not mounted answers 501.
    #[must_use]
    pub fn organization(self, api: impl organization::OrganizationApi) -> Self {
        self.mount("organization", organization::routes(api))
    }

    #[cfg(feature = "permission")]
    /// Serves the operations of tag `permission` by an implementer of
    /// [`PermissionApi`](permission::PermissionApi).
    ///
    /// A tag that is not mounted answers 501.
    #[must_use]
    pub fn permission(self, api: impl permission::PermissionApi) -> Self {
        self.mount("permission", permission::routes(api))
    }

    #[cfg(feature = "prototype")]
    /// Serves the operations of tag `prototype` by an implementer of
    /// [`PrototypeApi`](prototype::PrototypeApi).
    ///
    /// A tag that is not mounted answers 501.
    #[must_use]
    pub fn prototype(self, api: impl prototype::PrototypeApi) -> Self {
        self.mount("prototype", prototype::routes(api))
    }

    #[cfg(feature = "superuser")]
    /// Serves the operations of tag `superuser` by an implementer of
    /// [`SuperuserApi`](superuser::SuperuserApi).
    ///
    /// A tag that is not mounted answers 501.
    #[must_use]
    pub fn superuser(self, api: impl superuser::SuperuserApi) -> Self {
        self.mount("superuser", superuser::routes(api))
    }
}
