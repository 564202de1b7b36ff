// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `pets`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `pets`.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait PetsApi: Send + Sync + 'static {
    /// `GET /pets/{petId}`.
    ///
    /// The path: One pet
    ///
    /// `GET /pets/{petId}`, operation `getPetsByPetId2`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 200, [`Pet`](crate::models::Pet): The pet.
    ///
    /// # Errors
    ///
    /// The document declares no rejections.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::pets::{
    ///     GetPetsByPetId2Path,
    ///     GetPetsByPetId2Response,
    ///     PetsApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl PetsApi for Mine {
    ///     async fn get_pets_by_pet_id2(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetPetsByPetId2Path,
    ///     ) -> Result<GetPetsByPetId2Response, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_pets_by_pet_id2(
        &self,
        context: Context,
        path: GetPetsByPetId2Path,
    ) -> impl Future<Output = Result<GetPetsByPetId2Response, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: PetsApi> PetsApi for Arc<T> {
    fn get_pets_by_pet_id2(
        &self,
        context: Context,
        path: GetPetsByPetId2Path,
    ) -> impl Future<Output = Result<GetPetsByPetId2Response, Rejection>> + Send {
        T::get_pets_by_pet_id2(self, context, path)
    }
}

/// The path parameters of `getPetsByPetId2`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPetsByPetId2Path {
    pub pet_id: crate::PathSegment,
}

/// The responses of `getPetsByPetId2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPetsByPetId2Response {
    /// 200: The pet.
    Ok(crate::models::Pet),
}

impl IntoResponse for GetPetsByPetId2Response {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: PetsApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_pets_by_pet_id2(&api)])
}

fn route_get_pets_by_pet_id2<T: PetsApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_PETS_BY_PET_ID2,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetPetsByPetId2Path {
                    pet_id: call.path("petId")?,
                };
                api.get_pets_by_pet_id2(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
