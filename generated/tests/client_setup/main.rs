//! What a client is set up with: connection, token, limits, layers and environment.

#[path = "../scripted_server/mod.rs"]
mod scripted_server;

mod connection;
mod environment;
mod layers;
mod limits;
mod tls_server;
mod tokens;
