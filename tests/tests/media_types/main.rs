//! Bodies and responses of any media type, from client to router to handler and back, and requests
//! whose body is none of what the document declares. All is made from the golden case `media-types`.

#[allow(
    unreachable_pub,
    reason = "what is generated is public, and names these types"
)]
mod api_crate;
mod bad_bodies;
mod calls;
mod echo;
mod rejections;
mod streams;

#[rustfmt::skip]
#[allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "the tests use a part of what is generated"
)]
#[path = "../../../codegen/testdata/accept/media-types/golden/src/api/mod.rs"]
mod api;

use api::models;
use api_crate::{Client, Error, IMPLIED_SCOPES, client, server};
use apitwin_runtime::{Operation, Optional, PathTemplate, ReasonPattern};
