//! Sessions of browsers: their cookies, and who signs in and out.

use quay_api::server::{Context, Rejection, Sessions, SigningKey, sessions, sign_in};

use crate::app::App;
use crate::responses;

impl App {
    /// How the sessions of this installation are kept.
    pub(crate) fn sessions(&self) -> Sessions {
        let key = SigningKey::new(self.store.session_secret());
        let clock = self.clock.clone();
        sessions(key)
            .secure(self.settings.has_secure_cookies())
            .life((&self.settings.session_timeout).into())
            .clock(move || clock.now())
    }

    /// Opens a session for an account, in the place of any other. The response has the cookie, and the
    /// next token against forged requests.
    pub(crate) async fn open_session(
        &self,
        context: &Context,
        account: i64,
    ) -> Result<(), Rejection> {
        let uuid = self.session_uuid(context, account).await?;
        if let Some(session) = context.session() {
            let permanent = self.settings.features.permanent_sessions;
            sign_in(session, &uuid, &context.headers, permanent);
        }
        Ok(())
    }

    /// The same for somebody who follows a link: the response does not tell the next token.
    pub(crate) async fn open_session_by_link(
        &self,
        context: &Context,
        account: i64,
    ) -> Result<(), Rejection> {
        let uuid = self.session_uuid(context, account).await?;
        if let Some(session) = context.session() {
            session.sign_in(&uuid, &context.headers);
            session.set_permanent(self.settings.features.permanent_sessions);
        }
        Ok(())
    }

    async fn session_uuid(&self, context: &Context, account: i64) -> Result<String, Rejection> {
        let fetching = self.read(context, |op| op.tx.account_fetch_uuid(account));
        fetching.await?.ok_or_else(responses::crash)
    }
}
