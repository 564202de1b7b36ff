// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `robot`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the robot accounts of the caller.
    ///
    /// Lists all robots, with their tokens unless the call asks not to include them. Requires a
    /// signed-in user.
    ///
    /// `GET /api/v1/user/robots`, operation `getUserRobots`.
    ///
    /// Server behaviour: [robot-tokens](crate::server_behaviour#robot-tokens).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The robots.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_user_robots(&self) -> GetUserRobots<'_> {
        GetUserRobots::new(self)
    }
}

/// The call of `getUserRobots`, begun by
/// [`Client::get_user_robots`](crate::Client::get_user_robots).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserRobots<'a> {
    client: &'a super::Client,
    limit: Result<Option<i32>, &'static str>,
    permissions: Result<Option<bool>, &'static str>,
    token: Result<Option<bool>, &'static str>,
}

impl<'a> GetUserRobots<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            limit: Ok(None),
            permissions: Ok(None),
            token: Ok(None),
        }
    }

    /// How many robots to give at most. With permissions the server counts rows instead, one for
    /// each pair of a repository and a team, so that the last robot may lack some.
    ///
    /// Optional.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed");
        self
    }

    /// Whether to add the teams and repositories that the robots may use.
    ///
    /// Optional.
    pub fn permissions<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.permissions = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for permissions failed");
        self
    }

    /// Whether to add the tokens of the robots.
    ///
    /// Optional.
    pub fn token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.token = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for token failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, limit, permissions, token } = self;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let permissions = permissions.map_err(Error::InvalidRequest)?;
        let token = token.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/user/robots", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("permissions", &permissions))
                .query(&progenitor_client::QueryParam::new("token", &token))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/user/robots`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RobotList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_ROBOTS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The robot.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_user_robot(&self) -> GetUserRobot<'_> {
        GetUserRobot::new(self)
    }
}

/// The call of `getUserRobot`, begun by
/// [`Client::get_user_robot`](crate::Client::get_user_robot).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserRobot<'a> {
    client: &'a super::Client,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetUserRobot<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/robots/{}", client.base_url(), encode_path(&
            robot_shortname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Robot>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_ROBOT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create a robot account of the caller.
    ///
    /// Creates a robot with a token of its own. Requires a signed-in user who is not restricted.
    /// The body may be left out; one that is not JSON is ignored. Returns 400 for a name that is
    /// taken, does not match `^([a-z0-9]+(?:[._-][a-z0-9]+)*)$` or does not have 2 to 255
    /// characters, for a body above 1 MiB, and where `ROBOTS_DISALLOW` is on.
    ///
    /// `PUT /api/v1/user/robots/{robot_shortname}`, operation `createUserRobot`.
    ///
    /// Server behaviour: [account-names](crate::server_behaviour#account-names).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 201: The robot was created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn create_user_robot(&self) -> CreateUserRobot<'_> {
        CreateUserRobot::new(self)
    }
}

/// The call of `createUserRobot`, begun by
/// [`Client::create_user_robot`](crate::Client::create_user_robot).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateUserRobot<'a> {
    client: &'a super::Client,
    robot_shortname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewRobot, &'static str>,
}

impl<'a> CreateUserRobot<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            robot_shortname: Err("robot_shortname was not initialized"),
            body: Ok(std::default::Default::default()),
        }
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    /// The body of the request.
    ///
    /// Optional.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewRobot>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: NewRobot` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname, body } = self;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/robots/{}", client.base_url(), encode_path(&
            robot_shortname),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/user/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Robot>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_USER_ROBOT,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The robot was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_user_robot(&self) -> DeleteUserRobot<'_> {
        DeleteUserRobot::new(self)
    }
}

/// The call of `deleteUserRobot`, begun by
/// [`Client::delete_user_robot`](crate::Client::delete_user_robot).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteUserRobot<'a> {
    client: &'a super::Client,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteUserRobot<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/robots/{}", client.base_url(), encode_path(&
            robot_shortname),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_ROBOT,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// [robot-tokens](crate::server_behaviour#robot-tokens).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The robots.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_org_robots(&self) -> GetOrgRobots<'_> {
        GetOrgRobots::new(self)
    }
}

/// The call of `getOrgRobots`, begun by
/// [`Client::get_org_robots`](crate::Client::get_org_robots).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrgRobots<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    limit: Result<Option<i32>, &'static str>,
    permissions: Result<Option<bool>, &'static str>,
    token: Result<Option<bool>, &'static str>,
}

