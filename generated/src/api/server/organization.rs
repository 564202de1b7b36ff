// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `organization`, its arguments and responses.

use std::future::Future;
use std::sync::Arc;
use crate::api::operations;

#[allow(unused_imports)]
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `organization`: organizations, their members and outside
/// collaborators, their OAuth applications, and the registries that they proxy.
///
/// Implement the methods that are needed, as plain `async fn`; all others answer 501 and name
/// the operation.
pub trait OrganizationApi: Send + Sync + 'static {
    /// Create an organization.
    ///
    /// Creates an organization with one team, `owners`, whose only member is the caller. The token
    /// needs the scope `user:admin`; `org:admin` does not do. Where SUPERUSERS_ORG_CREATION_ONLY is
    /// on the caller must be a superuser, where RESTRICTED_USERS is on must not be a restricted
    /// one.
    ///
    /// The server answers 400 where the name is taken by a user or organization, breaks the
    /// pattern,
    /// or belonged to something deleted that is not purged yet; where the address is not one, or is
    /// a user's and ORG_SHARED_EMAIL is off; and, with the short body, where the captcha failed.
    /// Several organizations may share an address. A name with half of a surrogate pair makes the
    /// server fail with 500. There is no 404.
    ///
    /// `POST /api/v1/organization/`, operation `createOrganization`, guide section 2.11.1.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 201: The organization is created.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 415, 500, 503.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::organization::{CreateOrganizationResponse, OrganizationApi};
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl OrganizationApi for Mine {
    ///     async fn create_organization(
    ///         &self,
    ///         _context: Context,
    ///         _body: quay_api::models::NewOrganization,
    ///     ) -> Result<CreateOrganizationResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn create_organization(
        &self,
        context: Context,
        body: crate::models::NewOrganization,
    ) -> impl Future<Output = Result<CreateOrganizationResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read an organization.
    ///
    /// Tells as much as the caller may see. Anybody, without a token too, gets the name, the
    /// picture and two flags; members also get the teams and the quota; administrators, global
    /// read-only superusers, and superusers where SUPERUSERS_FULL_ACCESS is on, get everything. The
    /// scopes of the token limit this: without `org:admin` an owner looks like an outsider, or,
    /// with `repo:create`, like a plain member. Answers 404 where there is no such organization,
    /// and for the name of a user.
    ///
    /// `GET /api/v1/organization/{orgname}`, operation `getOrganization`, guide section 2.11.15.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `org:admin` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The organization, in as much detail as the caller may see.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_organization(
        &self,
        context: Context,
        path: GetOrganizationPath,
    ) -> impl Future<Output = Result<GetOrganizationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change the details of an organization.
    ///
    /// Changes what is sent and leaves the rest. Needs the admin role in the organization, or a
    /// superuser where SUPERUSERS_FULL_ACCESS is on.
    ///
    /// The server answers 400 where the contact address is not one, where `email` is null, and,
    /// with
    /// the short body, where `tag_expiration_s` is not among the choices of the installation.
    /// Unlike
    /// at creation, the address of a user is accepted. The details are changed one after the other:
    /// when `tag_expiration_s` is refused, the others are changed already.
    ///
    /// `PUT /api/v1/organization/{orgname}`, operation `changeOrganizationDetails`, guide section
    /// 2.11.16.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The organization, as it is now.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 415, 503.
    fn change_organization_details(
        &self,
        context: Context,
        path: ChangeOrganizationDetailsPath,
        body: crate::models::OrganizationUpdate,
    ) -> impl Future<
        Output = Result<ChangeOrganizationDetailsResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete an organization.
    ///
    /// Deletes the organization: its teams, applications, tokens, robots and quota at once, its
    /// repositories and default permissions in the background. The name is free again only when
    /// that is done. Needs the admin role in the organization, or a superuser where
    /// SUPERUSERS_FULL_ACCESS is on. The second time it is 403 for ordinary callers and 404 for
    /// such superusers.
    ///
    /// `DELETE /api/v1/organization/{orgname}`, operation `deleteAdminedOrganization`, guide
    /// section 2.11.17.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The organization is deleted.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 503.
    fn delete_admined_organization(
        &self,
        context: Context,
        path: DeleteAdminedOrganizationPath,
    ) -> impl Future<
        Output = Result<DeleteAdminedOrganizationResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the outside collaborators of an organization.
    ///
    /// Lists the accounts that are in no team of the organization and have a permission of their
    /// own in one of its repositories. Robots are left out. Needs the admin role in the
    /// organization; a global read-only superuser, and a superuser where SUPERUSERS_FULL_ACCESS is
    /// on, may read it as well. An organization that does not exist is 403 for ordinary callers and
    /// 404 for such superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/collaborators`, operation
    /// `getOrganizationCollaborators`, guide section 2.11.3.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The outside collaborators.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_organization_collaborators(
        &self,
        context: Context,
        path: GetOrganizationCollaboratorsPath,
    ) -> impl Future<
        Output = Result<GetOrganizationCollaboratorsResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the members of an organization.
    ///
    /// Lists the people who are in a team of the organization, each once and with all teams. Robots
    /// are left out. Needs the admin role in the organization; a global read-only superuser, and a
    /// superuser where SUPERUSERS_FULL_ACCESS is on, may read it as well. An organization that does
    /// not exist is 403 for ordinary callers and 404 for such superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/members`, operation `getOrganizationMembers`, guide
    /// section 2.11.14.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The members.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_organization_members(
        &self,
        context: Context,
        path: GetOrganizationMembersPath,
    ) -> impl Future<Output = Result<GetOrganizationMembersResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a member of an organization.
    ///
    /// Tells the teams and the direct repository permissions of a member. Robots are found too:
    /// those of the organization always, others when they are in a team. Needs the admin role in
    /// the organization; a global read-only superuser, and a superuser where SUPERUSERS_FULL_ACCESS
    /// is on, may read it as well. Answers 404 where there is no such account, or it is in no team;
    /// that goes for outside collaborators. With the caller's own name for the organization, the
    /// caller's robots are found.
    ///
    /// `GET /api/v1/organization/{orgname}/members/{membername}`, operation
    /// `getOrganizationMember`, guide section 2.11.12.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The member.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_organization_member(
        &self,
        context: Context,
        path: GetOrganizationMemberPath,
    ) -> impl Future<Output = Result<GetOrganizationMemberResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Remove a person from an organization.
    ///
    /// Takes the person out of every team and withdraws every direct permission in the
    /// organization's repositories. Succeeds as well for somebody who is no member, and withdraws
    /// the permissions of an outside collaborator. Needs the admin role in the organization, or a
    /// superuser where SUPERUSERS_FULL_ACCESS is on. The server answers 400, with the short body,
    /// for the only person who administers the organization, and 404 for a name that is nobody's, a
    /// robot's or an organization's.
    ///
    /// `DELETE /api/v1/organization/{orgname}/members/{membername}`, operation
    /// `removeOrganizationMember`, guide section 2.11.13.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The person is not a member any more.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 503.
    fn remove_organization_member(
        &self,
        context: Context,
        path: RemoveOrganizationMemberPath,
    ) -> impl Future<
        Output = Result<RemoveOrganizationMemberResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read what anybody may know about an application.
    ///
    /// Tells what a user sees who is asked to give the application access. No token is needed; with
    /// one, the view of the organization holds as much as the caller may see, though never the
    /// teams. Answers 404 where there is no such application.
    ///
    /// `GET /api/v1/app/{client_id}`, operation `getApplicationInformation`, guide section 2.11.18.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `org:admin` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The application and the organization that owns it.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_application_information(
        &self,
        context: Context,
        path: GetApplicationInformationPath,
    ) -> impl Future<
        Output = Result<GetApplicationInformationResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the applications of an organization.
    ///
    /// Lists all applications, their secrets included. Needs the admin role in the organization, or
    /// a superuser where SUPERUSERS_FULL_ACCESS is on. A global read-only superuser may read it as
    /// well, without secrets, redirect addresses and avatar addresses.
    ///
    /// `GET /api/v1/organization/{orgname}/applications`, operation `getOrganizationApplications`,
    /// guide section 2.11.8.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The applications.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_organization_applications(
        &self,
        context: Context,
        path: GetOrganizationApplicationsPath,
    ) -> impl Future<
        Output = Result<GetOrganizationApplicationsResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create an application.
    ///
    /// Creates an application and draws its identifier and secret. Needs the admin role in the
    /// organization, or a superuser where SUPERUSERS_FULL_ACCESS is on. Names may be empty and need
    /// not be unique. The server answers 400 where the name is missing or is the reserved
    /// `__quay_bootstrap_app`, and where a property is null; it does not check the addresses.
    ///
    /// `POST /api/v1/organization/{orgname}/applications`, operation
    /// `createOrganizationApplication`, guide section 2.11.7.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The new application with its secret.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 415, 503.
    fn create_organization_application(
        &self,
        context: Context,
        path: CreateOrganizationApplicationPath,
        body: crate::models::NewApplication,
    ) -> impl Future<
        Output = Result<CreateOrganizationApplicationResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read an application of an organization.
    ///
    /// Tells the details of the application, its secret included. Needs the admin role in the
    /// organization, or a superuser where SUPERUSERS_FULL_ACCESS is on. A global read-only
    /// superuser may read it as well, without the secret, the redirect address and the avatar
    /// address. Answers 404 where the organization has no such application.
    ///
    /// `GET /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `getOrganizationApplication`, guide section 2.11.4.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The application.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_organization_application(
        &self,
        context: Context,
        path: GetOrganizationApplicationPath,
    ) -> impl Future<
        Output = Result<GetOrganizationApplicationResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Replace the details of an application.
    ///
    /// Replaces the details as a whole: a description that is left out becomes empty, an avatar
    /// address that is left out is removed. The identifier and the secret stay. Needs the admin
    /// role in the organization, or a superuser where SUPERUSERS_FULL_ACCESS is on. The server
    /// answers 400 where one of the three required properties is missing and for the reserved name
    /// `__quay_bootstrap_app`; it does not check the addresses. Answers 404 where the organization
    /// has no such application.
    ///
    /// `PUT /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `updateOrganizationApplication`, guide section 2.11.5.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The application, as it is now.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 415, 503.
    fn update_organization_application(
        &self,
        context: Context,
        path: UpdateOrganizationApplicationPath,
        body: crate::models::ApplicationUpdate,
    ) -> impl Future<
        Output = Result<UpdateOrganizationApplicationResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete an application.
    ///
    /// Deletes the application with its access tokens, authorisation codes and assignments. Needs
    /// the admin role in the organization, or a superuser where SUPERUSERS_FULL_ACCESS is on.
    /// Answers 404 where the organization has no such application, so also the second time.
    ///
    /// `DELETE /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `deleteOrganizationApplication`, guide section 2.11.6.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The application is deleted.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 503.
    fn delete_organization_application(
        &self,
        context: Context,
        path: DeleteOrganizationApplicationPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationApplicationResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the proxy cache of an organization.
    ///
    /// Tells which registry the organization proxies; where it proxies none, all properties are
    /// empty texts. Members of the organization may read it, with the scope `org:admin` or
    /// `repo:create`, although the reference names none; so may a global read-only superuser, and a
    /// superuser where SUPERUSERS_FULL_ACCESS is on. There is no 404 while the feature is on: an
    /// organization that does not exist is 403, or has the empty texts for callers who pass the
    /// check of rights.
    ///
    /// `GET /api/v1/organization/{orgname}/proxycache`, operation `getProxyCacheConfig`, guide
    /// section 2.11.9.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The proxy cache, or three empty texts.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_proxy_cache_config(
        &self,
        context: Context,
        path: GetProxyCacheConfigPath,
    ) -> impl Future<Output = Result<GetProxyCacheConfigResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Make an organization proxy a registry.
    ///
    /// Stores the upstream registry. Its host name must resolve, but the registry is not asked. An
    /// organization has at most one proxy cache; to change it, delete it first. Needs the admin
    /// role
    /// in the organization, or a superuser where SUPERUSERS_FULL_ACCESS is on; the reference names
    /// no
    /// scope.
    ///
    /// The server answers 400 where the organization has a proxy cache already, is mirrored as a
    /// whole or holds immutable tags, and where the address is private, a loopback, empty or does
    /// not resolve. A namespace that is a user's is 400 with the short body. Of the properties only
    /// `upstream_registry` is checked.
    ///
    /// `POST /api/v1/organization/{orgname}/proxycache`, operation `createProxyCacheConfig`, guide
    /// section 2.11.11.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 201: The proxy cache is stored.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 415, 503.
    fn create_proxy_cache_config(
        &self,
        context: Context,
        path: CreateProxyCacheConfigPath,
        body: crate::models::NewProxyCacheConfig,
    ) -> impl Future<Output = Result<CreateProxyCacheConfigResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Stop an organization from proxying a registry.
    ///
    /// Removes the proxy cache. Needs the admin role in the organization, or a superuser where
    /// SUPERUSERS_FULL_ACCESS is on; the reference names no scope, and claims an empty answer,
    /// where the server sends a text. Answers 404 where there is none.
    ///
    /// `DELETE /api/v1/organization/{orgname}/proxycache`, operation `deleteProxyCacheConfig`,
    /// guide section 2.11.10.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 201: The proxy cache is removed.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 503.
    fn delete_proxy_cache_config(
        &self,
        context: Context,
        path: DeleteProxyCacheConfigPath,
    ) -> impl Future<Output = Result<DeleteProxyCacheConfigResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Try out a proxy cache without storing it.
    ///
    /// Asks the upstream registry whether it answers with these settings. Needs the admin role in
    /// the organization, or a superuser where SUPERUSERS_FULL_ACCESS is on; the reference names no
    /// scope. Properties that are null are ignored, except `upstream_registry`.
    ///
    /// The server answers 400 where the organization has a proxy cache already, where the address
    /// is
    /// private, a loopback, empty or does not resolve, where the login failed or the registry could
    /// not be reached, and where it answered anything but 200 and 401. An organization that does
    /// not
    /// exist is 400 with the short body for callers who pass the check of rights.
    ///
    /// `POST /api/v1/organization/{orgname}/validateproxycache`, operation
    /// `validateProxyCacheConfig`, guide section 2.11.2.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 202: The registry answered.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 415, 503.
    fn validate_proxy_cache_config(
        &self,
        context: Context,
        path: ValidateProxyCacheConfigPath,
        body: crate::models::NewProxyCacheConfig,
    ) -> impl Future<
        Output = Result<ValidateProxyCacheConfigResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Draw a new secret for an application.
    ///
    /// Replaces the client secret; the old one ends at once, access tokens stay. No body is read.
    /// The server names no scope, yet the token needs `org:admin` and its user the admin role in
    /// the organization; a superuser may call it where SUPERUSERS_FULL_ACCESS is on. Answers 404
    /// where the organization has no such application.
    ///
    /// `POST /api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret`, operation
    /// `resetOrganizationApplicationClientSecret`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200: The application with its new secret.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 503.
    fn reset_organization_application_client_secret(
        &self,
        context: Context,
        path: ResetOrganizationApplicationClientSecretPath,
    ) -> impl Future<
        Output = Result<ResetOrganizationApplicationClientSecretResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// The successful responses of `createOrganization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrganizationResponse {
    /// 201: The organization is created.
    Created(String),
}

