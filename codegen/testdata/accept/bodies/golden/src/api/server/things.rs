// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `things`.
///
/// Things to test with.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ThingsApi: Send + Sync + 'static {
    /// Create a thing.
    ///
    /// Takes a body that may be left out.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::things::{
    ///     CreateThingResponse,
    ///     ThingsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn create_thing(
    ///         &self,
    ///         _context: Context,
    ///         _body: Option<quay_api::models::NewThing>,
    ///     ) -> Result<CreateThingResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn create_thing(
        &self,
        context: Context,
        body: Option<crate::models::NewThing>,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Replace the things.
    ///
    /// Takes a bare list.
    ///
    /// `PUT /things`, operation `replaceThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn replace_things(
        &self,
        context: Context,
        body: Vec<crate::models::NewThing>,
    ) -> impl Future<Output = Result<ReplaceThingsResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn create_thing(
        &self,
        context: Context,
        body: Option<crate::models::NewThing>,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        T::create_thing(self, context, body)
    }

    fn replace_things(
        &self,
        context: Context,
        body: Vec<crate::models::NewThing>,
    ) -> impl Future<Output = Result<ReplaceThingsResponse, Rejection>> + Send {
        T::replace_things(self, context, body)
    }
}

/// The successful responses of `createThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateThingResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for CreateThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `replaceThings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceThingsResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ReplaceThingsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_create_thing(&api), route_replace_things(&api)])
}

fn route_create_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::CREATE_THING,
            &[],
            Some(&super::schemas::NEW_THING),
            move |call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let body = call.optional_body()?;
                    api.create_thing(call.context, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_optional_body()
        .with_silent_body()
        .with_json_limit(1024)
}

fn route_replace_things<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REPLACE_THINGS,
        &[],
        Some(super::schemas::REPLACE_THINGS__BODY),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.replace_things(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
