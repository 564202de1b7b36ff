//! Rejections that many operations share, in the words of the server's framework.

use quay_api::server::Rejection;

/// What the server says where its framework finds nothing.
pub(crate) const NO_SUCH_URL: &str = "The requested URL was not found on the server. If you \
    entered the URL manually please check your spelling and try again.";

/// What the framework of the server says to who may not, where it says it in its own words.
pub(crate) fn forbidden() -> Rejection {
    let text = "You don't have the permission to access the requested resource. It is either \
                read-protected or not readable by the server.";
    Rejection::message(403, text)
}

/// The page of the server's unhandled exceptions.
pub(crate) fn crash() -> Rejection {
    Rejection::page(500, "Internal Server Error")
}
