//! The responses that the rows send, decode and encode.

use anyhow::{Context, Result};
use quay_api::models::{Organization, SuperuserUserList};
use serde_json::{Value as Json, json};

/// An organization with eight teams: about 1.7 KB of JSON.
pub(crate) fn organization() -> Result<Organization> {
    let avatar = |name: &str, kind: &str| {
        json!({
            "name": name, "kind": kind, "color": "#c7c7c7",
            "hash": "6f0e3a8c0eb46e8834b43b03374ece43a030621d92a7437beb48f871e90f8d90",
        })
    };
    let mut teams = serde_json::Map::new();
    let mut order = Vec::new();
    for number in 0..4 {
        let name = format!("team{number}");
        teams.insert(
            name.clone(),
            json!({
                "name": name, "description": "Those who build", "role": "member",
                "avatar": avatar(&name, "team"), "can_view": true, "repo_count": 3,
                "member_count": 12, "is_synced": false,
            }),
        );
        order.push(name);
    }
    read(json!({
        "name": "acme", "email": "acme@example.com", "avatar": avatar("acme", "user"),
        "is_admin": true, "is_member": true, "teams": teams, "ordered_teams": order,
        "invoice_email": false, "invoice_email_address": null, "tag_expiration_s": 1_209_600,
        "is_free_account": true,
        "quotas": [{ "id": 1, "limit_bytes": 10_737_418_240_i64, "limits": [
            { "id": 1, "type": "Reject", "limit_percent": 90 },
        ]}],
        "quota_report": {
            "quota_bytes": 0, "configured_quota": 10_737_418_240_i64,
            "running_backfill": "complete", "backfill_status": "complete",
        },
    }))
}

/// A list of users, as a superuser gets it.
pub(crate) fn users(count: usize) -> Result<SuperuserUserList> {
    let users: Vec<Json> = (0..count)
        .map(|number| {
            let name = format!("user{number}");
            json!({
                "kind": "user", "name": name, "username": name,
                "email": format!("{name}@example.com"), "verified": true,
                "avatar": {
                    "name": name, "kind": "user", "color": "#6b6ecf",
                    "hash": "f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a",
                },
                "super_user": false, "global_readonly_super_user": false, "enabled": true,
                "quotas": [],
                "quota_report": {
                    "quota_bytes": 0, "configured_quota": null, "running_backfill": "complete",
                    "backfill_status": "complete",
                },
            })
        })
        .collect();
    read(json!({ "users": users }))
}

fn read<T: serde::de::DeserializeOwned>(value: Json) -> Result<T> {
    serde_json::from_value(value).context("a sample does not fit its model")
}