impl IntoResponse for CreateOrganizationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Response::json(201u16, &body),
        }
    }
}

/// The path parameters of `getOrganization`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `getOrganization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationResponse {
    /// 200: The organization, in as much detail as the caller may see.
    Ok(crate::models::Organization),
}

impl IntoResponse for GetOrganizationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `changeOrganizationDetails`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeOrganizationDetailsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `changeOrganizationDetails`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeOrganizationDetailsResponse {
    /// 200: The organization, as it is now.
    Ok(crate::models::Organization),
}

impl IntoResponse for ChangeOrganizationDetailsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `deleteAdminedOrganization`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAdminedOrganizationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `deleteAdminedOrganization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteAdminedOrganizationResponse {
    /// 204: The organization is deleted.
    NoContent,
}

impl IntoResponse for DeleteAdminedOrganizationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getOrganizationCollaborators`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationCollaboratorsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `getOrganizationCollaborators`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationCollaboratorsResponse {
    /// 200: The outside collaborators.
    Ok(crate::models::CollaboratorList),
}

impl IntoResponse for GetOrganizationCollaboratorsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `getOrganizationMembers`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationMembersPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `getOrganizationMembers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationMembersResponse {
    /// 200: The members.
    Ok(crate::models::MemberList),
}

impl IntoResponse for GetOrganizationMembersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `getOrganizationMember`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationMemberPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the user or, to read only, of the robot account.
    pub membername: crate::PathSegment,
}

/// The successful responses of `getOrganizationMember`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationMemberResponse {
    /// 200: The member.
    Ok(crate::models::Member),
}

impl IntoResponse for GetOrganizationMemberResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `removeOrganizationMember`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveOrganizationMemberPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the user or, to read only, of the robot account.
    pub membername: crate::PathSegment,
}

/// The successful responses of `removeOrganizationMember`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveOrganizationMemberResponse {
    /// 204: The person is not a member any more.
    NoContent,
}

impl IntoResponse for RemoveOrganizationMemberResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getApplicationInformation`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetApplicationInformationPath {
    /// The OAuth client identifier of the application.
    pub client_id: crate::PathSegment,
}

