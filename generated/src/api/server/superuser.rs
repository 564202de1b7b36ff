// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `superuser`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `superuser`.
///
/// Administration of the whole registry by superusers: users, organizations, quotas, service
/// keys, logs, builds and the registry size.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait SuperuserApi: Send + Sync + 'static {
    /// List the usage logs of the installation.
    ///
    /// Lists the usage logs of every namespace, 20 a page. Superusers and global read-only
    /// superusers may call it. Without dates the range is from yesterday to tomorrow. A date that
    /// the server cannot read is silently replaced by that default; the response states the range
    /// that it covers. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/logs`, operation `listAllLogs`, guide section 2.21.4.
    ///
    /// Server behaviour: [paging](crate::server_behaviour#paging),
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-pages](crate::server_behaviour#log-pages),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`LogPage`](crate::models::LogPage): A page of logs, the newest entry first.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::superuser::{
    ///     ListAllLogsQuery,
    ///     ListAllLogsResponse,
    ///     SuperuserApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl SuperuserApi for Mine {
    ///     async fn list_all_logs(
    ///         &self,
    ///         _context: Context,
    ///         _query: ListAllLogsQuery,
    ///     ) -> Result<ListAllLogsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_all_logs(
        &self,
        context: Context,
        query: ListAllLogsQuery,
    ) -> impl Future<Output = Result<ListAllLogsResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the organizations of the installation.
    ///
    /// Lists all organizations, or one page of them if `limit` is sent. Superusers and global
    /// read-only superusers may call it. Without `limit` the whole list comes at once and
    /// `next_page` is ignored. A `limit` above 100 is 400 with an `ApiError` of type
    /// `invalid_request`; one that is not an integer is 400 with a `ParameterError`. Without the
    /// final slash the server redirects. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/organizations/`, operation `listAllOrganizations`, guide section
    /// 2.21.5.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [avatars](crate::server_behaviour#avatars), [paging](crate::server_behaviour#paging),
    /// [quota-reports](crate::server_behaviour#quota-reports),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserOrganizationList`](crate::models::SuperuserOrganizationList): The
    ///   organizations, in the order of their creation.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500.
    fn list_all_organizations(
        &self,
        context: Context,
        query: ListAllOrganizationsQuery,
    ) -> impl Future<Output = Result<ListAllOrganizationsResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the size of the registry.
    ///
    /// Returns the result of the last count, and whether another count waits or runs. Superusers
    /// and global read-only superusers may call it. Before the first count the size is 0 and its
    /// time null. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/registrysize/`, operation `getRegistrySize`, guide section 2.21.25.
    ///
    /// Server behaviour: [registry-size](crate::server_behaviour#registry-size).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`RegistrySize`](crate::models::RegistrySize): The size and the state of the count.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn get_registry_size(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetRegistrySizeResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Queue a count of the registry's size.
    ///
    /// Queues a count of the whole registry for a background worker. Superusers only. The server
    /// reads no body. Returns 202 if a count waits or runs already, and 400 if the server could not
    /// queue one. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `POST /api/v1/superuser/registrysize/`, operation `postRegistrySize`, guide section 2.21.26.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [registry-size](crate::server_behaviour#registry-size).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: A count was queued. The string is empty.
    /// - 202, `String`: A count waits or runs already. The string is empty.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Failed`](crate::Reason::Failed).
    fn post_registry_size(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<PostRegistrySizeResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the quota of an organization.
    ///
    /// Returns the quota of a namespace as a list with at most one item. The list never holds the
    /// default of the installation. Superusers and global read-only superusers may call it. The
    /// path accepts users and organizations alike.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/superuser/organization/{namespace}/quota`, operation `listUserQuotaSuperUser`,
    /// guide section 2.21.11.
    ///
    /// Server behaviour:
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`Quota`](crate::models::Quota): The quota, or an empty list.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn list_user_quota_super_user(
        &self,
        context: Context,
        path: ListUserQuotaSuperUserPath,
    ) -> impl Future<Output = Result<ListUserQuotaSuperUserResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create the quota of an organization.
    ///
    /// Creates the quota of a namespace. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 if the namespace already has a quota, and for a size of 0 or less, a unit
    /// that the server cannot compute with, and a body with both forms or none. A namespace that
    /// does not exist makes the server fail with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `POST /api/v1/superuser/organization/{namespace}/quota`, operation
    /// `createUserQuotaSuperUser`, guide section 2.21.10.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [quota-sizes](crate::server_behaviour#quota-sizes),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The quota was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    fn create_user_quota_super_user(
        &self,
        context: Context,
        path: CreateUserQuotaSuperUserPath,
        body: crate::models::NewQuota,
    ) -> impl Future<
        Output = Result<CreateUserQuotaSuperUserResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the quota of a user.
    ///
    /// Returns the quota of a namespace as a list with at most one item. The list never holds the
    /// default of the installation. Superusers and global read-only superusers may call it. The
    /// path accepts users and organizations alike.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/superuser/users/{namespace}/quota`, operation `listOrganizationQuotaSuperUser`,
    /// guide section 2.21.15.
    ///
    /// Server behaviour:
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`Quota`](crate::models::Quota): The quota, or an empty list.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn list_organization_quota_super_user(
        &self,
        context: Context,
        path: ListOrganizationQuotaSuperUserPath,
    ) -> impl Future<
        Output = Result<ListOrganizationQuotaSuperUserResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create the quota of a user.
    ///
    /// Creates the quota of a namespace. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 if the namespace already has a quota, and for a size of 0 or less, a unit
    /// that the server cannot compute with, and a body with both forms or none. A namespace that
    /// does not exist makes the server fail with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `POST /api/v1/superuser/users/{namespace}/quota`, operation
    /// `createOrganizationQuotaSuperUser`, guide section 2.21.14.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [quota-sizes](crate::server_behaviour#quota-sizes),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The quota was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    fn create_organization_quota_super_user(
        &self,
        context: Context,
        path: CreateOrganizationQuotaSuperUserPath,
        body: crate::models::NewQuota,
    ) -> impl Future<
        Output = Result<CreateOrganizationQuotaSuperUserResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change the quota of an organization.
    ///
    /// Sets another size for the quota. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 for a negative size, a unit that the server cannot compute with, a body
    /// with both forms, and any other property. An empty object and a size of 0 change nothing. A
    /// quota of another namespace is 404. A namespace that does not exist makes the server fail
    /// with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `PUT /api/v1/superuser/organization/{namespace}/quota/{quota_id}`, operation
    /// `changeUserQuotaSuperUser`, guide section 2.21.8.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [quota-sizes](crate::server_behaviour#quota-sizes),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Quota`](crate::models::Quota): The changed quota.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn change_user_quota_super_user(
        &self,
        context: Context,
        path: ChangeUserQuotaSuperUserPath,
        body: crate::models::QuotaChange,
    ) -> impl Future<
        Output = Result<ChangeUserQuotaSuperUserResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete the quota of an organization.
    ///
    /// Removes the quota with its thresholds. Superusers only. The path accepts users and
    /// organizations alike. A quota of another namespace, or one that is deleted already, is 404. A
    /// namespace that does not exist makes the server fail with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `DELETE /api/v1/superuser/organization/{namespace}/quota/{quota_id}`, operation
    /// `deleteUserQuotaSuperUser`, guide section 2.21.9.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The quota was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_user_quota_super_user(
        &self,
        context: Context,
        path: DeleteUserQuotaSuperUserPath,
    ) -> impl Future<
        Output = Result<DeleteUserQuotaSuperUserResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change the quota of a user.
    ///
    /// Sets another size for the quota. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 for a negative size, a unit that the server cannot compute with, a body
    /// with both forms, and any other property. An empty object and a size of 0 change nothing. A
    /// quota of another namespace is 404. A namespace that does not exist makes the server fail
    /// with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `PUT /api/v1/superuser/users/{namespace}/quota/{quota_id}`, operation
    /// `changeOrganizationQuotaSuperUser`, guide section 2.21.12.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [quota-sizes](crate::server_behaviour#quota-sizes),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Quota`](crate::models::Quota): The changed quota.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn change_organization_quota_super_user(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaSuperUserPath,
        body: crate::models::QuotaChange,
    ) -> impl Future<
        Output = Result<ChangeOrganizationQuotaSuperUserResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete the quota of a user.
    ///
    /// Removes the quota with its thresholds. Superusers only. The path accepts users and
    /// organizations alike. A quota of another namespace, or one that is deleted already, is 404. A
    /// namespace that does not exist makes the server fail with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `DELETE /api/v1/superuser/users/{namespace}/quota/{quota_id}`, operation
    /// `deleteOrganizationQuotaSuperUser`, guide section 2.21.13.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The quota was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_organization_quota_super_user(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaSuperUserPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationQuotaSuperUserResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the users of the installation.
    ///
    /// Lists all users, or one page of them if `limit` is sent. Superusers and global read-only
    /// superusers may call it. Without `limit` the whole list comes at once and `next_page` is
    /// ignored. A `limit` above 100 is 400 with an `ApiError` of type `invalid_request`; one that
    /// is not an integer is 400 with a `ParameterError`. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/users/`, operation `listAllUsers`, guide section 2.21.3.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [paging](crate::server_behaviour#paging),
    /// [quota-reports](crate::server_behaviour#quota-reports),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserUserList`](crate::models::SuperuserUserList): The users, in the order of
    ///   their creation.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500.
    fn list_all_users(
        &self,
        context: Context,
        query: ListAllUsersQuery,
    ) -> impl Future<Output = Result<ListAllUsersResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a user.
    ///
    /// Creates a user with a password that only this response shows. Superusers only. Requires the
    /// database as the source of users, and returns 400 otherwise. If the feature `MAILING` is on,
    /// the server sends a mail, and the user has to confirm the e-mail address first. A name that
    /// is taken, breaks the rules or belongs to a deleted account that is not purged yet is 400
    /// with a `MessageError`. A body that is a JSON list makes the server fail with 500. Returns
    /// 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `POST /api/v1/superuser/users/`, operation `createInstallUser`, guide section 2.21.1.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [validation-texts](crate::server_behaviour#validation-texts),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [account-names](crate::server_behaviour#account-names),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [users-created-by-superusers](crate::server_behaviour#users-created-by-superusers),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`CreatedUser`](crate::models::CreatedUser): The user was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Taken`](crate::Reason::Taken),
    /// [`InvalidName`](crate::Reason::InvalidName),
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    fn create_install_user(
        &self,
        context: Context,
        body: crate::models::NewUser,
    ) -> impl Future<Output = Result<CreateInstallUserResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a user.
    ///
    /// Returns one user, disabled or not. Superusers and global read-only superusers may call it.
    /// Robots and organizations are 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/users/{username}`, operation `getInstallUser`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserUser`](crate::models::SuperuserUser): The user.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_install_user(
        &self,
        context: Context,
        path: GetInstallUserPath,
    ) -> impl Future<Output = Result<GetInstallUserResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change a user.
    ///
    /// Sets the password, the e-mail address or whether the account is enabled; properties that are
    /// left out stay. Superusers only. Returns 400 if another account has the address, if the
    /// password breaks the rules, and for every change of a superuser. Passwords and addresses are
    /// 400 too if they are kept outside the database. Robots and organizations are 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `PUT /api/v1/superuser/users/{username}`, operation `changeInstallUser`.
    ///
    /// Server behaviour:
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ChangedUser`](crate::models::ChangedUser): The user as it was before, with the new
    ///   address and the encrypted form of the new password if these were sent. `enabled`,
    ///   `verified` and the avatar still show the old state.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Taken`](crate::Reason::Taken), [`Missing`](crate::Reason::Missing),
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    fn change_install_user(
        &self,
        context: Context,
        path: ChangeInstallUserPath,
        body: crate::models::UserChange,
    ) -> impl Future<Output = Result<ChangeInstallUserResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a user.
    ///
    /// Disables the account at once and purges it later; until then its name stays taken.
    /// Superusers only. The account may be the only administrator of organizations. Returns 400 for
    /// a superuser, including the caller. Returns 404 for a robot, an organization and an account
    /// that is deleted already. For a disabled user the server returns 204 and does nothing.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `DELETE /api/v1/superuser/users/{username}`, operation `deleteInstallUser`, guide section
    /// 2.21.2.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected),
    /// [deleting-a-user](crate::server_behaviour#deleting-a-user),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The user was deleted, or was disabled before.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_install_user(
        &self,
        context: Context,
        path: DeleteInstallUserPath,
    ) -> impl Future<Output = Result<DeleteInstallUserResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Rename an organization.
    ///
    /// Renames an organization and its robots. Members, quota and e-mail address stay. Superusers
    /// only. An empty object changes nothing. A name that breaks the rules, and a path that names a
    /// user, are 400 with a `MessageError`. An unknown organization and a new name that is taken
    /// make the server fail with 500, not 404. Returns 404 if the feature is off. The properties
    /// that Quay's guide lists belong to another operation and are ignored.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `PUT /api/v1/superuser/organizations/{name}`, operation `changeOrganization`, guide section
    /// 2.21.16.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [account-names](crate::server_behaviour#account-names),
    /// [renaming-an-organization](crate::server_behaviour#renaming-an-organization).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserOrganization`](crate::models::SuperuserOrganization): The organization
    ///   under its new name.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`InvalidName`](crate::Reason::InvalidName).
    fn change_organization(
        &self,
        context: Context,
        path: ChangeOrganizationPath,
        body: crate::models::OrganizationRename,
    ) -> impl Future<Output = Result<ChangeOrganizationResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete an organization.
    ///
    /// Removes the organization at once and purges its repositories later, without any grace
    /// period; until then its name stays taken. Superusers only. A user, and an organization that
    /// is deleted already, are 404. For a disabled organization the server returns 204 and does
    /// nothing.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `DELETE /api/v1/superuser/organizations/{name}`, operation `deleteOrganization`, guide
    /// section 2.21.17.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [deletion-in-two-steps](crate::server_behaviour#deletion-in-two-steps),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The organization was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_organization(
        &self,
        context: Context,
        path: DeleteOrganizationPath,
    ) -> impl Future<Output = Result<DeleteOrganizationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the service keys.
    ///
    /// Lists all service keys: approved ones, those that wait for approval, and those that expired
    /// lately. Superusers and global read-only superusers may call it. Returns 404 if the feature
    /// is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/keys`, operation `listServiceKeys`, guide section 2.21.7.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key),
    /// [approval-of-service-keys](crate::server_behaviour#approval-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ServiceKeyList`](crate::models::ServiceKeyList): The keys.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn list_service_keys(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListServiceKeysResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a service key.
    ///
    /// Creates an RSA key for a service and approves it in the name of the caller. Superusers only.
    /// Only this response shows the private half. A friendly name with other characters and a time
    /// in the past are 400. A bad service name is 400 with a `MessageError` whose message is empty.
    /// A number of seconds beyond any calendar makes the server fail with 500. Returns 404 if the
    /// feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `POST /api/v1/superuser/keys`, operation `createServiceKey`, guide section 2.21.6.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [names-of-service-keys](crate::server_behaviour#names-of-service-keys),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key),
    /// [changes-of-service-keys](crate::server_behaviour#changes-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`CreatedServiceKey`](crate::models::CreatedServiceKey): The key was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`InvalidName`](crate::Reason::InvalidName).
    fn create_service_key(
        &self,
        context: Context,
        body: crate::models::NewServiceKey,
    ) -> impl Future<Output = Result<CreateServiceKeyResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a service key.
    ///
    /// Returns one service key, whether or not it is approved. Superusers and global read-only
    /// superusers may call it. A key that expired more than a week ago is 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/keys/{kid}`, operation `getServiceKey`, guide section 2.21.21.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [dates](crate::server_behaviour#dates),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key),
    /// [approval-of-service-keys](crate::server_behaviour#approval-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ServiceKey`](crate::models::ServiceKey): The key.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_service_key(
        &self,
        context: Context,
        path: GetServiceKeyPath,
    ) -> impl Future<Output = Result<GetServiceKeyResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change a service key.
    ///
    /// Changes the properties that are sent: the name, the expiration, or metadata, which is added
    /// to the existing metadata. Superusers only. A friendly name with other characters and a time
    /// in the past are 400. The server stores the expiration before it checks the name, so a
    /// rejected name may leave the expiration changed. A key that expired more than a week ago is
    /// 404. A number of seconds beyond any calendar makes the server fail with 500.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `PUT /api/v1/superuser/keys/{kid}`, operation `updateServiceKey`, guide section 2.21.20.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [dates](crate::server_behaviour#dates),
    /// [names-of-service-keys](crate::server_behaviour#names-of-service-keys),
    /// [changes-of-service-keys](crate::server_behaviour#changes-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ServiceKey`](crate::models::ServiceKey): The changed key.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`InvalidName`](crate::Reason::InvalidName).
    fn update_service_key(
        &self,
        context: Context,
        path: UpdateServiceKeyPath,
        body: crate::models::ServiceKeyUpdate,
    ) -> impl Future<Output = Result<UpdateServiceKeyResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a service key.
    ///
    /// Removes a service key, approved or not. Superusers only. From then on the server does not
    /// trust what the service signs with it.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `DELETE /api/v1/superuser/keys/{kid}`, operation `deleteServiceKey`, guide section 2.21.19.
    ///
    /// Server behaviour: [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The key was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_service_key(
        &self,
        context: Context,
        path: DeleteServiceKeyPath,
    ) -> impl Future<Output = Result<DeleteServiceKeyResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Approve a service key.
    ///
    /// Approves a key that its service submitted. Superusers only. Approving a key again succeeds
    /// and changes nothing: the first approver and notes stay.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `POST /api/v1/superuser/approvedkeys/{kid}`, operation `approveServiceKey`, guide section
    /// 2.21.18.
    ///
    /// Server behaviour: [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [approval-of-service-keys](crate::server_behaviour#approval-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, no body: The key is approved.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn approve_service_key(
        &self,
        context: Context,
        path: ApproveServiceKeyPath,
        body: crate::models::ApproveServiceKey,
    ) -> impl Future<Output = Result<ApproveServiceKeyResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the logs of a build.
    ///
    /// Returns the lines that a build of any repository has written, or the address of their
    /// archive once they are archived. Superusers and global read-only superusers may call it. An
    /// unknown build is 400 with an `ApiError` of type `invalid_response`, not 404. A `start` that
    /// is not an integer makes the server fail with 500.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/logs`, operation `getRepoBuildLogsSuperUser`, guide
    /// section 2.21.24.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [build-logs](crate::server_behaviour#build-logs),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`BuildLogs`](crate::models::BuildLogs): The lines, or the address of their archive.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repo_build_logs_super_user(
        &self,
        context: Context,
        path: GetRepoBuildLogsSuperUserPath,
        query: GetRepoBuildLogsSuperUserQuery,
    ) -> impl Future<
        Output = Result<GetRepoBuildLogsSuperUserResponse, Rejection>,
    > + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the state of a build.
    ///
    /// Returns a build of any repository, with the latest report of its builder. Superusers and
    /// global read-only superusers may call it. Some fields still depend on the caller's rights on
    /// the repository. An unknown build is 400 with an `ApiError` of type `invalid_response`, not
    /// 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/status`, operation `getRepoBuildStatusSuperUser`, guide
    /// section 2.21.22.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [builds-for-superusers](crate::server_behaviour#builds-for-superusers).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Build`](crate::models::Build): The build.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repo_build_status_super_user(
        &self,
        context: Context,
        path: GetRepoBuildStatusSuperUserPath,
    ) -> impl Future<
        Output = Result<GetRepoBuildStatusSuperUserResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a build.
    ///
    /// Returns a build of any repository, with the same content as the state of the build.
    /// Superusers and global read-only superusers may call it. Some fields still depend on the
    /// caller's rights on the repository. An unknown build is 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/build`, operation `getRepoBuildSuperUser`, guide section
    /// 2.21.23.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [builds-for-superusers](crate::server_behaviour#builds-for-superusers).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Build`](crate::models::Build): The build.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repo_build_super_user(
        &self,
        context: Context,
        path: GetRepoBuildSuperUserPath,
    ) -> impl Future<Output = Result<GetRepoBuildSuperUserResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Count the usage logs of the installation.
    ///
    /// Returns the number of log entries for each kind and day, over every namespace. Superusers
    /// and global read-only superusers may call it. Without dates the range is from yesterday to
    /// tomorrow. A date that the server cannot read is silently replaced by that default. Returns
    /// 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/aggregatelogs`, operation `listAllAggregateLogs`.
    ///
    /// Server behaviour: [log-dates](crate::server_behaviour#log-dates),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserLogCounts`](crate::models::SuperuserLogCounts): The counts.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn list_all_aggregate_logs(
        &self,
        context: Context,
        query: ListAllAggregateLogsQuery,
    ) -> impl Future<Output = Result<ListAllAggregateLogsResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the change log of the server.
    ///
    /// Returns the change log that the installed release ships with, as one text of some hundred
    /// kilobytes. Superusers and global read-only superusers may call it. Returns 404 if the
    /// feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/changelog/`, operation `getChangeLog`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ChangeLog`](crate::models::ChangeLog): The change log.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn get_change_log(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetChangeLogResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Send a user a password recovery mail.
    ///
    /// Sends the mail with which a user sets a new password. Superusers only. The server reads no
    /// body. Requires the database as the source of users, and returns 400 otherwise. Also returns
    /// 400 if the user is a superuser, and if the mail cannot be sent. Robots and organizations are
    /// 404. Returns 405 if the feature is off.
    ///
    /// The server has the operation only where the features `SUPER_USERS` and `MAILING` are on.
    ///
    /// `POST /api/v1/superusers/users/{username}/sendrecovery`, operation
    /// `sendInstallUserRecoveryEmail`.
    ///
    /// Server behaviour:
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`RecoveryMail`](crate::models::RecoveryMail): The mail was sent.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    fn send_install_user_recovery_email(
        &self,
        context: Context,
        path: SendInstallUserRecoveryEmailPath,
    ) -> impl Future<
        Output = Result<SendInstallUserRecoveryEmailResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Take over a user or an organization.
    ///
    /// Makes the caller an administrator of an organization. A user is first turned into an
    /// organization, for good: its password and its own permissions are removed. Superusers only.
    /// The server reads no body. A superuser and a robot are 400.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `POST /api/v1/superuser/takeownership/{namespace}`, operation `takeOwnership`.
    ///
    /// Server behaviour:
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected),
    /// [taking-over-a-user](crate::server_behaviour#taking-over-a-user).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`TakenNamespace`](crate::models::TakenNamespace): The caller administers the
    ///   namespace now.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn take_ownership(
        &self,
        context: Context,
        path: TakeOwnershipPath,
    ) -> impl Future<Output = Result<TakeOwnershipResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the app tokens of all users.
    ///
    /// Lists the app-specific tokens of every user, without the secrets and without their owners.
    /// Global read-only superusers may call it, and so may superusers if `SUPERUSERS_FULL_ACCESS`
    /// is on. Returns 404 if a feature is off.
    ///
    /// The server has the operation only where the features `APP_SPECIFIC_TOKENS` and `SUPER_USERS`
    /// are on.
    ///
    /// `GET /api/v1/superuser/apptokens`, operation `listAllAppTokens`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserAppTokenList`](crate::models::SuperuserAppTokenList): The tokens.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn list_all_app_tokens(
        &self,
        context: Context,
        query: ListAllAppTokensQuery,
    ) -> impl Future<Output = Result<ListAllAppTokensResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the archived logs of a build.
    ///
    /// Returns the lines that a build of any repository has written, from their archive. Superusers
    /// and global read-only superusers may call it, whatever their rights on the repository. An
    /// unknown build, and logs that are not archived, are 400 with an `ApiError` of type
    /// `invalid_response`, not 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/logs/archive`, operation
    /// `getRepoBuildLogsArchiveSuperUser`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`BuildLogPage`](crate::models::BuildLogPage): All lines of the build.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repo_build_logs_archive_super_user(
        &self,
        context: Context,
        path: GetRepoBuildLogsArchiveSuperUserPath,
    ) -> impl Future<
        Output = Result<GetRepoBuildLogsArchiveSuperUserResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the configuration of the server.
    ///
    /// Returns the settings that are in force, and the environment of the server process in clear
    /// text. The server masks a fixed list of secrets among the settings and nothing else.
    /// Superusers and global read-only superusers may call it, and only where
    /// `SUPERUSER_CONFIGDUMP` is on: 403 otherwise.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/config`, operation `configDump`.
    ///
    /// Server behaviour: [configuration-dump](crate::server_behaviour#configuration-dump),
    /// [switched-off-methods](crate::server_behaviour#switched-off-methods).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ConfigDump`](crate::models::ConfigDump): The configuration.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn config_dump(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ConfigDumpResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a summary of the health of all mirrors.
    ///
    /// Counts the enabled mirrors of the whole installation by state, without naming repositories.
    /// Superusers and global read-only superusers may call it. If mirrors are in bad health, the
    /// status is 503 with the same body.
    ///
    /// The server has the operation only where the features `REPO_MIRROR` and `SUPER_USERS` are on.
    ///
    /// `GET /api/v1/superuser/mirror/health`, operation `getSuperUserRepositoryMirrorHealth`.
    ///
    /// Server behaviour: [mirror-health](crate::server_behaviour#mirror-health),
    /// [caching-and-frames](crate::server_behaviour#caching-and-frames).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`MirrorHealth`](crate::models::MirrorHealth): The mirrors are in good health.
    ///   - Header `Cache-Control`, always `no-cache, no-store, must-revalidate`: Nobody may keep a
    ///     copy.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503 (with `Cache-Control`).
    fn get_super_user_repository_mirror_health(
        &self,
        context: Context,
    ) -> impl Future<
        Output = Result<GetSuperUserRepositoryMirrorHealthResponse, Rejection>,
    > + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: SuperuserApi> SuperuserApi for Arc<T> {
    fn list_all_logs(
        &self,
        context: Context,
        query: ListAllLogsQuery,
    ) -> impl Future<Output = Result<ListAllLogsResponse, Rejection>> + Send {
        T::list_all_logs(self, context, query)
    }

    fn list_all_organizations(
        &self,
        context: Context,
        query: ListAllOrganizationsQuery,
    ) -> impl Future<Output = Result<ListAllOrganizationsResponse, Rejection>> + Send {
        T::list_all_organizations(self, context, query)
    }

    fn get_registry_size(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetRegistrySizeResponse, Rejection>> + Send {
        T::get_registry_size(self, context)
    }

    fn post_registry_size(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<PostRegistrySizeResponse, Rejection>> + Send {
        T::post_registry_size(self, context)
    }

    fn list_user_quota_super_user(
        &self,
        context: Context,
        path: ListUserQuotaSuperUserPath,
    ) -> impl Future<Output = Result<ListUserQuotaSuperUserResponse, Rejection>> + Send {
        T::list_user_quota_super_user(self, context, path)
    }

    fn create_user_quota_super_user(
        &self,
        context: Context,
        path: CreateUserQuotaSuperUserPath,
        body: crate::models::NewQuota,
    ) -> impl Future<
        Output = Result<CreateUserQuotaSuperUserResponse, Rejection>,
    > + Send {
        T::create_user_quota_super_user(self, context, path, body)
    }

    fn list_organization_quota_super_user(
        &self,
        context: Context,
        path: ListOrganizationQuotaSuperUserPath,
    ) -> impl Future<
        Output = Result<ListOrganizationQuotaSuperUserResponse, Rejection>,
    > + Send {
        T::list_organization_quota_super_user(self, context, path)
    }

    fn create_organization_quota_super_user(
        &self,
        context: Context,
        path: CreateOrganizationQuotaSuperUserPath,
        body: crate::models::NewQuota,
    ) -> impl Future<
        Output = Result<CreateOrganizationQuotaSuperUserResponse, Rejection>,
    > + Send {
        T::create_organization_quota_super_user(self, context, path, body)
    }

    fn change_user_quota_super_user(
        &self,
        context: Context,
        path: ChangeUserQuotaSuperUserPath,
        body: crate::models::QuotaChange,
    ) -> impl Future<
        Output = Result<ChangeUserQuotaSuperUserResponse, Rejection>,
    > + Send {
        T::change_user_quota_super_user(self, context, path, body)
    }

    fn delete_user_quota_super_user(
        &self,
        context: Context,
        path: DeleteUserQuotaSuperUserPath,
    ) -> impl Future<
        Output = Result<DeleteUserQuotaSuperUserResponse, Rejection>,
    > + Send {
        T::delete_user_quota_super_user(self, context, path)
    }

    fn change_organization_quota_super_user(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaSuperUserPath,
        body: crate::models::QuotaChange,
    ) -> impl Future<
        Output = Result<ChangeOrganizationQuotaSuperUserResponse, Rejection>,
    > + Send {
        T::change_organization_quota_super_user(self, context, path, body)
    }

    fn delete_organization_quota_super_user(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaSuperUserPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationQuotaSuperUserResponse, Rejection>,
    > + Send {
        T::delete_organization_quota_super_user(self, context, path)
    }

    fn list_all_users(
        &self,
        context: Context,
        query: ListAllUsersQuery,
    ) -> impl Future<Output = Result<ListAllUsersResponse, Rejection>> + Send {
        T::list_all_users(self, context, query)
    }

    fn create_install_user(
        &self,
        context: Context,
        body: crate::models::NewUser,
    ) -> impl Future<Output = Result<CreateInstallUserResponse, Rejection>> + Send {
        T::create_install_user(self, context, body)
    }

    fn get_install_user(
        &self,
        context: Context,
        path: GetInstallUserPath,
    ) -> impl Future<Output = Result<GetInstallUserResponse, Rejection>> + Send {
        T::get_install_user(self, context, path)
    }

    fn change_install_user(
        &self,
        context: Context,
        path: ChangeInstallUserPath,
        body: crate::models::UserChange,
    ) -> impl Future<Output = Result<ChangeInstallUserResponse, Rejection>> + Send {
        T::change_install_user(self, context, path, body)
    }

    fn delete_install_user(
        &self,
        context: Context,
        path: DeleteInstallUserPath,
    ) -> impl Future<Output = Result<DeleteInstallUserResponse, Rejection>> + Send {
        T::delete_install_user(self, context, path)
    }

    fn change_organization(
        &self,
        context: Context,
        path: ChangeOrganizationPath,
        body: crate::models::OrganizationRename,
    ) -> impl Future<Output = Result<ChangeOrganizationResponse, Rejection>> + Send {
        T::change_organization(self, context, path, body)
    }

    fn delete_organization(
        &self,
        context: Context,
        path: DeleteOrganizationPath,
    ) -> impl Future<Output = Result<DeleteOrganizationResponse, Rejection>> + Send {
        T::delete_organization(self, context, path)
    }

    fn list_service_keys(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListServiceKeysResponse, Rejection>> + Send {
        T::list_service_keys(self, context)
    }

    fn create_service_key(
        &self,
        context: Context,
        body: crate::models::NewServiceKey,
    ) -> impl Future<Output = Result<CreateServiceKeyResponse, Rejection>> + Send {
        T::create_service_key(self, context, body)
    }

    fn get_service_key(
        &self,
        context: Context,
        path: GetServiceKeyPath,
    ) -> impl Future<Output = Result<GetServiceKeyResponse, Rejection>> + Send {
        T::get_service_key(self, context, path)
    }

    fn update_service_key(
        &self,
        context: Context,
        path: UpdateServiceKeyPath,
        body: crate::models::ServiceKeyUpdate,
    ) -> impl Future<Output = Result<UpdateServiceKeyResponse, Rejection>> + Send {
        T::update_service_key(self, context, path, body)
    }

    fn delete_service_key(
        &self,
        context: Context,
        path: DeleteServiceKeyPath,
    ) -> impl Future<Output = Result<DeleteServiceKeyResponse, Rejection>> + Send {
        T::delete_service_key(self, context, path)
    }

    fn approve_service_key(
        &self,
        context: Context,
        path: ApproveServiceKeyPath,
        body: crate::models::ApproveServiceKey,
    ) -> impl Future<Output = Result<ApproveServiceKeyResponse, Rejection>> + Send {
        T::approve_service_key(self, context, path, body)
    }

    fn get_repo_build_logs_super_user(
        &self,
        context: Context,
        path: GetRepoBuildLogsSuperUserPath,
        query: GetRepoBuildLogsSuperUserQuery,
    ) -> impl Future<
        Output = Result<GetRepoBuildLogsSuperUserResponse, Rejection>,
    > + Send {
        T::get_repo_build_logs_super_user(self, context, path, query)
    }

    fn get_repo_build_status_super_user(
        &self,
        context: Context,
        path: GetRepoBuildStatusSuperUserPath,
    ) -> impl Future<
        Output = Result<GetRepoBuildStatusSuperUserResponse, Rejection>,
    > + Send {
        T::get_repo_build_status_super_user(self, context, path)
    }

    fn get_repo_build_super_user(
        &self,
        context: Context,
        path: GetRepoBuildSuperUserPath,
    ) -> impl Future<Output = Result<GetRepoBuildSuperUserResponse, Rejection>> + Send {
        T::get_repo_build_super_user(self, context, path)
    }

    fn list_all_aggregate_logs(
        &self,
        context: Context,
        query: ListAllAggregateLogsQuery,
    ) -> impl Future<Output = Result<ListAllAggregateLogsResponse, Rejection>> + Send {
        T::list_all_aggregate_logs(self, context, query)
    }

    fn get_change_log(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<GetChangeLogResponse, Rejection>> + Send {
        T::get_change_log(self, context)
    }

    fn send_install_user_recovery_email(
        &self,
        context: Context,
        path: SendInstallUserRecoveryEmailPath,
    ) -> impl Future<
        Output = Result<SendInstallUserRecoveryEmailResponse, Rejection>,
    > + Send {
        T::send_install_user_recovery_email(self, context, path)
    }

    fn take_ownership(
        &self,
        context: Context,
        path: TakeOwnershipPath,
    ) -> impl Future<Output = Result<TakeOwnershipResponse, Rejection>> + Send {
        T::take_ownership(self, context, path)
    }

    fn list_all_app_tokens(
        &self,
        context: Context,
        query: ListAllAppTokensQuery,
    ) -> impl Future<Output = Result<ListAllAppTokensResponse, Rejection>> + Send {
        T::list_all_app_tokens(self, context, query)
    }

    fn get_repo_build_logs_archive_super_user(
        &self,
        context: Context,
        path: GetRepoBuildLogsArchiveSuperUserPath,
    ) -> impl Future<
        Output = Result<GetRepoBuildLogsArchiveSuperUserResponse, Rejection>,
    > + Send {
        T::get_repo_build_logs_archive_super_user(self, context, path)
    }

    fn config_dump(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ConfigDumpResponse, Rejection>> + Send {
        T::config_dump(self, context)
    }

    fn get_super_user_repository_mirror_health(
        &self,
        context: Context,
    ) -> impl Future<
        Output = Result<GetSuperUserRepositoryMirrorHealthResponse, Rejection>,
    > + Send {
        T::get_super_user_repository_mirror_health(self, context)
    }
}

/// The query parameters of `listAllLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAllLogsQuery {
    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub next_page: Option<String>,
    /// A number that the server checks for being an integer and then ignores.
    pub page: Option<i32>,
    /// The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full. The reference asks
    /// for a zone, with which the server cannot read it.
    pub endtime: Option<String>,
    /// The first day, as MM/DD/YYYY in UTC and without a zone. The reference asks for a zone, with
    /// which the server cannot read it.
    pub starttime: Option<String>,
}

/// The successful responses of `listAllLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAllLogsResponse {
    /// 200: A page of logs, the newest entry first.
    Ok(crate::models::LogPage),
}

impl IntoResponse for ListAllLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `listAllOrganizations`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAllOrganizationsQuery {
    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub next_page: Option<String>,
    /// How many organizations a page holds at most. The server takes 0, which yields an empty page
    /// that leads on, and negative numbers, which yield pages of no use, or a crash page where they
    /// count back beyond the first.
    ///
    /// Limits: at most 100.
    pub limit: Option<i32>,
}

/// The successful responses of `listAllOrganizations`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAllOrganizationsResponse {
    /// 200: The organizations, in the order of their creation.
    Ok(crate::models::SuperuserOrganizationList),
}

impl IntoResponse for ListAllOrganizationsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `getRegistrySize`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRegistrySizeResponse {
    /// 200: The size and the state of the count.
    Ok(crate::models::RegistrySize),
}

impl IntoResponse for GetRegistrySizeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `postRegistrySize`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostRegistrySizeResponse {
    /// 201: A count was queued. The string is empty.
    Created(String),
    /// 202: A count waits or runs already. The string is empty.
    Accepted(String),
}

impl IntoResponse for PostRegistrySizeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
            Self::Accepted(body) => Call::respond(202u16, &body),
        }
    }
}

