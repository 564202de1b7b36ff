// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of the client: a builder for every operation.

#[cfg(feature = "organization")]
mod organization;

#[cfg(feature = "permission")]
mod permission;

#[cfg(feature = "prototype")]
mod prototype;

#[cfg(feature = "superuser")]
mod superuser_approvedkeys;

#[cfg(feature = "superuser")]
mod superuser_build_uuid;

#[cfg(feature = "superuser")]
mod superuser_keys;

#[cfg(feature = "superuser")]
mod superuser_logs;

#[cfg(feature = "superuser")]
mod superuser_organization;

#[cfg(feature = "superuser")]
mod superuser_organizations;

#[cfg(feature = "superuser")]
mod superuser_registrysize;

#[cfg(feature = "superuser")]
mod superuser_users;

#[allow(unused_imports)]
pub(crate) use crate::client::Client;

#[cfg(feature = "organization")]
pub use organization::*;

#[cfg(feature = "permission")]
pub use permission::*;

#[cfg(feature = "prototype")]
pub use prototype::*;

#[cfg(feature = "superuser")]
pub use superuser_approvedkeys::*;

#[cfg(feature = "superuser")]
pub use superuser_build_uuid::*;

#[cfg(feature = "superuser")]
pub use superuser_keys::*;

#[cfg(feature = "superuser")]
pub use superuser_logs::*;

#[cfg(feature = "superuser")]
pub use superuser_organization::*;

#[cfg(feature = "superuser")]
pub use superuser_organizations::*;

#[cfg(feature = "superuser")]
pub use superuser_registrysize::*;

#[cfg(feature = "superuser")]
pub use superuser_users::*;
