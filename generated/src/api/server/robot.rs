// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `robot`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `robot`.
///
/// Robot accounts of users and organizations, their permissions and federation.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait RobotApi: Send + Sync + 'static {
    /// List the robot accounts of the caller.
    ///
    /// Lists all robots, with their tokens unless the call asks not to include them. Requires a
    /// signed-in user.
    ///
    /// `GET /api/v1/user/robots`, operation `getUserRobots`.
    ///
    /// Server behaviour: [robot-tokens](crate::server_behaviour#robot-tokens),
    /// [limits-of-robot-lists](crate::server_behaviour#limits-of-robot-lists),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RobotList`](crate::models::RobotList): The robots.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::robot::{
    ///     GetUserRobotsQuery,
    ///     GetUserRobotsResponse,
    ///     RobotApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl RobotApi for Mine {
    ///     async fn get_user_robots(
    ///         &self,
    ///         _context: Context,
    ///         _query: GetUserRobotsQuery,
    ///     ) -> Result<GetUserRobotsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_user_robots(
        &self,
        context: Context,
        query: GetUserRobotsQuery,
    ) -> impl Future<Output = Result<GetUserRobotsResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a robot account of the caller.
    ///
    /// Returns one robot. Requires a signed-in user. Returns 400 with a `MessageError` if there is
    /// no such robot.
    ///
    /// `GET /api/v1/user/robots/{robot_shortname}`, operation `getUserRobot`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [robot-tokens](crate::server_behaviour#robot-tokens).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Robot`](crate::models::Robot): The robot.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_user_robot(
        &self,
        context: Context,
        path: GetUserRobotPath,
    ) -> impl Future<Output = Result<GetUserRobotResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a robot account of the caller.
    ///
    /// Creates a robot with a token of its own. Requires a signed-in user who is not restricted.
    /// The body may be left out; one that is not JSON is ignored. Returns 400 for a name that is
    /// taken, does not match `^([a-z0-9]+(?:[._-][a-z0-9]+)*)$` or does not have 2 to 255
    /// characters, and where `ROBOTS_DISALLOW` is on. The server fails with 500 over a JSON body
    /// above 1 MiB.
    ///
    /// `PUT /api/v1/user/robots/{robot_shortname}`, operation `createUserRobot`.
    ///
    /// Server behaviour: [account-names](crate::server_behaviour#account-names),
    /// [optional-bodies-of-robots](crate::server_behaviour#optional-bodies-of-robots),
    /// [switched-off-robots](crate::server_behaviour#switched-off-robots).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`Robot`](crate::models::Robot): The robot was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`InvalidName`](crate::Reason::InvalidName).
    fn create_user_robot(
        &self,
        context: Context,
        path: CreateUserRobotPath,
        body: Option<crate::models::NewRobot>,
    ) -> impl Future<Output = Result<CreateUserRobotResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a robot account of the caller.
    ///
    /// Removes the robot with its permissions and default permissions. Requires a signed-in user
    /// who is not restricted. Returns 400 if a mirror uses the robot, and 400 with a `MessageError`
    /// if there is no such robot.
    ///
    /// `DELETE /api/v1/user/robots/{robot_shortname}`, operation `deleteUserRobot`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [removing-a-robot](crate::server_behaviour#removing-a-robot).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The robot was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    fn delete_user_robot(
        &self,
        context: Context,
        path: DeleteUserRobotPath,
    ) -> impl Future<Output = Result<DeleteUserRobotResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the robot accounts of an organization.
    ///
    /// Lists all robots, with their tokens unless the call asks not to include them. Requires
    /// membership in the organization. Global read-only superusers may call it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on. Tokens are shown only to admins and to
    /// superusers with full access. Teams and repositories are shown to them and to global
    /// read-only superusers. An organization that does not exist is 403 for ordinary callers and an
    /// empty list for these superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/robots`, operation `getOrgRobots`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [robot-tokens](crate::server_behaviour#robot-tokens),
    /// [limits-of-robot-lists](crate::server_behaviour#limits-of-robot-lists),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RobotList`](crate::models::RobotList): The robots.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_org_robots(
        &self,
        context: Context,
        path: GetOrgRobotsPath,
        query: GetOrgRobotsQuery,
    ) -> impl Future<Output = Result<GetOrgRobotsResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a robot account of an organization.
    ///
    /// Returns one robot. Requires the admin role in the organization. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. A global read-only
    /// superuser sees no token. Returns 400 with a `MessageError` if there is no such robot. An
    /// organization that does not exist is 403 for ordinary callers and 400 with a `MessageError`
    /// for these superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/robots/{robot_shortname}`, operation `getOrgRobot`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [robot-tokens](crate::server_behaviour#robot-tokens).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Robot`](crate::models::Robot): The robot.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_org_robot(
        &self,
        context: Context,
        path: GetOrgRobotPath,
    ) -> impl Future<Output = Result<GetOrgRobotResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a robot account of an organization.
    ///
    /// Creates a robot with a token of its own. Requires the admin role in the organization, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. The body may be left out; one that is not JSON
    /// is ignored. Returns 400 for a name that is taken, does not match
    /// `^([a-z0-9]+(?:[._-][a-z0-9]+)*)$` or does not have 2 to 255 characters, for a body above 1
    /// MiB, and where `ROBOTS_DISALLOW` is on. An organization that does not exist is 403 for
    /// ordinary callers and 400 with a `MessageError` for these superusers.
    ///
    /// `PUT /api/v1/organization/{orgname}/robots/{robot_shortname}`, operation `createOrgRobot`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [account-names](crate::server_behaviour#account-names),
    /// [optional-bodies-of-robots](crate::server_behaviour#optional-bodies-of-robots),
    /// [switched-off-robots](crate::server_behaviour#switched-off-robots).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`Robot`](crate::models::Robot): The robot was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`InvalidName`](crate::Reason::InvalidName).
    fn create_org_robot(
        &self,
        context: Context,
        path: CreateOrgRobotPath,
        body: Option<crate::models::NewRobot>,
    ) -> impl Future<Output = Result<CreateOrgRobotResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a robot account of an organization.
    ///
    /// Removes the robot with its permissions and default permissions. Requires the admin role in
    /// the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if a mirror
    /// uses the robot, and 400 with a `MessageError` if there is no such robot.
    ///
    /// `DELETE /api/v1/organization/{orgname}/robots/{robot_shortname}`, operation
    /// `deleteOrgRobot`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [removing-a-robot](crate::server_behaviour#removing-a-robot).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The robot was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    fn delete_org_robot(
        &self,
        context: Context,
        path: DeleteOrgRobotPath,
    ) -> impl Future<Output = Result<DeleteOrgRobotResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the repository permissions of a robot of the caller.
    ///
    /// Lists the direct permissions of the robot. Requires a signed-in user. Returns 400 with a
    /// `MessageError` if there is no such robot.
    ///
    /// `GET /api/v1/user/robots/{robot_shortname}/permissions`, operation
    /// `getUserRobotPermissions`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`GrantedPermissionList`](crate::models::GrantedPermissionList): The permissions.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_user_robot_permissions(
        &self,
        context: Context,
        path: GetUserRobotPermissionsPath,
    ) -> impl Future<
        Output = Result<GetUserRobotPermissionsResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the repository permissions of a robot of an organization.
    ///
    /// Lists the direct permissions of the robot. Requires the admin role in the organization.
    /// Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. The server names the scope `user:admin` and checks it; the
    /// admin role also requires the scope `org:admin`. Returns 400 with a `MessageError` if there
    /// is no such robot.
    ///
    /// `GET /api/v1/organization/{orgname}/robots/{robot_shortname}/permissions`, operation
    /// `getOrgRobotPermissions`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [robot-permissions-need-two-scopes](crate::server_behaviour#robot-permissions-need-two-scopes).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin` and `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`GrantedPermissionList`](crate::models::GrantedPermissionList): The permissions.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_org_robot_permissions(
        &self,
        context: Context,
        path: GetOrgRobotPermissionsPath,
    ) -> impl Future<Output = Result<GetOrgRobotPermissionsResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Replace the token of a robot account of the caller.
    ///
    /// Replaces the token; the old one stops working. Requires a signed-in user who is not
    /// restricted. The server reads no body. Returns 400 with a `MessageError` if there is no such
    /// robot.
    ///
    /// `POST /api/v1/user/robots/{robot_shortname}/regenerate`, operation
    /// `regenerateUserRobotToken`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RobotWithNewToken`](crate::models::RobotWithNewToken): The robot with its new
    ///   token.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn regenerate_user_robot_token(
        &self,
        context: Context,
        path: RegenerateUserRobotTokenPath,
    ) -> impl Future<
        Output = Result<RegenerateUserRobotTokenResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Replace the token of a robot account of an organization.
    ///
    /// Replaces the token; the old one stops working. Requires the admin role in the organization,
    /// or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 400 with
    /// a `MessageError` if there is no such robot. An organization that does not exist is 403 for
    /// ordinary callers and 400 with a `MessageError` for these superusers.
    ///
    /// `POST /api/v1/organization/{orgname}/robots/{robot_shortname}/regenerate`, operation
    /// `regenerateOrgRobotToken`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RobotWithNewToken`](crate::models::RobotWithNewToken): The robot with its new
    ///   token.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn regenerate_org_robot_token(
        &self,
        context: Context,
        path: RegenerateOrgRobotTokenPath,
    ) -> impl Future<
        Output = Result<RegenerateOrgRobotTokenResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the federated identities of a robot of the caller.
    ///
    /// Lists the identities whose tokens stand for the robot. Requires a signed-in user. Returns
    /// 400 with a `MessageError` if there is no such robot.
    ///
    /// `GET /api/v1/user/robots/{robot_shortname}/federation`, operation `getUserRobotFederation`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`RobotFederation`](crate::models::RobotFederation): The identities; none
    ///   if nothing was set up.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_user_robot_federation(
        &self,
        context: Context,
        path: GetUserRobotFederationPath,
    ) -> impl Future<Output = Result<GetUserRobotFederationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Set the federated identities of a robot of the caller.
    ///
    /// Replaces the whole list; an empty list ends the federation. Requires a signed-in user who is
    /// not restricted. Returns 400 for an issuer that is not an HTTP or HTTPS URL, an empty
    /// subject, and an identity that is listed twice. Returns 400 with a `MessageError` if there is
    /// no such robot.
    ///
    /// `POST /api/v1/user/robots/{robot_shortname}/federation`, operation
    /// `createUserRobotFederation`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`RobotFederation`](crate::models::RobotFederation): The identities, as
    ///   stored.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn create_user_robot_federation(
        &self,
        context: Context,
        path: CreateUserRobotFederationPath,
        body: Vec<crate::models::RobotFederation>,
    ) -> impl Future<
        Output = Result<CreateUserRobotFederationResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Remove the federated identities of a robot of the caller.
    ///
    /// Empties the list, whether or not it held any identities. Requires a signed-in user who is
    /// not restricted. Returns 400 with a `MessageError` if there is no such robot.
    ///
    /// `DELETE /api/v1/user/robots/{robot_shortname}/federation`, operation
    /// `deleteUserRobotFederation`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The list is empty.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_user_robot_federation(
        &self,
        context: Context,
        path: DeleteUserRobotFederationPath,
    ) -> impl Future<
        Output = Result<DeleteUserRobotFederationResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the federated identities of a robot of an organization.
    ///
    /// Lists the identities whose tokens stand for the robot. Requires the admin role in the
    /// organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` if there is no such robot.
    ///
    /// `GET /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`, operation
    /// `getOrgRobotFederation`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`RobotFederation`](crate::models::RobotFederation): The identities; none
    ///   if nothing was set up.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_org_robot_federation(
        &self,
        context: Context,
        path: GetOrgRobotFederationPath,
    ) -> impl Future<Output = Result<GetOrgRobotFederationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Set the federated identities of a robot of an organization.
    ///
    /// Replaces the whole list; an empty list ends the federation. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for an issuer
    /// that is not an HTTP or HTTPS URL, an empty subject, and an identity that is listed twice.
    /// Returns 400 with a `MessageError` if there is no such robot.
    ///
    /// `POST /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`, operation
    /// `createOrgRobotFederation`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`RobotFederation`](crate::models::RobotFederation): The identities, as
    ///   stored.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn create_org_robot_federation(
        &self,
        context: Context,
        path: CreateOrgRobotFederationPath,
        body: Vec<crate::models::RobotFederation>,
    ) -> impl Future<
        Output = Result<CreateOrgRobotFederationResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Remove the federated identities of a robot of an organization.
    ///
    /// Empties the list, whether or not it held any identities. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a
    /// `MessageError` if there is no such robot.
    ///
    /// `DELETE /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`, operation
    /// `deleteOrgRobotFederation`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The list is empty.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_org_robot_federation(
        &self,
        context: Context,
        path: DeleteOrgRobotFederationPath,
    ) -> impl Future<
        Output = Result<DeleteOrgRobotFederationResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: RobotApi> RobotApi for Arc<T> {
    fn get_user_robots(
        &self,
        context: Context,
        query: GetUserRobotsQuery,
    ) -> impl Future<Output = Result<GetUserRobotsResponse, Rejection>> + Send {
        T::get_user_robots(self, context, query)
    }

    fn get_user_robot(
        &self,
        context: Context,
        path: GetUserRobotPath,
    ) -> impl Future<Output = Result<GetUserRobotResponse, Rejection>> + Send {
        T::get_user_robot(self, context, path)
    }

    fn create_user_robot(
        &self,
        context: Context,
        path: CreateUserRobotPath,
        body: Option<crate::models::NewRobot>,
    ) -> impl Future<Output = Result<CreateUserRobotResponse, Rejection>> + Send {
        T::create_user_robot(self, context, path, body)
    }

    fn delete_user_robot(
        &self,
        context: Context,
        path: DeleteUserRobotPath,
    ) -> impl Future<Output = Result<DeleteUserRobotResponse, Rejection>> + Send {
        T::delete_user_robot(self, context, path)
    }

    fn get_org_robots(
        &self,
        context: Context,
        path: GetOrgRobotsPath,
        query: GetOrgRobotsQuery,
    ) -> impl Future<Output = Result<GetOrgRobotsResponse, Rejection>> + Send {
        T::get_org_robots(self, context, path, query)
    }

    fn get_org_robot(
        &self,
        context: Context,
        path: GetOrgRobotPath,
    ) -> impl Future<Output = Result<GetOrgRobotResponse, Rejection>> + Send {
        T::get_org_robot(self, context, path)
    }

    fn create_org_robot(
        &self,
        context: Context,
        path: CreateOrgRobotPath,
        body: Option<crate::models::NewRobot>,
    ) -> impl Future<Output = Result<CreateOrgRobotResponse, Rejection>> + Send {
        T::create_org_robot(self, context, path, body)
    }

    fn delete_org_robot(
        &self,
        context: Context,
        path: DeleteOrgRobotPath,
    ) -> impl Future<Output = Result<DeleteOrgRobotResponse, Rejection>> + Send {
        T::delete_org_robot(self, context, path)
    }

    fn get_user_robot_permissions(
        &self,
        context: Context,
        path: GetUserRobotPermissionsPath,
    ) -> impl Future<
        Output = Result<GetUserRobotPermissionsResponse, Rejection>,
    > + Send {
        T::get_user_robot_permissions(self, context, path)
    }

    fn get_org_robot_permissions(
        &self,
        context: Context,
        path: GetOrgRobotPermissionsPath,
    ) -> impl Future<Output = Result<GetOrgRobotPermissionsResponse, Rejection>> + Send {
        T::get_org_robot_permissions(self, context, path)
    }

    fn regenerate_user_robot_token(
        &self,
        context: Context,
        path: RegenerateUserRobotTokenPath,
    ) -> impl Future<
        Output = Result<RegenerateUserRobotTokenResponse, Rejection>,
    > + Send {
        T::regenerate_user_robot_token(self, context, path)
    }

    fn regenerate_org_robot_token(
        &self,
        context: Context,
        path: RegenerateOrgRobotTokenPath,
    ) -> impl Future<
        Output = Result<RegenerateOrgRobotTokenResponse, Rejection>,
    > + Send {
        T::regenerate_org_robot_token(self, context, path)
    }

    fn get_user_robot_federation(
        &self,
        context: Context,
        path: GetUserRobotFederationPath,
    ) -> impl Future<Output = Result<GetUserRobotFederationResponse, Rejection>> + Send {
        T::get_user_robot_federation(self, context, path)
    }

    fn create_user_robot_federation(
        &self,
        context: Context,
        path: CreateUserRobotFederationPath,
        body: Vec<crate::models::RobotFederation>,
    ) -> impl Future<
        Output = Result<CreateUserRobotFederationResponse, Rejection>,
    > + Send {
        T::create_user_robot_federation(self, context, path, body)
    }

    fn delete_user_robot_federation(
        &self,
        context: Context,
        path: DeleteUserRobotFederationPath,
    ) -> impl Future<
        Output = Result<DeleteUserRobotFederationResponse, Rejection>,
    > + Send {
        T::delete_user_robot_federation(self, context, path)
    }

    fn get_org_robot_federation(
        &self,
        context: Context,
        path: GetOrgRobotFederationPath,
    ) -> impl Future<Output = Result<GetOrgRobotFederationResponse, Rejection>> + Send {
        T::get_org_robot_federation(self, context, path)
    }

    fn create_org_robot_federation(
        &self,
        context: Context,
        path: CreateOrgRobotFederationPath,
        body: Vec<crate::models::RobotFederation>,
    ) -> impl Future<
        Output = Result<CreateOrgRobotFederationResponse, Rejection>,
    > + Send {
        T::create_org_robot_federation(self, context, path, body)
    }

    fn delete_org_robot_federation(
        &self,
        context: Context,
        path: DeleteOrgRobotFederationPath,
    ) -> impl Future<
        Output = Result<DeleteOrgRobotFederationResponse, Rejection>,
    > + Send {
        T::delete_org_robot_federation(self, context, path)
    }
}

