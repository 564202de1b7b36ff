// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `globalmessages`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `globalmessages`
///
/// Messages that the registry shows to all users.
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
    /// - 200, [`GlobalMessageList`](crate::models::GlobalMessageList): The messages.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let global_message_list = client.get_global_messages().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_global_messages(&self) -> GetGlobalMessages {
        GetGlobalMessages::new(self)
    }

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
    /// [global-messages](crate::server_behaviour#global-messages),
    /// [switched-off-methods](crate::server_behaviour#switched-off-methods).
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, no body: The message was added. The response omits its identifier.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503.
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     CreateGlobalMessage, MessageMediaType, MessageSeverity, NewGlobalMessage,
    /// };
    ///
    /// let body = CreateGlobalMessage::new(
    ///     NewGlobalMessage::new(
    ///         "hello",
    ///         MessageMediaType::TextPlain,
    ///         MessageSeverity::Info,
    ///     ),
    /// );
    /// client.create_global_message(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_global_message(
        &self,
        body: impl runtime::BodyArgument<crate::models::CreateGlobalMessage>,
    ) -> CreateGlobalMessage {
        CreateGlobalMessage::new(self, body)
    }

    /// Delete a message.
    ///
    /// Deletes a message. Requires a superuser. The server rejects other callers with a
    /// `MessageError`. It also returns 204 for a message that does not exist.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `DELETE /api/v1/message/{uuid}`, operation `deleteGlobalMessage`.
    ///
    /// Server behaviour: [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [global-messages](crate::server_behaviour#global-messages).
    ///
    /// # Parameters
    ///
    /// - `uuid`: The UUID of the message.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The message no longer exists.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_global_message("a5bc59d2-a7c5-4b02-9f39-4cf45fac8a05").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_global_message(
        &self,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteGlobalMessage {
        DeleteGlobalMessage::new(self, uuid)
    }
}

/// A call of `getGlobalMessages`, which
/// [`Client::get_global_messages`](crate::Client::get_global_messages) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetGlobalMessages {
    client: crate::Client,
}

impl GetGlobalMessages {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/messages", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/messages`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::GlobalMessageList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_GLOBAL_MESSAGES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetGlobalMessages {
    type Output = Result<ResponseValue<crate::models::GlobalMessageList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::GlobalMessageList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createGlobalMessage`, which
/// [`Client::create_global_message`](crate::Client::create_global_message) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateGlobalMessage {
    client: crate::Client,
    body: crate::models::CreateGlobalMessage,
}

impl CreateGlobalMessage {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::CreateGlobalMessage>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/messages", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/messages`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CREATE_GLOBAL_MESSAGE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateGlobalMessage {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteGlobalMessage`, which
/// [`Client::delete_global_message`](crate::Client::delete_global_message) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteGlobalMessage {
    client: crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteGlobalMessage {
    pub(crate) fn new(
        client: &crate::Client,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, uuid } = self;
        let uuid = uuid?;
        let uuid = encode_path(&uuid);
        let url = format!("{}/api/v1/message/{uuid}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/message/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_GLOBAL_MESSAGE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteGlobalMessage {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
