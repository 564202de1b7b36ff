//! Federation: tokens of other issuers that are accepted for a robot.

use std::collections::BTreeSet;

use quay_api::PathSegment;
use quay_api::models::RobotFederation;
use quay_api::server::Rejection;
use serde_json::json;

use super::robots::{self, full_name};
use crate::op_context::OpContext;

/// Refuses a federation that the server does not take.
fn check(federation: &[RobotFederation]) -> Result<(), &'static str> {
    let mut seen = BTreeSet::new();
    for RobotFederation { issuer, subject } in federation {
        if issuer.is_empty() || subject.is_empty() {
            return Err("Missing one or more required fields (issuer, subject)");
        }
        if !issuer.starts_with("http://") && !issuer.starts_with("https://") {
            return Err("Issuer must be a URL (http:// or https://)");
        }
        if !seen.insert((issuer, subject)) {
            return Err("Duplicate federation config entry");
        }
    }
    Ok(())
}

pub(super) fn get(
    op: &OpContext<'_>,
    namespace: &str,
    short: &PathSegment,
) -> Result<Vec<RobotFederation>, Rejection> {
    let robot = robots::find(op, &full_name(namespace, short))?;
    Ok(op.tx.robot_federation_fetch(robot.account.id)?)
}

/// Replaces the federation of a robot; tells the new one.
pub(super) fn set(
    op: &OpContext<'_>,
    namespace: &str,
    short: &PathSegment,
    federation: Vec<RobotFederation>,
) -> Result<Vec<RobotFederation>, Rejection> {
    check(&federation).map_err(Rejection::invalid_request)?;
    let robot = robots::find(op, &full_name(namespace, short))?;
    op.tx
        .robot_federation_update(robot.account.id, &federation)?;
    let metadata = json!({ "config": federation });
    robots::log(op, "create_robot_federation", namespace, short, metadata)?;
    Ok(federation)
}

pub(super) fn delete(
    op: &OpContext<'_>,
    namespace: &str,
    short: &PathSegment,
) -> Result<(), Rejection> {
    let robot = robots::find(op, &full_name(namespace, short))?;
    op.tx.robot_federation_update(robot.account.id, &[])?;
    robots::log(op, "delete_robot_federation", namespace, short, json!({}))
}

#[cfg(test)]
mod tests {
    use quay_api::models::RobotFederation;

    #[test]
    fn a_federation_is_refused_with_the_servers_words() {
        let check = |entries: &[(&str, &str)], expect: Result<(), &str>| {
            let entries = entries.iter();
            let federation: Vec<_> = entries
                .map(|&(issuer, subject)| RobotFederation::new(issuer, subject))
                .collect();
            assert_eq!(super::check(&federation), expect, "{federation:?}");
        };
        let missing = Err("Missing one or more required fields (issuer, subject)");
        let address = Err("Issuer must be a URL (http:// or https://)");
        check(&[], Ok(()));
        check(&[("https://a", "s"), ("https://a", "t")], Ok(()));
        check(&[("https://a", "")], missing);
        check(&[("", "s")], missing);
        check(&[("ftp://a", "s")], address);
        check(
            &[("http://a", "s"), ("http://a", "s")],
            Err("Duplicate federation config entry"),
        );
    }
}
