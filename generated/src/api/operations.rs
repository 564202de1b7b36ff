// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 273] = [
    &CREATE_ORGANIZATION,
    &GET_ORGANIZATION,
    &CHANGE_ORGANIZATION_DETAILS,
    &DELETE_ADMINED_ORGANIZATION,
    &GET_ORGANIZATION_COLLABORATORS,
    &GET_ORGANIZATION_MEMBERS,
    &GET_ORGANIZATION_MEMBER,
    &REMOVE_ORGANIZATION_MEMBER,
    &GET_APPLICATION_INFORMATION,
    &GET_ORGANIZATION_APPLICATIONS,
    &CREATE_ORGANIZATION_APPLICATION,
    &GET_ORGANIZATION_APPLICATION,
    &UPDATE_ORGANIZATION_APPLICATION,
    &DELETE_ORGANIZATION_APPLICATION,
    &GET_PROXY_CACHE_CONFIG,
    &CREATE_PROXY_CACHE_CONFIG,
    &DELETE_PROXY_CACHE_CONFIG,
    &VALIDATE_PROXY_CACHE_CONFIG,
    &RESET_ORGANIZATION_APPLICATION_CLIENT_SECRET,
    &GET_ORGANIZATION_PRIVATE_ALLOWED,
    &LIST_REPO_TEAM_PERMISSIONS,
    &LIST_REPO_USER_PERMISSIONS,
    &GET_USER_TRANSITIVE_PERMISSION,
    &GET_USER_PERMISSIONS,
    &CHANGE_USER_PERMISSIONS,
    &DELETE_USER_PERMISSIONS,
    &GET_TEAM_PERMISSIONS,
    &CHANGE_TEAM_PERMISSIONS,
    &DELETE_TEAM_PERMISSIONS,
    &GET_ORGANIZATION_PROTOTYPE_PERMISSIONS,
    &CREATE_ORGANIZATION_PROTOTYPE_PERMISSION,
    &UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION,
    &DELETE_ORGANIZATION_PROTOTYPE_PERMISSION,
    &LIST_ALL_LOGS,
    &LIST_ALL_ORGANIZATIONS,
    &GET_REGISTRY_SIZE,
    &POST_REGISTRY_SIZE,
    &LIST_USER_QUOTA_SUPER_USER,
    &CREATE_USER_QUOTA_SUPER_USER,
    &LIST_ORGANIZATION_QUOTA_SUPER_USER,
    &CREATE_ORGANIZATION_QUOTA_SUPER_USER,
    &CHANGE_USER_QUOTA_SUPER_USER,
    &DELETE_USER_QUOTA_SUPER_USER,
    &CHANGE_ORGANIZATION_QUOTA_SUPER_USER,
    &DELETE_ORGANIZATION_QUOTA_SUPER_USER,
    &LIST_ALL_USERS,
    &CREATE_INSTALL_USER,
    &GET_INSTALL_USER,
    &CHANGE_INSTALL_USER,
    &DELETE_INSTALL_USER,
    &CHANGE_ORGANIZATION,
    &DELETE_ORGANIZATION,
    &LIST_SERVICE_KEYS,
    &CREATE_SERVICE_KEY,
    &GET_SERVICE_KEY,
    &UPDATE_SERVICE_KEY,
    &DELETE_SERVICE_KEY,
    &APPROVE_SERVICE_KEY,
    &GET_REPO_BUILD_LOGS_SUPER_USER,
    &GET_REPO_BUILD_STATUS_SUPER_USER,
    &GET_REPO_BUILD_SUPER_USER,
    &LIST_ALL_AGGREGATE_LOGS,
    &GET_CHANGE_LOG,
    &SEND_INSTALL_USER_RECOVERY_EMAIL,
    &TAKE_OWNERSHIP,
    &LIST_ALL_APP_TOKENS,
    &GET_REPO_BUILD_LOGS_ARCHIVE_SUPER_USER,
    &CONFIG_DUMP,
    &GET_SUPER_USER_REPOSITORY_MIRROR_HEALTH,
    &LIST_APP_TOKENS,
    &CREATE_APP_TOKEN,
    &GET_APP_TOKEN,
    &REVOKE_APP_TOKEN,
    &LIST_PLANS,
    &LIST_ORG_INVOICES,
    &LIST_ORG_SKUS,
    &BIND_SKU_TO_ORG,
    &BATCH_REMOVE_SKU,
    &REMOVE_SKU_FROM_ORG,
    &GET_USER_MARKETPLACE_SUBSCRIPTIONS,
    &RENEW_BOOTSTRAP_TOKEN,
    &GET_REPO_BUILDS,
    &REQUEST_REPO_BUILD,
    &GET_REPO_BUILD,
    &CANCEL_REPO_BUILD,
    &GET_REPO_BUILD_STATUS,
    &GET_REPO_BUILD_LOGS,
    &GET_FILEDROP_URL,
    &GET_REGISTRY_CAPABILITIES,
    &DISCOVERY,
    &GET_ERROR_DESCRIPTION,
    &GET_GLOBAL_MESSAGES,
    &CREATE_GLOBAL_MESSAGE,
    &DELETE_GLOBAL_MESSAGE,
    &LIST_ORG_IMMUTABILITY_POLICIES,
    &CREATE_ORG_IMMUTABILITY_POLICY,
    &GET_ORG_IMMUTABILITY_POLICY,
    &UPDATE_ORG_IMMUTABILITY_POLICY,
    &DELETE_ORG_IMMUTABILITY_POLICY,
    &LIST_REPOSITORY_IMMUTABILITY_POLICIES,
    &CREATE_REPOSITORY_IMMUTABILITY_POLICY,
    &GET_REPOSITORY_IMMUTABILITY_POLICY,
    &UPDATE_REPOSITORY_IMMUTABILITY_POLICY,
    &DELETE_REPOSITORY_IMMUTABILITY_POLICY,
    &LIST_REPO_LOGS,
    &LIST_USER_LOGS,
    &LIST_ORG_LOGS,
    &GET_AGGREGATE_REPO_LOGS,
    &GET_AGGREGATE_USER_LOGS,
    &GET_AGGREGATE_ORG_LOGS,
    &EXPORT_REPO_LOGS,
    &EXPORT_USER_LOGS,
    &EXPORT_ORG_LOGS,
    &GET_REPO_MANIFEST,
    &LIST_MANIFEST_LABELS,
    &ADD_MANIFEST_LABEL,
    &GET_MANIFEST_LABEL,
    &DELETE_MANIFEST_LABEL,
    &GET_MANIFEST_PULL_STATISTICS,
    &SYNC_NOW,
    &SYNC_CANCEL,
    &GET_REPO_MIRROR_CONFIG,
    &CREATE_REPO_MIRROR_CONFIG,
    &CHANGE_REPO_MIRROR_CONFIG,
    &GET_REPOSITORY_MIRROR_HEALTH,
    &LIST_ORG_NOTIFICATIONS,
    &CREATE_ORG_NOTIFICATION,
    &GET_ORG_NOTIFICATION,
    &RESET_ORG_NOTIFICATION_FAILURES,
    &DELETE_ORG_NOTIFICATION,
    &TEST_ORG_NOTIFICATION,
    &LIST_USER_NOTIFICATIONS,
    &CREATE_USER_NOTIFICATION,
    &GET_USER_NAMESPACE_NOTIFICATION,
    &RESET_USER_NAMESPACE_NOTIFICATION_FAILURES,
    &DELETE_USER_NOTIFICATION,
    &TEST_USER_NAMESPACE_NOTIFICATION,
    &LIST_ORGANIZATION_QUOTA,
    &CREATE_ORGANIZATION_QUOTA,
    &GET_ORGANIZATION_QUOTA,
    &CHANGE_ORGANIZATION_QUOTA,
    &DELETE_ORGANIZATION_QUOTA,
    &LIST_ORGANIZATION_QUOTA_LIMIT,
    &CREATE_ORGANIZATION_QUOTA_LIMIT,
    &GET_ORGANIZATION_QUOTA_LIMIT,
    &CHANGE_ORGANIZATION_QUOTA_LIMIT,
    &DELETE_ORGANIZATION_QUOTA_LIMIT,
    &LIST_USER_QUOTA,
    &GET_USER_QUOTA,
    &LIST_USER_QUOTA_LIMIT,
    &GET_USER_QUOTA_LIMIT,
    &GET_ORG_MIRROR_CONFIG,
    &CREATE_ORG_MIRROR_CONFIG,
    &UPDATE_ORG_MIRROR_CONFIG,
    &DELETE_ORG_MIRROR_CONFIG,
    &SYNC_ORG_MIRROR_NOW,
    &CANCEL_ORG_MIRROR_SYNC,
    &VERIFY_ORG_MIRROR_CONNECTION,
    &LIST_ORG_MIRROR_REPOSITORIES,
    &LIST_ORGANIZATION_APPLICATION_TOKENS,
    &CREATE_ORGANIZATION_APPLICATION_TOKEN,
    &DELETE_ORGANIZATION_APPLICATION_TOKEN,
    &LIST_ORGANIZATION_AUTO_PRUNE_POLICIES,
    &CREATE_ORGANIZATION_AUTO_PRUNE_POLICY,
    &GET_ORGANIZATION_AUTO_PRUNE_POLICY,
    &UPDATE_ORGANIZATION_AUTO_PRUNE_POLICY,
    &DELETE_ORGANIZATION_AUTO_PRUNE_POLICY,
    &LIST_REPOSITORY_AUTO_PRUNE_POLICIES,
    &CREATE_REPOSITORY_AUTO_PRUNE_POLICY,
    &GET_REPOSITORY_AUTO_PRUNE_POLICY,
    &UPDATE_REPOSITORY_AUTO_PRUNE_POLICY,
    &DELETE_REPOSITORY_AUTO_PRUNE_POLICY,
    &LIST_USER_AUTO_PRUNE_POLICIES,
    &CREATE_USER_AUTO_PRUNE_POLICY,
    &GET_USER_AUTO_PRUNE_POLICY,
    &UPDATE_USER_AUTO_PRUNE_POLICY,
    &DELETE_USER_AUTO_PRUNE_POLICY,
    &LIST_REPOS,
    &CREATE_REPO,
    &GET_REPO,
    &UPDATE_REPO,
    &DELETE_REPOSITORY,
    &CHANGE_REPO_VISIBILITY,
    &CHANGE_REPO_TRUST,
    &CHANGE_REPO_STATE,
    &CHECK_REPO_EMAIL_AUTHORIZED,
    &SEND_AUTHORIZE_REPO_EMAIL,
    &LIST_REPO_TOKENS,
    &CREATE_TOKEN,
    &GET_TOKENS,
    &CHANGE_TOKEN,
    &DELETE_TOKEN,
    &LIST_REPO_NOTIFICATIONS,
    &CREATE_REPO_NOTIFICATION,
    &GET_REPO_NOTIFICATION,
    &RESET_REPOSITORY_NOTIFICATION_FAILURES,
    &DELETE_REPO_NOTIFICATION,
    &TEST_REPO_NOTIFICATION,
    &GET_USER_ROBOTS,
    &GET_USER_ROBOT,
    &CREATE_USER_ROBOT,
    &DELETE_USER_ROBOT,
    &GET_ORG_ROBOTS,
    &GET_ORG_ROBOT,
    &CREATE_ORG_ROBOT,
    &DELETE_ORG_ROBOT,
    &GET_USER_ROBOT_PERMISSIONS,
    &GET_ORG_ROBOT_PERMISSIONS,
    &REGENERATE_USER_ROBOT_TOKEN,
    &REGENERATE_ORG_ROBOT_TOKEN,
    &GET_USER_ROBOT_FEDERATION,
    &CREATE_USER_ROBOT_FEDERATION,
    &DELETE_USER_ROBOT_FEDERATION,
    &GET_ORG_ROBOT_FEDERATION,
    &CREATE_ORG_ROBOT_FEDERATION,
    &DELETE_ORG_ROBOT_FEDERATION,
    &LINK_EXTERNAL_USER,
    &GET_MATCHING_ENTITIES,
    &CONDUCT_SEARCH,
    &CONDUCT_REPO_SEARCH,
    &GET_REPO_MANIFEST_SECURITY,
    &GET_REPO_SIGNATURES,
    &SC_REGISTRY_STATUS,
    &LIST_REPO_TAGS,
    &CHANGE_TAG,
    &DELETE_FULL_TAG,
    &RESTORE_TAG,
    &REMOVE_TAG_FROM_TIMEMACHINE,
    &GET_TAG_PULL_STATISTICS,
    &UPDATE_ORGANIZATION_TEAM,
    &DELETE_ORGANIZATION_TEAM,
    &ENABLE_ORGANIZATION_TEAM_SYNC,
    &DISABLE_ORGANIZATION_TEAM_SYNC,
    &GET_ORGANIZATION_TEAM_MEMBERS,
    &UPDATE_ORGANIZATION_TEAM_MEMBER,
    &DELETE_ORGANIZATION_TEAM_MEMBER,
    &INVITE_TEAM_MEMBER_EMAIL,
    &DELETE_TEAM_MEMBER_EMAIL_INVITE,
    &GET_ORGANIZATION_TEAM_PERMISSIONS,
    &ACCEPT_ORGANIZATION_TEAM_INVITE,
    &DECLINE_ORGANIZATION_TEAM_INVITE,
    &LIST_BUILD_TRIGGERS,
    &GET_BUILD_TRIGGER,
    &UPDATE_BUILD_TRIGGER,
    &DELETE_BUILD_TRIGGER,
    &ACTIVATE_BUILD_TRIGGER,
    &MANUALLY_START_BUILD_TRIGGER,
    &LIST_TRIGGER_RECENT_BUILDS,
    &GET_LOGGED_IN_USER,
    &CREATE_NEW_USER,
    &CHANGE_USER_DETAILS,
    &DELETE_CURRENT_USER,
    &GET_USER_PRIVATE_ALLOWED,
    &GENERATE_USER_CLIENT_KEY,
    &CONVERT_USER_TO_ORGANIZATION,
    &SIGNIN_USER,
    &VERIFY_USER,
    &LOGOUT,
    &REQUEST_RECOVERY_EMAIL,
    &RETRIEVE_EXTERNAL_LOGIN_AUTHORIZATION_URL,
    &DETACH_EXTERNAL_LOGIN,
    &LIST_NOTIFICATIONS_OF_USER,
    &GET_USER_NOTIFICATION,
    &UPDATE_USER_NOTIFICATION,
    &LIST_USER_AUTHORIZATIONS,
    &GET_USER_AUTHORIZATION,
    &DELETE_USER_AUTHORIZATION,
    &LIST_ASSIGNED_AUTHORIZATIONS,
    &DELETE_ASSIGNED_AUTHORIZATION,
    &LIST_STARRED_REPOS,
    &CREATE_STAR,
    &DELETE_STAR,
    &GET_USER_INFORMATION,
];

