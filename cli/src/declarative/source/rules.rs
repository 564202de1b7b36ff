//! Rules between values that a JSON schema cannot say.

use std::collections::BTreeMap;

use super::super::model::{AutoPrunePolicy, DefaultPermission, Organization};
use super::super::problem::{Place, Problem};
use super::super::resources;
use super::child;

/// Checks an organization; `pointer` leads to it.
pub(super) fn check(
    pointer: &str,
    organization: &Organization,
    places: &BTreeMap<String, Place>,
    problems: &mut Vec<Problem>,
) {
    let mut add = |pointer: &str, message: String| {
        if let Some(place) = places.get(pointer).cloned() {
            problems.push(Problem { place, message });
        }
    };
    let permissions = organization.default_permissions.iter().flatten();
    for (index, permission) in permissions.enumerate() {
        let given = [&permission.team, &permission.user, &permission.robot];
        if given.iter().filter(|name| name.is_some()).count() != 1 {
            let pointer = child(&child(pointer, "defaultPermissions"), &index.to_string());
            add(&pointer, recipients(permission));
        }
    }
    let mut check_policies = |owner: &str, policies: &[AutoPrunePolicy]| {
        for (index, policy) in policies.iter().enumerate() {
            if policy.keep_tags.is_some() == policy.max_age.is_some() {
                let pointer = child(&child(owner, "autoPrune"), &index.to_string());
                let text = "a policy has exactly one of `keepTags` and `maxAge`: write one";
                add(&pointer, text.to_owned());
            }
        }
    };
    check_policies(pointer, organization.auto_prune.as_deref().unwrap_or(&[]));
    for (name, repository) in organization.repositories.iter().flatten() {
        let pointer = child(&child(pointer, "repositories"), name);
        check_policies(&pointer, repository.auto_prune.as_deref().unwrap_or(&[]));
    }
    let mut check_notifications = |owner: &str, name: &str, has_url: bool| {
        if has_url {
            let pointer = child(&child(&child(owner, "notifications"), name), "config");
            let text = "a file holds no URL of a notification: write `urlFrom` beside `config`";
            add(&child(&pointer, "url"), text.to_owned());
        }
    };
    for (name, it) in organization.notifications.iter().flatten() {
        check_notifications(pointer, name, it.config.contains_key("url"));
    }
    for (repository, own) in organization.repositories.iter().flatten() {
        let pointer = child(&child(pointer, "repositories"), repository);
        for (name, it) in own.notifications.iter().flatten() {
            check_notifications(&pointer, name, it.config.contains_key("url"));
        }
    }
    // What is listed twice would be made twice, or be two things at once.
    for (key, first, second) in resources::duplicates(pointer, organization) {
        let before = match places.get(&first) {
            Some(place) => format!(" at {place}"),
            None => String::new(),
        };
        add(
            &second,
            format!("{key} is listed{before} already: remove one"),
        );
    }
}

fn recipients(permission: &DefaultPermission) -> String {
    let none = permission.team.is_none() && permission.user.is_none() && permission.robot.is_none();
    let what = match none {
        true => "nobody",
        false => "several",
    };
    format!("a default permission is for {what}: write one of `team`, `user` and `robot`")
}
