//! Robots of organizations.

use quay_api::PathSegment;
use quay_api::models::{self, NewRobot, RobotFederation, RobotList};
use quay_api::server::Rejection;
use quay_api::server::robot::*;

use super::federation;
use super::robots::{self, Listing};
use crate::op_context::OpContext;
use crate::views;

pub(super) fn list(
    op: &OpContext<'_>,
    namespace: &str,
    query: &GetOrgRobotsQuery,
) -> Result<models::RobotList, Rejection> {
    let readonly = op.is_global_readonly();
    let member = op.is_member_of_namespace(namespace)?;
    op.require(Ok(member || readonly))?;
    let admin = op.may_administer_namespace(namespace)?;
    let listing = Listing {
        shares: (admin || readonly) && query.permissions,
        tokens: admin && query.token,
        limit: query.limit,
    };
    let robots = robots::list(op, namespace, listing)?;
    Ok(RobotList::new(robots))
}

pub(super) fn get(
    op: &OpContext<'_>,
    namespace: &str,
    robot_shortname: &PathSegment,
) -> Result<models::Robot, Rejection> {
    op.require(op.may_read_namespace_as_admin(namespace))?;
    let robot = robots::find_in_organization(op, namespace, robot_shortname)?;
    let with_token = op.may_administer_namespace(namespace)?;
    let metadata = Some(robot.metadata.clone());
    Ok(views::robot(&robot, metadata, with_token))
}

pub(super) fn create(
    op: &OpContext<'_>,
    namespace: &str,
    robot_shortname: &PathSegment,
    body: Option<NewRobot>,
) -> Result<models::Robot, Rejection> {
    op.require(op.may_administer_namespace(namespace))?;
    let owner = robots::find_owner(op, namespace)?;
    let robot = robots::create(op, &owner, robot_shortname, body.unwrap_or_default())?;
    Ok(robot)
}

pub(super) fn delete(
    op: &OpContext<'_>,
    namespace: &str,
    robot_shortname: &PathSegment,
) -> Result<(), Rejection> {
    op.require(op.may_administer_namespace(namespace))?;
    robots::delete(op, namespace, robot_shortname)?;
    Ok(())
}

pub(super) fn list_permissions(
    op: &OpContext<'_>,
    namespace: &str,
    robot_shortname: &PathSegment,
) -> Result<models::GrantedPermissionList, Rejection> {
    op.require_user_admin()?;
    if !op.may_read_namespace_as_admin(namespace)? {
        return Err(crate::responses::forbidden());
    }
    let robot = robots::find_in_organization(op, namespace, robot_shortname)?;
    robots::list_permissions(op, &robot)
}

pub(super) fn regenerate_token(
    op: &OpContext<'_>,
    namespace: &str,
    robot_shortname: &PathSegment,
) -> Result<models::RobotWithNewToken, Rejection> {
    op.require(op.may_administer_namespace(namespace))?;
    let owner = robots::find_owner(op, namespace)?;
    robots::regenerate(op, &owner, robot_shortname)
}

pub(super) fn get_federation(
    op: &OpContext<'_>,
    namespace: &str,
    robot_shortname: &PathSegment,
) -> Result<Vec<models::RobotFederation>, Rejection> {
    op.require(op.may_read_namespace_as_admin(namespace))?;
    federation::get(op, namespace, robot_shortname)
}

pub(super) fn create_federation(
    op: &OpContext<'_>,
    namespace: &str,
    robot_shortname: &PathSegment,
    body: Vec<RobotFederation>,
) -> Result<Vec<models::RobotFederation>, Rejection> {
    op.require(op.may_administer_namespace(namespace))?;
    federation::set(op, namespace, robot_shortname, body)
}

pub(super) fn delete_federation(
    op: &OpContext<'_>,
    namespace: &str,
    robot_shortname: &PathSegment,
) -> Result<(), Rejection> {
    op.require(op.may_administer_namespace(namespace))?;
    federation::delete(op, namespace, robot_shortname)?;
    Ok(())
}
