//! Client against router for every kind of security scheme, and for schemes that stand together or
//! beside each other. Both are made from the golden case `security`.

#[allow(
    unreachable_pub,
    reason = "what is generated is public, and names these types"
)]
mod api_crate;
mod client_side;
mod leaks;
mod server_side;
mod test_server;

#[rustfmt::skip]
#[allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "the tests use a part of what is generated"
)]
#[path = "../../../codegen/testdata/accept/security/golden/src/api/mod.rs"]
mod api;

use api_crate::{Client, Error, IMPLIED_SCOPES, client, server};
use apitwin_runtime::{Operation, PathTemplate, ReasonPattern};
