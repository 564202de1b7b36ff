// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `globalmessages`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `globalmessages`.
///
/// Messages that the registry shows to all users.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait GlobalmessagesApi: Send + Sync + 'static {
    /// List the messages of the registry.
    ///
    /// Lists the messages that superusers show to all users. Needs no token, unless the registry
    /// rejects anonymous callers.
    ///
    /// `GET /api/v1/messages`, operation `getGlobalMessages`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`GlobalMessageList`](crate::models::GlobalMessageList): The messages.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::globalmessages::{
    ///     GetGlobalMessagesResponse,
    ///     GlobalmessagesApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl GlobalmessagesApi for Mine {
    ///     async fn get_global_messages(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<GetGlobalMessagesResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_global_messages(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetGlobalMessagesResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a message to all users.
    ///
    /// Adds a message. Requires a superuser. The server validates the body first, then rejects
    /// other callers with a `MessageError`. An object without `message` makes the server fail with
    /// 500. Returns 404 if the `SUPER_USERS` feature is off.
    ///
    /// `POST /api/v1/messages`, operation `createGlobalMessage`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [global-messages](crate::server_behaviour#global-messages),
    /// [switched-off-methods](crate::server_behaviour#switched-off-methods).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, no body: The message was added. The response omits its identifier.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503.
    fn create_global_message(
        &self,
        context: Context,
        body: crate::models::CreateGlobalMessage,
    ) -> impl Future<Output = Result<CreateGlobalMessageResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a message.
    ///
    /// Deletes a message. Requires a superuser. The server rejects other callers with a
    /// `MessageError`. It also returns 204 for a message that does not exist.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `DELETE /api/v1/message/{uuid}`, operation `deleteGlobalMessage`.
    ///
    /// Server behaviour: [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [global-messages](crate::server_behaviour#global-messages).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The message no longer exists.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_global_message(
        &self,
        context: Context,
        path: DeleteGlobalMessagePath,
    ) -> impl Future<Output = Result<DeleteGlobalMessageResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: GlobalmessagesApi> GlobalmessagesApi for Arc<T> {
    fn get_global_messages(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetGlobalMessagesResponse, Rejection>> + Send {
        T::get_global_messages(self, context)
    }

    fn create_global_message(
        &self,
        context: Context,
        body: crate::models::CreateGlobalMessage,
    ) -> impl Future<Output = Result<CreateGlobalMessageResponse, Rejection>> + Send {
        T::create_global_message(self, context, body)
    }

    fn delete_global_message(
        &self,
        context: Context,
        path: DeleteGlobalMessagePath,
    ) -> impl Future<Output = Result<DeleteGlobalMessageResponse, Rejection>> + Send {
        T::delete_global_message(self, context, path)
    }
}

/// The successful responses of `getGlobalMessages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetGlobalMessagesResponse {
    /// 200: The messages.
    Ok(crate::models::GlobalMessageList),
}

impl IntoResponse for GetGlobalMessagesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `createGlobalMessage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateGlobalMessageResponse {
    /// 201: The message was added. The response omits its identifier.
    Created,
}

impl IntoResponse for CreateGlobalMessageResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created => Response::empty(201u16, "text/html"),
        }
    }
}

/// The path parameters of `deleteGlobalMessage`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteGlobalMessagePath {
    /// The UUID of the message.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `deleteGlobalMessage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteGlobalMessageResponse {
    /// 204: The message no longer exists.
    NoContent,
}

impl IntoResponse for DeleteGlobalMessageResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "text/html"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: GlobalmessagesApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_get_global_messages(&api),
        route_create_global_message(&api),
        route_delete_global_message(&api),
    ])
}

fn route_get_global_messages<T: GlobalmessagesApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_GLOBAL_MESSAGES,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.get_global_messages(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_global_message<T: GlobalmessagesApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_GLOBAL_MESSAGE,
        &[],
        Some(&super::schemas::CREATE_GLOBAL_MESSAGE),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_global_message(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_global_message<T: GlobalmessagesApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_GLOBAL_MESSAGE,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteGlobalMessagePath {
                    uuid: call.path("uuid")?,
                };
                api.delete_global_message(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
