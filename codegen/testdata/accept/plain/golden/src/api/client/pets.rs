// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `pets`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `pets`
impl crate::Client {
    /// `GET /pets/{petId}`.
    ///
    /// The path: One pet
    ///
    /// `GET /pets/{petId}`, operation `getPetsByPetId2`.
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
    /// - 200, [`Pet`](crate::models::Pet): The pet.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let pet = client.get_pets_by_pet_id2("petId").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pets_by_pet_id2(
        &self,
        pet_id: impl runtime::Argument<crate::PathSegment>,
    ) -> GetPetsByPetId2 {
        GetPetsByPetId2::new(self, pet_id)
    }
}

/// A call of `getPetsByPetId2`, which
/// [`Client::get_pets_by_pet_id2`](crate::Client::get_pets_by_pet_id2) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetPetsByPetId2 {
    client: crate::Client,
    pet_id: Result<crate::PathSegment, ParameterError>,
}

impl GetPetsByPetId2 {
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
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /pets/{petId}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Pet, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_PETS_BY_PET_ID2,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetPetsByPetId2 {
    type Output = Result<ResponseValue<crate::models::Pet>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Pet, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
