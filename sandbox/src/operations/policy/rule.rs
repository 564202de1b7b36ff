//! The content of an auto-prune policy: its checks and its form.

use quay_api::models::{
    AutoPruneAgePolicy, AutoPruneAgePolicyMethod, AutoPruneCountPolicy, AutoPruneCountPolicyMethod,
    AutoPrunePolicy, AutoPruneSettings,
};
use quay_api::server::Rejection;
use serde_json::Value;

use crate::domain::tag_age::{self, AgeFault};
use crate::python::text;
use crate::responses::crash;
use crate::storage::{self, AutoPruneLimit, AutoPruneRule};

const COUNT: &str = "number_of_tags";
const AGE: &str = "creation_date";

/// What a body says, where it can be a policy.
pub(super) fn rule(settings: &AutoPruneSettings) -> Result<AutoPruneRule, Rejection> {
    let is_float = match settings {
        AutoPruneSettings::AutoPruneCountSettings(settings) => settings.value.is_float(),
        AutoPruneSettings::AutoPruneAgeSettings(_) => false,
    };
    let (method, limit, tag_pattern, matches) = match settings {
        AutoPruneSettings::AutoPruneCountSettings(settings) => (
            settings.method.as_str(),
            AutoPruneLimit::Count(settings.value.get()),
            &settings.tag_pattern,
            settings.tag_pattern_matches,
        ),
        AutoPruneSettings::AutoPruneAgeSettings(settings) => (
            settings.method.as_str(),
            AutoPruneLimit::Age(settings.value.clone()),
            &settings.tag_pattern,
            settings.tag_pattern_matches,
        ),
    };
    check_limit(method, &limit, is_float)?;
    let tag_pattern = tag_pattern.as_deref().map(text::strip);
    if tag_pattern.is_some_and(str::is_empty) {
        return Err(Rejection::invalid_request("tag_pattern cannot be empty"));
    }
    Ok(AutoPruneRule {
        limit,
        tag_pattern: tag_pattern.map(str::to_owned),
        tag_pattern_matches: matches.unwrap_or(true),
    })
}

/// The server takes a float for no number of tags, `20.0` included (data/model/autoprune.py:107).
fn check_limit(method: &str, limit: &AutoPruneLimit, is_float: bool) -> Result<(), Rejection> {
    if ![COUNT, AGE].contains(&method) {
        return Err(Rejection::invalid_request("Invalid method provided"));
    }
    let fits = match limit {
        AutoPruneLimit::Count(count) => method == COUNT && *count > 0 && !is_float,
        AutoPruneLimit::Age(text) if method == AGE => match tag_age::seconds(text) {
            Ok(_) => true,
            Err(AgeFault::Unreadable) => false,
            Err(AgeFault::TooLong) => return Err(crash()),
        },
        AutoPruneLimit::Age(_) => false,
    };
    if fits {
        return Ok(());
    }
    Err(Rejection::invalid_request(
        "Invalid value given for method type",
    ))
}

/// How a policy is shown.
pub(super) fn view(policy: storage::AutoPrunePolicy) -> AutoPrunePolicy {
    let AutoPruneRule {
        limit,
        tag_pattern,
        tag_pattern_matches,
    } = policy.rule;
    let matches = Some(tag_pattern_matches);
    match limit {
        AutoPruneLimit::Count(count) => {
            let method = AutoPruneCountPolicyMethod::NumberOfTags;
            AutoPruneCountPolicy::new(policy.uuid, method, count, tag_pattern, matches).into()
        }
        AutoPruneLimit::Age(age) => {
            let method = AutoPruneAgePolicyMethod::CreationDate;
            AutoPruneAgePolicy::new(policy.uuid, method, age, tag_pattern, matches).into()
        }
    }
}

/// What the action log tells of a rule.
pub(super) fn metadata(rule: &AutoPruneRule) -> Vec<(&'static str, Value)> {
    let (method, value) = match &rule.limit {
        AutoPruneLimit::Count(count) => (COUNT, Value::from(*count)),
        AutoPruneLimit::Age(age) => (AGE, Value::from(age.as_str())),
    };
    vec![
        ("method", method.into()),
        ("value", value),
        ("tag_pattern", rule.tag_pattern.as_deref().into()),
        ("tag_pattern_matches", rule.tag_pattern_matches.into()),
    ]
}