/// The successful responses of `getApplicationInformation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationInformationResponse {
    /// 200: The application and the organization that owns it.
    Ok(crate::models::ApplicationInformation),
}

impl IntoResponse for GetApplicationInformationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `getOrganizationApplications`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationApplicationsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `getOrganizationApplications`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationApplicationsResponse {
    /// 200: The applications.
    Ok(crate::models::ApplicationList),
}

impl IntoResponse for GetOrganizationApplicationsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `createOrganizationApplication`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationApplicationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `createOrganizationApplication`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrganizationApplicationResponse {
    /// 200: The new application with its secret.
    Ok(crate::models::Application),
}

impl IntoResponse for CreateOrganizationApplicationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `getOrganizationApplication`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationApplicationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The OAuth client identifier of the application.
    pub client_id: crate::PathSegment,
}

/// The successful responses of `getOrganizationApplication`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationApplicationResponse {
    /// 200: The application.
    Ok(crate::models::Application),
}

impl IntoResponse for GetOrganizationApplicationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `updateOrganizationApplication`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOrganizationApplicationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The OAuth client identifier of the application.
    pub client_id: crate::PathSegment,
}

/// The successful responses of `updateOrganizationApplication`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateOrganizationApplicationResponse {
    /// 200: The application, as it is now.
    Ok(crate::models::Application),
}