/// The path parameters of `listUserQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListUserQuotaSuperUserPath {
    /// The name of a user or an organization. Both paths accept both kinds.
    pub namespace: crate::PathSegment,
}

/// The successful responses of `listUserQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListUserQuotaSuperUserResponse {
    /// 200: The quota, or an empty list.
    Ok(Vec<crate::models::Quota>),
}

impl IntoResponse for ListUserQuotaSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createUserQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateUserQuotaSuperUserPath {
    /// The name of a user or an organization. Both paths accept both kinds.
    pub namespace: crate::PathSegment,
}

/// The successful responses of `createUserQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserQuotaSuperUserResponse {
    /// 201: The quota was created.
    Created(String),
}

impl IntoResponse for CreateUserQuotaSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `listOrganizationQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrganizationQuotaSuperUserPath {
    /// The name of a user or an organization. Both paths accept both kinds.
    pub namespace: crate::PathSegment,
}

/// The successful responses of `listOrganizationQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrganizationQuotaSuperUserResponse {
    /// 200: The quota, or an empty list.
    Ok(Vec<crate::models::Quota>),
}

impl IntoResponse for ListOrganizationQuotaSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrganizationQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationQuotaSuperUserPath {
    /// The name of a user or an organization. Both paths accept both kinds.
    pub namespace: crate::PathSegment,
}

