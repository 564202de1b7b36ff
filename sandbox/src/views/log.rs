//! Entries and counts of the action log.

use std::cmp::Ordering;

use quay_api::models::{AvatarKind, LogEntry, LogNamespace, LogPerformer, NamespaceKind, UserKind};

use super::avatar::avatar;
use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::{AccountKind, LogAccount, LogCountRow, LogEntryRow};

/// An entry; `with_namespace` where the list is not that of one namespace.
pub(crate) fn log_entry(op: &OpContext<'_>, row: LogEntryRow, with_namespace: bool) -> LogEntry {
    let metadata = row.metadata.into_iter().collect();
    let datetime = dates::rfc2822(row.logged_ms);
    let mut entry = LogEntry::new(row.kind, metadata, row.ip, datetime);
    entry.performer = row.performer.map(|account| performer(op, account));
    if with_namespace {
        entry.namespace = row.namespace.map(|account| namespace(op, account));
    }
    entry
}

fn performer(op: &OpContext<'_>, account: LogAccount) -> LogPerformer {
    let is_robot = account.kind == AccountKind::Robot;
    let drawn_as = if is_robot {
        AvatarKind::Robot
    } else {
        AvatarKind::User
    };
    let avatar = avatar(op, &account.name, &account.email, drawn_as);
    LogPerformer::new(UserKind::User, account.name, is_robot, avatar)
}

fn namespace(op: &OpContext<'_>, account: LogAccount) -> LogNamespace {
    let (kind, drawn_as) = match account.kind {
        AccountKind::Organization => (NamespaceKind::Org, AvatarKind::Org),
        AccountKind::User => (NamespaceKind::User, AvatarKind::User),
        AccountKind::Robot => (NamespaceKind::User, AvatarKind::Robot),
    };
    let avatar = avatar(op, &account.name, &account.email, drawn_as);
    LogNamespace::new(kind, account.name, avatar)
}

/// The order in which the server counts: by day of the month, then by when it learned the kind.
pub(crate) fn order_of_counts(one: &LogCountRow, other: &LogCountRow) -> Ordering {
    let key = |row: &LogCountRow| {
        let kinds = KINDS.lines().flat_map(str::split_ascii_whitespace);
        (row.day, kinds.take_while(|&kind| kind != row.kind).count())
    };
    key(one).cmp(&key(other))
}

/// The kinds of entries, in the order in which the releases of the server added them.
const KINDS: &str = "\
account_change_cc account_change_password account_change_plan account_convert add_repo_accesstoken
add_repo_notification add_repo_permission add_repo_webhook build_dockerfile change_repo_permission
change_repo_visibility create_application create_prototype_permission create_repo create_robot
create_tag delete_application delete_prototype_permission delete_repo delete_repo_accesstoken
delete_repo_notification delete_repo_permission delete_repo_trigger delete_repo_webhook
delete_robot delete_tag manifest_label_add manifest_label_delete modify_prototype_permission
move_tag org_add_team_member org_create_team org_delete_team org_delete_team_member_invite
org_invite_team_member org_remove_team_member org_set_team_description org_set_team_role
org_team_member_invite_accepted org_team_member_invite_declined pull_repo push_repo
regenerate_robot_token repo_verb reset_application_client_secret revert_tag service_key_approve
service_key_create service_key_delete service_key_extend service_key_modify service_key_rotate
setup_repo_trigger set_repo_description take_ownership update_application change_repo_trust
reset_repo_notification change_tag_expiration create_app_specific_token revoke_app_specific_token
toggle_repo_trigger repo_mirror_enabled repo_mirror_disabled repo_mirror_config_changed
repo_mirror_sync_started repo_mirror_sync_failed repo_mirror_sync_success
repo_mirror_sync_now_requested repo_mirror_sync_tag_success repo_mirror_sync_tag_failed
repo_mirror_sync_test_success repo_mirror_sync_test_failed repo_mirror_sync_test_started
change_repo_state create_proxy_cache_config delete_proxy_cache_config start_build_trigger
cancel_build org_create org_delete org_change_email org_change_invoicing org_change_tag_expiration
org_change_name user_create user_delete user_disable user_enable user_change_email
user_change_password user_change_name user_change_invoicing user_change_tag_expiration
user_change_metadata user_generate_client_key login_success logout_success permanently_delete_tag
autoprune_tag_delete create_namespace_autoprune_policy update_namespace_autoprune_policy
delete_namespace_autoprune_policy login_failure push_repo_failed pull_repo_failed
delete_tag_failed create_repository_autoprune_policy update_repository_autoprune_policy
delete_repository_autoprune_policy enable_team_sync disable_team_sync oauth_token_assigned
oauth_token_revoked change_tag_immutability create_robot_federation delete_robot_federation
federated_robot_token_exchange export_logs_success export_logs_failure org_create_quota
org_change_quota org_delete_quota org_create_quota_limit org_change_quota_limit
org_delete_quota_limit create_immutability_policy update_immutability_policy
delete_immutability_policy org_mirror_repo_creation_failed tag_made_immutable_by_policy
tags_made_immutable_by_policy create_oauth_api_token revoke_oauth_api_token
create_namespace_notification delete_namespace_notification reset_namespace_notification";

#[cfg(test)]
mod tests {
    use super::order_of_counts;
    use crate::storage::LogCountRow;

    #[test]
    fn counts_are_ordered_by_day_and_by_age_of_the_kind() {
        let count = |day, kind: &str| LogCountRow {
            kind: kind.to_owned(),
            day,
            count: 1,
        };
        let mut counts = [
            count(2, "account_change_cc"),
            count(1, "unheard_of"),
            count(1, "user_create"),
            count(1, "org_create"),
            count(1, "take_ownership"),
        ];
        counts.sort_by(order_of_counts);
        let kinds: Vec<&str> = counts.iter().map(|count| count.kind.as_str()).collect();
        let expect = [
            "take_ownership",
            "org_create",
            "user_create",
            "unheard_of",
            "account_change_cc",
        ];
        assert_eq!(kinds, expect);
    }
}
