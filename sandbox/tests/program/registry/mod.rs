//! The registry at `/v2/`, as clients that push and pull meet it.

mod attacks;
mod blobs;
mod client;
#[cfg(target_os = "linux")]
mod full_disk;
mod lives;
mod manifest_client;
mod manifests;
mod restarts;
pub(crate) mod tls;