impl<'a> GetOrgRobots<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            limit: Ok(None),
            permissions: Ok(None),
            token: Ok(None),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// How many robots to give at most. With permissions the server counts rows instead, one for
    /// each pair of a repository and a team, so that the last robot may lack some.
    ///
    /// Optional.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed");
        self
    }

    /// Whether to add the teams and repositories that the robots may use.
    ///
    /// Optional.
    pub fn permissions<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.permissions = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for permissions failed");
        self
    }

    /// Whether to add the tokens of the robots.
    ///
    /// Optional.
    pub fn token<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.token = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for token failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, limit, permissions, token } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let permissions = permissions.map_err(Error::InvalidRequest)?;
        let token = token.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/robots", client.base_url(), encode_path(&
            orgname),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("permissions", &permissions))
                .query(&progenitor_client::QueryParam::new("token", &token))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/robots`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RobotList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORG_ROBOTS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The robot.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_org_robot(&self) -> GetOrgRobot<'_> {
        GetOrgRobot::new(self)
    }
}

/// The call of `getOrgRobot`, begun by [`Client::get_org_robot`](crate::Client::get_org_robot).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrgRobot<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrgRobot<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/robots/{}", client.base_url(), encode_path(&
            orgname), encode_path(& robot_shortname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Robot>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORG_ROBOT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// [account-names](crate::server_behaviour#account-names).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 201: The robot was created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn create_org_robot(&self) -> CreateOrgRobot<'_> {
        CreateOrgRobot::new(self)
    }
}

/// The call of `createOrgRobot`, begun by
/// [`Client::create_org_robot`](crate::Client::create_org_robot).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrgRobot<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    robot_shortname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewRobot, &'static str>,
}

impl<'a> CreateOrgRobot<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            robot_shortname: Err("robot_shortname was not initialized"),
            body: Ok(std::default::Default::default()),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    /// The body of the request.
    ///
    /// Optional.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewRobot>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: NewRobot` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/robots/{}", client.base_url(), encode_path(&
            orgname), encode_path(& robot_shortname),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Robot>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_ORG_ROBOT,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The robot was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_org_robot(&self) -> DeleteOrgRobot<'_> {
        DeleteOrgRobot::new(self)
    }
}

/// The call of `deleteOrgRobot`, begun by
/// [`Client::delete_org_robot`](crate::Client::delete_org_robot).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrgRobot<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrgRobot<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/robots/{}", client.base_url(), encode_path(&
            orgname), encode_path(& robot_shortname),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/robots/{robot_shortname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORG_ROBOT,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The permissions.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_user_robot_permissions(&self) -> GetUserRobotPermissions<'_> {
        GetUserRobotPermissions::new(self)
    }
}

/// The call of `getUserRobotPermissions`, begun by
/// [`Client::get_user_robot_permissions`](crate::Client::get_user_robot_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserRobotPermissions<'a> {
    client: &'a super::Client,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetUserRobotPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/robots/{}/permissions", client.base_url(), encode_path(&
            robot_shortname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/robots/{robot_shortname}/permissions`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::GrantedPermissionList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_ROBOT_PERMISSIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The permissions.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_org_robot_permissions(&self) -> GetOrgRobotPermissions<'_> {
        GetOrgRobotPermissions::new(self)
    }
}

/// The call of `getOrgRobotPermissions`, begun by
/// [`Client::get_org_robot_permissions`](crate::Client::get_org_robot_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrgRobotPermissions<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrgRobotPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/robots/{}/permissions", client.base_url(),
            encode_path(& orgname), encode_path(& robot_shortname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/robots/{robot_shortname}/permissions`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::GrantedPermissionList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORG_ROBOT_PERMISSIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The robot with its new token.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn regenerate_user_robot_token(&self) -> RegenerateUserRobotToken<'_> {
        RegenerateUserRobotToken::new(self)
    }
}

/// The call of `regenerateUserRobotToken`, begun by
/// [`Client::regenerate_user_robot_token`](crate::Client::regenerate_user_robot_token).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RegenerateUserRobotToken<'a> {
    client: &'a super::Client,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> RegenerateUserRobotToken<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/robots/{}/regenerate", client.base_url(), encode_path(&
            robot_shortname),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/user/robots/{robot_shortname}/regenerate`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RobotWithNewToken>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::REGENERATE_USER_ROBOT_TOKEN,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The robot with its new token.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn regenerate_org_robot_token(&self) -> RegenerateOrgRobotToken<'_> {
        RegenerateOrgRobotToken::new(self)
    }
}

/// The call of `regenerateOrgRobotToken`, begun by
/// [`Client::regenerate_org_robot_token`](crate::Client::regenerate_org_robot_token).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RegenerateOrgRobotToken<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> RegenerateOrgRobotToken<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/robots/{}/regenerate", client.base_url(),
            encode_path(& orgname), encode_path(& robot_shortname),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/robots/{robot_shortname}/regenerate`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RobotWithNewToken>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::REGENERATE_ORG_ROBOT_TOKEN,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The identities; none if nothing was set up.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_user_robot_federation(&self) -> GetUserRobotFederation<'_> {
        GetUserRobotFederation::new(self)
    }
}

