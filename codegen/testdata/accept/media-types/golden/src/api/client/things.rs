// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `things`
impl crate::Client {
    /// Gives the bytes back.
    ///
    /// `PUT /bytes`, operation `putBytes`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, a stream of `application/octet-stream`: The same bytes.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: apitwin_runtime::ByteStream,
    /// # ) -> quay_api::Result<()> {
    /// let response = client.put_bytes(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_bytes(
        &self,
        body: impl runtime::BodyArgument<apitwin_runtime::ByteStream>,
    ) -> PutBytes {
        PutBytes::new(self, body)
    }

    /// Takes bytes of any media type, or none.
    ///
    /// `PUT /anything`, operation `putAnything`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`body`](crate::builder::PutAnything::body)
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - default, a stream of `*/*`: The same bytes.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    /// The body of a rejection is a [`PutAnythingError`](crate::builder::PutAnythingError), which
    /// [`Error::declared`](crate::Error#method.declared) reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let response = client.put_anything().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_anything(&self) -> PutAnything {
        PutAnything::new(self)
    }

    /// Tells media types apart that differ in parameters alone.
    ///
    /// `PUT /versions`, operation `putVersion`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, `String` as `text/plain;version=1` or `i64` as `text/plain;version=2`: In the version
    ///   that it was sent in.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 409. [`Error`](crate::Error) lists what else can go wrong.
    /// The body of a rejection is a [`PutVersionError`](crate::builder::PutVersionError), which
    /// [`Error::declared`](crate::Error#method.declared) reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::PutVersionBody2,
    /// # ) -> quay_api::Result<()> {
    /// let response = client.put_version(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_version(
        &self,
        body: impl runtime::BodyArgument<crate::models::PutVersionBody2>,
    ) -> PutVersion {
        PutVersion::new(self, body)
    }

    /// `PUT /images`.
    ///
    /// `PUT /images`, operation `putImage`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, a stream of `image/*`: The same image.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: apitwin_runtime::ByteStream,
    /// # ) -> quay_api::Result<()> {
    /// let response = client.put_image(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_image(
        &self,
        body: impl runtime::BodyArgument<apitwin_runtime::ByteStream>,
    ) -> PutImage {
        PutImage::new(self, body)
    }

    /// `PUT /text`.
    ///
    /// `PUT /text`, operation `putText`.
    ///
    /// # Parameters
    ///
    /// - `body`: Limits: at most 20 characters.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, `String` as `text/plain`: The same text.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client, body: String) -> quay_api::Result<()> {
    /// let response = client.put_text(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_text(&self, body: impl runtime::BodyArgument<String>) -> PutText {
        PutText::new(self, body)
    }

    /// `PUT /number`.
    ///
    /// `PUT /number`, operation `putNumber`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`body`](crate::builder::PutNumber::body)
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, `i32` as `text/csv`: The same number.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let response = client.put_number().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_number(&self) -> PutNumber {
        PutNumber::new(self)
    }

    /// `PUT /form`.
    ///
    /// `PUT /form`, operation `putForm`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The same as JSON.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::Thing,
    /// # ) -> quay_api::Result<()> {
    /// let thing = client.put_form(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_form(
        &self,
        body: impl runtime::BodyArgument<crate::models::Thing>,
    ) -> PutForm {
        PutForm::new(self, body)
    }

    /// `POST /upload`.
    ///
    /// `POST /upload`, operation `upload`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 201, [`Thing`](crate::models::Thing): What was uploaded.
    ///   - Header `Location`:
    ///   - Header `X-Count`, which may be absent:
    ///   - Header `X-New`, which may be absent:
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::UploadForm,
    /// # ) -> quay_api::Result<()> {
    /// let thing = client.upload(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(
        &self,
        body: impl runtime::BodyArgument<crate::models::UploadForm>,
    ) -> Upload {
        Upload::new(self, body)
    }

    /// `PATCH /merge`.
    ///
    /// `PATCH /merge`, operation `mergeThing`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::Thing,
    /// # ) -> quay_api::Result<()> {
    /// let response = client.merge_thing(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn merge_thing(
        &self,
        body: impl runtime::BodyArgument<crate::models::Thing>,
    ) -> MergeThing {
        MergeThing::new(self, body)
    }

    /// `PUT /charset`.
    ///
    /// `PUT /charset`, operation `putWithCharset`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::Thing,
    /// # ) -> quay_api::Result<()> {
    /// let response = client.put_with_charset(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_with_charset(
        &self,
        body: impl runtime::BodyArgument<crate::models::Thing>,
    ) -> PutWithCharset {
        PutWithCharset::new(self, body)
    }

    /// Takes a thing in any form, and gives it back in any form.
    ///
    /// `POST /several`, operation `convert`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing) or `String` as `text/plain` or a stream of
    ///   `image/png`: The thing.
    /// - 202, no body: Later.
    /// - 2XX, a list of `String`: Another success.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 404, 4XX or default (with `Retry-After`).
    /// [`Error`](crate::Error) lists what else can go wrong. The body of a rejection is a
    /// [`ConvertError`](crate::builder::ConvertError), which
    /// [`Error::declared`](crate::Error#method.declared) reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// client: quay_api::Client,
    /// body: quay_api::models::ConvertBody,
    /// # ) -> quay_api::Result<()> {
    /// let response = client.convert(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn convert(
        &self,
        body: impl runtime::BodyArgument<crate::models::ConvertBody>,
    ) -> Convert {
        Convert::new(self, body)
    }

    /// `GET /elsewhere`.
    ///
    /// `GET /elsewhere`, operation `goElsewhere`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 302, no body: It is elsewhere.
    ///   - Header `Location`:
    ///
    /// # Errors
    ///
    /// The server rejects requests with 4XX. [`Error`](crate::Error) lists what else can go wrong.
    /// The body of a rejection is a [`GoElsewhereError`](crate::builder::GoElsewhereError), which
    /// [`Error::declared`](crate::Error#method.declared) reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let response = client.go_elsewhere().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn go_elsewhere(&self) -> GoElsewhere {
        GoElsewhere::new(self)
    }

    /// `DELETE /unsaid`.
    ///
    /// `DELETE /unsaid`, operation `deleteUnsaid`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 2XX, no body: The document declares no success.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 4XX. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let response = client.delete_unsaid().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_unsaid(&self) -> DeleteUnsaid {
        DeleteUnsaid::new(self)
    }
}

