// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of the client: a builder for every operation.

mod organization;
mod permission;
mod prototype;
mod superuser_approvedkeys;
mod superuser_build_uuid;
mod superuser_keys;
mod superuser_logs;
mod superuser_organization;
mod superuser_organizations;
mod superuser_registrysize;
mod superuser_users;
pub(crate) use crate::client::Client;
pub use organization::*;
pub use permission::*;
pub use prototype::*;
pub use superuser_approvedkeys::*;
pub use superuser_build_uuid::*;
pub use superuser_keys::*;
pub use superuser_logs::*;
pub use superuser_organization::*;
pub use superuser_organizations::*;
pub use superuser_registrysize::*;
pub use superuser_users::*;
