//! The operations of tag `robot`.
//!
//! A robot belongs to a user or to an organization, and each has its own paths. The two differ in
//! who may call, and in whether the namespace is looked up: robots that are deleted or federated
//! are found by their full name.

mod federation;
mod organizations;
mod robots;
mod users;

use quay_api::models::{NewRobot, RobotFederation};
use quay_api::server::robot::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl RobotApi for App {
    async fn get_user_robots(
        &self,
        context: Context,
        query: GetUserRobotsQuery,
    ) -> Result<GetUserRobotsResponse, Rejection> {
        self.read(&context, |op| users::list(op, &query))
            .await
            .map(GetUserRobotsResponse::Ok)
    }

    async fn get_user_robot(
        &self,
        context: Context,
        path: GetUserRobotPath,
    ) -> Result<GetUserRobotResponse, Rejection> {
        self.read(&context, |op| users::get(op, &path.robot_shortname))
            .await
            .map(GetUserRobotResponse::Ok)
    }

    async fn create_user_robot(
        &self,
        context: Context,
        path: CreateUserRobotPath,
        body: Option<NewRobot>,
    ) -> Result<CreateUserRobotResponse, Rejection> {
        self.write(&context, |op| {
            users::create(op, &path.robot_shortname, body.clone())
        })
        .await
        .map(CreateUserRobotResponse::Created)
    }

    async fn delete_user_robot(
        &self,
        context: Context,
        path: DeleteUserRobotPath,
    ) -> Result<DeleteUserRobotResponse, Rejection> {
        self.write(&context, |op| users::delete(op, &path.robot_shortname))
            .await?;
        Ok(DeleteUserRobotResponse::NoContent)
    }

    async fn get_org_robots(
        &self,
        context: Context,
        path: GetOrgRobotsPath,
        query: GetOrgRobotsQuery,
    ) -> Result<GetOrgRobotsResponse, Rejection> {
        self.read(&context, |op| {
            organizations::list(op, path.orgname.as_str(), &query)
        })
        .await
        .map(GetOrgRobotsResponse::Ok)
    }

    async fn get_org_robot(
        &self,
        context: Context,
        path: GetOrgRobotPath,
    ) -> Result<GetOrgRobotResponse, Rejection> {
        self.read(&context, |op| {
            organizations::get(op, path.orgname.as_str(), &path.robot_shortname)
        })
        .await
        .map(GetOrgRobotResponse::Ok)
    }

    async fn create_org_robot(
        &self,
        context: Context,
        path: CreateOrgRobotPath,
        body: Option<NewRobot>,
    ) -> Result<CreateOrgRobotResponse, Rejection> {
        self.write(&context, |op| {
            organizations::create(
                op,
                path.orgname.as_str(),
                &path.robot_shortname,
                body.clone(),
            )
        })
        .await
        .map(CreateOrgRobotResponse::Created)
    }

    async fn delete_org_robot(
        &self,
        context: Context,
        path: DeleteOrgRobotPath,
    ) -> Result<DeleteOrgRobotResponse, Rejection> {
        self.write(&context, |op| {
            organizations::delete(op, path.orgname.as_str(), &path.robot_shortname)
        })
        .await?;
        Ok(DeleteOrgRobotResponse::NoContent)
    }

    async fn get_user_robot_permissions(
        &self,
        context: Context,
        path: GetUserRobotPermissionsPath,
    ) -> Result<GetUserRobotPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            users::list_permissions(op, &path.robot_shortname)
        })
        .await
        .map(GetUserRobotPermissionsResponse::Ok)
    }

    async fn get_org_robot_permissions(
        &self,
        context: Context,
        path: GetOrgRobotPermissionsPath,
    ) -> Result<GetOrgRobotPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            organizations::list_permissions(op, path.orgname.as_str(), &path.robot_shortname)
        })
        .await
        .map(GetOrgRobotPermissionsResponse::Ok)
    }

    async fn regenerate_user_robot_token(
        &self,
        context: Context,
        path: RegenerateUserRobotTokenPath,
    ) -> Result<RegenerateUserRobotTokenResponse, Rejection> {
        self.write(&context, |op| {
            users::regenerate_token(op, &path.robot_shortname)
        })
        .await
        .map(RegenerateUserRobotTokenResponse::Ok)
    }

    async fn regenerate_org_robot_token(
        &self,
        context: Context,
        path: RegenerateOrgRobotTokenPath,
    ) -> Result<RegenerateOrgRobotTokenResponse, Rejection> {
        self.write(&context, |op| {
            organizations::regenerate_token(op, path.orgname.as_str(), &path.robot_shortname)
        })
        .await
        .map(RegenerateOrgRobotTokenResponse::Ok)
    }

    async fn get_user_robot_federation(
        &self,
        context: Context,
        path: GetUserRobotFederationPath,
    ) -> Result<GetUserRobotFederationResponse, Rejection> {
        self.read(&context, |op| {
            users::get_federation(op, &path.robot_shortname)
        })
        .await
        .map(GetUserRobotFederationResponse::Ok)
    }

    async fn create_user_robot_federation(
        &self,
        context: Context,
        path: CreateUserRobotFederationPath,
        body: Vec<RobotFederation>,
    ) -> Result<CreateUserRobotFederationResponse, Rejection> {
        self.write(&context, |op| {
            users::create_federation(op, &path.robot_shortname, body.clone())
        })
        .await
        .map(CreateUserRobotFederationResponse::Ok)
    }

    async fn delete_user_robot_federation(
        &self,
        context: Context,
        path: DeleteUserRobotFederationPath,
    ) -> Result<DeleteUserRobotFederationResponse, Rejection> {
        self.write(&context, |op| {
            users::delete_federation(op, &path.robot_shortname)
        })
        .await?;
        Ok(DeleteUserRobotFederationResponse::NoContent)
    }

    async fn get_org_robot_federation(
        &self,
        context: Context,
        path: GetOrgRobotFederationPath,
    ) -> Result<GetOrgRobotFederationResponse, Rejection> {
        self.read(&context, |op| {
            organizations::get_federation(op, path.orgname.as_str(), &path.robot_shortname)
        })
        .await
        .map(GetOrgRobotFederationResponse::Ok)
    }

    async fn create_org_robot_federation(
        &self,
        context: Context,
        path: CreateOrgRobotFederationPath,
        body: Vec<RobotFederation>,
    ) -> Result<CreateOrgRobotFederationResponse, Rejection> {
        self.write(&context, |op| {
            organizations::create_federation(
                op,
                path.orgname.as_str(),
                &path.robot_shortname,
                body.clone(),
            )
        })
        .await
        .map(CreateOrgRobotFederationResponse::Ok)
    }

    async fn delete_org_robot_federation(
        &self,
        context: Context,
        path: DeleteOrgRobotFederationPath,
    ) -> Result<DeleteOrgRobotFederationResponse, Rejection> {
        self.write(&context, |op| {
            organizations::delete_federation(op, path.orgname.as_str(), &path.robot_shortname)
        })
        .await?;
        Ok(DeleteOrgRobotFederationResponse::NoContent)
    }
}
