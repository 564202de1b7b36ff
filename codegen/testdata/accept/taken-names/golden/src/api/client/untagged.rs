// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `untagged`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `untagged`
impl crate::Client {
    /// `GET /faults/{kind}`.
    ///
    /// `GET /faults/{kind}`, operation `parameterErrorOperation`.
    ///
    /// # Parameters
    ///
    /// - `kind`:
    /// - optional, by setters: [`level`](crate::builder::ParameterErrorOperation::level)
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Json`](crate::models::Json): The fault.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 404 or 409. [`Error`](crate::Error) lists what else can go
    /// wrong. The body of a rejection is a
    /// [`ParameterErrorOperationError`](crate::builder::ParameterErrorOperationError), which
    /// [`Error::declared`](crate::Error#method.declared) reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::Kind;
    ///
    /// let json = client.parameter_error_operation(Kind::Err).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parameter_error_operation(
        &self,
        kind: impl runtime::Argument<crate::models::Kind>,
    ) -> ParameterErrorOperation {
        ParameterErrorOperation::new(self, kind)
    }

    /// `GET /pets`.
    ///
    /// `GET /pets`, operation `listPets2`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`ErrorModel`](crate::models::ErrorModel): The pets.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let error_model = client.list_pets2().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets2(&self) -> ListPets2 {
        ListPets2::new(self)
    }

    /// `GET /animals`.
    ///
    /// `GET /animals`, operation `listPets`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 204, no body: None.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.list_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets(&self) -> ListPets {
        ListPets::new(self)
    }

    /// `GET /beasts`.
    ///
    /// `GET /beasts`, operation `list_pets3`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 204, no body: None.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.list_pets3().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets3(&self) -> ListPets3 {
        ListPets3::new(self)
    }
}

/// A call of `parameterErrorOperation`, which
/// [`Client::parameter_error_operation`](crate::Client::parameter_error_operation) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ParameterErrorOperation {
    client: crate::Client,
    kind: Result<crate::models::Kind, ParameterError>,
    level: Result<Option<crate::models::Level>, ParameterError>,
}

impl ParameterErrorOperation {
    pub(crate) fn new(
        client: &crate::Client,
        kind: impl runtime::Argument<crate::models::Kind>,
    ) -> Self {
        Self {
            client: client.clone(),
            kind: ParameterError::convert("kind", "Kind", kind),
            level: Ok(None),
        }
    }

    pub fn level(
        mut self,
        level: impl runtime::OptionalArgument<crate::models::Level>,
    ) -> Self {
        self.level = ParameterError::convert_optional("level", "Level", level);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kind, level } = self;
        let kind = kind?;
        let level = level?;
        let kind = ParameterError::convert::<
            crate::PathSegment,
        >("kind", "PathSegment", &kind)?;
        let kind = encode_path(&kind);
        let url = format!("{}/faults/{kind}", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("level", &level)).build()?)
    }

    /// Sends `GET /faults/{kind}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Json, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::PARAMETER_ERROR_OPERATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ParameterErrorOperation {
    type Output = Result<ResponseValue<crate::models::Json>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Json, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The bodies with which `parameterErrorOperation` is rejected, by status.
///
/// [`Error::declared`](crate::Error#method.declared) reads one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParameterErrorOperationError {
    /// 404, as `application/json`: No such fault.
    Status404(crate::models::Json),
    /// 409, as `application/json`: Another fault is there.
    Status409(crate::models::Text),
}

impl apitwin_runtime::client::RejectionBody for ParameterErrorOperationError {
    fn read(
        status: u16,
        body: apitwin_runtime::client::RejectedBody<'_>,
    ) -> Option<Self> {
        match status {
            404 => body.json().map(Self::Status404),
            409 => body.json().map(Self::Status409),
            _ => None,
        }
    }
}

/// A call of `listPets2`, which [`Client::list_pets2`](crate::Client::list_pets2) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListPets2 {
    client: crate::Client,
}

impl ListPets2 {
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
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ErrorModel, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_PETS2,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListPets2 {
    type Output = Result<ResponseValue<crate::models::ErrorModel>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ErrorModel, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
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
        let url = format!("{}/animals", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /animals`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::LIST_PETS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListPets {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `list_pets3`, which [`Client::list_pets3`](crate::Client::list_pets3) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListPets3 {
    client: crate::Client,
}

impl ListPets3 {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/beasts", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /beasts`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::LIST_PETS3,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListPets3 {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
