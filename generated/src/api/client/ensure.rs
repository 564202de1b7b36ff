// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The resources that a client can bring to a wanted state.

use crate::client::ensure::{Compared, Content, Pick, Resource, Step};
use crate::client::runtime::{self, ParameterError};

#[cfg(feature = "prototype")]
impl crate::Client {
    /// Ensure that there is this default permission.
    ///
    /// Reads it with
    /// [`get_organization_prototype_permissions`](crate::Client::get_organization_prototype_permissions),
    /// and creates it with
    /// [`create_organization_prototype_permission`](crate::Client::create_organization_prototype_permission)
    /// if it is missing. If `role` is given and differs, it is changed with
    /// [`update_organization_prototype_permission`](crate::Client::update_organization_prototype_permission).
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     DelegateKind, DelegateReference, NewPrototype, RepositoryRole, UserReference,
    /// };
    /// let ensured = client
    ///     .ensure_default_permission(
    ///         "acme",
    ///         NewPrototype::new(
    ///                 RepositoryRole::Admin,
    ///                 DelegateReference::new("testuser", DelegateKind::User),
    ///             )
    ///             .activating_user(UserReference::new("test-org+test")),
    ///     )
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_default_permission(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewPrototype>,
    ) -> crate::Ensure<crate::models::Prototype> {
        crate::Ensure::new(
            self.clone(),
            &DEFAULT_PERMISSION,
            [
                (
                    "orgname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("orgname", "PathSegment", orgname)
                        .map(|value| value.to_string()),
                ),
            ],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "prototype")]
static DEFAULT_PERMISSION: Resource = Resource {
    name: "default permission",
    create: Step {
        operation: &crate::operations::CREATE_ORGANIZATION_PROTOTYPE_PERMISSION,
        parameters: &[("orgname", "{orgname}")],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::GET_ORGANIZATION_PROTOTYPE_PERMISSIONS,
        parameters: &[("orgname", "{orgname}")],
        content: Content::Nothing,
    },
    at: "prototypes",
    pick: Pick::Item(
        &[
            ("delegate.kind", "{delegate.kind}"),
            ("delegate.name", "{delegate.name}"),
            ("activating_user.name", "{activating_user.name}"),
        ],
    ),
    compared: &[
        Compared {
            wanted: "role",
            found: "role",
            values: &[],
        },
    ],
    changes: &[
        Step {
            operation: &crate::operations::UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION,
            parameters: &[("prototypeid", "{found.id}"), ("orgname", "{orgname}")],
            content: Content::Properties(&["role"]),
        },
    ],
};

#[cfg(feature = "organization")]
impl crate::Client {
    /// Ensure that there is this organization.
    ///
    /// Reads it with [`get_organization`](crate::Client::get_organization), and creates it with
    /// [`create_organization`](crate::Client::create_organization) if it is missing. If `email` is
    /// given and differs, it is changed with
    /// [`change_organization_details`](crate::Client::change_organization_details).
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewOrganization;
    /// let ensured = client
    ///     .ensure_organization(NewOrganization::new("test").email("contact@test-org.com"))
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_organization(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewOrganization>,
    ) -> crate::Ensure<crate::models::Organization> {
        crate::Ensure::new(
            self.clone(),
            &ORGANIZATION,
            [],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "organization")]
static ORGANIZATION: Resource = Resource {
    name: "organization",
    create: Step {
        operation: &crate::operations::CREATE_ORGANIZATION,
        parameters: &[],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::GET_ORGANIZATION,
        parameters: &[("orgname", "{name}")],
        content: Content::Nothing,
    },
    at: "",
    pick: Pick::Whole,
    compared: &[
        Compared {
            wanted: "email",
            found: "email",
            values: &[],
        },
    ],
    changes: &[
        Step {
            operation: &crate::operations::CHANGE_ORGANIZATION_DETAILS,
            parameters: &[("orgname", "{name}")],
            content: Content::Properties(&["email"]),
        },
    ],
};

#[cfg(feature = "namespacequota")]
impl crate::Client {
    /// Ensure that there is this organization quota.
    ///
    /// Reads it with [`list_organization_quota`](crate::Client::list_organization_quota), and
    /// creates it with [`create_organization_quota`](crate::Client::create_organization_quota) if
    /// it is missing. If `limit_bytes` is given and differs, it is changed with
    /// [`change_organization_quota`](crate::Client::change_organization_quota).
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewQuotaInBytes;
    /// let ensured = client
    ///     .ensure_organization_quota("acme", NewQuotaInBytes::new(10737418240i64))
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_organization_quota(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewQuotaInBytes>,
    ) -> crate::Ensure<crate::models::NamespaceQuota> {
        crate::Ensure::new(
            self.clone(),
            &ORGANIZATION_QUOTA,
            [
                (
                    "orgname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("orgname", "PathSegment", orgname)
                        .map(|value| value.to_string()),
                ),
            ],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "namespacequota")]
static ORGANIZATION_QUOTA: Resource = Resource {
    name: "organization quota",
    create: Step {
        operation: &crate::operations::CREATE_ORGANIZATION_QUOTA,
        parameters: &[("orgname", "{orgname}")],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::LIST_ORGANIZATION_QUOTA,
        parameters: &[("orgname", "{orgname}")],
        content: Content::Nothing,
    },
    at: "",
    pick: Pick::Item(&[("default_config", "false")]),
    compared: &[
        Compared {
            wanted: "limit_bytes",
            found: "limit_bytes",
            values: &[],
        },
    ],
    changes: &[
        Step {
            operation: &crate::operations::CHANGE_ORGANIZATION_QUOTA,
            parameters: &[("quota_id", "{found.id}"), ("orgname", "{orgname}")],
            content: Content::Properties(&["limit_bytes"]),
        },
    ],
};

#[cfg(feature = "namespacequota")]
impl crate::Client {
    /// Ensure that there is this organization quota limit.
    ///
    /// Reads it with
    /// [`list_organization_quota_limit`](crate::Client::list_organization_quota_limit), and creates
    /// it with [`create_organization_quota_limit`](crate::Client::create_organization_quota_limit)
    /// if it is missing. If `threshold_percent` is given and differs, it is changed with
    /// [`change_organization_quota_limit`](crate::Client::change_organization_quota_limit).
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{NewQuotaLimit, QuotaLimitType};
    /// let ensured = client
    ///     .ensure_organization_quota_limit(
    ///         "acme",
    ///         "3",
    ///         NewQuotaLimit::new(QuotaLimitType::Warning, 80),
    ///     )
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_organization_quota_limit(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewQuotaLimit>,
    ) -> crate::Ensure<crate::models::QuotaLimit> {
        crate::Ensure::new(
            self.clone(),
            &ORGANIZATION_QUOTA_LIMIT,
            [
                (
                    "orgname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("orgname", "PathSegment", orgname)
                        .map(|value| value.to_string()),
                ),
                (
                    "quota_id",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("quota_id", "PathSegment", quota_id)
                        .map(|value| value.to_string()),
                ),
            ],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "namespacequota")]
static ORGANIZATION_QUOTA_LIMIT: Resource = Resource {
    name: "organization quota limit",
    create: Step {
        operation: &crate::operations::CREATE_ORGANIZATION_QUOTA_LIMIT,
        parameters: &[("orgname", "{orgname}"), ("quota_id", "{quota_id}")],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::LIST_ORGANIZATION_QUOTA_LIMIT,
        parameters: &[("orgname", "{orgname}"), ("quota_id", "{quota_id}")],
        content: Content::Nothing,
    },
    at: "",
    pick: Pick::Item(&[("type", "{type}")]),
    compared: &[
        Compared {
            wanted: "threshold_percent",
            found: "limit_percent",
            values: &[],
        },
    ],
    changes: &[
        Step {
            operation: &crate::operations::CHANGE_ORGANIZATION_QUOTA_LIMIT,
            parameters: &[
                ("limit_id", "{found.id}"),
                ("orgname", "{orgname}"),
                ("quota_id", "{quota_id}"),
            ],
            content: Content::Properties(&["threshold_percent"]),
        },
    ],
};

#[cfg(feature = "robot")]
impl crate::Client {
    /// Ensure that there is this organization robot.
    ///
    /// Reads it with [`get_org_robot`](crate::Client::get_org_robot), and creates it with
    /// [`create_org_robot`](crate::Client::create_org_robot) if it is missing. One that is there
    /// stays as it is.
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewRobot;
    /// let ensured = client
    ///     .ensure_organization_robot(
    ///         "acme",
    ///         "ci",
    ///         NewRobot::default()
    ///             .description("CI robot")
    ///             .unstructured_metadata(
    ///                 quay_api::Extra::from_iter([
    ///                     ("team".to_owned(), serde_json::json!("ops")),
    ///                 ]),
    ///             ),
    ///     )
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_organization_robot(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewRobot>,
    ) -> crate::Ensure<crate::models::Robot> {
        crate::Ensure::new(
            self.clone(),
            &ORGANIZATION_ROBOT,
            [
                (
                    "orgname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("orgname", "PathSegment", orgname)
                        .map(|value| value.to_string()),
                ),
                (
                    "robot_shortname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("robot_shortname", "PathSegment", robot_shortname)
                        .map(|value| value.to_string()),
                ),
            ],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "robot")]
static ORGANIZATION_ROBOT: Resource = Resource {
    name: "organization robot",
    create: Step {
        operation: &crate::operations::CREATE_ORG_ROBOT,
        parameters: &[
            ("orgname", "{orgname}"),
            ("robot_shortname", "{robot_shortname}"),
        ],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::GET_ORG_ROBOT,
        parameters: &[
            ("orgname", "{orgname}"),
            ("robot_shortname", "{robot_shortname}"),
        ],
        content: Content::Nothing,
    },
    at: "",
    pick: Pick::Whole,
    compared: &[],
    changes: &[],
};

#[cfg(feature = "repository")]
impl crate::Client {
    /// Ensure that there is this repository.
    ///
    /// Reads it with [`get_repo`](crate::Client::get_repo), and creates it with
    /// [`create_repo`](crate::Client::create_repo) if it is missing. If `description` or
    /// `visibility` is given and differs, it is changed with
    /// [`update_repo`](crate::Client::update_repo) and
    /// [`change_repo_visibility`](crate::Client::change_repo_visibility).
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{NewRepository, RepositoryVisibility};
    /// let ensured = client
    ///     .ensure_repository(
    ///         NewRepository::new("web", RepositoryVisibility::Private, "the web app")
    ///             .namespace("acme"),
    ///     )
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_repository(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewRepository>,
    ) -> crate::Ensure<crate::models::Repository> {
        crate::Ensure::new(
            self.clone(),
            &REPOSITORY,
            [],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "repository")]
static REPOSITORY: Resource = Resource {
    name: "repository",
    create: Step {
        operation: &crate::operations::CREATE_REPO,
        parameters: &[],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::GET_REPO,
        parameters: &[
            ("repository", "{namespace}/{repository}"),
            ("includeTags", "false"),
        ],
        content: Content::Nothing,
    },
    at: "",
    pick: Pick::Whole,
    compared: &[
        Compared {
            wanted: "description",
            found: "description",
            values: &[],
        },
        Compared {
            wanted: "visibility",
            found: "is_public",
            values: &[("public", "true"), ("private", "false")],
        },
    ],
    changes: &[
        Step {
            operation: &crate::operations::UPDATE_REPO,
            parameters: &[("repository", "{namespace}/{repository}")],
            content: Content::Properties(&["description"]),
        },
        Step {
            operation: &crate::operations::CHANGE_REPO_VISIBILITY,
            parameters: &[("repository", "{namespace}/{repository}")],
            content: Content::Properties(&["visibility"]),
        },
    ],
};

#[cfg(all(feature = "organization", feature = "team"))]
impl crate::Client {
    /// Ensure that there is this team.
    ///
    /// Reads it with [`get_organization`](crate::Client::get_organization), and creates it with
    /// [`update_organization_team`](crate::Client::update_organization_team) if it is missing. If
    /// `role` or `description` is given and differs, it is changed with
    /// [`update_organization_team`](crate::Client::update_organization_team).
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{TeamChange, TeamRole};
    /// let ensured = client
    ///     .ensure_team(
    ///         "acme",
    ///         "devs",
    ///         TeamChange::new(TeamRole::Member).description("the developers"),
    ///     )
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_team(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TeamChange>,
    ) -> crate::Ensure<crate::models::OrganizationTeam> {
        crate::Ensure::new(
            self.clone(),
            &TEAM,
            [
                (
                    "orgname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("orgname", "PathSegment", orgname)
                        .map(|value| value.to_string()),
                ),
                (
                    "teamname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("teamname", "PathSegment", teamname)
                        .map(|value| value.to_string()),
                ),
            ],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(all(feature = "organization", feature = "team"))]
static TEAM: Resource = Resource {
    name: "team",
    create: Step {
        operation: &crate::operations::UPDATE_ORGANIZATION_TEAM,
        parameters: &[("orgname", "{orgname}"), ("teamname", "{teamname}")],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::GET_ORGANIZATION,
        parameters: &[("orgname", "{orgname}")],
        content: Content::Nothing,
    },
    at: "teams",
    pick: Pick::Entry("{teamname}"),
    compared: &[
        Compared {
            wanted: "role",
            found: "role",
            values: &[],
        },
        Compared {
            wanted: "description",
            found: "description",
            values: &[],
        },
    ],
    changes: &[
        Step {
            operation: &crate::operations::UPDATE_ORGANIZATION_TEAM,
            parameters: &[("orgname", "{orgname}"), ("teamname", "{teamname}")],
            content: Content::Everything,
        },
    ],
};

#[cfg(feature = "team")]
impl crate::Client {
    /// Ensure that there is this team member.
    ///
    /// Reads it with
    /// [`get_organization_team_members`](crate::Client::get_organization_team_members), and creates
    /// it with [`update_organization_team_member`](crate::Client::update_organization_team_member)
    /// if it is missing. One that is there stays as it is.
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let ensured = client.ensure_team_member("acme", "devs", "bob").await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_team_member(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        membername: impl runtime::Argument<crate::PathSegment>,
    ) -> crate::Ensure<crate::models::TeamMemberEntry> {
        crate::Ensure::new(
            self.clone(),
            &TEAM_MEMBER,
            [
                (
                    "orgname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("orgname", "PathSegment", orgname)
                        .map(|value| value.to_string()),
                ),
                (
                    "teamname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("teamname", "PathSegment", teamname)
                        .map(|value| value.to_string()),
                ),
                (
                    "membername",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("membername", "PathSegment", membername)
                        .map(|value| value.to_string()),
                ),
            ],
            None::<&()>,
        )
    }
}

#[cfg(feature = "team")]
static TEAM_MEMBER: Resource = Resource {
    name: "team member",
    create: Step {
        operation: &crate::operations::UPDATE_ORGANIZATION_TEAM_MEMBER,
        parameters: &[
            ("orgname", "{orgname}"),
            ("teamname", "{teamname}"),
            ("membername", "{membername}"),
        ],
        content: Content::Nothing,
    },
    read: Step {
        operation: &crate::operations::GET_ORGANIZATION_TEAM_MEMBERS,
        parameters: &[
            ("includePending", "true"),
            ("orgname", "{orgname}"),
            ("teamname", "{teamname}"),
        ],
        content: Content::Nothing,
    },
    at: "members",
    pick: Pick::Item(&[("name", "{membername}")]),
    compared: &[],
    changes: &[],
};

#[cfg(feature = "permission")]
impl crate::Client {
    /// Ensure that there is this team permission.
    ///
    /// Reads it with [`get_team_permissions`](crate::Client::get_team_permissions), and creates it
    /// with [`change_team_permissions`](crate::Client::change_team_permissions) if it is missing.
    /// If `role` is given and differs, it is changed with
    /// [`change_team_permissions`](crate::Client::change_team_permissions).
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{RepositoryRole, RoleChange};
    /// let ensured = client
    ///     .ensure_team_permission(
    ///         "acme/tools/builder",
    ///         "devs",
    ///         RoleChange::new(RepositoryRole::Admin),
    ///     )
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_team_permission(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::RoleChange>,
    ) -> crate::Ensure<crate::models::RoleOnly> {
        crate::Ensure::new(
            self.clone(),
            &TEAM_PERMISSION,
            [
                (
                    "repository",
                    ParameterError::convert::<
                        crate::RepositoryName,
                    >("repository", "RepositoryName", repository)
                        .map(|value| value.to_string()),
                ),
                (
                    "teamname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("teamname", "PathSegment", teamname)
                        .map(|value| value.to_string()),
                ),
            ],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "permission")]
static TEAM_PERMISSION: Resource = Resource {
    name: "team permission",
    create: Step {
        operation: &crate::operations::CHANGE_TEAM_PERMISSIONS,
        parameters: &[("repository", "{repository}"), ("teamname", "{teamname}")],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::GET_TEAM_PERMISSIONS,
        parameters: &[("repository", "{repository}"), ("teamname", "{teamname}")],
        content: Content::Nothing,
    },
    at: "",
    pick: Pick::Whole,
    compared: &[
        Compared {
            wanted: "role",
            found: "role",
            values: &[],
        },
    ],
    changes: &[
        Step {
            operation: &crate::operations::CHANGE_TEAM_PERMISSIONS,
            parameters: &[("repository", "{repository}"), ("teamname", "{teamname}")],
            content: Content::Everything,
        },
    ],
};

#[cfg(feature = "superuser")]
impl crate::Client {
    /// Ensure that there is this user.
    ///
    /// Reads it with [`get_install_user`](crate::Client::get_install_user), and creates it with
    /// [`create_install_user`](crate::Client::create_install_user) if it is missing. If `email` is
    /// given and differs, it is changed with
    /// [`change_install_user`](crate::Client::change_install_user).
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewUser;
    /// let ensured = client
    ///     .ensure_user(NewUser::new("newuser").email("newuser@example.com"))
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_user(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewUser>,
    ) -> crate::Ensure<crate::models::SuperuserUser> {
        crate::Ensure::new(
            self.clone(),
            &USER,
            [],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "superuser")]
static USER: Resource = Resource {
    name: "user",
    create: Step {
        operation: &crate::operations::CREATE_INSTALL_USER,
        parameters: &[],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::GET_INSTALL_USER,
        parameters: &[("username", "{username}")],
        content: Content::Nothing,
    },
    at: "",
    pick: Pick::Whole,
    compared: &[
        Compared {
            wanted: "email",
            found: "email",
            values: &[],
        },
    ],
    changes: &[
        Step {
            operation: &crate::operations::CHANGE_INSTALL_USER,
            parameters: &[("username", "{username}")],
            content: Content::Properties(&["email"]),
        },
    ],
};

#[cfg(feature = "permission")]
impl crate::Client {
    /// Ensure that there is this user permission.
    ///
    /// Reads it with [`get_user_permissions`](crate::Client::get_user_permissions), and creates it
    /// with [`change_user_permissions`](crate::Client::change_user_permissions) if it is missing.
    /// If `role` is given and differs, it is changed with
    /// [`change_user_permissions`](crate::Client::change_user_permissions).
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{RepositoryRole, RoleChange};
    /// let ensured = client
    ///     .ensure_user_permission(
    ///         "acme/tools/builder",
    ///         "bob",
    ///         RoleChange::new(RepositoryRole::Admin),
    ///     )
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_user_permission(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        username: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::RoleChange>,
    ) -> crate::Ensure<crate::models::UserPermission> {
        crate::Ensure::new(
            self.clone(),
            &USER_PERMISSION,
            [
                (
                    "repository",
                    ParameterError::convert::<
                        crate::RepositoryName,
                    >("repository", "RepositoryName", repository)
                        .map(|value| value.to_string()),
                ),
                (
                    "username",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("username", "PathSegment", username)
                        .map(|value| value.to_string()),
                ),
            ],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "permission")]
static USER_PERMISSION: Resource = Resource {
    name: "user permission",
    create: Step {
        operation: &crate::operations::CHANGE_USER_PERMISSIONS,
        parameters: &[("repository", "{repository}"), ("username", "{username}")],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::GET_USER_PERMISSIONS,
        parameters: &[("repository", "{repository}"), ("username", "{username}")],
        content: Content::Nothing,
    },
    at: "",
    pick: Pick::Whole,
    compared: &[
        Compared {
            wanted: "role",
            found: "role",
            values: &[],
        },
    ],
    changes: &[
        Step {
            operation: &crate::operations::CHANGE_USER_PERMISSIONS,
            parameters: &[("repository", "{repository}"), ("username", "{username}")],
            content: Content::Everything,
        },
    ],
};

#[cfg(feature = "robot")]
impl crate::Client {
    /// Ensure that there is this user robot.
    ///
    /// Reads it with [`get_user_robot`](crate::Client::get_user_robot), and creates it with
    /// [`create_user_robot`](crate::Client::create_user_robot) if it is missing. One that is there
    /// stays as it is.
    ///
    /// Nothing is written if nothing differs; [`plan`](crate::ensure::Ensure::plan) tells what
    /// would be.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewRobot;
    /// let ensured = client
    ///     .ensure_user_robot(
    ///         "ci",
    ///         NewRobot::default()
    ///             .description("CI robot")
    ///             .unstructured_metadata(
    ///                 quay_api::Extra::from_iter([
    ///                     ("team".to_owned(), serde_json::json!("ops")),
    ///                 ]),
    ///             ),
    ///     )
    ///     .await?;
    /// println!("{}", ensured.outcome());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ensure_user_robot(
        &self,
        robot_shortname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewRobot>,
    ) -> crate::Ensure<crate::models::Robot> {
        crate::Ensure::new(
            self.clone(),
            &USER_ROBOT,
            [
                (
                    "robot_shortname",
                    ParameterError::convert::<
                        crate::PathSegment,
                    >("robot_shortname", "PathSegment", robot_shortname)
                        .map(|value| value.to_string()),
                ),
            ],
            Some(&runtime::BodyArgument::into_body(body)),
        )
    }
}

#[cfg(feature = "robot")]
static USER_ROBOT: Resource = Resource {
    name: "user robot",
    create: Step {
        operation: &crate::operations::CREATE_USER_ROBOT,
        parameters: &[("robot_shortname", "{robot_shortname}")],
        content: Content::Everything,
    },
    read: Step {
        operation: &crate::operations::GET_USER_ROBOT,
        parameters: &[("robot_shortname", "{robot_shortname}")],
        content: Content::Nothing,
    },
    at: "",
    pick: Pick::Whole,
    compared: &[],
    changes: &[],
};
