// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `mirrorhealth`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `mirrorhealth`
///
/// The health of repository mirroring.
impl crate::Client {
    /// Read mirror health.
    ///
    /// Returns the health of the enabled mirrors, for one namespace or the whole registry, and the
    /// problems found. Users may ask about themselves, and members about their organization. Global
    /// read-only superusers may ask about everything, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. If the mirrors are unhealthy, the server returns 503 with
    /// the same body. If the namespace does not exist, every caller gets 404.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `GET /api/v1/repository/mirror/health`, operation `getRepositoryMirrorHealth`.
    ///
    /// Server behaviour: [mirror-health](crate::server_behaviour#mirror-health),
    /// [caching-and-frames](crate::server_behaviour#caching-and-frames),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`namespace`](crate::builder::GetRepositoryMirrorHealth::namespace),
    ///   [`detailed`](crate::builder::GetRepositoryMirrorHealth::detailed),
    ///   [`limit`](crate::builder::GetRepositoryMirrorHealth::limit),
    ///   [`offset`](crate::builder::GetRepositoryMirrorHealth::offset)
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`MirrorHealth`](crate::models::MirrorHealth): The mirrors are healthy.
    ///   - Header `Cache-Control`, always `no-cache, no-store, must-revalidate`: Nobody may keep a
    ///     copy.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503 (with `Cache-Control`). Its own
    /// reasons are [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can
    /// go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let mirror_health = client.get_repository_mirror_health().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repository_mirror_health(&self) -> GetRepositoryMirrorHealth {
        GetRepositoryMirrorHealth::new(self)
    }
}

/// A call of `getRepositoryMirrorHealth`, which
/// [`Client::get_repository_mirror_health`](crate::Client::get_repository_mirror_health)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepositoryMirrorHealth {
    client: crate::Client,
    namespace: Result<Option<String>, ParameterError>,
    detailed: Result<Option<bool>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
    offset: Result<Option<i64>, ParameterError>,
}

impl GetRepositoryMirrorHealth {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            namespace: Ok(None),
            detailed: Ok(None),
            limit: Ok(None),
            offset: Ok(None),
        }
    }

    /// The user or organization whose mirrors are meant; all of the installation if left out.
    pub fn namespace(
        mut self,
        namespace: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.namespace = ParameterError::convert_optional(
            "namespace",
            "String",
            namespace,
        );
        self
    }

    /// Whether the mirrors are listed one by one as well. The server takes `false` without it.
    pub fn detailed(mut self, detailed: impl runtime::OptionalArgument<bool>) -> Self {
        self.detailed = ParameterError::convert_optional("detailed", "bool", detailed);
        self
    }

    /// How many mirrors are listed at most. The server takes numbers beyond 1 and 1000 as these.
    /// The server takes `100` without it.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    /// How many mirrors to leave out before the first. The server takes `0` without it.
    pub fn offset(mut self, offset: impl runtime::OptionalArgument<i64>) -> Self {
        self.offset = ParameterError::convert_optional("offset", "i64", offset);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, detailed, limit, namespace, offset } = self;
        let detailed = detailed?;
        let limit = limit?;
        let namespace = namespace?;
        let offset = offset?;
        let url = format!("{}/api/v1/repository/mirror/health", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("detailed", &detailed))
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("namespace", &namespace))
                .query(&QueryParam::new("offset", &offset))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/mirror/health`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::MirrorHealth, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPOSITORY_MIRROR_HEALTH,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepositoryMirrorHealth {
    type Output = Result<ResponseValue<crate::models::MirrorHealth>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::MirrorHealth, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
