// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `organization`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `organization`.
///
/// Organizations, their members and outside collaborators, their OAuth applications, and the
/// registries that they proxy.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait OrganizationApi: Send + Sync + 'static {
    /// Create an organization.
    ///
    /// Creates an organization with one team, `owners`, whose only member is the caller. The token
    /// needs the scope `user:admin`; `org:admin` is not sufficient. Where
    /// `SUPERUSERS_ORG_CREATION_ONLY` is on, the caller must be a superuser. Where
    /// `RESTRICTED_USERS` is on, the caller must not be a restricted user.
    ///
    /// Returns 400 if the name belongs to a user or organization, breaks the pattern, or belonged
    /// to something that is deleted and not purged yet. Also returns 400 if the e-mail address is
    /// malformed, or belongs to a user and `ORG_SHARED_EMAIL` is off. Returns 400 with a
    /// `MessageError` if the captcha failed. Several organizations may share an address. A name
    /// with half of a surrogate pair makes the server fail with 500. Quay's guide lists 404 as
    /// well, but the server never sends it.
    ///
    /// `POST /api/v1/organization/`, operation `createOrganization`, guide section 2.11.1.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [account-names](crate::server_behaviour#account-names),
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [new-organizations](crate::server_behaviour#new-organizations),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The organization is created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Taken`](crate::Reason::Taken),
    /// [`InvalidName`](crate::Reason::InvalidName).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::organization::{
    ///     CreateOrganizationResponse,
    ///     OrganizationApi,
    /// };
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
    /// Returns as much as the caller may see. Everybody, even without a token, gets the name, the
    /// avatar and two flags. Members also get the teams and the quota. Administrators, global
    /// read-only superusers, and superusers if `SUPERUSERS_FULL_ACCESS` is on get everything. The
    /// scopes of the token limit the view: without `org:admin` an owner looks like an outsider, or,
    /// with `repo:create`, like a plain member. Returns 404 if there is no such organization, and
    /// for the name of a user.
    ///
    /// `GET /api/v1/organization/{orgname}`, operation `getOrganization`, guide section 2.11.15.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [avatars](crate::server_behaviour#avatars),
    /// [the-view-of-an-organization](crate::server_behaviour#the-view-of-an-organization),
    /// [quota-reports](crate::server_behaviour#quota-reports).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `org:admin` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`Organization`](crate::models::Organization): The organization, in as much detail as
    ///   the caller may see.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Changes the properties that are sent and keeps the others. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// Returns 400 if the contact address is malformed or `email` is null. Returns 400 with a
    /// `MessageError` if `tag_expiration_s` is not one of the installation's choices. Unlike on
    /// creation, the address of a user is accepted. The server changes one property after the
    /// other: if it rejects `tag_expiration_s`, the others are changed already.
    ///
    /// `PUT /api/v1/organization/{orgname}`, operation `changeOrganizationDetails`, guide section
    /// 2.11.16.
    ///
    /// Server behaviour:
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [the-view-of-an-organization](crate::server_behaviour#the-view-of-an-organization),
    /// [changes-of-an-organization](crate::server_behaviour#changes-of-an-organization),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Organization`](crate::models::Organization): The changed organization.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// repositories and default permissions in the background. The name is free again only after
    /// that. Requires the admin role in the organization, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. A second call is 403 for ordinary callers and 404 for these
    /// superusers.
    ///
    /// `DELETE /api/v1/organization/{orgname}`, operation `deleteAdminedOrganization`, guide
    /// section 2.11.17.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [deletion-in-two-steps](crate::server_behaviour#deletion-in-two-steps),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The organization is deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Lists the accounts that are in no team of the organization but have a permission of their
    /// own in one of its repositories. Robots are left out. Requires the admin role in the
    /// organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary
    /// callers and 404 for these superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/collaborators`, operation
    /// `getOrganizationCollaborators`, guide section 2.11.3.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [avatars](crate::server_behaviour#avatars),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`CollaboratorList`](crate::models::CollaboratorList): The outside collaborators.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Lists the people who are in a team of the organization, each once with all their teams.
    /// Robots are left out. Requires the admin role in the organization. Global read-only
    /// superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. An
    /// organization that does not exist is 403 for ordinary callers and 404 for these superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/members`, operation `getOrganizationMembers`, guide
    /// section 2.11.14.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [avatars](crate::server_behaviour#avatars),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`MemberList`](crate::models::MemberList): The members.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Returns the teams and the direct repository permissions of a member. Robots are found too:
    /// those of the organization always, others if they are in a team. Requires the admin role in
    /// the organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if there is no such account or it is in no team,
    /// so outside collaborators are 404. If the organization is the caller's own name, the caller's
    /// robots are found.
    ///
    /// `GET /api/v1/organization/{orgname}/members/{membername}`, operation
    /// `getOrganizationMember`, guide section 2.11.12.
    ///
    /// Server behaviour: [avatars](crate::server_behaviour#avatars),
    /// [robot-names](crate::server_behaviour#robot-names),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Member`](crate::models::Member): The member.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Removes the person from every team, and removes every direct permission in the
    /// organization's repositories. Succeeds for a person who is no member too, and removes the
    /// permissions of an outside collaborator. Requires the admin role in the organization, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` for the only
    /// person who administers the organization. Returns 404 for an unknown name, a robot and an
    /// organization.
    ///
    /// `DELETE /api/v1/organization/{orgname}/members/{membername}`, operation
    /// `removeOrganizationMember`, guide section 2.11.13.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators),
    /// [the-last-administrator](crate::server_behaviour#the-last-administrator).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The person is no longer a member.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing),
    /// [`LastAdministrator`](crate::Reason::LastAdministrator).
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

    /// Read the public details of an application.
    ///
    /// Returns what a user sees who is asked to grant the application access. No token is needed.
    /// With a token, the organization shows as much as the caller may see, but never the teams.
    /// Returns 404 if there is no such application.
    ///
    /// `GET /api/v1/app/{client_id}`, operation `getApplicationInformation`, guide section 2.11.18.
    ///
    /// Server behaviour: [avatars](crate::server_behaviour#avatars),
    /// [the-view-of-an-organization](crate::server_behaviour#the-view-of-an-organization),
    /// [public-application-pages](crate::server_behaviour#public-application-pages).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `org:admin` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`ApplicationInformation`](crate::models::ApplicationInformation): The application
    ///   and the organization that owns it.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Lists all applications, including their secrets. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Global read-only superusers
    /// may call it too; they see neither secrets nor redirect addresses nor avatar addresses.
    ///
    /// `GET /api/v1/organization/{orgname}/applications`, operation `getOrganizationApplications`,
    /// guide section 2.11.8.
    ///
    /// Server behaviour: [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ApplicationList`](crate::models::ApplicationList): The applications.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Creates an application and generates its identifier and secret. Requires the admin role in
    /// the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Names may be empty and
    /// need not be unique. Returns 400 if the name is missing or is the reserved
    /// `__quay_bootstrap_app`, and if a property is null. The server does not check the addresses.
    ///
    /// `POST /api/v1/organization/{orgname}/applications`, operation
    /// `createOrganizationApplication`, guide section 2.11.7.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The new application with its secret.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Taken`](crate::Reason::Taken), [`Missing`](crate::Reason::Missing).
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
    /// Returns the details of the application, including its secret. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Global read-only superusers
    /// may call it too; they see neither the secret nor the redirect address nor the avatar
    /// address. Returns 404 if the organization has no such application.
    ///
    /// `GET /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `getOrganizationApplication`, guide section 2.11.4.
    ///
    /// Server behaviour: [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The application.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Replaces all details: a description that is left out becomes empty, and an avatar address
    /// that is left out is removed. The identifier and the secret stay. Requires the admin role in
    /// the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if one of
    /// the three required properties is missing, and for the reserved name `__quay_bootstrap_app`.
    /// The server does not check the addresses. Returns 404 if the organization has no such
    /// application.
    ///
    /// `PUT /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `updateOrganizationApplication`, guide section 2.11.5.
    ///
    /// Server behaviour: [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The changed application.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Deletes the application with its access tokens, authorization codes and assignments.
    /// Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if the organization has no such application, so a second call returns 404
    /// too.
    ///
    /// `DELETE /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `deleteOrganizationApplication`, guide section 2.11.6.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The application is deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Returns the registry that the organization proxies. If it proxies none, all properties are
    /// empty strings. Requires membership in the organization and the scope `org:admin` or
    /// `repo:create`, although Quay's guide names no scope. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 only if the
    /// feature is off. An organization that does not exist is 403; callers who pass the permission
    /// check get the empty strings.
    ///
    /// The server has the operation only where the feature `PROXY_CACHE` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/proxycache`, operation `getProxyCacheConfig`, guide
    /// section 2.11.9.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [empty-strings-for-unset-values](crate::server_behaviour#empty-strings-for-unset-values),
    /// [reading-an-unset-proxy-cache](crate::server_behaviour#reading-an-unset-proxy-cache).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ProxyCacheConfig`](crate::models::ProxyCacheConfig): The proxy cache, or three
    ///   empty strings.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_proxy_cache_config(
        &self,
        context: Context,
        path: GetProxyCacheConfigPath,
    ) -> impl Future<Output = Result<GetProxyCacheConfigResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Set the registry that an organization proxies.
    ///
    /// Stores the upstream registry. Its host name must resolve, but the server does not contact
    /// the registry. An organization has at most one proxy cache; to change it, delete it first.
    /// Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is
    /// on. Quay's guide names no scope.
    ///
    /// Returns 400 if the organization already has a proxy cache, is mirrored as a whole, or holds
    /// immutable tags. Also returns 400 if the address is private, a loopback or empty, or does not
    /// resolve. The namespace of a user is 400 with a `MessageError`. The server checks no property
    /// but `upstream_registry`.
    ///
    /// The server has the operation only where the feature `PROXY_CACHE` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/proxycache`, operation `createProxyCacheConfig`, guide
    /// section 2.11.11.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The proxy cache is stored.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`WrongState`](crate::Reason::WrongState), [`Failed`](crate::Reason::Failed).
    fn create_proxy_cache_config(
        &self,
        context: Context,
        path: CreateProxyCacheConfigPath,
        body: crate::models::NewProxyCacheConfig,
    ) -> impl Future<Output = Result<CreateProxyCacheConfigResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete the proxy cache of an organization.
    ///
    /// Removes the proxy cache. Requires the admin role in the organization, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Quay's guide names no scope, and claims an empty response
    /// where the server sends a string. Returns 404 if the organization has no proxy cache.
    ///
    /// The server has the operation only where the feature `PROXY_CACHE` is on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/proxycache`, operation `deleteProxyCacheConfig`,
    /// guide section 2.11.10.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The proxy cache is removed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`Failed`](crate::Reason::Failed).
    fn delete_proxy_cache_config(
        &self,
        context: Context,
        path: DeleteProxyCacheConfigPath,
    ) -> impl Future<Output = Result<DeleteProxyCacheConfigResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Test the settings of a proxy cache without storing them.
    ///
    /// Asks the upstream registry whether it accepts these settings. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Quay's guide names no scope.
    /// Properties that are null are ignored, except `upstream_registry`.
    ///
    /// Returns 400 if the organization already has a proxy cache; if the address is private, a
    /// loopback or empty, or does not resolve; if the login failed or the registry could not be
    /// reached; and if the registry responded with anything but 200 and 401. For callers who pass
    /// the permission check, an organization that does not exist is 400 with a `MessageError`.
    ///
    /// The server has the operation only where the feature `PROXY_CACHE` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/validateproxycache`, operation
    /// `validateProxyCacheConfig`, guide section 2.11.2.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make),
    /// [integers-beyond-64-bits](crate::server_behaviour#integers-beyond-64-bits).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 202, [`ProxyCacheValidation`](crate::models::ProxyCacheValidation): The registry accepts
    ///   the settings.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`UpstreamFailed`](crate::Reason::UpstreamFailed), [`Failed`](crate::Reason::Failed).
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

    /// Replace the secret of an application.
    ///
    /// Replaces the client secret. The old one stops working at once; access tokens stay valid. The
    /// server reads no body. It names no scope, but the token needs `org:admin` and its user the
    /// admin role in the organization. Superusers may call it too if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if the organization has no such application.
    ///
    /// `POST /api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret`, operation
    /// `resetOrganizationApplicationClientSecret`.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The application with its new secret.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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

    /// Tell whether an organization may have more private repositories.
    ///
    /// Tells whether the plan of the organization allows more private repositories. Requires a role
    /// in the organization that may create repositories. Administrators also see how many there
    /// are.
    ///
    /// The server has the operation only where the feature `BILLING` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/private`, operation `getOrganizationPrivateAllowed`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`OrganizationPrivateRepositories`](crate::models::OrganizationPrivateRepositories):
    ///   What the plan allows.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn get_organization_private_allowed(
        &self,
        context: Context,
        path: GetOrganizationPrivateAllowedPath,
    ) -> impl Future<
        Output = Result<GetOrganizationPrivateAllowedResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: OrganizationApi> OrganizationApi for Arc<T> {
    fn create_organization(
        &self,
        context: Context,
        body: crate::models::NewOrganization,
    ) -> impl Future<Output = Result<CreateOrganizationResponse, Rejection>> + Send {
        T::create_organization(self, context, body)
    }

    fn get_organization(
        &self,
        context: Context,
        path: GetOrganizationPath,
    ) -> impl Future<Output = Result<GetOrganizationResponse, Rejection>> + Send {
        T::get_organization(self, context, path)
    }

    fn change_organization_details(
        &self,
        context: Context,
        path: ChangeOrganizationDetailsPath,
        body: crate::models::OrganizationUpdate,
    ) -> impl Future<
        Output = Result<ChangeOrganizationDetailsResponse, Rejection>,
    > + Send {
        T::change_organization_details(self, context, path, body)
    }

    fn delete_admined_organization(
        &self,
        context: Context,
        path: DeleteAdminedOrganizationPath,
    ) -> impl Future<
        Output = Result<DeleteAdminedOrganizationResponse, Rejection>,
    > + Send {
        T::delete_admined_organization(self, context, path)
    }

    fn get_organization_collaborators(
        &self,
        context: Context,
        path: GetOrganizationCollaboratorsPath,
    ) -> impl Future<
        Output = Result<GetOrganizationCollaboratorsResponse, Rejection>,
    > + Send {
        T::get_organization_collaborators(self, context, path)
    }

    fn get_organization_members(
        &self,
        context: Context,
        path: GetOrganizationMembersPath,
    ) -> impl Future<Output = Result<GetOrganizationMembersResponse, Rejection>> + Send {
        T::get_organization_members(self, context, path)
    }

    fn get_organization_member(
        &self,
        context: Context,
        path: GetOrganizationMemberPath,
    ) -> impl Future<Output = Result<GetOrganizationMemberResponse, Rejection>> + Send {
        T::get_organization_member(self, context, path)
    }

    fn remove_organization_member(
        &self,
        context: Context,
        path: RemoveOrganizationMemberPath,
    ) -> impl Future<
        Output = Result<RemoveOrganizationMemberResponse, Rejection>,
    > + Send {
        T::remove_organization_member(self, context, path)
    }

    fn get_application_information(
        &self,
        context: Context,
        path: GetApplicationInformationPath,
    ) -> impl Future<
        Output = Result<GetApplicationInformationResponse, Rejection>,
    > + Send {
        T::get_application_information(self, context, path)
    }

    fn get_organization_applications(
        &self,
        context: Context,
        path: GetOrganizationApplicationsPath,
    ) -> impl Future<
        Output = Result<GetOrganizationApplicationsResponse, Rejection>,
    > + Send {
        T::get_organization_applications(self, context, path)
    }

    fn create_organization_application(
        &self,
        context: Context,
        path: CreateOrganizationApplicationPath,
        body: crate::models::NewApplication,
    ) -> impl Future<
        Output = Result<CreateOrganizationApplicationResponse, Rejection>,
    > + Send {
        T::create_organization_application(self, context, path, body)
    }

    fn get_organization_application(
        &self,
        context: Context,
        path: GetOrganizationApplicationPath,
    ) -> impl Future<
        Output = Result<GetOrganizationApplicationResponse, Rejection>,
    > + Send {
        T::get_organization_application(self, context, path)
    }

    fn update_organization_application(
        &self,
        context: Context,
        path: UpdateOrganizationApplicationPath,
        body: crate::models::ApplicationUpdate,
    ) -> impl Future<
        Output = Result<UpdateOrganizationApplicationResponse, Rejection>,
    > + Send {
        T::update_organization_application(self, context, path, body)
    }

    fn delete_organization_application(
        &self,
        context: Context,
        path: DeleteOrganizationApplicationPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationApplicationResponse, Rejection>,
    > + Send {
        T::delete_organization_application(self, context, path)
    }

    fn get_proxy_cache_config(
        &self,
        context: Context,
        path: GetProxyCacheConfigPath,
    ) -> impl Future<Output = Result<GetProxyCacheConfigResponse, Rejection>> + Send {
        T::get_proxy_cache_config(self, context, path)
    }

    fn create_proxy_cache_config(
        &self,
        context: Context,
        path: CreateProxyCacheConfigPath,
        body: crate::models::NewProxyCacheConfig,
    ) -> impl Future<Output = Result<CreateProxyCacheConfigResponse, Rejection>> + Send {
        T::create_proxy_cache_config(self, context, path, body)
    }

    fn delete_proxy_cache_config(
        &self,
        context: Context,
        path: DeleteProxyCacheConfigPath,
    ) -> impl Future<Output = Result<DeleteProxyCacheConfigResponse, Rejection>> + Send {
        T::delete_proxy_cache_config(self, context, path)
    }

    fn validate_proxy_cache_config(
        &self,
        context: Context,
        path: ValidateProxyCacheConfigPath,
        body: crate::models::NewProxyCacheConfig,
    ) -> impl Future<
        Output = Result<ValidateProxyCacheConfigResponse, Rejection>,
    > + Send {
        T::validate_proxy_cache_config(self, context, path, body)
    }

    fn reset_organization_application_client_secret(
        &self,
        context: Context,
        path: ResetOrganizationApplicationClientSecretPath,
    ) -> impl Future<
        Output = Result<ResetOrganizationApplicationClientSecretResponse, Rejection>,
    > + Send {
        T::reset_organization_application_client_secret(self, context, path)
    }

    fn get_organization_private_allowed(
        &self,
        context: Context,
        path: GetOrganizationPrivateAllowedPath,
    ) -> impl Future<
        Output = Result<GetOrganizationPrivateAllowedResponse, Rejection>,
    > + Send {
        T::get_organization_private_allowed(self, context, path)
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
            Self::Created(body) => Call::respond(201u16, &body),
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
            Self::Ok(body) => Call::respond(200u16, &body),
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
    /// 200: The changed organization.
    Ok(crate::models::Organization),
}

impl IntoResponse for ChangeOrganizationDetailsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
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
            Self::Ok(body) => Call::respond(200u16, &body),
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
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getOrganizationMember`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationMemberPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the user. To get a member, the name of a robot account works too.
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
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `removeOrganizationMember`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveOrganizationMemberPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the user. To get a member, the name of a robot account works too.
    pub membername: crate::PathSegment,
}

/// The successful responses of `removeOrganizationMember`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveOrganizationMemberResponse {
    /// 204: The person is no longer a member.
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
            Self::Ok(body) => Call::respond(200u16, &body),
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
            Self::Ok(body) => Call::respond(200u16, &body),
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
            Self::Ok(body) => Call::respond(200u16, &body),
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
            Self::Ok(body) => Call::respond(200u16, &body),
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
    /// 200: The changed application.
    Ok(crate::models::Application),
}

impl IntoResponse for UpdateOrganizationApplicationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
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
    /// 200: The proxy cache, or three empty strings.
    Ok(crate::models::ProxyCacheConfig),
}

impl IntoResponse for GetProxyCacheConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
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
            Self::Created(body) => Call::respond(201u16, &body),
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
            Self::Created(body) => Call::respond(201u16, &body),
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
    /// 202: The registry accepts the settings.
    Accepted(crate::models::ProxyCacheValidation),
}

impl IntoResponse for ValidateProxyCacheConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Accepted(body) => Call::respond(202u16, &body),
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
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getOrganizationPrivateAllowed`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationPrivateAllowedPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `getOrganizationPrivateAllowed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationPrivateAllowedResponse {
    /// 200: What the plan allows.
    Ok(crate::models::OrganizationPrivateRepositories),
}

impl IntoResponse for GetOrganizationPrivateAllowedResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
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
        route_get_organization_private_allowed(&api),
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

fn route_get_organization_private_allowed<T: OrganizationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_PRIVATE_ALLOWED,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationPrivateAllowedPath {
                    orgname: call.path("orgname")?,
                };
                api.get_organization_private_allowed(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
