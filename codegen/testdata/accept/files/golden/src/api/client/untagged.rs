// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `untagged`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `untagged`
impl crate::Client {
    /// List pets 🐶.
    ///
    /// `GET /pets`, operation `listPets`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Pet`](crate::models::Pet): The pets.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let pet = client.list_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets(&self) -> ListPets {
        ListPets::new(self)
    }

    /// `GET /stores`.
    ///
    /// `GET /stores`, operation `listStores`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`limit`](crate::builder::ListStores::limit)
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, a list of
    ///   [`GetResponses200ContentApplicationJsonSchema`](crate::models::GetResponses200ContentApplicationJsonSchema):
    ///   The stores.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let get_responses200_content_application_json_schemas = client.list_stores().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_stores(&self) -> ListStores {
        ListStores::new(self)
    }

    /// `GET /shops`.
    ///
    /// `GET /shops`, operation `listShops`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`limit`](crate::builder::ListShops::limit)
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, a list of
    ///   [`GetResponses200ContentApplicationJsonSchema`](crate::models::GetResponses200ContentApplicationJsonSchema):
    ///   The stores.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let get_responses200_content_application_json_schemas = client.list_shops().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_shops(&self) -> ListShops {
        ListShops::new(self)
    }
}

/// A call of `listPets`, which [`Client::list_pets`](crate::Client::list_pets) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListPets {
    client: crate::Client,
}

impl ListPets {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/pets", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /pets`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Pet, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_PETS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListPets {
    type Output = Result<ResponseValue<crate::models::Pet>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Pet, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listStores`, which [`Client::list_stores`](crate::Client::list_stores) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListStores {
    client: crate::Client,
    limit: Result<Option<i32>, ParameterError>,
}

impl ListStores {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            limit: Ok(None),
        }
    }

    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, limit } = self;
        let limit = limit?;
        let url = format!("{}/stores", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("limit", &limit)).build()?)
    }

    /// Sends `GET /stores`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<
        Vec<crate::models::GetResponses200ContentApplicationJsonSchema>,
        Error,
    > {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_STORES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListStores {
    type Output = Result<
        ResponseValue<Vec<crate::models::GetResponses200ContentApplicationJsonSchema>>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        Vec<crate::models::GetResponses200ContentApplicationJsonSchema>,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listShops`, which [`Client::list_shops`](crate::Client::list_shops) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListShops {
    client: crate::Client,
    limit: Result<Option<i32>, ParameterError>,
}

impl ListShops {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            limit: Ok(None),
        }
    }

    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, limit } = self;
        let limit = limit?;
        let url = format!("{}/shops", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("limit", &limit)).build()?)
    }

    /// Sends `GET /shops`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<
        Vec<crate::models::GetResponses200ContentApplicationJsonSchema>,
        Error,
    > {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_SHOPS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListShops {
    type Output = Result<
        ResponseValue<Vec<crate::models::GetResponses200ContentApplicationJsonSchema>>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        Vec<crate::models::GetResponses200ContentApplicationJsonSchema>,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
