//! Pages that show commands, tried: each works as it stands there.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something is missing"
)]

mod from_curl;
mod readme;
