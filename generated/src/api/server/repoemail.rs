// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `repoemail`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `repoemail`.
///
/// E-mail addresses whose owners take the notifications of a repository.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait RepoemailApi: Send + Sync + 'static {
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
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::repoemail::{
    ///     CheckRepoEmailAuthorizedPath,
    ///     CheckRepoEmailAuthorizedResponse,
    ///     RepoemailApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl RepoemailApi for Mine {
    ///     async fn check_repo_email_authorized(
    ///         &self,
    ///         _context: Context,
    ///         _path: CheckRepoEmailAuthorizedPath,
    ///     ) -> Result<CheckRepoEmailAuthorizedResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn check_repo_email_authorized(
        &self,
        context: Context,
        path: CheckRepoEmailAuthorizedPath,
    ) -> impl Future<
        Output = Result<CheckRepoEmailAuthorizedResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503.
    fn send_authorize_repo_email(
        &self,
        context: Context,
        path: SendAuthorizeRepoEmailPath,
    ) -> impl Future<Output = Result<SendAuthorizeRepoEmailResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: RepoemailApi> RepoemailApi for Arc<T> {
    fn check_repo_email_authorized(
        &self,
        context: Context,
        path: CheckRepoEmailAuthorizedPath,
    ) -> impl Future<
        Output = Result<CheckRepoEmailAuthorizedResponse, Rejection>,
    > + Send {
        T::check_repo_email_authorized(self, context, path)
    }

    fn send_authorize_repo_email(
        &self,
        context: Context,
        path: SendAuthorizeRepoEmailPath,
    ) -> impl Future<Output = Result<SendAuthorizeRepoEmailResponse, Rejection>> + Send {
        T::send_authorize_repo_email(self, context, path)
    }
}

/// The path parameters of `checkRepoEmailAuthorized`.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckRepoEmailAuthorizedPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The e-mail address. The server does not check its form.
    pub email: crate::PathSegment,
}

/// The successful responses of `checkRepoEmailAuthorized`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CheckRepoEmailAuthorizedResponse {
    /// 200: The address.
    Ok(crate::models::AuthorizedEmail),
}

impl IntoResponse for CheckRepoEmailAuthorizedResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `sendAuthorizeRepoEmail`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendAuthorizeRepoEmailPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The e-mail address. The server does not check its form.
    pub email: crate::PathSegment,
}

/// The successful responses of `sendAuthorizeRepoEmail`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendAuthorizeRepoEmailResponse {
    /// 200: The address.
    Ok(crate::models::AuthorizedEmail),
}

impl IntoResponse for SendAuthorizeRepoEmailResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: RepoemailApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_check_repo_email_authorized(&api),
        route_send_authorize_repo_email(&api),
    ])
}

fn route_check_repo_email_authorized<T: RepoemailApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHECK_REPO_EMAIL_AUTHORIZED,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CheckRepoEmailAuthorizedPath {
                    repository: call.path("repository")?,
                    email: call.path("email")?,
                };
                api.check_repo_email_authorized(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_send_authorize_repo_email<T: RepoemailApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::SEND_AUTHORIZE_REPO_EMAIL,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = SendAuthorizeRepoEmailPath {
                    repository: call.path("repository")?,
                    email: call.path("email")?,
                };
                api.send_authorize_repo_email(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
