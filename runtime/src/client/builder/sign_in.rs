//! A client that signs in instead of having a token.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::sync::Arc;

use super::ClientBuilder;
use super::credentials::TokenSource;
use crate::Secret;
use crate::client::session::{Session, SessionRules};
use crate::client::{ApiClient, Core, Error};

impl<C: ApiClient> ClientBuilder<C> {
    /// Builds the client and signs a user in: the client then has a session in the place of a token.
    ///
    /// It is for those who have a password and no token. The client keeps the cookies of the server,
    /// shows its token against forged requests, and takes the next one when the server names it or
    /// refuses the old. The session is shared by the clones of the client.
    ///
    /// Some operations ask for the password again when it was not confirmed lately.
    /// [`keep_password`](SignIn::keep_password) lets the client confirm it.
    pub fn sign_in(self, user: impl Into<String>, password: impl Into<Secret>) -> SignIn<C> {
        SignIn {
            builder: self,
            user: user.into(),
            password: password.into(),
            keeps_password: false,
        }
    }
}

/// A client that is being signed in. Await it.
///
/// # Errors
///
/// As [`build`](ClientBuilder::build); the server knows no sessions, or does not let the user in, of
/// which [`session_rejection`](Error::session_rejection) tells the reason.
#[must_use = "nobody is signed in before it is awaited"]
pub struct SignIn<C> {
    builder: ClientBuilder<C>,
    user: String,
    password: Secret,
    keeps_password: bool,
}

impl<C> SignIn<C> {
    /// Keeps the password in memory, and confirms it once when the server asks for it again before it
    /// carries out a call; the call is then sent once more. A password that the server does not accept
    /// any more is forgotten, as it is after signing out.
    pub fn keep_password(mut self) -> Self {
        self.keeps_password = true;
        self
    }
}

impl<C: ApiClient + 'static> IntoFuture for SignIn<C> {
    type Output = Result<C, C::Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { Ok(C::from(self.run(C::DIALECT.sessions()).await?)) })
    }
}

impl<C> SignIn<C> {
    async fn run(self, rules: Option<&'static SessionRules>) -> Result<Core, Error> {
        let mut settings = self.builder.settings;
        let rules = rules.ok_or_else(|| {
            Error::configuration("sign_in: the API knows no sessions; set its credentials instead")
        })?;
        if !settings.credentials.is_empty() {
            return Err(Error::configuration(
                "sign_in: the client has other credentials; leave one of them out, and do not sign \
                 in if you have a token",
            ));
        }
        let session = Arc::new(Session::new(rules));
        settings.credentials = TokenSource::Session(Arc::clone(&session)).into();
        let core = settings.build()?;
        let (user, password) = (&self.user, self.password);
        session
            .sign_in(&core, user, password, self.keeps_password)
            .await?;
        Ok(core)
    }
}

/// Shows neither user nor password.
impl<C> fmt::Debug for SignIn<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn")
            .field("builder", &self.builder)
            .field("keeps_password", &self.keeps_password)
            .finish_non_exhaustive()
    }
}
