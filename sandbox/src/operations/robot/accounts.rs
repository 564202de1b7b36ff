//! Owns what the operations on robots do, but for their federation.

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

impl OpContext<'_> {
    /// The robot of that full name.
    pub(super) fn robot(&self, name: &str) -> Result<Robot, Rejection> {
        let robot = self.tx.robot_fetch(name)?;
        robot.ok_or_else(|| Rejection::message(400, UNKNOWN))
    }

    /// The organization whose robots are asked for.
    pub(super) fn owner_of_robots(&self, orgname: &str) -> Result<Account, Rejection> {
        self.tx.organization_fetch(orgname)?.ok_or_else(|| {
            Rejection::message(400, format!("Organization does not exist: {orgname}"))
        })
    }

    pub(super) fn organization_robot(
        &self,
        orgname: &str,
        short: &PathSegment,
    ) -> Result<Robot, Rejection> {
        let owner = self.owner_of_robots(orgname)?;
        self.robot(&full_name(&owner.name, short))
    }

    pub(super) fn list_robots(
        &self,
        namespace: &str,
        listing: Listing,
    ) -> Result<Vec<RobotListEntry>, Rejection> {
        let Listing {
            shares,
            tokens,
            limit,
        } = listing;
        let rows = self.tx.robot_list_by_namespace(namespace, shares, limit)?;
        Ok(views::robot_entries(
            self,
            rows,
            RobotsShown { tokens, shares },
        ))
    }

    pub(super) fn create_robot(
        &self,
        owner: &Account,
        short: &PathSegment,
        new: models::NewRobot,
    ) -> Result<models::Robot, Rejection> {
        if let Some(rejection) = invalid_name(short.as_str()) {
            return Err(rejection);
        }
        let name = full_name(&owner.name, short);
        if self.tx.account_fetch(&name)?.is_some() {
            let detail = format!("Existing robot with name: {name}");
            return Err(Rejection::invalid_request(detail));
        }
        let given = new.description.as_deref().unwrap_or_default();
        let description: String = given.chars().take(DESCRIPTION_CHARACTERS).collect();
        self.tx.robot_create(&NewRobot {
            name: &name,
            token: &random::text(64),
            description: &description,
            metadata: &new.unstructured_metadata.clone().unwrap_or_default(),
            tag_expiration_s: self.settings.default_tag_expiration_s(),
            created_ms: self.now_ms,
        })?;
        self.log(
            "create_robot",
            Some(owner.id),
            json!({
                "robot": short.as_str(),
                "description": new.description,
                "unstructured_metadata": new.unstructured_metadata,
            }),
        )?;
        let robot = self.robot(&name)?;
        Ok(views::robot(&robot, new.unstructured_metadata, true))
    }

    pub(super) fn delete_robot(
        &self,
        namespace: &str,
        short: &PathSegment,
    ) -> Result<(), Rejection> {
        let robot = self.robot(&full_name(namespace, short))?;
        if self
            .tx
            .repository_mirror_exists_for_robot(robot.account.id)?
        {
            return Err(Rejection::invalid_request(
                "Robot is being used by a mirror",
            ));
        }
        self.tx.robot_delete(robot.account.id)?;
        self.log_robot("delete_robot", namespace, short, json!({}))
    }

    pub(super) fn robot_permissions(
        &self,
        robot: &Robot,
    ) -> Result<GrantedPermissionList, Rejection> {
        let grants = self.tx.permission_list_by_account(robot.account.id)?;
        let granted = grants.into_iter().map(Into::into).collect();
        Ok(GrantedPermissionList::new(granted))
    }

    pub(super) fn regenerate_robot(
        &self,
        owner: &Account,
        short: &PathSegment,
    ) -> Result<RobotWithNewToken, Rejection> {
        let name = full_name(&owner.name, short);
        let robot = self.robot(&name)?;
        let token = random::text(64);
        self.tx.robot_update_token(robot.account.id, &token)?;
        self.log_robot("regenerate_robot_token", &owner.name, short, json!({}))?;
        Ok(views::robot_with_new_token(&self.robot(&name)?))
    }

    /// Writes into the log of a namespace, with the name of the robot beside the rest.
    pub(super) fn log_robot(
        &self,
        kind: &str,
        namespace: &str,
        short: &PathSegment,
        mut metadata: serde_json::Value,
    ) -> Result<(), Rejection> {
        metadata["robot"] = short.as_str().into();
        let namespace = self.tx.account_fetch(namespace)?.map(|account| account.id);
        Ok(self.log(kind, namespace, metadata)?)
    }
}