impl IntoResponse for UpdateOrganizationApplicationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrganizationApplication`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationApplicationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The OAuth client identifier of the application.
    pub client_id: crate::PathSegment,
}

/// The successful responses of `deleteOrganizationApplication`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrganizationApplicationResponse {
    /// 204: The application is deleted.
    NoContent,
}

impl IntoResponse for DeleteOrganizationApplicationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getProxyCacheConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetProxyCacheConfigPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `getProxyCacheConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetProxyCacheConfigResponse {
    /// 200: The proxy cache, or three empty texts.
    Ok(crate::models::ProxyCacheConfig),
}

impl IntoResponse for GetProxyCacheConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `createProxyCacheConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateProxyCacheConfigPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `createProxyCacheConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateProxyCacheConfigResponse {
    /// 201: The proxy cache is stored.
    Created(String),
}

impl IntoResponse for CreateProxyCacheConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Response::json(201u16, &body),
        }
    }
}

/// The path parameters of `deleteProxyCacheConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteProxyCacheConfigPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `deleteProxyCacheConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteProxyCacheConfigResponse {
    /// 201: The proxy cache is removed.
    Created(String),
}

impl IntoResponse for DeleteProxyCacheConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Response::json(201u16, &body),
        }
    }
}