/// The successful responses of `createOrganizationQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrganizationQuotaSuperUserResponse {
    /// 201: The quota was created.
    Created(String),
}

impl IntoResponse for CreateOrganizationQuotaSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `changeUserQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeUserQuotaSuperUserPath {
    /// The name of a user or an organization. Both paths accept both kinds.
    pub namespace: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `changeUserQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeUserQuotaSuperUserResponse {
    /// 200: The changed quota.
    Ok(crate::models::Quota),
}

impl IntoResponse for ChangeUserQuotaSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteUserQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserQuotaSuperUserPath {
    /// The name of a user or an organization. Both paths accept both kinds.
    pub namespace: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `deleteUserQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserQuotaSuperUserResponse {
    /// 204: The quota was deleted.
    NoContent,
}

impl IntoResponse for DeleteUserQuotaSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `changeOrganizationQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeOrganizationQuotaSuperUserPath {
    /// The name of a user or an organization. Both paths accept both kinds.
    pub namespace: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `changeOrganizationQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeOrganizationQuotaSuperUserResponse {
    /// 200: The changed quota.
    Ok(crate::models::Quota),
}

impl IntoResponse for ChangeOrganizationQuotaSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrganizationQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationQuotaSuperUserPath {
    /// The name of a user or an organization. Both paths accept both kinds.
    pub namespace: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `deleteOrganizationQuotaSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrganizationQuotaSuperUserResponse {
    /// 204: The quota was deleted.
    NoContent,
}

impl IntoResponse for DeleteOrganizationQuotaSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The query parameters of `listAllUsers`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAllUsersQuery {
    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub next_page: Option<String>,
    /// How many users a page holds at most. The server takes 0, which yields an empty page that
    /// leads on, and negative numbers, which yield pages of no use, or a crash page where they
    /// count back beyond the first.
    ///
    /// Limits: at most 100.
    pub limit: Option<i32>,
    /// Whether disabled users are listed as well. Any text but `false`, `False`, `FALSE`, `0`,
    /// `null` and the empty one counts as true.
    ///
    /// It is `true` where it is not sent.
    pub disabled: bool,
}

/// The successful responses of `listAllUsers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAllUsersResponse {
    /// 200: The users, in the order of their creation.
    Ok(crate::models::SuperuserUserList),
}

impl IntoResponse for ListAllUsersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `createInstallUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateInstallUserResponse {
    /// 200: The user was created.
    Ok(crate::models::CreatedUser),
}

impl IntoResponse for CreateInstallUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getInstallUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetInstallUserPath {
    /// The name of the user or robot account.
    pub username: crate::PathSegment,
}

/// The successful responses of `getInstallUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetInstallUserResponse {
    /// 200: The user.
    Ok(crate::models::SuperuserUser),
}

impl IntoResponse for GetInstallUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `changeInstallUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeInstallUserPath {
    /// The name of the user or robot account.
    pub username: crate::PathSegment,
}

/// The successful responses of `changeInstallUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeInstallUserResponse {
    /// 200: The user as it was before, with the new address and the encrypted form of the new
    /// password if these were sent. `enabled`, `verified` and the avatar still show the old state.
    Ok(crate::models::ChangedUser),
}

impl IntoResponse for ChangeInstallUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteInstallUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteInstallUserPath {
    /// The name of the user or robot account.
    pub username: crate::PathSegment,
}

/// The successful responses of `deleteInstallUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteInstallUserResponse {
    /// 204: The user was deleted, or was disabled before.
    NoContent,
}

