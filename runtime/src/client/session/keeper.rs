//! Opening a session, and keeping it usable.

use std::pin::Pin;

use reqwest::{Method, Request, Url};
use serde_json::{Map, Value};
use tokio::sync::Mutex;

use super::exchange::SessionCall;
use super::state::{SentWith, State};
use super::{SessionRejection, SessionRules};
use crate::client::call::{self, Called, Expected};
use crate::client::{Core, Error, read};
use crate::{Operation, Secret};

/// The session of a client. Clones of the client share it.
pub(in crate::client) struct Session {
    pub(super) rules: &'static SessionRules,
    pub(super) state: State,
    /// Of calls that meet the same rejection at a time, one asks for another token.
    renewal: Mutex<()>,
    /// The same for the password: a wrong one should be sent once.
    confirmation: Mutex<()>,
}

impl Session {
    pub(in crate::client) fn new(rules: &'static SessionRules) -> Self {
        Self {
            rules,
            state: State::new(),
            renewal: Mutex::new(()),
            confirmation: Mutex::new(()),
        }
    }

    /// Signs a user in, and keeps the password if it shall be confirmed later.
    pub(in crate::client) async fn sign_in(
        &self,
        client: &Core,
        user: &str,
        password: Secret,
        keep: bool,
    ) -> Result<(), Error> {
        self.renew_csrf_token(client, None).await?;
        if !self
            .state
            .has_cookie(&self.url(client, self.rules.csrf_path)?)
        {
            return Err(Error::configuration(format!(
                "base_url: the server set no cookie that may be sent back to {}; a session needs one, \
                 and servers behind https set it for https only",
                client.base_url()
            )));
        }
        let fields = [
            (self.rules.user_property, user),
            (self.rules.password_property, password.expose()),
        ];
        self.post(client, self.rules.sign_in, &fields).await?;
        self.state.set_password(keep.then_some(password));
        Ok(())
    }

    /// Confirms the password, unless another call did so since this one was sent. A password that is
    /// wrong is not kept.
    pub(super) fn confirm<'a>(
        &'a self,
        client: &'a Core,
        sent: &'a SentWith,
        password: &'a Secret,
    ) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>> {
        Box::pin(async move {
            let _turn = self.confirmation.lock().await;
            if self.state.epoch() != sent.epoch {
                return Ok(());
            }
            let fields = [(self.rules.password_property, password.expose())];
            let confirmed = self.post(client, self.rules.verify, &fields).await;
            if let Err(error) = &confirmed
                && error.session_rejection() == Some(SessionRejection::WrongPassword)
            {
                self.state.set_password(None);
            }
            confirmed
        })
    }

    /// Asks for the token against forged requests, unless another call did so since `refused` was
    /// sent.
    pub(super) async fn renew_csrf_token(
        &self,
        client: &Core,
        refused: Option<&Secret>,
    ) -> Result<(), Error> {
        let _turn = self.renewal.lock().await;
        if self.state.csrf_token().as_ref() != refused {
            return Ok(());
        }
        let path = self.rules.csrf_path;
        let mut request = Request::new(Method::GET, self.url(client, path)?);
        let sent = self.state.add_to(&mut request, self.rules);
        let url = request.url().clone();
        let outcome = call::send(client, request, Expected::Json, None, &[]).await;
        self.note(&sent, &outcome, &url);
        let named = |error: Error| error.requested(&Method::GET, Some(url.path()));
        let (_, body) = outcome.map_err(named)?;
        let body = read::<Value>(&body.into_bytes()).unwrap_or_default();
        let token = body.get(self.rules.csrf_property).and_then(Value::as_str);
        let token = token.ok_or_else(|| {
            named(Error::misread(
                "the response has no CSRF token; is this the base URL of the server?",
            ))
        })?;
        self.state.set_csrf_token(&sent, Secret::from(token));
        Ok(())
    }

    /// Sends texts as the JSON object that an operation takes.
    async fn post(
        &self,
        client: &Core,
        operation: &'static Operation,
        fields: &[(&str, &str)],
    ) -> Result<(), Error> {
        let url = self.url(client, operation.path)?;
        let fields = fields
            .iter()
            .map(|(name, text)| ((*name).to_owned(), Value::from(*text)));
        let body = Value::Object(fields.collect::<Map<_, _>>());
        let request = client.http().post(url).json(&body).build()?;
        let call = SessionCall {
            called: &Called::Operation(operation),
            client,
            expected: Expected::Nothing,
            keys: &[],
            may_confirm: false,
        };
        let sent = self.repeat(call, request).await;
        sent.map(drop).map_err(|error| error.at(operation))
    }

    fn url(&self, client: &Core, path: &str) -> Result<Url, Error> {
        let url = format!("{}{path}", client.base_url());
        Url::parse(&url).map_err(|_| Error::invalid_request("the URL cannot be written"))
    }
}
