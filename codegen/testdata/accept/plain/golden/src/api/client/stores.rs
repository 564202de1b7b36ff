// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `stores`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `stores`
impl crate::Client {
    /// `DELETE /pets/{petId}`.
    ///
    /// The path: One pet
    ///
    /// `DELETE /pets/{petId}`, operation `getPetsByPetId`.
    ///
    /// # Parameters
    ///
    /// - `pet_id`:
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
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.get_pets_by_pet_id("petId").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pets_by_pet_id(
        &self,
        pet_id: impl runtime::Argument<crate::PathSegment>,
    ) -> GetPetsByPetId {
        GetPetsByPetId::new(self, pet_id)
    }
}

/// A call of `getPetsByPetId`, which
/// [`Client::get_pets_by_pet_id`](crate::Client::get_pets_by_pet_id) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetPetsByPetId {
    client: crate::Client,
    pet_id: Result<crate::PathSegment, ParameterError>,
}

impl GetPetsByPetId {
    pub(crate) fn new(
        client: &crate::Client,
        pet_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            pet_id: ParameterError::convert("pet_id", "PathSegment", pet_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, pet_id } = self;
        let pet_id = pet_id?;
        let pet_id = encode_path(&pet_id);
        let url = format!("{}/pets/{pet_id}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /pets/{petId}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_PETS_BY_PET_ID,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetPetsByPetId {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
