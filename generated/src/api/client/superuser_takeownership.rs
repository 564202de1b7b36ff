// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `takeownership`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// A call of `takeOwnership`, which [`Client::take_ownership`](crate::Client::take_ownership)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct TakeOwnership {
    client: crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
}

impl TakeOwnership {
    pub(crate) fn new(
        client: &crate::Client,
        namespace: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            namespace: ParameterError::convert("namespace", "PathSegment", namespace),
        }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::TakenNamespace, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::TAKE_OWNERSHIP,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for TakeOwnership {
    type Output = Result<ResponseValue<crate::models::TakenNamespace>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::TakenNamespace, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
