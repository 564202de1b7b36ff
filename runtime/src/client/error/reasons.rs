//! The reasons for rejections that documents of many APIs have, by their names.

use super::Error;

impl Error {
    /// Whether the server's text tells the reason of this name.
    pub fn is_for(&self, reason: &str) -> bool {
        self.known_reason()
            .is_some_and(|known| known.reason == reason)
    }

    /// What the call would create is there already, or something else of its name.
    pub fn is_already_exists(&self) -> bool {
        self.is_for("already_exists")
    }

    /// Something that the request names does not exist: 404, or a text that says so.
    ///
    /// Not a page with 404, which says that the server has no such operation. Of what the caller may
    /// not see, servers often say 403, whether it exists or not.
    pub fn is_missing(&self) -> bool {
        match self.known_reason() {
            Some(known) => known.reason == "missing",
            None => self.is_not_found() && self.is_api_error(),
        }
    }

    /// A limit of the plan or of the server is reached.
    pub fn is_quota_exceeded(&self) -> bool {
        self.is_for("quota_exceeded")
    }

    /// The signed-in user must confirm the password before the server does this.
    pub fn needs_fresh_login(&self) -> bool {
        self.is_for("needs_fresh_login")
    }
}
