// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `globalmessages`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the messages of the registry.
    ///
    /// Lists the messages that superusers show to all users. Needs no token, unless the registry
    /// rejects anonymous callers.
    ///
    /// `GET /api/v1/messages`, operation `getGlobalMessages`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200: The messages.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_global_messages(&self) -> GetGlobalMessages<'_> {
        GetGlobalMessages::new(self)
    }
}

/// The call of `getGlobalMessages`, begun by
/// [`Client::get_global_messages`](crate::Client::get_global_messages).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetGlobalMessages<'a> {
    client: &'a super::Client,
}

impl<'a> GetGlobalMessages<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/messages", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/messages`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::GlobalMessageList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_GLOBAL_MESSAGES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create a message to all users.
    ///
    /// Adds a message. Requires a superuser. The server validates the body first, then rejects
    /// other callers with a `MessageError`. An object without `message` makes the server fail with
    /// 500. Returns 404 if the `SUPER_USERS` feature is off.
    ///
    /// `POST /api/v1/messages`, operation `createGlobalMessage`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [global-messages](crate::server_behaviour#global-messages).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201: The message was added. The response omits its identifier.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_global_message(&self) -> CreateGlobalMessage<'_> {
        CreateGlobalMessage::new(self)
    }
}

/// The call of `createGlobalMessage`, begun by
/// [`Client::create_global_message`](crate::Client::create_global_message).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateGlobalMessage<'a> {
    client: &'a super::Client,
    body: Result<crate::models::CreateGlobalMessage, &'static str>,
}

impl<'a> CreateGlobalMessage<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::CreateGlobalMessage>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: CreateGlobalMessage` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/messages", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/messages`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::CREATE_GLOBAL_MESSAGE,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete a message.
    ///
    /// Deletes a message. Requires a superuser. The server rejects other callers with a
    /// `MessageError`. It also returns 204 for a message that does not exist.
    ///
    /// `DELETE /api/v1/message/{uuid}`, operation `deleteGlobalMessage`.
    ///
    /// Server behaviour: [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [global-messages](crate::server_behaviour#global-messages).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The message no longer exists.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_global_message(&self) -> DeleteGlobalMessage<'_> {
        DeleteGlobalMessage::new(self)
    }
}

/// The call of `deleteGlobalMessage`, begun by
/// [`Client::delete_global_message`](crate::Client::delete_global_message).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteGlobalMessage<'a> {
    client: &'a super::Client,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteGlobalMessage<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            uuid: Err("uuid was not initialized"),
        }
    }

    /// The UUID of the message.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, uuid } = self;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/message/{}", client.base_url(), encode_path(& uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/message/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_GLOBAL_MESSAGE,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
