// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `mirrorhealth`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read mirror health.
    ///
    /// Returns the health of the enabled mirrors, for one namespace or the whole registry, and the
    /// problems found. Users may ask about themselves, and members about their organization. Global
    /// read-only superusers may ask about everything, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. If the mirrors are unhealthy, the server returns 503 with
    /// the same body. If the namespace does not exist, every caller gets 404.
    ///
    /// `GET /api/v1/repository/mirror/health`, operation `getRepositoryMirrorHealth`.
    ///
    /// Server behaviour: [mirror-health](crate::server_behaviour#mirror-health).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. Exists where `REPO_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 200: The mirrors are healthy.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn get_repository_mirror_health(&self) -> GetRepositoryMirrorHealth<'_> {
        GetRepositoryMirrorHealth::new(self)
    }
}

/// The call of `getRepositoryMirrorHealth`, begun by
/// [`Client::get_repository_mirror_health`](crate::Client::get_repository_mirror_health).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepositoryMirrorHealth<'a> {
    client: &'a super::Client,
    detailed: Result<Option<bool>, &'static str>,
    limit: Result<Option<i32>, &'static str>,
    namespace: Result<Option<String>, &'static str>,
    offset: Result<Option<i32>, &'static str>,
}

impl<'a> GetRepositoryMirrorHealth<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            detailed: Ok(None),
            limit: Ok(None),
            namespace: Ok(None),
            offset: Ok(None),
        }
    }

    /// Whether the mirrors are listed one by one as well.
    ///
    /// Optional.
    pub fn detailed<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.detailed = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for detailed failed");
        self
    }

    /// How many mirrors are listed at most, 100 where it is left out. The server takes numbers
    /// beyond 1 and 1000 as these.
    ///
    /// Optional.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed");
        self
    }

    /// The user or organization whose mirrors are meant; all of the installation if left out.
    ///
    /// Optional.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.namespace = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for namespace failed");
        self
    }

    /// How many mirrors to leave out before the first; 0 where it is left out.
    ///
    /// Optional.
    pub fn offset<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.offset = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for offset failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, detailed, limit, namespace, offset } = self;
        let detailed = detailed.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let namespace = namespace.map_err(Error::InvalidRequest)?;
        let offset = offset.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/repository/mirror/health", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("detailed", &detailed))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("namespace", &namespace))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/mirror/health`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::MirrorHealth>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPOSITORY_MIRROR_HEALTH,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
