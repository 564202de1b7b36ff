//! Registries, ours and others, and a client that pushes to them and pulls from them.

mod client;
mod files;
mod servers;

pub(crate) use self::client::{Blob, ImageClient};
pub(crate) use self::files::serve;
pub(crate) use self::servers::{DockerRegistry, FileServer};
