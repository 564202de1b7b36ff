//! Calls an operation by its name, with one line for each operation.

use std::collections::BTreeMap;
use std::pin::Pin;

use quay_api::{Client, Error, models};
use serde_json::Value as Json;

/// The arguments of a call.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The values of the path parameters.
    pub path: BTreeMap<String, String>,
    /// The values of the query parameters; those of another type are left out.
    pub query: BTreeMap<String, String>,
    /// The candidates for the body; the first that fits the type is sent.
    pub bodies: Vec<Json>,
}

/// The name of a parameter in Rust: `includePending` becomes `include_pending`.
pub fn argument(name: &str) -> String {
    let mut argument = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            argument.push('_');
        }
        argument.extend(letter.to_lowercase());
    }
    argument
}

/// The value of a parameter, by its name in Rust.
fn given<'a>(values: &'a BTreeMap<String, String>, name: &str) -> Option<&'a String> {
    let mut named = values.iter().filter(|(wire, _)| argument(wire) == name);
    named.next().map(|(_, value)| value)
}

impl Input {
    fn body<T: serde::de::DeserializeOwned>(&self) -> T {
        let mut bodies = self.bodies.iter();
        bodies
            .find_map(|body| serde_json::from_value(body.clone()).ok())
            .unwrap_or_else(|| panic!("no body fits: {:?}", self.bodies))
    }
}

/// The status and the body that a call returns.
pub type Outcome = Result<(u16, Json), Error>;

/// A call in progress.
type Call<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// Writes `NAMES` and `call`. A line reads: method of the client, path parameters, `?` query
/// parameters with their types, `<-` body, `|` body that may be left out.
macro_rules! calls {
    ($($name:ident($($path:ident),*) $(? ($($query:ident: $ty:ty),*))? $(<- $body:ty)? $(| $optional:ty)?;)*) => {
        /// The operations that can be called, by the method of the client.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Calls an operation through the generated client.
        ///
        /// # Panics
        ///
        /// If the input lacks a path parameter, no body fits, or there is no such operation.
        #[allow(deprecated, reason = "what is deprecated can be called all the same")]
        pub fn call<'a>(client: &'a Client, name: &str, input: &'a Input) -> Call<'a> {
            match name {
                $(stringify!($name) => {
                    let request = client.$name(
                        $(given(&input.path, stringify!($path)).expect(stringify!($path)),)*
                        $(input.body::<$body>(),)?
                    );
                    $(let request = request.body(input.body::<$optional>());)?
                    $($(
                        let value = given(&input.query, stringify!($query));
                        let value = value.and_then(|value| value.parse::<$ty>().ok());
                        let request = request.$query(value);
                    )*)?
                    Box::pin(async {
                        let response = request.await?;
                        let status = response.status().as_u16();
                        let body = serde_json::to_value(response.into_inner());
                        Ok((status, body.expect("a model can be written as JSON")))
                    })
                })*
                _ => panic!("there is no call `{name}`; add its line to {}", file!()),
            }
        }
    };
}

