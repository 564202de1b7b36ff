// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `globalmessages`, its arguments and replies.

use std::future::Future;
use std::sync::Arc;
use crate::api::operations;

#[allow(unused_imports)]
use crate::server::{
    Call, Context, IntoReply, Kind, QueryParameter, Refusal, Reply, Route,
};

/// The operations of tag `globalmessages`: messages that the installation shows to all users.
///
/// Implement the methods that are needed, as plain `async fn`; all others answer 501 and name
/// the operation.
pub trait GlobalmessagesApi: Send + Sync + 'static {
    /// List the messages of the installation.
    ///
    /// Lists the messages that superusers show to all users. No token is needed, unless the
    /// installation refuses anonymous callers.
    ///
    /// `GET /api/v1/messages`, operation `getGlobalMessages`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Replies
    ///
    /// - 200: The messages.
    ///
    /// # Errors
    ///
    /// Declared refusals: 400, 401, 403, 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::globalmessages::{GetGlobalMessagesReply, GlobalmessagesApi};
    /// use quay_api::server::{Context, Refusal};
    ///
    /// struct Mine;
    ///
    /// impl GlobalmessagesApi for Mine {
    ///     async fn get_global_messages(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<GetGlobalMessagesReply, Refusal> {
    ///         Err(Refusal::not_found())
    ///     }
    /// }
    /// ```
    fn get_global_messages(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetGlobalMessagesReply, Refusal>> + Send {
        let _ = ();
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Show a message to all users.
    ///
    /// Adds a message. Superusers only; others are refused with the short body, after the body of
    /// the request was checked. An object without `message` makes the server fail with 500. Answers
    /// 404 where the feature SUPER_USERS is off.
    ///
    /// `POST /api/v1/messages`, operation `createGlobalMessage`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Replies
    ///
    /// - 201: The message is added. The answer does not tell its identifier.
    ///
    /// # Errors
    ///
    /// Declared refusals: 400, 401, 403, 404, 415, 500, 503.
    fn create_global_message(
        &self,
        context: Context,
        body: crate::models::CreateGlobalMessage,
    ) -> impl Future<Output = Result<CreateGlobalMessageReply, Refusal>> + Send {
        let _ = (body,);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }

    /// Remove a message.
    ///
    /// Removes a message. Superusers only; others are refused with the short body. A message that
    /// does not exist counts as removed.
    ///
    /// `DELETE /api/v1/message/{uuid}`, operation `deleteGlobalMessage`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Replies
    ///
    /// - 204: The message is not there any more.
    ///
    /// # Errors
    ///
    /// Declared refusals: 400, 401, 403, 404, 503.
    fn delete_global_message(
        &self,
        context: Context,
        path: DeleteGlobalMessagePath,
    ) -> impl Future<Output = Result<DeleteGlobalMessageReply, Refusal>> + Send {
        let _ = (path,);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }
}

/// The successful replies of `getGlobalMessages`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetGlobalMessagesReply {
    /// 200: The messages.
    Ok(crate::models::GlobalMessageList),
}

impl IntoReply for GetGlobalMessagesReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200u16, &body),
        }
    }
}

/// The successful replies of `createGlobalMessage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateGlobalMessageReply {
    /// 201: The message is added. The answer does not tell its identifier.
    Created,
}

impl IntoReply for CreateGlobalMessageReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Created => Reply::empty(201u16, "text/html"),
        }
    }
}

/// The path parameters of `deleteGlobalMessage`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteGlobalMessagePath {
    /// The UUID of the message.
    pub uuid: crate::PathSegment,
}

/// The successful replies of `deleteGlobalMessage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteGlobalMessageReply {
    /// 204: The message is not there any more.
    NoContent,
}

impl IntoReply for DeleteGlobalMessageReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204u16, "text/html"),
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
                api.get_global_messages(call.context).await.map(IntoReply::into_reply)
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
                    .map(IntoReply::into_reply)
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
                    .map(IntoReply::into_reply)
            }
        },
    )
}
