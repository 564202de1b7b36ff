// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `things`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ThingsApi: Send + Sync + 'static {
    /// Gives the bytes back.
    ///
    /// `PUT /bytes`, operation `putBytes`.
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
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::things::{
    ///     PutBytesResponse,
    ///     ThingsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn put_bytes(
    ///         &self,
    ///         _context: Context,
    ///         _body: apitwin_runtime::ByteStream,
    ///     ) -> Result<PutBytesResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn put_bytes(
        &self,
        context: Context,
        body: apitwin_runtime::ByteStream,
    ) -> impl Future<Output = Result<PutBytesResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Takes bytes of any media type, or none.
    ///
    /// `PUT /anything`, operation `putAnything`.
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
    /// The document declares no rejections.
    fn put_anything(
        &self,
        context: Context,
        body: Option<apitwin_runtime::ByteStream>,
    ) -> impl Future<Output = Result<PutAnythingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Tells media types apart that differ in parameters alone.
    ///
    /// `PUT /versions`, operation `putVersion`.
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
    /// The server rejects requests with 409.
    fn put_version(
        &self,
        context: Context,
        body: crate::models::PutVersionBody2,
    ) -> impl Future<Output = Result<PutVersionResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `PUT /images`.
    ///
    /// `PUT /images`, operation `putImage`.
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
    /// The document declares no rejections.
    fn put_image(
        &self,
        context: Context,
        body: apitwin_runtime::ByteStream,
    ) -> impl Future<Output = Result<PutImageResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `PUT /text`.
    ///
    /// `PUT /text`, operation `putText`.
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
    /// The document declares no rejections.
    fn put_text(
        &self,
        context: Context,
        body: String,
    ) -> impl Future<Output = Result<PutTextResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `PUT /number`.
    ///
    /// `PUT /number`, operation `putNumber`.
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
    /// The document declares no rejections.
    fn put_number(
        &self,
        context: Context,
        body: Option<i32>,
    ) -> impl Future<Output = Result<PutNumberResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `PUT /form`.
    ///
    /// `PUT /form`, operation `putForm`.
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
    /// The document declares no rejections.
    fn put_form(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<PutFormResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `POST /upload`.
    ///
    /// `POST /upload`, operation `upload`.
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
    /// The document declares no rejections.
    fn upload(
        &self,
        context: Context,
        body: crate::models::UploadForm,
    ) -> impl Future<Output = Result<UploadResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `PATCH /merge`.
    ///
    /// `PATCH /merge`, operation `mergeThing`.
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
    /// The document declares no rejections.
    fn merge_thing(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<MergeThingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `PUT /charset`.
    ///
    /// `PUT /charset`, operation `putWithCharset`.
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
    /// The document declares no rejections.
    fn put_with_charset(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<PutWithCharsetResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Takes a thing in any form, and gives it back in any form.
    ///
    /// `POST /several`, operation `convert`.
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
    fn convert(
        &self,
        context: Context,
        body: crate::models::ConvertBody,
    ) -> impl Future<Output = Result<ConvertResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 4XX.
    fn go_elsewhere(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GoElsewhereResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 4XX.
    fn delete_unsaid(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<DeleteUnsaidResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn put_bytes(
        &self,
        context: Context,
        body: apitwin_runtime::ByteStream,
    ) -> impl Future<Output = Result<PutBytesResponse, Rejection>> + Send {
        T::put_bytes(self, context, body)
    }

    fn put_anything(
        &self,
        context: Context,
        body: Option<apitwin_runtime::ByteStream>,
    ) -> impl Future<Output = Result<PutAnythingResponse, Rejection>> + Send {
        T::put_anything(self, context, body)
    }

    fn put_version(
        &self,
        context: Context,
        body: crate::models::PutVersionBody2,
    ) -> impl Future<Output = Result<PutVersionResponse, Rejection>> + Send {
        T::put_version(self, context, body)
    }

    fn put_image(
        &self,
        context: Context,
        body: apitwin_runtime::ByteStream,
    ) -> impl Future<Output = Result<PutImageResponse, Rejection>> + Send {
        T::put_image(self, context, body)
    }

    fn put_text(
        &self,
        context: Context,
        body: String,
    ) -> impl Future<Output = Result<PutTextResponse, Rejection>> + Send {
        T::put_text(self, context, body)
    }

    fn put_number(
        &self,
        context: Context,
        body: Option<i32>,
    ) -> impl Future<Output = Result<PutNumberResponse, Rejection>> + Send {
        T::put_number(self, context, body)
    }

    fn put_form(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<PutFormResponse, Rejection>> + Send {
        T::put_form(self, context, body)
    }

    fn upload(
        &self,
        context: Context,
        body: crate::models::UploadForm,
    ) -> impl Future<Output = Result<UploadResponse, Rejection>> + Send {
        T::upload(self, context, body)
    }

    fn merge_thing(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<MergeThingResponse, Rejection>> + Send {
        T::merge_thing(self, context, body)
    }

    fn put_with_charset(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<PutWithCharsetResponse, Rejection>> + Send {
        T::put_with_charset(self, context, body)
    }

    fn convert(
        &self,
        context: Context,
        body: crate::models::ConvertBody,
    ) -> impl Future<Output = Result<ConvertResponse, Rejection>> + Send {
        T::convert(self, context, body)
    }

    fn go_elsewhere(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GoElsewhereResponse, Rejection>> + Send {
        T::go_elsewhere(self, context)
    }

    fn delete_unsaid(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<DeleteUnsaidResponse, Rejection>> + Send {
        T::delete_unsaid(self, context)
    }
}

/// The responses of `putBytes`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PutBytesResponse {
    /// 200: The same bytes.
    Ok(apitwin_runtime::ByteStream),
}

impl IntoResponse for PutBytesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::stream(200u16, "application/octet-stream", body),
        }
    }
}

/// The responses of `putAnything`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PutAnythingResponse {
    /// default: The same bytes.
    Default {
        /// The status, one for which the document declares nothing more exact.
        status: apitwin_runtime::server::http::StatusCode,
        /// The body.
        body: apitwin_runtime::ByteStream,
    },
}

impl IntoResponse for PutAnythingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Default { status, body } => {
                Response::stream(status.as_u16(), "*/*", body).within(200u16..=599u16)
            }
        }
    }
}

/// The responses of `putVersion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutVersionResponse {
    /// 200 as `text/plain;version=1`: In the version that it was sent in.
    OkTextPlain(String),
    /// 200 as `text/plain;version=2`: In the version that it was sent in.
    OkTextPlain2(i64),
    /// 409 as `application/json`: It is there.
    Status409Json(crate::models::PutVersion409),
    /// 409 as `application/problem+json`: It is there.
    Status409ProblemJson(crate::models::PutVersion409ProblemJson),
}

