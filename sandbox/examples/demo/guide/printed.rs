//! Objects that the guide prints in more than one response.

use serde_json::{Value as Json, json};

/// The organization that chapter 6.10 is about.
pub(super) const ORGANIZATION: &str = "test";

/// The organization with its contact and quota.
pub(super) fn organization(teams: &Json, order: &[&str]) -> Json {
    json!({
        "name": ORGANIZATION, "email": "new-contact@test-org.com",
        "avatar": avatar(ORGANIZATION),
        "is_admin": true, "is_member": true, "teams": teams, "ordered_teams": order,
        "invoice_email": true, "invoice_email_address": "billing@test-org.com",
        "tag_expiration_s": 1_209_600, "is_free_account": true,
        "quotas": [{
            "id": 2, "limit_bytes": 10_737_418_240_i64,
            "limits": [{ "id": 1, "type": "Reject", "limit_percent": 90 }],
        }],
        "quota_report": {
            "quota_bytes": 0, "configured_quota": 10_737_418_240_i64,
            "running_backfill": "complete", "backfill_status": "complete",
        },
    })
}

/// The team `owners` as an organization shows it.
pub(super) fn owners() -> Json {
    json!({
        "name": "owners", "description": "", "role": "admin", "avatar": owners_avatar(),
        "can_view": true, "repo_count": 0, "member_count": 1, "is_synced": false,
    })
}

fn owners_avatar() -> Json {
    json!({
        "name": "owners", "color": "#c7c7c7", "kind": "team",
        "hash": "6f0e3a8c0eb46e8834b43b03374ece43a030621d92a7437beb48f871e90f8d90",
    })
}

/// A member of the team `owners`.
pub(super) fn owner(name: &str, repositories: &[&str]) -> Json {
    json!({
        "name": name, "kind": "user", "avatar": avatar(name), "repositories": repositories,
        "teams": [{ "name": "owners", "avatar": owners_avatar() }],
    })
}

/// The avatar of an account, whose hash and colour are not compared.
fn avatar(name: &str) -> Json {
    json!({ "name": name, "hash": "", "color": "", "kind": "user" })
}
