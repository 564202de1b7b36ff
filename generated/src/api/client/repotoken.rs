// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `repotoken`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

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
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
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
    /// client.list_repo_tokens().repository("acme/tools/builder").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repo_tokens(&self) -> ListRepoTokens<'_> {
        ListRepoTokens::new(self)
    }

    /// Create a token of a repository (no longer supported).
    ///
    /// The server returns 410 after it has checked the body: it no longer has tokens of
    /// repositories. Use a robot account. Requires the admin role in the repository, or a superuser
    /// if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403.
    ///
    /// `POST /api/v1/repository/{repository}/tokens/`, operation `createToken`.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
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
    /// client
    ///     .create_token()
    ///     .repository("acme/tools/builder")
    ///     .body(NewRepositoryToken::new("ci"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_token(&self) -> CreateToken<'_> {
        CreateToken::new(self)
    }

    /// Read a token of a repository (no longer supported).
    ///
    /// The server returns 410: it no longer has tokens of repositories. Use a robot account.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on;
    /// otherwise the response is 401 or 403. Global read-only superusers get the 410 too.
    ///
    /// `GET /api/v1/repository/{repository}/tokens/{code}`, operation `getTokens`.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
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
    /// client
    ///     .get_tokens()
    ///     .repository("acme/tools/builder")
    ///     .code("5XAMPLEC0DE")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tokens(&self) -> GetTokens<'_> {
        GetTokens::new(self)
    }

    /// Change a token of a repository (no longer supported).
    ///
    /// The server returns 410 after it has checked the body: it no longer has tokens of
    /// repositories. Use a robot account. Requires the admin role in the repository, or a superuser
    /// if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403.
    ///
    /// `PUT /api/v1/repository/{repository}/tokens/{code}`, operation `changeToken`.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
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
    ///     .change_token()
    ///     .repository("acme/tools/builder")
    ///     .code("5XAMPLEC0DE")
    ///     .body(RepositoryTokenRole::new(RepositoryRole::Read))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_token(&self) -> ChangeToken<'_> {
        ChangeToken::new(self)
    }

    /// Delete a token of a repository (no longer supported).
    ///
    /// The server returns 410: it no longer has tokens of repositories. Use a robot account.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on;
    /// otherwise the response is 401 or 403.
    ///
    /// `DELETE /api/v1/repository/{repository}/tokens/{code}`, operation `deleteToken`.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
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
    /// client
    ///     .delete_token()
    ///     .repository("acme/tools/builder")
    ///     .code("5XAMPLEC0DE")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_token(&self) -> DeleteToken<'_> {
        DeleteToken::new(self)
    }
}

/// A call of `listRepoTokens`, which
/// [`Client::list_repo_tokens`](crate::Client::list_repo_tokens) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepoTokens<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl<'a> ListRepoTokens<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::LIST_REPO_TOKENS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createToken`, which [`Client::create_token`](crate::Client::create_token) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateToken<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: Result<crate::models::NewRepositoryToken, ParameterError>,
}

impl<'a> CreateToken<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            body: Err(ParameterError::missing("body", "NewRepositoryToken")),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewRepositoryToken, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewRepositoryToken", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::CREATE_TOKEN,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getTokens`, which [`Client::get_tokens`](crate::Client::get_tokens) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetTokens<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    code: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetTokens<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            code: Err(ParameterError::missing("code", "PathSegment")),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
    }

    /// The code of the token.
    ///
    /// Required.
    pub fn code<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.code = ParameterError::convert("code", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, code } = self;
        let repository = repository?;
        let code = code?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::GET_TOKENS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `changeToken`, which [`Client::change_token`](crate::Client::change_token) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeToken<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    code: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::RepositoryTokenRole, ParameterError>,
}

impl<'a> ChangeToken<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            code: Err(ParameterError::missing("code", "PathSegment")),
            body: Err(ParameterError::missing("body", "RepositoryTokenRole")),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
    }

    /// The code of the token.
    ///
    /// Required.
    pub fn code<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.code = ParameterError::convert("code", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::RepositoryTokenRole, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "RepositoryTokenRole", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, code, body } = self;
        let repository = repository?;
        let code = code?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::CHANGE_TOKEN,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteToken`, which [`Client::delete_token`](crate::Client::delete_token) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteToken<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    code: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteToken<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            code: Err(ParameterError::missing("code", "PathSegment")),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
    }

    /// The code of the token.
    ///
    /// Required.
    pub fn code<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.code = ParameterError::convert("code", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, code } = self;
        let repository = repository?;
        let code = code?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_TOKEN,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
