// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `m²`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `m²`.
///
/// Areas.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait MApi: Send + Sync + 'static {
    /// Read an area.
    ///
    /// Reads an area.
    ///
    /// `GET /areas/{gen}`, operation `getArea`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`面積`](crate::models::面積): The area.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::m::{
    ///     GetAreaPath,
    ///     GetAreaResponse,
    ///     MApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl MApi for Mine {
    ///     async fn get_area(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetAreaPath,
    ///     ) -> Result<GetAreaResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_area(
        &self,
        context: Context,
        path: GetAreaPath,
    ) -> impl Future<Output = Result<GetAreaResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read everything.
    ///
    /// Reads everything.
    ///
    /// `GET /everything`, operation `all`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: There is nothing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn all(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<AllResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create things.
    ///
    /// Creates things.
    ///
    /// `POST /everything`, operation `createThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: They are there.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn create_thing(
        &self,
        context: Context,
        body: Vec<crate::models::CreateThingBody>,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: MApi> MApi for Arc<T> {
    fn get_area(
        &self,
        context: Context,
        path: GetAreaPath,
    ) -> impl Future<Output = Result<GetAreaResponse, Rejection>> + Send {
        T::get_area(self, context, path)
    }

    fn all(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<AllResponse, Rejection>> + Send {
        T::all(self, context)
    }

    fn create_thing(
        &self,
        context: Context,
        body: Vec<crate::models::CreateThingBody>,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        T::create_thing(self, context, body)
    }
}

/// The path parameters of `getArea`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAreaPath {
    /// The generation.
    pub gen_: crate::PathSegment,
}

/// The successful responses of `getArea`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAreaResponse {
    /// 200: The area.
    Ok(crate::models::面積),
}

impl IntoResponse for GetAreaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `all`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllResponse {
    /// 204: There is nothing.
    NoContent,
}

impl IntoResponse for AllResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `createThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateThingResponse {
    /// 204: They are there.
    NoContent,
}

impl IntoResponse for CreateThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: MApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_area(&api), route_all(&api), route_create_thing(&api)])
}

fn route_get_area<T: MApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_AREA,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetAreaPath {
                    gen_: call.path("gen")?,
                };
                api.get_area(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_all<T: MApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::ALL_,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move { api.all(call.context).await.map(IntoResponse::into_response) }
        },
    )
}

fn route_create_thing<T: MApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_THING,
        &[],
        Some(super::schemas::CREATE_THING__BODY),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_thing(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
