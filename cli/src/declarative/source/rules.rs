//! Rules between values that a JSON schema cannot say.

use std::collections::BTreeMap;

use super::super::model::{
    AutoPrunePolicy, DefaultPermission, ImmutabilityPolicy, Organization, RepositoryState,
};
use super::super::problem::{Place, Problem};
use super::super::references::references;
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
    full_robot_names(pointer, organization, &mut add);
    names(pointer, organization, &mut add);
    mirror_states(pointer, organization, &mut add);
    tag_patterns(pointer, organization, &mut add);
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

/// Robots have their short names, in sections of their own.
fn full_robot_names(
    pointer: &str,
    organization: &Organization,
    add: &mut impl FnMut(&str, String),
) {
    // Robots of other organizations are like users, and have their full names.
    let mut check = |at: &str, name: &str, next: &str| {
        if let Some((own, robot)) = name.split_once('+')
            && child("/organizations", own) == pointer
        {
            let text = format!("`{name}` is the full name of a robot: write `{robot}`{next}");
            add(at, text);
        }
    };
    let at = |path: &[&str]| {
        let path = path.iter();
        path.fold(pointer.to_owned(), |pointer, name| child(&pointer, name))
    };
    for name in organization.robots.iter().flatten().map(|(name, _)| name) {
        check(&at(&["robots", name]), name, "");
    }
    for (team, own) in organization.teams.iter().flatten() {
        let lists = [("members", &own.members), ("robots", &own.robots)];
        for (property, list) in lists {
            for (index, name) in list.iter().flatten().enumerate() {
                let pointer = at(&["teams", team, property, &index.to_string()]);
                check(&pointer, name, " under `robots`");
            }
        }
    }
    for (repository, own) in organization.repositories.iter().flatten() {
        let Some(permissions) = &own.permissions else {
            continue;
        };
        let sections = [
            ("users", &permissions.users),
            ("robots", &permissions.robots),
        ];
        for (property, roles) in sections {
            for name in roles.iter().flatten().map(|(name, _)| name) {
                let path = ["repositories", repository, "permissions", property, name];
                check(&at(&path), name, " under `robots`");
            }
        }
    }
    for (repository, own) in organization.repositories.iter().flatten() {
        if let Some(mirror) = &own.mirror {
            let pointer = at(&["repositories", repository, "mirror", "robot"]);
            check(&pointer, &mirror.robot, "");
        }
    }
    let permissions = organization.default_permissions.iter().flatten();
    for (index, permission) in permissions.enumerate() {
        let names = [("user", &permission.user), ("robot", &permission.robot)];
        for (property, name) in names {
            let pointer = at(&["defaultPermissions", &index.to_string(), property]);
            check(&pointer, name.as_deref().unwrap_or_default(), " as `robot`");
        }
    }
}

/// Names that no server can have.
fn names(pointer: &str, organization: &Organization, add: &mut impl FnMut(&str, String)) {
    let name = pointer.rsplit('/').next().unwrap_or_default();
    let name = name.replace("~1", "/").replace("~0", "~");
    for resource in resources::list(&name, pointer, organization).all {
        for reference in references(&resource) {
            // Full names of own robots are told of above.
            let own = reference.name.split_once('+');
            let is_full = own.is_some_and(|(own, _)| own == name);
            if !is_full && let Some(text) = reference.kind.problem(&reference.name) {
                add(&reference.pointer, text);
            }
        }
    }
}

/// A mirror makes its repository one.
fn mirror_states(pointer: &str, organization: &Organization, add: &mut impl FnMut(&str, String)) {
    for (name, repository) in organization.repositories.iter().flatten() {
        let is_other = |state| state != RepositoryState::Mirror;
        if repository.mirror.is_some() && repository.state.is_some_and(is_other) {
            let pointer = child(&child(&child(pointer, "repositories"), name), "state");
            let text = "a repository with `mirror` has the state mirror: write `mirror`, or leave \
                        `state` out";
            add(&pointer, text.to_owned());
        }
    }
}

/// The server trims patterns, and takes an empty one for none.
fn tag_patterns(pointer: &str, organization: &Organization, add: &mut impl FnMut(&str, String)) {
    let mut check = |pointer: &str, section: &str, patterns: Vec<Option<&str>>| {
        for (index, pattern) in patterns.into_iter().enumerate() {
            let is_odd = |pattern: &str| pattern.is_empty() || pattern.trim() != pattern;
            if pattern.is_some_and(is_odd) {
                let pointer = child(&child(pointer, section), &index.to_string());
                let text = "a pattern is not empty and has no blanks around it: remove them, or leave \
                            `tagPattern` out";
                add(&child(&pointer, "tagPattern"), text.to_owned());
            }
        }
    };
    let mut policies = |pointer: &str,
                        auto_prune: Option<&Vec<AutoPrunePolicy>>,
                        immutability: Option<&Vec<ImmutabilityPolicy>>| {
        let patterns = auto_prune.into_iter().flatten();
        let patterns = patterns.map(|it| it.tag_pattern.as_deref()).collect();
        check(pointer, "autoPrune", patterns);
        let patterns = immutability.into_iter().flatten();
        let patterns = patterns.map(|it| Some(it.tag_pattern.as_str())).collect();
        check(pointer, "immutability", patterns);
    };
    let (auto_prune, immutability) = (&organization.auto_prune, &organization.immutability);
    policies(pointer, auto_prune.as_ref(), immutability.as_ref());
    for (name, own) in organization.repositories.iter().flatten() {
        let pointer = child(&child(pointer, "repositories"), name);
        policies(&pointer, own.auto_prune.as_ref(), own.immutability.as_ref());
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
