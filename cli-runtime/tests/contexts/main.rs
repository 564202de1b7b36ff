//! Contexts on the disk, and which server and token a command takes.

mod order;
mod store;
