//! Which way a value goes, and which properties it has on that way.

use crate::ir::{Access, Field};

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    /// From the client to the server.
    Request,
    /// From the server to the client.
    Response,
}

impl Direction {
    /// Whether an object that goes this way must have a property.
    pub(super) fn requires(self, field: &Field) -> bool {
        field.required || field.required_where_written && self.writes(field)
    }

    /// Whether an object that goes this way may have a property.
    pub(super) fn writes(self, field: &Field) -> bool {
        match self {
            Self::Request => field.access != Access::ReadOnly,
            Self::Response => field.access != Access::WriteOnly,
        }
    }
}
