//! Robots: alone, with a new token, and in lists.

use std::collections::BTreeMap;

use quay_api::models::{self, RobotListEntry, RobotWithNewToken, TeamReference};
use quay_api::{Extra, Field};

use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::{Robot, RobotRow};
use crate::views::team_avatar;

/// What a reader of robots gets to see.
#[derive(Clone, Copy)]
pub(crate) struct RobotsShown {
    pub(crate) tokens: bool,
    /// Teams and repositories.
    pub(crate) shares: bool,
}

fn created(robot: &Robot) -> Option<String> {
    Some(dates::rfc2822(robot.account.created_ms))
}

fn last_accessed(robot: &Robot) -> Option<String> {
    robot.account.last_accessed_ms.map(dates::rfc2822)
}

/// A robot by itself. One that was just made has no metadata where it was given none, and an
/// empty object from then on.
pub(crate) fn robot(robot: &Robot, metadata: Option<Extra>, with_token: bool) -> models::Robot {
    let (name, description) = (&robot.account.name, &robot.description);
    let (created, accessed) = (created(robot), last_accessed(robot));
    let mut view = models::Robot::new(name, created, accessed, description, metadata);
    view.token = with_token.then(|| robot.token.clone());
    view
}

/// A robot that was given another token.
pub(crate) fn robot_with_new_token(robot: &Robot) -> RobotWithNewToken {
    RobotWithNewToken::new(
        &robot.account.name,
        created(robot),
        last_accessed(robot),
        &robot.description,
        robot.token.clone(),
    )
}

/// A list of robots from its rows: a robot comes once, with all its teams and repositories.
pub(crate) fn robot_entries(
    op: &OpContext<'_>,
    rows: Vec<RobotRow>,
    shown: RobotsShown,
) -> Vec<RobotListEntry> {
    let mut entries: Vec<RobotListEntry> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        let name = &row.robot.account.name;
        let place = *places.entry(name.clone()).or_insert_with(|| {
            entries.push(entry(op, &row.robot, shown));
            entries.len() - 1
        });
        let entry = &mut entries[place];
        if let (Some(name), Some(teams)) = (row.team, &mut entry.teams)
            && !teams.iter().any(|team| team.name == name)
        {
            let avatar = team_avatar(op, &name);
            teams.push(TeamReference::new(name, avatar));
        }
        if let (Some(name), Some(repositories)) = (row.repository, &mut entry.repositories)
            && !repositories.contains(&name)
        {
            repositories.push(name);
        }
    }
    entries
}

fn entry(op: &OpContext<'_>, robot: &Robot, shown: RobotsShown) -> RobotListEntry {
    let accessed = if op.settings.features.user_last_accessed {
        last_accessed(robot)
    } else {
        None
    };
    let description = Some(robot.description.clone());
    let mut entry = RobotListEntry::new(&robot.account.name, created(robot), accessed, description);
    if shown.tokens {
        entry.token = Field::Value(robot.token.clone());
    }
    if shown.shares {
        entry.teams = Some(Vec::new());
        entry.repositories = Some(Vec::new());
    }
    entry
}