/// A call of `putBytes`, which [`Client::put_bytes`](crate::Client::put_bytes) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug)]
pub struct PutBytes {
    client: crate::Client,
    body: apitwin_runtime::ByteStream,
}

impl PutBytes {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<apitwin_runtime::ByteStream>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/bytes", client.base_url());
        Ok(
            {
                let request = client.http().put(url);
                apitwin_runtime::client::stream_body(
                    request,
                    "application/octet-stream",
                    body,
                )?
            }
                .build()?,
        )
    }

    /// Sends `PUT /bytes`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<apitwin_runtime::ByteStream, Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::PUT_BYTES, client, self.into_request())
    }
}

impl std::future::IntoFuture for PutBytes {
    type Output = Result<ResponseValue<apitwin_runtime::ByteStream>, Error>;
    type IntoFuture = runtime::ResponseFuture<apitwin_runtime::ByteStream, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl apitwin_runtime::client::Receive for PutBytes {
    type Value = apitwin_runtime::ByteStream;
    const ACCEPT: &'static str = "application/octet-stream";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("application/octet-stream"),
            is_stream: true,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        body.stream()
    }
}

/// A call of `putAnything`, which [`Client::put_anything`](crate::Client::put_anything) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug)]
pub struct PutAnything {
    client: crate::Client,
    body: Option<apitwin_runtime::ByteStream>,
}

