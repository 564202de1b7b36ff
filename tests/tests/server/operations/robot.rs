//! Owns the operations of tag `robot`.

use quay_api::models;
use quay_api::server::robot::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    RobotApi {
        get_user_robots query GetUserRobotsQuery { permissions, token, limit }
            => GetUserRobotsReply[200 Ok(_)];
        get_user_robot path GetUserRobotPath { robot_shortname } => GetUserRobotReply[200 Ok(_)];
        create_user_robot path CreateUserRobotPath { robot_shortname } maybe [models::NewRobot]
            => CreateUserRobotReply[201 Created(_)];
        delete_user_robot path DeleteUserRobotPath { robot_shortname }
            => DeleteUserRobotReply[204 NoContent];
        get_org_robots path GetOrgRobotsPath { orgname }
            query GetOrgRobotsQuery { permissions, token, limit } => GetOrgRobotsReply[200 Ok(_)];
        get_org_robot path GetOrgRobotPath { orgname, robot_shortname }
            => GetOrgRobotReply[200 Ok(_)];
        create_org_robot path CreateOrgRobotPath { orgname, robot_shortname }
            maybe [models::NewRobot] => CreateOrgRobotReply[201 Created(_)];
        delete_org_robot path DeleteOrgRobotPath { orgname, robot_shortname }
            => DeleteOrgRobotReply[204 NoContent];
        get_user_robot_permissions path GetUserRobotPermissionsPath { robot_shortname }
            => GetUserRobotPermissionsReply[200 Ok(_)];
        get_org_robot_permissions path GetOrgRobotPermissionsPath { orgname, robot_shortname }
            => GetOrgRobotPermissionsReply[200 Ok(_)];
        regenerate_user_robot_token path RegenerateUserRobotTokenPath { robot_shortname }
            => RegenerateUserRobotTokenReply[200 Ok(_)];
        regenerate_org_robot_token path RegenerateOrgRobotTokenPath { orgname, robot_shortname }
            => RegenerateOrgRobotTokenReply[200 Ok(_)];
        get_user_robot_federation path GetUserRobotFederationPath { robot_shortname }
            => GetUserRobotFederationReply[200 Ok(_)];
        create_user_robot_federation path CreateUserRobotFederationPath { robot_shortname }
            body [Vec<models::RobotFederation>] => CreateUserRobotFederationReply[200 Ok(_)];
        delete_user_robot_federation path DeleteUserRobotFederationPath { robot_shortname }
            => DeleteUserRobotFederationReply[204 NoContent];
        get_org_robot_federation path GetOrgRobotFederationPath { orgname, robot_shortname }
            => GetOrgRobotFederationReply[200 Ok(_)];
        create_org_robot_federation path CreateOrgRobotFederationPath { orgname, robot_shortname }
            body [Vec<models::RobotFederation>] => CreateOrgRobotFederationReply[200 Ok(_)];
        delete_org_robot_federation path DeleteOrgRobotFederationPath { orgname, robot_shortname }
            => DeleteOrgRobotFederationReply[204 NoContent];
    }
}
