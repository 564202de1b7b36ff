// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of the client: a method and a builder for every operation.

#[cfg(feature = "thing")]
mod thing;

#[cfg(feature = "thing")]
pub use thing::*;

#[cfg(feature = "thing")]
crate::client::runtime::argument_of_itself!(crate ::models::Colour);

#[cfg(feature = "thing")]
apitwin_runtime::value_argument!(crate ::models::Filter);

#[cfg(feature = "thing")]
apitwin_runtime::value_argument!(crate ::models::GetDefaultsFilter);

#[cfg(feature = "thing")]
crate::client::runtime::argument_of_itself!(crate ::models::GetFileExt);

#[cfg(feature = "thing")]
apitwin_runtime::value_argument!(crate ::models::ListQueriesFlat);

#[cfg(feature = "thing")]
apitwin_runtime::value_argument!(crate ::models::ListQueriesOneOrManyJoined);

#[cfg(feature = "thing")]
apitwin_runtime::value_argument!(crate ::models::NumberOrText);

#[cfg(feature = "thing")]
apitwin_runtime::value_argument!(crate ::models::OneOrMany);