impl IntoResponse for DeleteInstallUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `changeOrganization`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeOrganizationPath {
    /// The name of the organization.
    pub name: crate::PathSegment,
}

/// The successful responses of `changeOrganization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeOrganizationResponse {
    /// 200: The organization under its new name.
    Ok(crate::models::SuperuserOrganization),
}

impl IntoResponse for ChangeOrganizationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrganization`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationPath {
    /// The name of the organization.
    pub name: crate::PathSegment,
}

/// The successful responses of `deleteOrganization`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrganizationResponse {
    /// 204: The organization was deleted.
    NoContent,
}

impl IntoResponse for DeleteOrganizationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `listServiceKeys`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListServiceKeysResponse {
    /// 200: The keys.
    Ok(crate::models::ServiceKeyList),
}

impl IntoResponse for ListServiceKeysResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::sorted_json(200u16, &body),
        }
    }
}

/// The successful responses of `createServiceKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateServiceKeyResponse {
    /// 200: The key was created.
    Ok(crate::models::CreatedServiceKey),
}

impl IntoResponse for CreateServiceKeyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::sorted_json(200u16, &body),
        }
    }
}

/// The path parameters of `getServiceKey`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetServiceKeyPath {
    /// The identifier of the service key.
    pub kid: crate::PathSegment,
}

