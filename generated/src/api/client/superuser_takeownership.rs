// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `takeownership`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Take over a user or an organization.
    ///
    /// Makes the caller an administrator of an organization. A user is first turned into an
    /// organization, for good: its password and its own permissions are removed. Superusers only.
    /// The server reads no body. A superuser and a robot are 400.
    ///
    /// `POST /api/v1/superuser/takeownership/{namespace}`, operation `takeOwnership`.
    ///
    /// Server behaviour:
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected),
    /// [taking-over-a-user](crate::server_behaviour#taking-over-a-user).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The caller administers the namespace now.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn take_ownership(&self) -> TakeOwnership<'_> {
        TakeOwnership::new(self)
    }
}

/// The call of `takeOwnership`, begun by
/// [`Client::take_ownership`](crate::Client::take_ownership).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct TakeOwnership<'a> {
    client: &'a super::Client,
    namespace: Result<crate::PathSegment, &'static str>,
}

impl<'a> TakeOwnership<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            namespace: Err("namespace was not initialized"),
        }
    }

    /// The name of a user or an organization. Both paths accept both kinds.
    ///
    /// Required.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.namespace = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for namespace failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace } = self;
        let namespace = namespace.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/takeownership/{}", client.base_url(), encode_path(&
            namespace),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/superuser/takeownership/{namespace}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
