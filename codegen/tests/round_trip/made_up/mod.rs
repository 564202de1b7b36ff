//! Documents that are made up from the grammar of OpenAPI.
//!
//! Each document draws which constructs it has at all (swarm testing), so that one construct that the
//! generator refuses does not hide the others.

mod constructs;
mod document;
mod names;
mod operations;
mod schema;
mod strategies;

pub(crate) use self::document::Document;
pub(crate) use self::strategies::document;
