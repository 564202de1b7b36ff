//! [`Features`]: the switches of the server that the sandbox knows, with two sets of values.

/// Declares the switches: field, name, the server's own default, the value in the recordings.
macro_rules! features {
    ($($field:ident $name:literal $server:literal $recorded:literal,)*) => {
        /// Which parts of the server are on.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub(crate) struct Features {
            $(#[doc = concat!("`FEATURE_", $name, "`")] pub(crate) $field: bool,)*
        }

        impl Features {
            /// The names, without `FEATURE_` before them.
            pub(crate) const NAMES: &[&str] = &[$($name),*];

            /// As the server is delivered.
            pub(crate) fn of_server() -> Self {
                Self { $($field: $server,)* }
            }

            /// As the recorded server was set.
            pub(crate) fn of_recordings() -> Self {
                Self { $($field: $recorded,)* }
            }

            /// Switches one; tells whether there is one of that name.
            pub(crate) fn set(&mut self, name: &str, on: bool) -> bool {
                match name {
                    $($name => self.$field = on,)*
                    _ => return false,
                }
                true
            }

            /// The names of those that are off.
            pub(crate) fn off(&self) -> Vec<&'static str> {
                [$(($name, self.$field)),*]
                    .into_iter()
                    .filter_map(|(name, on)| (!on).then_some(name))
                    .collect()
            }
        }
    };
}

