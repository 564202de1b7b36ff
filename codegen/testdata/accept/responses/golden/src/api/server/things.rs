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
    /// Responds with a bare list, whose objects have sorted keys.
    ///
    /// `GET /things`, operation `listThings`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`Thing`](crate::models::Thing): The things.
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
    /// Responds with a thing; the reference claims another status than the server has.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn create_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Queue a thing.
    ///
    /// Has an empty response of a media type of its own. Call it so:
    ///
    /// ````text
    /// curl https://quay.example.com/things
    /// ````
    ///
    /// or so:
    ///
    /// ````text
    /// curl -X PUT https://quay.example.com/things
    /// ````
    ///
    /// `PUT /things`, operation `queueThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 202, no body: Queued.
    ///   - Header `X-Place`: The place in the queue. Format: `int32`.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn queue_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<QueueThingResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a thing.
    ///
    /// Responds with a text, a thing or nothing, and says which by the status.
    ///
    /// `DELETE /things`, operation `deleteThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing that was deleted.
    /// - 201, `String`: A text.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn delete_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<DeleteThingResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the newest thing.
    ///
    /// Responds with headers of its own, one of which is always the same.
    ///
    /// `GET /things/newest`, operation `getNewestThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    ///   - Header `Location`: Where it is.
    ///   - Header `Age`, which may be absent: The seconds since it was read. Format: `int64`.
    ///   - Header `Cache-Control`, always `no-store`: Nobody may keep it.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 429 (with `Retry-After`).
    fn get_newest_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetNewestThingResponse, Rejection>> + Send {
        let _ = ();
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
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        T::create_thing(self, context)
    }

    fn queue_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<QueueThingResponse, Rejection>> + Send {
        T::queue_thing(self, context)
    }

    fn delete_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<DeleteThingResponse, Rejection>> + Send {
        T::delete_thing(self, context)
    }

    fn get_newest_thing(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetNewestThingResponse, Rejection>> + Send {
        T::get_newest_thing(self, context)
    }
}

/// The successful responses of `listThings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsResponse {
    /// 200: The things.
    Ok(Vec<crate::models::Thing>),
}

impl IntoResponse for ListThingsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::sorted_json(200u16, &body),
        }
    }
}

/// The successful responses of `createThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateThingResponse {
    /// 200: The thing.
    Ok(crate::models::Thing),
}

impl IntoResponse for CreateThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `queueThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QueueThingResponse {
    /// 202: Queued.
    Accepted {
        /// The header `X-Place`: The place in the queue.
        ///
        /// Format: `int32`.
        x_place: i64,
    },
}

impl IntoResponse for QueueThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Accepted { x_place } => {
                Response::empty(202u16, "text/html")
                    .with_declared_header("x-place", Some(&x_place.to_string()))
            }
        }
    }
}

/// The successful responses of `deleteThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteThingResponse {
    /// 200: The thing that was deleted.
    Ok(crate::models::Thing),
    /// 201: A text.
    Created(String),
}

impl IntoResponse for DeleteThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The successful responses of `getNewestThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetNewestThingResponse {
    /// 200: The thing.
    Ok {
        /// The body.
        body: crate::models::Thing,
        /// The header `Location`: Where it is.
        location: String,
        /// The header `Age`: The seconds since it was read.
        ///
        /// Format: `int64`.
        age: Option<i64>,
    },
}

impl IntoResponse for GetNewestThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok { body, location, age } => {
                Call::respond(200u16, &body)
                    .with_declared_header("location", Some(&location))
                    .with_declared_header(
                        "age",
                        age.map(|value| value.to_string()).as_deref(),
                    )
                    .with_declared_header("cache-control", Some("no-store"))
            }
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_things(&api),
        route_create_thing(&api),
        route_queue_thing(&api),
        route_delete_thing(&api),
        route_get_newest_thing(&api),
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
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.create_thing(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_queue_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::QUEUE_THING,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.queue_thing(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_THING,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.delete_thing(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_newest_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_NEWEST_THING,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.get_newest_thing(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}
