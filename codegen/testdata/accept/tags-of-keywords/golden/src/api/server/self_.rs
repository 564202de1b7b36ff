// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `self`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Count, Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `self`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait SelfApi: Send + Sync + 'static {
    /// `GET /self`.
    ///
    /// `GET /self`, operation `self`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
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
    /// use quay_api::server::self_::{
    ///     SelfApi,
    ///     SelfQuery,
    ///     SelfResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl SelfApi for Mine {
    ///     async fn self_(
    ///         &self,
    ///         _context: Context,
    ///         _query: SelfQuery,
    ///     ) -> Result<SelfResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn self_(
        &self,
        context: Context,
        query: SelfQuery,
    ) -> impl Future<Output = Result<SelfResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: SelfApi> SelfApi for Arc<T> {
    fn self_(
        &self,
        context: Context,
        query: SelfQuery,
    ) -> impl Future<Output = Result<SelfResponse, Rejection>> + Send {
        T::self_(self, context, query)
    }
}

/// The query parameters of `self`.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfQuery {
    pub sign: Option<crate::models::SelfSign>,
}

/// The responses of `self`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SelfResponse {
    /// 204: Done.
    NoContent,
}

impl IntoResponse for SelfResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: SelfApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_self_(&api)])
}

fn route_self_<T: SelfApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::SELF,
        &[
            QueryParameter {
                name: "sign",
                required: false,
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["²", " "],
                },
                help: "",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = SelfQuery {
                    sign: call.query("sign")?,
                };
                api.self_(call.context, query).await.map(IntoResponse::into_response)
            }
        },
    )
}
