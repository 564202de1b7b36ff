// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `untagged`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `untagged`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait UntaggedApi: Send + Sync + 'static {
    /// `POST /things`.
    ///
    /// `POST /things`, operation `createThing`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Thing`](crate::models::Thing): The thing.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::untagged::{
    ///     CreateThingResponse,
    ///     UntaggedApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl UntaggedApi for Mine {
    ///     async fn create_thing(
    ///         &self,
    ///         _context: Context,
    ///         _body: quay_api::models::Thing,
    ///     ) -> Result<CreateThingResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn create_thing(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `POST /pets`.
    ///
    /// `POST /pets`, operation `createPet`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`CreatePet200`](crate::models::CreatePet200): What became of it.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn create_pet(
        &self,
        context: Context,
        body: crate::models::Pet,
    ) -> impl Future<Output = Result<CreatePetResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// `POST /sources`.
    ///
    /// `POST /sources`, operation `createSource`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`State`](crate::models::State): The state.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    fn create_source(
        &self,
        context: Context,
        body: crate::models::DiskSource,
    ) -> impl Future<Output = Result<CreateSourceResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: UntaggedApi> UntaggedApi for Arc<T> {
    fn create_thing(
        &self,
        context: Context,
        body: crate::models::Thing,
    ) -> impl Future<Output = Result<CreateThingResponse, Rejection>> + Send {
        T::create_thing(self, context, body)
    }

    fn create_pet(
        &self,
        context: Context,
        body: crate::models::Pet,
    ) -> impl Future<Output = Result<CreatePetResponse, Rejection>> + Send {
        T::create_pet(self, context, body)
    }

    fn create_source(
        &self,
        context: Context,
        body: crate::models::DiskSource,
    ) -> impl Future<Output = Result<CreateSourceResponse, Rejection>> + Send {
        T::create_source(self, context, body)
    }
}

/// The responses of `createThing`.
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

/// The responses of `createPet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePetResponse {
    /// 200: What became of it.
    Ok(crate::models::CreatePet200),
}

impl IntoResponse for CreatePetResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The responses of `createSource`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateSourceResponse {
    /// 200: The state.
    Ok(crate::models::State),
}

impl IntoResponse for CreateSourceResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: UntaggedApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_create_thing(&api),
        route_create_pet(&api),
        route_create_source(&api),
    ])
}

fn route_create_thing<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_THING,
        &[],
        Some(&super::schemas::THING),
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

fn route_create_pet<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_PET,
        &[],
        Some(&super::schemas::PET),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_pet(call.context, body).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_source<T: UntaggedApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_SOURCE,
        &[],
        Some(&super::schemas::DISK_SOURCE),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_source(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
