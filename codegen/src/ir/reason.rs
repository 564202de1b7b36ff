//! Why the server rejects requests, and by which texts it says so.

/// A reason for rejections.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The name, such as `already_exists`.
    pub name: String,
    /// What it means.
    pub description: String,
    /// Whether every operation may give it.
    pub everywhere: bool,
    /// The texts that tell it.
    pub patterns: Vec<ReasonPattern>,
}

/// A text that tells a reason.
#[derive(Clone, Debug)]
pub struct ReasonPattern {
    /// The status of the rejection.
    pub status: u16,
    /// The server's name for the error.
    pub error_type: Option<String>,
    /// The whole message, in which `*` stands for any text.
    pub message: Option<String>,
    /// The kind of thing that it is about.
    pub subject: Option<String>,
    /// The operations that use the text in this sense; none for all.
    pub operations: Vec<String>,
}