features! {
    action_log_rotation "ACTION_LOG_ROTATION" false false,
    aggregated_log_count_retrieval "AGGREGATED_LOG_COUNT_RETRIEVAL" true true,
    anonymous_access "ANONYMOUS_ACCESS" true true,
    app_specific_tokens "APP_SPECIFIC_TOKENS" true true,
    assign_oauth_token "ASSIGN_OAUTH_TOKEN" true true,
    auto_prune "AUTO_PRUNE" false true,
    billing "BILLING" false false,
    bitbucket_build "BITBUCKET_BUILD" false false,
    blacklisted_emails "BLACKLISTED_EMAILS" false false,
    build_support "BUILD_SUPPORT" true true,
    change_tag_expiration "CHANGE_TAG_EXPIRATION" true true,
    clear_expired_rac_entries "CLEAR_EXPIRED_RAC_ENTRIES" false false,
    direct_login "DIRECT_LOGIN" true true,
    disable_pull_logs_for_free_namespaces "DISABLE_PULL_LOGS_FOR_FREE_NAMESPACES" false false,
    edit_quota "EDIT_QUOTA" true true,
    enable_stale_mpu_cleanup "ENABLE_STALE_MPU_CLEANUP" true true,
    entitlement_reconciliation "ENTITLEMENT_RECONCILIATION" false false,
    export_compliance "EXPORT_COMPLIANCE" false false,
    extended_action_logging "EXTENDED_ACTION_LOGGING" false false,
    extended_repository_names "EXTENDED_REPOSITORY_NAMES" true true,
    fips "FIPS" false false,
    garbage_collection "GARBAGE_COLLECTION" true true,
    general_oci_support "GENERAL_OCI_SUPPORT" true true,
    github_build "GITHUB_BUILD" false false,
    github_login "GITHUB_LOGIN" false false,
    gitlab_build "GITLAB_BUILD" false false,
    google_login "GOOGLE_LOGIN" false false,
    helm_oci_support "HELM_OCI_SUPPORT" true true,
    image_expiry_trigger "IMAGE_EXPIRY_TRIGGER" false false,
    image_pull_stats "IMAGE_PULL_STATS" false false,
    immutable_tags "IMMUTABLE_TAGS" false true,
    immutable_tags_can_expire "IMMUTABLE_TAGS_CAN_EXPIRE" false false,
    invite_only_user_creation "INVITE_ONLY_USER_CREATION" false false,
    library_support "LIBRARY_SUPPORT" true true,
    log_export "LOG_EXPORT" true true,
    mailing "MAILING" true false,
    manifest_size_backfill "MANIFEST_SIZE_BACKFILL" true true,
    manifest_subject_backfill "MANIFEST_SUBJECT_BACKFILL" true true,
    namespace_garbage_collection "NAMESPACE_GARBAGE_COLLECTION" true true,
    nonsuperuser_team_syncing_setup "NONSUPERUSER_TEAM_SYNCING_SETUP" false false,
    org_mirror "ORG_MIRROR" false false,
    org_shared_email "ORG_SHARED_EMAIL" false false,
    otel_tracing "OTEL_TRACING" false false,
    partial_user_autocomplete "PARTIAL_USER_AUTOCOMPLETE" true true,
    permanent_sessions "PERMANENT_SESSIONS" true true,
    programmatic_bootstrap "PROGRAMMATIC_BOOTSTRAP" false false,
    proxy_cache "PROXY_CACHE" false true,
    proxy_cache_blob_download "PROXY_CACHE_BLOB_DOWNLOAD" true true,
    proxy_storage "PROXY_STORAGE" false false,
    public_catalog "PUBLIC_CATALOG" false false,
    quota_management "QUOTA_MANAGEMENT" false true,
    quota_notifications "QUOTA_NOTIFICATIONS" false true,
    quota_suppress_failures "QUOTA_SUPPRESS_FAILURES" false false,
    rate_limits "RATE_LIMITS" false false,
    reader_build_logs "READER_BUILD_LOGS" false false,
    recaptcha "RECAPTCHA" false false,
    referrers_api "REFERRERS_API" true true,
    repository_action_counter "REPOSITORY_ACTION_COUNTER" true true,
    repository_garbage_collection "REPOSITORY_GARBAGE_COLLECTION" true true,
    repo_mirror "REPO_MIRROR" false true,
    require_encrypted_basic_auth "REQUIRE_ENCRYPTED_BASIC_AUTH" false false,
    require_team_invite "REQUIRE_TEAM_INVITE" true false,
    restricted_users "RESTRICTED_USERS" false false,
    rh_marketplace "RH_MARKETPLACE" false false,
    security_notifications "SECURITY_NOTIFICATIONS" false false,
    security_scanner "SECURITY_SCANNER" false false,
    security_scanner_notify_on_new_index "SECURITY_SCANNER_NOTIFY_ON_NEW_INDEX" true true,
    signing "SIGNING" false false,
    spam_detection "SPAM_DETECTION" false false,
    sparse_index "SPARSE_INDEX" false false,
    storage_replication "STORAGE_REPLICATION" false false,
    superusers_full_access "SUPERUSERS_FULL_ACCESS" false true,
    superusers_org_creation_only "SUPERUSERS_ORG_CREATION_ONLY" false false,
    superuser_configdump "SUPERUSER_CONFIGDUMP" false true,
    super_users "SUPER_USERS" true true,
    team_syncing "TEAM_SYNCING" false false,
    ui_delay_after_write "UI_DELAY_AFTER_WRITE" false false,
    ui_modelcard "UI_MODELCARD" true true,
    username_confirmation "USERNAME_CONFIRMATION" true true,
    user_creation "USER_CREATION" true true,
    user_events "USER_EVENTS" true true,
    user_initialize "USER_INITIALIZE" false true,
    user_last_accessed "USER_LAST_ACCESSED" true true,
    user_log_access "USER_LOG_ACCESS" false false,
    user_metadata "USER_METADATA" false true,
    user_rename "USER_RENAME" false false,
    verify_quota "VERIFY_QUOTA" true true,
}

#[cfg(test)]
mod tests {
    use super::Features;

    #[test]
    fn every_name_sets_its_switch() {
        for name in Features::NAMES {
            let mut features = Features::of_server();
            for on in [true, false] {
                assert!(features.set(name, on));
                assert_eq!(features.off().contains(name), !on, "{name}");
            }
        }
        assert!(!Features::of_server().set("NOSUCH", true));
    }

    #[test]
    fn the_recorded_server_had_more_switched_on() {
        let (server, recorded) = (Features::of_server(), Features::of_recordings());
        assert!(!server.superusers_full_access && recorded.superusers_full_access);
        assert!(server.mailing && !recorded.mailing);
    }

    #[test]
    fn every_feature_of_the_document_is_known() {
        for operation in quay_api::operations::ALL {
            for feature in operation.features {
                assert!(
                    Features::NAMES.contains(feature) || *feature == "PERMANENTLY_DELETE_TAGS",
                    "{feature} of {}",
                    operation.id
                );
            }
        }
    }
}
