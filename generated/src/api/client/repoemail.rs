// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `repoemail`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `repoemail`
///
/// E-mail addresses whose owners take the notifications of a repository.
impl crate::Client {
    /// Tell whether an e-mail address takes notifications of a repository.
    ///
    /// Tells whether the owner of the address has agreed to get notifications of the repository.
    /// Requires the admin role in the repository. Global read-only superusers may call it too, and
    /// so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 with a `MessageError` if
    /// nobody has asked the owner yet.
    ///
    /// The server has the operation only where the feature `MAILING` is on.
    ///
    /// `GET /api/v1/repository/{repository}/authorizedemail/{email}`, operation
    /// `checkRepoEmailAuthorized`.
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `email`: The e-mail address. The server does not check its form.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AuthorizedEmail`](crate::models::AuthorizedEmail): The address.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let authorized_email = client
    ///     .check_repo_email_authorized("acme/tools/builder", "someone@example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_repo_email_authorized(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        email: impl runtime::Argument<crate::PathSegment>,
    ) -> CheckRepoEmailAuthorized {
        CheckRepoEmailAuthorized::new(self, repository, email)
    }

    /// Ask the owner of an e-mail address to take notifications of a repository.
    ///
    /// Sends a mail with a link by which the owner of the address agrees, unless that was done
    /// before. Requires the admin role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. The server reads no body.
    ///
    /// The server has the operation only where the feature `MAILING` is on.
    ///
    /// `POST /api/v1/repository/{repository}/authorizedemail/{email}`, operation
    /// `sendAuthorizeRepoEmail`.
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `email`: The e-mail address. The server does not check its form.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AuthorizedEmail`](crate::models::AuthorizedEmail): The address.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. [`Error`](crate::Error)
    /// lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let authorized_email = client
    ///     .send_authorize_repo_email("acme/tools/builder", "someone@example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_authorize_repo_email(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        email: impl runtime::Argument<crate::PathSegment>,
    ) -> SendAuthorizeRepoEmail {
        SendAuthorizeRepoEmail::new(self, repository, email)
    }
}

/// A call of `checkRepoEmailAuthorized`, which
/// [`Client::check_repo_email_authorized`](crate::Client::check_repo_email_authorized) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CheckRepoEmailAuthorized {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    email: Result<crate::PathSegment, ParameterError>,
}

impl CheckRepoEmailAuthorized {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        email: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            email: ParameterError::convert("email", "PathSegment", email),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, email } = self;
        let repository = repository?;
        let email = email?;
        runtime::check_route(
            &client,
            &crate::api::operations::CHECK_REPO_EMAIL_AUTHORIZED,
            &[("repository", repository.as_str()), ("email", email.as_str())],
        )?;
        let repository = encode_path(&repository);
        let email = encode_path(&email);
        let url = format!(
            "{}/api/v1/repository/{repository}/authorizedemail/{email}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/authorizedemail/{email}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::AuthorizedEmail, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHECK_REPO_EMAIL_AUTHORIZED,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CheckRepoEmailAuthorized {
    type Output = Result<ResponseValue<crate::models::AuthorizedEmail>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AuthorizedEmail, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `sendAuthorizeRepoEmail`, which
/// [`Client::send_authorize_repo_email`](crate::Client::send_authorize_repo_email) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct SendAuthorizeRepoEmail {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    email: Result<crate::PathSegment, ParameterError>,
}

impl SendAuthorizeRepoEmail {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        email: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            email: ParameterError::convert("email", "PathSegment", email),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, email } = self;
        let repository = repository?;
        let email = email?;
        runtime::check_route(
            &client,
            &crate::api::operations::SEND_AUTHORIZE_REPO_EMAIL,
            &[("repository", repository.as_str()), ("email", email.as_str())],
        )?;
        let repository = encode_path(&repository);
        let email = encode_path(&email);
        let url = format!(
            "{}/api/v1/repository/{repository}/authorizedemail/{email}", client
            .base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/authorizedemail/{email}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::AuthorizedEmail, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::SEND_AUTHORIZE_REPO_EMAIL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for SendAuthorizeRepoEmail {
    type Output = Result<ResponseValue<crate::models::AuthorizedEmail>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AuthorizedEmail, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
