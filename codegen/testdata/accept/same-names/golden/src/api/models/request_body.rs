// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The bodies of requests that are not one value of JSON.

#[cfg(feature = "a-b")]
/// The body of `get_thing2`, in one of its media types.
#[derive(Clone, Debug, PartialEq)]
pub enum GetThing2Body {
    /// It is sent as `application/json`.
    Json(crate::models::Thing3),
    /// It is sent as `text/plain`.
    Text(String),
}
