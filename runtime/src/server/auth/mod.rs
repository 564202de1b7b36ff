//! Who calls, and which operations that caller may call.

mod authenticate;
mod authorize;
mod challenge;
mod credentials;
mod jwt;
mod principal;
mod static_credentials;

pub(super) use self::authenticate::AnyAuthenticate;
pub use self::authenticate::{
    Anonymous, Authenticate, Authenticator, StaticTokens, Unavailable, bearer_token,
    has_bearer_token, names_bearer,
};
pub use self::authorize::{AllowAll, AuthorizationRequest, Authorize, DeclaredScopes};
pub use self::challenge::challenges;
pub use self::credentials::{Credential, Credentials, SecretText};
pub use self::jwt::unverified_issuer;
pub use self::principal::Principal;
pub use self::static_credentials::StaticCredentials;