impl IntoResponse for PutVersionResponse {
    fn into_response(self) -> Response {
        match self {
            Self::OkTextPlain(body) => {
                Response::plain(200u16, "text/plain;version=1", &body)
            }
            Self::OkTextPlain2(body) => {
                Response::plain(200u16, "text/plain;version=2", &body)
            }
            Self::Status409Json(body) => Call::respond(409u16, &body),
            Self::Status409ProblemJson(body) => {
                Call::respond(409u16, &body).with_media_type("application/problem+json")
            }
        }
    }
}

/// The responses of `putImage`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PutImageResponse {
    /// 200: The same image.
    Ok(apitwin_runtime::ByteStream),
}

impl IntoResponse for PutImageResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::stream(200u16, "image/*", body),
        }
    }
}

/// The responses of `putText`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutTextResponse {
    /// 200: The same text.
    Ok(String),
}

impl IntoResponse for PutTextResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::plain(200u16, "text/plain", &body),
        }
    }
}

/// The responses of `putNumber`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutNumberResponse {
    /// 200: The same number.
    Ok(i32),
}

impl IntoResponse for PutNumberResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::plain(200u16, "text/csv", &body),
        }
    }
}

/// The responses of `putForm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutFormResponse {
    /// 200: The same as JSON.
    Ok(crate::models::Thing),
}

impl IntoResponse for PutFormResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The responses of `upload`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadResponse {
    /// 201: What was uploaded.
    Created {
        /// The body.
        body: crate::models::Thing,
        /// The header `Location`.
        location: String,
        /// The header `X-Count`.
        x_count: Option<f64>,
        /// The header `X-New`.
        x_new: Option<bool>,
    },
}

impl IntoResponse for UploadResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created { body, location, x_count, x_new } => {
                Call::respond(201u16, &body)
                    .with_declared_header("location", Some(&location))
                    .with_declared_header(
                        "x-count",
                        x_count.map(|value| value.to_string()).as_deref(),
                    )
                    .with_declared_header(
                        "x-new",
                        x_new.map(|value| value.to_string()).as_deref(),
                    )
            }
        }
    }
}

/// The responses of `mergeThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MergeThingResponse {
    /// 200: The thing.
    Ok(crate::models::Thing),
}

impl IntoResponse for MergeThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => {
                Call::respond(200u16, &body)
                    .with_media_type("application/vnd.thing+json")
            }
        }
    }
}

