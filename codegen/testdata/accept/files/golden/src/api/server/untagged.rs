// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `untagged`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `untagged`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait UntaggedApi: Send + Sync + 'static {
    /// List pets 🐶.
    ///
    /// `GET /pets`, operation `listPets`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Pet`](crate::models::Pet): The pets.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::untagged::{
    ///     ListPetsResponse,
    ///     UntaggedApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl UntaggedApi for Mine {
    ///     async fn list_pets(
    ///         &self,
    ///         _context: Context,
    ///     ) -> Result<ListPetsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_pets(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListPetsResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /stores`.
    ///
    /// `GET /stores`, operation `listStores`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, a list of
    ///   [`GetResponses200ContentApplicationJsonSchema`](crate::models::GetResponses200ContentApplicationJsonSchema):
    ///   The stores.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn list_stores(
        &self,
        context: Context,
        query: ListStoresQuery,
    ) -> impl Future<Output = Result<ListStoresResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `GET /shops`.
    ///
    /// `GET /shops`, operation `listShops`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, a list of
    ///   [`GetResponses200ContentApplicationJsonSchema`](crate::models::GetResponses200ContentApplicationJsonSchema):
    ///   The stores.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn list_shops(
        &self,
        context: Context,
        query: ListShopsQuery,
    ) -> impl Future<Output = Result<ListShopsResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: UntaggedApi> UntaggedApi for Arc<T> {
    fn list_pets(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListPetsResponse, Rejection>> + Send {
        T::list_pets(self, context)
    }

    fn list_stores(
        &self,
        context: Context,
        query: ListStoresQuery,
    ) -> impl Future<Output = Result<ListStoresResponse, Rejection>> + Send {
        T::list_stores(self, context, query)
    }

    fn list_shops(
        &self,
        context: Context,
        query: ListShopsQuery,
    ) -> impl Future<Output = Result<ListShopsResponse, Rejection>> + Send {
        T::list_shops(self, context, query)
    }
}

/// The responses of `listPets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPetsResponse {
    /// 200: The pets.
    Ok(crate::models::Pet),
}

impl IntoResponse for ListPetsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `listStores`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListStoresQuery {
    pub limit: Option<i32>,
}

/// The responses of `listStores`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListStoresResponse {
    /// 200: The stores.
    Ok(Vec<crate::models::GetResponses200ContentApplicationJsonSchema>),
}

impl IntoResponse for ListStoresResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `listShops`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListShopsQuery {
    pub limit: Option<i32>,
}

/// The responses of `listShops`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListShopsResponse {
    /// 200: The stores.
    Ok(Vec<crate::models::GetResponses200ContentApplicationJsonSchema>),
}

impl IntoResponse for ListShopsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: UntaggedApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_list_pets(&api), route_list_stores(&api), route_list_shops(&api)])
}

fn route_list_pets<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_PETS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_pets(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_stores<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_STORES,
        &[
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INT32,
                help: "",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListStoresQuery {
                    limit: call.query("limit")?,
                };
                api.list_stores(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_shops<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_SHOPS,
        &[
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INT32,
                help: "",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListShopsQuery {
                    limit: call.query("limit")?,
                };
                api.list_shops(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
