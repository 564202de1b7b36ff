//! The successes of operations that have several forms, as the server's source writes them at
//! ffba0c70e2d8. The document allows each.

use quay_codegen::document::check_instance;
use quay_codegen::ir::Operation;
use serde_json::{Value as Json, json};

use crate::{RecordedData, report};

/// An operation, a status, a line of the source and what it sends.
type Form = (&'static str, u16, &'static str, Json);

fn avatar() -> Json {
    json!({ "name": "bob", "hash": "8a2c", "color": "#ad494a", "kind": "user" })
}

fn user(details: &Json) -> Json {
    let mut user = json!({ "anonymous": false, "username": "bob", "avatar": avatar() });
    for (name, value) in details.as_object().into_iter().flatten() {
        user[name] = value.clone();
    }
    user
}

/// A user who sees all of themselves, without quotas: endpoints/api/user.py:183.
fn whole_user() -> Json {
    user(&json!({
        "can_create_repo": true, "is_me": true, "verified": true, "email": "bob@example.com",
        "logins": [{ "service": "github", "service_identifier": "7", "metadata": {} }],
        "invoice_email": false, "invoice_email_address": null, "preferred_namespace": false,
        "tag_expiration_s": 1_209_600.0, "prompts": ["confirm_username"], "company": null,
        "family_name": null, "given_name": null, "location": null, "is_free_account": true,
        "has_password_set": true, "organizations": [],
    }))
}

fn team() -> Json {
    json!({
        "name": "devs", "description": "", "can_view": true, "role": "member",
        "avatar": { "name": "devs", "hash": "8a2c", "color": "#ad494a", "kind": "team" },
        "new_team": false,
    })
}

fn member(invited: bool) -> Json {
    json!({
        "name": "bob", "kind": "user", "is_robot": false, "avatar": avatar(), "invited": invited,
    })
}

/// Logs that cannot be searched: endpoints/api/logs.py:97.
fn unsearchable_logs() -> Json {
    json!({
        "start_time": "Sun, 22 Nov 2026 05:23:23 -0000",
        "end_time": "Mon, 23 Nov 2026 05:23:23 -0000",
        "logs": [], "search_unavailable": true, "message": "Log search is not configured.",
    })
}

/// The same of counts: endpoints/api/logs.py:134.
fn unsearchable_counts() -> Json {
    json!({ "aggregated": [], "search_unavailable": true, "message": "not configured" })
}

/// The lines of a build and the address of their archive: endpoints/api/build.py:474.
fn build_logs() -> [Json; 2] {
    [
        json!({ "start": 0, "total": 1, "logs": [{ "type": "phase", "message": "waiting" }] }),
        json!({ "logs_url": "https://quay.example.com/logs/1" }),
    ]
}