/// The path parameters of `validateProxyCacheConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValidateProxyCacheConfigPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `validateProxyCacheConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ValidateProxyCacheConfigResponse {
    /// 202: The registry answered.
    Accepted(crate::models::ProxyCacheValidation),
}

impl IntoResponse for ValidateProxyCacheConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Accepted(body) => Response::json(202u16, &body),
        }
    }
}

/// The path parameters of `resetOrganizationApplicationClientSecret`.
#[derive(Clone, Debug, PartialEq)]
pub struct ResetOrganizationApplicationClientSecretPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The OAuth client identifier of the application.
    pub client_id: crate::PathSegment,
}

/// The successful responses of `resetOrganizationApplicationClientSecret`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResetOrganizationApplicationClientSecretResponse {
    /// 200: The application with its new secret.
    Ok(crate::models::Application),
}

impl IntoResponse for ResetOrganizationApplicationClientSecretResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: OrganizationApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_create_organization(&api),
        route_get_organization(&api),
        route_change_organization_details(&api),
        route_delete_admined_organization(&api),
        route_get_organization_collaborators(&api),
        route_get_organization_members(&api),
        route_get_organization_member(&api),
        route_remove_organization_member(&api),
        route_get_application_information(&api),
        route_get_organization_applications(&api),
        route_create_organization_application(&api),
        route_get_organization_application(&api),
        route_update_organization_application(&api),
        route_delete_organization_application(&api),
        route_get_proxy_cache_config(&api),
        route_create_proxy_cache_config(&api),
        route_delete_proxy_cache_config(&api),
        route_validate_proxy_cache_config(&api),
        route_reset_organization_application_client_secret(&api),
    ])
}