/// The responses of `putWithCharset`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutWithCharsetResponse {
    /// 200: The thing.
    Ok(crate::models::Thing),
}

impl IntoResponse for PutWithCharsetResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => {
                Call::respond(200u16, &body)
                    .with_media_type("application/json; charset=utf-8")
            }
        }
    }
}

/// The responses of `convert`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConvertResponse {
    /// 200 as `application/json`: The thing.
    OkJson(crate::models::Thing),
    /// 200 as `text/plain`: The thing.
    OkText(String),
    /// 200 as `image/png`: The thing.
    OkPng(apitwin_runtime::ByteStream),
    /// 202: Later.
    Accepted,
    /// 404 as `application/json`: There is none.
    Status404Json(crate::models::Missing),
    /// 404 as `text/plain`: There is none.
    Status404Text(String),
    /// 2XX: Another success.
    Success {
        /// The status, one for which the document declares nothing more exact.
        status: apitwin_runtime::server::http::StatusCode,
        /// The body.
        body: Vec<String>,
    },
    /// 4XX: The caller is at fault.
    ClientError {
        /// The status, one for which the document declares nothing more exact.
        status: apitwin_runtime::server::http::StatusCode,
        /// The body.
        body: crate::models::Problem,
    },
    /// default: Anything else.
    Default {
        /// The status, one for which the document declares nothing more exact.
        status: apitwin_runtime::server::http::StatusCode,
        /// The body.
        body: Vec<String>,
        /// The header `Retry-After`: Format: `int64`.
        retry_after: Option<i64>,
    },
}

impl IntoResponse for ConvertResponse {
    fn into_response(self) -> Response {
        match self {
            Self::OkJson(body) => Call::respond(200u16, &body),
            Self::OkText(body) => Response::plain(200u16, "text/plain", &body),
            Self::OkPng(body) => Response::stream(200u16, "image/png", body),
            Self::Accepted => Response::empty(202u16, "application/json"),
            Self::Status404Json(body) => Call::respond(404u16, &body),
            Self::Status404Text(body) => Response::plain(404u16, "text/plain", &body),
            Self::Success { status, body } => {
                Call::respond(status.as_u16(), &body).within(200u16..=299u16)
            }
            Self::ClientError { status, body } => {
                Call::respond(status.as_u16(), &body)
                    .with_media_type("application/problem+json")
                    .within(400u16..=499u16)
            }
            Self::Default { status, body, retry_after } => {
                Call::respond(status.as_u16(), &body)
                    .within(200u16..=599u16)
                    .with_declared_header(
                        "retry-after",
                        retry_after.map(|value| value.to_string()).as_deref(),
                    )
            }
        }
    }
}

/// The responses of `goElsewhere`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GoElsewhereResponse {
    /// 302: It is elsewhere.
    Status302 {
        /// The header `Location`.
        location: String,
    },
    /// 4XX: The caller is at fault.
    ClientError {
        /// The status, one for which the document declares nothing more exact.
        status: apitwin_runtime::server::http::StatusCode,
        /// The body.
        body: crate::models::Problem,
    },
}

impl IntoResponse for GoElsewhereResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Status302 { location } => {
                Response::empty(302u16, "application/json")
                    .with_declared_header("location", Some(&location))
            }
            Self::ClientError { status, body } => {
                Call::respond(status.as_u16(), &body).within(400u16..=499u16)
            }
        }
    }
}

/// The responses of `deleteUnsaid`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteUnsaidResponse {
    /// 2XX: The document declares no success.
    Success {
        /// The status, one for which the document declares nothing more exact.
        status: apitwin_runtime::server::http::StatusCode,
    },
    /// 4XX: The caller is at fault.
    ClientError {
        /// The status, one for which the document declares nothing more exact.
        status: apitwin_runtime::server::http::StatusCode,
    },
}

impl IntoResponse for DeleteUnsaidResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Success { status } => {
                Response::empty(status.as_u16(), "application/json")
                    .within(200u16..=299u16)
            }
            Self::ClientError { status } => {
                Response::empty(status.as_u16(), "application/json")
                    .within(400u16..=499u16)
            }
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_put_bytes(&api),
        route_put_anything(&api),
        route_put_version(&api),
        route_put_image(&api),
        route_put_text(&api),
        route_put_number(&api),
        route_put_form(&api),
        route_upload(&api),
        route_merge_thing(&api),
        route_put_with_charset(&api),
        route_convert(&api),
        route_go_elsewhere(&api),
        route_delete_unsaid(&api),
    ])
}

