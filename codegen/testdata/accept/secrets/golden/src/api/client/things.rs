// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, OperationInfo, ResponseValue, encode_path,
};

impl crate::Client {
    /// Log in.
    ///
    /// Takes a password and answers a token.
    ///
    /// `POST /login`, operation `login`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Answers
    ///
    /// - 200: The token.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn login(&self) -> Login<'_> {
        Login::new(self)
    }
}

/// The call of `login`, begun by [`Client::login`](crate::Client::login).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct Login<'a> {
    client: &'a super::Client,
    body: Result<crate::models::Login, String>,
}

impl<'a> Login<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized".to_string()),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::Login>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: Login` for body failed".to_string()
            });
        self
    }

    async fn transmit(self) -> Result<ResponseValue<crate::models::Token>, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/login", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "login",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16..=499u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16..=599u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends `POST /login`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// refusal, or an answer that does not fit.
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Token>, Error>,
    > {
        crate::client::call(&crate::api::operations::LOGIN, self.transmit())
    }
}