impl PutAnything {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            body: None,
        }
    }

    /// The body of the request.
    pub fn body(
        mut self,
        body: impl runtime::OptionalBody<apitwin_runtime::ByteStream>,
    ) -> Self {
        self.body = body.into_optional_body();
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/anything", client.base_url());
        Ok(
            {
                let request = client.http().put(url);
                match body {
                    Some(body) => {
                        apitwin_runtime::client::stream_body(request, "*/*", body)?
                    }
                    None => request,
                }
            }
                .build()?,
        )
    }

    /// Sends `PUT /anything`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<apitwin_runtime::ByteStream, Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::PUT_ANYTHING, client, self.into_request())
    }
}

impl std::future::IntoFuture for PutAnything {
    type Output = Result<ResponseValue<apitwin_runtime::ByteStream>, Error>;
    type IntoFuture = runtime::ResponseFuture<apitwin_runtime::ByteStream, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl apitwin_runtime::client::Receive for PutAnything {
    type Value = apitwin_runtime::ByteStream;
    const ACCEPT: &'static str = "*/*";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 599),
            media_type: Some("*/*"),
            is_stream: true,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        body.stream()
    }
}

/// The bodies with which `putAnything` is rejected, by status.
///
/// [`Error::declared`](crate::Error#method.declared) reads one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutAnythingError {
    /// default, as `*/*`: The same bytes.
    Default(Vec<u8>),
}

impl apitwin_runtime::client::RejectionBody for PutAnythingError {
    fn read(
        _status: u16,
        body: apitwin_runtime::client::RejectedBody<'_>,
    ) -> Option<Self> {
        body.bytes().map(Self::Default)
    }
}

/// A call of `putVersion`, which [`Client::put_version`](crate::Client::put_version) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PutVersion {
    client: crate::Client,
    body: crate::models::PutVersionBody2,
}

impl PutVersion {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::PutVersionBody2>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/versions", client.base_url());
        Ok(
            {
                let request = client.http().put(url);
                match body {
                    crate::models::PutVersionBody2::ApplicationLdJson(body) => {
                        apitwin_runtime::client::json_body(
                            request,
                            "application/ld+json; profile=\"a\"",
                            &body,
                        )?
                    }
                    crate::models::PutVersionBody2::ApplicationLdJson2(body) => {
                        apitwin_runtime::client::json_body(
                            request,
                            "application/ld+json; profile=\"b\"",
                            &body,
                        )?
                    }
                }
            }
                .build()?,
        )
    }

    /// Sends `PUT /versions`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::api::client::PutVersionResponse, Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::PUT_VERSION, client, self.into_request())
    }
}

impl std::future::IntoFuture for PutVersion {
    type Output = Result<ResponseValue<crate::api::client::PutVersionResponse>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::api::client::PutVersionResponse,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What a successful `putVersion` yields, by status and media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutVersionResponse {
    /// 200, as `text/plain;version=1`: In the version that it was sent in.
    OkTextPlain(String),
    /// 200, as `text/plain;version=2`: In the version that it was sent in.
    OkTextPlain2(i64),
}

impl apitwin_runtime::client::Receive for PutVersion {
    type Value = crate::api::client::PutVersionResponse;
    const ACCEPT: &'static str = "text/plain;version=1, text/plain;version=2, application/json, application/problem+json";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("text/plain;version=1"),
            is_stream: false,
        },
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("text/plain;version=2"),
            is_stream: false,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        match case {
            0 => body.text().map(Self::Value::OkTextPlain),
            _ => body.text().map(Self::Value::OkTextPlain2),
        }
    }
}

/// The bodies with which `putVersion` is rejected, by status.
///
/// [`Error::declared`](crate::Error#method.declared) reads one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutVersionError {
    /// 409, as `application/json`: It is there.
    Status409Json(crate::models::PutVersion409),
    /// 409, as `application/problem+json`: It is there.
    Status409ProblemJson(crate::models::PutVersion409ProblemJson),
}

