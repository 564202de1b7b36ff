//! Robots of the caller's own namespace.

use quay_api::PathSegment;
use quay_api::models::{self, NewRobot, RobotFederation, RobotList};
use quay_api::server::Rejection;
use quay_api::server::robot::*;

use super::federation;
use super::robots::{self, Listing, full_name};
use crate::op_context::OpContext;
use crate::views;

pub(super) fn list(
    op: &OpContext<'_>,
    query: &GetUserRobotsQuery,
) -> Result<models::RobotList, Rejection> {
    let user = op.require_user_admin()?;
    let listing = Listing {
        shares: query.permissions,
        tokens: query.token,
        limit: query.limit,
    };
    let robots = robots::list(op, &user.name, listing)?;
    Ok(RobotList::new(robots))
}

pub(super) fn get(
    op: &OpContext<'_>,
    robot_shortname: &PathSegment,
) -> Result<models::Robot, Rejection> {
    let user = op.require_user_admin()?;
    let robot = robots::find(op, &full_name(&user.name, robot_shortname))?;
    let metadata = Some(robot.metadata.clone());
    Ok(views::robot(&robot, metadata, true))
}

pub(super) fn create(
    op: &OpContext<'_>,
    robot_shortname: &PathSegment,
    body: Option<NewRobot>,
) -> Result<models::Robot, Rejection> {
    let user = op.require_unrestricted_user_admin()?;
    robots::create(op, user, robot_shortname, body.unwrap_or_default())
}

pub(super) fn delete(op: &OpContext<'_>, robot_shortname: &PathSegment) -> Result<(), Rejection> {
    let user = op.require_unrestricted_user_admin()?;
    robots::delete(op, &user.name, robot_shortname)?;
    Ok(())
}

pub(super) fn list_permissions(
    op: &OpContext<'_>,
    robot_shortname: &PathSegment,
) -> Result<models::GrantedPermissionList, Rejection> {
    let user = op.require_user_admin()?;
    let robot = robots::find(op, &full_name(&user.name, robot_shortname))?;
    robots::list_permissions(op, &robot)
}

pub(super) fn regenerate_token(
    op: &OpContext<'_>,
    robot_shortname: &PathSegment,
) -> Result<models::RobotWithNewToken, Rejection> {
    let user = op.require_unrestricted_user_admin()?;
    robots::regenerate(op, user, robot_shortname)
}

pub(super) fn get_federation(
    op: &OpContext<'_>,
    robot_shortname: &PathSegment,
) -> Result<Vec<models::RobotFederation>, Rejection> {
    let user = op.require_user_admin()?;
    let namespace = user.name.as_str();
    federation::get(op, namespace, robot_shortname)
}

pub(super) fn create_federation(
    op: &OpContext<'_>,
    robot_shortname: &PathSegment,
    body: Vec<RobotFederation>,
) -> Result<Vec<models::RobotFederation>, Rejection> {
    let user = op.require_unrestricted_user_admin()?;
    let namespace = user.name.as_str();
    federation::set(op, namespace, robot_shortname, body)
}

pub(super) fn delete_federation(
    op: &OpContext<'_>,
    robot_shortname: &PathSegment,
) -> Result<(), Rejection> {
    let user = op.require_unrestricted_user_admin()?;
    let namespace = user.name.as_str();
    federation::delete(op, namespace, robot_shortname)?;
    Ok(())
}