calls! {
    create_organization() <- models::NewOrganization;
    get_organization(orgname);
    change_organization_details(orgname) <- models::OrganizationUpdate;
    delete_admined_organization(orgname);
    get_organization_collaborators(orgname);
    get_organization_members(orgname);
    get_organization_member(orgname, membername);
    remove_organization_member(orgname, membername);
    get_application_information(client_id);
    get_organization_applications(orgname);
    create_organization_application(orgname) <- models::NewApplication;
    get_organization_application(orgname, client_id);
    update_organization_application(orgname, client_id) <- models::ApplicationUpdate;
    delete_organization_application(orgname, client_id);
    get_proxy_cache_config(orgname);
    create_proxy_cache_config(orgname) <- models::NewProxyCacheConfig;
    delete_proxy_cache_config(orgname);
    get_organization_private_allowed(orgname);
    validate_proxy_cache_config(orgname) <- models::NewProxyCacheConfig;
    reset_organization_application_client_secret(orgname, client_id);
    list_repo_team_permissions(repository);
    list_repo_user_permissions(repository);
    get_user_transitive_permission(repository, username);
    get_user_permissions(repository, username);
    change_user_permissions(repository, username) <- models::RoleChange;
    delete_user_permissions(repository, username);
    get_team_permissions(repository, teamname);
    change_team_permissions(repository, teamname) <- models::RoleChange;
    delete_team_permissions(repository, teamname);
    get_organization_prototype_permissions(orgname);
    create_organization_prototype_permission(orgname) <- models::NewPrototype;
    update_organization_prototype_permission(orgname, prototypeid) <- models::PrototypeUpdate;
    delete_organization_prototype_permission(orgname, prototypeid);
    list_all_logs() ? (next_page: String, page: i32, endtime: String, starttime: String);
    list_all_organizations() ? (next_page: String, limit: i32);
    get_registry_size();
    post_registry_size();
    list_user_quota_super_user(namespace);
    create_user_quota_super_user(namespace) <- models::NewQuota;
    list_organization_quota_super_user(namespace);
    create_organization_quota_super_user(namespace) <- models::NewQuota;
    change_user_quota_super_user(namespace, quota_id) <- models::QuotaChange;
    delete_user_quota_super_user(namespace, quota_id);
    change_organization_quota_super_user(namespace, quota_id) <- models::QuotaChange;
    delete_organization_quota_super_user(namespace, quota_id);
    list_all_users() ? (next_page: String, limit: i32, disabled: bool);
    create_install_user() <- models::NewUser;
    get_install_user(username);
    change_install_user(username) <- models::UserChange;
    delete_install_user(username);
    change_organization(name) <- models::OrganizationRename;
    delete_organization(name);
    list_service_keys();
    create_service_key() <- models::NewServiceKey;
    get_service_key(kid);
    update_service_key(kid) <- models::ServiceKeyUpdate;
    delete_service_key(kid);
    approve_service_key(kid) <- models::ApproveServiceKey;
    get_repo_build_logs_super_user(build_uuid) ? (start: i32);
    get_repo_build_status_super_user(build_uuid);
    get_repo_build_super_user(build_uuid);
    list_all_aggregate_logs() ? (starttime: String, endtime: String);
    get_change_log();
    send_install_user_recovery_email(username);
    take_ownership(namespace);
    list_all_app_tokens() ? (expiring: bool);
    get_repo_build_logs_archive_super_user(build_uuid);
    config_dump();
    get_super_user_repository_mirror_health();
    list_app_tokens() ? (expiring: bool);
    create_app_token() <- models::NewAppToken;
    get_app_token(token_uuid);
    revoke_app_token(token_uuid);
    list_plans();
    list_org_invoices(orgname);
    list_org_skus(orgname);
    bind_sku_to_org(orgname) <- models::SkuBindings;
    batch_remove_sku(orgname) <- models::SkuBindings;
    remove_sku_from_org(orgname, subscription_id);
    get_user_marketplace_subscriptions();
    list_repo_tokens(repository);
    create_token(repository) <- models::NewRepositoryToken;
    get_tokens(repository, code);
    change_token(repository, code) <- models::RepositoryTokenRole;
    delete_token(repository, code);
    renew_bootstrap_token();
    get_repo_builds(repository) ? (limit: i32, since: i64);
    request_repo_build(repository) <- models::RepositoryBuildRequest;
    get_repo_build(repository, build_uuid);
    cancel_repo_build(repository, build_uuid);
    get_repo_build_status(repository, build_uuid);
    get_repo_build_logs(repository, build_uuid) ? (start: i32);
    get_filedrop_url() <- models::FileDropRequest;
    get_registry_capabilities();
    discovery() ? (internal: bool);
    get_error_description(error_type);
    get_global_messages();
    create_global_message() <- models::CreateGlobalMessage;
    delete_global_message(uuid);
    list_org_immutability_policies(orgname);
    create_org_immutability_policy(orgname) <- models::ImmutabilityPolicyConfig;
    get_org_immutability_policy(orgname, policy_uuid);
    update_org_immutability_policy(orgname, policy_uuid) <- models::ImmutabilityPolicyConfig;
    delete_org_immutability_policy(orgname, policy_uuid);
    list_repository_immutability_policies(repository);
    create_repository_immutability_policy(repository) <- models::ImmutabilityPolicyConfig;
    get_repository_immutability_policy(repository, policy_uuid);
    update_repository_immutability_policy(repository, policy_uuid) <- models::ImmutabilityPolicyConfig;
    delete_repository_immutability_policy(repository, policy_uuid);
    list_repo_logs(repository) ? (next_page: String, starttime: String, endtime: String);
    list_user_logs() ? (next_page: String, starttime: String, endtime: String, performer: String);
    list_org_logs(orgname)
        ? (next_page: String, starttime: String, endtime: String, performer: String);
    get_aggregate_repo_logs(repository) ? (starttime: String, endtime: String);
    get_aggregate_user_logs() ? (starttime: String, endtime: String, performer: String);
    get_aggregate_org_logs(orgname) ? (starttime: String, endtime: String, performer: String);
    export_repo_logs(repository) ? (starttime: String, endtime: String) <- models::LogExport;
    export_user_logs() ? (starttime: String, endtime: String) <- models::LogExport;
    export_org_logs(orgname) ? (starttime: String, endtime: String) <- models::LogExport;
    get_repo_manifest(repository, manifestref) ? (include_modelcard: bool);
    list_manifest_labels(repository, manifestref) ? (filter: String);
    add_manifest_label(repository, manifestref) <- models::NewManifestLabel;
    get_manifest_label(repository, manifestref, labelid);
    delete_manifest_label(repository, manifestref, labelid);
    get_manifest_pull_statistics(repository, manifestref);
    sync_now(repository);
    sync_cancel(repository);
    get_repo_mirror_config(repository);
    create_repo_mirror_config(repository) <- models::NewRepositoryMirror;
    change_repo_mirror_config(repository) <- models::RepositoryMirrorUpdate;
    get_repository_mirror_health() ? (namespace: String, detailed: bool, limit: i32, offset: i32);
    list_org_notifications(orgname);
    create_org_notification(orgname) <- models::NewNamespaceNotification;
    get_org_notification(orgname, uuid);
    reset_org_notification_failures(orgname, uuid);
    delete_org_notification(orgname, uuid);
    test_org_notification(orgname, uuid);
    list_user_notifications();
    create_user_notification() <- models::NewNamespaceNotification;
    get_user_namespace_notification(uuid);
    reset_user_namespace_notification_failures(uuid);
    delete_user_notification(uuid);
    test_user_namespace_notification(uuid);
    list_organization_quota(orgname);
    create_organization_quota(orgname) <- models::NewQuota;
    get_organization_quota(orgname, quota_id);
    change_organization_quota(orgname, quota_id) <- models::QuotaChange;
    delete_organization_quota(orgname, quota_id);
    list_organization_quota_limit(orgname, quota_id);
    create_organization_quota_limit(orgname, quota_id) <- models::NewQuotaLimit;
    get_organization_quota_limit(orgname, quota_id, limit_id);
    change_organization_quota_limit(orgname, quota_id, limit_id) <- models::QuotaLimitChange;
    delete_organization_quota_limit(orgname, quota_id, limit_id);
    list_user_quota();
    get_user_quota(quota_id);
    list_user_quota_limit(quota_id);
    get_user_quota_limit(quota_id, limit_id);
    get_org_mirror_config(orgname);
    create_org_mirror_config(orgname) <- models::NewOrganizationMirror;
    update_org_mirror_config(orgname) <- models::OrganizationMirrorUpdate;
    delete_org_mirror_config(orgname);
    sync_org_mirror_now(orgname);
    cancel_org_mirror_sync(orgname);
    verify_org_mirror_connection(orgname);
    list_org_mirror_repositories(orgname) ? (page: i32, limit: i32, status: String);
    list_organization_application_tokens(orgname, client_id) ? (next_page: String);
    create_organization_application_token(orgname, client_id) <- models::NewApplicationToken;
    delete_organization_application_token(orgname, client_id, token_uuid);
    list_organization_auto_prune_policies(orgname);
    create_organization_auto_prune_policy(orgname) <- models::AutoPruneSettings;
    get_organization_auto_prune_policy(orgname, policy_uuid);
    update_organization_auto_prune_policy(orgname, policy_uuid) <- models::AutoPruneSettings;
    delete_organization_auto_prune_policy(orgname, policy_uuid);
    list_repository_auto_prune_policies(repository);
    create_repository_auto_prune_policy(repository) <- models::AutoPruneSettings;
    get_repository_auto_prune_policy(repository, policy_uuid);
    update_repository_auto_prune_policy(repository, policy_uuid) <- models::AutoPruneSettings;
    delete_repository_auto_prune_policy(repository, policy_uuid);
    list_user_auto_prune_policies();
    create_user_auto_prune_policy() <- models::AutoPruneSettings;
    get_user_auto_prune_policy(policy_uuid);
    update_user_auto_prune_policy(policy_uuid) <- models::AutoPruneSettings;
    delete_user_auto_prune_policy(policy_uuid);
    list_repos()
        ? (next_page: String, namespace: String, starred: bool, public: bool, last_modified: bool,
            popularity: bool, repo_kind: String);
    create_repo() <- models::NewRepository;
    get_repo(repository) ? (include_stats: bool, include_tags: bool);
    update_repo(repository) <- models::RepositoryUpdate;
    delete_repository(repository);
    change_repo_visibility(repository) <- models::RepositoryVisibilityChange;
    change_repo_trust(repository) <- models::RepositoryTrustChange;
    change_repo_state(repository) <- models::RepositoryStateChange;
    list_repo_notifications(repository);
    create_repo_notification(repository) <- models::NewRepositoryNotification;
    get_repo_notification(repository, uuid);
    check_repo_email_authorized(repository, email);
    send_authorize_repo_email(repository, email);
    reset_repository_notification_failures(repository, uuid);
    delete_repo_notification(repository, uuid);
    test_repo_notification(repository, uuid);
    get_user_robots() ? (permissions: bool, token: bool, limit: i32);
    get_user_robot(robot_shortname);
    create_user_robot(robot_shortname) | models::NewRobot;
    delete_user_robot(robot_shortname);
    get_org_robots(orgname) ? (permissions: bool, token: bool, limit: i32);
    get_org_robot(orgname, robot_shortname);
    create_org_robot(orgname, robot_shortname) | models::NewRobot;
    delete_org_robot(orgname, robot_shortname);
    get_user_robot_permissions(robot_shortname);
    get_org_robot_permissions(orgname, robot_shortname);
    regenerate_user_robot_token(robot_shortname);
    regenerate_org_robot_token(orgname, robot_shortname);
    get_user_robot_federation(robot_shortname);
    create_user_robot_federation(robot_shortname) <- Vec<models::RobotFederation>;
    delete_user_robot_federation(robot_shortname);
    get_org_robot_federation(orgname, robot_shortname);
    create_org_robot_federation(orgname, robot_shortname) <- Vec<models::RobotFederation>;
    delete_org_robot_federation(orgname, robot_shortname);
    link_external_user(username);
    get_matching_entities(prefix) ? (namespace: String, include_teams: bool, include_orgs: bool);
    conduct_search() ? (query: String);
    conduct_repo_search() ? (query: String, page: i32, include_usage: bool);
    get_repo_manifest_security(repository, manifestref) ? (vulnerabilities: bool);
    get_repo_signatures(repository);
    sc_registry_status();
    list_repo_tags(repository)
        ? (specific_tag: String, filter_tag_name: String, limit: i32, page: i32,
            only_active_tags: bool);
    change_tag(repository, tag) <- models::TagChange;
    delete_full_tag(repository, tag);
    restore_tag(repository, tag) <- models::TagRestoration;
    remove_tag_from_timemachine(repository, tag) <- models::TagExpiry;
    get_tag_pull_statistics(repository, tag);
    update_organization_team(orgname, teamname) <- models::TeamChange;
    delete_organization_team(orgname, teamname);
    enable_organization_team_sync(orgname, teamname) <- models::TeamSyncConfig;
    disable_organization_team_sync(orgname, teamname);
    get_organization_team_members(orgname, teamname) ? (include_pending: bool);
    update_organization_team_member(orgname, teamname, membername);
    delete_organization_team_member(orgname, teamname, membername);
    invite_team_member_email(orgname, teamname, email);
    accept_organization_team_invite(code);
    decline_organization_team_invite(code);
    delete_team_member_email_invite(orgname, teamname, email);
    get_organization_team_permissions(orgname, teamname);
    list_build_triggers(repository);
    get_build_trigger(repository, trigger_uuid);
    update_build_trigger(repository, trigger_uuid) <- models::BuildTriggerUpdate;
    delete_build_trigger(repository, trigger_uuid);
    activate_build_trigger(repository, trigger_uuid) <- models::BuildTriggerActivation;
    manually_start_build_trigger(repository, trigger_uuid) <- models::BuildTriggerRun;
    list_trigger_recent_builds(repository, trigger_uuid) ? (limit: i32);
    get_logged_in_user();
    delete_current_user();
    get_user_private_allowed();
    create_new_user() <- models::UserRegistration;
    change_user_details() <- models::UserUpdate;
    generate_user_client_key() <- models::ClientKeyRequest;
    convert_user_to_organization() <- models::UserConversion;
    signin_user() <- models::Signin;
    verify_user() <- models::PasswordConfirmation;
    logout();
    request_recovery_email() <- models::RecoveryRequest;
    retrieve_external_login_authorization_url(service_id) <- models::ExternalLoginRequest;
    detach_external_login(service_id);
    list_notifications_of_user() ? (page: i32, limit: i32);
    get_user_notification(uuid);
    update_user_notification(uuid) <- models::UserNotificationUpdate;
    list_user_authorizations();
    get_user_authorization(access_token_uuid);
    delete_user_authorization(access_token_uuid);
    list_assigned_authorizations();
    delete_assigned_authorization(assigned_authorization_uuid);
    list_starred_repos() ? (next_page: String);
    create_star() <- models::NewStar;
    delete_star(repository);
    get_user_information(username);
}
