// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `takeownership`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

/// A call of `takeOwnership`, which [`Client::take_ownership`](crate::Client::take_ownership)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct TakeOwnership<'a> {
    client: &'a crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
}

impl<'a> TakeOwnership<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            namespace: Err(ParameterError::missing("namespace", "PathSegment")),
        }
    }

    /// The name of a user or an organization. Both paths accept both kinds.
    ///
    /// Required.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.namespace = ParameterError::convert("namespace", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace } = self;
        let namespace = namespace?;
        let namespace = encode_path(&namespace);
        let url = format!(
            "{}/api/v1/superuser/takeownership/{namespace}", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/superuser/takeownership/{namespace}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::TakenNamespace>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::TAKE_OWNERSHIP,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