/// The successful responses of `getServiceKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetServiceKeyResponse {
    /// 200: The key.
    Ok(crate::models::ServiceKey),
}

impl IntoResponse for GetServiceKeyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::sorted_json(200u16, &body),
        }
    }
}

/// The path parameters of `updateServiceKey`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateServiceKeyPath {
    /// The identifier of the service key.
    pub kid: crate::PathSegment,
}

/// The successful responses of `updateServiceKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateServiceKeyResponse {
    /// 200: The changed key.
    Ok(crate::models::ServiceKey),
}

impl IntoResponse for UpdateServiceKeyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::sorted_json(200u16, &body),
        }
    }
}

/// The path parameters of `deleteServiceKey`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteServiceKeyPath {
    /// The identifier of the service key.
    pub kid: crate::PathSegment,
}

/// The successful responses of `deleteServiceKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteServiceKeyResponse {
    /// 204: The key was deleted.
    NoContent,
}

impl IntoResponse for DeleteServiceKeyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "text/html"),
        }
    }
}

/// The path parameters of `approveServiceKey`.
#[derive(Clone, Debug, PartialEq)]
pub struct ApproveServiceKeyPath {
    /// The identifier of the service key.
    pub kid: crate::PathSegment,
}

/// The successful responses of `approveServiceKey`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApproveServiceKeyResponse {
    /// 201: The key is approved.
    Created,
}