impl apitwin_runtime::client::RejectionBody for PutVersionError {
    fn read(
        status: u16,
        body: apitwin_runtime::client::RejectedBody<'_>,
    ) -> Option<Self> {
        match status {
            409 => {
                match body.choose(&["application/json", "application/problem+json"]) {
                    Some(0) => body.json().map(Self::Status409Json),
                    Some(1) => body.json().map(Self::Status409ProblemJson),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// A call of `putImage`, which [`Client::put_image`](crate::Client::put_image) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug)]
pub struct PutImage {
    client: crate::Client,
    body: apitwin_runtime::ByteStream,
}

impl PutImage {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<apitwin_runtime::ByteStream>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/images", client.base_url());
        Ok(
            {
                let request = client.http().put(url);
                apitwin_runtime::client::stream_body(request, "image/*", body)?
            }
                .build()?,
        )
    }

    /// Sends `PUT /images`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<apitwin_runtime::ByteStream, Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::PUT_IMAGE, client, self.into_request())
    }
}

impl std::future::IntoFuture for PutImage {
    type Output = Result<ResponseValue<apitwin_runtime::ByteStream>, Error>;
    type IntoFuture = runtime::ResponseFuture<apitwin_runtime::ByteStream, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl apitwin_runtime::client::Receive for PutImage {
    type Value = apitwin_runtime::ByteStream;
    const ACCEPT: &'static str = "image/*";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("image/*"),
            is_stream: true,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        body.stream()
    }
}

/// A call of `putText`, which [`Client::put_text`](crate::Client::put_text) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PutText {
    client: crate::Client,
    body: String,
}

impl PutText {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<String>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/text", client.base_url());
        Ok(
            {
                let request = client.http().put(url);
                apitwin_runtime::client::text_body(request, "text/plain", &body)?
            }
                .build()?,
        )
    }

    /// Sends `PUT /text`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::PUT_TEXT, client, self.into_request())
    }
}

impl std::future::IntoFuture for PutText {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl apitwin_runtime::client::Receive for PutText {
    type Value = String;
    const ACCEPT: &'static str = "text/plain";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("text/plain"),
            is_stream: false,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        body.text()
    }
}

/// A call of `putNumber`, which [`Client::put_number`](crate::Client::put_number) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PutNumber {
    client: crate::Client,
    body: Option<i32>,
}

impl PutNumber {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            body: None,
        }
    }

    /// The body of the request.
    pub fn body(mut self, body: impl runtime::OptionalBody<i32>) -> Self {
        self.body = body.into_optional_body();
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/number", client.base_url());
        Ok(
            {
                let request = client.http().put(url);
                match body {
                    Some(body) => {
                        apitwin_runtime::client::text_body(request, "text/plain", &body)?
                    }
                    None => request,
                }
            }
                .build()?,
        )
    }

    /// Sends `PUT /number`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<i32, Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::PUT_NUMBER, client, self.into_request())
    }
}

impl std::future::IntoFuture for PutNumber {
    type Output = Result<ResponseValue<i32>, Error>;
    type IntoFuture = runtime::ResponseFuture<i32, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl apitwin_runtime::client::Receive for PutNumber {
    type Value = i32;
    const ACCEPT: &'static str = "text/csv";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("text/csv"),
            is_stream: false,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        body.text()
    }
}

/// A call of `putForm`, which [`Client::put_form`](crate::Client::put_form) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PutForm {
    client: crate::Client,
    body: crate::models::Thing,
}

impl PutForm {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Thing>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/form", client.base_url());
        Ok(
            {
                let request = client.http().put(url);
                apitwin_runtime::client::form_body(
                    request,
                    "application/x-www-form-urlencoded",
                    &body,
                )?
            }
                .build()?,
        )
    }

    /// Sends `PUT /form`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Thing, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::PUT_FORM,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for PutForm {
    type Output = Result<ResponseValue<crate::models::Thing>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Thing, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `upload`, which [`Client::upload`](crate::Client::upload) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct Upload {
    client: crate::Client,
    body: crate::models::UploadForm,
}

impl Upload {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::UploadForm>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/upload", client.base_url());
        Ok(
            {
                let request = client.http().post(url);
                apitwin_runtime::client::multipart_body(request, &body)?
            }
                .build()?,
        )
    }

    /// Sends `POST /upload`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Thing, Error> {
        let client = self.client.clone();
        crate::client::call(&crate::api::operations::UPLOAD, client, self.into_request())
    }
}

