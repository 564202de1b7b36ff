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
    /// Takes one of two forms.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: Created.
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
    ///         _body: quay_api::models::NewThing,
    ///     ) -> Result<CreateThingResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn create_thing(
        &self,
        context: Context,
        body: crate::models::NewThing,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a tree.
    ///
    /// Reads a tree.
    ///
    /// `GET /trees`, operation `getTree`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Tree`](crate::models::Tree): The tree.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn get_tree(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetTreeResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Replace a tree.
    ///
    /// Replaces a tree.
    ///
    /// `PUT /trees`, operation `putTree`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`TreeName`](crate::models::TreeName): The name of the tree.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn put_tree(
        &self,
        context: Context,
        body: crate::models::Tree,
    ) -> impl Future<Output = Result<PutTreeResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ThingsApi> ThingsApi for Arc<T> {
    fn create_thing(
        &self,
        context: Context,
        body: crate::models::NewThing,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        T::create_thing(self, context, body)
    }

    fn get_tree(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetTreeResponse, Rejection>> + Send {
        T::get_tree(self, context)
    }

    fn put_tree(
        &self,
        context: Context,
        body: crate::models::Tree,
    ) -> impl Future<Output = Result<PutTreeResponse, Rejection>> + Send {
        T::put_tree(self, context, body)
    }
}

/// The successful responses of `createThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateThingResponse {
    /// 201: Created.
    Created(String),
}

impl IntoResponse for CreateThingResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The successful responses of `getTree`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTreeResponse {
    /// 200: The tree.
    Ok(crate::models::Tree),
}

impl IntoResponse for GetTreeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `putTree`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutTreeResponse {
    /// 200: The name of the tree.
    Ok(crate::models::TreeName),
}

impl IntoResponse for PutTreeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ThingsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_create_thing(&api), route_get_tree(&api), route_put_tree(&api)])
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

fn route_get_tree<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_TREE,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.get_tree(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_put_tree<T: ThingsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::PUT_TREE,
        &[],
        Some(&super::schemas::TREE),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.put_tree(call.context, body).await.map(IntoResponse::into_response)
            }
        },
    )
}
