//! Who calls, and which operations that caller may call.

mod authenticate;
mod authorize;
mod principal;

pub(super) use self::authenticate::AnyAuthenticate;
pub use self::authenticate::{
    Anonymous, Authenticate, Authenticator, StaticTokens, Unavailable, bearer_token,
};
pub use self::authorize::{AllowAll, AuthorizationRequest, Authorize, DeclaredScopes};
pub use self::principal::Principal;
