// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `robot`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `robot`
///
/// Robot accounts of users and organizations, their permissions and federation.
impl crate::Client {
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
    /// # Parameters
    ///
    /// - optional, by setters: [`permissions`](crate::builder::GetUserRobots::permissions),
    ///   [`token`](crate::builder::GetUserRobots::token),
    ///   [`limit`](crate::builder::GetUserRobots::limit)
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
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let robot_list = client.get_user_robots().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_robots(&self) -> GetUserRobots {
        GetUserRobots::new(self)
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
    /// # Parameters
    ///
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let robot = client.get_user_robot("ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_robot(
        &self,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserRobot {
        GetUserRobot::new(self, robot_shortname)
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
    /// # Parameters
    ///
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
    /// - optional, by setters: [`body`](crate::builder::CreateUserRobot::body)
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
    /// [`InvalidName`](crate::Reason::InvalidName). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewRobot;
    ///
    /// let body = NewRobot::default()
    ///     .description("CI robot")
    ///     .unstructured_metadata(
    ///         quay_api::Extra::from_iter([("team".to_owned(), serde_json::json!("ops"))]),
    ///     );
    /// let robot = client.create_user_robot("ci").body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_robot(
        &self,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> CreateUserRobot {
        CreateUserRobot::new(self, robot_shortname)
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
    /// # Parameters
    ///
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_user_robot("ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_robot(
        &self,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteUserRobot {
        DeleteUserRobot::new(self, robot_shortname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - optional, by setters: [`permissions`](crate::builder::GetOrgRobots::permissions),
    ///   [`token`](crate::builder::GetOrgRobots::token),
    ///   [`limit`](crate::builder::GetOrgRobots::limit)
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let robot_list = client.get_org_robots("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_org_robots(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrgRobots {
        GetOrgRobots::new(self, orgname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let robot = client.get_org_robot("acme", "ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_org_robot(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrgRobot {
        GetOrgRobot::new(self, orgname, robot_shortname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
    /// - optional, by setters: [`body`](crate::builder::CreateOrgRobot::body)
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
    /// [`InvalidName`](crate::Reason::InvalidName). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewRobot;
    ///
    /// let body = NewRobot::default()
    ///     .description("CI robot")
    ///     .unstructured_metadata(
    ///         quay_api::Extra::from_iter([("team".to_owned(), serde_json::json!("ops"))]),
    ///     );
    /// let robot = client.create_org_robot("acme", "ci").body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_org_robot(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> CreateOrgRobot {
        CreateOrgRobot::new(self, orgname, robot_shortname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_org_robot("acme", "ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_org_robot(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrgRobot {
        DeleteOrgRobot::new(self, orgname, robot_shortname)
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
    /// # Parameters
    ///
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let granted_permission_list = client.get_user_robot_permissions("ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_robot_permissions(
        &self,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserRobotPermissions {
        GetUserRobotPermissions::new(self, robot_shortname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let granted_permission_list = client.get_org_robot_permissions("acme", "ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_org_robot_permissions(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrgRobotPermissions {
        GetOrgRobotPermissions::new(self, orgname, robot_shortname)
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
    /// # Parameters
    ///
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let robot_with_new_token = client.regenerate_user_robot_token("ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn regenerate_user_robot_token(
        &self,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> RegenerateUserRobotToken {
        RegenerateUserRobotToken::new(self, robot_shortname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let robot_with_new_token = client.regenerate_org_robot_token("acme", "ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn regenerate_org_robot_token(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> RegenerateOrgRobotToken {
        RegenerateOrgRobotToken::new(self, orgname, robot_shortname)
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
    /// # Parameters
    ///
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let robot_federations = client.get_user_robot_federation("ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_robot_federation(
        &self,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserRobotFederation {
        GetUserRobotFederation::new(self, robot_shortname)
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
    /// # Parameters
    ///
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
    /// - `body`: The body of the request.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::RobotFederation;
    ///
    /// let body = Vec::from([
    ///     RobotFederation::new(
    ///         "https://issuer.example.com",
    ///         "repo:acme/web:ref:refs/heads/main",
    ///     ),
    /// ]);
    /// let robot_federations = client.create_user_robot_federation("ci", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_robot_federation(
        &self,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<Vec<crate::models::RobotFederation>>,
    ) -> CreateUserRobotFederation {
        CreateUserRobotFederation::new(self, robot_shortname, body)
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
    /// # Parameters
    ///
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_user_robot_federation("ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_robot_federation(
        &self,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteUserRobotFederation {
        DeleteUserRobotFederation::new(self, robot_shortname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let robot_federations = client.get_org_robot_federation("acme", "ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_org_robot_federation(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrgRobotFederation {
        GetOrgRobotFederation::new(self, orgname, robot_shortname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
    /// - `body`: The body of the request.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::RobotFederation;
    ///
    /// let body = Vec::from([
    ///     RobotFederation::new(
    ///         "https://issuer.example.com",
    ///         "repo:acme/web:ref:refs/heads/main",
    ///     ),
    /// ]);
    /// let robot_federations = client
    ///     .create_org_robot_federation("acme", "ci", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_org_robot_federation(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<Vec<crate::models::RobotFederation>>,
    ) -> CreateOrgRobotFederation {
        CreateOrgRobotFederation::new(self, orgname, robot_shortname, body)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `robot_shortname`: The name of the robot without its namespace, such as `ci` for
    ///   `acme+ci`.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_org_robot_federation("acme", "ci").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_org_robot_federation(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrgRobotFederation {
        DeleteOrgRobotFederation::new(self, orgname, robot_shortname)
    }
}

/// A call of `getUserRobots`, which [`Client::get_user_robots`](crate::Client::get_user_robots)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserRobots {
    client: crate::Client,
    permissions: Result<Option<bool>, ParameterError>,
    token: Result<Option<bool>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
}

impl GetUserRobots {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            permissions: Ok(None),
            token: Ok(None),
            limit: Ok(None),
        }
    }

    /// Whether to add the teams and repositories that the robots may use. The server takes `false`
    /// without it.
    pub fn permissions(
        mut self,
        permissions: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.permissions = ParameterError::convert_optional(
            "permissions",
            "bool",
            permissions,
        );
        self
    }

    /// Whether to add the tokens of the robots. The server takes `true` without it.
    pub fn token(mut self, token: impl runtime::OptionalArgument<bool>) -> Self {
        self.token = ParameterError::convert_optional("token", "bool", token);
        self
    }

    /// How many robots to give at most. With permissions the server counts rows instead, one for
    /// each pair of a repository and a team, so that the last robot may lack some.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, limit, permissions, token } = self;
        let limit = limit?;
        let permissions = permissions?;
        let token = token?;
        let url = format!("{}/api/v1/user/robots", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("permissions", &permissions))
                .query(&QueryParam::new("token", &token))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/user/robots`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RobotList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_ROBOTS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserRobots {
    type Output = Result<ResponseValue<crate::models::RobotList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RobotList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserRobot`, which [`Client::get_user_robot`](crate::Client::get_user_robot)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserRobot {
    client: crate::Client,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl GetUserRobot {
    pub(crate) fn new(
        client: &crate::Client,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname?;
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!("{}/api/v1/user/robots/{robot_shortname}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Robot, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_ROBOT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserRobot {
    type Output = Result<ResponseValue<crate::models::Robot>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Robot, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createUserRobot`, which
/// [`Client::create_user_robot`](crate::Client::create_user_robot) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateUserRobot {
    client: crate::Client,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewRobot,
}

impl CreateUserRobot {
    pub(crate) fn new(
        client: &crate::Client,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
            body: Default::default(),
        }
    }

    /// The body of the request.
    pub fn body(
        mut self,
        body: impl runtime::OptionalBody<crate::models::NewRobot>,
    ) -> Self {
        self.body = body.into_optional_body().unwrap_or_default();
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname, body } = self;
        let robot_shortname = robot_shortname?;
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!("{}/api/v1/user/robots/{robot_shortname}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/user/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Robot, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_USER_ROBOT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateUserRobot {
    type Output = Result<ResponseValue<crate::models::Robot>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Robot, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteUserRobot`, which
/// [`Client::delete_user_robot`](crate::Client::delete_user_robot) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteUserRobot {
    client: crate::Client,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl DeleteUserRobot {
    pub(crate) fn new(
        client: &crate::Client,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname?;
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!("{}/api/v1/user/robots/{robot_shortname}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_ROBOT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteUserRobot {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrgRobots`, which [`Client::get_org_robots`](crate::Client::get_org_robots)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrgRobots {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    permissions: Result<Option<bool>, ParameterError>,
    token: Result<Option<bool>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
}

impl GetOrgRobots {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            permissions: Ok(None),
            token: Ok(None),
            limit: Ok(None),
        }
    }

    /// Whether to add the teams and repositories that the robots may use. The server takes `false`
    /// without it.
    pub fn permissions(
        mut self,
        permissions: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.permissions = ParameterError::convert_optional(
            "permissions",
            "bool",
            permissions,
        );
        self
    }

    /// Whether to add the tokens of the robots. The server takes `true` without it.
    pub fn token(mut self, token: impl runtime::OptionalArgument<bool>) -> Self {
        self.token = ParameterError::convert_optional("token", "bool", token);
        self
    }

    /// How many robots to give at most. With permissions the server counts rows instead, one for
    /// each pair of a repository and a team, so that the last robot may lack some.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, limit, permissions, token } = self;
        let orgname = orgname?;
        let limit = limit?;
        let permissions = permissions?;
        let token = token?;
        let orgname = encode_path(&orgname);
        let url = format!("{}/api/v1/organization/{orgname}/robots", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("permissions", &permissions))
                .query(&QueryParam::new("token", &token))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/robots`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RobotList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORG_ROBOTS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrgRobots {
    type Output = Result<ResponseValue<crate::models::RobotList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RobotList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrgRobot`, which [`Client::get_org_robot`](crate::Client::get_org_robot)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrgRobot {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrgRobot {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname?;
        let robot_shortname = robot_shortname?;
        let orgname = encode_path(&orgname);
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/robots/{robot_shortname}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Robot, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORG_ROBOT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrgRobot {
    type Output = Result<ResponseValue<crate::models::Robot>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Robot, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrgRobot`, which
/// [`Client::create_org_robot`](crate::Client::create_org_robot) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrgRobot {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewRobot,
}

impl CreateOrgRobot {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
            body: Default::default(),
        }
    }

    /// The body of the request.
    pub fn body(
        mut self,
        body: impl runtime::OptionalBody<crate::models::NewRobot>,
    ) -> Self {
        self.body = body.into_optional_body().unwrap_or_default();
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname, body } = self;
        let orgname = orgname?;
        let robot_shortname = robot_shortname?;
        let orgname = encode_path(&orgname);
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/robots/{robot_shortname}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Robot, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORG_ROBOT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrgRobot {
    type Output = Result<ResponseValue<crate::models::Robot>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Robot, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrgRobot`, which
/// [`Client::delete_org_robot`](crate::Client::delete_org_robot) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrgRobot {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrgRobot {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname?;
        let robot_shortname = robot_shortname?;
        let orgname = encode_path(&orgname);
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/robots/{robot_shortname}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORG_ROBOT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrgRobot {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserRobotPermissions`, which
/// [`Client::get_user_robot_permissions`](crate::Client::get_user_robot_permissions) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserRobotPermissions {
    client: crate::Client,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl GetUserRobotPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname?;
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/user/robots/{robot_shortname}/permissions", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/robots/{robot_shortname}/permissions`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::GrantedPermissionList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_ROBOT_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserRobotPermissions {
    type Output = Result<ResponseValue<crate::models::GrantedPermissionList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::GrantedPermissionList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrgRobotPermissions`, which
/// [`Client::get_org_robot_permissions`](crate::Client::get_org_robot_permissions) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrgRobotPermissions {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrgRobotPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname?;
        let robot_shortname = robot_shortname?;
        let orgname = encode_path(&orgname);
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/robots/{robot_shortname}/permissions",
            client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/robots/{robot_shortname}/permissions`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::GrantedPermissionList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORG_ROBOT_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrgRobotPermissions {
    type Output = Result<ResponseValue<crate::models::GrantedPermissionList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::GrantedPermissionList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `regenerateUserRobotToken`, which
/// [`Client::regenerate_user_robot_token`](crate::Client::regenerate_user_robot_token) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RegenerateUserRobotToken {
    client: crate::Client,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl RegenerateUserRobotToken {
    pub(crate) fn new(
        client: &crate::Client,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname?;
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/user/robots/{robot_shortname}/regenerate", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/user/robots/{robot_shortname}/regenerate`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RobotWithNewToken, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::REGENERATE_USER_ROBOT_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RegenerateUserRobotToken {
    type Output = Result<ResponseValue<crate::models::RobotWithNewToken>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RobotWithNewToken, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `regenerateOrgRobotToken`, which
/// [`Client::regenerate_org_robot_token`](crate::Client::regenerate_org_robot_token) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RegenerateOrgRobotToken {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl RegenerateOrgRobotToken {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname?;
        let robot_shortname = robot_shortname?;
        let orgname = encode_path(&orgname);
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/robots/{robot_shortname}/regenerate",
            client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/robots/{robot_shortname}/regenerate`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RobotWithNewToken, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::REGENERATE_ORG_ROBOT_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RegenerateOrgRobotToken {
    type Output = Result<ResponseValue<crate::models::RobotWithNewToken>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RobotWithNewToken, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserRobotFederation`, which
/// [`Client::get_user_robot_federation`](crate::Client::get_user_robot_federation) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserRobotFederation {
    client: crate::Client,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl GetUserRobotFederation {
    pub(crate) fn new(
        client: &crate::Client,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname?;
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/user/robots/{robot_shortname}/federation", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<Vec<crate::models::RobotFederation>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_ROBOT_FEDERATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserRobotFederation {
    type Output = Result<ResponseValue<Vec<crate::models::RobotFederation>>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        Vec<crate::models::RobotFederation>,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createUserRobotFederation`, which
/// [`Client::create_user_robot_federation`](crate::Client::create_user_robot_federation)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateUserRobotFederation {
    client: crate::Client,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
    body: Vec<crate::models::RobotFederation>,
}

impl CreateUserRobotFederation {
    pub(crate) fn new(
        client: &crate::Client,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<Vec<crate::models::RobotFederation>>,
    ) -> Self {
        Self {
            client: client.clone(),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname, body } = self;
        let robot_shortname = robot_shortname?;
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/user/robots/{robot_shortname}/federation", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<Vec<crate::models::RobotFederation>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_USER_ROBOT_FEDERATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateUserRobotFederation {
    type Output = Result<ResponseValue<Vec<crate::models::RobotFederation>>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        Vec<crate::models::RobotFederation>,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteUserRobotFederation`, which
/// [`Client::delete_user_robot_federation`](crate::Client::delete_user_robot_federation)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteUserRobotFederation {
    client: crate::Client,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl DeleteUserRobotFederation {
    pub(crate) fn new(
        client: &crate::Client,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname?;
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/user/robots/{robot_shortname}/federation", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_ROBOT_FEDERATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteUserRobotFederation {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrgRobotFederation`, which
/// [`Client::get_org_robot_federation`](crate::Client::get_org_robot_federation) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrgRobotFederation {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrgRobotFederation {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname?;
        let robot_shortname = robot_shortname?;
        let orgname = encode_path(&orgname);
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/robots/{robot_shortname}/federation",
            client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<Vec<crate::models::RobotFederation>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORG_ROBOT_FEDERATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrgRobotFederation {
    type Output = Result<ResponseValue<Vec<crate::models::RobotFederation>>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        Vec<crate::models::RobotFederation>,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrgRobotFederation`, which
/// [`Client::create_org_robot_federation`](crate::Client::create_org_robot_federation) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrgRobotFederation {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
    body: Vec<crate::models::RobotFederation>,
}

impl CreateOrgRobotFederation {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<Vec<crate::models::RobotFederation>>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname, body } = self;
        let orgname = orgname?;
        let robot_shortname = robot_shortname?;
        let orgname = encode_path(&orgname);
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/robots/{robot_shortname}/federation",
            client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<Vec<crate::models::RobotFederation>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORG_ROBOT_FEDERATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrgRobotFederation {
    type Output = Result<ResponseValue<Vec<crate::models::RobotFederation>>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        Vec<crate::models::RobotFederation>,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrgRobotFederation`, which
/// [`Client::delete_org_robot_federation`](crate::Client::delete_org_robot_federation) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrgRobotFederation {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    robot_shortname: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrgRobotFederation {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            robot_shortname: ParameterError::convert(
                "robot_shortname",
                "PathSegment",
                robot_shortname,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname?;
        let robot_shortname = robot_shortname?;
        let orgname = encode_path(&orgname);
        let robot_shortname = encode_path(&robot_shortname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/robots/{robot_shortname}/federation",
            client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORG_ROBOT_FEDERATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrgRobotFederation {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
