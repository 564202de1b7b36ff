//! A call with a session: sent again where the server refused it for what a client can mend.

use std::pin::Pin;

use reqwest::{Request, Url};

use super::SessionRejection;
use super::keeper::Session;
use super::state::{SentWith, may_change};
use crate::client::call::{self, Called, Exchanged, Expected};
use crate::client::credentials::ApiKey;
use crate::client::{Core, Error};

/// A call, without its request.
#[derive(Clone, Copy)]
pub(in crate::client) struct SessionCall<'a> {
    pub(in crate::client) called: &'a Called,
    pub(in crate::client) client: &'a Core,
    pub(in crate::client) expected: Expected,
    pub(in crate::client) keys: &'a [&'a ApiKey],
    /// Whether the password may be confirmed on the way.
    pub(in crate::client) may_confirm: bool,
}

impl Session {
    /// Sends a call. Boxed, so that calls without a session do not carry its state.
    pub(in crate::client) fn send<'a>(
        &'a self,
        call: SessionCall<'a>,
        request: Request,
    ) -> Pin<Box<dyn Future<Output = Exchanged> + Send + 'a>> {
        Box::pin(self.repeat(call, request))
    }

    /// Sends a call once, and once more each after another token against forged requests and after
    /// the password was confirmed. What is refused for either was not carried out, so this holds for
    /// writes as well. A body that is a stream cannot be sent again.
    pub(super) async fn repeat(&self, call: SessionCall<'_>, mut request: Request) -> Exchanged {
        let SessionCall { client, .. } = call;
        let url = request.url().clone();
        let (mut may_renew, mut may_confirm) = (true, call.may_confirm);
        let mut attempts = 0;
        if may_change(request.method()) && self.state.csrf_token().is_none() {
            self.renew_csrf_token(client, None).await?;
        }
        loop {
            let copy = request.try_clone();
            let sent = self.state.add_to(&mut request, self.rules);
            let outcome = call::send(client, request, call.expected, None, call.keys).await;
            self.note(&sent, &outcome, &url);
            let error = match outcome {
                Ok((response, body)) => {
                    self.note_success(call.called);
                    return Ok((response.after(attempts), body));
                }
                Err(error) => error.after(attempts),
            };
            attempts = error.attempts();
            let rejection = error.session_rejection();
            let Some(copy) = copy else {
                return Err(self.explain(error, false));
            };
            let password = self.state.password().filter(|_| may_confirm);
            let mended = match (rejection, password) {
                (Some(SessionRejection::CsrfToken), _) if may_renew => {
                    may_renew = false;
                    let refused = sent.csrf_token.as_ref();
                    self.renew_csrf_token(client, refused).await
                }
                (Some(SessionRejection::StaleLogin), Some(password)) => {
                    may_confirm = false;
                    self.confirm(client, &sent, &password).await
                }
                _ => return Err(self.explain(error, true)),
            };
            mended.map_err(|error| error.after(attempts))?;
            request = copy;
        }
    }

    /// Takes what a response tells of the session, also one that rejects.
    pub(super) fn note(&self, sent: &SentWith, outcome: &Exchanged, url: &Url) {
        let headers = match outcome {
            Ok((response, _)) => response.headers(),
            Err(error) => error.headers(),
        };
        self.state.note(sent, headers, url, self.rules);
    }

    /// A password is kept as long as its session only.
    fn note_success(&self, called: &Called) {
        if let Called::Operation(operation) = called
            && [self.rules.sign_in.id, self.rules.sign_out.id].contains(&operation.id)
        {
            self.state.set_password(None);
        }
    }

    /// Says what to do where the server refuses something for the session.
    fn explain(&self, error: Error, can_repeat: bool) -> Error {
        let told = error.message().trim_end_matches('.').to_owned();
        let text = match error.session_rejection() {
            Some(SessionRejection::WrongPassword) => format!(
                "the server does not let this user in with this password ({told}); each wrong one \
                 makes it wait longer before it looks at the next"
            ),
            Some(SessionRejection::UnconfirmedAddress) => {
                "the mail address of the account is not confirmed; follow the link in the mail that \
                 the server sent, and sign in again"
                    .to_owned()
            }
            Some(SessionRejection::TooManyAttempts) => {
                let wait = error.retry_after().unwrap_or_default().as_secs() + 1;
                format!(
                    "there were too many wrong passwords, and the server looks at none for now \
                     ({told}); try again after {wait} s, right or wrong"
                )
            }
            Some(SessionRejection::StaleLogin) if !can_repeat => format!(
                "the server asks for the password again ({told}), and the body is a stream, which \
                 cannot be sent twice; confirm the password with `{}` first",
                self.rules.verify.id
            ),
            Some(SessionRejection::StaleLogin) => format!(
                "the server asks for the password again ({told}); confirm it with `{}`, or let the \
                 client do so: `keep_password` when signing in",
                self.rules.verify.id
            ),
            _ => return error,
        };
        error.with_message(text)
    }
}
