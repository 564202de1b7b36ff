// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, OperationInfo, ResponseValue, encode_path,
};

impl crate::Client {
    /// Ping.
    ///
    /// Answers a text.
    ///
    /// `GET /ping`, operation `ping`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Answers
    ///
    /// - 200: The text.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn ping(&self) -> Ping<'_> {
        Ping::new(self)
    }
}

/// The call of `ping`, begun by [`Client::ping`](crate::Client::ping).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct Ping<'a> {
    client: &'a super::Client,
}

impl<'a> Ping<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    async fn transmit(self) -> Result<ResponseValue<String>, Error> {
        let Self { client } = self;
        let url = format!("{}/ping", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "ping",
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

    /// Sends `GET /ping`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// refusal, or an answer that does not fit.
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(&crate::api::operations::PING, self.transmit())
    }
}
