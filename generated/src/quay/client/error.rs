//! What Quay's error bodies add to the error of a call.

use apitwin_runtime::client;

use super::Error;
use crate::Reason;
use crate::models::ErrorBody;

impl Error {
    /// The error body of the response. It may quote the request; do not log it.
    /// [`raw_body`](client::Error::raw_body) has its bytes, and those of a response
    /// that could not be read.
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

    /// Why the registry rejected the request, as far as its text tells.
    ///
    /// Many reasons have the status 400. `None` for a text that this version does not know.
    /// [`subject`](client::Error::subject) tells which kind of thing it is about, such as `robot`.
    ///
    /// ```no_run
    /// # use quay_api::{Reason, models::NewOrganization};
    /// # async fn run(client: quay_api::Client) -> quay_api::Result<()> {
    /// let created = client.create_organization(NewOrganization::new("acme")).await;
    /// match created {
    ///     Ok(_) => println!("created"),
    ///     Err(error) if error.is_already_exists() => println!("it is there"),
    ///     Err(error) if error.reason() == Some(Reason::InvalidName) => println!("a bad name"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn reason(&self) -> Option<Reason> {
        Reason::from_name(self.0.known_reason()?.reason)
    }

    /// The registry is in read-only mode and rejects writes (503).
    pub fn is_read_only(&self) -> bool {
        self.is_permanent()
    }
}