impl std::future::IntoFuture for Upload {
    type Output = Result<ResponseValue<crate::models::Thing>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Thing, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `mergeThing`, which [`Client::merge_thing`](crate::Client::merge_thing) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct MergeThing {
    client: crate::Client,
    body: crate::models::Thing,
}

impl MergeThing {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Thing>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/merge", client.base_url());
        Ok(
            {
                let request = client.http().patch(url);
                apitwin_runtime::client::json_body(
                    request,
                    "application/merge-patch+json",
                    &body,
                )?
            }
                .build()?,
        )
    }

    /// Sends `PATCH /merge`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Thing, Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::MERGE_THING, client, self.into_request())
    }
}

impl std::future::IntoFuture for MergeThing {
    type Output = Result<ResponseValue<crate::models::Thing>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Thing, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl apitwin_runtime::client::Receive for MergeThing {
    type Value = crate::models::Thing;
    const ACCEPT: &'static str = "application/vnd.thing+json";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("application/vnd.thing+json"),
            is_stream: false,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        body.json()
    }
}

/// A call of `putWithCharset`, which
/// [`Client::put_with_charset`](crate::Client::put_with_charset) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PutWithCharset {
    client: crate::Client,
    body: crate::models::Thing,
}

impl PutWithCharset {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Thing>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/charset", client.base_url());
        Ok(
            {
                let request = client.http().put(url);
                apitwin_runtime::client::json_body(
                    request,
                    "application/json; charset=utf-8",
                    &body,
                )?
            }
                .build()?,
        )
    }

    /// Sends `PUT /charset`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Thing, Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::PUT_WITH_CHARSET, client, self.into_request())
    }
}

impl std::future::IntoFuture for PutWithCharset {
    type Output = Result<ResponseValue<crate::models::Thing>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Thing, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl apitwin_runtime::client::Receive for PutWithCharset {
    type Value = crate::models::Thing;
    const ACCEPT: &'static str = "application/json; charset=utf-8";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("application/json; charset=utf-8"),
            is_stream: false,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        body.json()
    }
}

/// A call of `convert`, which [`Client::convert`](crate::Client::convert) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug)]
pub struct Convert {
    client: crate::Client,
    body: crate::models::ConvertBody,
}

impl Convert {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::ConvertBody>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/several", client.base_url());
        Ok(
            {
                let request = client.http().post(url);
                match body {
                    crate::models::ConvertBody::Json(body) => {
                        apitwin_runtime::client::json_body(
                            request,
                            "application/json",
                            &body,
                        )?
                    }
                    crate::models::ConvertBody::Form(body) => {
                        apitwin_runtime::client::form_body(
                            request,
                            "application/x-www-form-urlencoded",
                            &body,
                        )?
                    }
                    crate::models::ConvertBody::Multipart(body) => {
                        apitwin_runtime::client::multipart_body(request, &body)?
                    }
                    crate::models::ConvertBody::Text(body) => {
                        apitwin_runtime::client::text_body(request, "text/plain", &body)?
                    }
                    crate::models::ConvertBody::Png(body) => {
                        apitwin_runtime::client::stream_body(request, "image/png", body)?
                    }
                }
            }
                .build()?,
        )
    }

    /// Sends `POST /several`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::api::client::ConvertResponse, Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::CONVERT, client, self.into_request())
    }
}

impl std::future::IntoFuture for Convert {
    type Output = Result<ResponseValue<crate::api::client::ConvertResponse>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::api::client::ConvertResponse,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What a successful `convert` yields, by status and media type.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConvertResponse {
    /// 200, as `application/json`: The thing.
    OkJson(crate::models::Thing),
    /// 200, as `text/plain`: The thing.
    OkText(String),
    /// 200, as `image/png`: The thing.
    OkPng(apitwin_runtime::ByteStream),
    /// 202: Later.
    Accepted,
    /// 2XX, as `application/json`: Another success.
    Success(Vec<String>),
}

impl apitwin_runtime::client::Receive for Convert {
    type Value = crate::api::client::ConvertResponse;
    const ACCEPT: &'static str = "application/json, text/plain, image/png, application/problem+json";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("application/json"),
            is_stream: false,
        },
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("text/plain"),
            is_stream: false,
        },
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 200),
            media_type: Some("image/png"),
            is_stream: true,
        },
        apitwin_runtime::client::ResponseCase {
            statuses: (202, 202),
            media_type: None,
            is_stream: false,
        },
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 299),
            media_type: Some("application/json"),
            is_stream: false,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        match case {
            0 => body.json().map(Self::Value::OkJson),
            1 => body.text().map(Self::Value::OkText),
            2 => body.stream().map(Self::Value::OkPng),
            3 => Ok(Self::Value::Accepted),
            _ => body.json().map(Self::Value::Success),
        }
    }
}

