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
    /// `PUT /things`.
    ///
    /// `PUT /things`, operation `changeThing`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`A`](crate::models::A): The thing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::things::{
    ///     ChangeThingResponse,
    ///     ThingsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ThingsApi for Mine {
    ///     async fn change_thing(
    ///         &self,
    ///         _context: Context,
    ///         _body: quay_api::models::Properties,
    ///     ) -> Result<ChangeThingResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn change_thing(
        &self,
        context: Context,
        body: crate::models::Properties,
    ) -> impl Future<Output = Result<ChangeThingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn change_thing(
        &self,
        context: Context,
        body: crate::models::Properties,
    ) -> impl Future<Output = Result<ChangeThingResponse, Rejection>> + Send {
        T::change_thing(self, context, body)
    }
}

/// The responses of `changeThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeThingResponse {
    /// 200: The thing.
    Ok(crate::models::A),
}

impl IntoResponse for ChangeThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_change_thing(&api)])
}

fn route_change_thing<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_THING,
        &[],
        Some(&super::schemas::PROPERTIES),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.change_thing(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