/// The query parameters of `getUserRobots`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserRobotsQuery {
    /// Whether to add the teams and repositories that the robots may use.
    ///
    /// It is `false` where it is not sent.
    pub permissions: bool,
    /// Whether to add the tokens of the robots.
    ///
    /// It is `true` where it is not sent.
    pub token: bool,
    /// How many robots to give at most. With permissions the server counts rows instead, one for
    /// each pair of a repository and a team, so that the last robot may lack some.
    pub limit: Option<i32>,
}

/// The successful responses of `getUserRobots`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserRobotsResponse {
    /// 200: The robots.
    Ok(crate::models::RobotList),
}

impl IntoResponse for GetUserRobotsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getUserRobot`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserRobotPath {
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `getUserRobot`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserRobotResponse {
    /// 200: The robot.
    Ok(crate::models::Robot),
}

impl IntoResponse for GetUserRobotResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createUserRobot`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateUserRobotPath {
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `createUserRobot`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserRobotResponse {
    /// 201: The robot was created.
    Created(crate::models::Robot),
}

impl IntoResponse for CreateUserRobotResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `deleteUserRobot`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserRobotPath {
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `deleteUserRobot`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserRobotResponse {
    /// 204: The robot was deleted.
    NoContent,
}

impl IntoResponse for DeleteUserRobotResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getOrgRobots`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrgRobotsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The query parameters of `getOrgRobots`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrgRobotsQuery {
    /// Whether to add the teams and repositories that the robots may use.
    ///
    /// It is `false` where it is not sent.
    pub permissions: bool,
    /// Whether to add the tokens of the robots.
    ///
    /// It is `true` where it is not sent.
    pub token: bool,
    /// How many robots to give at most. With permissions the server counts rows instead, one for
    /// each pair of a repository and a team, so that the last robot may lack some.
    pub limit: Option<i32>,
}

/// The successful responses of `getOrgRobots`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrgRobotsResponse {
    /// 200: The robots.
    Ok(crate::models::RobotList),
}

impl IntoResponse for GetOrgRobotsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getOrgRobot`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrgRobotPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `getOrgRobot`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrgRobotResponse {
    /// 200: The robot.
    Ok(crate::models::Robot),
}

impl IntoResponse for GetOrgRobotResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrgRobot`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrgRobotPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `createOrgRobot`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrgRobotResponse {
    /// 201: The robot was created.
    Created(crate::models::Robot),
}

impl IntoResponse for CreateOrgRobotResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `deleteOrgRobot`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrgRobotPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `deleteOrgRobot`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrgRobotResponse {
    /// 204: The robot was deleted.
    NoContent,
}

impl IntoResponse for DeleteOrgRobotResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getUserRobotPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserRobotPermissionsPath {
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `getUserRobotPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserRobotPermissionsResponse {
    /// 200: The permissions.
    Ok(crate::models::GrantedPermissionList),
}

impl IntoResponse for GetUserRobotPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getOrgRobotPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrgRobotPermissionsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `getOrgRobotPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrgRobotPermissionsResponse {
    /// 200: The permissions.
    Ok(crate::models::GrantedPermissionList),
}

impl IntoResponse for GetOrgRobotPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `regenerateUserRobotToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct RegenerateUserRobotTokenPath {
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `regenerateUserRobotToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RegenerateUserRobotTokenResponse {
    /// 200: The robot with its new token.
    Ok(crate::models::RobotWithNewToken),
}

impl IntoResponse for RegenerateUserRobotTokenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `regenerateOrgRobotToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct RegenerateOrgRobotTokenPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `regenerateOrgRobotToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RegenerateOrgRobotTokenResponse {
    /// 200: The robot with its new token.
    Ok(crate::models::RobotWithNewToken),
}

impl IntoResponse for RegenerateOrgRobotTokenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getUserRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserRobotFederationPath {
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `getUserRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserRobotFederationResponse {
    /// 200: The identities; none if nothing was set up.
    Ok(Vec<crate::models::RobotFederation>),
}

impl IntoResponse for GetUserRobotFederationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createUserRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateUserRobotFederationPath {
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `createUserRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserRobotFederationResponse {
    /// 200: The identities, as stored.
    Ok(Vec<crate::models::RobotFederation>),
}

impl IntoResponse for CreateUserRobotFederationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteUserRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserRobotFederationPath {
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `deleteUserRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserRobotFederationResponse {
    /// 204: The list is empty.
    NoContent,
}

impl IntoResponse for DeleteUserRobotFederationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getOrgRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrgRobotFederationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `getOrgRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrgRobotFederationResponse {
    /// 200: The identities; none if nothing was set up.
    Ok(Vec<crate::models::RobotFederation>),
}

impl IntoResponse for GetOrgRobotFederationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrgRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrgRobotFederationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `createOrgRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrgRobotFederationResponse {
    /// 200: The identities, as stored.
    Ok(Vec<crate::models::RobotFederation>),
}

impl IntoResponse for CreateOrgRobotFederationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrgRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrgRobotFederationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    pub robot_shortname: crate::PathSegment,
}

/// The successful responses of `deleteOrgRobotFederation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrgRobotFederationResponse {
    /// 204: The list is empty.
    NoContent,
}

impl IntoResponse for DeleteOrgRobotFederationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: RobotApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_get_user_robots(&api),
        route_get_user_robot(&api),
        route_create_user_robot(&api),
        route_delete_user_robot(&api),
        route_get_org_robots(&api),
        route_get_org_robot(&api),
        route_create_org_robot(&api),
        route_delete_org_robot(&api),
        route_get_user_robot_permissions(&api),
        route_get_org_robot_permissions(&api),
        route_regenerate_user_robot_token(&api),
        route_regenerate_org_robot_token(&api),
        route_get_user_robot_federation(&api),
        route_create_user_robot_federation(&api),
        route_delete_user_robot_federation(&api),
        route_get_org_robot_federation(&api),
        route_create_org_robot_federation(&api),
        route_delete_org_robot_federation(&api),
    ])
}

