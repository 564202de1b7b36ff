//! The operations of the tag `robot`.

use quay_api::models;
use quay_api::server::robot::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    RobotApi {
        get_user_robots query GetUserRobotsQuery { permissions, token, limit }
            => GetUserRobotsResponse[200 Ok(_)];
        get_user_robot path GetUserRobotPath { robot_shortname } => GetUserRobotResponse[200 Ok(_)];
        create_user_robot path CreateUserRobotPath { robot_shortname } maybe [models::NewRobot]
            => CreateUserRobotResponse[201 Created(_)];
        delete_user_robot path DeleteUserRobotPath { robot_shortname }
            => DeleteUserRobotResponse[204 NoContent];
        get_org_robots path GetOrgRobotsPath { orgname }
            query GetOrgRobotsQuery { permissions, token, limit } => GetOrgRobotsResponse[200 Ok(_)];
        get_org_robot path GetOrgRobotPath { orgname, robot_shortname }
            => GetOrgRobotResponse[200 Ok(_)];
        create_org_robot path CreateOrgRobotPath { orgname, robot_shortname }
            maybe [models::NewRobot] => CreateOrgRobotResponse[201 Created(_)];
        delete_org_robot path DeleteOrgRobotPath { orgname, robot_shortname }
            => DeleteOrgRobotResponse[204 NoContent];
        get_user_robot_permissions path GetUserRobotPermissionsPath { robot_shortname }
            => GetUserRobotPermissionsResponse[200 Ok(_)];
        get_org_robot_permissions path GetOrgRobotPermissionsPath { orgname, robot_shortname }
            => GetOrgRobotPermissionsResponse[200 Ok(_)];
        regenerate_user_robot_token path RegenerateUserRobotTokenPath { robot_shortname }
            => RegenerateUserRobotTokenResponse[200 Ok(_)];
        regenerate_org_robot_token path RegenerateOrgRobotTokenPath { orgname, robot_shortname }
            => RegenerateOrgRobotTokenResponse[200 Ok(_)];
        get_user_robot_federation path GetUserRobotFederationPath { robot_shortname }
            => GetUserRobotFederationResponse[200 Ok(_)];
        create_user_robot_federation path CreateUserRobotFederationPath { robot_shortname }
            body [Vec<models::RobotFederation>] => CreateUserRobotFederationResponse[200 Ok(_)];
        delete_user_robot_federation path DeleteUserRobotFederationPath { robot_shortname }
            => DeleteUserRobotFederationResponse[204 NoContent];
        get_org_robot_federation path GetOrgRobotFederationPath { orgname, robot_shortname }
            => GetOrgRobotFederationResponse[200 Ok(_)];
        create_org_robot_federation path CreateOrgRobotFederationPath { orgname, robot_shortname }
            body [Vec<models::RobotFederation>] => CreateOrgRobotFederationResponse[200 Ok(_)];
        delete_org_robot_federation path DeleteOrgRobotFederationPath { orgname, robot_shortname }
            => DeleteOrgRobotFederationResponse[204 NoContent];
    }
}
