// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, Segment};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 57usize] = [
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
];

/// `createOrganization`, `POST /api/v1/organization/`: Create an organization.
pub const CREATE_ORGANIZATION: Operation = Operation {
    id: "createOrganization",
    method: "POST",
    path: "/api/v1/organization/",
    tag: "organization",
    scopes: &[&["user:admin"]],
    public: false,
    seed: "2.11.1",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::Literal(""),
    ],
    permission_before_body: Some(true),
    statuses: &[201u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `getOrganization`, `GET /api/v1/organization/{orgname}`: Read an organization.
pub const GET_ORGANIZATION: Operation = Operation {
    id: "getOrganization",
    method: "GET",
    path: "/api/v1/organization/{orgname}",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: true,
    seed: "2.11.15",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `changeOrganizationDetails`, `PUT /api/v1/organization/{orgname}`: Change the details of an
/// organization.
pub const CHANGE_ORGANIZATION_DETAILS: Operation = Operation {
    id: "changeOrganizationDetails",
    method: "PUT",
    path: "/api/v1/organization/{orgname}",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.16",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 503u16],
};

/// `deleteAdminedOrganization`, `DELETE /api/v1/organization/{orgname}`: Delete an
/// organization.
pub const DELETE_ADMINED_ORGANIZATION: Operation = Operation {
    id: "deleteAdminedOrganization",
    method: "DELETE",
    path: "/api/v1/organization/{orgname}",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.17",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `getOrganizationCollaborators`, `GET /api/v1/organization/{orgname}/collaborators`: List the
/// outside collaborators of an organization.
pub const GET_ORGANIZATION_COLLABORATORS: Operation = Operation {
    id: "getOrganizationCollaborators",
    method: "GET",
    path: "/api/v1/organization/{orgname}/collaborators",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.3",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("collaborators"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `getOrganizationMembers`, `GET /api/v1/organization/{orgname}/members`: List the members of
/// an organization.
pub const GET_ORGANIZATION_MEMBERS: Operation = Operation {
    id: "getOrganizationMembers",
    method: "GET",
    path: "/api/v1/organization/{orgname}/members",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.14",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("members"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `getOrganizationMember`, `GET /api/v1/organization/{orgname}/members/{membername}`: Read a
/// member of an organization.
pub const GET_ORGANIZATION_MEMBER: Operation = Operation {
    id: "getOrganizationMember",
    method: "GET",
    path: "/api/v1/organization/{orgname}/members/{membername}",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.12",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("members"),
        Segment::One("membername"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `removeOrganizationMember`, `DELETE /api/v1/organization/{orgname}/members/{membername}`:
/// Remove a person from an organization.
pub const REMOVE_ORGANIZATION_MEMBER: Operation = Operation {
    id: "removeOrganizationMember",
    method: "DELETE",
    path: "/api/v1/organization/{orgname}/members/{membername}",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.13",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("members"),
        Segment::One("membername"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `getApplicationInformation`, `GET /api/v1/app/{client_id}`: Read what anybody may know about
/// an application.
pub const GET_APPLICATION_INFORMATION: Operation = Operation {
    id: "getApplicationInformation",
    method: "GET",
    path: "/api/v1/app/{client_id}",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: true,
    seed: "2.11.18",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("app"),
        Segment::One("client_id"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `getOrganizationApplications`, `GET /api/v1/organization/{orgname}/applications`: List the
/// applications of an organization.
pub const GET_ORGANIZATION_APPLICATIONS: Operation = Operation {
    id: "getOrganizationApplications",
    method: "GET",
    path: "/api/v1/organization/{orgname}/applications",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.8",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("applications"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `createOrganizationApplication`, `POST /api/v1/organization/{orgname}/applications`: Create
/// an application.
pub const CREATE_ORGANIZATION_APPLICATION: Operation = Operation {
    id: "createOrganizationApplication",
    method: "POST",
    path: "/api/v1/organization/{orgname}/applications",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.7",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("applications"),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 503u16],
};

/// `getOrganizationApplication`, `GET /api/v1/organization/{orgname}/applications/{client_id}`:
/// Read an application of an organization.
pub const GET_ORGANIZATION_APPLICATION: Operation = Operation {
    id: "getOrganizationApplication",
    method: "GET",
    path: "/api/v1/organization/{orgname}/applications/{client_id}",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.4",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("applications"),
        Segment::One("client_id"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `updateOrganizationApplication`, `PUT
/// /api/v1/organization/{orgname}/applications/{client_id}`: Replace the details of an
/// application.
pub const UPDATE_ORGANIZATION_APPLICATION: Operation = Operation {
    id: "updateOrganizationApplication",
    method: "PUT",
    path: "/api/v1/organization/{orgname}/applications/{client_id}",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.5",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("applications"),
        Segment::One("client_id"),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 503u16],
};

/// `deleteOrganizationApplication`, `DELETE
/// /api/v1/organization/{orgname}/applications/{client_id}`: Delete an application.
pub const DELETE_ORGANIZATION_APPLICATION: Operation = Operation {
    id: "deleteOrganizationApplication",
    method: "DELETE",
    path: "/api/v1/organization/{orgname}/applications/{client_id}",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.6",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("applications"),
        Segment::One("client_id"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `getProxyCacheConfig`, `GET /api/v1/organization/{orgname}/proxycache`: Read the proxy cache
/// of an organization.
pub const GET_PROXY_CACHE_CONFIG: Operation = Operation {
    id: "getProxyCacheConfig",
    method: "GET",
    path: "/api/v1/organization/{orgname}/proxycache",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.9",
    features: &["PROXY_CACHE"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("proxycache"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `createProxyCacheConfig`, `POST /api/v1/organization/{orgname}/proxycache`: Make an
/// organization proxy a registry.
pub const CREATE_PROXY_CACHE_CONFIG: Operation = Operation {
    id: "createProxyCacheConfig",
    method: "POST",
    path: "/api/v1/organization/{orgname}/proxycache",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.11",
    features: &["PROXY_CACHE"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("proxycache"),
    ],
    permission_before_body: Some(false),
    statuses: &[201u16, 400u16, 401u16, 403u16, 404u16, 415u16, 503u16],
};

/// `deleteProxyCacheConfig`, `DELETE /api/v1/organization/{orgname}/proxycache`: Stop an
/// organization from proxying a registry.
pub const DELETE_PROXY_CACHE_CONFIG: Operation = Operation {
    id: "deleteProxyCacheConfig",
    method: "DELETE",
    path: "/api/v1/organization/{orgname}/proxycache",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.10",
    features: &["PROXY_CACHE"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("proxycache"),
    ],
    permission_before_body: None,
    statuses: &[201u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `validateProxyCacheConfig`, `POST /api/v1/organization/{orgname}/validateproxycache`: Try
/// out a proxy cache without storing it.
pub const VALIDATE_PROXY_CACHE_CONFIG: Operation = Operation {
    id: "validateProxyCacheConfig",
    method: "POST",
    path: "/api/v1/organization/{orgname}/validateproxycache",
    tag: "organization",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "2.11.2",
    features: &["PROXY_CACHE"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("validateproxycache"),
    ],
    permission_before_body: Some(false),
    statuses: &[202u16, 400u16, 401u16, 403u16, 404u16, 415u16, 503u16],
};

/// `listRepoTeamPermissions`, `GET /api/v1/repository/{repository}/permissions/team/`: List the
/// permissions of teams in a repository.
pub const LIST_REPO_TEAM_PERMISSIONS: Operation = Operation {
    id: "listRepoTeamPermissions",
    method: "GET",
    path: "/api/v1/repository/{repository}/permissions/team/",
    tag: "permission",
    scopes: &[&["repo:admin"]],
    public: false,
    seed: "6.11.2",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("permissions"),
        Segment::Literal("team"),
        Segment::Literal(""),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `listRepoUserPermissions`, `GET /api/v1/repository/{repository}/permissions/user/`: List the
/// permissions of users in a repository.
pub const LIST_REPO_USER_PERMISSIONS: Operation = Operation {
    id: "listRepoUserPermissions",
    method: "GET",
    path: "/api/v1/repository/{repository}/permissions/user/",
    tag: "permission",
    scopes: &[&["repo:admin"]],
    public: false,
    seed: "6.11.1",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("permissions"),
        Segment::Literal("user"),
        Segment::Literal(""),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `getUserTransitivePermission`, `GET
/// /api/v1/repository/{repository}/permissions/user/{username}/transitive`: Read every
/// permission that applies to a user in a repository.
pub const GET_USER_TRANSITIVE_PERMISSION: Operation = Operation {
    id: "getUserTransitivePermission",
    method: "GET",
    path: "/api/v1/repository/{repository}/permissions/user/{username}/transitive",
    tag: "permission",
    scopes: &[&["repo:admin"]],
    public: false,
    seed: "6.11.1",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("permissions"),
        Segment::Literal("user"),
        Segment::One("username"),
        Segment::Literal("transitive"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `getUserPermissions`, `GET /api/v1/repository/{repository}/permissions/user/{username}`:
/// Read the permission of a user in a repository.
pub const GET_USER_PERMISSIONS: Operation = Operation {
    id: "getUserPermissions",
    method: "GET",
    path: "/api/v1/repository/{repository}/permissions/user/{username}",
    tag: "permission",
    scopes: &[&["repo:admin"]],
    public: false,
    seed: "6.11.1",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("permissions"),
        Segment::Literal("user"),
        Segment::One("username"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `changeUserPermissions`, `PUT /api/v1/repository/{repository}/permissions/user/{username}`:
/// Set the permission of a user in a repository.
pub const CHANGE_USER_PERMISSIONS: Operation = Operation {
    id: "changeUserPermissions",
    method: "PUT",
    path: "/api/v1/repository/{repository}/permissions/user/{username}",
    tag: "permission",
    scopes: &[&["repo:admin"]],
    public: false,
    seed: "6.11.1",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("permissions"),
        Segment::Literal("user"),
        Segment::One("username"),
    ],
    permission_before_body: Some(true),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `deleteUserPermissions`, `DELETE
/// /api/v1/repository/{repository}/permissions/user/{username}`: Remove the permission of a
/// user in a repository.
pub const DELETE_USER_PERMISSIONS: Operation = Operation {
    id: "deleteUserPermissions",
    method: "DELETE",
    path: "/api/v1/repository/{repository}/permissions/user/{username}",
    tag: "permission",
    scopes: &[&["repo:admin"]],
    public: false,
    seed: "6.11.1",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("permissions"),
        Segment::Literal("user"),
        Segment::One("username"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `getTeamPermissions`, `GET /api/v1/repository/{repository}/permissions/team/{teamname}`:
/// Read the permission of a team in a repository.
pub const GET_TEAM_PERMISSIONS: Operation = Operation {
    id: "getTeamPermissions",
    method: "GET",
    path: "/api/v1/repository/{repository}/permissions/team/{teamname}",
    tag: "permission",
    scopes: &[&["repo:admin"]],
    public: false,
    seed: "6.11.2",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("permissions"),
        Segment::Literal("team"),
        Segment::One("teamname"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `changeTeamPermissions`, `PUT /api/v1/repository/{repository}/permissions/team/{teamname}`:
/// Set the permission of a team in a repository.
pub const CHANGE_TEAM_PERMISSIONS: Operation = Operation {
    id: "changeTeamPermissions",
    method: "PUT",
    path: "/api/v1/repository/{repository}/permissions/team/{teamname}",
    tag: "permission",
    scopes: &[&["repo:admin"]],
    public: false,
    seed: "6.11.2",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("permissions"),
        Segment::Literal("team"),
        Segment::One("teamname"),
    ],
    permission_before_body: Some(true),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `deleteTeamPermissions`, `DELETE
/// /api/v1/repository/{repository}/permissions/team/{teamname}`: Remove the permission of a
/// team in a repository.
pub const DELETE_TEAM_PERMISSIONS: Operation = Operation {
    id: "deleteTeamPermissions",
    method: "DELETE",
    path: "/api/v1/repository/{repository}/permissions/team/{teamname}",
    tag: "permission",
    scopes: &[&["repo:admin"]],
    public: false,
    seed: "6.11.2",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("permissions"),
        Segment::Literal("team"),
        Segment::One("teamname"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `getOrganizationPrototypePermissions`, `GET /api/v1/organization/{orgname}/prototypes`: List
/// the default permissions of an organization.
pub const GET_ORGANIZATION_PROTOTYPE_PERMISSIONS: Operation = Operation {
    id: "getOrganizationPrototypePermissions",
    method: "GET",
    path: "/api/v1/organization/{orgname}/prototypes",
    tag: "prototype",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "6.3",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("prototypes"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `createOrganizationPrototypePermission`, `POST /api/v1/organization/{orgname}/prototypes`:
/// Create a default permission.
pub const CREATE_ORGANIZATION_PROTOTYPE_PERMISSION: Operation = Operation {
    id: "createOrganizationPrototypePermission",
    method: "POST",
    path: "/api/v1/organization/{orgname}/prototypes",
    tag: "prototype",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "6.3",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("prototypes"),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 503u16],
};

/// `updateOrganizationPrototypePermission`, `PUT
/// /api/v1/organization/{orgname}/prototypes/{prototypeid}`: Change the role of a default
/// permission.
pub const UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION: Operation = Operation {
    id: "updateOrganizationPrototypePermission",
    method: "PUT",
    path: "/api/v1/organization/{orgname}/prototypes/{prototypeid}",
    tag: "prototype",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "6.3",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("prototypes"),
        Segment::One("prototypeid"),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 503u16],
};

/// `deleteOrganizationPrototypePermission`, `DELETE
/// /api/v1/organization/{orgname}/prototypes/{prototypeid}`: Delete a default permission.
pub const DELETE_ORGANIZATION_PROTOTYPE_PERMISSION: Operation = Operation {
    id: "deleteOrganizationPrototypePermission",
    method: "DELETE",
    path: "/api/v1/organization/{orgname}/prototypes/{prototypeid}",
    tag: "prototype",
    scopes: &[&["org:admin"]],
    public: false,
    seed: "6.3",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("organization"),
        Segment::One("orgname"),
        Segment::Literal("prototypes"),
        Segment::One("prototypeid"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `listAllLogs`, `GET /api/v1/superuser/logs`: List the usage logs of the installation.
pub const LIST_ALL_LOGS: Operation = Operation {
    id: "listAllLogs",
    method: "GET",
    path: "/api/v1/superuser/logs",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.4",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("logs"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `listAllOrganizations`, `GET /api/v1/superuser/organizations/`: List the organizations of
/// the installation.
pub const LIST_ALL_ORGANIZATIONS: Operation = Operation {
    id: "listAllOrganizations",
    method: "GET",
    path: "/api/v1/superuser/organizations/",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.5",
    features: &["SUPER_USERS"],
    internal: true,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("organizations"),
        Segment::Literal(""),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `getRegistrySize`, `GET /api/v1/superuser/registrysize/`: Read the size of the registry.
pub const GET_REGISTRY_SIZE: Operation = Operation {
    id: "getRegistrySize",
    method: "GET",
    path: "/api/v1/superuser/registrysize/",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.25",
    features: &["SUPER_USERS"],
    internal: true,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("registrysize"),
        Segment::Literal(""),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `postRegistrySize`, `POST /api/v1/superuser/registrysize/`: Have the size of the registry
/// counted.
pub const POST_REGISTRY_SIZE: Operation = Operation {
    id: "postRegistrySize",
    method: "POST",
    path: "/api/v1/superuser/registrysize/",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.26",
    features: &["SUPER_USERS"],
    internal: true,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("registrysize"),
        Segment::Literal(""),
    ],
    permission_before_body: None,
    statuses: &[201u16, 202u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `listUserQuotaSuperUser`, `GET /api/v1/superuser/organization/{namespace}/quota`: List the
/// quota of an organization.
pub const LIST_USER_QUOTA_SUPER_USER: Operation = Operation {
    id: "listUserQuotaSuperUser",
    method: "GET",
    path: "/api/v1/superuser/organization/{namespace}/quota",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.11",
    features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("organization"),
        Segment::One("namespace"),
        Segment::Literal("quota"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `createUserQuotaSuperUser`, `POST /api/v1/superuser/organization/{namespace}/quota`: Create
/// the quota of an organization.
pub const CREATE_USER_QUOTA_SUPER_USER: Operation = Operation {
    id: "createUserQuotaSuperUser",
    method: "POST",
    path: "/api/v1/superuser/organization/{namespace}/quota",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.10",
    features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("organization"),
        Segment::One("namespace"),
        Segment::Literal("quota"),
    ],
    permission_before_body: Some(false),
    statuses: &[201u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `listOrganizationQuotaSuperUser`, `GET /api/v1/superuser/users/{namespace}/quota`: List the
/// quota of a user.
pub const LIST_ORGANIZATION_QUOTA_SUPER_USER: Operation = Operation {
    id: "listOrganizationQuotaSuperUser",
    method: "GET",
    path: "/api/v1/superuser/users/{namespace}/quota",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.15",
    features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("users"),
        Segment::One("namespace"),
        Segment::Literal("quota"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `createOrganizationQuotaSuperUser`, `POST /api/v1/superuser/users/{namespace}/quota`: Create
/// the quota of a user.
pub const CREATE_ORGANIZATION_QUOTA_SUPER_USER: Operation = Operation {
    id: "createOrganizationQuotaSuperUser",
    method: "POST",
    path: "/api/v1/superuser/users/{namespace}/quota",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.14",
    features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("users"),
        Segment::One("namespace"),
        Segment::Literal("quota"),
    ],
    permission_before_body: Some(false),
    statuses: &[201u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `changeUserQuotaSuperUser`, `PUT
/// /api/v1/superuser/organization/{namespace}/quota/{quota_id}`: Change the quota of an
/// organization.
pub const CHANGE_USER_QUOTA_SUPER_USER: Operation = Operation {
    id: "changeUserQuotaSuperUser",
    method: "PUT",
    path: "/api/v1/superuser/organization/{namespace}/quota/{quota_id}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.8",
    features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("organization"),
        Segment::One("namespace"),
        Segment::Literal("quota"),
        Segment::One("quota_id"),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `deleteUserQuotaSuperUser`, `DELETE
/// /api/v1/superuser/organization/{namespace}/quota/{quota_id}`: Delete the quota of an
/// organization.
pub const DELETE_USER_QUOTA_SUPER_USER: Operation = Operation {
    id: "deleteUserQuotaSuperUser",
    method: "DELETE",
    path: "/api/v1/superuser/organization/{namespace}/quota/{quota_id}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.9",
    features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("organization"),
        Segment::One("namespace"),
        Segment::Literal("quota"),
        Segment::One("quota_id"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 500u16, 503u16],
};

/// `changeOrganizationQuotaSuperUser`, `PUT
/// /api/v1/superuser/users/{namespace}/quota/{quota_id}`: Change the quota of a user.
pub const CHANGE_ORGANIZATION_QUOTA_SUPER_USER: Operation = Operation {
    id: "changeOrganizationQuotaSuperUser",
    method: "PUT",
    path: "/api/v1/superuser/users/{namespace}/quota/{quota_id}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.12",
    features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("users"),
        Segment::One("namespace"),
        Segment::Literal("quota"),
        Segment::One("quota_id"),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `deleteOrganizationQuotaSuperUser`, `DELETE
/// /api/v1/superuser/users/{namespace}/quota/{quota_id}`: Delete the quota of a user.
pub const DELETE_ORGANIZATION_QUOTA_SUPER_USER: Operation = Operation {
    id: "deleteOrganizationQuotaSuperUser",
    method: "DELETE",
    path: "/api/v1/superuser/users/{namespace}/quota/{quota_id}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.13",
    features: &["SUPER_USERS", "QUOTA_MANAGEMENT", "EDIT_QUOTA"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("users"),
        Segment::One("namespace"),
        Segment::Literal("quota"),
        Segment::One("quota_id"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 500u16, 503u16],
};

/// `listAllUsers`, `GET /api/v1/superuser/users/`: List the users of the installation.
pub const LIST_ALL_USERS: Operation = Operation {
    id: "listAllUsers",
    method: "GET",
    path: "/api/v1/superuser/users/",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.3",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("users"),
        Segment::Literal(""),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `createInstallUser`, `POST /api/v1/superuser/users/`: Create a user.
pub const CREATE_INSTALL_USER: Operation = Operation {
    id: "createInstallUser",
    method: "POST",
    path: "/api/v1/superuser/users/",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.1",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("users"),
        Segment::Literal(""),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `deleteInstallUser`, `DELETE /api/v1/superuser/users/{username}`: Delete a user.
pub const DELETE_INSTALL_USER: Operation = Operation {
    id: "deleteInstallUser",
    method: "DELETE",
    path: "/api/v1/superuser/users/{username}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.2",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("users"),
        Segment::One("username"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `changeOrganization`, `PUT /api/v1/superuser/organizations/{name}`: Rename an organization.
pub const CHANGE_ORGANIZATION: Operation = Operation {
    id: "changeOrganization",
    method: "PUT",
    path: "/api/v1/superuser/organizations/{name}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.16",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("organizations"),
        Segment::One("name"),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `deleteOrganization`, `DELETE /api/v1/superuser/organizations/{name}`: Delete an
/// organization.
pub const DELETE_ORGANIZATION: Operation = Operation {
    id: "deleteOrganization",
    method: "DELETE",
    path: "/api/v1/superuser/organizations/{name}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.17",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("organizations"),
        Segment::One("name"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `listServiceKeys`, `GET /api/v1/superuser/keys`: List the service keys.
pub const LIST_SERVICE_KEYS: Operation = Operation {
    id: "listServiceKeys",
    method: "GET",
    path: "/api/v1/superuser/keys",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.7",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("keys"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `createServiceKey`, `POST /api/v1/superuser/keys`: Create a service key.
pub const CREATE_SERVICE_KEY: Operation = Operation {
    id: "createServiceKey",
    method: "POST",
    path: "/api/v1/superuser/keys",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.6",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("keys"),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `getServiceKey`, `GET /api/v1/superuser/keys/{kid}`: Read a service key.
pub const GET_SERVICE_KEY: Operation = Operation {
    id: "getServiceKey",
    method: "GET",
    path: "/api/v1/superuser/keys/{kid}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.21",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("keys"),
        Segment::One("kid"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `updateServiceKey`, `PUT /api/v1/superuser/keys/{kid}`: Change a service key.
pub const UPDATE_SERVICE_KEY: Operation = Operation {
    id: "updateServiceKey",
    method: "PUT",
    path: "/api/v1/superuser/keys/{kid}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.20",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("keys"),
        Segment::One("kid"),
    ],
    permission_before_body: Some(false),
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 415u16, 500u16, 503u16],
};

/// `deleteServiceKey`, `DELETE /api/v1/superuser/keys/{kid}`: Delete a service key.
pub const DELETE_SERVICE_KEY: Operation = Operation {
    id: "deleteServiceKey",
    method: "DELETE",
    path: "/api/v1/superuser/keys/{kid}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.19",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("keys"),
        Segment::One("kid"),
    ],
    permission_before_body: None,
    statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 503u16],
};

/// `approveServiceKey`, `POST /api/v1/superuser/approvedkeys/{kid}`: Approve a service key.
pub const APPROVE_SERVICE_KEY: Operation = Operation {
    id: "approveServiceKey",
    method: "POST",
    path: "/api/v1/superuser/approvedkeys/{kid}",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.18",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::Literal("approvedkeys"),
        Segment::One("kid"),
    ],
    permission_before_body: Some(false),
    statuses: &[201u16, 400u16, 401u16, 403u16, 404u16, 415u16, 503u16],
};

/// `getRepoBuildLogsSuperUser`, `GET /api/v1/superuser/{build_uuid}/logs`: Read the logs of a
/// build.
pub const GET_REPO_BUILD_LOGS_SUPER_USER: Operation = Operation {
    id: "getRepoBuildLogsSuperUser",
    method: "GET",
    path: "/api/v1/superuser/{build_uuid}/logs",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.24",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::One("build_uuid"),
        Segment::Literal("logs"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
};

/// `getRepoBuildStatusSuperUser`, `GET /api/v1/superuser/{build_uuid}/status`: Read the state
/// of a build.
pub const GET_REPO_BUILD_STATUS_SUPER_USER: Operation = Operation {
    id: "getRepoBuildStatusSuperUser",
    method: "GET",
    path: "/api/v1/superuser/{build_uuid}/status",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.22",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::One("build_uuid"),
        Segment::Literal("status"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};

/// `getRepoBuildSuperUser`, `GET /api/v1/superuser/{build_uuid}/build`: Read a build.
pub const GET_REPO_BUILD_SUPER_USER: Operation = Operation {
    id: "getRepoBuildSuperUser",
    method: "GET",
    path: "/api/v1/superuser/{build_uuid}/build",
    tag: "superuser",
    scopes: &[&["super:user"]],
    public: false,
    seed: "2.21.23",
    features: &["SUPER_USERS"],
    internal: false,
    segments: &[
        Segment::Literal("api"),
        Segment::Literal("v1"),
        Segment::Literal("superuser"),
        Segment::One("build_uuid"),
        Segment::Literal("build"),
    ],
    permission_before_body: None,
    statuses: &[200u16, 400u16, 401u16, 403u16, 404u16],
};
