//! What is Quay's own: its names, its error bodies, the rules and the texts of its server.

#[cfg(feature = "client")]
pub(crate) mod client;
pub(crate) mod repository_name;
mod scopes;
#[cfg(feature = "server")]
pub mod server;

pub use self::repository_name::RepositoryName;
pub use self::scopes::IMPLIED_SCOPES;
