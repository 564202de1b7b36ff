// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `things`, its arguments and replies.

use std::future::Future;
use std::sync::Arc;
use crate::api::operations;

#[allow(unused_imports)]
use crate::server::{
    Call, Context, IntoReply, Kind, QueryParameter, Refusal, Reply, Route,
};

/// The operations of tag `things`: things to test with.
///
/// Implement the methods that are needed, as plain `async fn`; all others answer 501 and name
/// the operation.
pub trait ThingsApi: Send + Sync + 'static {
    /// Create a thing.
    ///
    /// Takes one of two forms.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Replies
    ///
    /// - 201: Created.
    ///
    /// # Errors
    ///
    /// Declared refusals: .
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::things::{CreateThingReply, ThingsApi};
    /// use quay_api::server::{Context, Refusal};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn create_thing(
    ///         &self,
    ///         _context: Context,
    ///         _body: quay_api::models::NewThing,
    ///     ) -> Result<CreateThingReply, Refusal> {
    ///         Err(Refusal::not_found())
    ///     }
    /// }
    /// ```
    fn create_thing(
        &self,
        context: Context,
        body: crate::models::NewThing,
    ) -> impl Future<Output = Result<CreateThingReply, Refusal>> + Send {
        let _ = (body,);
        async move { Err(Refusal::not_implemented(context.operation)) }
    }
}

/// The successful replies of `createThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateThingReply {
    /// 201: Created.
    Created(String),
}

impl IntoReply for CreateThingReply {
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_create_thing(&api)])
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
                api.create_thing(call.context, body).await.map(IntoReply::into_reply)
            }
        },
    )
}
