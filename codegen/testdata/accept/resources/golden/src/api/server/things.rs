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
    /// List the things.
    ///
    /// Lists the things.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`ThingList`](crate::models::ThingList): The things.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::things::{
    ///     ListThingsResponse,
    ///     ThingsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn list_things(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ListThingsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_things(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListThingsResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a thing.
    ///
    /// Creates a thing.
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
    fn create_thing(
        &self,
        context: Context,
        body: crate::models::NewThing,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change a thing.
    ///
    /// Changes a thing.
    ///
    /// `PUT /things/{id}`, operation `changeThing`.
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
    fn change_thing(
        &self,
        context: Context,
        path: ChangeThingPath,
        body: crate::models::ThingChange,
    ) -> impl Future<Output = Result<ChangeThingResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a box.
    ///
    /// Reads a box.
    ///
    /// `GET /boxes/{box}`, operation `getBox`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The box.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn get_box(
        &self,
        context: Context,
        path: GetBoxPath,
    ) -> impl Future<Output = Result<GetBoxResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a box.
    ///
    /// Creates a box.
    ///
    /// `PUT /boxes/{box}`, operation `putBox`.
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
    fn put_box(
        &self,
        context: Context,
        path: PutBoxPath,
    ) -> impl Future<Output = Result<PutBoxResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn list_things(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListThingsResponse, Rejection>> + Send {
        T::list_things(self, context)
    }

    fn create_thing(
        &self,
        context: Context,
        body: crate::models::NewThing,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        T::create_thing(self, context, body)
    }

    fn change_thing(
        &self,
        context: Context,
        path: ChangeThingPath,
        body: crate::models::ThingChange,
    ) -> impl Future<Output = Result<ChangeThingResponse, Rejection>> + Send {
        T::change_thing(self, context, path, body)
    }

    fn get_box(
        &self,
        context: Context,
        path: GetBoxPath,
    ) -> impl Future<Output = Result<GetBoxResponse, Rejection>> + Send {
        T::get_box(self, context, path)
    }

    fn put_box(
        &self,
        context: Context,
        path: PutBoxPath,
    ) -> impl Future<Output = Result<PutBoxResponse, Rejection>> + Send {
        T::put_box(self, context, path)
    }
}

/// The successful responses of `listThings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsResponse {
    /// 200: The things.
    Ok(crate::models::ThingList),
}

impl IntoResponse for ListThingsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
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

/// The path parameters of `changeThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeThingPath {
    /// Its number.
    pub id: i64,
}

/// The successful responses of `changeThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeThingResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for ChangeThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getBox`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetBoxPath {
    /// Its name.
    pub box_: crate::PathSegment,
}

/// The successful responses of `getBox`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetBoxResponse {
    /// 200: The box.
    Ok(crate::models::Thing),
}

impl IntoResponse for GetBoxResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `putBox`.
#[derive(Clone, Debug, PartialEq)]
pub struct PutBoxPath {
    /// Its name.
    pub box_: crate::PathSegment,
}

/// The successful responses of `putBox`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutBoxResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for PutBoxResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_things(&api),
        route_create_thing(&api),
        route_change_thing(&api),
        route_get_box(&api),
        route_put_box(&api),
    ])
}

fn route_list_things<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_THINGS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_things(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
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
                let body = call.body()?;
                api.create_thing(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_THING,
        &[],
        Some(&super::schemas::THING_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeThingPath {
                    id: call.path("id")?,
                };
                let body = call.body()?;
                api.change_thing(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_box<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_BOX,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetBoxPath {
                    box_: call.path("box")?,
                };
                api.get_box(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_put_box<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::PUT_BOX,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = PutBoxPath {
                    box_: call.path("box")?,
                };
                api.put_box(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}
