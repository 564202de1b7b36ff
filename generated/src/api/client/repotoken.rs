// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `repotoken`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `repotoken`
///
/// Tokens of repositories, which the server no longer supports.
impl crate::Client {
    /// List the tokens of a repository (no longer supported).
    ///
    /// The server returns 410: it no longer has tokens of repositories. Use a robot account.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on;
    /// otherwise the response is 401 or 403. Global read-only superusers get the 410 too.
    ///
    /// `GET /api/v1/repository/{repository}/tokens/`, operation `listRepoTokens`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200 (only in Quay's guide), no body: Only the server's own description states this status.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 401, 403 or 410. Its own reasons are
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled). [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.list_repo_tokens("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the document advises against `listRepoTokens`"]
    pub fn list_repo_tokens(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> ListRepoTokens {
        ListRepoTokens::new(self, repository)
    }

    /// Create a token of a repository (no longer supported).
    ///
    /// The server returns 410 after it has checked the body: it no longer has tokens of
    /// repositories. Use a robot account. Requires the admin role in the repository, or a superuser
    /// if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403.
    ///
    /// `POST /api/v1/repository/{repository}/tokens/`, operation `createToken`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201 (only in Quay's guide), no body: Only the server's own description states this status.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 410, 415 or 503. Its own reasons are
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled). [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewRepositoryToken;
    ///
    /// client.create_token("acme/tools/builder", NewRepositoryToken::new("ci")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the document advises against `createToken`"]
    pub fn create_token(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::NewRepositoryToken>,
    ) -> CreateToken {
        CreateToken::new(self, repository, body)
    }

    /// Read a token of a repository (no longer supported).
    ///
    /// The server returns 410: it no longer has tokens of repositories. Use a robot account.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on;
    /// otherwise the response is 401 or 403. Global read-only superusers get the 410 too.
    ///
    /// `GET /api/v1/repository/{repository}/tokens/{code}`, operation `getTokens`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `code`: The code of the token.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200 (only in Quay's guide), no body: Only the server's own description states this status.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 401, 403 or 410. Its own reasons are
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled). [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.get_tokens("acme/tools/builder", "5XAMPLEC0DE").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the document advises against `getTokens`"]
    pub fn get_tokens(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        code: impl runtime::Argument<crate::PathSegment>,
    ) -> GetTokens {
        GetTokens::new(self, repository, code)
    }

    /// Change a token of a repository (no longer supported).
    ///
    /// The server returns 410 after it has checked the body: it no longer has tokens of
    /// repositories. Use a robot account. Requires the admin role in the repository, or a superuser
    /// if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403.
    ///
    /// `PUT /api/v1/repository/{repository}/tokens/{code}`, operation `changeToken`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `code`: The code of the token.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200 (only in Quay's guide), no body: Only the server's own description states this status.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 410, 415 or 503. Its own reasons are
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled). [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{RepositoryRole, RepositoryTokenRole};
    ///
    /// client
    ///     .change_token(
    ///         "acme/tools/builder",
    ///         "5XAMPLEC0DE",
    ///         RepositoryTokenRole::new(RepositoryRole::Read),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the document advises against `changeToken`"]
    pub fn change_token(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        code: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::RepositoryTokenRole>,
    ) -> ChangeToken {
        ChangeToken::new(self, repository, code, body)
    }

    /// Delete a token of a repository (no longer supported).
    ///
    /// The server returns 410: it no longer has tokens of repositories. Use a robot account.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on;
    /// otherwise the response is 401 or 403.
    ///
    /// `DELETE /api/v1/repository/{repository}/tokens/{code}`, operation `deleteToken`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `code`: The code of the token.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204 (only in Quay's guide), no body: Only the server's own description states this status.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 401, 403, 410 or 503. Its own reasons are
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled). [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_token("acme/tools/builder", "5XAMPLEC0DE").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the document advises against `deleteToken`"]
    pub fn delete_token(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        code: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteToken {
        DeleteToken::new(self, repository, code)
    }
}

/// A call of `listRepoTokens`, which
/// [`Client::list_repo_tokens`](crate::Client::list_repo_tokens) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListRepoTokens {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl ListRepoTokens {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/tokens/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/tokens/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::LIST_REPO_TOKENS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListRepoTokens {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createToken`, which [`Client::create_token`](crate::Client::create_token) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateToken {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::NewRepositoryToken,
}

impl CreateToken {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::NewRepositoryToken>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/tokens/", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/tokens/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CREATE_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateToken {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getTokens`, which [`Client::get_tokens`](crate::Client::get_tokens) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetTokens {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    code: Result<crate::PathSegment, ParameterError>,
}

impl GetTokens {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        code: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            code: ParameterError::convert("code", "PathSegment", code),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, code } = self;
        let repository = repository?;
        let code = code?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_TOKENS,
            &[("repository", repository.as_str()), ("code", code.as_str())],
        )?;
        let repository = encode_path(&repository);
        let code = encode_path(&code);
        let url = format!(
            "{}/api/v1/repository/{repository}/tokens/{code}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/tokens/{code}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::GET_TOKENS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetTokens {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeToken`, which [`Client::change_token`](crate::Client::change_token) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeToken {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    code: Result<crate::PathSegment, ParameterError>,
    body: crate::models::RepositoryTokenRole,
}

impl ChangeToken {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        code: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::RepositoryTokenRole>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            code: ParameterError::convert("code", "PathSegment", code),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, code, body } = self;
        let repository = repository?;
        let code = code?;
        runtime::check_route(
            &client,
            &crate::api::operations::CHANGE_TOKEN,
            &[("repository", repository.as_str()), ("code", code.as_str())],
        )?;
        let repository = encode_path(&repository);
        let code = encode_path(&code);
        let url = format!(
            "{}/api/v1/repository/{repository}/tokens/{code}", client.base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/tokens/{code}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CHANGE_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeToken {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteToken`, which [`Client::delete_token`](crate::Client::delete_token) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteToken {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    code: Result<crate::PathSegment, ParameterError>,
}

impl DeleteToken {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        code: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            code: ParameterError::convert("code", "PathSegment", code),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, code } = self;
        let repository = repository?;
        let code = code?;
        runtime::check_route(
            &client,
            &crate::api::operations::DELETE_TOKEN,
            &[("repository", repository.as_str()), ("code", code.as_str())],
        )?;
        let repository = encode_path(&repository);
        let code = encode_path(&code);
        let url = format!(
            "{}/api/v1/repository/{repository}/tokens/{code}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/tokens/{code}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteToken {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
