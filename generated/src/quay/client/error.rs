//! What Quay's error bodies add to the error of a call.

use apitwin_runtime::client;

use super::Error;
use crate::models::ErrorBody;

impl Error {
    /// The error body of the response. It may quote the request; do not log it.
    ///
    /// A route that the server lacks, for example because its feature is off,
    /// responds with a page, which is [`ErrorBody::Text`].
    // Compiled with the programs that ask for it: it reads every shape.
    #[inline]
    pub fn body(&self) -> Option<&ErrorBody> {
        self.0.decoded_body(|bytes| match client::read(bytes) {
            Ok(json) => ErrorBody::from_json(json),
            Err(_) => ErrorBody::Text(String::from_utf8_lossy(bytes).into_owned()),
        })
    }

    /// The registry is in read-only mode and rejects writes (503).
    pub fn is_read_only(&self) -> bool {
        self.is_permanent()
    }
}
