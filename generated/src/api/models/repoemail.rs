// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `repoemail` use.

/// An e-mail address that may take notifications of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AuthorizedEmail {
    /// The address.
    pub email: String,
    /// The name of the repository, without its namespace.
    pub repository: String,
    /// The namespace of the repository.
    pub namespace: String,
    /// Whether the owner of the address has agreed.
    pub confirmed: bool,
}

apitwin_runtime::read_object! {
    AuthorizedEmail { 0 email : "email", 1 repository : "repository", 2 namespace :
    "namespace", 3 confirmed : "confirmed" }
}

impl AuthorizedEmail {
    /// Creates a `AuthorizedEmail` from its required properties.
    pub fn new(
        email: impl Into<String>,
        repository: impl Into<String>,
        namespace: impl Into<String>,
        confirmed: bool,
    ) -> Self {
        Self {
            email: email.into(),
            repository: repository.into(),
            namespace: namespace.into(),
            confirmed,
        }
    }
}