fn route_get_user_robots<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_ROBOTS,
        &[
            QueryParameter {
                name: "permissions",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to add the teams and repositories that the robots may use.",
            },
            QueryParameter {
                name: "token",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to add the tokens of the robots.",
            },
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "If specified, the number of robots to return.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = GetUserRobotsQuery {
                    permissions: call.query("permissions")?.unwrap_or(false),
                    token: call.query("token")?.unwrap_or(true),
                    limit: call.query("limit")?,
                };
                api.get_user_robots(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_robot<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_ROBOT,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserRobotPath {
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.get_user_robot(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_user_robot<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::CREATE_USER_ROBOT,
            &[],
            Some(&super::schemas::NEW_ROBOT),
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = CreateUserRobotPath {
                        robot_shortname: call.path("robot_shortname")?,
                    };
                    let body = call.optional_body()?;
                    api.create_user_robot(call.context, path, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_optional_body()
        .with_silent_body()
        .with_json_limit(1048576)
}

fn route_delete_user_robot<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_USER_ROBOT,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteUserRobotPath {
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.delete_user_robot(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_org_robots<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORG_ROBOTS,
        &[
            QueryParameter {
                name: "permissions",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to add the teams and repositories that the robots may use.",
            },
            QueryParameter {
                name: "token",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to add the tokens of the robots.",
            },
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "If specified, the number of robots to return.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrgRobotsPath {
                    orgname: call.path("orgname")?,
                };
                let query = GetOrgRobotsQuery {
                    permissions: call.query("permissions")?.unwrap_or(false),
                    token: call.query("token")?.unwrap_or(true),
                    limit: call.query("limit")?,
                };
                api.get_org_robots(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_org_robot<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORG_ROBOT,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrgRobotPath {
                    orgname: call.path("orgname")?,
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.get_org_robot(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_org_robot<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
            &operations::CREATE_ORG_ROBOT,
            &[],
            Some(&super::schemas::NEW_ROBOT),
            move |mut call: Call| {
                let api = Arc::clone(&api);
                async move {
                    let path = CreateOrgRobotPath {
                        orgname: call.path("orgname")?,
                        robot_shortname: call.path("robot_shortname")?,
                    };
                    let body = call.optional_body()?;
                    api.create_org_robot(call.context, path, body)
                        .await
                        .map(IntoResponse::into_response)
                }
            },
        )
        .with_optional_body()
        .with_silent_body()
        .with_json_limit(1048576)
}

fn route_delete_org_robot<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORG_ROBOT,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrgRobotPath {
                    orgname: call.path("orgname")?,
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.delete_org_robot(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_robot_permissions<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_ROBOT_PERMISSIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserRobotPermissionsPath {
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.get_user_robot_permissions(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_org_robot_permissions<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORG_ROBOT_PERMISSIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrgRobotPermissionsPath {
                    orgname: call.path("orgname")?,
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.get_org_robot_permissions(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_regenerate_user_robot_token<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REGENERATE_USER_ROBOT_TOKEN,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = RegenerateUserRobotTokenPath {
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.regenerate_user_robot_token(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_regenerate_org_robot_token<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REGENERATE_ORG_ROBOT_TOKEN,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = RegenerateOrgRobotTokenPath {
                    orgname: call.path("orgname")?,
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.regenerate_org_robot_token(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_robot_federation<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_ROBOT_FEDERATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserRobotFederationPath {
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.get_user_robot_federation(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_user_robot_federation<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_USER_ROBOT_FEDERATION,
        &[],
        Some(super::schemas::CREATE_USER_ROBOT_FEDERATION__BODY),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateUserRobotFederationPath {
                    robot_shortname: call.path("robot_shortname")?,
                };
                let body = call.body()?;
                api.create_user_robot_federation(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_user_robot_federation<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_USER_ROBOT_FEDERATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteUserRobotFederationPath {
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.delete_user_robot_federation(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_org_robot_federation<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORG_ROBOT_FEDERATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrgRobotFederationPath {
                    orgname: call.path("orgname")?,
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.get_org_robot_federation(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_org_robot_federation<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORG_ROBOT_FEDERATION,
        &[],
        Some(super::schemas::CREATE_ORG_ROBOT_FEDERATION__BODY),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrgRobotFederationPath {
                    orgname: call.path("orgname")?,
                    robot_shortname: call.path("robot_shortname")?,
                };
                let body = call.body()?;
                api.create_org_robot_federation(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_org_robot_federation<T: RobotApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORG_ROBOT_FEDERATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrgRobotFederationPath {
                    orgname: call.path("orgname")?,
                    robot_shortname: call.path("robot_shortname")?,
                };
                api.delete_org_robot_federation(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
