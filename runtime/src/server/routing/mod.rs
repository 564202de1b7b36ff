//! The way of a request: from its path to an operation, through the checks, to a handler.

mod arrival;
mod body;
mod builder;
mod exchange;
mod future;
mod incoming;
mod layer;
mod route;
mod router;
mod segments;

pub use self::body::ResponseBody;
pub use self::builder::RouterBuilder;
pub use self::future::ResponseFuture;
pub use self::layer::{RouterService, RouterServiceFuture};
pub use self::route::Route;
pub use self::router::Router;
pub use self::segments::{Segments, decode_path, encode_path, has_dot_segments, segments, split};