impl IntoResponse for ApproveServiceKeyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created => Response::empty(201u16, "text/html"),
        }
    }
}

/// The path parameters of `getRepoBuildLogsSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildLogsSuperUserPath {
    /// The UUID of the build.
    pub build_uuid: crate::PathSegment,
}

/// The query parameters of `getRepoBuildLogsSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildLogsSuperUserQuery {
    /// The number of the first line to give, counted from 0, which is also where it is left out.
    pub start: Option<String>,
}

/// The successful responses of `getRepoBuildLogsSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoBuildLogsSuperUserResponse {
    /// 200: The lines, or the address of their archive.
    Ok(crate::models::BuildLogs),
}

impl IntoResponse for GetRepoBuildLogsSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getRepoBuildStatusSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildStatusSuperUserPath {
    /// The UUID of the build.
    pub build_uuid: crate::PathSegment,
}

/// The successful responses of `getRepoBuildStatusSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoBuildStatusSuperUserResponse {
    /// 200: The build.
    Ok(crate::models::Build),
}

impl IntoResponse for GetRepoBuildStatusSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getRepoBuildSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildSuperUserPath {
    /// The UUID of the build.
    pub build_uuid: crate::PathSegment,
}

/// The successful responses of `getRepoBuildSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoBuildSuperUserResponse {
    /// 200: The build.
    Ok(crate::models::Build),
}