fn forms() -> Vec<Form> {
    let proxy = "endpoints/api/organization.py:1021";
    let check = "endpoints/api/org_mirror.py:642";
    let mut forms = vec![
        // Accounts.
        (
            "createNewUser",
            200,
            "endpoints/api/user.py:607",
            json!({ "awaiting_verification": true }),
        ),
        (
            "createNewUser",
            200,
            "endpoints/api/user.py:613",
            whole_user(),
        ),
        (
            "changeUserDetails",
            200,
            "endpoints/api/user.py:533",
            whole_user(),
        ),
        (
            "getLoggedInUser",
            200,
            "endpoints/api/user.py:173",
            user(&json!({})),
        ),
        (
            "getLoggedInUser",
            200,
            "endpoints/api/user.py:211",
            user(&json!({ "organizations": [{
            "name": "acme", "avatar": avatar(), "can_create_repo": true, "public": false,
        }] })),
        ),
        (
            "getLoggedInUser",
            200,
            "endpoints/api/user.py:220",
            user(&json!({ "super_user": true })),
        ),
        (
            "getUserInformation",
            200,
            "endpoints/api/user.py:231",
            user(&json!({
                "global_readonly_super_user": false,
            })),
        ),
        (
            "createStar",
            201,
            "endpoints/api/user.py:1410",
            json!({
                "namespace": "acme", "repository": "web",
            }),
        ),
        (
            "createStar",
            200,
            "endpoints/api/user.py:1394, without a return",
            Json::Null,
        ),
        (
            "deleteStar",
            200,
            "endpoints/api/user.py:1425, without a return",
            Json::Null,
        ),
        // Organizations and teams.
        (
            "getOrganizationMember",
            200,
            "endpoints/api/organization.py:634",
            json!({
                "name": "acme+ci", "kind": "robot", "avatar": avatar(), "teams": [], "repositories": [],
            }),
        ),
        (
            "getProxyCacheConfig",
            200,
            proxy,
            json!({
                "upstream_registry": "docker.io", "expiration_s": 86_400, "insecure": false,
            }),
        ),
        (
            "getProxyCacheConfig",
            200,
            proxy,
            json!({
                "upstream_registry": "", "expiration_s": "", "insecure": "",
            }),
        ),
        (
            "validateProxyCacheConfig",
            202,
            "endpoints/api/organization.py:1186",
            json!("Valid"),
        ),
        (
            "validateProxyCacheConfig",
            202,
            "endpoints/api/organization.py:1186",
            json!("Anonymous"),
        ),
        (
            "updateOrganizationTeamMember",
            200,
            "endpoints/api/team.py:426",
            member(true),
        ),
        (
            "updateOrganizationTeamMember",
            200,
            "endpoints/api/team.py:426",
            member(false),
        ),
        (
            "inviteTeamMemberEmail",
            200,
            "endpoints/api/team.py:136",
            json!({
                "email": "guest@example.com", "kind": "invite", "avatar": avatar(), "invited": true,
            }),
        ),
        (
            "getOrganizationTeamMembers",
            200,
            "endpoints/api/team.py:357",
            json!({
                "name": "devs", "can_edit": true,
                "members": [member(false), member(true), {
                    "email": "guest@example.com", "kind": "invite", "avatar": avatar(), "invited": true,
                }],
            }),
        ),
        (
            "enableOrganizationTeamSync",
            200,
            "endpoints/api/team.py:320",
            team(),
        ),
        (
            "disableOrganizationTeamSync",
            200,
            "endpoints/api/team.py:338",
            team(),
        ),
        (
            "verifyOrgMirrorConnection",
            200,
            check,
            json!({
                "success": true, "message": "Connection successful",
            }),
        ),
        (
            "verifyOrgMirrorConnection",
            200,
            check,
            json!({
                "success": false, "message": "The provided URL is not allowed",
            }),
        ),
        // Repositories.
        (
            "changeRepoVisibility",
            200,
            "endpoints/api/repository.py:565",
            json!({ "success": true }),
        ),
        (
            "changeRepoVisibility",
            200,
            "endpoints/api/repository.py:565, without a return",
            Json::Null,
        ),
        (
            "getManifestPullStatistics",
            200,
            "endpoints/api/manifest.py:383",
            json!({
                "manifest_digest": "sha256:00", "manifest_pull_count": 0,
                "last_manifest_pull_date": null,
            }),
        ),
        (
            "getTagPullStatistics",
            200,
            "endpoints/api/tag.py:564",
            json!({
                "tag_name": "latest", "tag_pull_count": 0, "last_tag_pull_date": null,
                "current_manifest_digest": "sha256:00", "manifest_pull_count": 0,
                "last_manifest_pull_date": null,
            }),
        ),
        (
            "getRepoManifestSecurity",
            200,
            "endpoints/api/secscan.py:74",
            json!({
                "status": "queued", "data": null,
            }),
        ),
        (
            "conductSearch",
            200,
            "endpoints/api/search.py:356",
            json!({ "results": [] }),
        ),
        // The installation.
        (
            "scRegistryStatus",
            200,
            "endpoints/api/suconfig.py:62",
            json!({
                "provider_id": "file", "status": "ready",
            }),
        ),
        (
            "scRegistryStatus",
            200,
            "endpoints/api/suconfig.py:64",
            json!({
                "status": "setup-incomplete",
            }),
        ),
        (
            "getRegistrySize",
            200,
            "endpoints/api/superuser.py:285",
            json!({
                "size_bytes": 42, "last_ran": 1_795_411_313_000_i64, "queued": false, "running": true,
            }),
        ),
        (
            "getRegistrySize",
            200,
            "endpoints/api/superuser.py:292",
            json!({
                "size_bytes": 0, "last_ran": null, "running": false, "queued": false,
            }),
        ),
        (
            "postRegistrySize",
            201,
            "endpoints/api/superuser.py:309",
            json!(""),
        ),
        (
            "postRegistrySize",
            202,
            "endpoints/api/superuser.py:307",
            json!(""),
        ),
        // Billing.
        (
            "listOrgSkus",
            200,
            "endpoints/api/billing.py:995",
            json!([]),
        ),
    ];
    let logs = ["listAllLogs", "listOrgLogs", "listRepoLogs", "listUserLogs"];
    forms.extend(logs.map(|id| (id, 200, "endpoints/api/logs.py:97", unsearchable_logs())));
    let counts = [
        "getAggregateOrgLogs",
        "getAggregateRepoLogs",
        "getAggregateUserLogs",
        "listAllAggregateLogs",
    ];
    forms.extend(counts.map(|id| (id, 200, "endpoints/api/logs.py:134", unsearchable_counts())));
    for id in ["getRepoBuildLogs", "getRepoBuildLogsSuperUser"] {
        forms.extend(build_logs().map(|logs| (id, 200, "endpoints/api/build.py:474", logs)));
    }
    forms
}

#[test]
fn the_document_allows_each_form_of_a_success() {
    let data = RecordedData::read();
    let mut misfits = Vec::new();
    let forms = forms();
    for (id, status, source, form) in &forms {
        let found = data.api.operations.iter().find(|it| it.id == *id);
        let operation = found.unwrap_or_else(|| panic!("there is no operation {id}"));
        let problems = check(&data, operation, *status, form);
        misfits.extend(
            problems
                .iter()
                .map(|it| format!("{id}: {status}: {source}: {it}")),
        );
    }
    println!("{} forms", forms.len());
    report(forms.len(), &misfits);
}

fn check(data: &RecordedData, operation: &Operation, status: u16, form: &Json) -> Vec<String> {
    let document = &data.document;
    let node = document
        .root
        .get("paths")
        .and_then(|paths| paths.get(&operation.path.template))
        .and_then(|path| path.get(&operation.method.to_lowercase()));
    let response = node
        .and_then(|node| node.get("responses"))
        .and_then(|all| all.get(&status.to_string()));
    let Some(response) = response else {
        return vec!["the status is not declared".to_owned()];
    };
    let schema = document
        .resolve(response)
        .get("content")
        .and_then(|it| it.get("application/json"))
        .and_then(|it| it.get("schema"));
    let Some(schema) = schema else {
        return vec!["no body is declared".to_owned()];
    };
    let misfits = check_instance(document, schema, form, true);
    let told = misfits
        .iter()
        .map(|it| format!("{}: {}", it.at, it.problem));
    told.collect()
}