fn route_put_bytes<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::PUT_BYTES,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = call.stream()?;
                    api.put_bytes(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content(
            "application/octet-stream",
            apitwin_runtime::server::Reading::Stream,
        )
}

fn route_put_anything<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::PUT_ANYTHING,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = match call.content() {
                        None => None,
                        _ => Some(call.stream()?),
                    };
                    api.put_anything(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content("*/*", apitwin_runtime::server::Reading::Stream)
        .with_optional_body()
}

fn route_put_version<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::PUT_VERSION,
            &[],
            None,
            move |call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = match call.content() {
                        Some(0) => {
                            crate::models::PutVersionBody2::ApplicationLdJson(
                                call.body()?,
                            )
                        }
                        _ => {
                            crate::models::PutVersionBody2::ApplicationLdJson2(
                                call.body()?,
                            )
                        }
                    };
                    api.put_version(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content(
            "application/ld+json; profile=\"a\"",
            apitwin_runtime::server::Reading::Json(&super::schemas::PUT_VERSION_BODY),
        )
        .with_content(
            "application/ld+json; profile=\"b\"",
            apitwin_runtime::server::Reading::Json(
                &super::schemas::PUT_VERSION_BODY_APPLICATION_LD_JSON2,
            ),
        )
}

fn route_put_image<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::PUT_IMAGE,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = call.stream()?;
                    api.put_image(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content("image/*", apitwin_runtime::server::Reading::Stream)
}

fn route_put_text<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::PUT_TEXT,
            &[],
            None,
            move |call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = call.body()?;
                    api.put_text(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content(
            "text/plain",
            apitwin_runtime::server::Reading::Text(super::schemas::PUT_TEXT__BODY),
        )
}

fn route_put_number<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::PUT_NUMBER,
            &[],
            None,
            move |call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = match call.content() {
                        None => None,
                        _ => Some(call.body()?),
                    };
                    api.put_number(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content(
            "text/plain",
            apitwin_runtime::server::Reading::Text(super::schemas::PUT_NUMBER__BODY),
        )
        .with_optional_body()
}

fn route_put_form<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::PUT_FORM,
            &[],
            None,
            move |call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = call.body()?;
                    api.put_form(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content(
            "application/x-www-form-urlencoded",
            apitwin_runtime::server::Reading::Form(&super::schemas::THING),
        )
}

fn route_upload<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::UPLOAD,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = call.multipart()?;
                    api.upload(call.context, body).await.map(IntoResponse::into_response)
                }
            },
        )
        .with_content(
            "multipart/form-data",
            apitwin_runtime::server::Reading::Multipart {
                schema: super::schemas::UPLOAD__BODY,
                files: &["file", "preview", "others"],
            },
        )
}

fn route_merge_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::MERGE_THING,
            &[],
            None,
            move |call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = call.body()?;
                    api.merge_thing(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content(
            "application/merge-patch+json",
            apitwin_runtime::server::Reading::Json(&super::schemas::THING),
        )
}

fn route_put_with_charset<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::PUT_WITH_CHARSET,
            &[],
            None,
            move |call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = call.body()?;
                    api.put_with_charset(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content(
            "application/json; charset=utf-8",
            apitwin_runtime::server::Reading::Json(&super::schemas::THING),
        )
}

fn route_convert<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::CONVERT,
            &[],
            None,
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = match call.content() {
                        Some(0) => crate::models::ConvertBody::Json(call.body()?),
                        Some(1) => crate::models::ConvertBody::Form(call.body()?),
                        Some(2) => {
                            crate::models::ConvertBody::Multipart(call.multipart()?)
                        }
                        Some(3) => crate::models::ConvertBody::Text(call.body()?),
                        _ => crate::models::ConvertBody::Png(call.stream()?),
                    };
                    api.convert(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_content(
            "application/json",
            apitwin_runtime::server::Reading::Json(&super::schemas::THING),
        )
        .with_content(
            "application/x-www-form-urlencoded",
            apitwin_runtime::server::Reading::Form(&super::schemas::THING),
        )
        .with_content(
            "multipart/form-data",
            apitwin_runtime::server::Reading::Multipart {
                schema: super::schemas::CONVERT__BODY_2,
                files: &[],
            },
        )
        .with_content(
            "text/plain",
            apitwin_runtime::server::Reading::Text(super::schemas::CONVERT__BODY_3),
        )
        .with_content("image/png", apitwin_runtime::server::Reading::Stream)
}

fn route_go_elsewhere<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GO_ELSEWHERE,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.go_elsewhere(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_unsaid<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_UNSAID,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.delete_unsaid(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}
