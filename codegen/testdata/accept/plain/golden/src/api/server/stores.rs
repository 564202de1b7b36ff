// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `stores`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `stores`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait StoresApi: Send + Sync + 'static {
    /// `DELETE /pets/{petId}`.
    ///
    /// The path: One pet
    ///
    /// `DELETE /pets/{petId}`, operation `getPetsByPetId`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 204, no body: It is gone.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::stores::{
    ///     GetPetsByPetIdPath,
    ///     GetPetsByPetIdResponse,
    ///     StoresApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl StoresApi for Mine {
    ///     async fn get_pets_by_pet_id(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetPetsByPetIdPath,
    ///     ) -> Result<GetPetsByPetIdResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_pets_by_pet_id(
        &self,
        context: Context,
        path: GetPetsByPetIdPath,
    ) -> impl Future<Output = Result<GetPetsByPetIdResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: StoresApi> StoresApi for Arc<T> {
    fn get_pets_by_pet_id(
        &self,
        context: Context,
        path: GetPetsByPetIdPath,
    ) -> impl Future<Output = Result<GetPetsByPetIdResponse, Rejection>> + Send {
        T::get_pets_by_pet_id(self, context, path)
    }
}

/// The path parameters of `getPetsByPetId`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPetsByPetIdPath {
    pub pet_id: crate::PathSegment,
}

/// The responses of `getPetsByPetId`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPetsByPetIdResponse {
    /// 204: It is gone.
    NoContent,
}

impl IntoResponse for GetPetsByPetIdResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: StoresApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_pets_by_pet_id(&api)])
}

fn route_get_pets_by_pet_id<T: StoresApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_PETS_BY_PET_ID,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetPetsByPetIdPath {
                    pet_id: call.path("petId")?,
                };
                api.get_pets_by_pet_id(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
