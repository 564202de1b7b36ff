//! The HTTP client and server runtime under crates that are generated from an OpenAPI document.
//!
//! A generated crate holds models, calls and server traits; this crate holds what they stand on
//! and knows no API. What differs from one API to the next is in the generated crate's
//! implementations of [`client::Dialect`] and [`server::Dialect`].
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `client` | sending, credentials, retries, paging, errors |
//! | `server` | routing, authentication, authorization, validation, CORS |
//! | `command` | the operations as commands of a command line |
//! | `rustls`, `native-tls` | TLS for the client |
//! | `tracing` | a span around each call and each request |
//! | `uuid` | UUIDs as values of the crate `uuid` |
//! | `chrono`, `jiff` | dates and times as values of the crate of that name |
//! | `round-trip` | the driver of the self-tests of generated crates |

#[cfg(any(feature = "client", feature = "server"))]
mod body;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "command")]
pub mod command;
#[cfg(any(feature = "client", feature = "server"))]
pub mod matcher;
mod operation;
mod parameter;
#[cfg(any(feature = "client", feature = "server"))]
mod parts;
pub mod path;
mod path_template;
mod reason;
#[cfg(feature = "round-trip")]
pub mod round_trip;
pub mod security;
#[cfg(feature = "server")]
pub mod server;
pub mod values;

#[cfg(any(feature = "client", feature = "server"))]
pub use self::body::{
    ByteStream, FilePart, MultipartBody, MultipartError, MultipartWriter, Parts, StreamError,
};
pub use self::operation::{ImpliedScopes, Operation, Segment};
pub use self::parameter::{Location, Style};
pub use self::path::{PathError, PathSegment};
pub use self::path_template::PathTemplate;
pub use self::reason::{ReasonPattern, RejectionText};
pub use self::values::{
    Base64, EmptyOr, Extra, Field, FromText, NotBase64, NotInSet, NumberNotInSet, Optional, Secret,
    TextValue, Unchecked, WholeNumber, set_stack_size,
};

#[cfg(feature = "chrono")]
pub use chrono;
#[cfg(feature = "jiff")]
pub use jiff;
#[cfg(feature = "tracing")]
#[doc(hidden)]
pub use tracing;
#[cfg(feature = "uuid")]
pub use uuid;
