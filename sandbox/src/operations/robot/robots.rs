//! The rules that robots of users and organizations share.

use quay_api::PathSegment;
use quay_api::models::{self, GrantedPermissionList, RobotListEntry, RobotWithNewToken};
use quay_api::server::Rejection;
use serde_json::json;

use crate::crypto::random;
use crate::domain::names;
use crate::op_context::OpContext;
use crate::storage::{Account, NewRobot, Robot};
use crate::views::{self, RobotsShown};

/// What the data layer says of a robot that is not there.
const UNKNOWN: &str = "Could not find robot with specified username";

/// What the server says where no robots can be made.
const DISALLOWED: &str = "Robot accounts have been disabled. Please contact your administrator.";

/// How much of a description is kept.
const DESCRIPTION_CHARACTERS: usize = 255;

/// What a list of robots shall hold.
pub(super) struct Listing {
    pub(super) shares: bool,
    pub(super) tokens: bool,
    pub(super) limit: Option<i32>,
}

/// The name of a robot with that of its namespace.
pub(super) fn full_name(namespace: &str, short: &PathSegment) -> String {
    format!("{namespace}+{}", short.as_str())
}

fn invalid_name(short: &str) -> Option<Rejection> {
    let problem = names::problem_of_name(short)?;
    let detail = format!("The name for the robot '{short}' is invalid: {problem}");
    Some(Rejection::invalid_request(detail))
}

/// The robot of that full name.
pub(super) fn find(op: &OpContext<'_>, name: &str) -> Result<Robot, Rejection> {
    let robot = op.tx.robot_fetch(name)?;
    robot.ok_or_else(|| Rejection::data_layer(UNKNOWN))
}

/// The organization whose robots are asked for.
pub(super) fn find_owner(op: &OpContext<'_>, orgname: &str) -> Result<Account, Rejection> {
    op.tx
        .organization_fetch(orgname)?
        .ok_or_else(|| Rejection::data_layer(format!("Organization does not exist: {orgname}")))
}

pub(super) fn find_in_organization(
    op: &OpContext<'_>,
    orgname: &str,
    short: &PathSegment,
) -> Result<Robot, Rejection> {
    let owner = find_owner(op, orgname)?;
    find(op, &full_name(&owner.name, short))
}

pub(super) fn list(
    op: &OpContext<'_>,
    namespace: &str,
    listing: Listing,
) -> Result<Vec<RobotListEntry>, Rejection> {
    let Listing {
        shares,
        tokens,
        limit,
    } = listing;
    let rows = op.tx.robot_list_by_namespace(namespace, shares, limit)?;
    Ok(views::robot_entries(
        op,
        rows,
        RobotsShown { tokens, shares },
    ))
}

pub(super) fn create(
    op: &OpContext<'_>,
    owner: &Account,
    short: &PathSegment,
    new: models::NewRobot,
) -> Result<models::Robot, Rejection> {
    if op.settings.robots_disallow {
        return Err(Rejection::invalid_request(DISALLOWED));
    }
    if let Some(rejection) = invalid_name(short.as_str()) {
        return Err(rejection);
    }
    let name = full_name(&owner.name, short);
    if op.tx.account_fetch(&name)?.is_some() {
        let detail = format!("Existing robot with name: {name}");
        return Err(Rejection::invalid_request(detail));
    }
    let given = new.description.as_deref().unwrap_or_default();
    let description: String = given.chars().take(DESCRIPTION_CHARACTERS).collect();
    op.tx.robot_create(&NewRobot {
        name: &name,
        token: &random::text(64),
        description: &description,
        metadata: &new.unstructured_metadata.clone().unwrap_or_default(),
        tag_expiration_s: op.settings.default_tag_expiration.seconds,
        created_ms: op.now_ms,
    })?;
    op.log(
        "create_robot",
        Some(owner.id),
        json!({
            "robot": short.as_str(),
            "description": new.description,
            "unstructured_metadata": new.unstructured_metadata,
        }),
    )?;
    let robot = find(op, &name)?;
    Ok(views::robot(&robot, new.unstructured_metadata, true))
}

pub(super) fn delete(
    op: &OpContext<'_>,
    namespace: &str,
    short: &PathSegment,
) -> Result<(), Rejection> {
    let robot = find(op, &full_name(namespace, short))?;
    if op.tx.repository_mirror_exists_for_robot(robot.account.id)? {
        return Err(Rejection::invalid_request(
            "Robot is being used by a mirror",
        ));
    }
    op.tx.robot_delete(robot.account.id)?;
    log(op, "delete_robot", namespace, short, json!({}))
}

pub(super) fn list_permissions(
    op: &OpContext<'_>,
    robot: &Robot,
) -> Result<GrantedPermissionList, Rejection> {
    let grants = op.tx.permission_list_by_account(robot.account.id)?;
    let granted = grants.into_iter().map(Into::into).collect();
    Ok(GrantedPermissionList::new(granted))
}

pub(super) fn regenerate(
    op: &OpContext<'_>,
    owner: &Account,
    short: &PathSegment,
) -> Result<RobotWithNewToken, Rejection> {
    let name = full_name(&owner.name, short);
    let robot = find(op, &name)?;
    let token = random::text(64);
    op.tx.robot_update_token(robot.account.id, &token)?;
    log(op, "regenerate_robot_token", &owner.name, short, json!({}))?;
    Ok(views::robot_with_new_token(&find(op, &name)?))
}

/// Writes into the log of a namespace, with the name of the robot beside the rest.
pub(super) fn log(
    op: &OpContext<'_>,
    kind: &str,
    namespace: &str,
    short: &PathSegment,
    mut metadata: serde_json::Value,
) -> Result<(), Rejection> {
    metadata["robot"] = short.as_str().into();
    let namespace = op.tx.account_fetch(namespace)?.map(|account| account.id);
    Ok(op.log(kind, namespace, metadata)?)
}
