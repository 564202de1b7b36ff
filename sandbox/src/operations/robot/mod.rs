//! Owns the operations of tag `robot`.
//!
//! A robot belongs to a user or to an organization, and there is a path for either. They differ in
//! who may come, and in whether the namespace is looked up: what is only removed or federated is
//! found by its full name.

mod federation;
mod robots;

use quay_api::models::{NewRobot, RobotFederation, RobotList};
use quay_api::server::robot::*;
use quay_api::server::{Context, Rejection};

use self::robots::{Listing, full_name};
use crate::app::App;
use crate::views;

impl RobotApi for App {
    async fn get_user_robots(
        &self,
        context: Context,
        query: GetUserRobotsQuery,
    ) -> Result<GetUserRobotsResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let listing = Listing {
                shares: query.permissions.unwrap_or(false),
                tokens: query.token.unwrap_or(true),
                limit: query.limit,
            };
            let robots = robots::list(op, &user.name, listing)?;
            Ok(GetUserRobotsResponse::Ok(RobotList::new(robots)))
        })
    }

    async fn get_user_robot(
        &self,
        context: Context,
        path: GetUserRobotPath,
    ) -> Result<GetUserRobotResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let robot = robots::find(op, &full_name(&user.name, &path.robot_shortname))?;
            let metadata = Some(robot.metadata.clone());
            Ok(GetUserRobotResponse::Ok(views::robot(
                &robot, metadata, true,
            )))
        })
    }

    async fn create_user_robot(
        &self,
        context: Context,
        path: CreateUserRobotPath,
        body: Option<NewRobot>,
    ) -> Result<CreateUserRobotResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_unrestricted_user_admin()?;
            let robot = robots::create(op, user, &path.robot_shortname, body.unwrap_or_default())?;
            Ok(CreateUserRobotResponse::Created(robot))
        })
    }

    async fn delete_user_robot(
        &self,
        context: Context,
        path: DeleteUserRobotPath,
    ) -> Result<DeleteUserRobotResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_unrestricted_user_admin()?;
            robots::delete(op, &user.name, &path.robot_shortname)?;
            Ok(DeleteUserRobotResponse::NoContent)
        })
    }

    async fn get_org_robots(
        &self,
        context: Context,
        path: GetOrgRobotsPath,
        query: GetOrgRobotsQuery,
    ) -> Result<GetOrgRobotsResponse, Rejection> {
        self.read(&context, |op| {
            let namespace = path.orgname.as_str();
            let readonly = op.is_global_readonly();
            let member = op.is_member_of_namespace(namespace)?;
            op.require(Ok(member || readonly))?;
            let admin = op.may_administer_namespace(namespace)?;
            let listing = Listing {
                shares: (admin || readonly) && query.permissions.unwrap_or(false),
                tokens: admin && query.token.unwrap_or(true),
                limit: query.limit,
            };
            let robots = robots::list(op, namespace, listing)?;
            Ok(GetOrgRobotsResponse::Ok(RobotList::new(robots)))
        })
    }

    async fn get_org_robot(
        &self,
        context: Context,
        path: GetOrgRobotPath,
    ) -> Result<GetOrgRobotResponse, Rejection> {
        self.read(&context, |op| {
            let namespace = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(namespace))?;
            let robot = robots::find_in_organization(op, namespace, &path.robot_shortname)?;
            let with_token = op.may_administer_namespace(namespace)?;
            let metadata = Some(robot.metadata.clone());
            Ok(GetOrgRobotResponse::Ok(views::robot(
                &robot, metadata, with_token,
            )))
        })
    }

    async fn create_org_robot(
        &self,
        context: Context,
        path: CreateOrgRobotPath,
        body: Option<NewRobot>,
    ) -> Result<CreateOrgRobotResponse, Rejection> {
        self.write(&context, |op| {
            let namespace = path.orgname.as_str();
            op.require(op.may_administer_namespace(namespace))?;
            let owner = robots::find_owner(op, namespace)?;
            let robot =
                robots::create(op, &owner, &path.robot_shortname, body.unwrap_or_default())?;
            Ok(CreateOrgRobotResponse::Created(robot))
        })
    }

    async fn delete_org_robot(
        &self,
        context: Context,
        path: DeleteOrgRobotPath,
    ) -> Result<DeleteOrgRobotResponse, Rejection> {
        self.write(&context, |op| {
            let namespace = path.orgname.as_str();
            op.require(op.may_administer_namespace(namespace))?;
            robots::delete(op, namespace, &path.robot_shortname)?;
            Ok(DeleteOrgRobotResponse::NoContent)
        })
    }

    async fn get_user_robot_permissions(
        &self,
        context: Context,
        path: GetUserRobotPermissionsPath,
    ) -> Result<GetUserRobotPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let robot = robots::find(op, &full_name(&user.name, &path.robot_shortname))?;
            let list = robots::list_permissions(op, &robot)?;
            Ok(GetUserRobotPermissionsResponse::Ok(list))
        })
    }

    async fn get_org_robot_permissions(
        &self,
        context: Context,
        path: GetOrgRobotPermissionsPath,
    ) -> Result<GetOrgRobotPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            op.require_user_admin()?;
            let namespace = path.orgname.as_str();
            if !op.may_read_namespace_as_admin(namespace)? {
                return Err(crate::responses::forbidden());
            }
            let robot = robots::find_in_organization(op, namespace, &path.robot_shortname)?;
            let list = robots::list_permissions(op, &robot)?;
            Ok(GetOrgRobotPermissionsResponse::Ok(list))
        })
    }

    async fn regenerate_user_robot_token(
        &self,
        context: Context,
        path: RegenerateUserRobotTokenPath,
    ) -> Result<RegenerateUserRobotTokenResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_unrestricted_user_admin()?;
            let robot = robots::regenerate(op, user, &path.robot_shortname)?;
            Ok(RegenerateUserRobotTokenResponse::Ok(robot))
        })
    }

    async fn regenerate_org_robot_token(
        &self,
        context: Context,
        path: RegenerateOrgRobotTokenPath,
    ) -> Result<RegenerateOrgRobotTokenResponse, Rejection> {
        self.write(&context, |op| {
            let namespace = path.orgname.as_str();
            op.require(op.may_administer_namespace(namespace))?;
            let owner = robots::find_owner(op, namespace)?;
            let robot = robots::regenerate(op, &owner, &path.robot_shortname)?;
            Ok(RegenerateOrgRobotTokenResponse::Ok(robot))
        })
    }

    async fn get_user_robot_federation(
        &self,
        context: Context,
        path: GetUserRobotFederationPath,
    ) -> Result<GetUserRobotFederationResponse, Rejection> {
        self.read(&context, |op| {
            let user = op.require_user_admin()?;
            let namespace = user.name.as_str();
            let federation = federation::get(op, namespace, &path.robot_shortname)?;
            Ok(GetUserRobotFederationResponse::Ok(federation))
        })
    }

    async fn create_user_robot_federation(
        &self,
        context: Context,
        path: CreateUserRobotFederationPath,
        body: Vec<RobotFederation>,
    ) -> Result<CreateUserRobotFederationResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_unrestricted_user_admin()?;
            let namespace = user.name.as_str();
            let federation = federation::set(op, namespace, &path.robot_shortname, body)?;
            Ok(CreateUserRobotFederationResponse::Ok(federation))
        })
    }

    async fn delete_user_robot_federation(
        &self,
        context: Context,
        path: DeleteUserRobotFederationPath,
    ) -> Result<DeleteUserRobotFederationResponse, Rejection> {
        self.write(&context, |op| {
            let user = op.require_unrestricted_user_admin()?;
            let namespace = user.name.as_str();
            federation::delete(op, namespace, &path.robot_shortname)?;
            Ok(DeleteUserRobotFederationResponse::NoContent)
        })
    }

    async fn get_org_robot_federation(
        &self,
        context: Context,
        path: GetOrgRobotFederationPath,
    ) -> Result<GetOrgRobotFederationResponse, Rejection> {
        self.read(&context, |op| {
            let namespace = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(namespace))?;
            let federation = federation::get(op, namespace, &path.robot_shortname)?;
            Ok(GetOrgRobotFederationResponse::Ok(federation))
        })
    }

    async fn create_org_robot_federation(
        &self,
        context: Context,
        path: CreateOrgRobotFederationPath,
        body: Vec<RobotFederation>,
    ) -> Result<CreateOrgRobotFederationResponse, Rejection> {
        self.write(&context, |op| {
            let namespace = path.orgname.as_str();
            op.require(op.may_administer_namespace(namespace))?;
            let federation = federation::set(op, namespace, &path.robot_shortname, body)?;
            Ok(CreateOrgRobotFederationResponse::Ok(federation))
        })
    }

    async fn delete_org_robot_federation(
        &self,
        context: Context,
        path: DeleteOrgRobotFederationPath,
    ) -> Result<DeleteOrgRobotFederationResponse, Rejection> {
        self.write(&context, |op| {
            let namespace = path.orgname.as_str();
            op.require(op.may_administer_namespace(namespace))?;
            federation::delete(op, namespace, &path.robot_shortname)?;
            Ok(DeleteOrgRobotFederationResponse::NoContent)
        })
    }
}
