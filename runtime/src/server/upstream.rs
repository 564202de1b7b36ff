//! What a caller learns of an error of the client that its handler called another server with.

use http::StatusCode;

use super::{RequestFault, UpstreamFault};
use crate::client::{Error, ErrorKind, reason};

/// A rejection of the other server keeps its status and, where the API itself wrote it, its name
/// and its one line. Whatever else failed is 504 after a timeout, else 502, in neutral words:
/// addresses, causes and bodies stay here.
impl<'a> From<&'a Error> for RequestFault<'a> {
    fn from(error: &'a Error) -> Self {
        let (status, error_type, message) = match error.kind() {
            ErrorKind::Status => {
                let status = error.status().unwrap_or(StatusCode::BAD_GATEWAY);
                let told = error.is_api_error() && !holds_address(error.message());
                let message = if told {
                    error.message()
                } else {
                    reason(status)
                };
                let error_type = error.error_type().filter(|name| !holds_address(name));
                (status, error_type, message)
            }
            ErrorKind::InvalidConfiguration | ErrorKind::InvalidRequest => {
                return Self::Internal;
            }
            _ if error.is_timeout() => (
                StatusCode::GATEWAY_TIMEOUT,
                None,
                "the upstream server did not respond in time",
            ),
            ErrorKind::Connect | ErrorKind::Transport => (
                StatusCode::BAD_GATEWAY,
                None,
                "the upstream server cannot be reached",
            ),
            _ => (
                StatusCode::BAD_GATEWAY,
                None,
                "the upstream server sent a response that was not understood",
            ),
        };
        Self::Upstream(UpstreamFault {
            status: status.as_u16(),
            error_type,
            message,
        })
    }
}

/// Whether a text tells the address of a server.
fn holds_address(text: &str) -> bool {
    text.contains("://")
}
