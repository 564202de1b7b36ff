// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod appspecifictokens;
mod billing;
mod bootstrap;
mod build;
mod capabilities;
mod discovery;
mod error;
mod globalmessages;
mod immutability_policy;
mod logs;
mod manifest;
mod mirror;
mod mirrorhealth;
mod namespacenotification;
mod namespacequota;
mod org_mirror;
mod organization;
mod organization_application_tokens;
mod permission;
mod policy;
mod prototype;
mod repoemail;
mod repository;
mod repositorynotification;
mod repotoken;
mod robot;
mod search;
mod secscan;
mod signing;
mod suconfig;
mod superuser;
mod tag;
mod team;
mod trigger;
mod user;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Quay API",
    version: "v1",
    commands: &[
        &organization::GET_APPLICATION_INFORMATION,
        &bootstrap::RENEW_BOOTSTRAP_TOKEN,
        &build::GET_FILEDROP_URL,
        &search::LINK_EXTERNAL_USER,
        &search::GET_MATCHING_ENTITIES,
        &globalmessages::CREATE_GLOBAL_MESSAGE,
        &globalmessages::DELETE_GLOBAL_MESSAGE,
        &globalmessages::GET_GLOBAL_MESSAGES,
        &organization::CREATE_ORGANIZATION_APPLICATION,
        &organization::DELETE_ORGANIZATION_APPLICATION,
        &organization::GET_ORGANIZATION_APPLICATION,
        &organization::GET_ORGANIZATION_APPLICATIONS,
        &organization::RESET_ORGANIZATION_APPLICATION_CLIENT_SECRET,
        &organization_application_tokens::CREATE_ORGANIZATION_APPLICATION_TOKEN,
        &organization_application_tokens::LIST_ORGANIZATION_APPLICATION_TOKENS,
        &organization_application_tokens::DELETE_ORGANIZATION_APPLICATION_TOKEN,
        &organization::UPDATE_ORGANIZATION_APPLICATION,
        &policy::CREATE_ORGANIZATION_AUTO_PRUNE_POLICY,
        &policy::DELETE_ORGANIZATION_AUTO_PRUNE_POLICY,
        &policy::GET_ORGANIZATION_AUTO_PRUNE_POLICY,
        &policy::LIST_ORGANIZATION_AUTO_PRUNE_POLICIES,
        &policy::UPDATE_ORGANIZATION_AUTO_PRUNE_POLICY,
        &organization::GET_ORGANIZATION_COLLABORATORS,
        &organization::CREATE_ORGANIZATION,
        &prototype::CREATE_ORGANIZATION_PROTOTYPE_PERMISSION,
        &prototype::DELETE_ORGANIZATION_PROTOTYPE_PERMISSION,
        &prototype::GET_ORGANIZATION_PROTOTYPE_PERMISSIONS,
        &prototype::UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION,
        &organization::DELETE_ADMINED_ORGANIZATION,
        &organization::GET_ORGANIZATION,
        &immutability_policy::CREATE_ORG_IMMUTABILITY_POLICY,
        &immutability_policy::DELETE_ORG_IMMUTABILITY_POLICY,
        &immutability_policy::GET_ORG_IMMUTABILITY_POLICY,
        &immutability_policy::LIST_ORG_IMMUTABILITY_POLICIES,
        &immutability_policy::UPDATE_ORG_IMMUTABILITY_POLICY,
        &billing::LIST_ORG_INVOICES,
        &logs::GET_AGGREGATE_ORG_LOGS,
        &logs::EXPORT_ORG_LOGS,
        &logs::LIST_ORG_LOGS,
        &organization::GET_ORGANIZATION_MEMBER,
        &organization::GET_ORGANIZATION_MEMBERS,
        &organization::REMOVE_ORGANIZATION_MEMBER,
        &org_mirror::CANCEL_ORG_MIRROR_SYNC,
        &org_mirror::CREATE_ORG_MIRROR_CONFIG,
        &org_mirror::DELETE_ORG_MIRROR_CONFIG,
        &org_mirror::GET_ORG_MIRROR_CONFIG,
        &org_mirror::LIST_ORG_MIRROR_REPOSITORIES,
        &org_mirror::SYNC_ORG_MIRROR_NOW,
        &org_mirror::VERIFY_ORG_MIRROR_CONNECTION,
        &org_mirror::UPDATE_ORG_MIRROR_CONFIG,
        &namespacenotification::CREATE_ORG_NOTIFICATION,
        &namespacenotification::DELETE_ORG_NOTIFICATION,
        &namespacenotification::GET_ORG_NOTIFICATION,
        &namespacenotification::LIST_ORG_NOTIFICATIONS,
        &namespacenotification::RESET_ORG_NOTIFICATION_FAILURES,
        &namespacenotification::TEST_ORG_NOTIFICATION,
        &organization::GET_ORGANIZATION_PRIVATE_ALLOWED,
        &organization::CREATE_PROXY_CACHE_CONFIG,
        &organization::DELETE_PROXY_CACHE_CONFIG,
        &organization::GET_PROXY_CACHE_CONFIG,
        &organization::VALIDATE_PROXY_CACHE_CONFIG,
        &namespacequota::CREATE_ORGANIZATION_QUOTA,
        &namespacequota::DELETE_ORGANIZATION_QUOTA,
        &namespacequota::GET_ORGANIZATION_QUOTA,
        &namespacequota::CREATE_ORGANIZATION_QUOTA_LIMIT,
        &namespacequota::DELETE_ORGANIZATION_QUOTA_LIMIT,
        &namespacequota::GET_ORGANIZATION_QUOTA_LIMIT,
        &namespacequota::LIST_ORGANIZATION_QUOTA_LIMIT,
        &namespacequota::CHANGE_ORGANIZATION_QUOTA_LIMIT,
        &namespacequota::LIST_ORGANIZATION_QUOTA,
        &namespacequota::CHANGE_ORGANIZATION_QUOTA,
        &robot::CREATE_ORG_ROBOT,
        &robot::DELETE_ORG_ROBOT,
        &robot::DELETE_ORG_ROBOT_FEDERATION,
        &robot::GET_ORG_ROBOT_FEDERATION,
        &robot::CREATE_ORG_ROBOT_FEDERATION,
        &robot::GET_ORG_ROBOT,
        &robot::GET_ORG_ROBOTS,
        &robot::GET_ORG_ROBOT_PERMISSIONS,
        &robot::REGENERATE_ORG_ROBOT_TOKEN,
        &billing::BIND_SKU_TO_ORG,
        &billing::LIST_ORG_SKUS,
        &billing::REMOVE_SKU_FROM_ORG,
        &billing::BATCH_REMOVE_SKU,
        &team::DELETE_ORGANIZATION_TEAM,
        &team::INVITE_TEAM_MEMBER_EMAIL,
        &team::DELETE_TEAM_MEMBER_EMAIL_INVITE,
        &team::UPDATE_ORGANIZATION_TEAM_MEMBER,
        &team::GET_ORGANIZATION_TEAM_MEMBERS,
        &team::DELETE_ORGANIZATION_TEAM_MEMBER,
        &team::GET_ORGANIZATION_TEAM_PERMISSIONS,
        &team::UPDATE_ORGANIZATION_TEAM,
        &team::DISABLE_ORGANIZATION_TEAM_SYNC,
        &team::ENABLE_ORGANIZATION_TEAM_SYNC,
        &organization::CHANGE_ORGANIZATION_DETAILS,
        &billing::LIST_PLANS,
        &capabilities::GET_REGISTRY_CAPABILITIES,
        &discovery::DISCOVERY,
        &error::GET_ERROR_DESCRIPTION,
        &mirrorhealth::GET_REPOSITORY_MIRROR_HEALTH,
        &search::CONDUCT_SEARCH,
        &suconfig::SC_REGISTRY_STATUS,
        &repoemail::SEND_AUTHORIZE_REPO_EMAIL,
        &repoemail::CHECK_REPO_EMAIL_AUTHORIZED,
        &policy::CREATE_REPOSITORY_AUTO_PRUNE_POLICY,
        &policy::DELETE_REPOSITORY_AUTO_PRUNE_POLICY,
        &policy::GET_REPOSITORY_AUTO_PRUNE_POLICY,
        &policy::LIST_REPOSITORY_AUTO_PRUNE_POLICIES,
        &policy::UPDATE_REPOSITORY_AUTO_PRUNE_POLICY,
        &build::CANCEL_REPO_BUILD,
        &build::GET_REPO_BUILD,
        &build::GET_REPO_BUILDS,
        &build::GET_REPO_BUILD_LOGS,
        &build::REQUEST_REPO_BUILD,
        &build::GET_REPO_BUILD_STATUS,
        &repository::CREATE_REPO,
        &repository::DELETE_REPOSITORY,
        &repository::GET_REPO,
        &immutability_policy::CREATE_REPOSITORY_IMMUTABILITY_POLICY,
        &immutability_policy::DELETE_REPOSITORY_IMMUTABILITY_POLICY,
        &immutability_policy::GET_REPOSITORY_IMMUTABILITY_POLICY,
        &immutability_policy::LIST_REPOSITORY_IMMUTABILITY_POLICIES,
        &immutability_policy::UPDATE_REPOSITORY_IMMUTABILITY_POLICY,
        &repository::LIST_REPOS,
        &logs::GET_AGGREGATE_REPO_LOGS,
        &logs::EXPORT_REPO_LOGS,
        &logs::LIST_REPO_LOGS,
        &manifest::GET_REPO_MANIFEST,
        &manifest::ADD_MANIFEST_LABEL,
        &manifest::DELETE_MANIFEST_LABEL,
        &manifest::GET_MANIFEST_LABEL,
        &manifest::LIST_MANIFEST_LABELS,
        &manifest::GET_MANIFEST_PULL_STATISTICS,
        &secscan::GET_REPO_MANIFEST_SECURITY,
        &mirror::SYNC_CANCEL,
        &mirror::CREATE_REPO_MIRROR_CONFIG,
        &mirror::GET_REPO_MIRROR_CONFIG,
        &mirror::SYNC_NOW,
        &mirror::CHANGE_REPO_MIRROR_CONFIG,
        &repositorynotification::CREATE_REPO_NOTIFICATION,
        &repositorynotification::DELETE_REPO_NOTIFICATION,
        &repositorynotification::GET_REPO_NOTIFICATION,
        &repositorynotification::LIST_REPO_NOTIFICATIONS,
        &repositorynotification::RESET_REPOSITORY_NOTIFICATION_FAILURES,
        &repositorynotification::TEST_REPO_NOTIFICATION,
        &permission::DELETE_TEAM_PERMISSIONS,
        &permission::GET_TEAM_PERMISSIONS,
        &permission::LIST_REPO_TEAM_PERMISSIONS,
        &permission::CHANGE_TEAM_PERMISSIONS,
        &permission::DELETE_USER_PERMISSIONS,
        &permission::GET_USER_PERMISSIONS,
        &permission::LIST_REPO_USER_PERMISSIONS,
        &permission::CHANGE_USER_PERMISSIONS,
        &permission::GET_USER_TRANSITIVE_PERMISSION,
        &search::CONDUCT_REPO_SEARCH,
        &signing::GET_REPO_SIGNATURES,
        &repository::CHANGE_REPO_STATE,
        &tag::DELETE_FULL_TAG,
        &tag::LIST_REPO_TAGS,
        &tag::GET_TAG_PULL_STATISTICS,
        &tag::REMOVE_TAG_FROM_TIMEMACHINE,
        &tag::RESTORE_TAG,
        &tag::CHANGE_TAG,
        &repotoken::CREATE_TOKEN,
        &repotoken::GET_TOKENS,
        &repotoken::LIST_REPO_TOKENS,
        &repotoken::DELETE_TOKEN,
        &repotoken::CHANGE_TOKEN,
        &trigger::ACTIVATE_BUILD_TRIGGER,
        &trigger::LIST_TRIGGER_RECENT_BUILDS,
        &trigger::DELETE_BUILD_TRIGGER,
        &trigger::GET_BUILD_TRIGGER,
        &trigger::LIST_BUILD_TRIGGERS,
        &trigger::MANUALLY_START_BUILD_TRIGGER,
        &trigger::UPDATE_BUILD_TRIGGER,
        &repository::CHANGE_REPO_TRUST,
        &repository::UPDATE_REPO,
        &repository::CHANGE_REPO_VISIBILITY,
        &superuser::LIST_ALL_APP_TOKENS,
        &superuser::GET_REPO_BUILD_SUPER_USER,
        &superuser::GET_REPO_BUILD_LOGS_ARCHIVE_SUPER_USER,
        &superuser::GET_REPO_BUILD_LOGS_SUPER_USER,
        &superuser::GET_REPO_BUILD_STATUS_SUPER_USER,
        &superuser::GET_CHANGE_LOG,
        &superuser::CONFIG_DUMP,
        &superuser::LIST_ALL_AGGREGATE_LOGS,
        &superuser::LIST_ALL_LOGS,
        &superuser::GET_SUPER_USER_REPOSITORY_MIRROR_HEALTH,
        &superuser::DELETE_ORGANIZATION,
        &superuser::LIST_ALL_ORGANIZATIONS,
        &superuser::CREATE_USER_QUOTA_SUPER_USER,
        &superuser::DELETE_USER_QUOTA_SUPER_USER,
        &superuser::LIST_USER_QUOTA_SUPER_USER,
        &superuser::CHANGE_USER_QUOTA_SUPER_USER,
        &superuser::CHANGE_ORGANIZATION,
        &superuser::TAKE_OWNERSHIP,
        &superuser::POST_REGISTRY_SIZE,
        &superuser::GET_REGISTRY_SIZE,
        &superuser::APPROVE_SERVICE_KEY,
        &superuser::CREATE_SERVICE_KEY,
        &superuser::DELETE_SERVICE_KEY,
        &superuser::GET_SERVICE_KEY,
        &superuser::LIST_SERVICE_KEYS,
        &superuser::UPDATE_SERVICE_KEY,
        &superuser::CREATE_INSTALL_USER,
        &superuser::DELETE_INSTALL_USER,
        &superuser::GET_INSTALL_USER,
        &superuser::LIST_ALL_USERS,
        &superuser::CREATE_ORGANIZATION_QUOTA_SUPER_USER,
        &superuser::DELETE_ORGANIZATION_QUOTA_SUPER_USER,
        &superuser::LIST_ORGANIZATION_QUOTA_SUPER_USER,
        &superuser::CHANGE_ORGANIZATION_QUOTA_SUPER_USER,
        &superuser::SEND_INSTALL_USER_RECOVERY_EMAIL,
        &superuser::CHANGE_INSTALL_USER,
        &appspecifictokens::CREATE_APP_TOKEN,
        &appspecifictokens::GET_APP_TOKEN,
        &appspecifictokens::LIST_APP_TOKENS,
        &appspecifictokens::REVOKE_APP_TOKEN,
        &user::DELETE_ASSIGNED_AUTHORIZATION,
        &user::LIST_ASSIGNED_AUTHORIZATIONS,
        &user::GET_USER_AUTHORIZATION,
        &user::LIST_USER_AUTHORIZATIONS,
        &user::DELETE_USER_AUTHORIZATION,
        &policy::CREATE_USER_AUTO_PRUNE_POLICY,
        &policy::DELETE_USER_AUTO_PRUNE_POLICY,
        &policy::GET_USER_AUTO_PRUNE_POLICY,
        &policy::LIST_USER_AUTO_PRUNE_POLICIES,
        &policy::UPDATE_USER_AUTO_PRUNE_POLICY,
        &user::GENERATE_USER_CLIENT_KEY,
        &user::CONVERT_USER_TO_ORGANIZATION,
        &user::CREATE_NEW_USER,
        &user::DELETE_CURRENT_USER,
        &user::DETACH_EXTERNAL_LOGIN,
        &user::RETRIEVE_EXTERNAL_LOGIN_AUTHORIZATION_URL,
        &user::GET_LOGGED_IN_USER,
        &user::GET_USER_NOTIFICATION,
        &user::LIST_NOTIFICATIONS_OF_USER,
        &user::UPDATE_USER_NOTIFICATION,
        &team::ACCEPT_ORGANIZATION_TEAM_INVITE,
        &team::DECLINE_ORGANIZATION_TEAM_INVITE,
        &logs::GET_AGGREGATE_USER_LOGS,
        &logs::EXPORT_USER_LOGS,
        &logs::LIST_USER_LOGS,
        &namespacenotification::CREATE_USER_NOTIFICATION,
        &namespacenotification::DELETE_USER_NOTIFICATION,
        &namespacenotification::GET_USER_NAMESPACE_NOTIFICATION,
        &namespacenotification::LIST_USER_NOTIFICATIONS,
        &namespacenotification::RESET_USER_NAMESPACE_NOTIFICATION_FAILURES,
        &namespacenotification::TEST_USER_NAMESPACE_NOTIFICATION,
        &user::GET_USER_PRIVATE_ALLOWED,
        &user::GET_USER_INFORMATION,
        &namespacequota::GET_USER_QUOTA,
        &namespacequota::GET_USER_QUOTA_LIMIT,
        &namespacequota::LIST_USER_QUOTA_LIMIT,
        &namespacequota::LIST_USER_QUOTA,
        &user::REQUEST_RECOVERY_EMAIL,
        &robot::CREATE_USER_ROBOT,
        &robot::DELETE_USER_ROBOT,
        &robot::DELETE_USER_ROBOT_FEDERATION,
        &robot::GET_USER_ROBOT_FEDERATION,
        &robot::CREATE_USER_ROBOT_FEDERATION,
        &robot::GET_USER_ROBOT,
        &robot::GET_USER_ROBOTS,
        &robot::GET_USER_ROBOT_PERMISSIONS,
        &robot::REGENERATE_USER_ROBOT_TOKEN,
        &user::SIGNIN_USER,
        &user::LOGOUT,
        &user::VERIFY_USER,
        &user::CREATE_STAR,
        &user::LIST_STARRED_REPOS,
        &user::DELETE_STAR,
        &billing::GET_USER_MARKETPLACE_SUBSCRIPTIONS,
        &user::CHANGE_USER_DETAILS,
    ],
    groups: &[
        CommandGroup {
            words: &["application"],
            about: "OAuth applications of any organization",
        },
        CommandGroup {
            words: &["bootstrap-token"],
            about: "The token that sets up a registry without a browser",
        },
        CommandGroup {
            words: &["build-upload"],
            about: "Addresses to upload the sources of builds to",
        },
        CommandGroup {
            words: &["entity"],
            about: "Users, robots, teams and organizations, by the beginning of their names",
        },
        CommandGroup {
            words: &["message"],
            about: "Messages that the registry shows to all users",
        },
        CommandGroup {
            words: &["org"],
            about: "Organizations and what belongs to them",
        },
        CommandGroup {
            words: &["org", "application"],
            about: "OAuth applications of an organization",
        },
        CommandGroup {
            words: &["org", "application", "secret"],
            about: "The secret of an OAuth application",
        },
        CommandGroup {
            words: &["org", "application", "token"],
            about: "Access tokens of an OAuth application",
        },
        CommandGroup {
            words: &["org", "auto-prune-policy"],
            about: "Rules that remove old tags of an organization",
        },
        CommandGroup {
            words: &["org", "collaborator"],
            about: "People outside an organization who have access to its repositories",
        },
        CommandGroup {
            words: &["org", "default-permission"],
            about: "Permissions that each new repository of an organization starts with",
        },
        CommandGroup {
            words: &["org", "immutability-policy"],
            about: "Rules that make tags of an organization immutable",
        },
        CommandGroup {
            words: &["org", "invoice"],
            about: "Invoices of an organization",
        },
        CommandGroup {
            words: &["org", "log"],
            about: "Usage logs of an organization",
        },
        CommandGroup {
            words: &["org", "member"],
            about: "Members of an organization",
        },
        CommandGroup {
            words: &["org", "mirror"],
            about: "Mirroring of a whole organization from another registry",
        },
        CommandGroup {
            words: &["org", "mirror", "repo"],
            about: "Repositories that organization mirroring found",
        },
        CommandGroup {
            words: &["org", "notification"],
            about: "Notifications about the quota of an organization",
        },
        CommandGroup {
            words: &["org", "private-allowance"],
            about: "Whether an organization may have more private repositories",
        },
        CommandGroup {
            words: &["org", "proxy-cache"],
            about: "The registry that an organization proxies",
        },
        CommandGroup {
            words: &["org", "quota"],
            about: "Storage quotas of an organization",
        },
        CommandGroup {
            words: &["org", "quota", "limit"],
            about: "Thresholds of a storage quota of an organization",
        },
        CommandGroup {
            words: &["org", "robot"],
            about: "Robot accounts of an organization",
        },
        CommandGroup {
            words: &["org", "robot", "federation"],
            about: "External identities that may act as a robot of an organization",
        },
        CommandGroup {
            words: &["org", "robot", "permission"],
            about: "Repository permissions of a robot of an organization",
        },
        CommandGroup {
            words: &["org", "robot", "token"],
            about: "The token of a robot of an organization",
        },
        CommandGroup {
            words: &["org", "subscription"],
            about: "Marketplace subscriptions of an organization",
        },
        CommandGroup {
            words: &["org", "team"],
            about: "Teams of an organization",
        },
        CommandGroup {
            words: &["org", "team", "invitation"],
            about: "Invitations of e-mail addresses to a team",
        },
        CommandGroup {
            words: &["org", "team", "member"],
            about: "Members of a team",
        },
        CommandGroup {
            words: &["org", "team", "permission"],
            about: "Repository permissions of a team",
        },
        CommandGroup {
            words: &["org", "team", "sync"],
            about: "Synchronization of a team with an external group",
        },
        CommandGroup {
            words: &["plan"],
            about: "Billing plans",
        },
        CommandGroup {
            words: &["registry"],
            about: "The registry as a whole",
        },
        CommandGroup {
            words: &["registry", "capabilities"],
            about: "What the registry can do",
        },
        CommandGroup {
            words: &["registry", "discovery"],
            about: "The registry's own description of its API",
        },
        CommandGroup {
            words: &["registry", "error-type"],
            about: "Explanations of the types of errors",
        },
        CommandGroup {
            words: &["registry", "mirror-health"],
            about: "Health of repository mirroring, for all or one namespace",
        },
        CommandGroup {
            words: &["registry", "status"],
            about: "The setup state of the registry",
        },
        CommandGroup {
            words: &["repo"],
            about: "Repositories and what belongs to them",
        },
        CommandGroup {
            words: &["repo", "authorized-email"],
            about: "E-mail addresses that take notifications of a repository",
        },
        CommandGroup {
            words: &["repo", "auto-prune-policy"],
            about: "Rules that remove old tags of a repository",
        },
        CommandGroup {
            words: &["repo", "build"],
            about: "Image builds of a repository",
        },
        CommandGroup {
            words: &["repo", "build", "log"],
            about: "Logs of a build",
        },
        CommandGroup {
            words: &["repo", "build", "status"],
            about: "The state of a build",
        },
        CommandGroup {
            words: &["repo", "immutability-policy"],
            about: "Rules that make tags of a repository immutable",
        },
        CommandGroup {
            words: &["repo", "log"],
            about: "Usage logs of a repository",
        },
        CommandGroup {
            words: &["repo", "manifest"],
            about: "Manifests of a repository",
        },
        CommandGroup {
            words: &["repo", "manifest", "label"],
            about: "Labels of a manifest",
        },
        CommandGroup {
            words: &["repo", "manifest", "pull-statistics"],
            about: "Pull counts of a manifest",
        },
        CommandGroup {
            words: &["repo", "manifest", "security"],
            about: "Security scans of a manifest",
        },
        CommandGroup {
            words: &["repo", "mirror"],
            about: "Mirroring of a repository from another registry",
        },
        CommandGroup {
            words: &["repo", "notification"],
            about: "Notifications about events of a repository",
        },
        CommandGroup {
            words: &["repo", "permission"],
            about: "Who may read, write or administer a repository",
        },
        CommandGroup {
            words: &["repo", "permission", "team"],
            about: "Permissions of teams in a repository",
        },
        CommandGroup {
            words: &["repo", "permission", "user"],
            about: "Permissions of users and robots in a repository",
        },
        CommandGroup {
            words: &["repo", "permission", "user", "transitive"],
            about: "All permissions that apply to a user, those through teams included",
        },
        CommandGroup {
            words: &["repo", "signature"],
            about: "Signatures of the tags of a repository",
        },
        CommandGroup {
            words: &["repo", "state"],
            about: "Whether a repository is normal, read-only or a mirror",
        },
        CommandGroup {
            words: &["repo", "tag"],
            about: "Tags of a repository",
        },
        CommandGroup {
            words: &["repo", "tag", "pull-statistics"],
            about: "Pull counts of a tag",
        },
        CommandGroup {
            words: &["repo", "token"],
            about: "Tokens of a repository, which the server no longer supports",
        },
        CommandGroup {
            words: &["repo", "trigger"],
            about: "Triggers that start builds of a repository",
        },
        CommandGroup {
            words: &["repo", "trigger", "build"],
            about: "Builds that a trigger started",
        },
        CommandGroup {
            words: &["repo", "trust"],
            about: "Whether a repository is signed",
        },
        CommandGroup {
            words: &["repo", "visibility"],
            about: "Whether a repository is public or private",
        },
        CommandGroup {
            words: &["superuser"],
            about: "Administration of the whole registry, for superusers",
        },
        CommandGroup {
            words: &["superuser", "app-token"],
            about: "Application tokens of all users",
        },
        CommandGroup {
            words: &["superuser", "build"],
            about: "Builds of any repository",
        },
        CommandGroup {
            words: &["superuser", "build", "log"],
            about: "Logs of a build of any repository",
        },
        CommandGroup {
            words: &["superuser", "build", "log", "archive"],
            about: "Archived logs of a build",
        },
        CommandGroup {
            words: &["superuser", "build", "status"],
            about: "The state of a build of any repository",
        },
        CommandGroup {
            words: &["superuser", "changelog"],
            about: "The change log of the server",
        },
        CommandGroup {
            words: &["superuser", "config"],
            about: "The configuration of the server",
        },
        CommandGroup {
            words: &["superuser", "log"],
            about: "Usage logs of the whole registry",
        },
        CommandGroup {
            words: &["superuser", "mirror-health"],
            about: "Health of all mirrors",
        },
        CommandGroup {
            words: &["superuser", "org"],
            about: "All organizations of the registry",
        },
        CommandGroup {
            words: &["superuser", "org", "quota"],
            about: "Storage quotas of any organization",
        },
        CommandGroup {
            words: &["superuser", "ownership"],
            about: "Ownership of users and organizations",
        },
        CommandGroup {
            words: &["superuser", "registry-size"],
            about: "The size of the registry",
        },
        CommandGroup {
            words: &["superuser", "service-key"],
            about: "Keys of the services that the registry works with",
        },
        CommandGroup {
            words: &["superuser", "user"],
            about: "All users of the registry",
        },
        CommandGroup {
            words: &["superuser", "user", "quota"],
            about: "Storage quotas of any user",
        },
        CommandGroup {
            words: &["superuser", "user", "recovery"],
            about: "Password recovery mails to users",
        },
        CommandGroup {
            words: &["user"],
            about: "Your account and what belongs to it",
        },
        CommandGroup {
            words: &["user", "app-token"],
            about: "Passwords of yours for single applications",
        },
        CommandGroup {
            words: &["user", "assigned-authorization"],
            about: "Access that you are asked to grant",
        },
        CommandGroup {
            words: &["user", "authorization"],
            about: "Applications that have access to your account",
        },
        CommandGroup {
            words: &["user", "auto-prune-policy"],
            about: "Rules that remove old tags of your namespace",
        },
        CommandGroup {
            words: &["user", "client-key"],
            about: "Your password in an encrypted form",
        },
        CommandGroup {
            words: &["user", "external-login"],
            about: "Logins with other services",
        },
        CommandGroup {
            words: &["user", "inbox"],
            about: "Notifications that the registry shows to you",
        },
        CommandGroup {
            words: &["user", "invitation"],
            about: "Invitations to teams that you received",
        },
        CommandGroup {
            words: &["user", "log"],
            about: "Your usage logs",
        },
        CommandGroup {
            words: &["user", "notification"],
            about: "Notifications about the quota of your namespace",
        },
        CommandGroup {
            words: &["user", "private-allowance"],
            about: "Whether you may have more private repositories",
        },
        CommandGroup {
            words: &["user", "profile"],
            about: "Public details of any user",
        },
        CommandGroup {
            words: &["user", "quota"],
            about: "Storage quotas of your namespace",
        },
        CommandGroup {
            words: &["user", "quota", "limit"],
            about: "Thresholds of a storage quota of yours",
        },
        CommandGroup {
            words: &["user", "recovery"],
            about: "Mails with which a password can be reset",
        },
        CommandGroup {
            words: &["user", "robot"],
            about: "Your robot accounts",
        },
        CommandGroup {
            words: &["user", "robot", "federation"],
            about: "External identities that may act as a robot of yours",
        },
        CommandGroup {
            words: &["user", "robot", "permission"],
            about: "Repository permissions of a robot of yours",
        },
        CommandGroup {
            words: &["user", "robot", "token"],
            about: "The token of a robot of yours",
        },
        CommandGroup {
            words: &["user", "session"],
            about: "Sessions with user name and password",
        },
        CommandGroup {
            words: &["user", "star"],
            about: "Repositories that you have starred",
        },
        CommandGroup {
            words: &["user", "subscription"],
            about: "Your marketplace subscriptions",
        },
    ],
    scopes: &[
        ("repo:read", "Read and pull every repository that the granting user can see."),
        (
            "repo:write",
            "Push to every repository that the granting user may write to. Includes `repo:read`.",
        ),
        (
            "repo:admin",
            "Administer every repository that the granting user administers. Includes `repo:write` and `repo:read`.",
        ),
        (
            "repo:create",
            "Create repositories in every namespace where the granting user may.",
        ),
        (
            "user:read",
            "Read the granting user's profile, such as name and e-mail address.",
        ),
        (
            "user:admin",
            "Administer the account of the granting user, including its robots. The server marks this scope as dangerous.",
        ),
        (
            "org:admin",
            "Administer the organizations of the granting user: teams, members, robots, billing. The server marks this scope as dangerous.",
        ),
        (
            "super:user",
            "Use the superuser functions of the registry. The server marks this scope as dangerous and offers it only if the `SUPER_USERS` feature is on.",
        ),
    ],
};
