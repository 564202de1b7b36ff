//! JSON pointers: their escapes, and the names of the components that they lead to.

/// The last part of `#/components/<section>/<name>`.
pub(crate) fn component_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// The key of the component that a reference leads to.
pub(crate) fn component_key(reference: &str) -> String {
    unescape(component_name(reference))
}

/// Undoes the escapes of a part of a pointer.
pub(super) fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}
