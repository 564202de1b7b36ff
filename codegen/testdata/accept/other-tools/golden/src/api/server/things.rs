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
    /// Find a thing.
    ///
    /// Returns null if there is none.
    ///
    /// The server has the operation only where the features `THINGS`, `FINDING` and `LOOKING` are
    /// on.
    ///
    /// `GET /things`, operation `findThing`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing) or null: A thing, or null.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::things::{
    ///     FindThingResponse,
    ///     ThingsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn find_thing(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<FindThingResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn find_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<FindThingResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Set a thing.
    ///
    /// Works only where `THINGS` is on.
    ///
    /// `PUT /things`, operation `setThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn set_thing(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<SetThingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Remove a thing.
    ///
    /// Removes it.
    ///
    /// The server fails with 500 unless the feature `THINGS` is on.
    ///
    /// `DELETE /things`, operation `removeThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn remove_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<RemoveThingResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn find_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<FindThingResponse, Rejection>> + Send {
        T::find_thing(self, context)
    }

    fn set_thing(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<SetThingResponse, Rejection>> + Send {
        T::set_thing(self, context, body)
    }

    fn remove_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<RemoveThingResponse, Rejection>> + Send {
        T::remove_thing(self, context)
    }
}

/// The successful responses of `findThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindThingResponse {
    /// 200: A thing, or null.
    Ok(Option<crate::models::Thing>),
}

impl IntoResponse for FindThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `setThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetThingResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for SetThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `removeThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveThingResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for RemoveThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_find_thing(&api), route_set_thing(&api), route_remove_thing(&api)])
}

fn route_find_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::FIND_THING,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.find_thing(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_set_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::SET_THING,
        &[],
        Some(&super::schemas::THING),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.set_thing(call.context, body).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_remove_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REMOVE_THING,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.remove_thing(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}