/// The bodies with which `convert` is rejected, by status.
///
/// [`Error::declared`](crate::Error#method.declared) reads one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConvertError {
    /// 404, as `application/json`: There is none.
    Status404Json(crate::models::Missing),
    /// 404, as `text/plain`: There is none.
    Status404Text(String),
    /// 4XX, as `application/problem+json`: The caller is at fault.
    ClientError(crate::models::Problem),
    /// default, as `application/json`: Anything else.
    Default(Vec<String>),
}

impl apitwin_runtime::client::RejectionBody for ConvertError {
    fn read(
        status: u16,
        body: apitwin_runtime::client::RejectedBody<'_>,
    ) -> Option<Self> {
        match status {
            404 => {
                match body.choose(&["application/json", "text/plain"]) {
                    Some(0) => body.json().map(Self::Status404Json),
                    Some(1) => body.text().map(Self::Status404Text),
                    _ => None,
                }
            }
            400..=499 => body.json().map(Self::ClientError),
            _ => body.json().map(Self::Default),
        }
    }
}

/// A call of `goElsewhere`, which [`Client::go_elsewhere`](crate::Client::go_elsewhere) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GoElsewhere {
    client: crate::Client,
}

impl GoElsewhere {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/elsewhere", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /elsewhere`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::GO_ELSEWHERE, client, self.into_request())
    }
}

impl std::future::IntoFuture for GoElsewhere {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl apitwin_runtime::client::Receive for GoElsewhere {
    type Value = ();
    const ACCEPT: &'static str = "application/json";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (302, 302),
            media_type: None,
            is_stream: false,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        Ok(())
    }
}

/// The bodies with which `goElsewhere` is rejected, by status.
///
/// [`Error::declared`](crate::Error#method.declared) reads one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GoElsewhereError {
    /// 4XX, as `*/*`: The caller is at fault.
    ClientError(crate::models::Problem),
}

impl apitwin_runtime::client::RejectionBody for GoElsewhereError {
    fn read(
        status: u16,
        body: apitwin_runtime::client::RejectedBody<'_>,
    ) -> Option<Self> {
        match status {
            400..=499 => body.json().map(Self::ClientError),
            _ => None,
        }
    }
}

/// A call of `deleteUnsaid`, which [`Client::delete_unsaid`](crate::Client::delete_unsaid)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteUnsaid {
    client: crate::Client,
}

impl DeleteUnsaid {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/unsaid", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /unsaid`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        apitwin_runtime::client::receive::<
            Self,
            _,
        >(&crate::api::operations::DELETE_UNSAID, client, self.into_request())
    }
}

impl std::future::IntoFuture for DeleteUnsaid {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl apitwin_runtime::client::Receive for DeleteUnsaid {
    type Value = ();
    const ACCEPT: &'static str = "";
    const CASES: &'static [apitwin_runtime::client::ResponseCase] = &[
        apitwin_runtime::client::ResponseCase {
            statuses: (200, 299),
            media_type: None,
            is_stream: false,
        },
    ];
    #[inline]
    #[allow(
        unused_variables,
        reason = "what is read does not always depend on all of it"
    )]
    fn receive(
        case: usize,
        status: reqwest::StatusCode,
        body: apitwin_runtime::client::Received,
    ) -> Result<Self::Value, serde_json::Error> {
        Ok(())
    }
}
