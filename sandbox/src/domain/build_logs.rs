//! Which lines of a build's log are asked for.

use quay_api::server::{PythonQuery, QuerySyntax, Rejection};

/// The number of the first line to give. The server converts the text without a look at it, and
/// fails where it is no integer (endpoints/api/build.py:480).
pub(crate) fn first_line(start: Option<&str>) -> Result<i64, Rejection> {
    let Some(text) = start else { return Ok(0) };
    PythonQuery
        .integer(text)
        .ok_or_else(crate::responses::crash)
}