/// The call of `getUserRobotFederation`, begun by
/// [`Client::get_user_robot_federation`](crate::Client::get_user_robot_federation).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserRobotFederation<'a> {
    client: &'a super::Client,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetUserRobotFederation<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/robots/{}/federation", client.base_url(), encode_path(&
            robot_shortname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Vec<crate::models::RobotFederation>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_ROBOT_FEDERATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The identities, as stored.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn create_user_robot_federation(&self) -> CreateUserRobotFederation<'_> {
        CreateUserRobotFederation::new(self)
    }
}

/// The call of `createUserRobotFederation`, begun by
/// [`Client::create_user_robot_federation`](crate::Client::create_user_robot_federation).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateUserRobotFederation<'a> {
    client: &'a super::Client,
    robot_shortname: Result<crate::PathSegment, &'static str>,
    body: Result<Vec<crate::models::RobotFederation>, &'static str>,
}

impl<'a> CreateUserRobotFederation<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            robot_shortname: Err("robot_shortname was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<Vec<crate::models::RobotFederation>>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `Vec < crate :: models :: RobotFederation >` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname, body } = self;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/robots/{}/federation", client.base_url(), encode_path(&
            robot_shortname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Vec<crate::models::RobotFederation>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_USER_ROBOT_FEDERATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The list is empty.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_user_robot_federation(&self) -> DeleteUserRobotFederation<'_> {
        DeleteUserRobotFederation::new(self)
    }
}

/// The call of `deleteUserRobotFederation`, begun by
/// [`Client::delete_user_robot_federation`](crate::Client::delete_user_robot_federation).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteUserRobotFederation<'a> {
    client: &'a super::Client,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteUserRobotFederation<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, robot_shortname } = self;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/robots/{}/federation", client.base_url(), encode_path(&
            robot_shortname),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_ROBOT_FEDERATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The identities; none if nothing was set up.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_org_robot_federation(&self) -> GetOrgRobotFederation<'_> {
        GetOrgRobotFederation::new(self)
    }
}

/// The call of `getOrgRobotFederation`, begun by
/// [`Client::get_org_robot_federation`](crate::Client::get_org_robot_federation).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrgRobotFederation<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrgRobotFederation<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/robots/{}/federation", client.base_url(),
            encode_path(& orgname), encode_path(& robot_shortname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Vec<crate::models::RobotFederation>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORG_ROBOT_FEDERATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The identities, as stored.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn create_org_robot_federation(&self) -> CreateOrgRobotFederation<'_> {
        CreateOrgRobotFederation::new(self)
    }
}

/// The call of `createOrgRobotFederation`, begun by
/// [`Client::create_org_robot_federation`](crate::Client::create_org_robot_federation).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrgRobotFederation<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    robot_shortname: Result<crate::PathSegment, &'static str>,
    body: Result<Vec<crate::models::RobotFederation>, &'static str>,
}

impl<'a> CreateOrgRobotFederation<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            robot_shortname: Err("robot_shortname was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<Vec<crate::models::RobotFederation>>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `Vec < crate :: models :: RobotFederation >` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/robots/{}/federation", client.base_url(),
            encode_path(& orgname), encode_path(& robot_shortname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Vec<crate::models::RobotFederation>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_ORG_ROBOT_FEDERATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The list is empty.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_org_robot_federation(&self) -> DeleteOrgRobotFederation<'_> {
        DeleteOrgRobotFederation::new(self)
    }
}

/// The call of `deleteOrgRobotFederation`, begun by
/// [`Client::delete_org_robot_federation`](crate::Client::delete_org_robot_federation).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrgRobotFederation<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    robot_shortname: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrgRobotFederation<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            robot_shortname: Err("robot_shortname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the robot without its namespace, such as `ci` for `acme+ci`.
    ///
    /// Required.
    pub fn robot_shortname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.robot_shortname = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: PathSegment` for robot_shortname failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, robot_shortname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let robot_shortname = robot_shortname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/robots/{}/federation", client.base_url(),
            encode_path(& orgname), encode_path(& robot_shortname),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORG_ROBOT_FEDERATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
