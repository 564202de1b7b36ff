// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `untagged`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `untagged`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait UntaggedApi: Send + Sync + 'static {
    /// `POST /filters`.
    ///
    /// `POST /filters`, operation `createFilter`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Filter`](crate::models::Filter): The filter.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::untagged::{
    ///     CreateFilterResponse,
    ///     UntaggedApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl UntaggedApi for Mine {
    ///     async fn create_filter(
    ///         &self,
    ///         _context: Context,
    ///         _body: quay_api::models::Filter,
    ///     ) -> Result<CreateFilterResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn create_filter(
        &self,
        context: Context,
        body: crate::models::Filter,
    ) -> impl Future<Output = Result<CreateFilterResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `POST /links`.
    ///
    /// `POST /links`, operation `createLink`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Link`](crate::models::Link): The link.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn create_link(
        &self,
        context: Context,
        body: crate::models::Link,
    ) -> impl Future<Output = Result<CreateLinkResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `POST /blocks`.
    ///
    /// `POST /blocks`, operation `createBlock`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Block`](crate::models::Block): The block.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn create_block(
        &self,
        context: Context,
        body: crate::models::Block,
    ) -> impl Future<Output = Result<CreateBlockResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: UntaggedApi> UntaggedApi for Arc<T> {
    fn create_filter(
        &self,
        context: Context,
        body: crate::models::Filter,
    ) -> impl Future<Output = Result<CreateFilterResponse, Rejection>> + Send {
        T::create_filter(self, context, body)
    }

    fn create_link(
        &self,
        context: Context,
        body: crate::models::Link,
    ) -> impl Future<Output = Result<CreateLinkResponse, Rejection>> + Send {
        T::create_link(self, context, body)
    }

    fn create_block(
        &self,
        context: Context,
        body: crate::models::Block,
    ) -> impl Future<Output = Result<CreateBlockResponse, Rejection>> + Send {
        T::create_block(self, context, body)
    }
}

/// The responses of `createFilter`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFilterResponse {
    /// 200: The filter.
    Ok(crate::models::Filter),
}

impl IntoResponse for CreateFilterResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The responses of `createLink`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateLinkResponse {
    /// 200: The link.
    Ok(crate::models::Link),
}

impl IntoResponse for CreateLinkResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The responses of `createBlock`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateBlockResponse {
    /// 200: The block.
    Ok(crate::models::Block),
}

impl IntoResponse for CreateBlockResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: UntaggedApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_create_filter(&api),
        route_create_link(&api),
        route_create_block(&api),
    ])
}

fn route_create_filter<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_FILTER,
        &[],
        Some(&super::schemas::FILTER),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_filter(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_link<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_LINK,
        &[],
        Some(&super::schemas::LINK),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_link(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_block<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_BLOCK,
        &[],
        Some(&super::schemas::BLOCK),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_block(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
