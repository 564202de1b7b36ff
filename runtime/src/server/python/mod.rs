//! How servers in Python read JSON and queries, and how they write values in texts.
//!
//! A dialect names these where its server is written in Python: the server lets more pass than
//! JSON allows, quotes values as Python prints them, tells one fault of a body, and guesses whether a
//! browser calls.

mod json;
pub mod jsonschema;
mod query;
pub mod repr;
mod surrogate;
mod user_agent;

pub use self::json::PythonJson;
pub use self::query::PythonQuery;
pub use self::surrogate::is_half_read;
pub use self::user_agent::is_browser;
