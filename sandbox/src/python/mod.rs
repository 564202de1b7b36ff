//! How Python reads and writes values, where the server lets that show.

pub(crate) mod dates;
pub(crate) mod json;
pub(crate) mod json_fault;
pub(crate) mod pattern;
pub(crate) mod regex;
pub(crate) mod text;
pub(crate) mod truth;