impl IntoResponse for GetRepoBuildSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `listAllAggregateLogs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAllAggregateLogsQuery {
    /// The first day, as MM/DD/YYYY in UTC and without a zone.
    pub starttime: Option<String>,
    /// The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full.
    pub endtime: Option<String>,
}

/// The successful responses of `listAllAggregateLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAllAggregateLogsResponse {
    /// 200: The counts.
    Ok(crate::models::SuperuserLogCounts),
}

impl IntoResponse for ListAllAggregateLogsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `getChangeLog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetChangeLogResponse {
    /// 200: The change log.
    Ok(crate::models::ChangeLog),
}

impl IntoResponse for GetChangeLogResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `sendInstallUserRecoveryEmail`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendInstallUserRecoveryEmailPath {
    /// The name of the user or robot account.
    pub username: crate::PathSegment,
}

/// The successful responses of `sendInstallUserRecoveryEmail`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendInstallUserRecoveryEmailResponse {
    /// 200: The mail was sent.
    Ok(crate::models::RecoveryMail),
}

impl IntoResponse for SendInstallUserRecoveryEmailResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `takeOwnership`.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeOwnershipPath {
    /// The name of a user or an organization. Both paths accept both kinds.
    pub namespace: crate::PathSegment,
}

/// The successful responses of `takeOwnership`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TakeOwnershipResponse {
    /// 200: The caller administers the namespace now.
    Ok(crate::models::TakenNamespace),
}

impl IntoResponse for TakeOwnershipResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::sorted_json(200u16, &body),
        }
    }
}

/// The query parameters of `listAllAppTokens`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAllAppTokensQuery {
    /// Whether only tokens that end soon are listed: within a tenth of the configured life of a
    /// token, four weeks where none is configured.
    pub expiring: Option<bool>,
}

/// The successful responses of `listAllAppTokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAllAppTokensResponse {
    /// 200: The tokens.
    Ok(crate::models::SuperuserAppTokenList),
}

impl IntoResponse for ListAllAppTokensResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getRepoBuildLogsArchiveSuperUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoBuildLogsArchiveSuperUserPath {
    /// The UUID of the build.
    pub build_uuid: crate::PathSegment,
}

/// The successful responses of `getRepoBuildLogsArchiveSuperUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoBuildLogsArchiveSuperUserResponse {
    /// 200: All lines of the build.
    Ok(crate::models::BuildLogPage),
}

impl IntoResponse for GetRepoBuildLogsArchiveSuperUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `configDump`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConfigDumpResponse {
    /// 200: The configuration.
    Ok(crate::models::ConfigDump),
}

