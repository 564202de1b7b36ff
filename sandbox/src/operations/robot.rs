//! Owns the operations of tag `robot`.
//!
//! A robot belongs to a user or to an organization, and there is a path for either. They differ in
//! who may come, and in whether the namespace is looked up: what is only removed or federated is
//! found by its full name.

mod accounts;
mod federation;

use quay_api::models::{NewRobot, RobotFederation, RobotList};
use quay_api::server::robot::*;
use quay_api::server::{Context, Refusal};

use self::accounts::{Listing, full_name};
use crate::state::Quay;
use crate::views;

impl RobotApi for Quay {
    async fn get_user_robots(
        &self,
        context: Context,
        query: GetUserRobotsQuery,
    ) -> Result<GetUserRobotsReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let listing = Listing {
                shares: query.permissions.unwrap_or(false),
                tokens: query.token.unwrap_or(true),
                limit: query.limit,
            };
            let robots = session.list_robots(&user.name, listing)?;
            Ok(GetUserRobotsReply::Ok(RobotList::new(robots)))
        })
    }

    async fn get_user_robot(
        &self,
        context: Context,
        path: GetUserRobotPath,
    ) -> Result<GetUserRobotReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let robot = session.robot(&full_name(&user.name, &path.robot_shortname))?;
            let metadata = Some(robot.metadata.clone());
            Ok(GetUserRobotReply::Ok(views::robot(&robot, metadata, true)))
        })
    }

    async fn create_user_robot(
        &self,
        context: Context,
        path: CreateUserRobotPath,
        body: Option<NewRobot>,
    ) -> Result<CreateUserRobotReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_unrestricted_self()?;
            let robot =
                session.create_robot(user, &path.robot_shortname, body.unwrap_or_default())?;
            Ok(CreateUserRobotReply::Created(robot))
        })
    }

    async fn delete_user_robot(
        &self,
        context: Context,
        path: DeleteUserRobotPath,
    ) -> Result<DeleteUserRobotReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_unrestricted_self()?;
            session.delete_robot(&user.name, &path.robot_shortname)?;
            Ok(DeleteUserRobotReply::NoContent)
        })
    }

    async fn get_org_robots(
        &self,
        context: Context,
        path: GetOrgRobotsPath,
        query: GetOrgRobotsQuery,
    ) -> Result<GetOrgRobotsReply, Refusal> {
        self.read(&context, |session| {
            let namespace = path.orgname.as_str();
            let readonly = session.is_global_readonly();
            let member = session.is_member_of_namespace(namespace)?;
            session.require(Ok(member || readonly))?;
            let admin = session.may_administer_namespace(namespace)?;
            let listing = Listing {
                shares: (admin || readonly) && query.permissions.unwrap_or(false),
                tokens: admin && query.token.unwrap_or(true),
                limit: query.limit,
            };
            let robots = session.list_robots(namespace, listing)?;
            Ok(GetOrgRobotsReply::Ok(RobotList::new(robots)))
        })
    }

    async fn get_org_robot(
        &self,
        context: Context,
        path: GetOrgRobotPath,
    ) -> Result<GetOrgRobotReply, Refusal> {
        self.read(&context, |session| {
            let namespace = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(namespace))?;
            let robot = session.organization_robot(namespace, &path.robot_shortname)?;
            let with_token = session.may_administer_namespace(namespace)?;
            let metadata = Some(robot.metadata.clone());
            Ok(GetOrgRobotReply::Ok(views::robot(
                &robot, metadata, with_token,
            )))
        })
    }

    async fn create_org_robot(
        &self,
        context: Context,
        path: CreateOrgRobotPath,
        body: Option<NewRobot>,
    ) -> Result<CreateOrgRobotReply, Refusal> {
        self.write(&context, |session| {
            let namespace = path.orgname.as_str();
            session.require(session.may_administer_namespace(namespace))?;
            let owner = session.owner_of_robots(namespace)?;
            let robot =
                session.create_robot(&owner, &path.robot_shortname, body.unwrap_or_default())?;
            Ok(CreateOrgRobotReply::Created(robot))
        })
    }

    async fn delete_org_robot(
        &self,
        context: Context,
        path: DeleteOrgRobotPath,
    ) -> Result<DeleteOrgRobotReply, Refusal> {
        self.write(&context, |session| {
            let namespace = path.orgname.as_str();
            session.require(session.may_administer_namespace(namespace))?;
            session.delete_robot(namespace, &path.robot_shortname)?;
            Ok(DeleteOrgRobotReply::NoContent)
        })
    }

    async fn get_user_robot_permissions(
        &self,
        context: Context,
        path: GetUserRobotPermissionsPath,
    ) -> Result<GetUserRobotPermissionsReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let robot = session.robot(&full_name(&user.name, &path.robot_shortname))?;
            let list = session.robot_permissions(&robot)?;
            Ok(GetUserRobotPermissionsReply::Ok(list))
        })
    }

    async fn get_org_robot_permissions(
        &self,
        context: Context,
        path: GetOrgRobotPermissionsPath,
    ) -> Result<GetOrgRobotPermissionsReply, Refusal> {
        self.read(&context, |session| {
            session.administered_self()?;
            let namespace = path.orgname.as_str();
            if !session.may_read_namespace_as_admin(namespace)? {
                return Err(crate::forbidden());
            }
            let robot = session.organization_robot(namespace, &path.robot_shortname)?;
            let list = session.robot_permissions(&robot)?;
            Ok(GetOrgRobotPermissionsReply::Ok(list))
        })
    }

    async fn regenerate_user_robot_token(
        &self,
        context: Context,
        path: RegenerateUserRobotTokenPath,
    ) -> Result<RegenerateUserRobotTokenReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_unrestricted_self()?;
            let robot = session.regenerate_robot(user, &path.robot_shortname)?;
            Ok(RegenerateUserRobotTokenReply::Ok(robot))
        })
    }

    async fn regenerate_org_robot_token(
        &self,
        context: Context,
        path: RegenerateOrgRobotTokenPath,
    ) -> Result<RegenerateOrgRobotTokenReply, Refusal> {
        self.write(&context, |session| {
            let namespace = path.orgname.as_str();
            session.require(session.may_administer_namespace(namespace))?;
            let owner = session.owner_of_robots(namespace)?;
            let robot = session.regenerate_robot(&owner, &path.robot_shortname)?;
            Ok(RegenerateOrgRobotTokenReply::Ok(robot))
        })
    }

    async fn get_user_robot_federation(
        &self,
        context: Context,
        path: GetUserRobotFederationPath,
    ) -> Result<GetUserRobotFederationReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let namespace = user.name.as_str();
            let federation = session.robot_federation(namespace, &path.robot_shortname)?;
            Ok(GetUserRobotFederationReply::Ok(federation))
        })
    }

    async fn create_user_robot_federation(
        &self,
        context: Context,
        path: CreateUserRobotFederationPath,
        body: Vec<RobotFederation>,
    ) -> Result<CreateUserRobotFederationReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_unrestricted_self()?;
            let namespace = user.name.as_str();
            let federation =
                session.set_robot_federation(namespace, &path.robot_shortname, body)?;
            Ok(CreateUserRobotFederationReply::Ok(federation))
        })
    }

    async fn delete_user_robot_federation(
        &self,
        context: Context,
        path: DeleteUserRobotFederationPath,
    ) -> Result<DeleteUserRobotFederationReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_unrestricted_self()?;
            let namespace = user.name.as_str();
            session.delete_robot_federation(namespace, &path.robot_shortname)?;
            Ok(DeleteUserRobotFederationReply::NoContent)
        })
    }

    async fn get_org_robot_federation(
        &self,
        context: Context,
        path: GetOrgRobotFederationPath,
    ) -> Result<GetOrgRobotFederationReply, Refusal> {
        self.read(&context, |session| {
            let namespace = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(namespace))?;
            let federation = session.robot_federation(namespace, &path.robot_shortname)?;
            Ok(GetOrgRobotFederationReply::Ok(federation))
        })
    }

    async fn create_org_robot_federation(
        &self,
        context: Context,
        path: CreateOrgRobotFederationPath,
        body: Vec<RobotFederation>,
    ) -> Result<CreateOrgRobotFederationReply, Refusal> {
        self.write(&context, |session| {
            let namespace = path.orgname.as_str();
            session.require(session.may_administer_namespace(namespace))?;
            let federation =
                session.set_robot_federation(namespace, &path.robot_shortname, body)?;
            Ok(CreateOrgRobotFederationReply::Ok(federation))
        })
    }

    async fn delete_org_robot_federation(
        &self,
        context: Context,
        path: DeleteOrgRobotFederationPath,
    ) -> Result<DeleteOrgRobotFederationReply, Refusal> {
        self.write(&context, |session| {
            let namespace = path.orgname.as_str();
            session.require(session.may_administer_namespace(namespace))?;
            session.delete_robot_federation(namespace, &path.robot_shortname)?;
            Ok(DeleteOrgRobotFederationReply::NoContent)
        })
    }
}