fn route_create_organization<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORGANIZATION,
        &[],
        Some(&super::schemas::NEW_ORGANIZATION),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_organization(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationPath {
                    orgname: call.path("orgname")?,
                };
                api.get_organization(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_organization_details<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_ORGANIZATION_DETAILS,
        &[],
        Some(&super::schemas::ORGANIZATION_UPDATE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeOrganizationDetailsPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.change_organization_details(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_admined_organization<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ADMINED_ORGANIZATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteAdminedOrganizationPath {
                    orgname: call.path("orgname")?,
                };
                api.delete_admined_organization(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization_collaborators<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_COLLABORATORS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationCollaboratorsPath {
                    orgname: call.path("orgname")?,
                };
                api.get_organization_collaborators(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization_members<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_MEMBERS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationMembersPath {
                    orgname: call.path("orgname")?,
                };
                api.get_organization_members(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization_member<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_MEMBER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationMemberPath {
                    orgname: call.path("orgname")?,
                    membername: call.path("membername")?,
                };
                api.get_organization_member(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_remove_organization_member<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REMOVE_ORGANIZATION_MEMBER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = RemoveOrganizationMemberPath {
                    orgname: call.path("orgname")?,
                    membername: call.path("membername")?,
                };
                api.remove_organization_member(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_application_information<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_APPLICATION_INFORMATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetApplicationInformationPath {
                    client_id: call.path("client_id")?,
                };
                api.get_application_information(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization_applications<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_APPLICATIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationApplicationsPath {
                    orgname: call.path("orgname")?,
                };
                api.get_organization_applications(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_organization_application<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORGANIZATION_APPLICATION,
        &[],
        Some(&super::schemas::NEW_APPLICATION),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrganizationApplicationPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.create_organization_application(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization_application<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_APPLICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationApplicationPath {
                    orgname: call.path("orgname")?,
                    client_id: call.path("client_id")?,
                };
                api.get_organization_application(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_organization_application<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_ORGANIZATION_APPLICATION,
        &[],
        Some(&super::schemas::APPLICATION_UPDATE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateOrganizationApplicationPath {
                    orgname: call.path("orgname")?,
                    client_id: call.path("client_id")?,
                };
                let body = call.body()?;
                api.update_organization_application(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_organization_application<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORGANIZATION_APPLICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrganizationApplicationPath {
                    orgname: call.path("orgname")?,
                    client_id: call.path("client_id")?,
                };
                api.delete_organization_application(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_proxy_cache_config<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_PROXY_CACHE_CONFIG,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetProxyCacheConfigPath {
                    orgname: call.path("orgname")?,
                };
                api.get_proxy_cache_config(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_proxy_cache_config<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_PROXY_CACHE_CONFIG,
        &[],
        Some(&super::schemas::NEW_PROXY_CACHE_CONFIG),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateProxyCacheConfigPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.create_proxy_cache_config(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_proxy_cache_config<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_PROXY_CACHE_CONFIG,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteProxyCacheConfigPath {
                    orgname: call.path("orgname")?,
                };
                api.delete_proxy_cache_config(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_validate_proxy_cache_config<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::VALIDATE_PROXY_CACHE_CONFIG,
        &[],
        Some(&super::schemas::NEW_PROXY_CACHE_CONFIG),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ValidateProxyCacheConfigPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.validate_proxy_cache_config(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_reset_organization_application_client_secret<T: OrganizationApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::RESET_ORGANIZATION_APPLICATION_CLIENT_SECRET,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ResetOrganizationApplicationClientSecretPath {
                    orgname: call.path("orgname")?,
                    client_id: call.path("client_id")?,
                };
                api.reset_organization_application_client_secret(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