impl IntoResponse for ConfigDumpResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `getSuperUserRepositoryMirrorHealth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetSuperUserRepositoryMirrorHealthResponse {
    /// 200: The mirrors are in good health.
    Ok(crate::models::MirrorHealth),
}

impl IntoResponse for GetSuperUserRepositoryMirrorHealthResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => {
                Call::respond(200u16, &body)
                    .with_declared_header(
                        "cache-control",
                        Some("no-cache, no-store, must-revalidate"),
                    )
            }
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: SuperuserApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_all_logs(&api),
        route_list_all_organizations(&api),
        route_get_registry_size(&api),
        route_post_registry_size(&api),
        route_list_user_quota_super_user(&api),
        route_create_user_quota_super_user(&api),
        route_list_organization_quota_super_user(&api),
        route_create_organization_quota_super_user(&api),
        route_change_user_quota_super_user(&api),
        route_delete_user_quota_super_user(&api),
        route_change_organization_quota_super_user(&api),
        route_delete_organization_quota_super_user(&api),
        route_list_all_users(&api),
        route_create_install_user(&api),
        route_get_install_user(&api),
        route_change_install_user(&api),
        route_delete_install_user(&api),
        route_change_organization(&api),
        route_delete_organization(&api),
        route_list_service_keys(&api),
        route_create_service_key(&api),
        route_get_service_key(&api),
        route_update_service_key(&api),
        route_delete_service_key(&api),
        route_approve_service_key(&api),
        route_get_repo_build_logs_super_user(&api),
        route_get_repo_build_status_super_user(&api),
        route_get_repo_build_super_user(&api),
        route_list_all_aggregate_logs(&api),
        route_get_change_log(&api),
        route_send_install_user_recovery_email(&api),
        route_take_ownership(&api),
        route_list_all_app_tokens(&api),
        route_get_repo_build_logs_archive_super_user(&api),
        route_config_dump(&api),
        route_get_super_user_repository_mirror_health(&api),
    ])
}

fn route_list_all_logs<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ALL_LOGS,
        &[
            QueryParameter {
                name: "next_page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
            },
            QueryParameter {
                name: "page",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "The page number for the logs",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full. The reference asks for a zone, with which the server cannot read it.",
            },
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC and without a zone. The reference asks for a zone, with which the server cannot read it.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListAllLogsQuery {
                    next_page: call.query("next_page")?,
                    page: call.query("page")?,
                    endtime: call.query("endtime")?,
                    starttime: call.query("starttime")?,
                };
                api.list_all_logs(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_all_organizations<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ALL_ORGANIZATIONS,
        &[
            QueryParameter {
                name: "next_page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
            },
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "Limit to the number of results to return per page. Max 100.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListAllOrganizationsQuery {
                    next_page: call.query("next_page")?,
                    limit: call.query("limit")?,
                };
                api.list_all_organizations(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_registry_size<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REGISTRY_SIZE,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.get_registry_size(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_post_registry_size<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::POST_REGISTRY_SIZE,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.post_registry_size(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_user_quota_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_USER_QUOTA_SUPER_USER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListUserQuotaSuperUserPath {
                    namespace: call.path("namespace")?,
                };
                api.list_user_quota_super_user(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_user_quota_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_USER_QUOTA_SUPER_USER,
        &[],
        Some(&super::schemas::NEW_QUOTA),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateUserQuotaSuperUserPath {
                    namespace: call.path("namespace")?,
                };
                let body = call.body()?;
                api.create_user_quota_super_user(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_organization_quota_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORGANIZATION_QUOTA_SUPER_USER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrganizationQuotaSuperUserPath {
                    namespace: call.path("namespace")?,
                };
                api.list_organization_quota_super_user(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_organization_quota_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORGANIZATION_QUOTA_SUPER_USER,
        &[],
        Some(&super::schemas::NEW_QUOTA),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrganizationQuotaSuperUserPath {
                    namespace: call.path("namespace")?,
                };
                let body = call.body()?;
                api.create_organization_quota_super_user(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_user_quota_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_USER_QUOTA_SUPER_USER,
        &[],
        Some(&super::schemas::QUOTA_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeUserQuotaSuperUserPath {
                    namespace: call.path("namespace")?,
                    quota_id: call.path("quota_id")?,
                };
                let body = call.body()?;
                api.change_user_quota_super_user(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_user_quota_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_USER_QUOTA_SUPER_USER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteUserQuotaSuperUserPath {
                    namespace: call.path("namespace")?,
                    quota_id: call.path("quota_id")?,
                };
                api.delete_user_quota_super_user(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_organization_quota_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_ORGANIZATION_QUOTA_SUPER_USER,
        &[],
        Some(&super::schemas::QUOTA_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeOrganizationQuotaSuperUserPath {
                    namespace: call.path("namespace")?,
                    quota_id: call.path("quota_id")?,
                };
                let body = call.body()?;
                api.change_organization_quota_super_user(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_organization_quota_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORGANIZATION_QUOTA_SUPER_USER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrganizationQuotaSuperUserPath {
                    namespace: call.path("namespace")?,
                    quota_id: call.path("quota_id")?,
                };
                api.delete_organization_quota_super_user(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_all_users<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ALL_USERS,
        &[
            QueryParameter {
                name: "next_page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
            },
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "Limit to the number of results to return per page. Max 100.",
            },
            QueryParameter {
                name: "disabled",
                required: false,
                kind: Kind::Boolean,
                help: "Whether disabled users are listed as well. Any text but `false`, `False`, `FALSE`, `0`, `null` and the empty one counts as true.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListAllUsersQuery {
                    next_page: call.query("next_page")?,
                    limit: call.query("limit")?,
                    disabled: call.query("disabled")?.unwrap_or(true),
                };
                api.list_all_users(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_install_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_INSTALL_USER,
        &[],
        Some(&super::schemas::NEW_USER),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_install_user(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_install_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_INSTALL_USER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetInstallUserPath {
                    username: call.path("username")?,
                };
                api.get_install_user(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_install_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_INSTALL_USER,
        &[],
        Some(&super::schemas::USER_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeInstallUserPath {
                    username: call.path("username")?,
                };
                let body = call.body()?;
                api.change_install_user(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_install_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_INSTALL_USER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteInstallUserPath {
                    username: call.path("username")?,
                };
                api.delete_install_user(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_organization<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_ORGANIZATION,
        &[],
        Some(&super::schemas::ORGANIZATION_RENAME),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeOrganizationPath {
                    name: call.path("name")?,
                };
                let body = call.body()?;
                api.change_organization(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_organization<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORGANIZATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrganizationPath {
                    name: call.path("name")?,
                };
                api.delete_organization(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_service_keys<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_SERVICE_KEYS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_service_keys(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_service_key<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_SERVICE_KEY,
        &[],
        Some(&super::schemas::NEW_SERVICE_KEY),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_service_key(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_service_key<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_SERVICE_KEY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetServiceKeyPath {
                    kid: call.path("kid")?,
                };
                api.get_service_key(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_service_key<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_SERVICE_KEY,
        &[],
        Some(&super::schemas::SERVICE_KEY_UPDATE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateServiceKeyPath {
                    kid: call.path("kid")?,
                };
                let body = call.body()?;
                api.update_service_key(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_service_key<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_SERVICE_KEY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteServiceKeyPath {
                    kid: call.path("kid")?,
                };
                api.delete_service_key(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_approve_service_key<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::APPROVE_SERVICE_KEY,
        &[],
        Some(&super::schemas::APPROVE_SERVICE_KEY),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ApproveServiceKeyPath {
                    kid: call.path("kid")?,
                };
                let body = call.body()?;
                api.approve_service_key(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repo_build_logs_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_BUILD_LOGS_SUPER_USER,
        &[
            QueryParameter {
                name: "start",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The number of the first line to give, counted from 0, which is also where it is left out.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoBuildLogsSuperUserPath {
                    build_uuid: call.path("build_uuid")?,
                };
                let query = GetRepoBuildLogsSuperUserQuery {
                    start: call.query("start")?,
                };
                api.get_repo_build_logs_super_user(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repo_build_status_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_BUILD_STATUS_SUPER_USER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoBuildStatusSuperUserPath {
                    build_uuid: call.path("build_uuid")?,
                };
                api.get_repo_build_status_super_user(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repo_build_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_BUILD_SUPER_USER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoBuildSuperUserPath {
                    build_uuid: call.path("build_uuid")?,
                };
                api.get_repo_build_super_user(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_all_aggregate_logs<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ALL_AGGREGATE_LOGS,
        &[
            QueryParameter {
                name: "starttime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The first day, as MM/DD/YYYY in UTC and without a zone.",
            },
            QueryParameter {
                name: "endtime",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListAllAggregateLogsQuery {
                    starttime: call.query("starttime")?,
                    endtime: call.query("endtime")?,
                };
                api.list_all_aggregate_logs(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_change_log<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_CHANGE_LOG,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.get_change_log(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_send_install_user_recovery_email<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::SEND_INSTALL_USER_RECOVERY_EMAIL,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = SendInstallUserRecoveryEmailPath {
                    username: call.path("username")?,
                };
                api.send_install_user_recovery_email(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_take_ownership<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::TAKE_OWNERSHIP,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = TakeOwnershipPath {
                    namespace: call.path("namespace")?,
                };
                api.take_ownership(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_all_app_tokens<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ALL_APP_TOKENS,
        &[
            QueryParameter {
                name: "expiring",
                required: false,
                kind: Kind::Boolean,
                help: "Whether only tokens that end soon are listed: within a tenth of the configured life of a token, four weeks where none is configured.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListAllAppTokensQuery {
                    expiring: call.query("expiring")?,
                };
                api.list_all_app_tokens(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repo_build_logs_archive_super_user<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_BUILD_LOGS_ARCHIVE_SUPER_USER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoBuildLogsArchiveSuperUserPath {
                    build_uuid: call.path("build_uuid")?,
                };
                api.get_repo_build_logs_archive_super_user(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_config_dump<T: SuperuserApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CONFIG_DUMP,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.config_dump(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_super_user_repository_mirror_health<T: SuperuserApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_SUPER_USER_REPOSITORY_MIRROR_HEALTH,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.get_super_user_repository_mirror_health(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