/// `createOrganization`, `POST /api/v1/organization/`: Create an organization.
pub const CREATE_ORGANIZATION: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/organization/", &[]);
    Operation {
        id: "createOrganization",
        method: "POST",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "2.11.1",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 415, 500, 503],
        reasons: &["already_exists", "taken", "invalid_name"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganization`, `GET /api/v1/organization/{orgname}`: Read an organization.
pub const GET_ORGANIZATION: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/organization/{orgname}",
        &[],
    );
    Operation {
        id: "getOrganization",
        method: "GET",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: true,
        guide_section: "2.11.15",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeOrganizationDetails`, `PUT /api/v1/organization/{orgname}`: Change the details of an
/// organization.
pub const CHANGE_ORGANIZATION_DETAILS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/organization/{orgname}",
        &[],
    );
    Operation {
        id: "changeOrganizationDetails",
        method: "PUT",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.16",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteAdminedOrganization`, `DELETE /api/v1/organization/{orgname}`: Delete an
/// organization.
pub const DELETE_ADMINED_ORGANIZATION: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/organization/{orgname}",
        &[],
    );
    Operation {
        id: "deleteAdminedOrganization",
        method: "DELETE",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.17",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationCollaborators`, `GET /api/v1/organization/{orgname}/collaborators`: List the
/// outside collaborators of an organization.
pub const GET_ORGANIZATION_COLLABORATORS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/collaborators",
        &[],
    );
    Operation {
        id: "getOrganizationCollaborators",
        method: "GET",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.3",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationMembers`, `GET /api/v1/organization/{orgname}/members`: List the members of
/// an organization.
pub const GET_ORGANIZATION_MEMBERS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/members",
        &[],
    );
    Operation {
        id: "getOrganizationMembers",
        method: "GET",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.14",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationMember`, `GET /api/v1/organization/{orgname}/members/{membername}`: Read a
/// member of an organization.
pub const GET_ORGANIZATION_MEMBER: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/members/{membername}",
        &[],
    );
    Operation {
        id: "getOrganizationMember",
        method: "GET",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.12",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `removeOrganizationMember`, `DELETE /api/v1/organization/{orgname}/members/{membername}`:
/// Remove a person from an organization.
pub const REMOVE_ORGANIZATION_MEMBER: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/members/{membername}",
        &[],
    );
    Operation {
        id: "removeOrganizationMember",
        method: "DELETE",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.13",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing", "last_administrator"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getApplicationInformation`, `GET /api/v1/app/{client_id}`: Read the public details of an
/// application.
pub const GET_APPLICATION_INFORMATION: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/app/{client_id}", &[]);
    Operation {
        id: "getApplicationInformation",
        method: "GET",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: true,
        guide_section: "2.11.18",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationApplications`, `GET /api/v1/organization/{orgname}/applications`: List the
/// applications of an organization.
pub const GET_ORGANIZATION_APPLICATIONS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/applications",
        &[],
    );
    Operation {
        id: "getOrganizationApplications",
        method: "GET",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.8",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrganizationApplication`, `POST /api/v1/organization/{orgname}/applications`: Create
/// an application.
pub const CREATE_ORGANIZATION_APPLICATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/applications",
        &[],
    );
    Operation {
        id: "createOrganizationApplication",
        method: "POST",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.7",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["taken", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationApplication`, `GET /api/v1/organization/{orgname}/applications/{client_id}`:
/// Read an application of an organization.
pub const GET_ORGANIZATION_APPLICATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/applications/{client_id}",
        &[],
    );
    Operation {
        id: "getOrganizationApplication",
        method: "GET",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.4",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateOrganizationApplication`, `PUT
/// /api/v1/organization/{orgname}/applications/{client_id}`: Replace the details of an
/// application.
pub const UPDATE_ORGANIZATION_APPLICATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/applications/{client_id}",
        &[],
    );
    Operation {
        id: "updateOrganizationApplication",
        method: "PUT",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.5",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrganizationApplication`, `DELETE
/// /api/v1/organization/{orgname}/applications/{client_id}`: Delete an application.
pub const DELETE_ORGANIZATION_APPLICATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/applications/{client_id}",
        &[],
    );
    Operation {
        id: "deleteOrganizationApplication",
        method: "DELETE",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.6",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getProxyCacheConfig`, `GET /api/v1/organization/{orgname}/proxycache`: Read the proxy cache
/// of an organization.
pub const GET_PROXY_CACHE_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/proxycache",
        &[],
    );
    Operation {
        id: "getProxyCacheConfig",
        method: "GET",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.9",
        features: &["PROXY_CACHE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createProxyCacheConfig`, `POST /api/v1/organization/{orgname}/proxycache`: Set the registry
/// that an organization proxies.
pub const CREATE_PROXY_CACHE_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/proxycache",
        &[],
    );
    Operation {
        id: "createProxyCacheConfig",
        method: "POST",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.11",
        features: &["PROXY_CACHE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 503],
        reasons: &["already_exists", "missing", "wrong_state", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteProxyCacheConfig`, `DELETE /api/v1/organization/{orgname}/proxycache`: Delete the
/// proxy cache of an organization.
pub const DELETE_PROXY_CACHE_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/proxycache",
        &[],
    );
    Operation {
        id: "deleteProxyCacheConfig",
        method: "DELETE",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.10",
        features: &["PROXY_CACHE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 503],
        reasons: &["missing", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `validateProxyCacheConfig`, `POST /api/v1/organization/{orgname}/validateproxycache`: Test
/// the settings of a proxy cache without storing them.
pub const VALIDATE_PROXY_CACHE_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/validateproxycache",
        &[],
    );
    Operation {
        id: "validateProxyCacheConfig",
        method: "POST",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "2.11.2",
        features: &["PROXY_CACHE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[202, 400, 401, 403, 404, 415, 503],
        reasons: &["already_exists", "missing", "upstream_failed", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `resetOrganizationApplicationClientSecret`, `POST
/// /api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret`: Replace the
/// secret of an application.
pub const RESET_ORGANIZATION_APPLICATION_CLIENT_SECRET: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret",
        &[],
    );
    Operation {
        id: "resetOrganizationApplicationClientSecret",
        method: "POST",
        path: PATH.text,
        tag: "organization",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationPrivateAllowed`, `GET /api/v1/organization/{orgname}/private`: Tell whether
/// an organization may have more private repositories.
pub const GET_ORGANIZATION_PRIVATE_ALLOWED: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/private",
        &[],
    );
    Operation {
        id: "getOrganizationPrivateAllowed",
        method: "GET",
        path: PATH.text,
        tag: "organization",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["BILLING"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listRepoTeamPermissions`, `GET /api/v1/repository/{repository}/permissions/team/`: List the
/// permissions of teams in a repository.
pub const LIST_REPO_TEAM_PERMISSIONS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/permissions/team/",
        &["repository"],
    );
    Operation {
        id: "listRepoTeamPermissions",
        method: "GET",
        path: PATH.text,
        tag: "permission",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "6.11.2",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listRepoUserPermissions`, `GET /api/v1/repository/{repository}/permissions/user/`: List the
/// permissions of users in a repository.
pub const LIST_REPO_USER_PERMISSIONS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/permissions/user/",
        &["repository"],
    );
    Operation {
        id: "listRepoUserPermissions",
        method: "GET",
        path: PATH.text,
        tag: "permission",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "6.11.1",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserTransitivePermission`, `GET
/// /api/v1/repository/{repository}/permissions/user/{username}/transitive`: List every
/// permission that applies to a user in a repository.
pub const GET_USER_TRANSITIVE_PERMISSION: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/repository/{repository}/permissions/user/{username}/transitive",
        &["repository"],
    );
    Operation {
        id: "getUserTransitivePermission",
        method: "GET",
        path: PATH.text,
        tag: "permission",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "6.11.1",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserPermissions`, `GET /api/v1/repository/{repository}/permissions/user/{username}`:
/// Read the permission of a user in a repository.
pub const GET_USER_PERMISSIONS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/permissions/user/{username}",
        &["repository"],
    );
    Operation {
        id: "getUserPermissions",
        method: "GET",
        path: PATH.text,
        tag: "permission",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "6.11.1",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeUserPermissions`, `PUT /api/v1/repository/{repository}/permissions/user/{username}`:
/// Set the permission of a user in a repository.
pub const CHANGE_USER_PERMISSIONS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/permissions/user/{username}",
        &["repository"],
    );
    Operation {
        id: "changeUserPermissions",
        method: "PUT",
        path: PATH.text,
        tag: "permission",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "6.11.1",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 415, 500, 503],
        reasons: &["missing", "last_administrator"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteUserPermissions`, `DELETE
/// /api/v1/repository/{repository}/permissions/user/{username}`: Remove the permission of a
/// user in a repository.
pub const DELETE_USER_PERMISSIONS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/permissions/user/{username}",
        &["repository"],
    );
    Operation {
        id: "deleteUserPermissions",
        method: "DELETE",
        path: PATH.text,
        tag: "permission",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "6.11.1",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 503],
        reasons: &["missing", "last_administrator"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getTeamPermissions`, `GET /api/v1/repository/{repository}/permissions/team/{teamname}`:
/// Read the permission of a team in a repository.
pub const GET_TEAM_PERMISSIONS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/permissions/team/{teamname}",
        &["repository"],
    );
    Operation {
        id: "getTeamPermissions",
        method: "GET",
        path: PATH.text,
        tag: "permission",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "6.11.2",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeTeamPermissions`, `PUT /api/v1/repository/{repository}/permissions/team/{teamname}`:
/// Set the permission of a team in a repository.
pub const CHANGE_TEAM_PERMISSIONS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/permissions/team/{teamname}",
        &["repository"],
    );
    Operation {
        id: "changeTeamPermissions",
        method: "PUT",
        path: PATH.text,
        tag: "permission",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "6.11.2",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 415, 500, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteTeamPermissions`, `DELETE
/// /api/v1/repository/{repository}/permissions/team/{teamname}`: Remove the permission of a
/// team in a repository.
pub const DELETE_TEAM_PERMISSIONS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/permissions/team/{teamname}",
        &["repository"],
    );
    Operation {
        id: "deleteTeamPermissions",
        method: "DELETE",
        path: PATH.text,
        tag: "permission",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "6.11.2",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationPrototypePermissions`, `GET /api/v1/organization/{orgname}/prototypes`: List
/// the default permissions of an organization.
pub const GET_ORGANIZATION_PROTOTYPE_PERMISSIONS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/prototypes",
        &[],
    );
    Operation {
        id: "getOrganizationPrototypePermissions",
        method: "GET",
        path: PATH.text,
        tag: "prototype",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "6.3",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrganizationPrototypePermission`, `POST /api/v1/organization/{orgname}/prototypes`:
/// Create a default permission.
pub const CREATE_ORGANIZATION_PROTOTYPE_PERMISSION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/prototypes",
        &[],
    );
    Operation {
        id: "createOrganizationPrototypePermission",
        method: "POST",
        path: PATH.text,
        tag: "prototype",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "6.3",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateOrganizationPrototypePermission`, `PUT
/// /api/v1/organization/{orgname}/prototypes/{prototypeid}`: Change the role of a default
/// permission.
pub const UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/prototypes/{prototypeid}",
        &[],
    );
    Operation {
        id: "updateOrganizationPrototypePermission",
        method: "PUT",
        path: PATH.text,
        tag: "prototype",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "6.3",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrganizationPrototypePermission`, `DELETE
/// /api/v1/organization/{orgname}/prototypes/{prototypeid}`: Delete a default permission.
pub const DELETE_ORGANIZATION_PROTOTYPE_PERMISSION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/prototypes/{prototypeid}",
        &[],
    );
    Operation {
        id: "deleteOrganizationPrototypePermission",
        method: "DELETE",
        path: PATH.text,
        tag: "prototype",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "6.3",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listAllLogs`, `GET /api/v1/superuser/logs`: List the usage logs of the installation.
pub const LIST_ALL_LOGS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/superuser/logs", &[]);
    Operation {
        id: "listAllLogs",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.4",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listAllOrganizations`, `GET /api/v1/superuser/organizations/`: List the organizations of
/// the installation.
pub const LIST_ALL_ORGANIZATIONS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/organizations/",
        &[],
    );
    Operation {
        id: "listAllOrganizations",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.5",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 500],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRegistrySize`, `GET /api/v1/superuser/registrysize/`: Read the size of the registry.
pub const GET_REGISTRY_SIZE: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/registrysize/",
        &[],
    );
    Operation {
        id: "getRegistrySize",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.25",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `postRegistrySize`, `POST /api/v1/superuser/registrysize/`: Queue a count of the registry's
/// size.
pub const POST_REGISTRY_SIZE: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/registrysize/",
        &[],
    );
    Operation {
        id: "postRegistrySize",
        method: "POST",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.26",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[201, 202, 400, 401, 403, 404, 503],
        reasons: &["failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listUserQuotaSuperUser`, `GET /api/v1/superuser/organization/{namespace}/quota`: List the
/// quota of an organization.
pub const LIST_USER_QUOTA_SUPER_USER: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/superuser/organization/{namespace}/quota",
        &[],
    );
    Operation {
        id: "listUserQuotaSuperUser",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.11",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createUserQuotaSuperUser`, `POST /api/v1/superuser/organization/{namespace}/quota`: Create
/// the quota of an organization.
pub const CREATE_USER_QUOTA_SUPER_USER: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/superuser/organization/{namespace}/quota",
        &[],
    );
    Operation {
        id: "createUserQuotaSuperUser",
        method: "POST",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.10",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[201, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["already_exists", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrganizationQuotaSuperUser`, `GET /api/v1/superuser/users/{namespace}/quota`: List the
/// quota of a user.
pub const LIST_ORGANIZATION_QUOTA_SUPER_USER: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/superuser/users/{namespace}/quota",
        &[],
    );
    Operation {
        id: "listOrganizationQuotaSuperUser",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.15",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrganizationQuotaSuperUser`, `POST /api/v1/superuser/users/{namespace}/quota`: Create
/// the quota of a user.
pub const CREATE_ORGANIZATION_QUOTA_SUPER_USER: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/superuser/users/{namespace}/quota",
        &[],
    );
    Operation {
        id: "createOrganizationQuotaSuperUser",
        method: "POST",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.14",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[201, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["already_exists", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeUserQuotaSuperUser`, `PUT
/// /api/v1/superuser/organization/{namespace}/quota/{quota_id}`: Change the quota of an
/// organization.
pub const CHANGE_USER_QUOTA_SUPER_USER: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/superuser/organization/{namespace}/quota/{quota_id}",
        &[],
    );
    Operation {
        id: "changeUserQuotaSuperUser",
        method: "PUT",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.8",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteUserQuotaSuperUser`, `DELETE
/// /api/v1/superuser/organization/{namespace}/quota/{quota_id}`: Delete the quota of an
/// organization.
pub const DELETE_USER_QUOTA_SUPER_USER: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/superuser/organization/{namespace}/quota/{quota_id}",
        &[],
    );
    Operation {
        id: "deleteUserQuotaSuperUser",
        method: "DELETE",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.9",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 500, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeOrganizationQuotaSuperUser`, `PUT
/// /api/v1/superuser/users/{namespace}/quota/{quota_id}`: Change the quota of a user.
pub const CHANGE_ORGANIZATION_QUOTA_SUPER_USER: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/superuser/users/{namespace}/quota/{quota_id}",
        &[],
    );
    Operation {
        id: "changeOrganizationQuotaSuperUser",
        method: "PUT",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.12",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrganizationQuotaSuperUser`, `DELETE
/// /api/v1/superuser/users/{namespace}/quota/{quota_id}`: Delete the quota of a user.
pub const DELETE_ORGANIZATION_QUOTA_SUPER_USER: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/superuser/users/{namespace}/quota/{quota_id}",
        &[],
    );
    Operation {
        id: "deleteOrganizationQuotaSuperUser",
        method: "DELETE",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.13",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 500, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listAllUsers`, `GET /api/v1/superuser/users/`: List the users of the installation.
pub const LIST_ALL_USERS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new("/api/v1/superuser/users/", &[]);
    Operation {
        id: "listAllUsers",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.3",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 500],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createInstallUser`, `POST /api/v1/superuser/users/`: Create a user.
pub const CREATE_INSTALL_USER: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new("/api/v1/superuser/users/", &[]);
    Operation {
        id: "createInstallUser",
        method: "POST",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.1",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["already_exists", "taken", "invalid_name", "feature_disabled"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getInstallUser`, `GET /api/v1/superuser/users/{username}`: Read a user.
pub const GET_INSTALL_USER: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/users/{username}",
        &[],
    );
    Operation {
        id: "getInstallUser",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeInstallUser`, `PUT /api/v1/superuser/users/{username}`: Change a user.
pub const CHANGE_INSTALL_USER: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/users/{username}",
        &[],
    );
    Operation {
        id: "changeInstallUser",
        method: "PUT",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["taken", "missing", "feature_disabled"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteInstallUser`, `DELETE /api/v1/superuser/users/{username}`: Delete a user.
pub const DELETE_INSTALL_USER: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/users/{username}",
        &[],
    );
    Operation {
        id: "deleteInstallUser",
        method: "DELETE",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.2",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeOrganization`, `PUT /api/v1/superuser/organizations/{name}`: Rename an organization.
pub const CHANGE_ORGANIZATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/organizations/{name}",
        &[],
    );
    Operation {
        id: "changeOrganization",
        method: "PUT",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.16",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["missing", "invalid_name"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrganization`, `DELETE /api/v1/superuser/organizations/{name}`: Delete an
/// organization.
pub const DELETE_ORGANIZATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/organizations/{name}",
        &[],
    );
    Operation {
        id: "deleteOrganization",
        method: "DELETE",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.17",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listServiceKeys`, `GET /api/v1/superuser/keys`: List the service keys.
pub const LIST_SERVICE_KEYS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/superuser/keys", &[]);
    Operation {
        id: "listServiceKeys",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.7",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createServiceKey`, `POST /api/v1/superuser/keys`: Create a service key.
pub const CREATE_SERVICE_KEY: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/superuser/keys", &[]);
    Operation {
        id: "createServiceKey",
        method: "POST",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.6",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["invalid_name"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getServiceKey`, `GET /api/v1/superuser/keys/{kid}`: Read a service key.
pub const GET_SERVICE_KEY: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new("/api/v1/superuser/keys/{kid}", &[]);
    Operation {
        id: "getServiceKey",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.21",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateServiceKey`, `PUT /api/v1/superuser/keys/{kid}`: Change a service key.
pub const UPDATE_SERVICE_KEY: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new("/api/v1/superuser/keys/{kid}", &[]);
    Operation {
        id: "updateServiceKey",
        method: "PUT",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.20",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["missing", "invalid_name"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteServiceKey`, `DELETE /api/v1/superuser/keys/{kid}`: Delete a service key.
pub const DELETE_SERVICE_KEY: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new("/api/v1/superuser/keys/{kid}", &[]);
    Operation {
        id: "deleteServiceKey",
        method: "DELETE",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.19",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `approveServiceKey`, `POST /api/v1/superuser/approvedkeys/{kid}`: Approve a service key.
pub const APPROVE_SERVICE_KEY: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/approvedkeys/{kid}",
        &[],
    );
    Operation {
        id: "approveServiceKey",
        method: "POST",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.18",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[201, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoBuildLogsSuperUser`, `GET /api/v1/superuser/{build_uuid}/logs`: Read the logs of a
/// build.
pub const GET_REPO_BUILD_LOGS_SUPER_USER: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/{build_uuid}/logs",
        &[],
    );
    Operation {
        id: "getRepoBuildLogsSuperUser",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.24",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 500],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoBuildStatusSuperUser`, `GET /api/v1/superuser/{build_uuid}/status`: Read the state
/// of a build.
pub const GET_REPO_BUILD_STATUS_SUPER_USER: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/{build_uuid}/status",
        &[],
    );
    Operation {
        id: "getRepoBuildStatusSuperUser",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.22",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoBuildSuperUser`, `GET /api/v1/superuser/{build_uuid}/build`: Read a build.
pub const GET_REPO_BUILD_SUPER_USER: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/{build_uuid}/build",
        &[],
    );
    Operation {
        id: "getRepoBuildSuperUser",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "2.21.23",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listAllAggregateLogs`, `GET /api/v1/superuser/aggregatelogs`: Count the usage logs of the
/// installation.
pub const LIST_ALL_AGGREGATE_LOGS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/superuser/aggregatelogs",
        &[],
    );
    Operation {
        id: "listAllAggregateLogs",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getChangeLog`, `GET /api/v1/superuser/changelog/`: Read the change log of the server.
pub const GET_CHANGE_LOG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new("/api/v1/superuser/changelog/", &[]);
    Operation {
        id: "getChangeLog",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `sendInstallUserRecoveryEmail`, `POST /api/v1/superusers/users/{username}/sendrecovery`:
/// Send a user a password recovery mail.
pub const SEND_INSTALL_USER_RECOVERY_EMAIL: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/superusers/users/{username}/sendrecovery",
        &[],
    );
    Operation {
        id: "sendInstallUserRecoveryEmail",
        method: "POST",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "MAILING"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 405, 503],
        reasons: &["missing", "feature_disabled"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `takeOwnership`, `POST /api/v1/superuser/takeownership/{namespace}`: Take over a user or an
/// organization.
pub const TAKE_OWNERSHIP: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/takeownership/{namespace}",
        &[],
    );
    Operation {
        id: "takeOwnership",
        method: "POST",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listAllAppTokens`, `GET /api/v1/superuser/apptokens`: List the app tokens of all users.
pub const LIST_ALL_APP_TOKENS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/superuser/apptokens", &[]);
    Operation {
        id: "listAllAppTokens",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["APP_SPECIFIC_TOKENS", "SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoBuildLogsArchiveSuperUser`, `GET /api/v1/superuser/{build_uuid}/logs/archive`: Read
/// the archived logs of a build.
pub const GET_REPO_BUILD_LOGS_ARCHIVE_SUPER_USER: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/superuser/{build_uuid}/logs/archive",
        &[],
    );
    Operation {
        id: "getRepoBuildLogsArchiveSuperUser",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `configDump`, `GET /api/v1/superuser/config`: Read the configuration of the server.
pub const CONFIG_DUMP: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/superuser/config", &[]);
    Operation {
        id: "configDump",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getSuperUserRepositoryMirrorHealth`, `GET /api/v1/superuser/mirror/health`: Read a summary
/// of the health of all mirrors.
pub const GET_SUPER_USER_REPOSITORY_MIRROR_HEALTH: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/superuser/mirror/health",
        &[],
    );
    Operation {
        id: "getSuperUserRepositoryMirrorHealth",
        method: "GET",
        path: PATH.text,
        tag: "superuser",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["REPO_MIRROR", "SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listAppTokens`, `GET /api/v1/user/apptoken`: List the application tokens of the caller.
pub const LIST_APP_TOKENS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/apptoken", &[]);
    Operation {
        id: "listAppTokens",
        method: "GET",
        path: PATH.text,
        tag: "appspecifictokens",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["APP_SPECIFIC_TOKENS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createAppToken`, `POST /api/v1/user/apptoken`: Create an application token.
pub const CREATE_APP_TOKEN: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/apptoken", &[]);
    Operation {
        id: "createAppToken",
        method: "POST",
        path: PATH.text,
        tag: "appspecifictokens",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["APP_SPECIFIC_TOKENS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getAppToken`, `GET /api/v1/user/apptoken/{token_uuid}`: Read an application token with its
/// code.
pub const GET_APP_TOKEN: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/apptoken/{token_uuid}",
        &[],
    );
    Operation {
        id: "getAppToken",
        method: "GET",
        path: PATH.text,
        tag: "appspecifictokens",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["APP_SPECIFIC_TOKENS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `revokeAppToken`, `DELETE /api/v1/user/apptoken/{token_uuid}`: Revoke an application token.
pub const REVOKE_APP_TOKEN: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/apptoken/{token_uuid}",
        &[],
    );
    Operation {
        id: "revokeAppToken",
        method: "DELETE",
        path: PATH.text,
        tag: "appspecifictokens",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["APP_SPECIFIC_TOKENS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listPlans`, `GET /api/v1/plans/`: List the plans.
pub const LIST_PLANS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/plans/", &[]);
    Operation {
        id: "listPlans",
        method: "GET",
        path: PATH.text,
        tag: "billing",
        scopes: &[&[]],
        public: true,
        guide_section: "",
        features: &["BILLING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 401],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrgInvoices`, `GET /api/v1/organization/{orgname}/invoices`: List the invoices of an
/// organization.
pub const LIST_ORG_INVOICES: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/invoices",
        &[],
    );
    Operation {
        id: "listOrgInvoices",
        method: "GET",
        path: PATH.text,
        tag: "billing",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["BILLING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing", "upstream_failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrgSkus`, `GET /api/v1/organization/{orgname}/marketplace`: List the marketplace
/// subscriptions of an organization.
pub const LIST_ORG_SKUS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/marketplace",
        &[],
    );
    Operation {
        id: "listOrgSkus",
        method: "GET",
        path: PATH.text,
        tag: "billing",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["BILLING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 500],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `bindSkuToOrg`, `POST /api/v1/organization/{orgname}/marketplace`: Bind marketplace
/// subscriptions to an organization.
pub const BIND_SKU_TO_ORG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/marketplace",
        &[],
    );
    Operation {
        id: "bindSkuToOrg",
        method: "POST",
        path: PATH.text,
        tag: "billing",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["BILLING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 415, 500, 503],
        reasons: &["already_exists", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `batchRemoveSku`, `POST /api/v1/organization/{orgname}/marketplace/batchremove`: Unbind
/// marketplace subscriptions from an organization.
pub const BATCH_REMOVE_SKU: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/marketplace/batchremove",
        &[],
    );
    Operation {
        id: "batchRemoveSku",
        method: "POST",
        path: PATH.text,
        tag: "billing",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["BILLING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 415, 500, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `removeSkuFromOrg`, `DELETE /api/v1/organization/{orgname}/marketplace/{subscription_id}`:
/// Unbind a marketplace subscription from an organization.
pub const REMOVE_SKU_FROM_ORG: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/marketplace/{subscription_id}",
        &[],
    );
    Operation {
        id: "removeSkuFromOrg",
        method: "DELETE",
        path: PATH.text,
        tag: "billing",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["BILLING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserMarketplaceSubscriptions`, `GET /api/v1/user/marketplace`: List your marketplace
/// subscriptions.
pub const GET_USER_MARKETPLACE_SUBSCRIPTIONS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/marketplace", &[]);
    Operation {
        id: "getUserMarketplaceSubscriptions",
        method: "GET",
        path: PATH.text,
        tag: "billing",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["RH_MARKETPLACE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `renewBootstrapToken`, `POST /api/v1/bootstrap/renew`: Replace the bootstrap token.
pub const RENEW_BOOTSTRAP_TOKEN: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/bootstrap/renew", &[]);
    Operation {
        id: "renewBootstrapToken",
        method: "POST",
        path: PATH.text,
        tag: "bootstrap",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["PROGRAMMATIC_BOOTSTRAP"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 500, 503],
        reasons: &["failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoBuilds`, `GET /api/v1/repository/{repository}/build/`: List the builds of a
/// repository.
pub const GET_REPO_BUILDS: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/build/",
        &["repository"],
    );
    Operation {
        id: "getRepoBuilds",
        method: "GET",
        path: PATH.text,
        tag: "build",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 500],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `requestRepoBuild`, `POST /api/v1/repository/{repository}/build/`: Start a build.
pub const REQUEST_REPO_BUILD: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/build/",
        &["repository"],
    );
    Operation {
        id: "requestRepoBuild",
        method: "POST",
        path: PATH.text,
        tag: "build",
        scopes: &[&["repo:write"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 429, 500, 503],
        reasons: &["missing", "quota_exceeded", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoBuild`, `GET /api/v1/repository/{repository}/build/{build_uuid}`: Read a build of a
/// repository.
pub const GET_REPO_BUILD: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/build/{build_uuid}",
        &["repository"],
    );
    Operation {
        id: "getRepoBuild",
        method: "GET",
        path: PATH.text,
        tag: "build",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `cancelRepoBuild`, `DELETE /api/v1/repository/{repository}/build/{build_uuid}`: Cancel a
/// build.
pub const CANCEL_REPO_BUILD: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/build/{build_uuid}",
        &["repository"],
    );
    Operation {
        id: "cancelRepoBuild",
        method: "DELETE",
        path: PATH.text,
        tag: "build",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 503],
        reasons: &["missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoBuildStatus`, `GET /api/v1/repository/{repository}/build/{build_uuid}/status`: Read
/// the state of a build of a repository.
pub const GET_REPO_BUILD_STATUS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/build/{build_uuid}/status",
        &["repository"],
    );
    Operation {
        id: "getRepoBuildStatus",
        method: "GET",
        path: PATH.text,
        tag: "build",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoBuildLogs`, `GET /api/v1/repository/{repository}/build/{build_uuid}/logs`: Read the
/// logs of a build of a repository.
pub const GET_REPO_BUILD_LOGS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/build/{build_uuid}/logs",
        &["repository"],
    );
    Operation {
        id: "getRepoBuildLogs",
        method: "GET",
        path: PATH.text,
        tag: "build",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 500],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getFiledropUrl`, `POST /api/v1/filedrop/`: Read an address to upload sources to.
pub const GET_FILEDROP_URL: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/filedrop/", &[]);
    Operation {
        id: "getFiledropUrl",
        method: "POST",
        path: PATH.text,
        tag: "build",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRegistryCapabilities`, `GET /api/v1/registry/capabilities`: Read the capabilities of the
/// registry.
pub const GET_REGISTRY_CAPABILITIES: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/registry/capabilities",
        &[],
    );
    Operation {
        id: "getRegistryCapabilities",
        method: "GET",
        path: PATH.text,
        tag: "capabilities",
        scopes: &[],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `discovery`, `GET /api/v1/discovery`: Read the server's own description of its API.
pub const DISCOVERY: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/discovery", &[]);
    Operation {
        id: "discovery",
        method: "GET",
        path: PATH.text,
        tag: "discovery",
        scopes: &[],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getErrorDescription`, `GET /api/v1/error/{error_type}`: Read the meaning of an error type.
pub const GET_ERROR_DESCRIPTION: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/error/{error_type}", &[]);
    Operation {
        id: "getErrorDescription",
        method: "GET",
        path: PATH.text,
        tag: "error",
        scopes: &[],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getGlobalMessages`, `GET /api/v1/messages`: List the messages of the registry.
pub const GET_GLOBAL_MESSAGES: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/messages", &[]);
    Operation {
        id: "getGlobalMessages",
        method: "GET",
        path: PATH.text,
        tag: "globalmessages",
        scopes: &[&[]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createGlobalMessage`, `POST /api/v1/messages`: Create a message to all users.
pub const CREATE_GLOBAL_MESSAGE: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/messages", &[]);
    Operation {
        id: "createGlobalMessage",
        method: "POST",
        path: PATH.text,
        tag: "globalmessages",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: true,
        statuses: &[201, 400, 401, 403, 404, 415, 500, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteGlobalMessage`, `DELETE /api/v1/message/{uuid}`: Delete a message.
pub const DELETE_GLOBAL_MESSAGE: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/message/{uuid}", &[]);
    Operation {
        id: "deleteGlobalMessage",
        method: "DELETE",
        path: PATH.text,
        tag: "globalmessages",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrgImmutabilityPolicies`, `GET /api/v1/organization/{orgname}/immutabilitypolicy/`:
/// List the immutability policies of an organization.
pub const LIST_ORG_IMMUTABILITY_POLICIES: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/immutabilitypolicy/",
        &[],
    );
    Operation {
        id: "listOrgImmutabilityPolicies",
        method: "GET",
        path: PATH.text,
        tag: "immutability_policy",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["IMMUTABLE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrgImmutabilityPolicy`, `POST /api/v1/organization/{orgname}/immutabilitypolicy/`:
/// Create an immutability policy of an organization.
pub const CREATE_ORG_IMMUTABILITY_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/immutabilitypolicy/",
        &[],
    );
    Operation {
        id: "createOrgImmutabilityPolicy",
        method: "POST",
        path: PATH.text,
        tag: "immutability_policy",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["IMMUTABLE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 405, 415, 503],
        reasons: &["already_exists", "missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrgImmutabilityPolicy`, `GET
/// /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`: Read an immutability
/// policy of an organization.
pub const GET_ORG_IMMUTABILITY_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}",
        &[],
    );
    Operation {
        id: "getOrgImmutabilityPolicy",
        method: "GET",
        path: PATH.text,
        tag: "immutability_policy",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["IMMUTABLE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateOrgImmutabilityPolicy`, `PUT
/// /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`: Replace an immutability
/// policy of an organization.
pub const UPDATE_ORG_IMMUTABILITY_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}",
        &[],
    );
    Operation {
        id: "updateOrgImmutabilityPolicy",
        method: "PUT",
        path: PATH.text,
        tag: "immutability_policy",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["IMMUTABLE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 405, 415, 503],
        reasons: &["already_exists", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrgImmutabilityPolicy`, `DELETE
/// /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`: Delete an immutability
/// policy of an organization.
pub const DELETE_ORG_IMMUTABILITY_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}",
        &[],
    );
    Operation {
        id: "deleteOrgImmutabilityPolicy",
        method: "DELETE",
        path: PATH.text,
        tag: "immutability_policy",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["IMMUTABLE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listRepositoryImmutabilityPolicies`, `GET
/// /api/v1/repository/{repository}/immutabilitypolicy/`: List the immutability policies of a
/// repository.
pub const LIST_REPOSITORY_IMMUTABILITY_POLICIES: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/immutabilitypolicy/",
        &["repository"],
    );
    Operation {
        id: "listRepositoryImmutabilityPolicies",
        method: "GET",
        path: PATH.text,
        tag: "immutability_policy",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["IMMUTABLE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createRepositoryImmutabilityPolicy`, `POST
/// /api/v1/repository/{repository}/immutabilitypolicy/`: Create an immutability policy of a
/// repository.
pub const CREATE_REPOSITORY_IMMUTABILITY_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/immutabilitypolicy/",
        &["repository"],
    );
    Operation {
        id: "createRepositoryImmutabilityPolicy",
        method: "POST",
        path: PATH.text,
        tag: "immutability_policy",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["IMMUTABLE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 405, 415, 503],
        reasons: &["already_exists", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepositoryImmutabilityPolicy`, `GET
/// /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`: Read an immutability
/// policy of a repository.
pub const GET_REPOSITORY_IMMUTABILITY_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}",
        &["repository"],
    );
    Operation {
        id: "getRepositoryImmutabilityPolicy",
        method: "GET",
        path: PATH.text,
        tag: "immutability_policy",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["IMMUTABLE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateRepositoryImmutabilityPolicy`, `PUT
/// /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`: Replace an immutability
/// policy of a repository.
pub const UPDATE_REPOSITORY_IMMUTABILITY_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}",
        &["repository"],
    );
    Operation {
        id: "updateRepositoryImmutabilityPolicy",
        method: "PUT",
        path: PATH.text,
        tag: "immutability_policy",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["IMMUTABLE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 405, 415, 503],
        reasons: &["already_exists", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteRepositoryImmutabilityPolicy`, `DELETE
/// /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`: Delete an immutability
/// policy of a repository.
pub const DELETE_REPOSITORY_IMMUTABILITY_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}",
        &["repository"],
    );
    Operation {
        id: "deleteRepositoryImmutabilityPolicy",
        method: "DELETE",
        path: PATH.text,
        tag: "immutability_policy",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["IMMUTABLE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listRepoLogs`, `GET /api/v1/repository/{repository}/logs`: List the usage logs of a
/// repository.
pub const LIST_REPO_LOGS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/{repository}/logs",
        &["repository"],
    );
    Operation {
        id: "listRepoLogs",
        method: "GET",
        path: PATH.text,
        tag: "logs",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listUserLogs`, `GET /api/v1/user/logs`: List the usage logs of the caller.
pub const LIST_USER_LOGS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/logs", &[]);
    Operation {
        id: "listUserLogs",
        method: "GET",
        path: PATH.text,
        tag: "logs",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 500],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrgLogs`, `GET /api/v1/organization/{orgname}/logs`: List the usage logs of an
/// organization.
pub const LIST_ORG_LOGS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/logs",
        &[],
    );
    Operation {
        id: "listOrgLogs",
        method: "GET",
        path: PATH.text,
        tag: "logs",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 500],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getAggregateRepoLogs`, `GET /api/v1/repository/{repository}/aggregatelogs`: Count the usage
/// logs of a repository by day.
pub const GET_AGGREGATE_REPO_LOGS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/{repository}/aggregatelogs",
        &["repository"],
    );
    Operation {
        id: "getAggregateRepoLogs",
        method: "GET",
        path: PATH.text,
        tag: "logs",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["AGGREGATED_LOG_COUNT_RETRIEVAL"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 500],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getAggregateUserLogs`, `GET /api/v1/user/aggregatelogs`: Count the usage logs of the caller
/// by day.
pub const GET_AGGREGATE_USER_LOGS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/aggregatelogs", &[]);
    Operation {
        id: "getAggregateUserLogs",
        method: "GET",
        path: PATH.text,
        tag: "logs",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["AGGREGATED_LOG_COUNT_RETRIEVAL"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 500],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getAggregateOrgLogs`, `GET /api/v1/organization/{orgname}/aggregatelogs`: Count the usage
/// logs of an organization by day.
pub const GET_AGGREGATE_ORG_LOGS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/aggregatelogs",
        &[],
    );
    Operation {
        id: "getAggregateOrgLogs",
        method: "GET",
        path: PATH.text,
        tag: "logs",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["AGGREGATED_LOG_COUNT_RETRIEVAL"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 500],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `exportRepoLogs`, `POST /api/v1/repository/{repository}/exportlogs`: Export the usage logs
/// of a repository.
pub const EXPORT_REPO_LOGS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/{repository}/exportlogs",
        &["repository"],
    );
    Operation {
        id: "exportRepoLogs",
        method: "POST",
        path: PATH.text,
        tag: "logs",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["LOG_EXPORT"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 415, 500, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `exportUserLogs`, `POST /api/v1/user/exportlogs`: Export the usage logs of the caller.
pub const EXPORT_USER_LOGS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/exportlogs", &[]);
    Operation {
        id: "exportUserLogs",
        method: "POST",
        path: PATH.text,
        tag: "logs",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["LOG_EXPORT"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 415, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `exportOrgLogs`, `POST /api/v1/organization/{orgname}/exportlogs`: Export the usage logs of
/// an organization.
pub const EXPORT_ORG_LOGS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/exportlogs",
        &[],
    );
    Operation {
        id: "exportOrgLogs",
        method: "POST",
        path: PATH.text,
        tag: "logs",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["LOG_EXPORT"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 415, 500, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoManifest`, `GET /api/v1/repository/{repository}/manifest/{manifestref}`: Read a
/// manifest.
pub const GET_REPO_MANIFEST: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/manifest/{manifestref}",
        &["repository"],
    );
    Operation {
        id: "getRepoManifest",
        method: "GET",
        path: PATH.text,
        tag: "manifest",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[("manifestref", "^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$")],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listManifestLabels`, `GET /api/v1/repository/{repository}/manifest/{manifestref}/labels`:
/// List the labels of a manifest.
pub const LIST_MANIFEST_LABELS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/manifest/{manifestref}/labels",
        &["repository"],
    );
    Operation {
        id: "listManifestLabels",
        method: "GET",
        path: PATH.text,
        tag: "manifest",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[("manifestref", "^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$")],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `addManifestLabel`, `POST /api/v1/repository/{repository}/manifest/{manifestref}/labels`:
/// Add a label to a manifest.
pub const ADD_MANIFEST_LABEL: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/manifest/{manifestref}/labels",
        &["repository"],
    );
    Operation {
        id: "addManifestLabel",
        method: "POST",
        path: PATH.text,
        tag: "manifest",
        scopes: &[&["repo:write"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[("manifestref", "^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$")],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 503],
        reasons: &["missing", "invalid_name"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getManifestLabel`, `GET
/// /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`: Read a label of a
/// manifest.
pub const GET_MANIFEST_LABEL: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}",
        &["repository"],
    );
    Operation {
        id: "getManifestLabel",
        method: "GET",
        path: PATH.text,
        tag: "manifest",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[("manifestref", "^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$")],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteManifestLabel`, `DELETE
/// /api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}`: Delete a label of
/// a manifest.
pub const DELETE_MANIFEST_LABEL: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/repository/{repository}/manifest/{manifestref}/labels/{labelid}",
        &["repository"],
    );
    Operation {
        id: "deleteManifestLabel",
        method: "DELETE",
        path: PATH.text,
        tag: "manifest",
        scopes: &[&["repo:write"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[("manifestref", "^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$")],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getManifestPullStatistics`, `GET
/// /api/v1/repository/{repository}/manifest/{manifestref}/pull_statistics`: Read the pull
/// counts of a manifest.
pub const GET_MANIFEST_PULL_STATISTICS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/manifest/{manifestref}/pull_statistics",
        &["repository"],
    );
    Operation {
        id: "getManifestPullStatistics",
        method: "GET",
        path: PATH.text,
        tag: "manifest",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &["IMAGE_PULL_STATS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[("manifestref", "^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$")],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `syncNow`, `POST /api/v1/repository/{repository}/mirror/sync-now`: Mirror a repository now.
pub const SYNC_NOW: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/mirror/sync-now",
        &["repository"],
    );
    Operation {
        id: "syncNow",
        method: "POST",
        path: PATH.text,
        tag: "mirror",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["REPO_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `syncCancel`, `POST /api/v1/repository/{repository}/mirror/sync-cancel`: Cancel the current
/// mirror run of a repository.
pub const SYNC_CANCEL: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/mirror/sync-cancel",
        &["repository"],
    );
    Operation {
        id: "syncCancel",
        method: "POST",
        path: PATH.text,
        tag: "mirror",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["REPO_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoMirrorConfig`, `GET /api/v1/repository/{repository}/mirror`: Read the mirror
/// configuration of a repository.
pub const GET_REPO_MIRROR_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/{repository}/mirror",
        &["repository"],
    );
    Operation {
        id: "getRepoMirrorConfig",
        method: "GET",
        path: PATH.text,
        tag: "mirror",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["REPO_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createRepoMirrorConfig`, `POST /api/v1/repository/{repository}/mirror`: Create the mirror
/// configuration of a repository.
pub const CREATE_REPO_MIRROR_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/{repository}/mirror",
        &["repository"],
    );
    Operation {
        id: "createRepoMirrorConfig",
        method: "POST",
        path: PATH.text,
        tag: "mirror",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["REPO_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 409, 415, 500, 503],
        reasons: &["already_exists", "missing", "wrong_state", "feature_disabled"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeRepoMirrorConfig`, `PUT /api/v1/repository/{repository}/mirror`: Change the mirror
/// configuration of a repository.
pub const CHANGE_REPO_MIRROR_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/{repository}/mirror",
        &["repository"],
    );
    Operation {
        id: "changeRepoMirrorConfig",
        method: "PUT",
        path: PATH.text,
        tag: "mirror",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["REPO_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["missing", "wrong_state", "feature_disabled"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepositoryMirrorHealth`, `GET /api/v1/repository/mirror/health`: Read mirror health.
pub const GET_REPOSITORY_MIRROR_HEALTH: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/mirror/health",
        &[],
    );
    Operation {
        id: "getRepositoryMirrorHealth",
        method: "GET",
        path: PATH.text,
        tag: "mirrorhealth",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["REPO_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrgNotifications`, `GET /api/v1/organization/{orgname}/notifications`: List the
/// notifications of an organization.
pub const LIST_ORG_NOTIFICATIONS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/notifications",
        &[],
    );
    Operation {
        id: "listOrgNotifications",
        method: "GET",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrgNotification`, `POST /api/v1/organization/{orgname}/notifications`: Create a
/// notification for an organization.
pub const CREATE_ORG_NOTIFICATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/notifications",
        &[],
    );
    Operation {
        id: "createOrgNotification",
        method: "POST",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrgNotification`, `GET /api/v1/organization/{orgname}/notifications/{uuid}`: Read a
/// notification of an organization.
pub const GET_ORG_NOTIFICATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/notifications/{uuid}",
        &[],
    );
    Operation {
        id: "getOrgNotification",
        method: "GET",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `resetOrgNotificationFailures`, `POST /api/v1/organization/{orgname}/notifications/{uuid}`:
/// Reset the failure count of a notification of an organization.
pub const RESET_ORG_NOTIFICATION_FAILURES: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/notifications/{uuid}",
        &[],
    );
    Operation {
        id: "resetOrgNotificationFailures",
        method: "POST",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrgNotification`, `DELETE /api/v1/organization/{orgname}/notifications/{uuid}`:
/// Delete a notification of an organization.
pub const DELETE_ORG_NOTIFICATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/notifications/{uuid}",
        &[],
    );
    Operation {
        id: "deleteOrgNotification",
        method: "DELETE",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `testOrgNotification`, `POST /api/v1/organization/{orgname}/notifications/{uuid}/test`: Test
/// a notification of an organization.
pub const TEST_ORG_NOTIFICATION: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/notifications/{uuid}/test",
        &[],
    );
    Operation {
        id: "testOrgNotification",
        method: "POST",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listUserNotifications`, `GET /api/v1/user/namespacenotifications`: List the notifications
/// of the caller's namespace.
pub const LIST_USER_NOTIFICATIONS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/user/namespacenotifications",
        &[],
    );
    Operation {
        id: "listUserNotifications",
        method: "GET",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createUserNotification`, `POST /api/v1/user/namespacenotifications`: Create a notification
/// for the caller's namespace.
pub const CREATE_USER_NOTIFICATION: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/user/namespacenotifications",
        &[],
    );
    Operation {
        id: "createUserNotification",
        method: "POST",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 500, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserNamespaceNotification`, `GET /api/v1/user/namespacenotifications/{uuid}`: Read a
/// notification of the caller's namespace.
pub const GET_USER_NAMESPACE_NOTIFICATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/namespacenotifications/{uuid}",
        &[],
    );
    Operation {
        id: "getUserNamespaceNotification",
        method: "GET",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `resetUserNamespaceNotificationFailures`, `POST /api/v1/user/namespacenotifications/{uuid}`:
/// Reset the failure count of a notification of the caller's namespace.
pub const RESET_USER_NAMESPACE_NOTIFICATION_FAILURES: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/namespacenotifications/{uuid}",
        &[],
    );
    Operation {
        id: "resetUserNamespaceNotificationFailures",
        method: "POST",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteUserNotification`, `DELETE /api/v1/user/namespacenotifications/{uuid}`: Delete a
/// notification of the caller's namespace.
pub const DELETE_USER_NOTIFICATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/namespacenotifications/{uuid}",
        &[],
    );
    Operation {
        id: "deleteUserNotification",
        method: "DELETE",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `testUserNamespaceNotification`, `POST /api/v1/user/namespacenotifications/{uuid}/test`:
/// Test a notification of the caller's namespace.
pub const TEST_USER_NAMESPACE_NOTIFICATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/user/namespacenotifications/{uuid}/test",
        &[],
    );
    Operation {
        id: "testUserNamespaceNotification",
        method: "POST",
        path: PATH.text,
        tag: "namespacenotification",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["QUOTA_NOTIFICATIONS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrganizationQuota`, `GET /api/v1/organization/{orgname}/quota`: List the quota of an
/// organization.
pub const LIST_ORGANIZATION_QUOTA: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/quota",
        &[],
    );
    Operation {
        id: "listOrganizationQuota",
        method: "GET",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrganizationQuota`, `POST /api/v1/organization/{orgname}/quota`: Create the quota of
/// an organization.
pub const CREATE_ORGANIZATION_QUOTA: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/quota",
        &[],
    );
    Operation {
        id: "createOrganizationQuota",
        method: "POST",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 503],
        reasons: &["already_exists", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationQuota`, `GET /api/v1/organization/{orgname}/quota/{quota_id}`: Read the
/// quota of an organization.
pub const GET_ORGANIZATION_QUOTA: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/quota/{quota_id}",
        &[],
    );
    Operation {
        id: "getOrganizationQuota",
        method: "GET",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeOrganizationQuota`, `PUT /api/v1/organization/{orgname}/quota/{quota_id}`: Change the
/// quota of an organization.
pub const CHANGE_ORGANIZATION_QUOTA: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/quota/{quota_id}",
        &[],
    );
    Operation {
        id: "changeOrganizationQuota",
        method: "PUT",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrganizationQuota`, `DELETE /api/v1/organization/{orgname}/quota/{quota_id}`: Delete
/// the quota of an organization.
pub const DELETE_ORGANIZATION_QUOTA: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/quota/{quota_id}",
        &[],
    );
    Operation {
        id: "deleteOrganizationQuota",
        method: "DELETE",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrganizationQuotaLimit`, `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit`:
/// List the thresholds of a quota.
pub const LIST_ORGANIZATION_QUOTA_LIMIT: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/quota/{quota_id}/limit",
        &[],
    );
    Operation {
        id: "listOrganizationQuotaLimit",
        method: "GET",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrganizationQuotaLimit`, `POST
/// /api/v1/organization/{orgname}/quota/{quota_id}/limit`: Add a threshold to a quota.
pub const CREATE_ORGANIZATION_QUOTA_LIMIT: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/quota/{quota_id}/limit",
        &[],
    );
    Operation {
        id: "createOrganizationQuotaLimit",
        method: "POST",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 503],
        reasons: &["already_exists", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationQuotaLimit`, `GET
/// /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`: Read a threshold of a
/// quota.
pub const GET_ORGANIZATION_QUOTA_LIMIT: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}",
        &[],
    );
    Operation {
        id: "getOrganizationQuotaLimit",
        method: "GET",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeOrganizationQuotaLimit`, `PUT
/// /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`: Change a threshold of a
/// quota.
pub const CHANGE_ORGANIZATION_QUOTA_LIMIT: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}",
        &[],
    );
    Operation {
        id: "changeOrganizationQuotaLimit",
        method: "PUT",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrganizationQuotaLimit`, `DELETE
/// /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`: Delete a threshold of a
/// quota.
pub const DELETE_ORGANIZATION_QUOTA_LIMIT: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}",
        &[],
    );
    Operation {
        id: "deleteOrganizationQuotaLimit",
        method: "DELETE",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&["super:user"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listUserQuota`, `GET /api/v1/user/quota`: List the caller's quota.
pub const LIST_USER_QUOTA: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/quota", &[]);
    Operation {
        id: "listUserQuota",
        method: "GET",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserQuota`, `GET /api/v1/user/quota/{quota_id}`: Read the caller's quota.
pub const GET_USER_QUOTA: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/quota/{quota_id}",
        &[],
    );
    Operation {
        id: "getUserQuota",
        method: "GET",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listUserQuotaLimit`, `GET /api/v1/user/quota/{quota_id}/limit`: List the thresholds of the
/// caller's quota.
pub const LIST_USER_QUOTA_LIMIT: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/user/quota/{quota_id}/limit",
        &[],
    );
    Operation {
        id: "listUserQuotaLimit",
        method: "GET",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserQuotaLimit`, `GET /api/v1/user/quota/{quota_id}/limit/{limit_id}`: Read the caller's
/// quota by one of its thresholds.
pub const GET_USER_QUOTA_LIMIT: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/user/quota/{quota_id}/limit/{limit_id}",
        &[],
    );
    Operation {
        id: "getUserQuotaLimit",
        method: "GET",
        path: PATH.text,
        tag: "namespacequota",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrgMirrorConfig`, `GET /api/v1/organization/{orgname}/mirror`: Read the mirror
/// configuration of an organization.
pub const GET_ORG_MIRROR_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/mirror",
        &[],
    );
    Operation {
        id: "getOrgMirrorConfig",
        method: "GET",
        path: PATH.text,
        tag: "org_mirror",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["ORG_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrgMirrorConfig`, `POST /api/v1/organization/{orgname}/mirror`: Create the mirror
/// configuration of an organization.
pub const CREATE_ORG_MIRROR_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/mirror",
        &[],
    );
    Operation {
        id: "createOrgMirrorConfig",
        method: "POST",
        path: PATH.text,
        tag: "org_mirror",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["ORG_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 405, 415, 503],
        reasons: &["already_exists", "missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateOrgMirrorConfig`, `PUT /api/v1/organization/{orgname}/mirror`: Change the mirror
/// configuration of an organization.
pub const UPDATE_ORG_MIRROR_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/mirror",
        &[],
    );
    Operation {
        id: "updateOrgMirrorConfig",
        method: "PUT",
        path: PATH.text,
        tag: "org_mirror",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["ORG_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrgMirrorConfig`, `DELETE /api/v1/organization/{orgname}/mirror`: Delete the mirror
/// configuration of an organization.
pub const DELETE_ORG_MIRROR_CONFIG: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/mirror",
        &[],
    );
    Operation {
        id: "deleteOrgMirrorConfig",
        method: "DELETE",
        path: PATH.text,
        tag: "org_mirror",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["ORG_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 405, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `syncOrgMirrorNow`, `POST /api/v1/organization/{orgname}/mirror/sync-now`: Mirror an
/// organization now.
pub const SYNC_ORG_MIRROR_NOW: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/mirror/sync-now",
        &[],
    );
    Operation {
        id: "syncOrgMirrorNow",
        method: "POST",
        path: PATH.text,
        tag: "org_mirror",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["ORG_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 405, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `cancelOrgMirrorSync`, `POST /api/v1/organization/{orgname}/mirror/sync-cancel`: Cancel the
/// current mirror run of an organization.
pub const CANCEL_ORG_MIRROR_SYNC: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/mirror/sync-cancel",
        &[],
    );
    Operation {
        id: "cancelOrgMirrorSync",
        method: "POST",
        path: PATH.text,
        tag: "org_mirror",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["ORG_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 405, 503],
        reasons: &["missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `verifyOrgMirrorConnection`, `POST /api/v1/organization/{orgname}/mirror/verify`: Test the
/// connection to the registry that an organization is mirrored from.
pub const VERIFY_ORG_MIRROR_CONNECTION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/mirror/verify",
        &[],
    );
    Operation {
        id: "verifyOrgMirrorConnection",
        method: "POST",
        path: PATH.text,
        tag: "org_mirror",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["ORG_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrgMirrorRepositories`, `GET /api/v1/organization/{orgname}/mirror/repositories`: List
/// the repositories that organization mirroring found.
pub const LIST_ORG_MIRROR_REPOSITORIES: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/mirror/repositories",
        &[],
    );
    Operation {
        id: "listOrgMirrorRepositories",
        method: "GET",
        path: PATH.text,
        tag: "org_mirror",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["ORG_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrganizationApplicationTokens`, `GET
/// /api/v1/organization/{orgname}/applications/{client_id}/tokens`: List the access tokens of
/// an application.
pub const LIST_ORGANIZATION_APPLICATION_TOKENS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/applications/{client_id}/tokens",
        &[],
    );
    Operation {
        id: "listOrganizationApplicationTokens",
        method: "GET",
        path: PATH.text,
        tag: "organization_application_tokens",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrganizationApplicationToken`, `POST
/// /api/v1/organization/{orgname}/applications/{client_id}/tokens`: Create an access token for
/// an application.
pub const CREATE_ORGANIZATION_APPLICATION_TOKEN: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/applications/{client_id}/tokens",
        &[],
    );
    Operation {
        id: "createOrganizationApplicationToken",
        method: "POST",
        path: PATH.text,
        tag: "organization_application_tokens",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing", "invalid_name", "quota_exceeded"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrganizationApplicationToken`, `DELETE
/// /api/v1/organization/{orgname}/applications/{client_id}/tokens/{token_uuid}`: Revoke an
/// access token of an application.
pub const DELETE_ORGANIZATION_APPLICATION_TOKEN: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/organization/{orgname}/applications/{client_id}/tokens/{token_uuid}",
        &[],
    );
    Operation {
        id: "deleteOrganizationApplicationToken",
        method: "DELETE",
        path: PATH.text,
        tag: "organization_application_tokens",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listOrganizationAutoPrunePolicies`, `GET /api/v1/organization/{orgname}/autoprunepolicy/`:
/// List the auto-prune policies of an organization.
pub const LIST_ORGANIZATION_AUTO_PRUNE_POLICIES: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/autoprunepolicy/",
        &[],
    );
    Operation {
        id: "listOrganizationAutoPrunePolicies",
        method: "GET",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrganizationAutoPrunePolicy`, `POST /api/v1/organization/{orgname}/autoprunepolicy/`:
/// Create an auto-prune policy for an organization.
pub const CREATE_ORGANIZATION_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/autoprunepolicy/",
        &[],
    );
    Operation {
        id: "createOrganizationAutoPrunePolicy",
        method: "POST",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["already_exists", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationAutoPrunePolicy`, `GET
/// /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`: Read an auto-prune policy of
/// an organization.
pub const GET_ORGANIZATION_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}",
        &[],
    );
    Operation {
        id: "getOrganizationAutoPrunePolicy",
        method: "GET",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateOrganizationAutoPrunePolicy`, `PUT
/// /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`: Change an auto-prune policy
/// of an organization.
pub const UPDATE_ORGANIZATION_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}",
        &[],
    );
    Operation {
        id: "updateOrganizationAutoPrunePolicy",
        method: "PUT",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["missing", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrganizationAutoPrunePolicy`, `DELETE
/// /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`: Delete an auto-prune policy
/// of an organization.
pub const DELETE_ORGANIZATION_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}",
        &[],
    );
    Operation {
        id: "deleteOrganizationAutoPrunePolicy",
        method: "DELETE",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listRepositoryAutoPrunePolicies`, `GET /api/v1/repository/{repository}/autoprunepolicy/`:
/// List the auto-prune policies of a repository.
pub const LIST_REPOSITORY_AUTO_PRUNE_POLICIES: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/autoprunepolicy/",
        &["repository"],
    );
    Operation {
        id: "listRepositoryAutoPrunePolicies",
        method: "GET",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createRepositoryAutoPrunePolicy`, `POST /api/v1/repository/{repository}/autoprunepolicy/`:
/// Create an auto-prune policy for a repository.
pub const CREATE_REPOSITORY_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/autoprunepolicy/",
        &["repository"],
    );
    Operation {
        id: "createRepositoryAutoPrunePolicy",
        method: "POST",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["already_exists", "missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepositoryAutoPrunePolicy`, `GET
/// /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`: Read an auto-prune policy of
/// a repository.
pub const GET_REPOSITORY_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}",
        &["repository"],
    );
    Operation {
        id: "getRepositoryAutoPrunePolicy",
        method: "GET",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateRepositoryAutoPrunePolicy`, `PUT
/// /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`: Change an auto-prune policy
/// of a repository.
pub const UPDATE_REPOSITORY_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}",
        &["repository"],
    );
    Operation {
        id: "updateRepositoryAutoPrunePolicy",
        method: "PUT",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["missing", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteRepositoryAutoPrunePolicy`, `DELETE
/// /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`: Delete an auto-prune policy
/// of a repository.
pub const DELETE_REPOSITORY_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}",
        &["repository"],
    );
    Operation {
        id: "deleteRepositoryAutoPrunePolicy",
        method: "DELETE",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 500, 503],
        reasons: &["missing", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listUserAutoPrunePolicies`, `GET /api/v1/user/autoprunepolicy/`: List the auto-prune
/// policies of the caller's namespace.
pub const LIST_USER_AUTO_PRUNE_POLICIES: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/autoprunepolicy/",
        &[],
    );
    Operation {
        id: "listUserAutoPrunePolicies",
        method: "GET",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createUserAutoPrunePolicy`, `POST /api/v1/user/autoprunepolicy/`: Create an auto-prune
/// policy for the caller's namespace.
pub const CREATE_USER_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/autoprunepolicy/",
        &[],
    );
    Operation {
        id: "createUserAutoPrunePolicy",
        method: "POST",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["already_exists"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserAutoPrunePolicy`, `GET /api/v1/user/autoprunepolicy/{policy_uuid}`: Read an
/// auto-prune policy of the caller's namespace.
pub const GET_USER_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/autoprunepolicy/{policy_uuid}",
        &[],
    );
    Operation {
        id: "getUserAutoPrunePolicy",
        method: "GET",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateUserAutoPrunePolicy`, `PUT /api/v1/user/autoprunepolicy/{policy_uuid}`: Change an
/// auto-prune policy of the caller's namespace.
pub const UPDATE_USER_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/autoprunepolicy/{policy_uuid}",
        &[],
    );
    Operation {
        id: "updateUserAutoPrunePolicy",
        method: "PUT",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["missing", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteUserAutoPrunePolicy`, `DELETE /api/v1/user/autoprunepolicy/{policy_uuid}`: Delete an
/// auto-prune policy of the caller's namespace.
pub const DELETE_USER_AUTO_PRUNE_POLICY: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/autoprunepolicy/{policy_uuid}",
        &[],
    );
    Operation {
        id: "deleteUserAutoPrunePolicy",
        method: "DELETE",
        path: PATH.text,
        tag: "policy",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["AUTO_PRUNE"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listRepos`, `GET /api/v1/repository`: List repositories.
pub const LIST_REPOS: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/repository", &[]);
    Operation {
        id: "listRepos",
        method: "GET",
        path: PATH.text,
        tag: "repository",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createRepo`, `POST /api/v1/repository`: Create a repository.
pub const CREATE_REPO: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/repository", &[]);
    Operation {
        id: "createRepo",
        method: "POST",
        path: PATH.text,
        tag: "repository",
        scopes: &[&["repo:create"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[201, 400, 401, 402, 403, 404, 415, 500, 503],
        reasons: &[
            "already_exists",
            "missing",
            "invalid_name",
            "quota_exceeded",
            "wrong_state",
            "failed",
        ],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepo`, `GET /api/v1/repository/{repository}`: Read a repository.
pub const GET_REPO: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/repository/{repository}",
        &["repository"],
    );
    Operation {
        id: "getRepo",
        method: "GET",
        path: PATH.text,
        tag: "repository",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateRepo`, `PUT /api/v1/repository/{repository}`: Change the description of a repository.
pub const UPDATE_REPO: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/repository/{repository}",
        &["repository"],
    );
    Operation {
        id: "updateRepo",
        method: "PUT",
        path: PATH.text,
        tag: "repository",
        scopes: &[&["repo:write"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteRepository`, `DELETE /api/v1/repository/{repository}`: Delete a repository.
pub const DELETE_REPOSITORY: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/repository/{repository}",
        &["repository"],
    );
    Operation {
        id: "deleteRepository",
        method: "DELETE",
        path: PATH.text,
        tag: "repository",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 500, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeRepoVisibility`, `POST /api/v1/repository/{repository}/changevisibility`: Make a
/// repository public or private.
pub const CHANGE_REPO_VISIBILITY: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/{repository}/changevisibility",
        &["repository"],
    );
    Operation {
        id: "changeRepoVisibility",
        method: "POST",
        path: PATH.text,
        tag: "repository",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 402, 403, 404, 415, 503],
        reasons: &["missing", "quota_exceeded"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeRepoTrust`, `POST /api/v1/repository/{repository}/changetrust`: Turn the signing of a
/// repository on or off.
pub const CHANGE_REPO_TRUST: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/{repository}/changetrust",
        &["repository"],
    );
    Operation {
        id: "changeRepoTrust",
        method: "POST",
        path: PATH.text,
        tag: "repository",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["SIGNING"],
        fails_when_disabled: true,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503, 520],
        reasons: &["missing", "upstream_failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeRepoState`, `PUT /api/v1/repository/{repository}/changestate`: Change the state of a
/// repository.
pub const CHANGE_REPO_STATE: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/{repository}/changestate",
        &["repository"],
    );
    Operation {
        id: "changeRepoState",
        method: "PUT",
        path: PATH.text,
        tag: "repository",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["REPO_MIRROR"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing", "wrong_state", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `checkRepoEmailAuthorized`, `GET /api/v1/repository/{repository}/authorizedemail/{email}`:
/// Tell whether an e-mail address takes notifications of a repository.
pub const CHECK_REPO_EMAIL_AUTHORIZED: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/authorizedemail/{email}",
        &["repository"],
    );
    Operation {
        id: "checkRepoEmailAuthorized",
        method: "GET",
        path: PATH.text,
        tag: "repoemail",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["MAILING"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `sendAuthorizeRepoEmail`, `POST /api/v1/repository/{repository}/authorizedemail/{email}`:
/// Ask the owner of an e-mail address to take notifications of a repository.
pub const SEND_AUTHORIZE_REPO_EMAIL: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/authorizedemail/{email}",
        &["repository"],
    );
    Operation {
        id: "sendAuthorizeRepoEmail",
        method: "POST",
        path: PATH.text,
        tag: "repoemail",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &["MAILING"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listRepoTokens`, `GET /api/v1/repository/{repository}/tokens/`: List the tokens of a
/// repository (no longer supported).
pub const LIST_REPO_TOKENS: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/tokens/",
        &["repository"],
    );
    Operation {
        id: "listRepoTokens",
        method: "GET",
        path: PATH.text,
        tag: "repotoken",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[401, 403, 410],
        reasons: &["feature_disabled"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createToken`, `POST /api/v1/repository/{repository}/tokens/`: Create a token of a
/// repository (no longer supported).
pub const CREATE_TOKEN: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/tokens/",
        &["repository"],
    );
    Operation {
        id: "createToken",
        method: "POST",
        path: PATH.text,
        tag: "repotoken",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[400, 401, 403, 410, 415, 503],
        reasons: &["feature_disabled"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getTokens`, `GET /api/v1/repository/{repository}/tokens/{code}`: Read a token of a
/// repository (no longer supported).
pub const GET_TOKENS: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/tokens/{code}",
        &["repository"],
    );
    Operation {
        id: "getTokens",
        method: "GET",
        path: PATH.text,
        tag: "repotoken",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[401, 403, 410],
        reasons: &["feature_disabled"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeToken`, `PUT /api/v1/repository/{repository}/tokens/{code}`: Change a token of a
/// repository (no longer supported).
pub const CHANGE_TOKEN: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/tokens/{code}",
        &["repository"],
    );
    Operation {
        id: "changeToken",
        method: "PUT",
        path: PATH.text,
        tag: "repotoken",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[400, 401, 403, 410, 415, 503],
        reasons: &["feature_disabled"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteToken`, `DELETE /api/v1/repository/{repository}/tokens/{code}`: Delete a token of a
/// repository (no longer supported).
pub const DELETE_TOKEN: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/tokens/{code}",
        &["repository"],
    );
    Operation {
        id: "deleteToken",
        method: "DELETE",
        path: PATH.text,
        tag: "repotoken",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[401, 403, 410, 503],
        reasons: &["feature_disabled"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listRepoNotifications`, `GET /api/v1/repository/{repository}/notification/`: List the
/// notifications of a repository.
pub const LIST_REPO_NOTIFICATIONS: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/notification/",
        &["repository"],
    );
    Operation {
        id: "listRepoNotifications",
        method: "GET",
        path: PATH.text,
        tag: "repositorynotification",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createRepoNotification`, `POST /api/v1/repository/{repository}/notification/`: Create a
/// notification.
pub const CREATE_REPO_NOTIFICATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/notification/",
        &["repository"],
    );
    Operation {
        id: "createRepoNotification",
        method: "POST",
        path: PATH.text,
        tag: "repositorynotification",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoNotification`, `GET /api/v1/repository/{repository}/notification/{uuid}`: Read a
/// notification.
pub const GET_REPO_NOTIFICATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/notification/{uuid}",
        &["repository"],
    );
    Operation {
        id: "getRepoNotification",
        method: "GET",
        path: PATH.text,
        tag: "repositorynotification",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `resetRepositoryNotificationFailures`, `POST
/// /api/v1/repository/{repository}/notification/{uuid}`: Reset the failure count of a
/// notification.
pub const RESET_REPOSITORY_NOTIFICATION_FAILURES: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/notification/{uuid}",
        &["repository"],
    );
    Operation {
        id: "resetRepositoryNotificationFailures",
        method: "POST",
        path: PATH.text,
        tag: "repositorynotification",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteRepoNotification`, `DELETE /api/v1/repository/{repository}/notification/{uuid}`:
/// Delete a notification.
pub const DELETE_REPO_NOTIFICATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/notification/{uuid}",
        &["repository"],
    );
    Operation {
        id: "deleteRepoNotification",
        method: "DELETE",
        path: PATH.text,
        tag: "repositorynotification",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `testRepoNotification`, `POST /api/v1/repository/{repository}/notification/{uuid}/test`:
/// Test a notification.
pub const TEST_REPO_NOTIFICATION: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/notification/{uuid}/test",
        &["repository"],
    );
    Operation {
        id: "testRepoNotification",
        method: "POST",
        path: PATH.text,
        tag: "repositorynotification",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserRobots`, `GET /api/v1/user/robots`: List the robot accounts of the caller.
pub const GET_USER_ROBOTS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/robots", &[]);
    Operation {
        id: "getUserRobots",
        method: "GET",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserRobot`, `GET /api/v1/user/robots/{robot_shortname}`: Read a robot account of the
/// caller.
pub const GET_USER_ROBOT: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/robots/{robot_shortname}",
        &[],
    );
    Operation {
        id: "getUserRobot",
        method: "GET",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createUserRobot`, `PUT /api/v1/user/robots/{robot_shortname}`: Create a robot account of
/// the caller.
pub const CREATE_USER_ROBOT: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/robots/{robot_shortname}",
        &[],
    );
    Operation {
        id: "createUserRobot",
        method: "PUT",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 503],
        reasons: &["already_exists", "missing", "invalid_name"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteUserRobot`, `DELETE /api/v1/user/robots/{robot_shortname}`: Delete a robot account of
/// the caller.
pub const DELETE_USER_ROBOT: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/robots/{robot_shortname}",
        &[],
    );
    Operation {
        id: "deleteUserRobot",
        method: "DELETE",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrgRobots`, `GET /api/v1/organization/{orgname}/robots`: List the robot accounts of an
/// organization.
pub const GET_ORG_ROBOTS: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/organization/{orgname}/robots",
        &[],
    );
    Operation {
        id: "getOrgRobots",
        method: "GET",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrgRobot`, `GET /api/v1/organization/{orgname}/robots/{robot_shortname}`: Read a robot
/// account of an organization.
pub const GET_ORG_ROBOT: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/robots/{robot_shortname}",
        &[],
    );
    Operation {
        id: "getOrgRobot",
        method: "GET",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrgRobot`, `PUT /api/v1/organization/{orgname}/robots/{robot_shortname}`: Create a
/// robot account of an organization.
pub const CREATE_ORG_ROBOT: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/robots/{robot_shortname}",
        &[],
    );
    Operation {
        id: "createOrgRobot",
        method: "PUT",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 503],
        reasons: &["already_exists", "missing", "invalid_name"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrgRobot`, `DELETE /api/v1/organization/{orgname}/robots/{robot_shortname}`: Delete a
/// robot account of an organization.
pub const DELETE_ORG_ROBOT: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/robots/{robot_shortname}",
        &[],
    );
    Operation {
        id: "deleteOrgRobot",
        method: "DELETE",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserRobotPermissions`, `GET /api/v1/user/robots/{robot_shortname}/permissions`: List the
/// repository permissions of a robot of the caller.
pub const GET_USER_ROBOT_PERMISSIONS: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/user/robots/{robot_shortname}/permissions",
        &[],
    );
    Operation {
        id: "getUserRobotPermissions",
        method: "GET",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrgRobotPermissions`, `GET
/// /api/v1/organization/{orgname}/robots/{robot_shortname}/permissions`: List the repository
/// permissions of a robot of an organization.
pub const GET_ORG_ROBOT_PERMISSIONS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/robots/{robot_shortname}/permissions",
        &[],
    );
    Operation {
        id: "getOrgRobotPermissions",
        method: "GET",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["user:admin", "org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `regenerateUserRobotToken`, `POST /api/v1/user/robots/{robot_shortname}/regenerate`: Replace
/// the token of a robot account of the caller.
pub const REGENERATE_USER_ROBOT_TOKEN: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/user/robots/{robot_shortname}/regenerate",
        &[],
    );
    Operation {
        id: "regenerateUserRobotToken",
        method: "POST",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `regenerateOrgRobotToken`, `POST
/// /api/v1/organization/{orgname}/robots/{robot_shortname}/regenerate`: Replace the token of a
/// robot account of an organization.
pub const REGENERATE_ORG_ROBOT_TOKEN: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/robots/{robot_shortname}/regenerate",
        &[],
    );
    Operation {
        id: "regenerateOrgRobotToken",
        method: "POST",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserRobotFederation`, `GET /api/v1/user/robots/{robot_shortname}/federation`: List the
/// federated identities of a robot of the caller.
pub const GET_USER_ROBOT_FEDERATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/user/robots/{robot_shortname}/federation",
        &[],
    );
    Operation {
        id: "getUserRobotFederation",
        method: "GET",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createUserRobotFederation`, `POST /api/v1/user/robots/{robot_shortname}/federation`: Set
/// the federated identities of a robot of the caller.
pub const CREATE_USER_ROBOT_FEDERATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/user/robots/{robot_shortname}/federation",
        &[],
    );
    Operation {
        id: "createUserRobotFederation",
        method: "POST",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteUserRobotFederation`, `DELETE /api/v1/user/robots/{robot_shortname}/federation`:
/// Remove the federated identities of a robot of the caller.
pub const DELETE_USER_ROBOT_FEDERATION: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/user/robots/{robot_shortname}/federation",
        &[],
    );
    Operation {
        id: "deleteUserRobotFederation",
        method: "DELETE",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrgRobotFederation`, `GET
/// /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`: List the federated
/// identities of a robot of an organization.
pub const GET_ORG_ROBOT_FEDERATION: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/robots/{robot_shortname}/federation",
        &[],
    );
    Operation {
        id: "getOrgRobotFederation",
        method: "GET",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createOrgRobotFederation`, `POST
/// /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`: Set the federated
/// identities of a robot of an organization.
pub const CREATE_ORG_ROBOT_FEDERATION: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/robots/{robot_shortname}/federation",
        &[],
    );
    Operation {
        id: "createOrgRobotFederation",
        method: "POST",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrgRobotFederation`, `DELETE
/// /api/v1/organization/{orgname}/robots/{robot_shortname}/federation`: Remove the federated
/// identities of a robot of an organization.
pub const DELETE_ORG_ROBOT_FEDERATION: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/robots/{robot_shortname}/federation",
        &[],
    );
    Operation {
        id: "deleteOrgRobotFederation",
        method: "DELETE",
        path: PATH.text,
        tag: "robot",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `linkExternalUser`, `POST /api/v1/entities/link/{username}`: Link a user of the external
/// directory to an account.
pub const LINK_EXTERNAL_USER: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/entities/link/{username}",
        &[],
    );
    Operation {
        id: "linkExternalUser",
        method: "POST",
        path: PATH.text,
        tag: "search",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getMatchingEntities`, `GET /api/v1/entities/{prefix}`: Find users, robots and teams by name
/// prefix.
pub const GET_MATCHING_ENTITIES: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/entities/{prefix}", &[]);
    Operation {
        id: "getMatchingEntities",
        method: "GET",
        path: PATH.text,
        tag: "search",
        scopes: &[&[]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `conductSearch`, `GET /api/v1/find/all`: Search for users, organizations, teams, robots and
/// repositories.
pub const CONDUCT_SEARCH: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/find/all", &[]);
    Operation {
        id: "conductSearch",
        method: "GET",
        path: PATH.text,
        tag: "search",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `conductRepoSearch`, `GET /api/v1/find/repositories`: Search for repositories.
pub const CONDUCT_REPO_SEARCH: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/find/repositories", &[]);
    Operation {
        id: "conductRepoSearch",
        method: "GET",
        path: PATH.text,
        tag: "search",
        scopes: &[&[]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoManifestSecurity`, `GET
/// /api/v1/repository/{repository}/manifest/{manifestref}/security`: Read the security scan of
/// a manifest.
pub const GET_REPO_MANIFEST_SECURITY: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/manifest/{manifestref}/security",
        &["repository"],
    );
    Operation {
        id: "getRepoManifestSecurity",
        method: "GET",
        path: PATH.text,
        tag: "secscan",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &["SECURITY_SCANNER"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[("manifestref", "^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$")],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 520],
        reasons: &["missing", "upstream_failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getRepoSignatures`, `GET /api/v1/repository/{repository}/signatures`: Read the signatures
/// of the tags of a repository.
pub const GET_REPO_SIGNATURES: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/repository/{repository}/signatures",
        &["repository"],
    );
    Operation {
        id: "getRepoSignatures",
        method: "GET",
        path: PATH.text,
        tag: "signing",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &["SIGNING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `scRegistryStatus`, `GET /api/v1/superuser/registrystatus`: Read the setup state of the
/// registry.
pub const SC_REGISTRY_STATUS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/superuser/registrystatus",
        &[],
    );
    Operation {
        id: "scRegistryStatus",
        method: "GET",
        path: PATH.text,
        tag: "suconfig",
        scopes: &[&[]],
        public: true,
        guide_section: "",
        features: &["SUPER_USERS"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listRepoTags`, `GET /api/v1/repository/{repository}/tag/`: List the tags of a repository
/// and their history.
pub const LIST_REPO_TAGS: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/tag/",
        &["repository"],
    );
    Operation {
        id: "listRepoTags",
        method: "GET",
        path: PATH.text,
        tag: "tag",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeTag`, `PUT /api/v1/repository/{repository}/tag/{tag}`: Change or create a tag.
pub const CHANGE_TAG: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/tag/{tag}",
        &["repository"],
    );
    Operation {
        id: "changeTag",
        method: "PUT",
        path: PATH.text,
        tag: "tag",
        scopes: &[&["repo:write"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 409, 415, 503],
        reasons: &["missing", "invalid_name", "wrong_state", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteFullTag`, `DELETE /api/v1/repository/{repository}/tag/{tag}`: Delete a tag.
pub const DELETE_FULL_TAG: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/tag/{tag}",
        &["repository"],
    );
    Operation {
        id: "deleteFullTag",
        method: "DELETE",
        path: PATH.text,
        tag: "tag",
        scopes: &[&["repo:write"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 409, 503],
        reasons: &["missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `restoreTag`, `POST /api/v1/repository/{repository}/tag/{tag}/restore`: Restore a tag to an
/// earlier manifest.
pub const RESTORE_TAG: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/tag/{tag}/restore",
        &["repository"],
    );
    Operation {
        id: "restoreTag",
        method: "POST",
        path: PATH.text,
        tag: "tag",
        scopes: &[&["repo:write"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 409, 415, 503],
        reasons: &["missing", "wrong_state", "failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `removeTagFromTimemachine`, `POST /api/v1/repository/{repository}/tag/{tag}/expire`: Remove
/// a tag permanently.
pub const REMOVE_TAG_FROM_TIMEMACHINE: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/tag/{tag}/expire",
        &["repository"],
    );
    Operation {
        id: "removeTagFromTimemachine",
        method: "POST",
        path: PATH.text,
        tag: "tag",
        scopes: &[&["repo:write"]],
        public: false,
        guide_section: "",
        features: &["PERMANENTLY_DELETE_TAGS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getTagPullStatistics`, `GET /api/v1/repository/{repository}/tag/{tag}/pull_statistics`:
/// Read the pull counts of a tag.
pub const GET_TAG_PULL_STATISTICS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/tag/{tag}/pull_statistics",
        &["repository"],
    );
    Operation {
        id: "getTagPullStatistics",
        method: "GET",
        path: PATH.text,
        tag: "tag",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &["IMAGE_PULL_STATS"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateOrganizationTeam`, `PUT /api/v1/organization/{orgname}/team/{teamname}`: Create or
/// change a team.
pub const UPDATE_ORGANIZATION_TEAM: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/team/{teamname}",
        &[],
    );
    Operation {
        id: "updateOrganizationTeam",
        method: "PUT",
        path: PATH.text,
        tag: "team",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing", "invalid_name", "last_administrator"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrganizationTeam`, `DELETE /api/v1/organization/{orgname}/team/{teamname}`: Delete a
/// team.
pub const DELETE_ORGANIZATION_TEAM: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/organization/{orgname}/team/{teamname}",
        &[],
    );
    Operation {
        id: "deleteOrganizationTeam",
        method: "DELETE",
        path: PATH.text,
        tag: "team",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 500, 503],
        reasons: &["missing", "last_administrator"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `enableOrganizationTeamSync`, `POST /api/v1/organization/{orgname}/team/{teamname}/syncing`:
/// Enable team sync.
pub const ENABLE_ORGANIZATION_TEAM_SYNC: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/team/{teamname}/syncing",
        &[],
    );
    Operation {
        id: "enableOrganizationTeamSync",
        method: "POST",
        path: PATH.text,
        tag: "team",
        scopes: &[&["org:admin", "super:user"]],
        public: false,
        guide_section: "",
        features: &["TEAM_SYNCING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 405, 415, 500, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `disableOrganizationTeamSync`, `DELETE
/// /api/v1/organization/{orgname}/team/{teamname}/syncing`: Disable team sync.
pub const DISABLE_ORGANIZATION_TEAM_SYNC: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/team/{teamname}/syncing",
        &[],
    );
    Operation {
        id: "disableOrganizationTeamSync",
        method: "DELETE",
        path: PATH.text,
        tag: "team",
        scopes: &[&["org:admin", "super:user"]],
        public: false,
        guide_section: "",
        features: &["TEAM_SYNCING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 405, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationTeamMembers`, `GET /api/v1/organization/{orgname}/team/{teamname}/members`:
/// List the members of a team.
pub const GET_ORGANIZATION_TEAM_MEMBERS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/team/{teamname}/members",
        &[],
    );
    Operation {
        id: "getOrganizationTeamMembers",
        method: "GET",
        path: PATH.text,
        tag: "team",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateOrganizationTeamMember`, `PUT
/// /api/v1/organization/{orgname}/team/{teamname}/members/{membername}`: Add an account to a
/// team.
pub const UPDATE_ORGANIZATION_TEAM_MEMBER: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/organization/{orgname}/team/{teamname}/members/{membername}",
        &[],
    );
    Operation {
        id: "updateOrganizationTeamMember",
        method: "PUT",
        path: PATH.text,
        tag: "team",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["already_exists", "missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteOrganizationTeamMember`, `DELETE
/// /api/v1/organization/{orgname}/team/{teamname}/members/{membername}`: Remove an account from
/// a team.
pub const DELETE_ORGANIZATION_TEAM_MEMBER: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/organization/{orgname}/team/{teamname}/members/{membername}",
        &[],
    );
    Operation {
        id: "deleteOrganizationTeamMember",
        method: "DELETE",
        path: PATH.text,
        tag: "team",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing", "last_administrator", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `inviteTeamMemberEmail`, `PUT
/// /api/v1/organization/{orgname}/team/{teamname}/invite/{email}`: Invite an e-mail address to
/// a team.
pub const INVITE_TEAM_MEMBER_EMAIL: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/organization/{orgname}/team/{teamname}/invite/{email}",
        &[],
    );
    Operation {
        id: "inviteTeamMemberEmail",
        method: "PUT",
        path: PATH.text,
        tag: "team",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["MAILING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 503],
        reasons: &["already_exists", "missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteTeamMemberEmailInvite`, `DELETE
/// /api/v1/organization/{orgname}/team/{teamname}/invite/{email}`: Delete the invitation of an
/// e-mail address.
pub const DELETE_TEAM_MEMBER_EMAIL_INVITE: Operation = {
    const PATH: PathTemplate<8> = PathTemplate::new(
        "/api/v1/organization/{orgname}/team/{teamname}/invite/{email}",
        &[],
    );
    Operation {
        id: "deleteTeamMemberEmailInvite",
        method: "DELETE",
        path: PATH.text,
        tag: "team",
        scopes: &[&["org:admin"]],
        public: false,
        guide_section: "",
        features: &["MAILING"],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 405, 503],
        reasons: &["missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getOrganizationTeamPermissions`, `GET
/// /api/v1/organization/{orgname}/team/{teamname}/permissions`: List the repository permissions
/// of a team.
pub const GET_ORGANIZATION_TEAM_PERMISSIONS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/organization/{orgname}/team/{teamname}/permissions",
        &[],
    );
    Operation {
        id: "getOrganizationTeamPermissions",
        method: "GET",
        path: PATH.text,
        tag: "team",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `acceptOrganizationTeamInvite`, `PUT /api/v1/teaminvite/{code}`: Accept an invitation to a
/// team.
pub const ACCEPT_ORGANIZATION_TEAM_INVITE: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/teaminvite/{code}", &[]);
    Operation {
        id: "acceptOrganizationTeamInvite",
        method: "PUT",
        path: PATH.text,
        tag: "team",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["MAILING"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `declineOrganizationTeamInvite`, `DELETE /api/v1/teaminvite/{code}`: Decline an invitation
/// to a team.
pub const DECLINE_ORGANIZATION_TEAM_INVITE: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/teaminvite/{code}", &[]);
    Operation {
        id: "declineOrganizationTeamInvite",
        method: "DELETE",
        path: PATH.text,
        tag: "team",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["MAILING"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 405, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listBuildTriggers`, `GET /api/v1/repository/{repository}/trigger/`: List the build triggers
/// of a repository.
pub const LIST_BUILD_TRIGGERS: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/trigger/",
        &["repository"],
    );
    Operation {
        id: "listBuildTriggers",
        method: "GET",
        path: PATH.text,
        tag: "trigger",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getBuildTrigger`, `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}`: Read a
/// build trigger.
pub const GET_BUILD_TRIGGER: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/trigger/{trigger_uuid}",
        &["repository"],
    );
    Operation {
        id: "getBuildTrigger",
        method: "GET",
        path: PATH.text,
        tag: "trigger",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateBuildTrigger`, `PUT /api/v1/repository/{repository}/trigger/{trigger_uuid}`: Enable
/// or disable a build trigger.
pub const UPDATE_BUILD_TRIGGER: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/trigger/{trigger_uuid}",
        &["repository"],
    );
    Operation {
        id: "updateBuildTrigger",
        method: "PUT",
        path: PATH.text,
        tag: "trigger",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteBuildTrigger`, `DELETE /api/v1/repository/{repository}/trigger/{trigger_uuid}`:
/// Delete a build trigger.
pub const DELETE_BUILD_TRIGGER: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/repository/{repository}/trigger/{trigger_uuid}",
        &["repository"],
    );
    Operation {
        id: "deleteBuildTrigger",
        method: "DELETE",
        path: PATH.text,
        tag: "trigger",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `activateBuildTrigger`, `POST
/// /api/v1/repository/{repository}/trigger/{trigger_uuid}/activate`: Set up a build trigger.
pub const ACTIVATE_BUILD_TRIGGER: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/trigger/{trigger_uuid}/activate",
        &["repository"],
    );
    Operation {
        id: "activateBuildTrigger",
        method: "POST",
        path: PATH.text,
        tag: "trigger",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing", "upstream_failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `manuallyStartBuildTrigger`, `POST
/// /api/v1/repository/{repository}/trigger/{trigger_uuid}/start`: Start a build through its
/// trigger.
pub const MANUALLY_START_BUILD_TRIGGER: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/trigger/{trigger_uuid}/start",
        &["repository"],
    );
    Operation {
        id: "manuallyStartBuildTrigger",
        method: "POST",
        path: PATH.text,
        tag: "trigger",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[201, 400, 401, 403, 404, 415, 429, 500, 503],
        reasons: &["missing", "quota_exceeded", "wrong_state", "upstream_failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listTriggerRecentBuilds`, `GET
/// /api/v1/repository/{repository}/trigger/{trigger_uuid}/builds`: List the builds of a
/// trigger.
pub const LIST_TRIGGER_RECENT_BUILDS: Operation = {
    const PATH: PathTemplate<7> = PathTemplate::new(
        "/api/v1/repository/{repository}/trigger/{trigger_uuid}/builds",
        &["repository"],
    );
    Operation {
        id: "listTriggerRecentBuilds",
        method: "GET",
        path: PATH.text,
        tag: "trigger",
        scopes: &[&["repo:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getLoggedInUser`, `GET /api/v1/user/`: Read the account of the caller.
pub const GET_LOGGED_IN_USER: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/", &[]);
    Operation {
        id: "getLoggedInUser",
        method: "GET",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createNewUser`, `POST /api/v1/user/`: Register a user.
pub const CREATE_NEW_USER: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/", &[]);
    Operation {
        id: "createNewUser",
        method: "POST",
        path: PATH.text,
        tag: "user",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["USER_CREATION", "DIRECT_LOGIN"],
        fails_when_disabled: true,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 500, 503],
        reasons: &["already_exists", "taken", "invalid_name"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeUserDetails`, `PUT /api/v1/user/`: Change the account of the caller.
pub const CHANGE_USER_DETAILS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/", &[]);
    Operation {
        id: "changeUserDetails",
        method: "PUT",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: true,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["taken"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteCurrentUser`, `DELETE /api/v1/user/`: Delete the account of the caller.
pub const DELETE_CURRENT_USER: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/", &[]);
    Operation {
        id: "deleteCurrentUser",
        method: "DELETE",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: true,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["last_administrator"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserPrivateAllowed`, `GET /api/v1/user/private`: Tell whether the caller may own more
/// private repositories.
pub const GET_USER_PRIVATE_ALLOWED: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/private", &[]);
    Operation {
        id: "getUserPrivateAllowed",
        method: "GET",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["BILLING"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `generateUserClientKey`, `POST /api/v1/user/clientkey`: Encrypt the password of the caller.
pub const GENERATE_USER_CLIENT_KEY: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/clientkey", &[]);
    Operation {
        id: "generateUserClientKey",
        method: "POST",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 429, 503],
        reasons: &["too_many_requests"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `convertUserToOrganization`, `POST /api/v1/user/convert`: Turn the caller into an
/// organization.
pub const CONVERT_USER_TO_ORGANIZATION: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/convert", &[]);
    Operation {
        id: "convertUserToOrganization",
        method: "POST",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 429, 503],
        reasons: &["too_many_requests", "wrong_state"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `signinUser`, `POST /api/v1/signin`: Sign in with a password.
pub const SIGNIN_USER: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/signin", &[]);
    Operation {
        id: "signinUser",
        method: "POST",
        path: PATH.text,
        tag: "user",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["DIRECT_LOGIN"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 429, 503],
        reasons: &["too_many_requests"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `verifyUser`, `POST /api/v1/signin/verify`: Confirm the password of the caller.
pub const VERIFY_USER: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/signin/verify", &[]);
    Operation {
        id: "verifyUser",
        method: "POST",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 429, 503],
        reasons: &["too_many_requests"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `logout`, `POST /api/v1/signout`: End all sessions of the caller.
pub const LOGOUT: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/signout", &[]);
    Operation {
        id: "logout",
        method: "POST",
        path: PATH.text,
        tag: "user",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `requestRecoveryEmail`, `POST /api/v1/recovery`: Ask for a mail with which a password can be
/// reset.
pub const REQUEST_RECOVERY_EMAIL: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/recovery", &[]);
    Operation {
        id: "requestRecoveryEmail",
        method: "POST",
        path: PATH.text,
        tag: "user",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &["MAILING"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 405, 415, 503],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `retrieveExternalLoginAuthorizationUrl`, `POST /api/v1/externallogin/{service_id}`: Start to
/// sign in with another service.
pub const RETRIEVE_EXTERNAL_LOGIN_AUTHORIZATION_URL: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/externallogin/{service_id}",
        &[],
    );
    Operation {
        id: "retrieveExternalLoginAuthorizationUrl",
        method: "POST",
        path: PATH.text,
        tag: "user",
        scopes: &[&[]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 500, 503, 520],
        reasons: &["missing", "upstream_failed"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `detachExternalLogin`, `POST /api/v1/detachexternal/{service_id}`: Remove the login with
/// another service.
pub const DETACH_EXTERNAL_LOGIN: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/detachexternal/{service_id}",
        &[],
    );
    Operation {
        id: "detachExternalLogin",
        method: "POST",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["DIRECT_LOGIN"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listNotificationsOfUser`, `GET /api/v1/user/notifications`: List the notifications of the
/// caller.
pub const LIST_NOTIFICATIONS_OF_USER: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/notifications", &[]);
    Operation {
        id: "listNotificationsOfUser",
        method: "GET",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserNotification`, `GET /api/v1/user/notifications/{uuid}`: Read a notification.
pub const GET_USER_NOTIFICATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/notifications/{uuid}",
        &[],
    );
    Operation {
        id: "getUserNotification",
        method: "GET",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `updateUserNotification`, `PUT /api/v1/user/notifications/{uuid}`: Dismiss a notification.
pub const UPDATE_USER_NOTIFICATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/notifications/{uuid}",
        &[],
    );
    Operation {
        id: "updateUserNotification",
        method: "PUT",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listUserAuthorizations`, `GET /api/v1/user/authorizations`: List the applications that have
/// access.
pub const LIST_USER_AUTHORIZATIONS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/authorizations", &[]);
    Operation {
        id: "listUserAuthorizations",
        method: "GET",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserAuthorization`, `GET /api/v1/user/authorizations/{access_token_uuid}`: Read the
/// access of an application.
pub const GET_USER_AUTHORIZATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/authorizations/{access_token_uuid}",
        &[],
    );
    Operation {
        id: "getUserAuthorization",
        method: "GET",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteUserAuthorization`, `DELETE /api/v1/user/authorizations/{access_token_uuid}`: Revoke
/// the access of an application.
pub const DELETE_USER_AUTHORIZATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/authorizations/{access_token_uuid}",
        &[],
    );
    Operation {
        id: "deleteUserAuthorization",
        method: "DELETE",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listAssignedAuthorizations`, `GET /api/v1/user/assignedauthorization`: List the access that
/// the caller is asked to grant.
pub const LIST_ASSIGNED_AUTHORIZATIONS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/api/v1/user/assignedauthorization",
        &[],
    );
    Operation {
        id: "listAssignedAuthorizations",
        method: "GET",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["ASSIGN_OAUTH_TOKEN"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteAssignedAuthorization`, `DELETE
/// /api/v1/user/assignedauthorization/{assigned_authorization_uuid}`: Decline to grant access.
pub const DELETE_ASSIGNED_AUTHORIZATION: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/assignedauthorization/{assigned_authorization_uuid}",
        &[],
    );
    Operation {
        id: "deleteAssignedAuthorization",
        method: "DELETE",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &["ASSIGN_OAUTH_TOKEN"],
        fails_when_disabled: false,
        internal: true,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listStarredRepos`, `GET /api/v1/user/starred`: List the repositories that the caller has
/// starred.
pub const LIST_STARRED_REPOS: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/starred", &[]);
    Operation {
        id: "listStarredRepos",
        method: "GET",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createStar`, `POST /api/v1/user/starred`: Star a repository.
pub const CREATE_STAR: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/user/starred", &[]);
    Operation {
        id: "createStar",
        method: "POST",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200, 201, 400, 401, 403, 404, 415, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteStar`, `DELETE /api/v1/user/starred/{repository}`: Remove a star.
pub const DELETE_STAR: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new(
        "/api/v1/user/starred/{repository}",
        &["repository"],
    );
    Operation {
        id: "deleteStar",
        method: "DELETE",
        path: PATH.text,
        tag: "user",
        scopes: &[&["user:admin"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 204, 400, 401, 403, 404, 503],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getUserInformation`, `GET /api/v1/users/{username}`: Read the public details of a user.
pub const GET_USER_INFORMATION: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/api/v1/users/{username}", &[]);
    Operation {
        id: "getUserInformation",
        method: "GET",
        path: PATH.text,
        tag: "user",
        scopes: &[&[]],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200, 400, 401, 403, 404],
        reasons: &["missing"],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
